"""Finds the observances that a paragraph proclaims, designates, declares or renames; a mere mention is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from observance_viewer.domain.observance import Observance

if TYPE_CHECKING:
    from observance_viewer.domain.observance import Kind

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
_ACTS = re.compile(r"\b(?:designat|proclaim|declar|renam|establish)(?:es?|ed|ing)?\b")
_ACT = r"(?:designat\w*|proclaim\w*|declar\w*|renam\w*)\s+"
_SMALL = r"of|the|for|on|and|in|to|against|from|their|as|by|with|a"
_NAME = (
    rf"(?:[“\"](?P<quoted>[^”\"]+)[”\"]|(?P<name>(?:[A-Z][\w’'-]*|\d{{4}}[–-]\d{{4}})"
    rf"(?:,? (?:[A-Z0-9][\w’'–/-]*|(?:{_SMALL})\b))*))"
)
_AS = rf"(?:,?\s*(?:(?:of\s+)?(?:each|every)\s+year|annually))?,?\s*as\s+(?:the\s+)?{_NAME}"
_DAY = re.compile(rf"{_ACT}(?:the\s+)?(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH}){_AS}")
_NTH = re.compile(
    rf"{_ACT}the\s+(?P<nth>first|second|third|fourth|last)\s+"
    rf"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s+(?:of|in)\s+(?P<month>{_MONTH}){_AS}"
)
_SPAN = re.compile(
    rf"{_ACT}(?:the\s+)?(?P<name>[A-Z][^;,]*?\bWeek\b[^;,]*?),?\s+(?:to be (?:observed|celebrated)\s+)?(?:annually\s+)?"
    rf"(?:from|on)\s+(?P<day>\d{{1,2}})(?:\s+(?P<month>{_MONTH}))?\s+(?:to|until|–|-)\s+"
    rf"(?P<day2>\d{{1,2}})\s+(?P<month2>{_MONTH})"
)
_SPAN_AS = re.compile(
    rf"{_ACT}(?:the week (?:of|from)\s+)?(?P<day>\d{{1,2}})(?:\s+(?P<month>{_MONTH}))?\s+(?:to|until|–|-)\s+"
    rf"(?P<day2>\d{{1,2}})\s+(?P<month2>{_MONTH}){_AS}"
)
_YEAR = re.compile(rf"{_ACT}(?:the year\s+)?(?P<year>(?:19|20)\d\d)\s+(?:as\s+)?(?:the\s+)?{_NAME}")
_DECADE = re.compile(
    r"(?:designat\w*|proclaim\w*|declar\w*)\s+(?:the\s+(?:period|decade|years)\s+)?(?:from\s+)?(?P<from>(?:19|20)\d\d)"
    rf"\s*(?:–|-|to)\s*(?P<to>(?:19|20)\d\d)\s+(?:as\s+)?(?:the\s+)?{_NAME}"
)
_FIRST = re.compile(
    r"(?:starting|beginning|commencing|as from|from|for the first time)\s+(?:in|on|from)?\s*(?:\d{1,2} \w+ )?"
    r"(?P<year>(?:19|20)\d\d)"
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
_WEEKDAYS = {day: day[:2].upper() for day in
             ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")}  # fmt: skip
_TAIL = re.compile(r"(?:,?\s+(?:to be|and|in|of|the|for|on|to|with|as|a|by))+\Z")


def find_observances(text: str, at: str, symbol: str | None) -> list[Observance]:
    """Give the observances that the paragraph `at` of the resolution `symbol` sets up."""
    if _ACTS.search(text) is None:
        return []
    first = _FIRST.search(text)
    first_year = int(first["year"]) if first else None
    found: list[Observance] = []
    for match in _DAY.finditer(text):
        month = _MONTHS.index(match["month"]) + 1
        _add(found, match, "day", f"--{month:02}-{int(match['day']):02}", first_year, at, symbol)
    for match in _NTH.finditer(text):
        month = _MONTHS.index(match["month"]) + 1
        rule = f"FREQ=YEARLY;BYMONTH={month};BYDAY={_ORDINALS[match['nth']]}{_WEEKDAYS[match['weekday']]}"
        _add(found, match, "day", rule, first_year, at, symbol)
    for match in (*_SPAN.finditer(text), *_SPAN_AS.finditer(text)):
        end = _MONTHS.index(match["month2"]) + 1
        begin = _MONTHS.index(match["month"]) + 1 if match["month"] else end
        rule = f"--{begin:02}-{int(match['day']):02}/--{end:02}-{int(match['day2']):02}"
        _add(found, match, "week", rule, first_year, at, symbol)
    for match in _DECADE.finditer(text):
        _add(found, match, "decade", f"{match['from']}-01-01/{match['to']}-12-31", int(match["from"]), at, symbol)
    for match in _YEAR.finditer(text):
        _add(found, match, "year", f"{match['year']}-01-01/{match['year']}-12-31", int(match["year"]), at, symbol)
    return found


def _add(
    found: list[Observance],
    match: re.Match[str],
    kind: Kind,
    rule: str,
    first_year: int | None,
    at: str,
    symbol: str | None,
) -> None:
    groups = match.groupdict()
    name = _TAIL.sub("", (groups.get("quoted") or groups["name"] or "").strip(" ,"))
    name = re.sub(r"\A(?:the|as the)\s+", "", name)
    if name and not any(other.rule == rule and other.name == name for other in found):
        found.append(Observance(name, kind, rule, first_year, at, symbol))
