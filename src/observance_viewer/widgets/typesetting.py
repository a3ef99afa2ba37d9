"""Sets a resolution as a text document and keeps where each passage stands in it; knows no scrolling and no input."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from observance_viewer.models.observance_words import day_in_words
from observance_viewer.widgets.forms import GAP, Forms
from observance_viewer.widgets.pieces import Links, Piece, pieces_of
from observance_viewer.widgets.setting import Placement, Setting, Wording
from observance_viewer.widgets.type_face import TypeFace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from observance_viewer.domain.resolution import Call, Footnote, Node, Resolution
    from observance_viewer.widgets.theme import Theme

_BETWEEN_CELLS = re.compile(r" \| ?|\| ")
_FIGURE = re.compile(r"[-–(]?[\d][\d\s.,]*\)?%?")
_NOTE_SCALE = 0.88


def in_words(day: date) -> str:
    """Give a date in words, in the person's language: 16 December 2022."""
    return day_in_words(day, QLocale())


def set_resolution(resolution: Resolution, theme: Theme, points: float, wording: Wording) -> Setting:
    """Set `resolution` with a text size of `points`; colours from `theme`."""
    return _Typesetter(resolution, theme, points, wording).setting()


class _Typesetter:
    """One document while it is being written."""

    def __init__(self, resolution: Resolution, theme: Theme, points: float, wording: Wording) -> None:
        self._resolution = resolution
        self._theme = theme
        self._wording = wording
        self._face = TypeFace(resolution.language, points)
        self._forms = Forms(resolution, self._face, theme)
        self._em = self._forms.em
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDefaultFont(self._face.font())
        self._document.setDocumentMargin(0)
        option = QTextOption()
        self._mirrored = self._face.right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self._document)
        self._first = True
        self._passages: list[Placement] = []
        self._links = Links(resolution)
        self._markers = {note.id: note.marker for note in resolution.footnotes}
        self._plain = self._forms.characters()

    def setting(self) -> Setting:
        resolution = self._resolution
        self._cursor.beginEditBlock()
        self._head()
        self._title()
        if resolution.enacting:
            self._block(self._forms.paragraph(above=0.2, below=0.7))
            self._opening_line(resolution.enacting)
        self._nodes((*resolution.preamble, *resolution.operative), 0)
        for annex in resolution.annexes:
            if annex.title:
                self._block(self._forms.paragraph(above=2, below=0.8, centred=True))
                self._cursor.insertText(annex.title, self._forms.characters(scale=1.15, bold=True))
            self._nodes(annex.nodes, 0)
        self._footnotes()
        self._about()
        self._cursor.endEditBlock()
        by_id = {placement.id: placement for placement in self._passages}
        return Setting(self._document, self._face, tuple(self._passages), by_id, self._forms.hang, self._mirrored)

    def _head(self) -> None:
        organ = " · ".join(part for part in (self._resolution.organ, self._wording.session) if part)
        self._block(self._forms.paragraph(above=0, below=1.7))
        # Qt sets no tabs from right to left.
        between = " · " if self._mirrored else "\t"
        self._cursor.insertText(between.join((organ, self._resolution.symbol or "")), self._forms.sans())

    def _title(self) -> None:
        resolution = self._resolution
        if not (resolution.title or resolution.number):
            return
        self._block(self._forms.paragraph(above=0, below=0.8))
        style = self._forms.characters(scale=1.3, bold=True)
        if resolution.number:
            self._cursor.insertText(f"{resolution.number}. " if resolution.title else resolution.number, style)
        if resolution.title:
            self._passage("title", "", resolution.title, style, resolution.title_calls)

    def _opening_line(self, enacting: str) -> None:
        words = enacting.rstrip(",،，：:")
        self._cursor.insertText(words, self._forms.characters(emphasis=True))
        self._cursor.insertText(enacting[len(words) :], self._plain)

    def _nodes(self, nodes: Sequence[Node], depth: int) -> None:
        for in_table, group in groupby(nodes, _is_row):
            rows = list(group)
            if in_table:
                self._table(rows)
                continue
            for node in rows:
                self._node(node, depth)

    def _node(self, node: Node, depth: int) -> None:
        for heading in node.headings:
            self._block(self._forms.paragraph(above=1.2, below=0.5, centred=depth == 0))
            self._cursor.insertText(heading, self._forms.characters(bold=True))
        if node.kind == "heading":
            self._block(self._forms.paragraph(above=1.2, below=0.5, centred=depth == 0))
            self._passage(node.id, "", node.text, self._forms.characters(bold=True), node.calls)
        else:
            # What goes on after sub-paragraphs stands under the text of their paragraph.
            level = depth - 1 if node.kind == "continuation" and depth else depth
            self._block(self._forms.paragraph(depth=level, hanging=node.number))
            if node.number:
                self._cursor.insertText(f"{node.number}{GAP}", self._plain)
            label = node.id if depth == 0 and node.kind in ("preambular", "operative") else ""
            self._passage(node.id, label, node.text, self._plain, node.calls, node.opening, node.emphasis)
        self._nodes(node.children, depth + 1)

    def _table(self, rows: list[Node]) -> None:
        """Set rows of cells as a table with fine rules."""
        split = [_cells(node.text) for node in rows]
        shape = QTextTableFormat()
        shape.setBorderCollapse(True)
        shape.setBorder(0)
        shape.setCellPadding(0.35 * self._em)
        shape.setTopMargin(0.6 * self._em)
        shape.setBottomMargin(0.8 * self._em)
        shape.setLeftMargin(0 if self._mirrored else self._forms.hang)
        shape.setRightMargin(self._forms.hang if self._mirrored else 0)
        columns = max(len(cells) for cells in split)
        table = self._cursor.insertTable(len(rows), columns, shape)
        rule = QTextTableCellFormat()
        rule.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        rule.setBottomBorder(1)
        rule.setBottomBorderBrush(self._theme.line)
        for number, (node, cells) in enumerate(zip(rows, split, strict=True)):
            placement: Placement | None = None
            for column in range(columns):
                cell = table.cellAt(number, column)
                cell.setFormat(rule)
                self._cursor = cell.firstCursorPosition()
                begin, end = cells[column] if column < len(cells) else (0, 0)
                line = self._forms.paragraph(above=0, below=0, hang=False)
                if _FIGURE.fullmatch(node.text, begin, end):
                    line.setAlignment(Qt.AlignmentFlag.AlignTrailing)
                self._cursor.setBlockFormat(line)
                if column < len(cells):
                    placement = placement or self._placement(node.id, "", node.text)
                    style = self._forms.characters(scale=_NOTE_SCALE)
                    pieces = self._pieces(node.id, node.text, style, node.calls, node.emphasis)
                    self._insert(placement, pieces, (begin, end))
        self._cursor = self._document.rootFrame().lastCursorPosition()
        # Qt leaves an empty line behind a table, which takes the next paragraph.
        self._first = True

    def _footnotes(self) -> None:
        footnotes = self._resolution.footnotes
        if footnotes:
            self._block(self._forms.paragraph(above=1.8, below=0.4))
            self._cursor.insertText(self._wording.footnotes, self._forms.sans(bold=True))
        for footnote in footnotes:
            self._footnote(footnote)

    def _footnote(self, footnote: Footnote) -> None:
        raised = self._forms.characters(scale=_NOTE_SCALE, colour="muted")
        raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        style = self._forms.characters(scale=_NOTE_SCALE)
        self._block(self._forms.paragraph(below=0.5))
        self._cursor.insertText(footnote.marker, raised)
        self._cursor.insertText(" ", style)
        self._passage(footnote.id, footnote.id, footnote.text, style, (), None, footnote.emphasis)

    def _about(self) -> None:
        for number, line in enumerate(self._wording.about):
            self._block(self._forms.paragraph(above=1.6 if number == 0 else 0, below=0.2))
            self._cursor.insertText(line, self._forms.sans())

    def _passage(
        self,
        identifier: str,
        label: str,
        text: str,
        style: QTextCharFormat,
        calls: Sequence[Call],
        opening: str | None = None,
        emphasis: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Insert a passage's text with its italics, links and footnote calls, and keep where it stands."""
        placement = self._placement(identifier, label, text)
        slanted = [*emphasis, *([(0, len(opening))] if opening else [])]
        self._insert(placement, self._pieces(identifier, text, style, calls, slanted), (0, len(text)))

    def _placement(self, identifier: str, label: str, text: str) -> Placement:
        block = self._cursor.block()
        placement = Placement(identifier, label, text, block.blockNumber(), block.position(), block.blockNumber())
        self._passages.append(placement)
        return placement

    def _pieces(
        self,
        identifier: str,
        text: str,
        style: QTextCharFormat,
        calls: Sequence[Call],
        emphasis: Sequence[tuple[int, int]] = (),
    ) -> list[tuple[Piece, QTextCharFormat]]:
        """Give the pieces of a passage with the form of each."""
        formed = []
        for piece in pieces_of(text, emphasis, self._links.at(identifier), calls):
            form = QTextCharFormat(style)
            if piece.emphasis:
                upright = style.font()
                slanted = self._face.font(emphasis=True, bold=upright.bold())
                slanted.setPointSizeF(slanted.pointSizeF() * upright.pointSizeF() / self._plain.font().pointSizeF())
                form.setFont(slanted)
            if piece.href:
                form.setAnchor(True)
                form.setAnchorHref(piece.href)
                if self._links.is_document(piece.href):
                    form.setForeground(self._theme.accent)
                else:
                    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                    form.setUnderlineColor(self._theme.faint)
            formed.append((piece, form))
        return formed

    def _insert(
        self, placement: Placement, pieces: list[tuple[Piece, QTextCharFormat]], within: tuple[int, int]
    ) -> None:
        placement.last = self._cursor.blockNumber()
        for piece, form in pieces:
            begin, end = max(piece.begin, within[0]), min(piece.end, within[1])
            if begin > end or (begin == end and piece.begin != piece.end):
                continue
            for call in piece.calls if piece.begin >= within[0] else ():
                self._call(call)
            placement.stretches.append((begin, self._cursor.position()))
            self._cursor.insertText(placement.text[begin:end], form)

    def _call(self, call: Call) -> None:
        style = self._forms.characters(colour="accent")
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        style.setAnchor(True)
        style.setAnchorHref(self._links.footnote(call.footnote))
        self._cursor.insertText(self._markers.get(call.footnote, "*"), style)

    def _block(self, block_format: QTextBlockFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(block_format)
            self._first = False
        else:
            self._cursor.insertBlock(block_format, self._plain)


def _is_row(node: Node) -> bool:
    """Whether the words of a table's row were joined to this node's text, as the readers do it."""
    return node.number is None and not node.children and _BETWEEN_CELLS.search(node.text) is not None


def _cells(text: str) -> list[tuple[int, int]]:
    """Give the spans of the cells that a row's text is joined from."""
    spans, begin = [], 0
    for divider in _BETWEEN_CELLS.finditer(text):
        spans.append((begin, divider.start()))
        begin = divider.end()
    return [*spans, (begin, len(text))]
