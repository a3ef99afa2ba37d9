"""Puts the markers of footnotes that a converter set on lines of their own back to the words that they stand at."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from observance_viewer.readers.page_furniture import RULE, URL
from observance_viewer.readers.text_endings import ended

if TYPE_CHECKING:
    from observance_viewer.readers.text_layout import Line

_MARKER = re.compile(r"(?:\d{1,3}|\*{1,3}|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])\Z")
# What stands behind a word without a blank in every language.
_CLOSERS = ",.)،。，；）"
# What stands on a line of its own before or behind words has at most so many code points.
_LONGEST = 6
_LONE_NUMBER = re.compile(r"(?:\d{1,3}[.．]|\d{1,3} ?[-–]|[(（][a-z]{1,4}[)）])\Z")
_REFERRING = re.compile(r"\b(?:[Pp]aras?|[Nn]os?|[Cc]hap|[Ss]ect|[Aa]rts?|[Vv]ols?|pp?|par|párr|núm|п|стр|пункт)\.\Z")


def join_numbers(lines: list[Line]) -> list[Line]:
    """Give the lines with each paragraph number that stands alone before the words of its paragraph."""
    if not any(len(line.text) <= _LONGEST and _LONE_NUMBER.match(line.text) for line in lines):
        return lines
    joined: list[Line] = []
    above, last = "", 0
    for line in lines:
        if joined and _is_number_of(above, joined[-1], line, last):
            last = _figure(joined[-1].text) or last
            joined[-1].text += f" {line.text}"
        else:
            if joined and not joined[-1].aside:
                above = joined[-1].text
            joined.append(line)
    return joined


def _figure(number: str) -> int:
    digits = number.rstrip(".．-– ")
    return int(digits) if digits.isdecimal() else 0


def _is_number_of(above: str, number: Line, line: Line, last: int) -> bool:
    """Whether `number` is that of the paragraph that begins in `line`, not the end of a sentence: 'para. 77.'.

    It stands below a complete sentence, or below a heading where it is the first or comes after the `last` one.
    """
    if number.aside or line.aside or not _LONE_NUMBER.match(number.text):
        return False
    begun = line.text[0].isalpha() or line.text[0] in "“«"
    known = ended(above) or _figure(number.text) in (1, last + 1)
    return begun and known and _REFERRING.search(above[-12:]) is None


def join_markers(lines: list[Line]) -> list[Line]:
    """Give the lines with each lone marker at the end of the line above it, or before the note below it.

    A marker calls its note where it stands first, and heads it where it stands again or below a rule. The line that
    the marker cut goes on behind a call.
    """
    short = [line.text for line in lines if len(line.text) <= _LONGEST and not line.aside]
    counts = Counter(text for text in short if _MARKER.match(text))
    if not counts:
        return lines
    heads = Counter(line.text.split(" ", 1)[0] for line in lines if not line.aside)
    noted = {marker for marker, count in counts.items() if heads[marker] > count or count > 1}
    widest = max(len(line.text) for line in lines)
    joined: list[Line] = []
    called: set[str] = set()
    noting = glued = False
    for index, line in enumerate(lines):
        above = joined[-1] if joined else None
        if line.aside:
            noting = RULE.match(line.text) is not None
        lone = not line.aside and line.text in noted
        below = lines[index + 1] if index + 1 < len(lines) else None
        if lone and below and _heads(line, below, noting=noting, called=called):
            below.text = f"{line.text} {below.text}"
            below.page_break = below.page_break or line.page_break
            below.blank = max(below.blank, line.blank)
            below.indent = line.indent
            below.aside = glued = False
        elif lone and above is not None and not above.aside:
            above.text += line.text
            called.add(line.text)
            glued = True
        elif glued and above is not None and not line.aside and _goes_on(above, line, widest):
            above.text += line.text if line.text[0] in _CLOSERS else f" {line.text}"
            glued = False
        else:
            joined.append(line)
            glued = False
    return joined


def _heads(line: Line, below: Line, *, noting: bool, called: set[str]) -> bool:
    """Whether a lone marker heads the note `below`, which may be nothing but an address."""
    return (noting or line.text in called) and (not below.aside or URL.match(below.text) is not None)


def _goes_on(above: Line, line: Line, widest: int) -> bool:
    """Whether `line` is the rest of the line that ended at a marker."""
    return not (line.starts or line.page_break) and len(above.text) + len(line.text) < widest
