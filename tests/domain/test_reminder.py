"""Which reminders are due, and when."""

from datetime import date

import pytest

from observance_viewer.domain.observance import Observance
from observance_viewer.domain.reminder import due_reminders

POLICE = Observance("International Day of Police Cooperation", "day", "--09-07", 2023, "OP1", "A/RES/77/241")
WEEK = Observance("World Sample Week", "week", "--10-24/--10-31", 2024, "OP1", "A/RES/78/999")


@pytest.mark.parametrize(
    ("today", "days"),
    [
        (date(2027, 8, 7), []),
        (date(2027, 8, 8), [30]),
        (date(2027, 8, 20), [30]),
        (date(2027, 8, 31), [7]),
        (date(2027, 9, 6), [7]),
        (date(2027, 9, 7), [0]),
        (date(2027, 9, 8), []),
    ],
)
def test_the_latest_reminder_whose_day_has_come_is_due(today, days):
    assert [each.days for each in due_reminders([POLICE], (0, 7, 30), today)] == days


def test_nothing_is_due_before_the_first_year_or_when_no_day_is_chosen():
    assert due_reminders([POLICE], (7,), date(2022, 9, 1)) == ()
    assert due_reminders([POLICE], (), date(2027, 9, 7)) == ()


def test_a_week_that_goes_on_is_not_told_again():
    assert due_reminders([WEEK], (0, 7), date(2027, 10, 26)) == ()
    assert [each.days for each in due_reminders([WEEK], (0, 7), date(2027, 10, 24))] == [0]


def test_a_reminder_has_the_same_key_every_day_and_another_each_year():
    first, second = (due_reminders([POLICE], (7,), date(2027, 9, day))[0].key for day in (1, 6))
    assert first == second
    assert due_reminders([POLICE], (7,), date(2028, 9, 1))[0].key != first
