"""Sets a resolution as a text document and keeps where each passage stands in it; knows nothing of scrolling or input.

Positions in a `QTextDocument` count UTF-16 units, ours count code points; they meet here and nowhere else.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFont, QFontInfo, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from observance_viewer.widgets.theme import serif

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from observance_viewer.domain.resolution import Call, Citation, Footnote, Node, Resolution
    from observance_viewer.widgets.theme import Theme

RIGHT_TO_LEFT = frozenset({"ar"})
CITATION_LINK = "citation:"
FOOTNOTE_LINK = "footnote:"


@dataclass(slots=True)
class Placement:
    """Where one passage stands: its block, and each stretch it is set in as (code point of its text, position)."""

    id: str
    label: str
    text: str
    block: int
    begin: int
    stretches: list[tuple[int, int]] = field(default_factory=list)

    def position(self, offset: int, *, end: bool = False) -> int:
        """Give the document position of the code point `offset`; of its `end`, where a footnote call may follow."""
        key = offset - 1 if end and offset else offset
        index = max(0, bisect_right(self.stretches, key, key=lambda stretch: stretch[0]) - 1)
        start, position = self.stretches[index]
        return position + _units(self.text[start:offset])

    def offset(self, position: int) -> int:
        """Give the code point of the passage's text at a document position, clamped to the passage."""
        index = max(0, bisect_right(self.stretches, position, key=lambda stretch: stretch[1]) - 1)
        start, begin = self.stretches[index]
        limit = self.stretches[index + 1][0] if index + 1 < len(self.stretches) else len(self.text)
        units = max(0, position - begin)
        while start < limit and units > 0:
            units -= 2 if self.text[start] > "\uffff" else 1
            start += 1
        return start


@dataclass(frozen=True, slots=True)
class Setting:
    """A document set for the screen: its passages in reading order and by id."""

    document: QTextDocument
    passages: tuple[Placement, ...]
    by_id: dict[str, Placement]

    def at_block(self, number: int) -> Placement | None:
        """Give the passage that stands in the block `number`, or the nearest one above it."""
        index = bisect_right(self.passages, number, key=lambda placement: placement.block) - 1
        return self.passages[index] if index >= 0 else None


@dataclass(frozen=True, slots=True)
class Wording:
    """The few words that typesetting adds itself, already in the language of the interface."""

    footnotes: str
    about: tuple[str, ...]
    session: str


def in_words(day: date) -> str:
    """Give a date in words, in the person's language: 16 December 2022."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def set_resolution(resolution: Resolution, theme: Theme, points: float, wording: Wording) -> Setting:
    """Set `resolution` with a text size of `points`; colours from `theme`."""
    return _Typesetter(resolution, theme, points, wording).setting()


class _Typesetter:
    """One document while it is being written."""

    def __init__(self, resolution: Resolution, theme: Theme, points: float, wording: Wording) -> None:
        self._resolution = resolution
        self._theme = theme
        self._points = points
        self._wording = wording
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDefaultFont(serif(points))
        self._document.setDocumentMargin(0)
        self._em = QFontInfo(serif(points)).pixelSize()
        option = QTextOption()
        right_to_left = resolution.language in RIGHT_TO_LEFT
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self._document)
        self._first = True
        self._passages: list[Placement] = []
        self._cited: dict[str, list[tuple[int, Citation]]] = {}
        for index, citation in enumerate(resolution.citations):
            self._cited.setdefault(citation.at, []).append((index, citation))
        self._plain = self._characters()
        self._italic = self._characters(italic=True)
        self._muted = self._characters(scale=0.8, colour="muted")

    def setting(self) -> Setting:
        resolution = self._resolution
        self._cursor.beginEditBlock()
        self._head()
        self._title()
        if resolution.enacting:
            self._block(self._paragraph(above=0.2, below=0.7))
            self._opening_line(resolution.enacting)
        for node in (*resolution.preamble, *resolution.operative):
            self._node(node, 0)
        for annex in resolution.annexes:
            if annex.title:
                self._block(self._paragraph(above=2, below=0.8, centred=True))
                self._cursor.insertText(annex.title, self._characters(scale=1.15, bold=True))
            for node in annex.nodes:
                self._node(node, 0)
        self._footnotes()
        self._about()
        self._cursor.endEditBlock()
        return Setting(
            self._document,
            tuple(self._passages),
            {placement.id: placement for placement in self._passages},
        )

    def _head(self) -> None:
        organ = " · ".join(part for part in (self._resolution.organ, self._wording.session) if part)
        self._block(self._paragraph(above=0, below=1.6))
        self._cursor.insertText(f"{organ}\t{self._resolution.symbol or ''}", self._sans())

    def _title(self) -> None:
        resolution = self._resolution
        if not (resolution.title or resolution.number):
            return
        self._block(self._paragraph(above=0, below=0.9))
        style = self._characters(scale=1.3, bold=True)
        if resolution.number:
            self._cursor.insertText(f"{resolution.number}. " if resolution.title else resolution.number, style)
        if resolution.title:
            self._run(resolution.title, "title", "", style, resolution.title_calls)

    def _opening_line(self, enacting: str) -> None:
        words = enacting.rstrip(",،，：:")
        self._cursor.insertText(words, self._italic)
        self._cursor.insertText(enacting[len(words) :], self._plain)

    def _node(self, node: Node, depth: int) -> None:
        for heading in node.headings:
            self._block(self._paragraph(above=1.2, below=0.5, centred=depth == 0))
            self._cursor.insertText(heading, self._characters(bold=True))
        if node.kind == "heading":
            self._block(self._paragraph(above=1.2, below=0.5, centred=depth == 0))
            self._run(node.text, node.id, "", self._characters(bold=True), node.calls)
        else:
            self._block(self._paragraph(depth=depth))
            if node.number:
                self._cursor.insertText(f"{node.number} ", self._plain)
            label = node.id if depth == 0 and node.kind in ("preambular", "operative") else ""
            self._run(node.text, node.id, label, self._plain, node.calls, node.opening, node.emphasis)
        for child in node.children:
            self._node(child, depth + 1)

    def _footnotes(self) -> None:
        footnotes = self._resolution.footnotes
        if footnotes:
            self._block(self._paragraph(above=1.8, below=0.4))
            self._cursor.insertText(self._wording.footnotes, self._sans(bold=True))
        for footnote in footnotes:
            self._footnote(footnote)

    def _footnote(self, footnote: Footnote) -> None:
        self._block(self._paragraph(below=0.5))
        raised = self._characters(scale=0.88, colour="accent")
        raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        style = self._characters(scale=0.88)
        self._cursor.insertText(footnote.marker, raised)
        self._cursor.insertText(" ", style)
        self._run(footnote.text, footnote.id, footnote.id, style, (), None, footnote.emphasis)

    def _about(self) -> None:
        for number, line in enumerate(self._wording.about):
            self._block(self._paragraph(above=1.6 if number == 0 else 0, below=0.2))
            self._cursor.insertText(line, self._sans())

    def _run(
        self,
        text: str,
        identifier: str,
        label: str,
        style: QTextCharFormat,
        calls: Sequence[Call],
        opening: str | None = None,
        emphasis: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Insert a passage's text with its italics, citations and footnote calls, and keep where it stands."""
        block = self._cursor.block()
        placement = Placement(identifier, label, text, block.blockNumber(), block.position())
        italics = [*emphasis, *([(0, len(opening))] if opening else [])]
        cited = self._cited.get(identifier, [])
        called = {call.offset: call for call in calls}
        edges = {0, len(text), *called}
        for begin, end in italics:
            edges |= {begin, end}
        for _, citation in cited:
            edges |= {citation.start, citation.end}
        bounds = sorted(edge for edge in edges if 0 <= edge <= len(text))
        for begin, end in zip(bounds, [*bounds[1:], len(text)], strict=True):
            if begin in called:
                self._call(called[begin])
            placement.stretches.append((begin, self._cursor.position()))
            piece = QTextCharFormat(style)
            if any(first <= begin < last for first, last in italics):
                piece.setFontItalic(True)
            for index, citation in cited:
                if citation.start <= begin < citation.end:
                    piece.setAnchor(True)
                    piece.setAnchorHref(f"{CITATION_LINK}{index}")
                    piece.setForeground(self._theme.accent)
            self._cursor.insertText(text[begin:end], piece)
        self._passages.append(placement)

    def _call(self, call: Call) -> None:
        marker = next((note.marker for note in self._resolution.footnotes if note.id == call.footnote), "*")
        style = self._characters(colour="accent")
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        style.setAnchor(True)
        style.setAnchorHref(f"{FOOTNOTE_LINK}{call.footnote}")
        self._cursor.insertText(marker, style)

    def _block(self, block_format: QTextBlockFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(block_format)
            self._first = False
        else:
            self._cursor.insertBlock(block_format, self._plain)

    def _paragraph(
        self, *, depth: int = 0, above: float = 0, below: float = 0.62, centred: bool = False
    ) -> QTextBlockFormat:
        em = self._em
        paragraph = QTextBlockFormat()
        paragraph.setTopMargin(above * em)
        paragraph.setBottomMargin(below * em)
        paragraph.setLeftMargin(0 if self._resolution.language in RIGHT_TO_LEFT else depth * 1.8 * em)
        paragraph.setRightMargin(depth * 1.8 * em if self._resolution.language in RIGHT_TO_LEFT else 0)
        paragraph.setLineHeight(124, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if centred:
            paragraph.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return paragraph

    def _characters(
        self, *, scale: float = 1, italic: bool = False, bold: bool = False, colour: str = "text"
    ) -> QTextCharFormat:
        style = QTextCharFormat()
        font = serif(self._points * scale)
        font.setItalic(italic)
        if bold:
            font.setWeight(QFont.Weight.Bold)
        style.setFont(font)
        style.setForeground(getattr(self._theme, colour))
        return style

    def _sans(self, *, bold: bool = False) -> QTextCharFormat:
        style = QTextCharFormat()
        font = QFont()
        font.setPointSizeF(self._points * 0.78)
        font.setBold(bold)
        style.setFont(font)
        style.setForeground(self._theme.muted)
        return style


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
