"""Opens a person's notes whatever state they are in: whole, damaged, missing, of a newer version, or read-only."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import apsw

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.recovery import cause_in_english
from observance_viewer.storage.backup import backups_in
from observance_viewer.storage.checking import changes_in, log_is_cut, problems_of
from observance_viewer.storage.database import DamagedError, ForeignError, NewerError, connect_reading, explained
from observance_viewer.storage.notes import NoteStore, open_notes
from observance_viewer.storage.presence import Presence
from observance_viewer.storage.recovery import recover, unfinished
from observance_viewer.storage.salvage import holds_notes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from observance_viewer.domain.recovery import Cause, Recovery

# Larger files are read through at opening only where that is asked for; it takes about a second for 50 MB.
_SMALL = 24 * 1024 * 1024


class _LackingError(DamagedError):
    """The file is whole and older than its newest backup."""


@dataclass(frozen=True, slots=True)
class NoteFiles:
    """Where the notes and what belongs to them are kept."""

    database: Path
    backups: Path
    damaged: Path

    @property
    def lock(self) -> Path:
        """The file that tells who has the notes open."""
        return self.database.with_name(f"{self.database.stem}.lock")


def open_profile(files: NoteFiles, *, now: Callable[[], datetime], thorough: bool = False) -> NoteStore:
    """Open the notes, put right first if need be; `report` of the store then says what happened.

    `thorough` reads a large file through, too. A database of a newer version, or one that cannot be written, is opened
    for reading, and `read_only` of the store says why. Raises UserError when the notes cannot be opened at all.
    """
    with suppress(OSError):
        files.database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    presence = Presence(files.lock)
    try:
        store = _open(files, now, alone=presence.take_alone(), thorough=thorough)
    except BaseException:
        presence.close()
        raise
    presence.share()
    store.presence = presence
    return store


def damage_before_opening(files: NoteFiles) -> Cause | None:
    """Give what is wrong that SQLite would not notice or would cover up, None when there is nothing."""
    if unfinished(files.damaged) is not None:
        return "cut off"
    missing = not files.database.exists() or files.database.stat().st_size == 0
    if missing:
        left = backups_in(files.backups)
        return "missing" if left or _has_log(files.database) else None
    # A database that cannot be opened to be asked is dealt with when it is opened to be used.
    with suppress(apsw.Error):
        return "log" if log_is_cut(files.database) else None
    return None


def _open(files: NoteFiles, now: Callable[[], datetime], *, alone: bool, thorough: bool) -> NoteStore:
    report: Recovery | None = None
    try:
        cause = damage_before_opening(files) if alone else None
        if cause is None:
            return _open_whole(files, now, alone=alone, thorough=thorough)
    except NewerError as error:
        return _open_reading(files, now, error)
    except DamagedError as error:
        cause = "lacking" if isinstance(error, _LackingError) else "damaged"
    except ForeignError:
        # A damaged header can look like another program's; notes that answer to their checksums are ours.
        if not holds_notes(files.database):
            raise
        cause = "header"
    except UserError as error:
        with suppress(UserError):
            return _open_reading(files, now, error)
        raise
    if not alone:
        raise DamagedError(
            "the notes database is damaged, and another window or command has it open",
            "close that, and open the program again",
            str(files.database),
        )
    report = recover(files.database, files.backups, files.damaged, cause, now())
    store = open_notes(files.database, now=now)
    store.report = report
    return store


def _open_whole(files: NoteFiles, now: Callable[[], datetime], *, alone: bool, thorough: bool) -> NoteStore:
    store = open_notes(files.database, now=now)
    try:
        with explained(files.database):
            if thorough or files.database.stat().st_size <= _SMALL:
                problems = problems_of(store.connection)
                if problems:
                    raise DamagedError(problems[0], where=str(files.database))
            if alone and _lacks(store, files):
                raise _LackingError(cause_in_english("lacking"), where=str(files.database))
    except BaseException:
        store.close()
        raise
    return store


def _open_reading(files: NoteFiles, now: Callable[[], datetime], cause: UserError) -> NoteStore:
    return NoteStore(connect_reading(files.database), files.database, now, read_only=cause.at(""))


def _lacks(store: NoteStore, files: NoteFiles) -> bool:
    """Whether a backup knows of more changes than the notes do, as when their log was taken away."""
    for backup in backups_in(files.backups)[:1]:
        with suppress(apsw.Error):
            connection = apsw.Connection(str(backup.path), flags=apsw.SQLITE_OPEN_READONLY)
            try:
                if changes_in(connection) > changes_in(store.connection):
                    return True
            finally:
                connection.close()
    return False


def _has_log(database: Path) -> bool:
    log = database.with_name(f"{database.name}-wal")
    return log.exists() and log.stat().st_size > 0
