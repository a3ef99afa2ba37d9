"""Tells what the printing press put on a page from what the Assembly said: running heads, numbers, link targets."""

from __future__ import annotations

import re

from observance_viewer.readers.calendar_words import MONTH

URL = re.compile(r"https?://\S+(?: \([\w-]{1,12}\)(?: [A-Z])?)?\Z")
RULE = re.compile(r"(?:[_\u2014\u2015\u2500\u2013-] ?){5,}\Z")
# A rule that a converter left out, as `RULE` finds it.
DRAWN_RULE = "-----"
_LONGEST_CLOSING = 60
_PAGE = r"\d{1,3}\s*/\s*\d{1,3}"
_DOCKET = r"\d\d-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6})?"
_SYMBOL = r"[ASE]/(?:RES|HRC/RES)/[\w/().-]+(?:\ \((?:\d{4}|[A-Z]+(?:-[A-Z]+)?)\))?(?:\ [A-Z](?:-[A-Z])?)?"
_FURNITURE = re.compile(
    rf"""(?:
    {_SYMBOL}(?:\s+.{{0,140}})?                                             # running head, with or without the title
    | {_PAGE}(?:\s*{_DOCKET})?(?:\s+{_SYMBOL})?                            # page 2/5
    | {_DOCKET}(?:\s*\*?{_PAGE})?                                          # docket number
    | [-–—]\s?\d{{1,3}}\s?[-–—]                                           # - 2 -
    | (?:Page|Página|page|página|Стр\.|стр\.)\s?\d{{1,3}}(?:\s?(?:of|sur|de|из|/)\s?\d{{1,3}})?
    | 第?\s?\d{{1,3}}\s?页(?:[，,]?\s?共\s?\d{{1,3}}\s?页)?
    | \*?\d{{6,}}[A-Z]?\*                                                 # bar code
    | Please\ recycle.*
    )\Z""",
    re.VERBOSE,
)
_RUNNING_HEAD = re.compile(rf"(?P<symbol>{_SYMBOL})(?:\s+.{{0,140}})?\Z", re.VERBOSE)
_HEAD_BEHIND = re.compile(rf"(?P<words>\S.{{0,140}}?)\s+(?P<symbol>{_SYMBOL})\Z", re.VERBOSE)
_SIGNS = frozenset("ASEPpСс第*-–—0123456789")
# The meeting and the date under a resolution, in the six languages.
_MEETING = re.compile(
    r"\d{1,5}(?:st|nd|rd|th)\s+(?:\(resumed\)\s+)?(?:plenary\s+)?meeting|\d{1,5}(?:re|er|e|ème)\s+séance(?:\s+plénière)?|"
    r"\d{1,5}\.?[aª]\s+sesión(?:\s+plenaria)?|\d{1,5}[-‑]е\s+(?:пленарное\s+)?заседание|"
    r"الجلسة(?:\s+العامة)?\s+\d{1,5}|第\s?\d{1,5}\s?次(?:全体)?会议"
)
_DATE = re.compile(
    rf"\d{{1,2}}(?:er)?\s+(?:de\s+)?{MONTH}\s+(?:de\s+)?\d{{4}}(?:\s+года|\s+г\.)?|\d{{4}}年\d{{1,2}}月\d{{1,2}}日"
)


def is_furniture(line: str) -> bool:
    """Whether a stripped line, alone, is a running head, page number, docket number or bar code."""
    return line[:1] in _SIGNS and len(line) < 200 and _FURNITURE.match(line) is not None


def head_symbol(line: str) -> str | None:
    """Give the symbol of a resolution that a line begins with and may be the running head of, without blanks."""
    match = _RUNNING_HEAD.match(line) if line[0] in "ASE" else None
    return re.sub(r"\s+", "", match["symbol"]) if match else None


def symbol_behind(line: str) -> tuple[str, str] | None:
    """Give the words before a symbol at the end of a line, and the symbol without blanks; None without one."""
    match = _HEAD_BEHIND.match(line) if line[-1].isalnum() else None
    return (match["words"], re.sub(r"\s+", "", match["symbol"])) if match else None


def is_meeting(line: str) -> bool:
    """Whether a stripped line, alone, names the meeting that adopted a resolution."""
    return len(line) < _LONGEST_CLOSING and _MEETING.fullmatch(line) is not None


def is_closing(line: str) -> bool:
    """Whether a stripped line, alone, is the meeting or the date that stands under a resolution."""
    if "A" <= line[:1] <= "z" or len(line) >= _LONGEST_CLOSING:
        return False
    return _MEETING.fullmatch(line) is not None or _DATE.fullmatch(line) is not None
