"""Tells each due reminder once, whichever process finds it first; a file for each that was told remembers it."""

from __future__ import annotations

import hashlib
import logging
import os
from typing import TYPE_CHECKING

from observance_viewer.domain.reminder import due_reminders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.reminder import Reminder

_log = logging.getLogger(__name__)


def remind(
    folder: Path,
    observances: Iterable[Observance],
    days: Iterable[int],
    today: date,
    tell: Callable[[Reminder], bool],
) -> int:
    """Call `tell` for each due reminder that no process has told yet, and give how many were told.

    `tell` gives whether it could; a reminder that could not be told is due again the next time. `folder` is made when
    it is needed. Where it cannot be written nothing is told, for it would be told at every start.
    """
    told = 0
    for reminder in due_reminders(observances, days, today):
        mark = folder / _name(reminder)
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Making the file is what decides: of two processes only one can.
            os.close(os.open(mark, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        except OSError as error:
            _log.warning("no reminder was shown, for it could not be kept that it was: %s", error)
            return told
        if tell(reminder):
            told += 1
        else:
            mark.unlink(missing_ok=True)
    _forget_before(folder, today)
    return told


def _name(reminder: Reminder) -> str:
    """Give a file name that begins with the date, so that what is over can be told by its name."""
    digest = hashlib.sha256(reminder.key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{reminder.occurrence.begin.isoformat()}-{digest}"


def _forget_before(folder: Path, today: date) -> None:
    try:
        for mark in folder.iterdir():
            if mark.name[:10] < today.isoformat():
                mark.unlink(missing_ok=True)
    except OSError as error:
        _log.info("marks of past reminders stay: %s", error)
