"""A grid of days by mouse, wheel and keyboard; knows nothing of observances or paragraphs."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from observance_viewer.models.calendar import DAYS, FIRST_YEAR, LAST_YEAR, DayRole, DaysModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent

    from observance_viewer.models.calendar import Day

_NOTCH = 120


class DaysView(QTableView):
    """The grid. `day_chosen` carries the day that was clicked or entered, `day_reached` one moved to.

    `months_a_page` is how far Page Up and Page Down go. Abstract: a subclass says how high it is (Qt's metaclass leaves
    no room for that of `abc`).
    """

    day_chosen = Signal(object)
    day_reached = Signal(object)

    def __init__(self, model: DaysModel, months_a_page: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = model
        self._page = months_a_page
        self._turned = 0
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.choose)

    def stretch_columns(self, header: QHeaderView) -> None:
        """Let `header` share out the width; call once, before the first `fit`."""
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(1)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)

    def current_day(self) -> date:
        """Give the day the keyboard stands on, or the first of the month."""
        day = self.currentIndex().data(DayRole.DATE)
        return day if isinstance(day, date) else self._month.month

    def go_to(self, day: date) -> None:
        """Show `day` and put the keyboard on it."""
        self._month.show_month(day)
        self.setCurrentIndex(self._month.index_of(day))
        self.day_reached.emit(day)

    def days_in(self, room: QRect) -> Iterator[tuple[QRect, Day]]:
        """Give each day that touches `room` of the viewport, and its place there."""
        count = self._month.columnCount()
        columns = [(self.columnViewportPosition(column), self.columnWidth(column)) for column in range(count)]
        rows = [(self.rowViewportPosition(row), self.rowHeight(row)) for row in range(self._month.rowCount())]
        for place, day in self._month.days():
            (top, height), (left, width) = rows[place // count], columns[place % count]
            rect = QRect(left, top, width, height)
            if rect.intersects(room):
                yield rect, day

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self.current_day()
        years = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        match event.key():
            case Qt.Key.Key_Left:
                self._move(days=-forward)
            case Qt.Key.Key_Right:
                self._move(days=forward)
            case Qt.Key.Key_Up:
                self._move(days=-DAYS)
            case Qt.Key.Key_Down:
                self._move(days=DAYS)
            case Qt.Key.Key_PageUp:
                self.go_to(months_from(day, -12 if years else -self._page))
            case Qt.Key.Key_PageDown:
                self.go_to(months_from(day, 12 if years else self._page))
            case Qt.Key.Key_Home:
                self.go_to(day.replace(day=1))
            case Qt.Key.Key_End:
                self.go_to(last_of(day))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.day_chosen.emit(day)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A touchpad turns in many small steps, which together make one of a wheel's.
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.go_to(months_from(self.current_day(), -steps * self._page))
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 14, self.height_wanted())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def height_wanted(self) -> int:
        """Give the height in pixels that shows all rows."""
        raise NotImplementedError

    def fit(self) -> None:
        """Give rows and columns their sizes."""
        self.setFixedHeight(self.height_wanted())

    def choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Take the cell at `index` as chosen."""
        day = index.data(DayRole.DATE)
        if day is not None:
            self.day_chosen.emit(day)

    def _move(self, days: int) -> None:
        ordinal = self.current_day().toordinal() + days
        if 1 <= ordinal <= date.max.toordinal():
            self.go_to(date.fromordinal(ordinal))


def months_from(day: date, months: int) -> date:
    """Give the same day `months` later, or the last day of a shorter month; held within the years 1 to 9999."""
    count = min(max(day.year * 12 + day.month - 1 + months, FIRST_YEAR * 12), LAST_YEAR * 12 + 11)
    first = date(count // 12, count % 12 + 1, 1)
    return first.replace(day=min(day.day, last_of(first).day))


def last_of(day: date) -> date:
    """Give the last day of the month of `day`."""
    return day.replace(day=monthrange(day.year, day.month)[1])
