"""Paints the days of the year view: numbers where there is room, else dots; and the names of the months.

All in one go: a delegate is asked for each of several hundred cells, which took longer than the painting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QPainter

    from observance_viewer.models.calendar import Day
    from observance_viewer.widgets.theme import Theme

# A year or a decade would colour every day alike; the month view and the card tell of it.
_LONG = ("year", "decade")
_SMALL = 0.8
_PLAIN = 0.28
_QUIET = 0.5


class YearPainter:
    """A full disc for the documents' own day, a soft one for its span, a smaller one for others, a ring for today.

    `room` is the width and height of a day in pixels.
    """

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, room: tuple[int, int]) -> None:
        self._painter = painter
        self._theme = theme
        self._plain = QFont(font)
        self._plain.setPointSizeF(font.pointSizeF() * _SMALL)
        self._bold = QFont(self._plain)
        self._bold.setBold(True)
        self._metrics = QFontMetrics(self._plain)
        self._today: tuple[QRectF, QColor] | None = None
        self._dots: dict[int, tuple[QColor, QPainterPath]] = {}
        bold = QFontMetrics(self._bold)
        self._numbers = room[1] >= bold.height() and room[0] >= bold.horizontalAdvance("28")

    def name(self, rect: QRect, words: str, side: Qt.AlignmentFlag, *, pointed: bool) -> None:
        """Paint the name of a month at the `side` where lines begin."""
        self._painter.setFont(self._plain)
        self._painter.setPen(self._theme.accent if pointed else self._theme.muted)
        elided = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, elided)

    def day(self, rect: QRect, day: Day) -> None:
        """Paint one day."""
        theme, cell = self._theme, QRectF(rect)
        own = [each for each in day.own if each.observance.kind not in _LONG]
        single = any(each.end is None for each in own)
        if single:
            self._disc(cell, 1.0, theme.accent)
        elif own or day.others:
            quiet = theme.accent if own else theme.muted
            self._disc(cell, 1.0 if self._numbers else _QUIET, theme.accent_soft if self._numbers else quiet)
        elif not self._numbers:
            self._disc(cell, _PLAIN, theme.line)
        if self._numbers:
            self._painter.setFont(self._bold if own else self._plain)
            self._painter.setPen(theme.on_accent if single else theme.text)
            self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, day.number)
        if day.today:
            self._today = _square(cell, 0.8), theme.on_accent if single else theme.accent

    def focus(self, rect: QRect) -> None:
        """Paint where the keyboard is."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.text, 1.5))
        self._painter.drawRoundedRect(QRectF(rect), 3, 3)

    def finish(self) -> None:
        """Paint what was put off: the dots, all of one colour in one go, and over them the ring for today."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        for colour, path in self._dots.values():
            self._painter.setBrush(colour)
            self._painter.drawPath(path)
        if self._today is not None:
            place, colour = self._today
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(colour, 1.5))
            self._painter.drawEllipse(place)

    def _disc(self, cell: QRectF, share: float, colour: QColor) -> None:
        if not self._numbers:
            self._dots.setdefault(colour.rgb(), (colour, QPainterPath()))[1].addEllipse(_square(cell, share))
            return
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawEllipse(_square(cell, share))


def _square(cell: QRectF, share: float) -> QRectF:
    side = min(cell.width(), cell.height()) * share
    return QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
