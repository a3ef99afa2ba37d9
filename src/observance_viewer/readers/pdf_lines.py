"""Puts what is printed on a PDF's pages together to lines, column by column; decides nothing about paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.pdf_glyphs import read_sheets

if TYPE_CHECKING:
    from observance_viewer.readers.pdf_glyphs import Piece, Sheet

# Some printers set the hyphen of a compound apart, with a blank of almost no width before it.
_STRAY_SPACE = re.compile(r"(?<=[^\W\d_]) -(?=[^\W\d_]|\s*\Z)")
# A sign behind a figure comes before it where the line runs from right to left.
_STRAY_POINT = re.compile(r"(?<!\S)([.،؛,:;])(\d[\d/.]*)")
_STRIP = 4.0
_FEWEST_IN_A_COLUMN = 8
_MOST_CROSSING = 6


@dataclass(slots=True)
class Line:
    """One printed line: its pieces in the order of reading, on the baseline `y`."""

    pieces: list[Piece] = field(default_factory=list)
    y: float = 0.0
    size: float = 0.0

    @property
    def text(self) -> str:
        """The words of the line, raised marks included, stripped."""
        return "".join(piece.text for piece in self.pieces).strip()

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return min(piece.left for piece in self.pieces)

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return max(piece.right for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Page:
    """One page, or one column of it: the size of the page in points and the lines from top to bottom.

    `first` marks the beginning of the document, `across` holds words that are set across the page.
    """

    width: float
    height: float
    lines: list[Line]
    first: bool = False
    across: str = ""


def read_pages(data: bytes) -> list[Page]:
    """Give the pages of a PDF. Raises UserError for one that is damaged, encrypted, too long or only pictures."""
    sheets = read_sheets(data)
    gutters = [_gutter(sheet.pieces) for sheet in sheets]
    usual = next((gutter for gutter in gutters if gutter is not None), None)
    pages: list[Page] = []
    for sheet, gutter in zip(sheets, gutters, strict=True):
        for piece in sheet.pieces:
            piece.text = _STRAY_SPACE.sub("-", piece.text)
        for column in _columns(sheet, usual if gutter is None else gutter):
            lines = _lines(column)
            if lines:
                pages.append(Page(sheet.width, sheet.height, lines, first=not pages, across=sheet.across))
    if not pages:
        raise UserError(
            "this PDF holds pictures of pages and no text", "open its Word or text file, or recognise its text first"
        )
    return pages


def _is_from_right_to_left(text: str) -> bool:
    rtl = sum("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in text)
    return rtl > len(text) // 3


def _columns(sheet: Sheet, gutter: float | None) -> list[list[Piece]]:
    """Divide a page at the `gutter` between two columns, if most lines keep clear of it; the others stand apart."""
    if gutter is None:
        return [sheet.pieces]
    left = [piece for piece in sheet.pieces if piece.right <= gutter]
    right = [piece for piece in sheet.pieces if piece.left >= gutter]
    crossing = [piece for piece in sheet.pieces if piece.left < gutter < piece.right]
    if not left or not right or len(crossing) > len(sheet.pieces) // _MOST_CROSSING:
        return [sheet.pieces]
    top = max(max(piece.y for piece in side) for side in (left, right))
    above = [piece for piece in crossing if piece.y > top]
    below = [piece for piece in crossing if piece.y <= top]
    if _is_from_right_to_left("".join(piece.text for piece in sheet.pieces)):
        left, right = right, left
    return [part for part in (above, left, right, below) if part]


def _gutter(pieces: list[Piece]) -> float | None:
    """Give the middle of a blank strip that parts the lines of a page into two columns; None without one."""
    body = [piece for piece in pieces if len(piece.text) > 1]
    if len(body) < 2 * _FEWEST_IN_A_COLUMN:
        return None
    start, end = min(piece.left for piece in body), max(piece.right for piece in body)
    strips = [0] * (int((end - start) / _STRIP) + 2)
    for piece in body:
        for strip in range(int((piece.left - start) / _STRIP), int((piece.right - start) / _STRIP) + 1):
            strips[strip] += 1
    middle = range(len(strips) // 3, 2 * len(strips) // 3 + 1)
    fewest = min(strips[at] for at in middle)
    blank = [at for at in middle if strips[at] == fewest]
    gutter = start + (blank[len(blank) // 2] + 0.5) * _STRIP
    left = [piece for piece in body if piece.right <= gutter]
    right = [piece for piece in body if piece.left >= gutter]
    crossing = len(body) - len(left) - len(right)
    # Columns begin again and again at the same place, and hardly a line runs over the gutter between them.
    starts = sorted(piece.left for piece in right)
    together = sum(abs(at - starts[len(starts) // 4]) < 2 for at in starts) if starts else 0
    if (
        min(len(left), len(right)) < _FEWEST_IN_A_COLUMN
        or crossing > len(body) // _MOST_CROSSING
        or 2 * together < len(right)
    ):
        return None
    return gutter


def _lines(pieces: list[Piece]) -> list[Line]:
    """Put pieces on a common baseline together; smaller ones just above a line are raised marks of that line."""
    lines: list[Line] = []
    for piece in sorted(pieces, key=lambda piece: -piece.y):
        line = lines[-1] if lines else None
        if line is not None and line.y - piece.y < 0.3 * max(piece.size, line.size) and _alike(line, piece):
            line.pieces.append(piece)
            line.size = max(line.size, piece.size)
        else:
            lines.append(Line([piece], piece.y, piece.size))
    merged: list[Line] = []
    for line in lines:
        above = merged[-1] if merged else None
        if above is not None and above.size < 0.8 * line.size and above.y - line.y < 0.75 * line.size:
            for piece in above.pieces:
                piece.raised = True
            line.pieces += above.pieces
            merged.pop()
        merged.append(line)
    for line in merged:
        _arrange(line)
    return merged


def _alike(line: Line, piece: Piece) -> bool:
    """Whether a piece can stand on the line's own baseline: marks are raised by less than a small letter."""
    return abs(line.y - piece.y) < 0.1 * line.size or 0.8 < piece.size / max(line.size, 0.1) < 1.25


def _arrange(line: Line) -> None:
    """Put the pieces of a line into reading order and spaces where the print leaves room."""
    body = [piece for piece in line.pieces if not piece.raised]
    line.size = max(body, key=lambda piece: len(piece.text)).size if body else line.size
    if _is_from_right_to_left(line.text):
        line.pieces = _from_the_right(line.pieces)
    else:
        line.pieces.sort(key=lambda piece: piece.left)
    for piece, following in pairwise(line.pieces):
        room = max(following.left - piece.right, piece.left - following.right)
        if room > 0.12 * line.size and not piece.text.endswith(" ") and not following.text.startswith(" "):
            piece.text += " "


def _from_the_right(pieces: list[Piece]) -> list[Piece]:
    """Order pieces from right to left; Latin words and figures among them keep their own order."""
    ordered: list[Piece] = []
    embedded = 0
    for piece in sorted(pieces, key=lambda piece: -piece.right):
        if any(letter.isalpha() for letter in piece.text) and not _is_from_right_to_left(piece.text):
            ordered.insert(len(ordered) - embedded, piece)
            embedded += 1
        else:
            piece.text = _STRAY_POINT.sub(r"\2\1", piece.text)
            ordered.append(piece)
            embedded = 0
    return ordered
