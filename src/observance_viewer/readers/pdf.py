"""PDF → blocks: position, size and style tell paragraphs, footnotes, their calls and what the press added.

It knows how a resolution is set on a page, not what it says.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import ReaderWarning
from observance_viewer.readers.drafts import ENDS
from observance_viewer.readers.lexicon import ENACTING, PARTICIPLES, VERBS
from observance_viewer.readers.masthead import begins_title, closing_lines, stands_alone, symbol_in, understand
from observance_viewer.readers.numbering import split_number
from observance_viewer.readers.page_furniture import is_furniture
from observance_viewer.readers.pdf_lines import read_pages
from observance_viewer.readers.pdf_notes import SMALLER, Note, append, divided, opens_note, read_notes, tell_apart
from observance_viewer.readers.source import Block, Run, SourceDocument

if TYPE_CHECKING:
    from observance_viewer.readers.pdf_lines import Line, Page

_DOCKET = re.compile(
    r"(?:\d{1,3}/\d{1,3}\s+)?\d\d-\d{5}\b.{0,40}\Z|\*[\w-]{6,}\*(?:\s*Please recycle.*)?\Z|\d{1,3}\Z|Please recycle.*\Z"
)
_ENDS = (*ENDS, "”")
_MARGIN = 0.12
_OPENERS = PARTICIPLES | VERBS


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together."""

    lines: list[Line]

    @property
    def last(self) -> Line:
        return self.lines[-1]


def read_pdf(data: bytes) -> SourceDocument:
    """Read the bytes of a PDF. Raises UserError for one that is damaged, encrypted, too long or without text."""
    pages = read_pages(data)
    size = _body_size(pages)
    symbol = next((found for line in pages[0].lines[:4] if (found := symbol_in(line.text))), None)
    repeated = _repeated(pages)
    bodies: list[list[Line]] = []
    notes: list[Note] = []
    for page in pages:
        lines = _without_furniture(page, size, repeated)
        body, below = divided(lines, size, notes)
        bodies.append(body)
        earlier = len(notes)
        read_notes(below, notes)
        tell_apart(body, notes, earlier)
    markers = frozenset(note.marker for note in notes)
    blocks = [_block(paragraph, markers) for paragraph in _paragraphs(bodies, size)]
    blocks, metadata = understand([inner for block in blocks for inner in _closings(block)])
    return SourceDocument(
        format="pdf",
        blocks=tuple(blocks),
        notes=tuple((note.marker, tuple(note.runs)) for note in notes),
        symbol=symbol,
        metadata=metadata,
        warnings=_across(pages),
    )


def _across(pages: list[Page]) -> tuple[ReaderWarning, ...]:
    """Tell the words that are set across the pages, such as a stamp; one on every page is told once."""
    words = dict.fromkeys(page.across for page in pages if page.across)
    return tuple(ReaderWarning("unplaced", None, "Words set across the page: “%1”", values=(text,)) for text in words)


def _body_size(pages: list[Page]) -> float:
    """Give the size that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _repeated(pages: list[Page]) -> frozenset[tuple[str, int]]:
    """Give the lines, figures aside, that stand at the same height in the margin of at least three pages."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({_place(line) for line in page.lines if _in_margin(page, line) and not _can_be_of_note(line)})
    return frozenset(place for place, count in seen.items() if count >= 3)


def _can_be_of_note(line: Line) -> bool:
    """Whether a line at the foot of a page may be one of a note; several notes may be the same but for a figure."""
    return opens_note(line) or line.text.endswith(".")


def _place(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text), round(line.y / 4)


def _in_margin(page: Page, line: Line) -> bool:
    return not _MARGIN * page.height < line.y < (1 - _MARGIN) * page.height


def _without_furniture(page: Page, size: float, repeated: frozenset[tuple[str, int]]) -> list[Line]:
    """Leave out running heads, page numbers, docket numbers and bar codes."""
    kept: list[Line] = []
    for line in page.lines:
        text = line.text
        if _in_margin(page, line):
            printed = is_furniture(text) or _DOCKET.match(text) or _place(line) in repeated
            head = not page.first and not kept and line.y > page.height / 2 and line.size < SMALLER * size
            if head or (printed and not (page.first and line.y > page.height / 2)):
                continue
        kept.append(line)
    return kept


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
    if stands_alone(last.text) or stands_alone(line.text) or _is_formula(paragraph, line):
        return False
    ended = "".join(piece.text for piece in last.pieces if not piece.raised).rstrip().endswith(_ENDS)
    numbered = split_number(line.text)[0] is not None
    indented = line.left > last.left + 0.8 * line.size
    if len(paragraph.lines) == 1:
        # The first line may itself be indented, so one that stands as far in begins a paragraph as well.
        indented = line.left > last.left - 0.8 * line.size
    if ended and _opens(line, paragraph.lines[0]):
        return False
    if (ended or gap is None) and _is_bold(line) != _is_bold(last):
        return False
    if gap is None:
        short = last.right < right - 2 * line.size
        return _goes_on(line) or not ((numbered and (ended or indented or short)) or (ended and indented))
    if gap > max(1.25 * leading, 1.35 * line.size) or gap <= 0:
        return False
    if not ended or (_goes_on(line) and not numbered):
        return True
    if numbered and (indented or last.right < right - 2 * line.size):
        return False
    short = last.right < right - 0.25 * (right - last.left)
    return not (short or (line.left > last.left + 0.8 * line.size))


def _is_formula(paragraph: _Paragraph, line: Line) -> bool:
    """Whether a line is the formula below a title, or stands below the formula."""
    if ENACTING.match(line.text):
        return begins_title(paragraph.lines[0].text)
    return len(paragraph.lines) == 1 and ENACTING.match(paragraph.last.text) is not None


def _opens(line: Line, first: Line) -> bool:
    """Whether a line begins with the opening word of a paragraph, in italics where the `first` of the last one does."""
    word = line.text.split(" ", 1)[0].rstrip(",")
    return word in _OPENERS and (line.pieces[0].italic or not first.pieces[0].italic)


def _goes_on(line: Line) -> bool:
    """Whether a line begins with a small Latin letter; Russian paragraphs begin with small letters, too."""
    return line.text[0].islower() and line.text[0] < "\u0250"


def _is_bold(line: Line) -> bool:
    return all(piece.bold for piece in line.pieces if not piece.raised)


def _block(paragraph: _Paragraph, markers: frozenset[str]) -> Block:
    runs: list[Run] = []
    for line in paragraph.lines:
        append(runs, line.pieces, markers)
    return Block(tuple(runs))


def _closings(block: Block) -> list[Block]:
    """Split the meeting and the date under a resolution, which stand on two lines, into two blocks."""
    lines = closing_lines(block.text)
    return [Block((Run(line),), kind="closing") for line in lines] if lines else [block]
