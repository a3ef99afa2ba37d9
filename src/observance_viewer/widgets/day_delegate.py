"""Paints a day of the calendar; knows nothing of months or of what a click does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from observance_viewer.models.calendar import DayRole
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from observance_viewer.domain.observance import Occurrence
    from observance_viewer.widgets.theme import Theme


class DayDelegate(QStyledItemDelegate):
    """A filled disc for the resolution's own day, a soft band for its span, a dot for others, a ring for today."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        day = index.data(DayRole.DATE)
        if day is None:
            return
        theme = theme_of(option.palette)
        own: tuple[Occurrence, ...] = index.data(DayRole.OCCURRENCES)
        single = any(each.end is None for each in own)
        cell = QRectF(option.rect)
        side = min(cell.width(), cell.height()) - 2
        disc = QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if any(each.end is not None for each in own):
            painter.fillRect(cell.adjusted(0, 3, 0, -3), theme.accent_soft)
        if single:
            painter.setBrush(theme.accent)
            painter.drawEllipse(disc)
        if index.data(DayRole.TODAY):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.on_accent if single else theme.accent, 1.5))
            painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
        self._number(painter, option, index, bold=bool(own), colour=self._colour(theme, index, single=single))
        if index.data(DayRole.OTHERS):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.on_accent if single else theme.muted)
            painter.drawEllipse(QPointF(disc.center().x(), disc.bottom() - side * 0.1), 1.8, 1.8)
        if _has(option, QStyle.StateFlag.State_HasFocus):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.text, 1.5))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = option.fontMetrics.height()
        return QSize(height * 2, int(height * 1.6))

    def _number(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        *,
        bold: bool,
        colour: QColor,
    ) -> None:
        font = QFont(option.font)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, index.data())

    def _colour(self, theme: Theme, index: QModelIndex | QPersistentModelIndex, *, single: bool) -> QColor:
        if single:
            return theme.on_accent
        return theme.text if index.data(DayRole.IN_MONTH) else theme.muted


def _has(option: QStyleOptionViewItem, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)
