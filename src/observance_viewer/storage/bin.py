"""Deleted notes: they lie in the bin for 30 days, and then their ids alone are remembered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from observance_viewer.storage.database import explained
from observance_viewer.storage.rows import COLUMNS, note_of

if TYPE_CHECKING:
    from observance_viewer.domain.note import Note
    from observance_viewer.storage.notes import NoteStore

KEPT = timedelta(days=30)


def deleted_notes(store: NoteStore) -> list[Note]:
    """Give the notes in the bin, those deleted last first."""
    with explained(store.path):
        rows = store.connection.execute(
            f"SELECT {COLUMNS} FROM note WHERE deleted IS NOT NULL ORDER BY deleted DESC, rowid DESC"  # noqa: S608
        ).fetchall()
    return [note_of(row) for row in rows]


def empty_bin(store: NoteStore, identifiers: list[str] | None = None) -> int:
    """Destroy these notes of the bin, or all of them, with their history; give how many. Backups keep theirs."""
    with store.writing():
        chosen = [note for note in deleted_notes(store) if identifiers is None or note.id in identifiers]
        _purge(store, chosen)
    return len(chosen)


def purge_expired(store: NoteStore) -> int:
    """Destroy the notes that have lain in the bin for more than 30 days; give how many."""
    limit = store.now() - KEPT
    with store.writing():
        expired = [note for note in deleted_notes(store) if note.deleted is not None and note.deleted < limit]
        _purge(store, expired)
    return len(expired)


def purged(store: NoteStore) -> set[str]:
    """Give the ids of the notes that were destroyed on purpose, which no recovery brings back."""
    with explained(store.path):
        return {str(row[0]) for row in store.connection.execute("SELECT id FROM purged")}


def _purge(store: NoteStore, notes: list[Note]) -> None:
    moment = store.now().isoformat()
    for note in notes:
        store.connection.execute(
            "DELETE FROM note_words WHERE rowid = (SELECT rowid FROM note WHERE id = ?)", (note.id,)
        )
        store.connection.execute("DELETE FROM note WHERE id = ?", (note.id,))
        store.connection.execute("INSERT OR REPLACE INTO purged VALUES (?, ?, ?)", (note.id, moment, note.revision))
