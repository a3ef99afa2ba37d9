"""Copies of the notes in a folder of their own: made whole, proved by opening and counting, thinned as they age."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import apsw

from observance_viewer.domain.errors import UserError
from observance_viewer.storage.checking import problems_of
from observance_viewer.storage.database import close_quietly, explained, migrate
from observance_viewer.storage.migrations import APPLICATION, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PAUSE = timedelta(minutes=10)
MOST_BYTES = 500 * 1000 * 1000
_PART = ".part"
# No backup takes as long.
_CUT_OFF = timedelta(hours=1)
_NAME = "notes-%Y-%m-%dT%H%M%S"
# One backup is kept for each stretch until the age given; ISO times are alike in their first letters within one.
_AGES = (
    (timedelta(hours=2), "%Y-%m-%dT%H%M%S"),
    (timedelta(days=1), "%Y-%m-%dT%H"),
    (timedelta(days=14), "%Y-%m-%d"),
    (timedelta(days=70), "%G-W%V"),
)
_MONTHLY = "%Y-%m"
_NEWEST = 2


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, when it was made (UTC) and its size in bytes."""

    path: Path
    made: datetime
    size: int


def backups_in(folder: Path) -> list[Backup]:
    """Give the backups in a folder, the newest first; none when there is no such folder."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            with suppress(ValueError, OSError):
                stamp = path.name.removesuffix(".sqlite3")
                if stamp != path.name:
                    made = datetime.strptime(stamp[: len("notes-2026-11-24T161500")], _NAME).replace(tzinfo=UTC)
                    found.append(Backup(path, made, path.stat().st_size))
    return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)


def is_due(database: Path, folder: Path, now: datetime) -> bool:
    """Whether something was written after the newest backup, and that backup is ten minutes old."""
    try:
        files = [database, database.with_name(f"{database.name}-wal")]
        written = max(path.stat().st_mtime for path in files if path.exists() and path.stat().st_size)
    except (OSError, ValueError):
        return False
    newest = next(iter(backups_in(folder)), None)
    return newest is None or (now - newest.made >= PAUSE and written > newest.made.timestamp() + 1)


def make_backup(database: Path, folder: Path, now: datetime) -> Backup:
    """Copy the notes at `database` into `folder`, prove the copy, and thin the older ones; give the new backup.

    Others may read and write meanwhile. Raises UserError when the disk is in the way or the copy does not read like
    the notes; the older backups stay as they are then.
    """
    stamp = now.astimezone(UTC)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sweep(folder, stamp)
        target, part = _claim_name(folder, stamp)
        try:
            _copy(database, part)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        _sync(folder)
    except OSError as error:
        raise UserError(
            "no backup of the notes could be made (%1)",
            "make room or make it writable",
            str(folder),
            values=(error.strerror,),
        ) from error
    backup = Backup(target, stamp.replace(microsecond=0), target.stat().st_size)
    for old in to_forget(backups_in(folder), stamp):
        with suppress(OSError):
            old.path.unlink()
    return backup


def _copy(database: Path, part: Path) -> None:
    """Copy the notes into the empty file `part`, and prove that they read there as they were written."""
    with explained(database):
        source = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            source.set_busy_timeout(5000)
            source.execute("VACUUM INTO ?", (str(part),))
        finally:
            close_quietly(source)
        problems = problems_of_file(part)
    if problems:
        raise UserError(
            "a backup was not kept, for %1", "run `observance-viewer check`", str(database), values=(problems[0],)
        )
    part.chmod(0o600)
    _sync(part)


def problems_of_file(path: Path) -> list[str]:
    """Give what is wrong with a backup, a sentence each; nothing when every note in it reads as it was written."""
    try:
        connection = copy_in_memory(path)
        try:
            return problems_of(connection)
        finally:
            connection.close()
    except UserError as error:
        return [error.problem]
    except apsw.Error as error:
        return [f"it cannot be read ({error})"]


def copy_in_memory(path: Path) -> apsw.Connection:
    """Give a copy of a backup in the newest form; the file stays as it is. Raises UserError or apsw.Error."""
    copy = apsw.Connection(":memory:")
    try:
        source = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            with copy.backup("main", source, "main") as steps:
                while not steps.done:
                    steps.step()
        finally:
            source.close()
        if copy.pragma("application_id") != APPLICATION or copy.pragma("user_version") > len(MIGRATIONS):
            raise UserError("it is no backup of notes that this version can read", where=str(path))
        migrate(copy, path, MIGRATIONS, APPLICATION)
    except BaseException:
        copy.close()
        raise
    return copy


def newest_good_backup(folder: Path) -> Backup | None:
    """Give the newest backup that reads as it was written, None when there is none."""
    return next((backup for backup in backups_in(folder) if not problems_of_file(backup.path)), None)


def to_forget(backups: Sequence[Backup], now: datetime, most_bytes: int = MOST_BYTES) -> list[Backup]:
    """Give the backups (newest first) that thinning takes away.

    Kept are all of two hours, then one an hour for a day, one a day for two weeks, one a week for ten weeks and one a
    month after that, the oldest of each stretch, for it is what the others come from; the two newest always. Past
    `most_bytes` together the oldest go.
    """
    kept: dict[str, Backup] = {}
    for backup in backups:
        age = now - backup.made
        form = next((form for limit, form in _AGES if age < limit), _MONTHLY)
        kept[backup.made.strftime(form) if form != "%Y-%m-%dT%H%M%S" else backup.path.name] = backup
    chosen = set(kept.values()) | set(backups[:_NEWEST])
    room = most_bytes
    for index, backup in enumerate(backups):
        room -= backup.size if backup in chosen else 0
        if room < 0 and index >= _NEWEST:
            chosen.discard(backup)
    return [backup for backup in backups if backup not in chosen]


def _claim_name(folder: Path, stamp: datetime) -> tuple[Path, Path]:
    """Give a name that no other backup of this second has, and the empty file beside it by which it is taken."""
    name = stamp.strftime(_NAME)
    count = 1
    while True:
        target = folder / (f"{name}.sqlite3" if count == 1 else f"{name}-{count}.sqlite3")
        part = target.with_name(f"{target.name}{_PART}")
        with suppress(FileExistsError):
            part.touch(mode=0o600, exist_ok=False)
            if not target.exists():
                return target, part
            part.unlink()
        count += 1


def _sweep(folder: Path, stamp: datetime) -> None:
    """Take away what backups that were cut off have left."""
    for part in folder.glob(f"*{_PART}"):
        with suppress(OSError):
            if stamp.timestamp() - part.stat().st_mtime > _CUT_OFF.total_seconds():
                part.unlink()


def _sync(path: Path) -> None:
    """Bring a file's content, or a folder's names, to the disk; where a system cannot sync folders, that is all."""
    with suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
