"""Paints a row of the contents tree: label, text, detail, notes and hits; decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from observance_viewer.models.contents import ContentsRole
from observance_viewer.widgets.theme import theme_of

_BOLD = ("group", "footnote", "heading")
_GAP = 8
_SMALL = 0.85


class ContentsDelegate(QStyledItemDelegate):
    """A small muted label in a column of its own, the elided text, then what is known of the row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = theme_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        kind = index.data(ContentsRole.KIND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The text of a row has the direction of its document, not that of the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        rect = QRect(option.rect)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(rect, 4, 4)
        elif option.state & QStyle.StateFlag.State_MouseOver and index.data(ContentsRole.PASSAGE) is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_soft)
            painter.drawRoundedRect(rect, 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus and not chosen:
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        ink = theme.on_accent if chosen else theme.text
        quiet = theme.on_accent if chosen else theme.muted
        line = _Line(painter, rect.adjusted(4, 0, -4, 0), option.direction)
        font, fine = QFont(option.font), QFont(option.font)
        font.setBold(kind in _BOLD)
        fine.setPointSizeF(option.font.pointSizeF() * _SMALL)
        label = index.data(ContentsRole.LABEL)
        if label and kind != "footnote":
            column = QFontMetrics(fine).horizontalAdvance("OP88")
            line.lead(label, fine, quiet, column + _GAP)
        if index.data(ContentsRole.NOTES):
            line.dot(theme.on_accent if chosen else theme.note)
        hits = index.data(ContentsRole.HITS)
        if hits:
            line.trail(str(hits), fine, quiet)
        line.write(index.data(), font, ink, index.data(ContentsRole.DETAIL), fine, quiet)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = int(QApplication.fontMetrics().height() if option.widget is None else option.fontMetrics.height())
        return QSize(120, int(height * 1.4))


class _Line:
    """The room that is left on one row, taken from both ends; mirrored in right-to-left layouts."""

    def __init__(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._whole = rect
        self._mirrored = direction == Qt.LayoutDirection.RightToLeft
        self._left = rect.left()
        self._right = rect.right() + 1

    def lead(self, text: str, font: QFont, colour: QColor, column: int) -> None:
        """Write a label at the beginning, in a column at least `column` wide."""
        width = QFontMetrics(font).horizontalAdvance(text)
        self._draw(text, font, colour, self._left, width)
        self._left += max(column, width + _GAP)

    def trail(self, text: str, font: QFont, colour: QColor) -> None:
        """Write something at the end."""
        width = QFontMetrics(font).horizontalAdvance(text)
        self._right -= width
        self._draw(text, font, colour, self._right, width)
        self._right -= _GAP

    def dot(self, colour: QColor) -> None:
        """Put a dot at the end."""
        self._right -= 8
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        place = self._placed(self._right, 6)
        self._painter.drawEllipse(QPointF(place.center()) + QPointF(0.5, 0.5), 3, 3)
        self._right -= _GAP // 2

    def write(self, text: str, font: QFont, colour: QColor, detail: str, fine: QFont, quiet: QColor) -> None:
        """Write the text and behind it the detail; the text gives way first, but keeps two fifths of the room."""
        metrics, room = QFontMetrics(font), max(0, self._right - self._left)
        wanted = QFontMetrics(fine).horizontalAdvance(detail) + _GAP + 1 if detail else 0
        width = min(metrics.horizontalAdvance(text), max(room - wanted, room * 2 // 5))
        # One spare pixel: the width of the whole is not always the sum of what eliding measures.
        self._draw(
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 1), font, colour, self._left, width + 1
        )
        self._left += width + _GAP
        if detail:
            room = max(0, self._right - self._left)
            shown = QFontMetrics(fine).elidedText(detail, Qt.TextElideMode.ElideRight, room)
            self._draw(shown, fine, quiet, self._left, room)

    def _placed(self, left: int, width: int) -> QRect:
        x = self._whole.left() + self._whole.right() + 1 - left - width if self._mirrored else left
        return QRect(x, self._whole.top(), width, self._whole.height())

    def _draw(self, text: str, font: QFont, colour: QColor, left: int, width: int) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self._placed(left, width), int(flags) | int(Qt.TextFlag.TextSingleLine), text)
