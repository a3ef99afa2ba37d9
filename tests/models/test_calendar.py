"""The month model: which days, what is observed on them, and how they are told."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from observance_viewer.domain.observance import Observance
from observance_viewer.models.calendar import DAYS, WEEKS, DayRole, MonthModel

POLICE = Observance("International Day of Police Cooperation", "day", "--09-07", 2023, "OP1", "A/RES/77/241")
CLEAN_AIR = Observance("International Day of Clean Air", "day", "--09-07", 2020)
DECADE = Observance("Decade of Ocean Science", "decade", "2021-01-01/2030-12-31", 2021, "OP4")


@pytest.fixture
def model(qtmodeltester):
    model = MonthModel(date(2026, 11, 23), QLocale("en_GB"))
    qtmodeltester.check(model)
    return model


def observed(model, role=DayRole.OCCURRENCES):
    days = {}
    for row in range(WEEKS):
        for column in range(DAYS):
            index = model.index(row, column)
            if index.data(role):
                days[index.data(DayRole.DATE)] = index.data(role)
    return days


@pytest.mark.parametrize("year", [2023, 2024, 2027, 9999])
def test_the_observance_is_highlighted_in_every_year_from_its_first(model, year):
    model.set_observances((POLICE,))
    model.show_month(date(year, 9, 20))
    assert list(observed(model)) == [date(year, 9, 7)]


@pytest.mark.parametrize("year", [1, 1945, 2022])
def test_the_observance_is_not_highlighted_before_its_first_year(model, year):
    model.set_observances((POLICE,))
    model.show_month(date(year, 9, 1))
    assert observed(model) == {}


def test_the_week_begins_on_the_locales_first_weekday(model):
    model.show_month(date(2027, 9, 1))
    assert model.index(0, 0).data(DayRole.DATE) == date(2027, 8, 30)
    model.set_locale(QLocale("en_US"))
    assert model.index(0, 0).data(DayRole.DATE) == date(2027, 8, 29)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Su"


@pytest.mark.parametrize("month", [date(1, 1, 1), date(9999, 12, 1)])
def test_days_beyond_the_calendar_are_empty_and_cannot_be_chosen(model, month):
    model.set_observances((POLICE, DECADE), (CLEAN_AIR,))
    model.show_month(month)
    cells = [model.index(row, column) for row in range(WEEKS) for column in range(DAYS)]
    empty = [cell for cell in cells if cell.data(DayRole.DATE) is None]
    assert all(not cell.flags() & Qt.ItemFlag.ItemIsEnabled for cell in empty)
    assert sum(1 for cell in cells if cell.data(DayRole.IN_MONTH)) == 31


def test_a_day_is_announced_with_its_date_and_what_is_observed(model):
    model.set_observances((POLICE,), (CLEAN_AIR,))
    model.show_month(date(2027, 9, 1))
    spoken = model.index_of(date(2027, 9, 7)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Tuesday 7 September 2027, International Day of Police Cooperation, 5th observance, "
        "International Day of Clean Air, 8th observance"
    )


def test_today_is_told_and_moves_on(model):
    assert model.index_of(date(2026, 11, 23)).data(DayRole.TODAY)
    model.set_today(date(2026, 11, 24))
    assert not model.index_of(date(2026, 11, 23)).data(DayRole.TODAY)
    assert model.index_of(date(2026, 11, 24)).data(DayRole.TODAY)


def test_the_resolutions_own_observance_is_not_repeated_among_the_others(model):
    model.set_observances((POLICE,), (POLICE, CLEAN_AIR))
    model.show_month(date(2027, 9, 1))
    assert [each.observance for each in observed(model, DayRole.OTHERS)[date(2027, 9, 7)]] == [CLEAN_AIR]


def test_a_decade_covers_every_day_until_its_end(model):
    model.set_observances((DECADE,))
    model.show_month(date(2030, 12, 1))
    assert max(observed(model)) == date(2030, 12, 31)
    assert len(observed(model)) == model.index_of(date(2030, 12, 31)).row() * DAYS + (
        model.index_of(date(2030, 12, 31)).column() + 1
    )
