"""PDF → blocks: position, size and style tell paragraphs, footnotes, their calls and what the press added.

It knows how a resolution is set on a page, not what it says.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from observance_viewer.readers.masthead import closing_lines, stands_alone, symbol_in, understand
from observance_viewer.readers.numbering import split_number
from observance_viewer.readers.page_furniture import RULE, is_furniture
from observance_viewer.readers.pdf_lines import read_pages
from observance_viewer.readers.source import Block, Run, SourceDocument
from observance_viewer.readers.text_lines import joint

if TYPE_CHECKING:
    from observance_viewer.readers.pdf_lines import Line, Page, Piece

_DOCKET = re.compile(r"(?:\d{1,3}/\d{1,3}\s+)?\d\d-\d{5}\b.{0,40}\Z|\*[\w-]{6,}\*\Z|\d{1,3}\Z|Please recycle.*\Z")
_MARKER = re.compile(r"\d{1,3}|\*{1,3}|[a-z]")
_ENDS = (".", ";", ",", ":", "،", "؛", "。", "；", "，", "：", "”")
_SMALLER = 0.93
_MARGIN = 0.12


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together."""

    lines: list[Line]

    @property
    def last(self) -> Line:
        return self.lines[-1]


@dataclass(slots=True)
class _Note:
    """One footnote with its lines."""

    marker: str
    runs: list[Run] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs).rstrip()


def read_pdf(data: bytes) -> SourceDocument:
    """Read the bytes of a PDF. Raises UserError for one that is damaged, encrypted, too long or without text."""
    pages = read_pages(data)
    size = _body_size(pages)
    symbol = next((found for line in pages[0].lines[:4] if (found := symbol_in(line.text))), None)
    repeated = _repeated(pages)
    bodies: list[list[Line]] = []
    notes: list[_Note] = []
    for index, page in enumerate(pages):
        lines = _without_furniture(page, size, repeated, first=index == 0)
        body, below = _divided(lines, size, unfinished=bool(notes) and not notes[-1].text.endswith((".", ")")))
        bodies.append(body)
        _read_notes(below, notes)
    markers = frozenset(note.marker for note in notes)
    blocks = [_block(paragraph, markers) for paragraph in _paragraphs(bodies, size)]
    blocks, metadata = understand([inner for block in blocks for inner in _closings(block)])
    return SourceDocument(
        format="pdf",
        blocks=tuple(blocks),
        notes=tuple((note.marker, tuple(note.runs)) for note in notes),
        symbol=symbol,
        metadata=metadata,
    )


def _body_size(pages: list[Page]) -> float:
    """Give the size that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _without_digits(text: str) -> str:
    return re.sub(r"\d+", "#", text)


def _repeated(pages: list[Page]) -> frozenset[str]:
    """Give the lines, figures aside, that stand in the upper or lower margin of at least three pages."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_without_digits(line.text) for line in page.lines if _in_margin(page, line)})
    return frozenset(text for text, count in seen.items() if count >= 3)


def _in_margin(page: Page, line: Line) -> bool:
    return not _MARGIN * page.height < line.y < (1 - _MARGIN) * page.height


def _without_furniture(page: Page, size: float, repeated: frozenset[str], *, first: bool) -> list[Line]:
    """Leave out running heads, page numbers, docket numbers and bar codes."""
    kept: list[Line] = []
    for line in page.lines:
        text = line.text
        if _in_margin(page, line):
            printed = is_furniture(text) or _DOCKET.match(text) or _without_digits(text) in repeated
            head = not first and not kept and line.y > page.height / 2 and line.size < _SMALLER * size
            if head or (printed and not (first and line.y > page.height / 2)):
                continue
        kept.append(line)
    return kept


def _divided(lines: list[Line], size: float, *, unfinished: bool) -> tuple[list[Line], list[Line]]:
    """Divide a page into body and footnotes: the smaller lines at its end, under a rule or led by a raised mark.

    Without a mark they go on with a note of the page before if that is `unfinished`.
    """
    rule = next((at for at, line in enumerate(lines) if RULE.match(line.text)), None)
    start = len(lines)
    while start and (lines[start - 1].size < _SMALLER * size) and not RULE.match(lines[start - 1].text):
        start -= 1
    if rule is not None and all(line.size < _SMALLER * size for line in lines[rule + 1 :]):
        return lines[:rule], lines[rule + 1 :]
    while start < len(lines) and not unfinished and not _opens_note(lines[start]):
        start += 1
    return [line for line in lines[:start] if not RULE.match(line.text)], lines[start:]


def _opens_note(line: Line) -> bool:
    first = line.pieces[0]
    return first.raised and _MARKER.fullmatch(first.text.strip()) is not None


def _read_notes(lines: list[Line], notes: list[_Note]) -> None:
    """Add the footnotes in `lines`; lines before the first mark go on with the last note of the page before."""
    for line in lines:
        if _opens_note(line):
            notes.append(_Note(line.pieces[0].text.strip()))
            _append(notes[-1].runs, line.pieces[1:])
        elif typed := _typed_marker(line, notes):
            notes.append(_Note(typed))
            _append(notes[-1].runs, line.pieces)
            head = notes[-1].runs[0]
            notes[-1].runs[0] = replace(head, text=head.text.lstrip().removeprefix(typed))
        elif notes:
            _append(notes[-1].runs, line.pieces)


def _typed_marker(line: Line, notes: list[_Note]) -> str | None:
    """Give the figure at the head of a note that is not raised, if it is the next in the row."""
    match = re.match(r"(\d{1,3})\s+\S", line.text)
    due = int(notes[-1].marker) + 1 if notes and notes[-1].marker.isdigit() else 1
    return match[1] if match and int(match[1]) == due else None


def _append(runs: list[Run], pieces: list[Piece], markers: frozenset[str] = frozenset()) -> None:
    """Add a line's pieces to `runs`, joined as its last word demands; raised marks among `markers` become calls."""
    before = "".join(run.text for run in runs)
    after = "".join(piece.text for piece in pieces if not piece.raised).strip()
    if runs and after:
        runs.append(Run(joint(before.rstrip(), after)))
    at_end = len(pieces) - 1
    for at, piece in enumerate(pieces):
        text = piece.text.rstrip() if at == at_end else piece.text
        marks = [mark.strip() for mark in re.split(r"[,\s]+", text.strip())]
        if piece.raised and markers and all(mark in markers for mark in marks):
            runs += [Run("", call=mark) for mark in marks]
            if piece.text.endswith(" "):
                runs.append(Run(" "))
        elif text:
            runs.append(Run(text, piece.italic, piece.bold))


def _paragraphs(bodies: list[list[Line]], size: float) -> list[_Paragraph]:
    leading = _leading(bodies, size)
    right = _right_margin(bodies)
    paragraphs: list[_Paragraph] = []
    for lines in bodies:
        for at, line in enumerate(lines):
            gap = lines[at - 1].y - line.y if at else None
            if paragraphs and _continues(paragraphs[-1], line, gap, leading, right):
                paragraphs[-1].lines.append(line)
            else:
                paragraphs.append(_Paragraph([line]))
    return paragraphs


def _leading(bodies: list[list[Line]], size: float) -> float:
    """Give the usual distance of two baselines in the body."""
    gaps: Counter[float] = Counter()
    for lines in bodies:
        for above, line in pairwise(lines):
            if abs(line.size - size) < 0.5 and above.y - line.y < 3 * size:
                gaps[round(above.y - line.y, 0)] += 1
    return gaps.most_common(1)[0][0] if gaps else 1.2 * size


def _right_margin(bodies: list[list[Line]]) -> float:
    rights = sorted(line.right for lines in bodies for line in lines)
    return rights[int(0.8 * (len(rights) - 1))] if rights else 0.0


def _continues(paragraph: _Paragraph, line: Line, gap: float | None, leading: float, right: float) -> bool:
    """Whether `line` goes on with `paragraph`; `gap` is the way down from the line before, None over a page break."""
    last = paragraph.last
    if abs(last.size - line.size) > 0.08 * max(last.size, line.size):
        return False
    if stands_alone(last.text) or stands_alone(line.text):
        return False
    ended = "".join(piece.text for piece in last.pieces if not piece.raised).rstrip().endswith(_ENDS)
    numbered = split_number(line.text)[0] is not None
    indented = line.left > last.left + 0.8 * line.size
    if len(paragraph.lines) == 1:
        # The first line may itself be indented, so one that stands as far in begins a paragraph as well.
        indented = line.left > last.left - 0.8 * line.size
    if gap is None:
        return line.text[0].islower() or not ((ended and (indented or numbered)) or (indented and numbered))
    if gap > max(1.25 * leading, 1.35 * line.size) or gap <= 0:
        return False
    if not ended:
        return True
    if numbered and (indented or last.right < right - 2 * line.size):
        return False
    short = last.right < right - 0.25 * (right - last.left)
    return not (short or (line.left > last.left + 0.8 * line.size))


def _block(paragraph: _Paragraph, markers: frozenset[str]) -> Block:
    runs: list[Run] = []
    for line in paragraph.lines:
        _append(runs, line.pieces, markers)
    return Block(tuple(runs))


def _closings(block: Block) -> list[Block]:
    """Split the meeting and the date under a resolution, which stand on two lines, into two blocks."""
    lines = closing_lines(block.text)
    return [Block((Run(line),), kind="closing") for line in lines] if lines else [block]
