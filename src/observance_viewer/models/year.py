"""The twelve months of a year side by side as one model of days; must not paint or navigate."""

from __future__ import annotations

import calendar
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from observance_viewer.models.calendar import DAYS, WEEKS, DayRole, DaysModel

ACROSS = 3
DOWN = 4
# A month is a heading over six weeks; between two months one column or one row stays empty.
BLOCK_ROWS = WEEKS + 2
BLOCK_COLUMNS = DAYS + 1
ROWS = DOWN * BLOCK_ROWS - 1
COLUMNS = ACROSS * BLOCK_COLUMNS - 1


class YearModel(DaysModel):
    """A year: three months across and four down, each under its name.

    `DayRole.MONTH` gives the month (1 to 12) of a heading, which stands in the first of the seven columns of its month.
    """

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def show_month(self, month: date) -> None:
        if month.year != self.month.year:
            super().show_month(month)
        else:
            self._shown = month.replace(day=1)

    def lay_out(self, shown: date) -> list[date | None]:
        cells: list[date | None] = [None] * (ROWS * COLUMNS)
        for number in range(1, 13):
            row, column = _corner(number)
            first = date(shown.year, number, 1)
            before = (first.isoweekday() - self.first_weekday.value) % DAYS
            for day in range(calendar.monthrange(shown.year, number)[1]):
                week, weekday = divmod(before + day, DAYS)
                cells[(row + 1 + week) * COLUMNS + column + weekday] = first.replace(day=day + 1)
        return cells

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if _heading(index) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        number = _heading(index)
        if number is None:
            return super().data(index, role)
        match role:
            case DayRole.MONTH:
                return number
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.locale.standaloneMonthName(number)
        return None

    def _in_month(self, _day: date) -> bool:
        """Whether a day is no neighbour of another month: all days of a year are in view as themselves."""
        return True


def headings() -> list[tuple[int, int]]:
    """Give row and column of the heading of each month, January first."""
    return [_corner(number) for number in range(1, 13)]


def _corner(number: int) -> tuple[int, int]:
    row, column = divmod(number - 1, ACROSS)
    return row * BLOCK_ROWS, column * BLOCK_COLUMNS


def _heading(index: QModelIndex | QPersistentModelIndex) -> int | None:
    if index.row() % BLOCK_ROWS or index.column() % BLOCK_COLUMNS:
        return None
    return index.row() // BLOCK_ROWS * ACROSS + index.column() // BLOCK_COLUMNS + 1
