"""Brings notes back from a backup: says first what differs, and takes nothing away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import apsw

from observance_viewer.domain.errors import UserError
from observance_viewer.storage.backup import Backup, copy_in_memory, make_backup
from observance_viewer.storage.checking import problems_of
from observance_viewer.storage.database import explained
from observance_viewer.storage.rows import COLUMNS, note_of
from observance_viewer.storage.versions import keep_before
from observance_viewer.storage.writing import bring_back, replace_note

if TYPE_CHECKING:
    from pathlib import Path

    from observance_viewer.domain.note import Note
    from observance_viewer.storage.notes import NoteStore


@dataclass(frozen=True, slots=True)
class Difference:
    """What a backup has that the notes have not.

    These are notes that are missing or deleted now, and notes that read otherwise or were placed on other words.
    `missing` holds the notes of the backup; `changed` pairs (in the backup, now); `newer` counts the notes that are
    not in the backup, which a restoration leaves as they are.
    """

    missing: tuple[Note, ...]
    changed: tuple[tuple[Note, Note], ...]
    newer: int


def notes_in(backup: Backup) -> list[Note]:
    """Give the notes of a backup, without those in its bin. Raises UserError when it cannot be read."""
    with explained(backup.path):
        connection = copy_in_memory(backup.path)
        try:
            problems = problems_of(connection)
            if problems:
                raise UserError("this backup is damaged: %1", "choose another", str(backup.path), values=(problems[0],))
            rows = connection.execute(f"SELECT {COLUMNS} FROM note WHERE deleted IS NULL ORDER BY rowid")  # noqa: S608
            return [note_of(row) for row in rows]
        finally:
            connection.close()


def compare(store: NoteStore, backup: Backup) -> Difference:
    """Give what restoring `backup` would bring back. Raises UserError when it cannot be read."""
    here = {note.id: note for note in store.notes()}
    then = notes_in(backup)
    missing = tuple(note for note in then if note.id not in here)
    changed = tuple((note, here[note.id]) for note in then if note.id in here and _kept(note) != _kept(here[note.id]))
    return Difference(missing, changed, len(here.keys() - {note.id for note in then}))


def count_in(backup: Backup) -> int:
    """Give how many notes a backup holds, without those in its bin. Raises UserError when it cannot be read."""
    with explained(backup.path):
        connection = apsw.Connection(str(backup.path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            return int(str(connection.execute("SELECT count(*) FROM note WHERE deleted IS NULL").get))
        finally:
            connection.close()


def _kept(note: Note) -> tuple[object, ...]:
    """Give what a person made of a note; where it stands in the text that is open is no part of it."""
    return note.text, note.tags, note.made_at


def restore_backup(store: NoteStore, backup: Backup, folder: Path, only: frozenset[str] | None = None) -> Difference:
    """Bring back the notes of `backup`, or those whose ids are in `only`; give what was brought back.

    The present state is kept as a backup first, what a note says now stays in its history, and notes that the backup
    does not know stay as they are.
    """
    difference = compare(store, backup)
    missing = tuple(note for note in difference.missing if only is None or note.id in only)
    changed = tuple(pair for pair in difference.changed if only is None or pair[0].id in only)
    make_backup(store.path, folder, store.now())
    moment = store.now()
    with store.writing():
        for note in missing:
            here = store.find(note.id)
            if here is None:
                bring_back(store.connection, note)
            else:
                keep_before(store.connection, here, note, moment, always=True)
                replace_note(store.connection, replace(note, deleted=None, revision=here.revision + 1))
        for note, shown in changed:
            here = store.find(note.id) or shown
            keep_before(store.connection, here, note, moment, always=True)
            replace_note(
                store.connection,
                replace(note, created=here.created, modified=moment, deleted=None, revision=here.revision + 1),
            )
    return Difference(missing, changed, difference.newer)
