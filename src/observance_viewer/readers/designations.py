"""Finds the observances that a paragraph proclaims, designates, declares or renames; a mere mention is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from observance_viewer.domain.observance import Observance
from observance_viewer.readers.calendar_words import MONTHS
from observance_viewer.readers.designations_translated import find_translated

if TYPE_CHECKING:
    from observance_viewer.domain.observance import Kind

_MONTH = "|".join(name for name in MONTHS if name.isascii() and name[0].isupper())
_ACTS = re.compile(r"(?i)\b(?:designate|proclaim|declare|rename|establish)(?:e?s)?\b")
# Whose act it is: what the resolution recalls, welcomes or recommends was or will be done elsewhere.
_DECIDING = re.compile(
    r"(?:(?:Also|Further|Solemnly|Hereby|Therefore)\s+)?"
    r"(?i:decides|resolves|agrees|proclaims|designates|declares|renames|establishes|"
    r"to (?:designate|proclaim|declare|rename))\b"
)
_ACT = (
    r"(?<!decided to )(?<!decision to )(?<!decided to also )(?<![a-z] which )"
    r"\b(?:[Dd]esignates?|[Pp]roclaims?|[Dd]eclares?|[Rr]enames?|[Ee]stablish(?:es)?)\s+"
)
_SMALL = (
    r"of|the|for|on|and|to|in|against|from|their|its|all|as|by|with|a|an|at|or|among|between|when|into|within|without"
)
_WORDS = rf"[A-Z][\w’'–/-]*(?:,? (?:[A-Z][\w’'–/-]*|(?:{_SMALL})\b|\(?(?:19|20)\d\d[–-](?:19|20)\d\d\)?))*"
_NAME = rf"(?:[“\"](?P<quoted>[^”\"]+)[”\"]|(?P<name>{_WORDS}))"
# An aside may tell why this day: '2 February, the date of adoption of the Convention, as World …'.
_AS = (
    r"(?:,?\s*(?:(?:of\s+)?(?:each|every)\s+year|annually))?(?:,[^,;]{1,200},(?=\s+as\s))?,?"
    rf"\s+(?:as\s+)?(?:the\s+)?{_NAME}"
)
_LATER = r"[^;]{0,80}?\b(?:on|in)\s+(?:the\s+)?"
_DATE = rf"(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\b"
_NTH_DAY = (
    r"(?P<nth>first|second|third|fourth|last)\s+"
    rf"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s+(?:of|in)\s+(?P<month>{_MONTH})\b"
)
_DAYS = (
    re.compile(rf"{_ACT}(?:the\s+)?(?:day of\s+)?{_DATE}{_AS}"),
    re.compile(rf"{_ACT}(?:the\s+)?{_NAME}{_LATER}{_DATE}"),
)
_NTHS = (
    re.compile(rf"{_ACT}the\s+{_NTH_DAY}{_AS}"),
    re.compile(rf"{_ACT}(?:the\s+)?{_NAME}{_LATER}{_NTH_DAY}"),
)
_SPAN = (
    rf"(?P<day>\d{{1,2}})(?:\s+(?P<month>{_MONTH}))?\s*(?:to|until|–|-)\s*(?P<day2>\d{{1,2}})\s+(?P<month2>{_MONTH})\b"
)
_SPANS = (
    re.compile(rf"{_ACT}(?:the\s+)?(?:week\s+)?(?:(?:of|from)\s+)?{_SPAN}{_AS}"),
    re.compile(rf"{_ACT}(?:the\s+)?{_NAME}[^;]{{0,80}}?\b(?:from|on)\s+{_SPAN}"),
)
_FIRST_WEEK = re.compile(rf"{_ACT}the\s+first\s+week\s+(?:of|in)\s+(?P<month>{_MONTH})\b{_AS}")
_WHOLE_MONTH = re.compile(rf"{_ACT}(?:the\s+month\s+of\s+)?(?P<month>{_MONTH})\b{_AS}")
_YEAR = re.compile(
    rf"{_ACT}(?:the\s+year\s+)?(?:beginning\s+(?:on\s+)?1\s+January\s+)?(?P<year>(?:19|20)\d\d)\s+(?:as\s+)?(?:the\s+)?{_NAME}"
)
_YEARS = r"(?:from\s+)?(?P<from>(?:19|20)\d\d)\s*(?:–|-|to)\s*(?P<to>(?:19|20)\d\d)"
_DECADES = (
    re.compile(
        rf"{_ACT}(?:the\s+)?(?:(?:ten-year\s+)?(?:period|decade|years)\s+)?{_YEARS},?\s+(?:as\s+)?(?:the\s+)?{_NAME}"
    ),
    re.compile(
        rf"{_ACT}(?:the\s+)?(?P<name>[A-Z][^;,(]*?\bDecade\b[^;(]*?),?\s+\(?(?:for\s+(?:the\s+period\s+)?)?{_YEARS}\)?"
    ),
)
_FIRST = re.compile(
    r"(?:starting|beginning|commencing|as\s+(?:from|of)|for\s+the\s+first\s+time)\s+(?:(?:in|on|from|with)\s+)?"
    r"(?:the\s+year\s+)?(?:\d{1,2}\s+\w+\s+)?(?P<year>(?:19|20)\d\d)|from\s+(?P<onward>(?:19|20)\d\d)\s+onwards?"
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
_TAIL = re.compile(rf"(?:,?\s+(?:{_SMALL}))+\Z")
_KINDS = re.compile(r"\b(?:Day|Night|Days)\b")


def find_observances(text: str, at: str, symbol: str | None) -> list[Observance]:
    """Give the observances that the paragraph `at` of the resolution `symbol` sets up."""
    if _DECIDING.match(text) is None or _ACTS.search(text) is None:
        return find_translated(text, at, symbol)
    found: list[Observance] = []

    def add(match: re.Match[str], kind: Kind, rule: str, first_year: int | None = None) -> None:
        groups = match.groupdict()
        name = _TAIL.sub("", (groups.get("quoted") or groups["name"] or "").strip(" ,"))
        first = _FIRST.search(text, match.end())
        year = first_year or (int(first["year"] or first["onward"]) if first else None)
        if name and not any(other.rule == rule for other in found) and (kind != "day" or _KINDS.search(name)):
            found.append(Observance(name, kind, rule, year, at, symbol))

    for pattern in _DAYS:
        for match in pattern.finditer(text):
            add(match, "day", f"--{MONTHS[match['month']]:02}-{int(match['day']):02}")
    for pattern in _NTHS:
        for match in pattern.finditer(text):
            nth, weekday = _ORDINALS[match["nth"]], match["weekday"][:2].upper()
            add(match, "day", f"FREQ=YEARLY;BYMONTH={MONTHS[match['month']]};BYDAY={nth}{weekday}")
    for pattern in _SPANS:
        for match in pattern.finditer(text):
            end = MONTHS[match["month2"]]
            begin = MONTHS[match["month"]] if match["month"] else end
            add(match, "week", f"--{begin:02}-{int(match['day']):02}/--{end:02}-{int(match['day2']):02}")
    for match in _FIRST_WEEK.finditer(text):
        month = MONTHS[match["month"]]
        add(match, "week", f"--{month:02}-01/--{month:02}-07")
    for match in _WHOLE_MONTH.finditer(text):
        add(match, "month", f"--{MONTHS[match['month']]:02}")
    for pattern in _DECADES:
        for match in pattern.finditer(text):
            begin, end = int(match["from"]), int(match["to"])
            if begin <= end:
                add(match, "decade", f"{begin}-01-01/{end}-12-31", begin)
    for match in _YEAR.finditer(text):
        year = int(match["year"])
        add(match, "year", f"{year}-01-01/{year}-12-31", year)
    return found
