"""Lays out a text in one column, row by row as they come into view; knows no scrolling and no page.

Qt's own layout goes through a text from its head down to what is asked for, at each new width or size; on a long text
that holds the window. Here a row that nobody has looked at yet has an estimated height.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from observance_viewer.widgets.rows import LEADING, PADDING, Cell, Frame, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor

_CARET = 2


class ColumnLayout(QAbstractTextDocumentLayout):
    """The layout of `document`, which is told its rows as they are written; `rule` is the colour of lines in tables."""

    def __init__(self, document: QTextDocument, rule: QColor) -> None:
        super().__init__(document)
        self._rule = rule
        self._rows: list[Row] = []
        self._firsts: list[int] = []
        self._letters: list[list[int]] = []
        self._heights: list[float] = []
        self._laid = bytearray()
        self._tops: list[float] = []
        self._frame = Frame()
        self._metrics: dict[int, tuple[float, float]] = {}
        self._next = 0

    def add(self, rows: list[Row]) -> None:
        """Append rows whose paragraphs the document has already."""
        if not rows:
            return
        self._rows += rows
        self._firsts += [row.cells[0].block for row in rows]
        find = self.document().findBlockByNumber
        letters = [[find(cell.block).length() for cell in row.cells] for row in rows]
        self._letters += letters
        self._heights += self._estimates(rows, letters)
        self._laid += bytes(len(rows))
        self._resized()

    def fit(self, frame: Frame) -> None:
        """Lay everything out anew in `frame` and in the document's present default font, once it is looked at."""
        self._frame = frame
        self._metrics.clear()
        self._heights = self._estimates(self._rows, self._letters)
        self._laid = bytearray(len(self._rows))
        self._next = 0
        self._resized()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def lay(self, first: int, last: int) -> bool:
        """Lay out the rows `first` to `last` where they are not; False where all were."""
        waiting = [number for number in range(first, last + 1) if not self._laid[number]]
        for number in waiting:
            self._lay(number)
        if waiting:
            self._resized()
        return bool(waiting)

    def lay_on(self, letters: int) -> bool:
        """Lay out some rows more that were not looked at yet, about `letters` in all; False once all were."""
        done, first = 0, self._next
        while self._next < len(self._rows) and done < letters:
            done += 0 if self._laid[self._next] else sum(self._letters[self._next])
            self._next += 1
        if self._next > first:
            self.lay(first, self._next - 1)
        return self._next < len(self._rows)

    def between(self, top: float, bottom: float) -> tuple[int, int]:
        """Give the first and the last row of those between two heights of the document; (0, -1) of an empty one."""
        if not self._rows:
            return 0, -1
        tops = self._edges()
        return max(0, bisect_right(tops, top) - 1), max(0, bisect_right(tops, bottom) - 1)

    def block_at(self, y: float) -> int:
        """Give the number of the first block of the row at a height of the document."""
        return self._firsts[self.between(y, y)[0]] if self._rows else 0

    def row_of(self, block: int) -> int:
        """Give the row that a block stands in."""
        return max(0, bisect_right(self._firsts, block) - 1)

    def room_of(self, row: int) -> tuple[float, float]:
        """Give top and height of a row, without the room above and below it."""
        return self._edges()[row], self._heights[row]

    def rectangle(self, first: int, last: int) -> QRectF:
        """Give the rectangle of the column in which the blocks `first` to `last` stand."""
        if not self._rows:
            return QRectF(self._frame.left, self._frame.top, self._frame.width, 0)
        begin, end = self.row_of(first), self.row_of(last)
        self.lay(begin, end)
        top = self._edges()[begin]
        height = self._edges()[end] + self._heights[end] - top
        return QRectF(self._frame.left, top, self._frame.width, height)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        found = self._cell(block)
        if found is None:
            return QRectF(self._frame.left, self._edges()[-1] if self._rows else self._frame.top, 0, 0)
        row, cell = found
        self.lay(row, row)
        left, width = self._span(self._rows[row], cell)
        place = QPointF(left, self._edges()[row] + self._padding(row))
        block.layout().setPosition(place)
        return QRectF(place.x(), place.y(), width, self._heights[row] - 2 * self._padding(row))

    def documentChanged(self, _position: int, _removed: int, _added: int) -> None:
        """Do nothing: `add` and `fit` say what has changed."""

    def documentSize(self) -> QSizeF:
        if not self._rows:
            return QSizeF(self._frame.whole, self._frame.top + self._frame.bottom)
        return QSizeF(self._frame.whole, self._edges()[-1] + self._heights[-1] + self._frame.bottom)

    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    def pageCount(self) -> int:
        return 1

    def letter_at(self, point: QPointF) -> int | None:
        """Give the position of the letter under `point`; None where no line stands."""
        found = self._line_under(point)
        if found is None:
            return None
        block, line, inside = found
        if line is None or not line.naturalTextRect().contains(inside):
            return None
        return block.position() + _cursor_at(line, inside.x(), QTextLine.CursorPosition.CursorOnCharacter)

    def hitTest(self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy) -> int:
        place = QPointF(point.x, point.y) if isinstance(point, QPainterPath.Element) else QPointF(point)
        found = self._line_under(place)
        exact = accuracy == Qt.HitTestAccuracy.ExactHit
        if found is None:
            return -1 if exact else 0
        block, line, inside = found
        if line is None or (exact and not line.naturalTextRect().contains(inside)):
            return -1 if exact else block.position()
        return block.position() + _cursor_at(line, inside.x(), QTextLine.CursorPosition.CursorBetweenCharacters)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        whole = QRectF(QPointF(0, 0), self.documentSize())
        clip = context.clip if context.clip.isValid() else whole
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        marked = [
            # The binding's form lies in the selection and goes with it.
            (each.cursor.selectionStart(), each.cursor.selectionEnd(), QTextCharFormat(each.format))
            for each in context.selections
        ]
        first, last = self.between(clip.top(), clip.bottom())
        self.lay(first, last)
        for number in range(first, last + 1):
            row = self._rows[number]
            for cell in row.cells:
                self._draw(painter, self.document().findBlockByNumber(cell.block), marked, context, clip)
            if row.ruled:
                indent = row.indent * self._frame.em
                left = self._frame.left + (0 if self._mirrored() else indent)
                bottom = self._edges()[number] + self._heights[number]
                painter.fillRect(QRectF(left, bottom - 1, self._frame.width - indent, 1), self._rule)

    def _draw(
        self,
        painter: QPainter,
        block: QTextBlock,
        marked: list[tuple[int, int, QTextCharFormat]],
        context: QAbstractTextDocumentLayout.PaintContext,
        clip: QRectF,
    ) -> None:
        self.blockBoundingRect(block)
        begin, length = block.position(), block.length()
        ranges = []
        for start, end, form in marked:
            if start < begin + length and end > begin:
                part = QTextLayout.FormatRange()
                part.start = max(0, start - begin)
                part.length = min(end - begin, length - 1) - part.start
                part.format = form
                ranges.append(part)
        block.layout().draw(painter, QPointF(0, 0), ranges, clip)
        # The caret waits at the head of the text until somebody sets it.
        if context.cursorPosition > 0 and begin <= context.cursorPosition < begin + length:
            block.layout().drawCursor(painter, QPointF(0, 0), context.cursorPosition - begin, _CARET)

    def _line_under(self, point: QPointF) -> tuple[QTextBlock, QTextLine | None, QPointF] | None:
        """Give the paragraph and the line nearest to `point`, and where the point is in the paragraph."""
        if not self._rows:
            return None
        number = self.between(point.y(), point.y())[0]
        self.lay(number, number)
        row = self._rows[number]
        spans = [(self._span(row, cell), cell) for cell in row.cells]
        (left, _), cell = min(spans, key=lambda each: max(each[0][0] - point.x(), point.x() - sum(each[0]), 0))
        block = self.document().findBlockByNumber(cell.block)
        inside = QPointF(point.x() - left, point.y() - self._edges()[number] - self._padding(number))
        return block, _line_at(block.layout(), inside.y()), inside

    def _lay(self, number: int) -> None:
        row = self._rows[number]
        heights = [self._lay_cell(row, cell) for cell in row.cells]
        self._heights[number] = ceil(max(heights) + 2 * self._padding(number))
        self._laid[number] = True

    def _lay_cell(self, row: Row, cell: Cell) -> float:
        block = self.document().findBlockByNumber(cell.block)
        option = QTextOption(self.document().defaultTextOption())
        option.setAlignment(self._side(block.blockFormat().alignment()))
        layout = block.layout()
        layout.setTextOption(option)
        ascent, pitch = self._line(block)
        width = self._span(row, cell)[1]
        hanging = cell.hanging * self._frame.em
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width + hanging)
            # On one grid, however high the marks of footnotes reach.
            line.setPosition(QPointF(0 if self._mirrored() else -hanging, y + ascent - line.ascent()))
            y += max(pitch, line.height())
            hanging = 0.0
        layout.endLayout()
        return y

    def _line(self, block: QTextBlock) -> tuple[float, float]:
        """Give the ascent of a block's type and the distance of its lines."""
        index = block.charFormatIndex()
        if index not in self._metrics:
            metrics = QFontMetricsF(block.charFormat().font())
            self._metrics[index] = metrics.ascent(), round(LEADING * (metrics.ascent() + metrics.descent()))
        return self._metrics[index]

    def _span(self, row: Row, cell: Cell) -> tuple[float, float]:
        """Give the left edge and the width of a cell's text."""
        em = self._frame.em
        indent = row.indent * em
        room = self._frame.width - indent
        padding = PADDING * em if row.ruled else 0.0
        begin, end = indent + cell.begin * room + padding, indent + cell.end * room - padding
        left = self._frame.width - end if self._mirrored() else begin
        return self._frame.left + left, max(em, end - begin)

    def _estimates(self, rows: list[Row], letters: list[list[int]]) -> list[float]:
        width, em = self._frame.width, self._frame.em
        return [ceil(row.estimate(own, width, em)) for row, own in zip(rows, letters, strict=True)]

    def _padding(self, number: int) -> float:
        return PADDING * self._frame.em if self._rows[number].ruled else 0.0

    def _side(self, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        """Give the side of the screen that leading and trailing mean here."""
        sides = {
            Qt.AlignmentFlag.AlignLeading: Qt.AlignmentFlag.AlignRight,
            Qt.AlignmentFlag.AlignTrailing: Qt.AlignmentFlag.AlignLeft,
        }
        return sides.get(alignment, alignment) if self._mirrored() else alignment

    def _mirrored(self) -> bool:
        return self.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft

    def _cell(self, block: QTextBlock) -> tuple[int, Cell] | None:
        number = block.blockNumber()
        if not self._rows or number < 0:
            return None
        row = self.row_of(number)
        return next(((row, cell) for cell in self._rows[row].cells if cell.block == number), None)

    def _edges(self) -> list[float]:
        """Give the top of each row's text."""
        if len(self._tops) != len(self._rows):
            self._tops = list(accumulate(self._steps(), initial=self._frame.top))[1:]
        return self._tops

    def _steps(self) -> Iterator[float]:
        below = height = 0.0
        for row, own in zip(self._rows, self._heights, strict=True):
            yield height + round(max(below, row.above) * self._frame.em)
            below, height = row.below, own

    def _resized(self) -> None:
        self._tops = []
        self.documentSizeChanged.emit(self.documentSize())


def _line_at(layout: QTextLayout, y: float) -> QTextLine | None:
    """Give the line at the height `y`, or the nearest one; None of a layout without any."""
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    below = next((line for line in lines if y < line.y() + line.height()), None)
    return below or (lines[-1] if lines else None)


def _cursor_at(line: QTextLine, x: float, mode: QTextLine.CursorPosition) -> int:
    """Give the place in a paragraph at `x` of a line; the binding gives it alone or with the `x` that belongs to it."""
    found = line.xToCursor(x, mode)
    return found[0] if isinstance(found, tuple) else found
