"""What a column is built of: rows of one paragraph or several cells, and how each stands; lays nothing out."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

# How wide a letter is on average, in em; only for the height of rows that were not laid out yet.
_LETTER = 0.45
LEADING = 1.2
PADDING = 0.35


@dataclass(frozen=True, slots=True)
class Cell:
    """One paragraph of a row: the number of its block, between two shares of the row's width.

    `hanging` is the width in em of the number that hangs before its first line.
    """

    block: int
    begin: float = 0.0
    end: float = 1.0
    hanging: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs side by side, mostly one; `above`, `below` and `indent` are room in em, of two rooms the wider holds.

    A `ruled` row belongs to a table: it has a fine line below and room around its cells.
    """

    cells: tuple[Cell, ...]
    above: float
    below: float
    indent: float
    ruled: bool = False

    def estimate(self, letters: list[int], width: float, em: float) -> float:
        """Give the height in pixels that the row probably has in a column `width` wide; `letters` are in each cell."""
        room = max(em, width - self.indent * em)
        letter = _LETTER * em
        widths = [(cell.end - cell.begin) * room for cell in self.cells]
        lines = max(ceil(count * letter / own) for count, own in zip(letters, widths, strict=True))
        return (max(1, lines) * LEADING * 1.2 + (2 * PADDING if self.ruled else 0)) * em


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the column stands in the document, in pixels; `em` is the size of its type, `top` a whole number."""

    left: float = 0.0
    width: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    em: float = 1.0

    @property
    def whole(self) -> float:
        """The width of the column and of what is left and right of it."""
        return self.left + self.width + self.right
