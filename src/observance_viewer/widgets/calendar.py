"""The calendar of the documents' observances and the card below it; emits what was asked, navigates nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.domain.observance import next_occurrence, occurrences_between
from observance_viewer.domain.passage import Passage
from observance_viewer.models.calendar import MonthModel
from observance_viewer.widgets.calendar_head import CalendarHead, flat_button
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
        self.head.show_month(self._shown().current_day())
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
        coming = [each for one in self._own if (each := next_occurrence(one, self._model.today)) is not None]
        self._shown().go_to(min((each.begin for each in coming), default=self._model.today))

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
        self._shown().go_to(self._shown().current_day())

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
            self.head.show_month(self._shown().current_day())
            self._show_card()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Calendar"))
        self.head = CalendarHead(self)
        self.view = MonthView(self._model, self)
        self.others = QCheckBox(self.tr("Other UN observances"), self)
        self.others.setToolTip(self.tr("Show other UN observances"))
        self.others.setVisible(bool(self._catalogue))
        self.whole_year = flat_button(self, self.tr("Show the whole year"), self.tr("Year"))
        self.whole_year.setCheckable(True)
        self.card = OccurrenceCard(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(4)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.others)
        foot.addStretch()
        foot.addWidget(self.whole_year)
        layout.addWidget(self.head)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        layout.addWidget(self.card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.head.month_picked.connect(self._choose_month)
        self.head.year_picked.connect(self._choose_year)
        self.head.step_requested.connect(self._step)
        self.head.today_requested.connect(self._go_today)
        self.view.day_chosen.connect(self._activate)
        self.view.day_reached.connect(self._reached)
        self.whole_year.toggled.connect(self._switch_year)
        self.others.toggled.connect(self._switch_others)
        self.card.passage_requested.connect(self.passage_requested)
        self.card.export_requested.connect(self.export_requested)

    def _switch_year(self, shown: bool) -> None:
        if self._year is None:
            self._year = self._make_year()
            self._dress()
        before, now = (self.view, self._year) if shown else (self._year, self.view)
        focused = before.hasFocus() or self.head.month_button.hasFocus()
        now.show()
        before.hide()
        self.head.name_steps(year=shown)
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
        return view

    def days(self) -> DaysView:
        """Give the grid of days that is shown, for the keyboard to be put there."""
        return self._shown()

    def _shown(self) -> DaysView:
        return self._year if self.shows_year and self._year is not None else self.view

    def _models(self) -> tuple[DaysModel, ...]:
        return (self._model,) if self._year_model is None else (self._model, self._year_model)

    def _open_month(self, month: date) -> None:
        self.show_year(shown=False)
        self.view.go_to(month)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme_of(palette).panel)
        for view in (self.view, self._year):
            if view is not None:
                view.setPalette(palette)

    def _apply(self) -> None:
        for model in self._models():
            model.set_observances(self._all_own(), self._catalogue if self.others.isChecked() else ())

    def _all_own(self) -> tuple[Observance, ...]:
        """Give the open document's observances and, behind them, those of other documents."""
        return (*self._own, *(each for each in self._documents if each.symbol != self._symbol))

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
        self.head.show_month(self._shown().current_day())
        self._chosen = day
        self._show_card()
        self.month_shown.emit(day.replace(day=1))

    def _choose_month(self, month: int) -> None:
        self._turn(month - self._shown().current_day().month)

    def _choose_year(self, year: int) -> None:
        self._turn(12 * (year - self._shown().current_day().year))

    def _step(self, by: int) -> None:
        self._turn(12 * by if self.shows_year else by)

    def _go_today(self) -> None:
        self.check_today()
        self._shown().go_to(self._model.today)

    def _turn(self, months: int) -> None:
        self._shown().go_to(months_from(self._shown().current_day(), months))

    def _switch_others(self, shown: bool) -> None:
        self._apply()
        self._show_card()
        self.others_switched.emit(shown)
