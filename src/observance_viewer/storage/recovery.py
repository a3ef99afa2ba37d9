"""Puts a damaged notes database right: sets it aside, reads what is left, fills in from the newest good backup.

Each step can be cut off: the copy that was set aside stays marked as unfinished until the new database stands.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.recovery import Recovery
from observance_viewer.storage.backup import newest_good_backup
from observance_viewer.storage.database import FILES
from observance_viewer.storage.rebuilding import rebuild
from observance_viewer.storage.salvage import salvage

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from observance_viewer.domain.recovery import Cause

_COPYING, _UNFINISHED = ".copying", ".unfinished"


def unfinished(folder: Path) -> Path | None:
    """Give the set-aside copy of a recovery that was cut off, None when there is none."""
    with suppress(OSError):
        return next((path for path in sorted(folder.iterdir()) if path.suffix == _UNFINISHED), None)
    return None


def recover(database: Path, backups: Path, damaged: Path, cause: Cause, now: datetime) -> Recovery:
    """Put the notes at `database` right and give what happened; nobody else may have them open.

    `damaged` is the folder for what is set aside. Raises UserError when the disk is in the way; the damaged database
    stands where it stood then, or the next call goes on from its copy.
    """
    try:
        aside = unfinished(damaged) or _set_aside(database, damaged, now)
        found = salvage(aside / database.name)
        backup = newest_good_backup(backups)
        counts = rebuild(database, found, backup.path if backup else None)
        kept = aside.rename(damaged / aside.name.removesuffix(_UNFINISHED))
    except OSError as error:
        raise UserError(
            "the damaged notes could not be put right (%1)",
            "make room or make the folder writable; the damaged file is untouched",
            str(database),
            values=(error.strerror,),
        ) from error
    made = backup.made if backup else None
    return Recovery(now, cause, str(kept), counts.recovered, counts.filled_in, counts.uncertain, made)


def _set_aside(database: Path, damaged: Path, now: datetime) -> Path:
    damaged.mkdir(parents=True, exist_ok=True, mode=0o700)
    for left in damaged.glob(f"*{_COPYING}"):
        shutil.rmtree(left)
    name = now.strftime("notes-%Y-%m-%dT%H%M%S")
    count = 1
    while (damaged / name).exists():
        count += 1
        name = f"{now.strftime('notes-%Y-%m-%dT%H%M%S')}-{count}"
    copying = damaged / f"{name}{_COPYING}"
    copying.mkdir(mode=0o700)
    for part in FILES:
        source = database.with_name(database.name + part)
        if source.exists():
            target = copying / source.name
            shutil.copy2(source, target)
            with target.open("rb") as file:
                os.fsync(file.fileno())
    return copying.rename(damaged / f"{name}{_UNFINISHED}")
