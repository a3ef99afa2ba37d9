"""Observances and the days on which they fall; dates come in as arguments, there is no clock here."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["day", "week", "month", "year", "decade"]

_FIXED = re.compile(r"--(\d\d)-(\d\d)\Z")
_SPAN = re.compile(r"--(\d\d)-(\d\d)/--(\d\d)-(\d\d)\Z")
_INTERVAL = re.compile(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)\Z")
_NTH = re.compile(r"FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)(MO|TU|WE|TH|FR|SA|SU)\Z")
_MONTH = re.compile(r"--(\d\d)\Z")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Observance:
    """Something observed on a day or over a span.

    `rule` is `--09-07` for a fixed day, an RFC 5545 `RRULE` (`FREQ=YEARLY;BYMONTH=11;BYDAY=3TH`) for a movable
    one, an ISO 8601 interval for a week (`--10-24/--10-31`), year or decade (`2021-01-01/2030-12-31`), `--11`
    for a month. `at` is the paragraph that designates it, `symbol` the resolution.
    """

    name: str
    kind: Kind
    rule: str
    first_year: int | None = None
    at: str | None = None
    symbol: str | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An observance on one date, or from `begin` to `end` (inclusive); `ordinal` is 1 in the first year."""

    observance: Observance
    begin: date
    end: date | None = None
    ordinal: int | None = None


def occurrence(observance: Observance, year: int) -> Occurrence | None:
    """Give the occurrence that begins in `year`, or None: before the first year, or no such date.

    Raises ValueError when the rule is not one of the forms that `Observance` names.
    """
    first = observance.first_year
    if not 1 <= year <= 9999 or (first is not None and year < first):
        return None
    span = _dates(observance.rule, year)
    if span is None:
        return None
    begin, end = span
    return Occurrence(observance, begin, end, year - first + 1 if first is not None else None)


def next_occurrence(observance: Observance, today: date) -> Occurrence | None:
    """Give the first occurrence that has not ended before `today`; None when there is none to come."""
    first = observance.first_year or today.year
    for year in _years(observance, max(today.year - 1, first - 1), max(today.year, first) + 8):
        found = occurrence(observance, year)
        if found is not None and (found.end or found.begin) >= today:
            return found
    return None


def occurrences_between(observance: Observance, first: date, last: date) -> Iterator[Occurrence]:
    """Give every occurrence that touches the days `first` to `last` (both included), in order."""
    for year in _years(observance, first.year - 1, last.year):
        found = occurrence(observance, year)
        if found is not None and found.begin <= last and (found.end or found.begin) >= first:
            yield found


def _years(observance: Observance, first: int, last: int) -> range:
    """Give the years in which an occurrence may begin; a decade begins long before the days asked for."""
    if interval := _INTERVAL.match(observance.rule):
        begin = int(interval[1][:4])
        return range(begin, begin + 1)
    return range(first, last + 1)


def _dates(rule: str, year: int) -> tuple[date, date | None] | None:
    if fixed := _FIXED.match(rule):
        day = _date(year, int(fixed[1]), int(fixed[2]))
        return None if day is None else (day, None)
    if span := _SPAN.match(rule):
        begin = _date(year, int(span[1]), int(span[2]))
        end = _date(year + ((span[3], span[4]) < (span[1], span[2])), int(span[3]), int(span[4]))
        return None if begin is None or end is None else (begin, end)
    if nth := _NTH.match(rule):
        day = _nth_weekday(year, int(nth[1]), int(nth[2]), _WEEKDAYS.index(nth[3]))
        return None if day is None else (day, None)
    if month := _MONTH.match(rule):
        begin = date(year, int(month[1]), 1)
        return begin, date(year, int(month[1]), calendar.monthrange(year, begin.month)[1])
    if interval := _INTERVAL.match(rule):
        begin, end = date.fromisoformat(interval[1]), date.fromisoformat(interval[2])
        return (begin, end) if begin.year == year else None
    raise ValueError(f"not a date rule: {rule!r}")


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """Give the `nth` weekday of a month, counted from its end when `nth` is negative (RFC 5545, 3.3.10)."""
    last = calendar.monthrange(year, month)[1]
    if nth > 0:
        first = date(year, month, 1)
        day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    else:
        final = date(year, month, last)
        day = final - timedelta(days=(final.weekday() - weekday) % 7 - 7 * (nth + 1))
    return day if day.month == month else None
