"""Paints the days of the month view, all in one go as those of the year; knows nothing of what a click does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath, QPen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QPainter

    from observance_viewer.domain.observance import Occurrence
    from observance_viewer.models.calendar import Day
    from observance_viewer.widgets.theme import Theme

# A week or a month is a band behind its days; a year or a decade would colour every day, so it is a line under them.
_BANDS = ("day", "week", "month")
_INSET = 2.0


class MonthPainter:
    """A filled disc for the documents' own day, a band or a line for a span, a soft disc for others, a ring for today.

    Spans of others are thin grey lines.
    """

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, *, mirrored: bool) -> None:
        self._painter = painter
        self._theme = theme
        self._plain = QFont(font)
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._mirrored = mirrored

    def day(self, rect: QRect, day: Day) -> None:
        """Paint one day."""
        theme, painter, cell = self._theme, self._painter, QRectF(rect)
        single = any(each.end is None for each in day.own)
        spans = [each for each in day.own if each.end is not None]
        bands = [each for each in spans if each.observance.kind in _BANDS]
        painter.setPen(Qt.PenStyle.NoPen)
        if bands:
            band = _band(cell.adjusted(0, 2, 0, -2), day.when, bands, mirrored=self._mirrored)
            painter.fillPath(band, theme.accent_soft)
        if single or any(each.end is None for each in day.others):
            painter.setBrush(theme.accent if single else theme.accent_soft)
            painter.drawEllipse(_disc(cell))
        if others := [each for each in day.others if each.end is not None]:
            self._line(cell, day.when, others, theme.muted)
        if bands:
            self._line(cell, day.when, bands, theme.accent)
        elif spans:
            self._line(cell, day.when, spans, theme.accent, height=1.0)
        if day.today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.on_accent if single else theme.accent, 1.5))
            painter.drawEllipse(_disc(cell).adjusted(2, 2, -2, -2))
        painter.setFont(self._bold if single or bands else self._plain)
        painter.setPen(theme.on_accent if single else theme.text if day.in_month else theme.muted)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, day.number)

    def focus(self, rect: QRect) -> None:
        """Paint where the keyboard is."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.text, 1.5))
        self._painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)

    def _line(
        self, cell: QRectF, day: date, spans: Sequence[Occurrence], colour: QColor, height: float = _INSET
    ) -> None:
        line = QRectF(cell.left(), cell.bottom() - height, cell.width(), height)
        self._painter.fillPath(_band(line, day, spans, mirrored=self._mirrored), colour)


def _disc(cell: QRectF) -> QRectF:
    side = min(cell.width(), cell.height()) - 2
    return QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)


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
