"""The grid of a month's days, by mouse, wheel and keyboard; knows nothing of observances or paragraphs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from observance_viewer.models.calendar import DAYS, FIRST_YEAR, LAST_YEAR, WEEKS, DayRole, MonthModel
from observance_viewer.widgets.day_delegate import DayDelegate
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QWheelEvent


class _WeekdayHeader(QHeaderView):
    """The names of the weekdays, muted and without the frames of a table."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        name = self.model().headerData(section, Qt.Orientation.Horizontal)
        painter.setPen(theme_of(self.palette()).muted)
        room = self.fontMetrics().elidedText(str(name), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, room)


class MonthView(QTableView):
    """The grid of days. `day_chosen` carries the day that was clicked or entered, `day_reached` one moved to."""

    day_chosen = Signal(object)
    day_reached = Signal(object)

    def __init__(self, model: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = model
        self.setModel(model)
        self.setItemDelegate(DayDelegate(self))
        self.setAccessibleName(self.tr("Days of the month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = _WeekdayHeader(Qt.Orientation.Horizontal, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(1)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)
        self._fit()

    def current_day(self) -> date:
        """Give the day the keyboard stands on, or the first of the month."""
        day = self.currentIndex().data(DayRole.DATE)
        return day if isinstance(day, date) else self._month.month

    def go_to(self, day: date) -> None:
        """Show `day` and put the keyboard on it."""
        self._month.show_month(day)
        self.setCurrentIndex(self._month.index_of(day))
        self.day_reached.emit(day)

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
                self.go_to(months_from(day, -12 if years else -1))
            case Qt.Key.Key_PageDown:
                self.go_to(months_from(day, 12 if years else 1))
            case Qt.Key.Key_Home:
                self.go_to(day.replace(day=1))
            case Qt.Key.Key_End:
                self.go_to(_last_of(day))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.day_chosen.emit(day)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.go_to(months_from(self.current_day(), -1 if turned > 0 else 1))
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 14, self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _row(self) -> int:
        return int(self.fontMetrics().height() * 1.55)

    def _height(self) -> int:
        return self._row() * WEEKS + self.horizontalHeader().height()

    def _fit(self) -> None:
        self.horizontalHeader().setFixedHeight(int(self.fontMetrics().height() * 1.5))
        self.verticalHeader().setDefaultSectionSize(self._row())
        self.setFixedHeight(self._height())

    def _move(self, days: int) -> None:
        ordinal = self.current_day().toordinal() + days
        if 1 <= ordinal <= date.max.toordinal():
            self.go_to(date.fromordinal(ordinal))

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        day = index.data(DayRole.DATE)
        if day is not None:
            self.day_chosen.emit(day)


def months_from(day: date, months: int) -> date:
    """Give the same day `months` later, or the last day of a shorter month; held within the years 1 to 9999."""
    count = min(max(day.year * 12 + day.month - 1 + months, FIRST_YEAR * 12), LAST_YEAR * 12 + 11)
    first = date(count // 12, count % 12 + 1, 1)
    return first.replace(day=min(day.day, _last_of(first).day))


def _last_of(day: date) -> date:
    for last in (31, 30, 29):
        try:
            return day.replace(day=last)
        except ValueError:
            continue
    return day.replace(day=28)
