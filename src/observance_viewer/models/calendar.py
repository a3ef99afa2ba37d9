"""One month of days as an item model, with what is observed on each; must not paint or navigate."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from observance_viewer.domain.observance import Occurrence, occurrences_between

if TYPE_CHECKING:
    from observance_viewer.domain.observance import Observance

WEEKS = 6
DAYS = 7
_SHORT_NAME = 4
_ENGLISH = (QLocale.Language.English, QLocale.Language.C)
FIRST_YEAR, LAST_YEAR = date.min.year, date.max.year


class DayRole(IntEnum):
    """What `MonthModel.data` answers beside Qt's own roles."""

    DATE = Qt.ItemDataRole.UserRole + 1
    IN_MONTH = Qt.ItemDataRole.UserRole + 2
    TODAY = Qt.ItemDataRole.UserRole + 3
    OCCURRENCES = Qt.ItemDataRole.UserRole + 4
    OTHERS = Qt.ItemDataRole.UserRole + 5


def date_in_words(day: date, locale: QLocale) -> str:
    """Give `day` written out with its weekday; in English as the United Nations writes it."""
    if locale.language() in _ENGLISH:
        return locale.toString(qdate(day), "dddd d MMMM yyyy")
    return locale.toString(qdate(day), QLocale.FormatType.LongFormat)


def qdate(day: date) -> QDate:
    """Give the same day as Qt writes it."""
    return QDate(day.year, day.month, day.day)


class MonthModel(QAbstractTableModel):
    """Six weeks of seven days around one month, from the locale's first weekday.

    `DayRole.OCCURRENCES` gives the open resolution's own occurrences, `DayRole.OTHERS` those of other observances.
    Days beyond the first and last year have no date and cannot be chosen.
    """

    def __init__(self, today: date, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._today = today
        self._month = today.replace(day=1)
        self._own: tuple[Observance, ...] = ()
        self._others: tuple[Observance, ...] = ()
        self._days: list[date | None] = []
        self._observed: dict[date, tuple[Occurrence, ...]] = {}
        self._other: dict[date, tuple[Occurrence, ...]] = {}
        self._compute()

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._month

    @property
    def locale(self) -> QLocale:
        """The locale that decides on the first weekday and the names."""
        return self._locale

    @property
    def today(self) -> date:
        """The day that counts as today."""
        return self._today

    def show_month(self, month: date) -> None:
        """Show the month that `month` lies in."""
        if month.replace(day=1) != self._month:
            self._month = month.replace(day=1)
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
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DAYS - 1)

    def set_observances(self, own: tuple[Observance, ...], others: tuple[Observance, ...] = ()) -> None:
        """Show these: the open resolution's `own`, and quieter the `others` that are not among them."""
        names = {observance.name.casefold() for observance in own}
        self._own = own
        self._others = tuple(observance for observance in others if observance.name.casefold() not in names)
        self._recompute()

    def index_of(self, day: date) -> QModelIndex:
        """Give the cell of `day`; invalid when it is not in view."""
        if day not in self._days:
            return QModelIndex()
        place = self._days.index(day)
        return self.index(place // DAYS, place % DAYS)

    def occurrences(self, day: date) -> tuple[Occurrence, ...]:
        """Give all that is observed on `day`, the resolution's own first; `day` must be in view."""
        return self._observed.get(day, ()) + self._other.get(day, ())

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DAYS

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self._day(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self._day(index)
        if day is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._locale.toString(day.day)
            case DayRole.DATE:
                return day
            case DayRole.IN_MONTH:
                return (day.year, day.month) == (self._month.year, self._month.month)
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
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < DAYS:
            return None
        weekday = (self._locale.firstDayOfWeek().value - 1 + section) % DAYS + 1
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

    def _day(self, index: QModelIndex | QPersistentModelIndex) -> date | None:
        return self._days[index.row() * DAYS + index.column()] if index.isValid() else None

    def _spoken(self, day: date) -> str:
        words = [date_in_words(day, self._locale)]
        if day == self._today:
            words.append(self.tr("today"))
        return ", ".join(words + [each.observance.name for each in self.occurrences(day)])

    def _recompute(self) -> None:
        self._compute()
        self._announce()

    def _announce(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, DAYS - 1))

    def _compute(self) -> None:
        before = (self._month.isoweekday() - self._locale.firstDayOfWeek().value) % DAYS
        start = self._month.toordinal() - before
        self._days = [_date_of(start + place) for place in range(WEEKS * DAYS)]
        shown = [day for day in self._days if day is not None]
        self._observed = _by_day(self._own, shown[0], shown[-1])
        self._other = _by_day(self._others, shown[0], shown[-1])


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
