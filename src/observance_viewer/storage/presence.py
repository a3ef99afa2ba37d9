"""Who has the notes open: a lock beside them that every process shares, and one may hold alone to put things right.

SQLite's own locks do it, for they work on every system and end with their process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

from observance_viewer.storage.database import close_quietly

if TYPE_CHECKING:
    from pathlib import Path

_WAIT_MS = 10_000


class Presence:
    """A lock on the file at `path`. Where the lock cannot be kept, as in a folder that is read-only, it is not had."""

    def __init__(self, path: Path) -> None:
        self._connection: apsw.Connection | None = None
        try:
            path.touch(mode=0o600)
            self._connection = apsw.Connection(str(path))
        except (OSError, apsw.Error):
            return

    def take_alone(self) -> bool:
        """Whether nobody else has the notes open; nobody can come in then until `share` or `close`."""
        return self._begin("BEGIN EXCLUSIVE", 0)

    def share(self) -> None:
        """Be one of those who have the notes open; waits while somebody puts things right."""
        if self._connection is not None and self._connection.in_transaction:
            self._connection.execute("COMMIT")
        if self._begin("BEGIN", _WAIT_MS) and self._connection is not None:
            self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()

    def close(self) -> None:
        """Have the notes open no longer."""
        if self._connection is not None:
            close_quietly(self._connection)
            self._connection = None

    def _begin(self, statement: str, wait: int) -> bool:
        if self._connection is None:
            return False
        try:
            self._connection.set_busy_timeout(wait)
            self._connection.execute(statement)
        except apsw.Error:
            return False
        return True
