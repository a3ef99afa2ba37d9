"""Whether a notes database is whole: SQLite's own check, and a checksum for each note and version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

from observance_viewer.storage.database import close_quietly
from observance_viewer.storage.pages import transactions_end_at
from observance_viewer.storage.rows import COLUMNS, VERSION_COLUMNS, checksum_of, note_of

if TYPE_CHECKING:
    from pathlib import Path


def problems_of(connection: apsw.Connection) -> list[str]:
    """Give what is wrong, a sentence each. Raises what SQLite raises when the file cannot be read on."""
    try:
        rows = connection.execute("PRAGMA quick_check").fetchall()
    except apsw.SQLError as error:
        # The index of words says so of itself when its pages make no sense.
        return [f"the notes database is damaged: {error}"]
    found = [f"the notes database is damaged: {row[0]}" for row in rows if row[0] != "ok"]
    for *values, checksum in connection.execute(f"SELECT {COLUMNS}, CAST(checksum AS BLOB) FROM note"):  # noqa: S608
        if checksum is not None and checksum != checksum_of(values).encode():
            place = note_of(values)
            found.append(f"note {place.id} ({place.anchor.symbol}) does not read as it was written")
    versions = connection.execute(f"SELECT {VERSION_COLUMNS}, CAST(checksum AS BLOB) FROM version")  # noqa: S608
    damaged = sum(1 for *values, sum_ in versions if sum_ is not None and sum_ != checksum_of(values).encode())
    if damaged:
        found.append(f"{damaged} earlier versions of notes do not read as they were written")
    return found


def log_is_cut(path: Path) -> bool:
    """Whether the log of a database was damaged, so that SQLite would leave out what was written after that.

    That a log ends in the middle of a transaction is the ordinary trace of a process that was killed.
    """
    try:
        log = path.with_name(f"{path.name}-wal").read_bytes()
    except OSError:
        return False
    if not any(log):
        return False
    end = transactions_end_at(log)
    if end is None:
        return True
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        connection.pragma("user_version")
        read, _ = connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_NOOP)
    finally:
        close_quietly(connection)
    return read < end


def changes_in(connection: apsw.Connection) -> int:
    """Give the number of changes that a database has seen; a copy with fewer is an older one."""
    sums = connection.execute(
        "SELECT (SELECT coalesce(sum(revision), 0) FROM note), (SELECT coalesce(sum(revision), 0) FROM purged)"
    )
    return sum(int(str(each)) for each in sums.fetchall()[0])
