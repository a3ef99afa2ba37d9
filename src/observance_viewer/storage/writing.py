"""How a note gets into its row, its index and its history; the caller holds the transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from observance_viewer.domain.folding import words_of
from observance_viewer.domain.note import NoteVersion
from observance_viewer.storage.rows import (
    NAMES,
    VERSION_COLUMNS,
    VERSION_NAMES,
    checksum_of,
    moment_of,
    row_of,
    sound,
    version_of_row,
    version_row_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    import apsw

    from observance_viewer.domain.note import Note

_INSERT = f"INSERT INTO note ({', '.join(NAMES)}, checksum) VALUES ({', '.join('?' * (len(NAMES) + 1))})"  # noqa: S608
_UPDATE = f"UPDATE note SET {', '.join(f'{name} = ?' for name in NAMES)}, checksum = ? WHERE id = ?"  # noqa: S608
_INSERT_VERSION = f"INSERT INTO version ({', '.join(VERSION_NAMES)}, checksum, kept) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
# A state that stood for less is one of typing; of long typing one state in five minutes is kept.
_PASSING = timedelta(seconds=60)
_TYPING = timedelta(minutes=5)


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


def keep_version(connection: apsw.Connection, version: NoteVersion, kept: datetime | None = None) -> None:
    """Put a version into a note's history; `kept` is when it was put there."""
    row = version_row_of(version)
    moment = (kept or version.modified).isoformat()
    connection.execute(_INSERT_VERSION, (*row, checksum_of(row), moment))


def keep_before(connection: apsw.Connection, before: Note, after_text: str, now: datetime, *, always: bool) -> None:
    """Put the state that is about to be replaced into the note's history, if it was more than a moment of typing.

    The state before words went away is kept, too, so that no slip of a key can take a paragraph along.
    """
    if not before.text and not before.tags:
        return
    last = last_version(connection, before.id)
    if last is not None and not always:
        passing = now - before.modified < _PASSING and now - _last_kept(connection, last) < _TYPING
        losing = len(after_text) < len(before.text) and len(last.text) < len(before.text)
        if passing and not losing:
            return
    if last is None or (last.text, last.tags) != (before.text, before.tags):
        keep_version(connection, NoteVersion(before.id, before.modified, before.text, before.tags), now)


def last_version(connection: apsw.Connection, identifier: str) -> NoteVersion | None:
    """Give the newest version in a note's history, None when there is none."""
    row = connection.execute(
        f"SELECT {VERSION_COLUMNS} FROM version WHERE note = ? ORDER BY modified DESC, rowid DESC LIMIT 1",  # noqa: S608
        (identifier,),
    ).fetchone()
    return None if row is None else version_of_row(row)


def _last_kept(connection: apsw.Connection, last: NoteVersion) -> datetime:
    kept = connection.execute("SELECT max(CAST(kept AS BLOB)) FROM version WHERE note = ?", (last.note,)).get
    return moment_of(kept.decode("utf-8", "replace")) if isinstance(kept, bytes) else last.modified


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
