"""The calendar of the open resolution's observance and the card below it; emits what was asked, navigates nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QSpinBox,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.domain.passage import Passage
from observance_viewer.models.calendar import DAYS, FIRST_YEAR, LAST_YEAR, WEEKS, DayRole, MonthModel
from observance_viewer.widgets.day_delegate import DayDelegate
from observance_viewer.widgets.occurrence_card import OccurrenceCard
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.resolution import Resolution

_TODAY_CHECK_MS = 30_000


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


class CalendarPanel(QWidget):
    """Calendar and occurrence card of the open resolution.

    `day_activated(date)` says which day was chosen, `passage_requested(Passage)` that the paragraph behind an
    observance is wanted, `export_requested()` that the observance is wanted as a calendar file,
    `others_switched(bool)` that the other observances were switched, `month_shown(date)` the month in view.
    """

    day_activated = Signal(object)
    passage_requested = Signal(object)
    export_requested = Signal()
    others_switched = Signal(bool)
    month_shown = Signal(object)

    def __init__(
        self,
        today: Callable[[], date],
        catalogue: tuple[Observance, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._catalogue = catalogue
        self._symbol: str | None = None
        self._own: tuple[Observance, ...] = ()
        self._chosen: date | None = None
        self._model = MonthModel(today(), QLocale(), self)
        self._build()
        self._dress()
        self._name_month()
        self._watch = QTimer(self)
        self._watch.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._watch.setInterval(_TODAY_CHECK_MS)
        self._watch.timeout.connect(self.check_today)
        self._watch.start()

    @property
    def month(self) -> date:
        """The first day of the month in view."""
        return self._model.month

    def show_resolution(self, resolution: Resolution) -> None:
        """Show the observances that `resolution` designates, and the month of the next occurrence."""
        self._symbol = resolution.symbol or resolution.source
        self._own = resolution.observances
        self._chosen = None
        self._apply()
        self.card.show_observances(self._own, self._symbol, self._model.today)
        following = self.card.day
        self.view.go_to(following if following is not None else self._model.today)

    def show_month(self, month: date) -> None:
        """Show the month of `month`, as for a session that goes on."""
        self.view.go_to(month)

    def set_catalogue(self, catalogue: tuple[Observance, ...]) -> None:
        """Offer these other observances."""
        self._catalogue = catalogue
        self.others.setVisible(bool(catalogue))
        self._apply()

    def set_others_shown(self, shown: bool) -> None:
        """Show or hide the other observances."""
        self.others.setChecked(shown)

    def check_today(self) -> None:
        """Look at the clock again: after midnight another day is today."""
        today = self._today()
        if today != self._model.today:
            self._model.set_today(today)
            self._show_card()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        elif event.type() == QEvent.Type.LocaleChange:
            self._model.set_locale(self.locale())
            self._fill_months()
            self._name_month()
            self._show_card()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Calendar"))
        self.month_button = _flat(self, self.tr("Choose a month"))
        self._months = QMenu(self)
        self.month_button.clicked.connect(self._offer_months)
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setFrame(False)
        self.year.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.year.setKeyboardTracking(False)
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setToolTip(self.tr("Type any year"))
        self.previous = _flat(self, self.tr("Previous month"), arrow=Qt.ArrowType.LeftArrow)
        self.today_button = _flat(self, self.tr("Go to today"))
        self.today_button.setText(self.tr("Today"))
        self.next = _flat(self, self.tr("Next month"), arrow=Qt.ArrowType.RightArrow)
        self.view = MonthView(self._model, self)
        self.others = QCheckBox(self.tr("Show other UN observances"), self)
        self.others.setVisible(bool(self._catalogue))
        self.card = OccurrenceCard(self)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self.month_button)
        head.addWidget(self.year)
        head.addStretch()
        for button in (self.previous, self.today_button, self.next):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.view)
        layout.addWidget(self.others)
        layout.addWidget(self.card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fill_months()
        self.year.valueChanged.connect(self._choose_year)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.today_button.clicked.connect(self._go_today)
        self.view.day_chosen.connect(self._activate)
        self.view.day_reached.connect(self._reached)
        self.others.toggled.connect(self._switch_others)
        self.card.passage_requested.connect(self.passage_requested)
        self.card.export_requested.connect(self.export_requested)

    def _fill_months(self) -> None:
        self._months.clear()
        for number in range(1, 13):
            action = self._months.addAction(self.locale().standaloneMonthName(number))
            action.setData(number)
            action.triggered.connect(self._choose_month)

    def _offer_months(self) -> None:
        self._months.popup(self.month_button.mapToGlobal(self.month_button.rect().bottomLeft()))

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        bold = QFont(self.font())
        bold.setBold(True)
        for widget in (self.month_button, self.year, self.today_button):
            widget.setFont(bold)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme.panel)
        self.view.setPalette(palette)
        self.year.setPalette(palette)
        self.year.setMaximumWidth(self.year.fontMetrics().horizontalAdvance("99999") + 8)

    def _apply(self) -> None:
        self._model.set_observances(self._own, self._catalogue if self.others.isChecked() else ())

    def _name_month(self) -> None:
        month = self._model.month
        self.month_button.setText(self.locale().standaloneMonthName(month.month))
        self.year.blockSignals(True)  # noqa: FBT003
        self.year.setValue(month.year)
        self.year.blockSignals(False)  # noqa: FBT003

    def _show_card(self) -> None:
        """Tell of the chosen day where it is an observance's, else of the next occurrence."""
        if self._chosen is not None and (found := self._model.occurrences(self._chosen)):
            self.card.show_day(self._chosen, found, self._symbol, self._model.today)
        else:
            self.card.show_observances(self._own, self._symbol, self._model.today)

    def _activate(self, day: date) -> None:
        self._chosen = day
        self.view.go_to(day)
        self._show_card()
        self.day_activated.emit(day)
        own = next((each.observance for each in self._model.occurrences(day) if each.observance in self._own), None)
        if own is not None and self._symbol is not None:
            self.passage_requested.emit(Passage(self._symbol, own.at))

    def _reached(self, day: date) -> None:
        self._name_month()
        self._chosen = day
        self._show_card()
        self.month_shown.emit(self._model.month)

    def _choose_month(self) -> None:
        action = self.sender()
        number = getattr(action, "data", lambda: None)()
        if isinstance(number, int):
            self.view.go_to(months_from(self.view.current_day(), number - self._model.month.month))

    def _choose_year(self, year: int) -> None:
        self.view.go_to(months_from(self.view.current_day(), 12 * (year - self._model.month.year)))

    def _go_back(self) -> None:
        self.view.go_to(months_from(self.view.current_day(), -1))

    def _go_on(self) -> None:
        self.view.go_to(months_from(self.view.current_day(), 1))

    def _go_today(self) -> None:
        self.check_today()
        self.view.go_to(self._model.today)

    def _switch_others(self, shown: bool) -> None:
        self._apply()
        self._show_card()
        self.others_switched.emit(shown)


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


def _flat(parent: QWidget, name: str, arrow: Qt.ArrowType | None = None) -> QToolButton:
    button = QToolButton(parent)
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    if arrow is not None:
        button.setText("‹" if arrow == Qt.ArrowType.LeftArrow else "›")
    return button
