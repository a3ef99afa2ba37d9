"""What happened to the notes when their file was damaged, as a value that a window or a command can tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

Cause = Literal["cut off", "missing", "log", "header", "lacking", "damaged"]
_CAUSES: dict[Cause, str] = {
    "cut off": "an earlier repair was cut off",
    "missing": "the file is missing or empty",
    "log": "its log is damaged",
    "header": "its header is damaged",
    "lacking": "it lacks what its newest backup has",
    "damaged": "it does not read as it was written",
}


def cause_in_english(cause: Cause) -> str:
    """Say in a few words what was wrong with a file."""
    return _CAUSES[cause]


@dataclass(frozen=True, slots=True)
class Recovery:
    """The outcome of one recovery.

    `cause` is what was wrong; `set_aside` is the folder that holds the damaged file untouched;
    `recovered` counts the notes that were read from it whole, `filled_in` those that came from the backup made at
    `backup_made`, `uncertain` those of which only a damaged reading is left.
    """

    moment: datetime
    cause: Cause
    set_aside: str
    recovered: int
    filled_in: int
    uncertain: int
    backup_made: datetime | None

    def __str__(self) -> str:
        """Give an account in plain English."""
        parts = [
            f"On {self.moment:%Y-%m-%d %H:%M} the notes database was found damaged ({cause_in_english(self.cause)}).",
            f"{self.recovered} notes were recovered from it.",
        ]
        if self.backup_made is not None:
            parts.append(f"{self.filled_in} came from the backup of {self.backup_made.astimezone():%Y-%m-%d %H:%M}.")
        else:
            parts.append("There was no backup to fill in from.")
        if self.uncertain:
            parts.append(f"{self.uncertain} could be read only in part.")
        parts.append(f"The damaged file is kept in {self.set_aside}.")
        return " ".join(parts)
