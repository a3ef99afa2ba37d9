"""Paints a day of the month view; knows nothing of months or of what a click does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from observance_viewer.models.calendar import DayRole
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from observance_viewer.domain.observance import Occurrence
    from observance_viewer.widgets.theme import Theme

# A week or a month is a band behind its days; a year or a decade would colour every day, so it is a line under them.
_BANDS = ("day", "week", "month")
_INSET = 2.0


class DayDelegate(QStyledItemDelegate):
    """A filled disc for the documents' own day, a band or a line for a span, a soft disc for others, a ring for today.

    Spans of others are thin grey lines.
    """

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        day = index.data(DayRole.DATE)
        if day is None:
            return
        theme = theme_of(option.palette)
        own: tuple[Occurrence, ...] = index.data(DayRole.OCCURRENCES)
        others: tuple[Occurrence, ...] = index.data(DayRole.OTHERS)
        single = any(each.end is None for each in own)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        cell = QRectF(option.rect)
        side = min(cell.width(), cell.height()) - 2
        disc = QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if bands := [each for each in own if each.end is not None and each.observance.kind in _BANDS]:
            painter.fillPath(_band(cell.adjusted(0, 2, 0, -2), day, bands, mirrored=mirrored), theme.accent_soft)
        if single:
            painter.setBrush(theme.accent)
            painter.drawEllipse(disc)
        elif any(each.end is None for each in others):
            painter.setBrush(theme.accent_soft)
            painter.drawEllipse(disc)
        if spans := [each for each in others if each.end is not None]:
            self._line(painter, cell, day, spans, theme.muted, mirrored=mirrored)
        if bands:
            self._line(painter, cell, day, bands, theme.accent, mirrored=mirrored)
        elif long := [each for each in own if each.end is not None]:
            self._line(painter, cell, day, long, theme.accent, mirrored=mirrored, height=1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if index.data(DayRole.TODAY):
            painter.setPen(QPen(theme.on_accent if single else theme.accent, 1.5))
            painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
        self._number(
            painter, option, index, bold=single or bool(bands), colour=self._colour(theme, index, single=single)
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.text, 1.5))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = option.fontMetrics.height()
        return QSize(height * 2, int(height * 1.6))

    def _line(
        self,
        painter: QPainter,
        cell: QRectF,
        day: date,
        spans: Sequence[Occurrence],
        colour: QColor,
        *,
        mirrored: bool,
        height: float = _INSET,
    ) -> None:
        line = QRectF(cell.left(), cell.bottom() - height, cell.width(), height)
        painter.fillPath(_band(line, day, spans, mirrored=mirrored), colour)

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


def _band(room: QRectF, day: date, spans: Sequence[Occurrence], *, mirrored: bool) -> QPainterPath:
    """Give `room`, rounded and drawn in where a span begins or ends on `day`; days within join without a gap."""
    begins = all(each.begin == day for each in spans)
    ends = all(each.end == day for each in spans)
    left, right = (ends, begins) if mirrored else (begins, ends)
    radius = room.height() / 2
    room = room.adjusted(_INSET if left else -radius, 0, -_INSET if right else radius, 0)
    path = QPainterPath()
    path.addRoundedRect(room, radius, radius)
    if not (left and right):
        # Past the edge of the cell the round end of a day within the span is cut off.
        cell = QPainterPath()
        cell.addRect(room.adjusted(0 if left else radius, 0, 0 if right else -radius, 0))
        path = path.intersected(cell)
    return path
