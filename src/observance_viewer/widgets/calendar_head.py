"""The line above the calendar: month and year to choose, and steps back and forth; shows days itself nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpinBox, QToolButton, QWidget

from observance_viewer.models.calendar import FIRST_YEAR, LAST_YEAR
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from datetime import date


class CalendarHead(QWidget):
    """`month_picked(int)` and `year_picked(int)` say what was chosen, `step_requested(int)` 1 for on, -1 for back."""

    month_picked = Signal(int)
    year_picked = Signal(int)
    step_requested = Signal(int)
    today_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month_button = flat_button(self, self.tr("Choose a month"))
        self._months = QMenu(self)
        self._months.setAccessibleName(self.tr("Months"))
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setFrame(False)
        self.year.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.year.setKeyboardTracking(False)
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setToolTip(self.tr("Type any year"))
        self.previous = flat_button(self, "", "‹")
        self.today_button = flat_button(self, self.tr("Go to today"), self.tr("Today"))
        self.next = flat_button(self, "", "›")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        long = self.locale().dateFormat(QLocale.FormatType.LongFormat)
        year_first = long.find("y") < long.find("M")
        for widget in (self.year, self.month_button) if year_first else (self.month_button, self.year):
            line.addWidget(widget)
        line.addStretch()
        for button in (self.previous, self.today_button, self.next):
            line.addWidget(button)
        self.name_steps(year=False)
        self._fill_months()
        self._dress()
        self.month_button.clicked.connect(self._offer_months)
        self.year.valueChanged.connect(self.year_picked)
        self.previous.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self.today_button.clicked.connect(self.today_requested)

    def show_month(self, month: date) -> None:
        """Name the month in view; says nothing."""
        self.month_button.setText(self.locale().standaloneMonthName(month.month))
        self.year.blockSignals(True)  # noqa: FBT003
        self.year.setValue(month.year)
        self.year.blockSignals(False)  # noqa: FBT003

    def name_steps(self, *, year: bool) -> None:
        """Say how far the steps go: a `year`, where a month has no place to be chosen, or a month."""
        self.month_button.setVisible(not year)
        _name(self.previous, self.tr("Previous year") if year else self.tr("Previous month"))
        _name(self.next, self.tr("Next year") if year else self.tr("Next month"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        elif event.type() == QEvent.Type.LocaleChange:
            self._fill_months()

    def _fill_months(self) -> None:
        self._months.clear()
        for number in range(1, 13):
            action = self._months.addAction(self.locale().standaloneMonthName(number))
            action.setData(number)
            action.triggered.connect(self._pick_month)

    def _offer_months(self) -> None:
        self._months.popup(self.month_button.mapToGlobal(self.month_button.rect().bottomLeft()))

    def _pick_month(self) -> None:
        number = getattr(self.sender(), "data", lambda: None)()
        if isinstance(number, int):
            self.month_picked.emit(number)

    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    def _step_on(self) -> None:
        self.step_requested.emit(1)

    def _dress(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        for widget in (self.month_button, self.year, self.today_button):
            widget.setFont(bold)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme_of(palette).panel)
        self.year.setPalette(palette)
        self.year.setMaximumWidth(self.year.fontMetrics().horizontalAdvance("99999") + 8)


def flat_button(parent: QWidget, name: str, words: str = "") -> QToolButton:
    """Give a button without a frame; `name` is its tool tip and what a screen reader says."""
    button = QToolButton(parent)
    button.setAutoRaise(True)
    button.setText(words)
    _name(button, name)
    return button


def _name(button: QToolButton, name: str) -> None:
    button.setAccessibleName(name)
    button.setToolTip(name)
