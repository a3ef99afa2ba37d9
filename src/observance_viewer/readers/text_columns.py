"""Puts the notes at the foot of a page in order where a converter wrote markers and words as two columns."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.readers.page_furniture import DRAWN_RULE, RULE, is_closing, is_furniture
from observance_viewer.readers.text_endings import is_complete

if TYPE_CHECKING:
    from observance_viewer.readers.text_layout import Line

_NUMBER = re.compile(r"\d{1,3}\Z")


def in_order(page: list[Line]) -> list[Line]:
    """Give the lines of a page with each note behind its marker, and a rule above them; as they are for other pages.

    The columns stand below a rule, in any order; without a rule the markers come first.
    """
    begin = next((at + 1 for at, line in enumerate(page) if line.aside and RULE.match(line.text)), None)
    if begin is None:
        begin = next((at for at in range(1, len(page) - 1) if _opens_column(page, at)), None)
    foot = [line for line in page[begin:] if not line.aside] if begin else []
    if not begin or not any(_NUMBER.match(line.text) for line in foot) or any(is_closing(line.text) for line in foot):
        return page
    notes = _paired(foot)
    if notes is None:
        return page
    body = page[:begin] if page[begin - 1].aside else [*page[:begin], replace(page[begin], text=DRAWN_RULE, aside=True)]
    return [*body, *notes, *(line for line in page[begin:] if line.aside)]


def _opens_column(page: list[Line], at: int) -> bool:
    """Whether a lone number stands above the next one, or above what the press added to a page."""
    number, below = page[at], page[at + 1]
    if number.aside or not _NUMBER.match(number.text):
        return False
    return below.aside if is_furniture(below.text) else below.text == str(int(number.text) + 1)


def _paired(foot: list[Line]) -> list[Line] | None:
    """Give the lines of the notes in the order of their markers; None where markers and notes do not come out even."""
    notes: dict[int, list[Line]] = {}
    waiting: deque[int] = deque()
    unmarked: list[Line] = []
    current: list[Line] | None = None
    for line in foot:
        if _NUMBER.match(line.text):
            waiting.append(int(line.text))
            current = None
        elif waiting and (current is None or is_complete(current[-1].text)):
            notes[waiting.popleft()] = current = [line]
        elif current is not None:
            current.append(line)
        else:
            unmarked.append(line)
    current = None
    for line in unmarked:
        if waiting and (current is None or is_complete(current[-1].text)):
            notes[waiting.popleft()] = current = [line]
        elif current is not None:
            current.append(line)
        else:
            return None
    if waiting:
        return None
    return [
        replace(line, text=f"{marker} {line.text}", starts=False) if at == 0 else line
        for marker, lines in sorted(notes.items())
        for at, line in enumerate(lines)
    ]
