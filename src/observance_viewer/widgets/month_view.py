"""The grid of a month's days under the names of the weekdays."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from observance_viewer.models.calendar import WEEKS, MonthModel
from observance_viewer.widgets.days_view import DaysView
from observance_viewer.widgets.month_painting import MonthPainter
from observance_viewer.widgets.theme import theme_of


class _WeekdayHeader(QHeaderView):
    """The names of the weekdays, muted and without the frames of a table."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        name = self.model().headerData(section, Qt.Orientation.Horizontal)
        painter.setPen(theme_of(self.palette()).muted)
        room = self.fontMetrics().elidedText(str(name), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, room)


class MonthView(DaysView):
    """Six weeks, a month a page."""

    def __init__(self, model: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(model, 1, parent)
        self.setAccessibleName(self.tr("Days of the month"))
        self.stretch_columns(_WeekdayHeader(Qt.Orientation.Horizontal, self))
        self.fit()

    def height_wanted(self) -> int:
        return self._row() * WEEKS + self.horizontalHeader().height()

    def fit(self) -> None:
        self.horizontalHeader().setFixedHeight(int(self.fontMetrics().height() * 1.5))
        self.verticalHeader().setDefaultSectionSize(self._row())
        super().fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        month = MonthPainter(painter, theme_of(self.palette()), self.font(), mirrored=mirrored)
        for rect, day in self.days_in(event.rect()):
            month.day(rect, day)
        if self.hasFocus() and self.currentIndex().isValid():
            month.focus(self.visualRect(self.currentIndex()))
        painter.end()

    def _row(self) -> int:
        return int(self.fontMetrics().height() * 1.55)
