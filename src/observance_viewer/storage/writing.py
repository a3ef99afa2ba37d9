"""How a note gets into its row and its index; the caller holds the transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.domain.folding import words_of
from observance_viewer.storage.rows import NAMES, checksum_of, row_of, sound

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from observance_viewer.domain.note import Note

_INSERT = f"INSERT INTO note ({', '.join(NAMES)}, checksum) VALUES ({', '.join('?' * (len(NAMES) + 1))})"  # noqa: S608
_UPDATE = f"UPDATE note SET {', '.join(f'{name} = ?' for name in NAMES)}, checksum = ? WHERE id = ?"  # noqa: S608


def insert_note(connection: apsw.Connection, note: Note) -> None:
    """Write a new note."""
    row = row_of(note)
    connection.execute(_INSERT, (*row, checksum_of(row)))
    _index(connection, connection.last_insert_rowid(), note)


def bring_back(connection: apsw.Connection, note: Note) -> Note:
    """Write a note that comes from elsewhere, perhaps one that was destroyed here, and give it as it was written.

    Its revision goes on from where that one's ended, so that the sum of all revisions never falls.
    """
    last = connection.execute("DELETE FROM purged WHERE id = ? RETURNING revision", (note.id,)).get
    fresh = replace(note, revision=max(note.revision, last if isinstance(last, int) else 0) + 1)
    insert_note(connection, fresh)
    return fresh


def replace_note(connection: apsw.Connection, note: Note, *, words_changed: bool = True) -> None:
    """Write a note over what stands under its id."""
    row = row_of(note)
    connection.execute(_UPDATE, (*row, checksum_of(row), note.id))
    if words_changed:
        rowid = connection.execute("SELECT rowid FROM note WHERE id = ?", (note.id,)).get
        connection.execute("DELETE FROM note_words WHERE rowid = ?", (rowid,))
        _index(connection, rowid, note)


def searched_words(note: Note) -> str:
    """Give the text of a note that is searched: what was typed, the tags, the words that it is about."""
    quote = note.made_at.quote
    parts = [note.text, " ".join(note.tags), quote.exact if quote else ""]
    return "\n".join(part for part in parts if part)


def clean_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Give tags without needless space and without repetition."""
    return tuple(dict.fromkeys(tag for raw in tags if (tag := " ".join(sound(raw).split()))))


def _index(connection: apsw.Connection, rowid: int, note: Note) -> None:
    words = " ".join(words_of(searched_words(note)))
    connection.execute("INSERT INTO note_words (rowid, words) VALUES (?, ?)", (rowid, words))
