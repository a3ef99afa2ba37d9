"""How notes were before: their history for a year, thinner the older it is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from observance_viewer.domain.comparing import changed_part
from observance_viewer.domain.note import NoteVersion
from observance_viewer.storage.database import explained
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
    from observance_viewer.storage.notes import NoteStore

KEPT = timedelta(days=365)
# From this age on, one version is kept for each stretch: ISO times are alike in their first letters within one.
_THINNING = ((timedelta(days=1), len("2026-11-24T16")), (timedelta(days=7), len("2026-11-24")))
# Within a stretch a version stays, too, where no later one is as long but for so many letters.
_MUCH = 200
# A state that stood for less is one of typing; of long typing one state in five minutes is kept.
_PASSING = timedelta(seconds=60)
_TYPING = timedelta(minutes=5)
# Fewer letters are a slip that was put right.
_SLIP = 20
_INSERT = f"INSERT INTO version ({', '.join(VERSION_NAMES)}, checksum, kept) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608


def history(store: NoteStore, identifier: str) -> list[NoteVersion]:
    """Give a note's earlier versions, the newest first; the note as it stands is not among them."""
    with explained(store.path):
        rows = store.connection.execute(
            f"SELECT {VERSION_COLUMNS} FROM version WHERE note = ? ORDER BY modified DESC, rowid DESC",  # noqa: S608
            (identifier,),
        ).fetchall()
    return [version_of_row(row) for row in rows]


def every_version(store: NoteStore) -> list[NoteVersion]:
    """Give the versions of all notes, the oldest first."""
    with explained(store.path):
        rows = store.connection.execute(f"SELECT {VERSION_COLUMNS} FROM version ORDER BY modified, rowid").fetchall()  # noqa: S608
    return [version_of_row(row) for row in rows]


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


def thin_versions(store: NoteStore) -> None:
    """Forget versions of more than a year ago; keep the last of each hour after a day, of each day after a week.

    One after which much went away stays beside the last.
    """
    moment = store.now()
    with store.writing():
        store.connection.execute("DELETE FROM version WHERE modified < ?", ((moment - KEPT).isoformat(),))
        for age, letters in _THINNING:
            store.connection.execute(
                """DELETE FROM version WHERE modified < ?1 AND EXISTS (
                    SELECT 1 FROM version AS later WHERE later.note = version.note
                    AND substr(later.modified, 1, ?2) = substr(version.modified, 1, ?2)
                    AND (later.modified, later.rowid) > (version.modified, version.rowid)
                    AND length(later.text) + ?3 > length(version.text))""",
                ((moment - age).isoformat(), letters, _MUCH),
            )
