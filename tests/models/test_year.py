"""The year model: every day once, each month under its name."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from observance_viewer.domain.observance import Observance
from observance_viewer.models.calendar import DayRole
from observance_viewer.models.year import COLUMNS, ROWS, YearModel, headings

POLICE = Observance("International Day of Police Cooperation", "day", "--09-07", 2023, "OP1", "A/RES/77/241")


@pytest.fixture
def model(qtmodeltester):
    model = YearModel(date(2026, 11, 23), QLocale("en_GB"))
    qtmodeltester.check(model)
    return model


def days(model):
    cells = [model.index(row, column).data(DayRole.DATE) for row in range(ROWS) for column in range(COLUMNS)]
    return [cell for cell in cells if cell is not None]


@pytest.mark.parametrize(("year", "count"), [(1, 365), (2027, 365), (2028, 366), (9999, 365)])
def test_every_day_of_the_year_is_there_once(model, year, count):
    model.show_month(date(year, 9, 1))
    assert len(set(days(model))) == len(days(model)) == count


def test_each_month_stands_under_its_name(model):
    names = [model.index(row, column).data() for row, column in headings()]
    assert names[0] == "January"
    assert names[11] == "December"
    assert model.index(*headings()[8]).data(DayRole.MONTH) == 9


@pytest.mark.parametrize(("year", "count"), [(2022, 0), (2023, 1), (2027, 1)])
def test_the_observance_is_there_from_its_first_year(model, year, count):
    model.set_observances((POLICE,))
    model.show_month(date(year, 1, 1))
    seen = [day for day in days(model) if model.index_of(day).data(DayRole.OCCURRENCES)]
    assert seen == [date(year, 9, 7)] * count


def test_the_weeks_begin_on_the_chosen_day(model):
    model.set_first_weekday(Qt.DayOfWeek.Sunday)
    model.show_month(date(2027, 8, 1))
    assert model.index_of(date(2027, 8, 1)).column() % 8 == 0


def test_empty_cells_cannot_be_chosen_and_have_a_name(model):
    gap = model.index(1, 7)
    assert not gap.flags() & Qt.ItemFlag.ItemIsEnabled
    assert gap.data(Qt.ItemDataRole.AccessibleTextRole) == "no day"
