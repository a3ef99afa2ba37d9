"""Days of a month as an item model, with what is observed on each; must not paint or navigate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from observance_viewer.domain.observance import Occurrence, occurrences_between
from observance_viewer.models.observance_words import date_in_words, ordinal_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from observance_viewer.domain.observance import Observance

WEEKS = 6
DAYS = 7
_SHORT_NAME = 4
_ENGLISH = (QLocale.Language.English, QLocale.Language.C)
FIRST_YEAR, LAST_YEAR = date.min.year, date.max.year


class DayRole(IntEnum):
    """What a model of days answers beside Qt's own roles."""

    DATE = Qt.ItemDataRole.UserRole + 1
    IN_MONTH = Qt.ItemDataRole.UserRole + 2
    TODAY = Qt.ItemDataRole.UserRole + 3
    OCCURRENCES = Qt.ItemDataRole.UserRole + 4
    OTHERS = Qt.ItemDataRole.UserRole + 5
    MONTH = Qt.ItemDataRole.UserRole + 6


@dataclass(frozen=True, slots=True)
class Day:
    """All that is painted of one day: its number, the documents' `own` occurrences on it and those of others.

    `in_month` is false for a neighbour of the month that is shown.
    """

    when: date
    number: str
    own: tuple[Occurrence, ...]
    others: tuple[Occurrence, ...]
    today: bool
    in_month: bool


class DaysModel(QAbstractTableModel):
    """Days in rows and columns, around the day that was last shown; a subclass lays them out.

    `DayRole.OCCURRENCES` gives the occurrences of the documents' own observances, `DayRole.OTHERS` those of others.
    Cells without a day cannot be chosen. Weeks begin on the locale's first weekday unless another is set.
    """

    def __init__(self, today: date, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._today = today
        self._shown = today
        self._first_weekday: Qt.DayOfWeek | None = None
        self._own: tuple[Observance, ...] = ()
        self._others: tuple[Observance, ...] = ()
        self._days: list[date | None] = []
        self._places: dict[date, int] = {}
        self._observed: dict[date, tuple[Occurrence, ...]] = {}
        self._other: dict[date, tuple[Occurrence, ...]] = {}
        self._compute()

    @property
    def month(self) -> date:
        """The first day of the month that was last shown."""
        return self._shown.replace(day=1)

    @property
    def locale(self) -> QLocale:
        """The locale that names the days and months."""
        return self._locale

    @property
    def first_weekday(self) -> Qt.DayOfWeek:
        """The day on which weeks begin."""
        return self._first_weekday or self._locale.firstDayOfWeek()

    @property
    def today(self) -> date:
        """The day that counts as today."""
        return self._today

    def show_month(self, month: date) -> None:
        """Show the month that `month` lies in."""
        if month.replace(day=1) != self.month:
            self._shown = month.replace(day=1)
            self._recompute()

    def set_today(self, today: date) -> None:
        """Let another day count as today."""
        if today != self._today:
            self._today = today
            self._announce()

    def set_locale(self, locale: QLocale) -> None:
        """Order and name the days by another locale."""
        self._locale = locale
        self._recompute()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def set_first_weekday(self, weekday: Qt.DayOfWeek | None) -> None:
        """Begin weeks on `weekday`; None follows the locale."""
        if weekday != self._first_weekday:
            self._first_weekday = weekday
            self.set_locale(self._locale)

    def set_observances(self, own: Sequence[Observance], others: Sequence[Observance] = ()) -> None:
        """Show these: the documents' `own`, and quieter the `others` that are not among them."""
        names = {observance.name.casefold() for observance in own}
        shown = tuple(own), tuple(observance for observance in others if observance.name.casefold() not in names)
        if shown != (self._own, self._others):
            self._own, self._others = shown
            self._recompute()

    def index_of(self, day: date) -> QModelIndex:
        """Give the cell of `day`; invalid when it is not in view."""
        place = self._places.get(day)
        if place is None:
            return QModelIndex()
        return self.index(place // self.columnCount(), place % self.columnCount())

    def occurrences(self, day: date) -> tuple[Occurrence, ...]:
        """Give all that is observed on `day`, the documents' own first; `day` must be in view."""
        return self._observed.get(day, ()) + self._other.get(day, ())

    def days(self) -> Iterator[tuple[int, Day]]:
        """Give each day in view with the place of its cell, counted row by row."""
        for day, place in self._places.items():
            own, others = self._observed.get(day, ()), self._other.get(day, ())
            yield place, Day(day, self._locale.toString(day.day), own, others, day == self._today, self._in_month(day))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self._day(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self._day(index)
        if day is None:
            return self.tr("no day") if role == Qt.ItemDataRole.AccessibleTextRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._locale.toString(day.day)
            case DayRole.DATE:
                return day
            case DayRole.IN_MONTH:
                return self._in_month(day)
            case DayRole.TODAY:
                return day == self._today
            case DayRole.OCCURRENCES:
                return self._observed.get(day, ())
            case DayRole.OTHERS:
                return self._other.get(day, ())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(day)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(each.observance.name for each in self.occurrences(day)) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            # The rows show no header, but a screen reader finds one.
            return (
                self.tr("row %1").replace("%1", str(section + 1))
                if role == Qt.ItemDataRole.AccessibleTextRole
                else None
            )
        if not 0 <= section < self.columnCount():
            return None
        weekday = (self.first_weekday.value - 1 + section) % DAYS + 1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                name = self._locale.standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
                if self._locale.language() in _ENGLISH:
                    return name[:2]
                narrow = self._locale.standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)
                return name if len(name) <= _SHORT_NAME else narrow
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._locale.standaloneDayName(weekday, QLocale.FormatType.LongFormat)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return None

    def lay_out(self, shown: date) -> list[date | None]:
        """Give the day of each cell, row by row, when the month of `shown` is in view."""
        raise NotImplementedError

    def _day(self, index: QModelIndex | QPersistentModelIndex) -> date | None:
        return self._days[index.row() * self.columnCount() + index.column()] if index.isValid() else None

    def _in_month(self, day: date) -> bool:
        return (day.year, day.month) == (self._shown.year, self._shown.month)

    def _spoken(self, day: date) -> str:
        words = [date_in_words(day, self._locale)]
        if day == self._today:
            words.append(self.tr("today"))
        for each in self.occurrences(day):
            words += [each.observance.name, ordinal_in_words(each, self._locale)]
        return ", ".join(word for word in words if word)

    def _recompute(self) -> None:
        self._compute()
        self._announce()

    def _announce(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _compute(self) -> None:
        self._days = self.lay_out(self._shown)
        self._places = {day: place for place, day in enumerate(self._days) if day is not None}
        shown = sorted(self._places)
        self._observed = _by_day(self._own, shown[0], shown[-1])
        self._other = _by_day(self._others, shown[0], shown[-1])


class MonthModel(DaysModel):
    """Six weeks of seven days around one month. Days beyond the first and last year have no date."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DAYS

    def lay_out(self, shown: date) -> list[date | None]:
        first = shown.replace(day=1)
        before = (first.isoweekday() - self.first_weekday.value) % DAYS
        return [_date_of(first.toordinal() - before + place) for place in range(WEEKS * DAYS)]


def _date_of(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def _by_day(observances: tuple[Observance, ...], first: date, last: date) -> dict[date, tuple[Occurrence, ...]]:
    found: dict[date, tuple[Occurrence, ...]] = {}
    for observance in observances:
        for each in occurrences_between(observance, first, last):
            day, end = max(each.begin, first), min(each.end or each.begin, last)
            for offset in range((end - day).days + 1):
                at = day + timedelta(days=offset)
                found[at] = (*found.get(at, ()), each)
    return found
