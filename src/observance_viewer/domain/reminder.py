"""Which reminders are due on a day; has no clock and tells nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from observance_viewer.domain.observance import next_occurrence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from observance_viewer.domain.observance import Observance, Occurrence


@dataclass(frozen=True, slots=True)
class Reminder:
    """An occurrence that is to be told of; `days` before it, one of the days that a person chose."""

    occurrence: Occurrence
    days: int

    @property
    def key(self) -> str:
        """The same text for the same reminder in every run: begin, days before, name and symbol."""
        observance = self.occurrence.observance
        return "\t".join((self.occurrence.begin.isoformat(), str(self.days), observance.name, observance.symbol or ""))


def due_reminders(observances: Iterable[Observance], days: Iterable[int], today: date) -> tuple[Reminder, ...]:
    """Give for each observance the latest reminder whose day has come, until the observance begins.

    A program that did not run on the chosen day thus tells it late rather than never, and tells one, not all that
    were missed. `days` are days before the first day of the occurrence.
    """
    chosen = sorted(set(days))
    found = []
    for observance in observances:
        coming = next_occurrence(observance, today)
        if coming is None or coming.begin < today:
            continue
        left = (coming.begin - today).days
        latest = next((each for each in chosen if left <= each), None)
        if latest is not None:
            found.append(Reminder(coming, latest))
    return tuple(found)
