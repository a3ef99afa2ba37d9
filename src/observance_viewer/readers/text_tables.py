"""Finds the rows of tables among the lines of extracted text, whose columns are set apart by blanks, and marks them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from observance_viewer.readers.drafts import COLUMN
from observance_viewer.readers.lexicon import ENACTING
from observance_viewer.readers.numbering import split_number

if TYPE_CHECKING:
    from observance_viewer.readers.text_layout import Line

_GAP = re.compile(r"\s{3,}|\t\s*")
# In a text whose lines are set flush right, words stand as far apart as cells do elsewhere.
_WIDE_GAP = re.compile(r"\s{8,}|\t\s*")
_ALONE = re.compile(r"\s\s\s(?:of|the|and|to|in|a|for|de|la|et|des|los|y|и|в)\s\s\s")
# A note's marker is set apart from its words as a cell is.
_MARKER = re.compile(r"(?:\d{1,3}|\*{1,3}|[a-z])(?:\s{2,}|\t)")
_LEAST_ROWS = 2


def mark_columns(lines: list[Line], raw: dict[int, str]) -> None:
    """Set `COLUMN` between the cells of rows: lines that follow each other and have three cells, or two and a figure.

    `raw` are the lines as they stand in the text that have a wide gap, by their place in `lines`.
    """
    gapped = [text for text in raw.values() if _GAP.search(text.strip())]
    gap = _WIDE_GAP if 4 * sum(_ALONE.search(text) is not None for text in gapped) > len(gapped) else _GAP
    begin = next((index for index, line in enumerate(lines) if ENACTING.match(line.text)), len(lines))
    rows: list[tuple[int, list[str]]] = []
    for index in range(begin, len(lines) + 1):
        cells = _cells(raw[index], gap) if index in raw and not lines[index].aside else []
        if len(cells) > 1:
            rows.append((index, cells))
            continue
        if len(rows) >= _LEAST_ROWS and _is_table([cells for _, cells in rows]):
            for place, row in rows:
                lines[place].text = COLUMN.join(" ".join(cell.split()) for cell in row)
        rows = []


def _cells(raw: str, gap: re.Pattern[str]) -> list[str]:
    text = raw.strip()
    if _MARKER.match(text) or split_number(text)[0] is not None:
        return []
    return gap.split(text)


def _is_table(rows: list[list[str]]) -> bool:
    """Whether each row has three cells, or two and a figure, and they are no words of a sentence set far apart."""
    behind = [cell for row in rows for cell in row[1:]]
    prose = 2 * sum(cell[0].islower() for cell in behind) > len(behind)
    return not prose and all(
        len(row) > _LEAST_ROWS or any(character.isdigit() for character in row[-1]) for row in rows
    )
