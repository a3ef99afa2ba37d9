"""Observances and the days on which they fall; dates come in as arguments, there is no clock here."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["day", "week", "month", "year", "decade"]

_FIXED = re.compile(r"--(\d\d)-(\d\d)\Z")
_SPAN = re.compile(r"--(\d\d)-(\d\d)/--(\d\d)-(\d\d)\Z")
_MONTH = re.compile(r"--(\d\d)\Z")
_INTERVAL = re.compile(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)\Z")
_UNSAID = re.compile(r"XXXX-(?:\d\d|XX)-XX\Z")
_BYDAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)\Z")
_KNOWN = {"FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY"}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# A rule that skips years is looked for this far ahead: 29 February is missing for eight years around 1900.
_LOOK_AHEAD = 10
# As many occurrences as a calendar of all observances asks for again and again.
_REMEMBERED = 2048


@dataclass(frozen=True, slots=True)
class Observance:
    """Something observed on a day or over a span.

    `rule` is one of

    - `--09-07`: that day of every year; `--02-29` falls in leap years only
    - `--11`: that month of every year
    - `--10-24/--10-31`: these days of every year, both included, also over New Year (`--12-28/--01-03`)
    - `2021-01-01/2030-12-31`: these days once, both included
    - `FREQ=YEARLY;BYMONTH=11;BYDAY=3TH`: an RFC 5545 `RRULE` with one `BYMONTH`, one `BYDAY` or some `BYMONTHDAY`,
      or both, and perhaps an `INTERVAL` that counts from the first year. A week with such a rule begins on that day
      and lasts seven days
    - `XXXX-05-XX`: some day of May that no rule of these forms names, such as that of the full moon, and `XXXX-XX-XX`
      where the text does not say the day (ISO 8601-2, unspecified digits). It has no occurrences.

    `at` is the paragraph that designates it, `symbol` the resolution or other proclaiming document.
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


@lru_cache(_REMEMBERED)
def occurrence(observance: Observance, year: int) -> Occurrence | None:
    """Give the occurrence that begins in `year`, or None: before the first year, or no such date.

    Raises ValueError when the rule is not one of the forms that `Observance` names.
    """
    first = observance.first_year
    if not MINYEAR <= year <= MAXYEAR or (first is not None and year < first):
        return None
    every = _interval(observance.rule)
    if (year - (first or 0)) % every:
        return None
    span = _dates(observance, year)
    if span is None:
        return None
    begin, end = span
    return Occurrence(observance, begin, end, (year - first) // every + 1 if first is not None else None)


def next_occurrence(observance: Observance, today: date) -> Occurrence | None:
    """Give the first occurrence that has not ended before `today`; None when there is none to come."""
    first = observance.first_year or today.year
    for year in _years(observance, max(today.year - 1, first - 1), max(today.year, first) + _LOOK_AHEAD):
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


def _dates(observance: Observance, year: int) -> tuple[date, date | None] | None:
    """Give first and last day of what begins in `year`; None as last day of a single day."""
    rule = observance.rule
    if fixed := _FIXED.match(rule):
        day = _date(year, int(fixed[1]), int(fixed[2]))
        return None if day is None else (day, None)
    if span := _SPAN.match(rule):
        begin = _date(year, int(span[1]), int(span[2]))
        end = _last_date(year + ((span[3], span[4]) < (span[1], span[2])), int(span[3]), int(span[4]))
        return None if begin is None or end is None else (begin, end)
    if month := _MONTH.match(rule):
        number = int(month[1])
        return date(year, number, 1), date(year, number, monthrange(year, number)[1])
    if interval := _INTERVAL.match(rule):
        begin, end = date.fromisoformat(interval[1]), date.fromisoformat(interval[2])
        return (begin, end) if begin.year == year else None
    if _UNSAID.match(rule):
        return None
    day = _recurring(rule, year)
    if day is None or observance.kind != "week":
        return None if day is None else (day, None)
    return (day, day + timedelta(days=6)) if (date.max - day).days > 6 else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _last_date(year: int, month: int, day: int) -> date | None:
    """Give the last day of a span; one that ends on 29 February ends on the 28th in a common year."""
    return _date(year, month, day) or (_date(year, 2, 28) if (month, day) == (2, 29) else None)


def _interval(rule: str) -> int:
    """Give the number of years from one occurrence to the next."""
    every = int(_parts(rule).get("INTERVAL", "1")) if "INTERVAL=" in rule else 1
    if every < 1:
        raise ValueError(f"not a date rule: {rule!r}")
    return every


def _parts(rule: str) -> dict[str, str]:
    parts = {name: value for name, _, value in (part.partition("=") for part in rule.split(";"))}
    if parts.get("FREQ") != "YEARLY" or not parts.keys() <= _KNOWN or not parts.keys() & {"BYDAY", "BYMONTHDAY"}:
        raise ValueError(f"not a date rule: {rule!r}")
    return parts


def _recurring(rule: str, year: int) -> date | None:
    """Give the first day of `year` that an RRULE names (RFC 5545, 3.3.10), None when it names none."""
    parts = _parts(rule)
    month = int(parts.get("BYMONTH", "0"))
    days = [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]
    if by_day := parts.get("BYDAY"):
        named = _BYDAY.match(by_day)
        if named is None:
            raise ValueError(f"not a date rule: {rule!r}")
        weekdays = [day for day in days if day.weekday() == _WEEKDAYS.index(named[2])]
        nth = int(named[1] or 0)
        first, stop = (nth - 1, nth) if nth > 0 else (nth, nth + 1 or None) if nth else (0, None)
        found = weekdays[first:stop] if -len(weekdays) <= first < len(weekdays) else []
    else:
        found = days
    if by_month_day := parts.get("BYMONTHDAY"):
        asked = {int(number) for number in by_month_day.split(",")}
        found = [day for day in found if day.day in asked or day.day - len(days) - 1 in asked]
    return found[0] if found else None
