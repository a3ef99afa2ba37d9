"""What is put into the history of a note: the states before it changed, but for those of a moment's typing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from observance_viewer.domain.comparing import changed_part
from observance_viewer.domain.note import NoteVersion
from observance_viewer.storage.rows import (
    VERSION_COLUMNS,
    VERSION_NAMES,
    checksum_of,
    moment_of,
    version_of_row,
    version_row_of,
)

if TYPE_CHECKING:
    from datetime import datetime

    import apsw

    from observance_viewer.domain.note import Note

# A state that stood for less is one of typing; of long typing one state in five minutes is kept.
_PASSING = timedelta(seconds=60)
_TYPING = timedelta(minutes=5)
# Fewer letters are a slip that was put right.
_SLIP = 20
_INSERT = f"INSERT INTO version ({', '.join(VERSION_NAMES)}, checksum, kept) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608


def keep_version(connection: apsw.Connection, version: NoteVersion, kept: datetime | None = None) -> None:
    """Put a version into a note's history; `kept` is when it was put there."""
    row = version_row_of(version)
    moment = (kept or version.modified).isoformat()
    connection.execute(_INSERT, (*row, checksum_of(row), moment))


def keep_before(connection: apsw.Connection, before: Note, after: Note, now: datetime, *, always: bool) -> None:
    """Put the state that is about to be replaced into the note's history, if it was more than a moment of typing.

    The state before words went away is kept, too, however fast it was typed and replaced, so that neither a slip of
    a key nor a crash behind it takes a paragraph along.
    """
    if not before.text and not before.tags:
        return
    last = _last_version(connection, before.id)
    moment = now
    if last is not None and not always:
        kept = _last_kept(connection, last)
        if now - before.modified < _PASSING and now - kept < _TYPING:
            if not _adds(last, before) or not _loses(before, after):
                return
            if now - last.modified < _TYPING and _goes_on_from(last, before):
                _forget(connection, last)
                moment = kept
    if last is None or (last.text, last.tags) != (before.text, before.tags):
        keep_version(connection, NoteVersion(before.id, before.modified, before.text, before.tags), moment)


def _adds(last: NoteVersion, before: Note) -> bool:
    """Whether a state has anything that the last version lacks."""
    return bool(changed_part(last.text, before.text)[1]) or not set(before.tags) <= set(last.tags)


def _loses(before: Note, after: Note) -> bool:
    return bool(changed_part(before.text, after.text)[0]) or not set(before.tags) <= set(after.tags)


def _goes_on_from(last: NoteVersion, before: Note) -> bool:
    """Whether a state has all of the last version but for a slip, so that it can stand for both."""
    lost, added = changed_part(last.text, before.text)
    return len(lost) < _SLIP and len(lost) <= len(added) and set(last.tags) <= set(before.tags)


def _forget(connection: apsw.Connection, version: NoteVersion) -> None:
    connection.execute(
        "DELETE FROM version WHERE note = ? AND modified = ? AND text = ?",
        (version.note, version.modified.isoformat(), version.text),
    )


def _last_version(connection: apsw.Connection, identifier: str) -> NoteVersion | None:
    row = connection.execute(
        f"SELECT {VERSION_COLUMNS} FROM version WHERE note = ? ORDER BY modified DESC, rowid DESC LIMIT 1",  # noqa: S608
        (identifier,),
    ).fetchone()
    return None if row is None else version_of_row(row)


def _last_kept(connection: apsw.Connection, last: NoteVersion) -> datetime:
    kept = connection.execute("SELECT max(CAST(kept AS BLOB)) FROM version WHERE note = ?", (last.note,)).get
    return moment_of(kept.decode("utf-8", "replace")) if isinstance(kept, bytes) else last.modified
