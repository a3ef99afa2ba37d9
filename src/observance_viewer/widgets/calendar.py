"""The calendar of the documents' observances and the card below it; emits what was asked, navigates nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.domain.observance import occurrences_between
from observance_viewer.domain.passage import Passage
from observance_viewer.models.calendar import FIRST_YEAR, LAST_YEAR, MonthModel
from observance_viewer.widgets.days_view import months_from
from observance_viewer.widgets.month_view import MonthView
from observance_viewer.widgets.occurrence_card import OccurrenceCard
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.models.calendar import DaysModel
    from observance_viewer.models.year import YearModel
    from observance_viewer.widgets.days_view import DaysView
    from observance_viewer.widgets.year_view import YearView

_TODAY_CHECK_MS = 30_000


class CalendarPanel(QWidget):
    """Month or year, and the occurrence card; the open document's observances and those of the library alike.

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
        self._documents: tuple[Observance, ...] = ()
        self._chosen: date | None = None
        self._first_weekday: Qt.DayOfWeek | None = None
        self._model = MonthModel(today(), QLocale(), self)
        self._year: YearView | None = None
        self._year_model: YearModel | None = None
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
        return self._shown().current_day().replace(day=1)

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
        self._shown().go_to(month)

    def set_documents(self, observances: Sequence[Observance]) -> None:
        """Show the observances of other documents, too; each carries the symbol of its document."""
        self._documents = tuple(observances)
        self._apply()
        self._show_card()

    def set_first_weekday(self, weekday: Qt.DayOfWeek | None) -> None:
        """Begin weeks on `weekday`; None follows the locale."""
        self._first_weekday = weekday
        for model in self._models():
            model.set_first_weekday(weekday)
        self.view.go_to(self.view.current_day())

    @property
    def shows_year(self) -> bool:
        """Whether the whole year is in view."""
        return self.whole_year.isChecked()

    def show_year(self, *, shown: bool) -> None:
        """Show the whole year, or the month again."""
        self.whole_year.setChecked(shown)

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
            for model in self._models():
                model.set_today(today)
            self._show_card()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        elif event.type() == QEvent.Type.LocaleChange:
            for model in self._models():
                model.set_locale(self.locale())
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
        self.others = QCheckBox(self.tr("Other UN observances"), self)
        self.others.setToolTip(self.tr("Show other UN observances"))
        self.others.setVisible(bool(self._catalogue))
        self.whole_year = _flat(self, self.tr("Show the whole year"))
        self.whole_year.setText(self.tr("Year"))
        self.whole_year.setCheckable(True)
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
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self.others)
        self._foot.addStretch()
        self._foot.addWidget(self.whole_year)
        layout.addLayout(head)
        layout.addWidget(self.view)
        layout.addLayout(self._foot)
        layout.addWidget(self.card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fill_months()
        self.year.valueChanged.connect(self._choose_year)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.today_button.clicked.connect(self._go_today)
        self.view.day_chosen.connect(self._activate)
        self.view.day_reached.connect(self._reached)
        self.whole_year.toggled.connect(self._switch_year)
        self.others.toggled.connect(self._switch_others)
        self.card.passage_requested.connect(self.passage_requested)
        self.card.export_requested.connect(self.export_requested)

    def _switch_year(self, shown: bool) -> None:
        if self._year is None:
            self._year = self._make_year()
        before, now = (self.view, self._year) if shown else (self._year, self.view)
        focused = before.hasFocus() or self.month_button.hasFocus()
        now.show()
        before.hide()
        self.month_button.setVisible(not shown)
        _name(self.previous, self.tr("Previous year") if shown else self.tr("Previous month"))
        _name(self.next, self.tr("Next year") if shown else self.tr("Next month"))
        now.go_to(before.current_day())
        if focused:
            now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_year(self) -> YearView:
        from observance_viewer.models.year import YearModel
        from observance_viewer.widgets.year_view import YearView

        model = YearModel(self._model.today, self.locale(), self)
        model.set_first_weekday(self._first_weekday)
        self._year_model = model
        view = YearView(model, self)
        view.day_chosen.connect(self._activate)
        view.day_reached.connect(self._reached)
        view.month_chosen.connect(self._open_month)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.view) + 1, view)
        QWidget.setTabOrder(self.view, view)
        self._apply()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme_of(palette).panel)
        view.setPalette(palette)
        return view

    def _shown(self) -> DaysView:
        return self._year if self.shows_year and self._year is not None else self.view

    def _models(self) -> tuple[DaysModel, ...]:
        return (self._model,) if self._year_model is None else (self._model, self._year_model)

    def _open_month(self, month: date) -> None:
        self.show_year(shown=False)
        self.view.go_to(month)

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
        for view in (self.view, self._year):
            if view is not None:
                view.setPalette(palette)
        self.year.setPalette(palette)
        self.year.setMaximumWidth(self.year.fontMetrics().horizontalAdvance("99999") + 8)

    def _apply(self) -> None:
        for model in self._models():
            model.set_observances(self._all_own(), self._catalogue if self.others.isChecked() else ())

    def _all_own(self) -> tuple[Observance, ...]:
        """Give the open document's observances and, behind them, those of other documents."""
        return (*self._own, *(each for each in self._documents if each.symbol != self._symbol))

    def _name_month(self) -> None:
        month = self._shown().current_day()
        self.month_button.setText(self.locale().standaloneMonthName(month.month))
        self.year.blockSignals(True)  # noqa: FBT003
        self.year.setValue(month.year)
        self.year.blockSignals(False)  # noqa: FBT003

    def _show_card(self) -> None:
        """Tell of the chosen day where it is an observance's, else of the next occurrence."""
        model = self._models()[-1] if self.shows_year else self._model
        if self._chosen is not None and (found := model.occurrences(self._chosen)):
            self.card.show_day(self._chosen, found, self._symbol, self._model.today)
        else:
            self.card.show_observances(self._own, self._symbol, self._model.today)

    def _activate(self, day: date) -> None:
        self._shown().go_to(day)
        self.day_activated.emit(day)
        own = next((each for each in self._own if any(occurrences_between(each, day, day))), None)
        if own is not None and self._symbol is not None:
            self.passage_requested.emit(Passage(self._symbol, own.at))

    def _reached(self, day: date) -> None:
        self._name_month()
        self._chosen = day
        self._show_card()
        self.month_shown.emit(day.replace(day=1))

    def _choose_month(self) -> None:
        action = self.sender()
        number = getattr(action, "data", lambda: None)()
        if isinstance(number, int):
            self._turn(number - self._shown().current_day().month)

    def _choose_year(self, year: int) -> None:
        self._turn(12 * (year - self._shown().current_day().year))

    def _go_back(self) -> None:
        self._turn(-12 if self.shows_year else -1)

    def _go_on(self) -> None:
        self._turn(12 if self.shows_year else 1)

    def _go_today(self) -> None:
        self.check_today()
        self._shown().go_to(self._model.today)

    def _turn(self, months: int) -> None:
        self._shown().go_to(months_from(self._shown().current_day(), months))

    def _switch_others(self, shown: bool) -> None:
        self._apply()
        self._show_card()
        self.others_switched.emit(shown)


def _flat(parent: QWidget, name: str, arrow: Qt.ArrowType | None = None) -> QToolButton:
    button = QToolButton(parent)
    button.setAutoRaise(True)
    _name(button, name)
    if arrow is not None:
        button.setText("‹" if arrow == Qt.ArrowType.LeftArrow else "›")
    return button


def _name(button: QToolButton, name: str) -> None:
    button.setAccessibleName(name)
    button.setToolTip(name)
