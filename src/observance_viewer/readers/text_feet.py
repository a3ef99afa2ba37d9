"""Puts the markers that a converter set on lines of their own before the notes at the foot of a page."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from observance_viewer.readers.page_furniture import DRAWN_RULE, RULE, URL, head_symbol, is_closing, is_furniture
from observance_viewer.readers.text_columns import in_order

if TYPE_CHECKING:
    from observance_viewer.readers.text_layout import Line

# So many lines above a note its call may stand, where notes stand at the end; a note has fewer lines than those.
_REACH, _NOTE = 1000, 40
# So many code points are looked through for it.
_FAR = 200_000
# Of a resolution fewer lone numbers are looked for in vain; more are no text, and would take minutes.
_MOST = 100
# So many lines of docket and page numbers may stand between a marker and its note.
_ADDED = 6
_HEADED = re.compile(r"[\[(]?(\d{1,3})[\])]?\s")
_NUMBER = re.compile(r"[\[(]?(\d{1,3})[\])]?\Z")
_LONGEST = len("[100]")


def join_feet(lines: list[Line]) -> list[Line]:
    """Give the lines with each such marker before the words of its note, and a rule above notes that have none."""
    breaks = [index for index, line in enumerate(lines) if line.page_break] or _running_heads(lines)
    if breaks:
        lines = [line for begin, end in pairwise([0, *breaks, len(lines)]) for line in in_order(lines[begin:end])]
    heads = _heads(lines)
    if not heads:
        return lines
    joined: list[Line] = []
    taken: set[int] = set()
    for index, line in enumerate(lines):
        if index in taken:
            continue
        if index in heads:
            below, ruled = heads[index]
            if not ruled:
                joined.append(replace(line, text=DRAWN_RULE, aside=True))
            line = replace(line, text=f"{line.text} {lines[below].text}")
            taken.add(below)
        joined.append(line)
    return joined


def _running_heads(lines: list[Line]) -> list[int]:
    """Give the places of the lines with the symbol, which begin pages where a converter left out their breaks."""
    return [index for index, line in enumerate(lines) if index and line.aside and head_symbol(line.text)]


def _heads(lines: list[Line]) -> dict[int, tuple[int, bool]]:
    """Give the places of lone numbers that head notes: the place of the note's words, and whether a rule is above.

    Below a rule any that counts on heads a note. Without one it must be called on the page above, and the page must
    end behind the note.
    """
    found: dict[int, tuple[int, bool]] = {}
    noting, last, tried = False, 0, 0
    for index, line in enumerate(lines):
        if line.aside:
            noting = RULE.match(line.text) is not None or (noting and is_furniture(line.text))
            continue
        number = _NUMBER.match(line.text) if len(line.text) <= _LONGEST else None
        headed = _HEADED.match(line.text) if noting else None
        if line.page_break or (line.starts and not number and not headed):
            noting = False
        if headed:
            last = int(headed[1])
        if number is None:
            continue
        value = int(number[1])
        below = _below(lines, index)
        if below is None or value not in (last + 1, 1):
            continue
        if tried > _MOST:
            break
        if noting or (_reads_as_note(lines[below]) and _ends(lines, index, value) and _is_called(lines, index, value)):
            found[index] = below, noting
            noting, last = True, value
        else:
            tried += 1
    return found


def _below(lines: list[Line], index: int) -> int | None:
    """Give the place of the words of a note: the next line, or the one behind what the press added."""
    for place in range(index + 1, min(index + _ADDED, len(lines))):
        line = lines[place]
        if not line.aside or URL.match(line.text):
            return None if _NUMBER.match(line.text) else place
        if RULE.match(line.text):
            break
    return None


def _reads_as_note(line: Line) -> bool:
    head = line.text[0]
    return not line.starts and (head.isupper() or head in "“‘«《[" or not head.isascii() or line.aside)


def _ends(lines: list[Line], index: int, value: int) -> bool:
    """Whether the next note, the end of the page or that of the text follows, before anything begins a paragraph."""
    for line in lines[index + 1 : index + _NOTE]:
        if line.page_break or is_closing(line.text) or (line.aside and is_furniture(line.text)):
            return True
        if (number := _NUMBER.match(line.text)) and int(number[1]) == value + 1:
            return True
        if line.starts:
            return False
    return index + _NOTE >= len(lines)


def _is_called(lines: list[Line], index: int, value: int) -> bool:
    call = re.compile(rf"[^\W\d_][,.;:)”’»]* ?[\[(]?{value}(?![\w/]|[.,]\d)|[,.;:)”’»] ?[\[(]?{value}(?![\w/]|[.,]\d)")
    figure, left = str(value), _FAR
    for line in reversed(lines[max(0, index - _REACH) : index]):
        if (left := left - len(line.text)) < 0:
            break
        if figure in line.text and not line.aside and call.search(line.text):
            return True
    return False
