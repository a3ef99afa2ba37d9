"""Reads the dates and periods by which English resolutions say when something is observed; knows no name of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from observance_viewer.readers.calendar_words import MONTHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.observance import Kind


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """When something is observed: `rule` as `Observance` has it, and where the words end in the text."""

    kind: Kind
    rule: str
    end: int
    first_year: int | None = None


_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()  # noqa: SIM905
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()  # noqa: SIM905
_TENS = "twent thirt fort fift sixt sevent eight ninet".split()  # noqa: SIM905
ORDINALS = {word: number for number, word in enumerate((*_UNITS, *_TEENS), 1)}
for _ten, _stem in enumerate(_TENS, 2):
    ORDINALS[f"{_stem}ieth"] = 10 * _ten
    ORDINALS |= {f"{_stem}y-{unit}": 10 * _ten + number for number, unit in enumerate(_UNITS, 1)}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_M = r"(?P<month>[A-Z][a-z]+)"
_Y = r"(?P<year>(?:19|20)\d\d)"
_IN = r"\s+(?:of|in)\s+(?:the\s+month\s+of\s+)?"
_NTH = r"(?:the\s+)?(?P<nth>first|second|third|fourth|fifth|last|final)"
_BEGINS = (
    r"(?:beginning|commencing|starting)\s+(?:(?:on|in|from|with)\s+)?(?:(?P<day>\d{1,2})\s+(?P<month>[A-Z][a-z]+)\s+)?"
)


def _in_year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _fixed(match: re.Match[str]) -> DatePhrase | None:
    month = MONTHS.get(match["month"])
    word = match["day"].lower()
    day = int(word) if word.isdecimal() else ORDINALS.get(word, 0)
    if month is None or not 1 <= day <= 31:
        return None
    return DatePhrase("day", f"--{month:02}-{day:02}", match.end(), _in_year(match))


def _span(match: re.Match[str]) -> DatePhrase | None:
    end = MONTHS.get(match["month"])
    begin = MONTHS.get(match["month1"]) if match["month1"] else end
    if begin is None or end is None:
        return None
    rule = f"--{begin:02}-{int(match['day1']):02}/--{end:02}-{int(match['day']):02}"
    return DatePhrase("week", rule, match.end(), _in_year(match))


def _nth_weekday(match: re.Match[str]) -> DatePhrase | None:
    month = MONTHS.get(match["month"])
    nth = ORDINALS.get(match["nth"], -1)
    if month is None or match["weekday"] not in _WEEKDAYS:
        return None
    rule = f"FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{match['weekday'][:2].upper()}"
    return DatePhrase("day", rule, match.end(), _in_year(match))


def _nth_week(match: re.Match[str]) -> DatePhrase | None:
    """Give the first, second … seven days of a month, or its last seven; a full week begins on its first Monday."""
    month = MONTHS.get(match["month"])
    if month is None:
        return None
    nth = ORDINALS.get(match["nth"], -1)
    if match["full"]:
        if nth < 0:
            rule = f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY=-13,-12,-11,-10,-9,-8,-7;BYDAY=MO"
        else:
            rule = f"FREQ=YEARLY;BYMONTH={month};BYDAY={nth}MO"
        return DatePhrase("week", rule, match.end())
    last = 28 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    begin = last - 6 if nth < 0 else 7 * nth - 6
    return DatePhrase("week", f"--{month:02}-{begin:02}/--{month:02}-{begin + 6:02}", match.end())


def _week_around(match: re.Match[str]) -> DatePhrase | None:
    """Give the week, from Monday, in which a date falls."""
    month, day = MONTHS.get(match["month"]), int(match["day"])
    if month is None or day < 7:
        return None
    # Its Monday is that day or one of the six before it.
    days = ",".join(str(each) for each in range(day - 6, day + 1))
    return DatePhrase("week", f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={days};BYDAY=MO", match.end())


def _full_moon(match: re.Match[str]) -> DatePhrase | None:
    month = MONTHS.get(match["month"])
    return None if month is None else DatePhrase("day", f"XXXX-{month:02}-XX", match.end())


def _month(match: re.Match[str]) -> DatePhrase | None:
    month = MONTHS.get(match["month"])
    return None if month is None else DatePhrase("month", f"--{month:02}", match.end())


def _years(match: re.Match[str]) -> DatePhrase | None:
    begin, end = int(match["year"]), int(match["until"])
    if begin > end:
        return None
    return DatePhrase("decade", f"{begin}-01-01/{end}-12-31", match.end(), begin)


def _counted(kind: Kind, years: int) -> Callable[[re.Match[str]], DatePhrase | None]:
    """Read a period of so many `years` of which only the beginning is said."""

    def read(match: re.Match[str]) -> DatePhrase | None:
        year, month = int(match["year"]), MONTHS.get(match["month"] or "January", 1)
        try:
            begin = date(year, month, int(match["day"] or 1))
            end = begin.replace(year=year + years) - timedelta(days=1)
        except ValueError:
            return None
        return DatePhrase(kind, f"{begin}/{end}", match.end(), year)

    return read


def _year(match: re.Match[str]) -> DatePhrase | None:
    year = int(match["year"])
    return DatePhrase("year", f"{year}-01-01/{year}-12-31", match.end(), year)


_TEN_YEARS = r"(?:ten|10)-year\s+period|period\s+of\s+(?:ten|10)\s+years"
_OF_YEAR = rf"(?:\s+{_Y})?"
# Tried in this order, the more special before the more general.
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], DatePhrase | None]], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (
            (
                r"(?:the\s+)?(?:week\s+|period\s+|days\s+)?(?:of\s+|from\s+)?(?P<day1>\d{1,2})(?:\s+(?P<month1>[A-Z][a-z]+))?"
                rf"\s*(?:to|until|through|and|–|-)\s*(?P<day>\d{{1,2}})\s+{_M}{_OF_YEAR}"
            ),
            _span,
        ),
        (
            rf"(?:the\s+)?(?:day\s+of\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day)?\s+(?:of\s+)?{_M}{_OF_YEAR}",
            _fixed,
        ),
        (rf"{_M}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+{_Y})?", _fixed),
        (rf"the\s+day\s+of\s+the\s+full\s+moon{_IN}{_M}", _full_moon),
        (rf"{_NTH}\s+(?P<weekday>[A-Z][a-z]+day){_IN}{_M}{_OF_YEAR}", _nth_weekday),
        (rf"{_NTH}\s+(?P<full>full\s+|calendar\s+|whole\s+)?week{_IN}{_M}", _nth_week),
        (
            rf"the\s+week\s+(?:in\s+which|containing|including|of)\s+(?P<day>\d{{1,2}})\s+{_M}(?:\s+falls)?",
            _week_around,
        ),
        (rf"(?:the\s+)?(?P<day>[a-z]+(?:-[a-z]+)?)\s+(?:day\s+)?of\s+{_M}{_OF_YEAR}", _fixed),
        (
            (
                rf"(?:the\s+)?(?:{_TEN_YEARS}|period|decade|years)?\s*\(?(?:from\s+|for\s+)?{_Y}\s*(?:–|-|to|through)\s*"
                r"(?P<until>(?:19|20)\d\d)\)?"
            ),
            _years,
        ),
        (rf"(?:the\s+|a\s+)?(?:{_TEN_YEARS}|decade),?\s+{_BEGINS}{_Y}", _counted("decade", 10)),
        (rf"(?:the\s+)?year\s+{_BEGINS}{_Y}", _counted("year", 1)),
        (rf"(?:the\s+)?(?:year\s+)?{_Y}\b", _year),
        (rf"(?:the\s+month\s+of\s+)?{_M}", _month),
    )
)
_BEGUN = re.compile(rf",?\s+{_BEGINS}{_Y}(?:,?\s+and\s+ending\s+on\s+(?P<end>\d{{1,2}}\s+[A-Z][a-z]+\s+\d{{4}}))?")


def date_phrase(text: str, position: int) -> DatePhrase | None:
    """Read the date or period that begins at `position`; None where none does."""
    for pattern, read in _FORMS:
        match = pattern.match(text, position)
        if match is not None and (found := read(match)) is not None:
            return found
    return None


def decade_begun(text: str, position: int) -> DatePhrase | None:
    """Read behind a decade's name when it commences, and when it ends where that is said."""
    match = _BEGUN.match(text, position)
    if match is None:
        return None
    found = _counted("decade", 10)(match)
    if found is None or not match["end"]:
        return found
    ends = date_phrase(match["end"], 0)
    if ends is None or ends.first_year is None:
        return found
    return DatePhrase("decade", f"{found.rule[:10]}/{ends.first_year}{ends.rule[1:]}", match.end(), found.first_year)
