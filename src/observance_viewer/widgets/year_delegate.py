"""Paints a day of the year view: a number where there is room, else a dot; and the names of the months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from observance_viewer.models.calendar import DayRole
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from observance_viewer.widgets.theme import Theme

# A year or a decade would colour every day alike; the month view and the card tell of it.
_LONG = ("year", "decade")
_SMALL = 0.8
_PLAIN = 0.28
_QUIET = 0.5


class YearDelegate(QStyledItemDelegate):
    """A full disc for the documents' own day, a soft one for its span, a smaller one for others, a ring for today."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = theme_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(DayRole.MONTH) is not None:
            self._name(painter, option, index, theme)
        elif index.data(DayRole.DATE) is not None:
            self._day(painter, option, index, theme)
        painter.restore()

    def _name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
    ) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        painter.setFont(font)
        painter.setPen(theme.accent if option.state & QStyle.StateFlag.State_MouseOver else theme.muted)
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, option.rect.width())
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect, QStyle.visualAlignment(option.direction, side), words)

    def _day(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
    ) -> None:
        own = [each for each in index.data(DayRole.OCCURRENCES) if each.observance.kind not in _LONG]
        single = any(each.end is None for each in own)
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        font.setBold(bool(own))
        painter.setFont(font)
        cell = QRectF(option.rect)
        room = cell.height() >= painter.fontMetrics().height() and cell.width() >= (
            painter.fontMetrics().horizontalAdvance("28")
        )
        painter.setPen(Qt.PenStyle.NoPen)
        if single:
            _disc(painter, cell, 1.0, theme.accent)
        elif own:
            _disc(painter, cell, 1.0 if room else _QUIET, theme.accent_soft if room else theme.accent)
        elif index.data(DayRole.OTHERS):
            _disc(painter, cell, 1.0 if room else _QUIET, theme.accent_soft if room else theme.muted)
        elif not room:
            _disc(painter, cell, _PLAIN, theme.line)
        if room:
            painter.setPen(theme.on_accent if single else theme.text)
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if index.data(DayRole.TODAY):
            painter.setPen(QPen(theme.on_accent if single else theme.accent, 1.5))
            painter.drawEllipse(_square(cell, 0.8))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.text, 1.5))
            painter.drawRoundedRect(cell, 3, 3)


def _disc(painter: QPainter, cell: QRectF, share: float, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(_square(cell, share))


def _square(cell: QRectF, share: float) -> QRectF:
    side = min(cell.width(), cell.height()) * share
    return QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
