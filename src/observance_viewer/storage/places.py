"""Puts notes onto the text that is opened: finds their words again and keeps the outcome."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.storage.anchors import Finder
from observance_viewer.storage.database import explained
from observance_viewer.storage.rows import COLUMNS, note_of
from observance_viewer.storage.texts import keep_text, text_of
from observance_viewer.storage.writing import replace_note

if TYPE_CHECKING:
    from observance_viewer.domain.note import Note
    from observance_viewer.domain.text_version import TextVersion
    from observance_viewer.storage.notes import NoteStore


def place_notes(store: NoteStore, text: TextVersion) -> list[Note]:
    """Place every note on the document of `text` in it; give those whose place or state is now another.

    The anchor as it was made stays in `origin`; neither the time of change nor the revision of a note grows by this.
    A note that was made before texts were kept is taken to be made on the first text in which all its words stand.
    """
    notes = _not_at_home(store, text)
    if not notes:
        return []
    keep_text(store, text)
    finders: dict[str | None, Finder] = {}
    changed = []
    for note in notes:
        if note.source not in finders:
            old = text_of(store, note.source) if note.source else None
            finders[note.source] = Finder(old, text)
        placed = placed_note(note, finders[note.source], text)
        if placed != note:
            changed.append(placed)
    if not changed:
        return []
    with store.writing():
        written = []
        for note in changed:
            now = store.find(note.id)
            if now is None or now.deleted is not None:
                continue
            fresh = replace(now, anchor=note.anchor, origin=note.origin, state=note.state, source=note.source)
            if now.made_at == note.made_at:
                replace_note(store.connection, fresh, words_changed=False)
                written.append(fresh)
    return written


def _not_at_home(store: NoteStore, text: TextVersion) -> list[Note]:
    """Give the notes on the document of `text` but those that were made on this text and stand where they were made."""
    with explained(store.path):
        rows = store.connection.execute(
            f"""SELECT {COLUMNS} FROM note WHERE symbol = ? AND deleted IS NULL
                AND NOT (source IS ? AND state = 'anchored' AND origin IS NULL)""",  # noqa: S608
            (text.symbol, text.hash),
        ).fetchall()
    return [note_of(row) for row in rows]


def placed_note(note: Note, finder: Finder, text: TextVersion) -> Note:
    """Give `note` as it stands in `text`."""
    made_at = note.made_at
    placement = finder.place(made_at)
    if placement.state == "orphaned":
        return replace(note, state="orphaned", anchor=made_at, origin=None)
    if note.source is None and placement.state == "anchored":
        return replace(note, state="anchored", anchor=placement.anchor, origin=None, source=text.hash)
    if placement.state == "anchored" and placement.anchor == made_at:
        return replace(note, state="anchored", anchor=made_at, origin=None)
    return replace(note, state=placement.state, anchor=placement.anchor, origin=made_at)
