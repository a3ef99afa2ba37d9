"""Sets a resolution as a text document and keeps where each passage stands in it; knows no scrolling and no input."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from observance_viewer.models.observance_words import day_in_words
from observance_viewer.widgets.column import ColumnLayout
from observance_viewer.widgets.forms import GAP, LARGE, SMALL, Forms
from observance_viewer.widgets.pieces import Links, Piece, pieces_of
from observance_viewer.widgets.rows import Cell, Row
from observance_viewer.widgets.setting import Placement, Setting, Wording

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from observance_viewer.domain.resolution import Call, Footnote, Node, Resolution
    from observance_viewer.widgets.theme import Theme
    from observance_viewer.widgets.type_face import TypeFace

_BETWEEN_CELLS = re.compile(r" \| ?|\| ")
_FIGURE = re.compile(r"[-–(]?[\d][\d\s.,]*\)?%?")
_BELOW = 0.62
_SAMPLED = 12
# The fewest and the most letters that a cell counts for where the columns of a table share its width.
_NARROW, _WIDE = 6, 60


def in_words(day: date) -> str:
    """Give a date in words, in the person's language: 16 December 2022."""
    return day_in_words(day, QLocale())


class Typesetting:
    """One document while it is being written; `setting` is what there is of it."""

    def __init__(
        self, resolution: Resolution, theme: Theme, face: TypeFace, wording: Wording, parent: QObject | None = None
    ) -> None:
        self._resolution = resolution
        self._theme = theme
        self._wording = wording
        self._face = face
        self._forms = Forms(resolution, face, theme)
        self._document = QTextDocument(parent)
        self._document.setUndoRedoEnabled(False)
        self._document.setDefaultFont(face.font())
        self._document.setDocumentMargin(0)
        option = QTextOption()
        self._mirrored = face.right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        layout = ColumnLayout(self._document, theme.line)
        self._document.setDocumentLayout(layout)
        self._cursor = QTextCursor(self._document)
        self._rows: list[Row] = []
        self._empty = True
        self._links = Links(resolution)
        self._markers = {note.id: note.marker for note in resolution.footnotes}
        self._plain = self._forms.characters()
        nodes = (*resolution.preamble, *resolution.operative)
        label = max((_label(node) for node in nodes), key=len, default="")
        sample = "".join((resolution.title or "", *(node.text for node in nodes[:_SAMPLED])))
        self.setting = Setting(self._document, layout, face, self._forms.hang, label, sample)
        self._parts = self._paragraphs()

    def write(self, letters: int) -> bool:
        """Write some paragraphs more, about `letters` in all; False once everything is written."""
        until = self._document.characterCount() + letters
        self._cursor.beginEditBlock()
        while (more := next(self._parts, False)) and self._document.characterCount() < until:
            pass
        self._cursor.endEditBlock()
        self.setting.layout.add(self._rows)
        self._rows = []
        return more

    def stop(self) -> None:
        """Write no more."""
        self._parts.close()

    def _paragraphs(self) -> Generator[bool]:
        resolution = self._resolution
        self._head()
        yield True
        self._title()
        yield True
        if resolution.enacting:
            self._paragraph(above=0.2, below=0.7)
            self._opening_line(resolution.enacting)
        yield from self._nodes((*resolution.preamble, *resolution.operative), 0)
        for annex in resolution.annexes:
            if annex.title:
                style = self._forms.characters(LARGE, bold=True)
                self._paragraph(style, above=2, below=0.8, centred=True)
                self._cursor.insertText(annex.title, style)
            yield from self._nodes(annex.nodes, 0)
        yield from self._footnotes()
        self._about()

    def _head(self) -> None:
        """Set organ and session where lines begin and the symbol where they end."""
        organ = " · ".join(part for part in (self._wording.organ, self._wording.session) if part)
        words = [part for part in (organ, self._resolution.symbol) if part] or [""]
        shares = [0.0, max(0.25, min(0.75, len(words[0]) / len("".join(words)))), 1.0] if len(words) > 1 else [0.0, 1.0]
        style = self._forms.sans()
        cells = []
        for number, part in enumerate(words):
            alignment = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
            cells.append(Cell(self._block(style, alignment), shares[number], shares[number + 1]))
            self._cursor.insertText(part, style)
        self._rows.append(Row(tuple(cells), 0, 1.7, self._forms.hang))

    def _title(self) -> None:
        resolution = self._resolution
        if not (resolution.title or resolution.number):
            return
        style = self._forms.characters(LARGE, bold=True)
        self._paragraph(style, above=0, below=0.8)
        if resolution.number:
            self._cursor.insertText(f"{resolution.number}. " if resolution.title else resolution.number, style)
        if resolution.title:
            self._passage("title", "", resolution.title, style, resolution.title_calls)

    def _opening_line(self, enacting: str) -> None:
        words = enacting.rstrip(",،，：:")
        self._cursor.insertText(words, self._forms.characters(emphasis=True))
        self._cursor.insertText(enacting[len(words) :], self._plain)

    def _nodes(self, nodes: Sequence[Node], depth: int) -> Iterator[bool]:
        for in_table, group in groupby(nodes, _is_row):
            rows = list(group)
            if in_table:
                yield from self._table(rows)
                continue
            for node in rows:
                self._node(node, depth)
                yield True
                yield from self._nodes(node.children, depth + 1)

    def _node(self, node: Node, depth: int) -> None:
        bold = self._forms.characters(bold=True)
        for heading in node.headings:
            self._paragraph(bold, above=1.2, below=0.5, centred=depth == 0)
            self._cursor.insertText(heading, bold)
        if node.kind == "heading":
            self._paragraph(bold, above=1.2, below=0.5, centred=depth == 0)
            self._passage(node.id, "", node.text, bold, node.calls)
            return
        # What goes on after sub-paragraphs stands under the text of their paragraph.
        level = depth - 1 if node.kind == "continuation" and depth else depth
        self._paragraph(depth=level, hanging=node.number)
        if node.number:
            self._cursor.insertText(f"{node.number}{GAP}", self._plain)
        label = _label(node) if depth == 0 else ""
        self._passage(node.id, label, node.text, self._plain, node.calls, node.opening, node.emphasis)

    def _table(self, nodes: list[Node]) -> Iterator[bool]:
        """Set nodes of cells as a table with fine rules, the width shared by the most letters in each column."""
        split = [_cells(node.text) for node in nodes]
        columns = max(len(cells) for cells in split)
        letters = [
            [spans[column][1] - spans[column][0] for spans in split if column < len(spans)] for column in range(columns)
        ]
        weights = [min(max(_NARROW, *counts), _WIDE) for counts in letters]
        edges = [sum(weights[:number]) / sum(weights) for number in range(columns + 1)]
        style = self._forms.characters(SMALL)
        for number, (node, spans) in enumerate(zip(nodes, split, strict=True)):
            cells: list[Cell] = []
            placement: Placement | None = None
            pieces = self._pieces(node.id, node.text, style, node.calls, node.emphasis)
            for column, span in enumerate(spans):
                figure = _FIGURE.fullmatch(node.text, *span)
                alignment = Qt.AlignmentFlag.AlignTrailing if figure else Qt.AlignmentFlag.AlignLeading
                cells.append(Cell(self._block(style, alignment), edges[column], edges[column + 1]))
                placement = placement or self._placement(node.id, "", node.text)
                self._insert(placement, pieces, span)
            above, below = 0.0 if number else 0.6, 0.0 if number < len(nodes) - 1 else 0.8
            self._rows.append(Row(tuple(cells), above, below, self._forms.hang, ruled=True))
            yield True

    def _footnotes(self) -> Iterator[bool]:
        footnotes = self._resolution.footnotes
        if footnotes:
            style = self._forms.sans(bold=True)
            self._paragraph(style, above=1.8, below=0.4)
            self._cursor.insertText(self._wording.footnotes, style)
        for footnote in footnotes:
            self._footnote(footnote)
            yield True

    def _footnote(self, footnote: Footnote) -> None:
        raised = self._forms.characters(SMALL, colour="muted")
        raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        style = self._forms.characters(SMALL)
        self._paragraph(style, below=0.5)
        self._cursor.insertText(footnote.marker, raised)
        self._cursor.insertText(" ", style)
        self._passage(footnote.id, footnote.id, footnote.text, style, (), None, footnote.emphasis)

    def _about(self) -> None:
        style = self._forms.sans()
        for number, line in enumerate(self._wording.about):
            self._paragraph(style, above=0 if number else 1.6, below=0.2)
            self._cursor.insertText(line, style)

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
        self.setting.passages.append(placement)
        self.setting.by_id[identifier] = placement
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
                self._face.emphasise(form)
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

    def _paragraph(
        self,
        style: QTextCharFormat | None = None,
        *,
        depth: int = 0,
        above: float = 0,
        below: float = _BELOW,
        centred: bool = False,
        hanging: str | None = None,
    ) -> None:
        """Begin a row of one paragraph, indented by `depth` steps; rooms in em, the number `hanging` before it."""
        indent = self._forms.hang + depth * self._forms.step
        room = min(self._forms.advance(hanging), indent) if hanging else 0.0
        block = self._block(style or self._plain, Qt.AlignmentFlag.AlignHCenter if centred else None)
        self._rows.append(Row((Cell(block, hanging=room),), above, below, indent))

    def _block(self, style: QTextCharFormat, alignment: Qt.AlignmentFlag | None = None) -> int:
        """Begin a paragraph and give the number of its block; its lines are as high as the words of `style`."""
        form = QTextBlockFormat()
        form.setAlignment(alignment or Qt.AlignmentFlag.AlignLeading)
        if self._empty:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(style)
            self._empty = False
        else:
            self._cursor.insertBlock(form, style)
        return self._cursor.blockNumber()


def _label(node: Node) -> str:
    """Give what stands in the margin beside a paragraph of the first level."""
    return node.id if node.kind in ("preambular", "operative") else ""


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
