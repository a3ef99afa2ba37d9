"""Takes in notes from elsewhere by their ids: nothing that is here is lost, nothing comes twice."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.domain.exchange import Archive, Incoming, MergeReport, digest_of
from observance_viewer.storage.history import history
from observance_viewer.storage.rows import sound
from observance_viewer.storage.texts import row_of_text
from observance_viewer.storage.versions import keep_before, keep_version
from observance_viewer.storage.writing import bring_back, clean_tags, insert_note, replace_note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.note import Note, NoteVersion
    from observance_viewer.storage.notes import NoteStore

_Outcome = tuple[str, str]


def merge_notes(store: NoteStore, incoming: Iterable[Incoming]) -> MergeReport:
    """Take in notes, all of them or none; give what became of each.

    A note that says what the one here says is the same. One that is known to come from the state here (or, where
    nothing is known, was changed later) replaces it, and that state stays in the history. One that the note here comes
    from is known already. Any other is kept beside the note here, under an id that is the same at every import.
    """
    outcomes: dict[str, list[str]] = {"added": [], "updated": [], "same": [], "conflicts": []}
    with store.writing():
        for each in incoming:
            outcome, identifier = _merge(store, each)
            outcomes[outcome].append(identifier)
    return MergeReport(**{name: tuple(identifiers) for name, identifiers in outcomes.items()})


def merge_archive(store: NoteStore, archive: Archive, incoming: Iterable[Incoming]) -> MergeReport:
    """Take in the notes of an archive, and its bin, histories and texts where they are not here yet."""
    with store.writing():
        for text in archive.texts:
            store.connection.execute("INSERT OR IGNORE INTO text_version VALUES (?, ?, ?, ?)", row_of_text(text))
    here = {note.id for note in store.every_note()}
    report = merge_notes(store, incoming)
    with store.writing():
        for note in archive.deleted:
            if note.id not in here and store.find(note.id) is None:
                bring_back(store.connection, replace(note, revision=0))
        known = {note.id for note in store.every_note()}
        wanted: dict[str, list[NoteVersion]] = {}
        for version in archive.versions:
            if version.note in known:
                wanted.setdefault(version.note, []).append(version)
        for identifier, versions in wanted.items():
            have = set(history(store, identifier))
            for version in versions:
                if version not in have:
                    have.add(version)
                    keep_version(store.connection, version)
    return report


def _merge(store: NoteStore, incoming: Incoming) -> _Outcome:
    note = replace(incoming.note, text=sound(incoming.note.text), tags=clean_tags(incoming.note.tags), deleted=None)
    here = store.find(note.id)
    if here is None:
        bring_back(store.connection, replace(note, revision=0))
        return "added", note.id
    fresh = replace(note, revision=here.revision + 1, created=here.created)
    if here.deleted is not None:
        keep_before(store.connection, here, note, store.now(), always=True)
        replace_note(store.connection, fresh)
        return "added", note.id
    if (here.text, here.tags, here.made_at) == (note.text, note.tags, note.made_at):
        return "same", note.id
    if digest_of(note) in {digest_of(version) for version in history(store, note.id)}:
        return "same", note.id
    if _replaces(here, incoming):
        keep_before(store.connection, here, note, store.now(), always=True)
        replace_note(store.connection, fresh)
        return "updated", note.id
    return _beside(store, note)


def _replaces(here: Note, incoming: Incoming) -> bool:
    if digest_of(here) == digest_of(incoming.note):
        # Only the place differs: the later hand knows better.
        return incoming.note.modified > here.modified
    if incoming.ancestors is None:
        return incoming.note.modified > here.modified
    return digest_of(here) in incoming.ancestors


def _beside(store: NoteStore, note: Note) -> _Outcome:
    identifier = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{note.id}#{digest_of(note)}"))
    if store.find(identifier) is not None:
        return "same", identifier
    insert_note(store.connection, replace(note, id=identifier, revision=1))
    return "conflicts", identifier
