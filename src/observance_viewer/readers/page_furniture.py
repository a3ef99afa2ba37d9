"""Tells what the printing press put on a page from what the Assembly said: running heads, numbers, link targets."""

from __future__ import annotations

import re

URL = re.compile(r"https?://\S+(?: \([\w-]{1,12}\)(?: [A-Z])?)?\Z")
RULE = re.compile(r"(?:[_\u2014\u2015\u2500\u2013-] ?){5,}\Z")
_FURNITURE = re.compile(
    r"""(?:
    [ASE]/(?:RES|HRC/RES)/[\w/().-]+(?:\ [A-Z](?:-[A-Z])?)?(?:\s+.{0,140})? # running head, with or without the title
    | \d{1,3}\s*/\s*\d{1,3}                                                # page 2/5
    | \d\d-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{1,3}\s*/\s*\d{1,3})?              # docket number
    | \*\d{6,}[A-Z]?\*                                                     # bar code
    | Please\ recycle.*
    )\Z""",
    re.VERBOSE,
)
_BEGINNINGS = frozenset("ASE0123456789*P")
_CLOSING = re.compile(
    r"(?:\d{1,3}(?:st|nd|rd|th)\s+(?:\(resumed\)\s+)?(?:plenary\s+)?meeting|"
    r"\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4})\Z"
)


def is_furniture(line: str) -> bool:
    """Whether a stripped line, alone, is a running head, page number, docket number or bar code."""
    return line[0] in _BEGINNINGS and len(line) < 200 and _FURNITURE.match(line) is not None


def is_closing(line: str) -> bool:
    """Whether a stripped line, alone, is the meeting or the date that stands under a resolution."""
    return len(line) < 60 and not "A" <= line[:1] <= "z" and _CLOSING.match(line) is not None
