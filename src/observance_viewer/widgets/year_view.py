"""A whole year at a glance: twelve small months, days as dots or, where there is room, as numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from observance_viewer.models.calendar import DAYS, DayRole
from observance_viewer.models.year import BLOCK_ROWS, COLUMNS, ROWS, YearModel, headings
from observance_viewer.widgets.days_view import DaysView
from observance_viewer.widgets.theme import theme_of
from observance_viewer.widgets.year_painting import YearPainter

_HEADING_LINES = 1.35


class YearView(DaysView):
    """Twelve months, a year a page. `month_chosen(date)` carries the first day of a month whose name was clicked."""

    month_chosen = Signal(object)

    def __init__(self, model: YearModel, parent: QWidget | None = None) -> None:
        super().__init__(model, 12, parent)
        self.setAccessibleName(self.tr("Days of the year"))
        self.stretch_columns(QHeaderView(Qt.Orientation.Horizontal, self))
        self.horizontalHeader().hide()
        for row, column in headings():
            self.setSpan(row, column, 1, DAYS)
        self.fit()

    def height_wanted(self) -> int:
        return sum(self._row(row) for row in range(ROWS))

    def fit(self) -> None:
        for row in range(ROWS):
            self.verticalHeader().resizeSection(row, self._row(row))
        super().fit()

    def choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        number = index.data(DayRole.MONTH)
        if isinstance(number, int):
            self.month_chosen.emit(date(self._month.month.year, number, 1))
        else:
            super().choose(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = min(self.columnWidth(column) for column in range(COLUMNS)), self.rowHeight(1)
        year = YearPainter(painter, theme_of(self.palette()), self.font(), room)
        for rect, day in self.days_in(event.rect()):
            year.day(rect, day)
        year.finish()
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        pointed = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) if self.underMouse() else QModelIndex()
        for corner in headings():
            heading = self._month.index(*corner)
            year.name(self.visualRect(heading), str(heading.data()), side, pointed=heading == pointed)
        if self.hasFocus() and self.currentIndex().isValid():
            year.focus(self.visualRect(self.currentIndex()))
        painter.end()

    def _row(self, row: int) -> int:
        side = max(self.width() // COLUMNS, self.fontMetrics().height() // 2)
        match row % BLOCK_ROWS:
            case 0:
                return int(self.fontMetrics().height() * _HEADING_LINES)
            case 7:
                return max(side // 3, 2)
        return min(side, int(self.fontMetrics().height() * 1.4))
