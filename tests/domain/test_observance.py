"""A rule names its days as ISO 8601 and RFC 5545 have it, in every year and at every edge of the calendar."""

from calendar import isleap
from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from observance_viewer.domain.observance import Observance, next_occurrence, occurrence, occurrences_between

YEARS = st.integers(1, 9998)
WEEKDAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])


def day(rule, first=None, kind="day"):
    return Observance("World Kite Day", kind, rule, first)


def known_days(rule, year):
    """Give what dateutil makes of a rule in one year."""
    begin = datetime.combine(date(year, 1, 1), time())
    return [each.date() for each in rrulestr(f"{rule};UNTIL={year:04}1231T000000", dtstart=begin)]


@settings(deadline=None)
@given(YEARS, st.integers(1, 12), st.integers(-5, 5), WEEKDAYS)
def test_a_movable_day_falls_where_rfc_5545_puts_it(year, month, nth, weekday):
    rule = f"FREQ=YEARLY;BYMONTH={month};BYDAY={nth or ''}{weekday}"
    found = occurrence(day(rule), year)
    assert ([found.begin] if found else []) == known_days(rule, year)[:1]


DAYS = st.lists(st.integers(1, 31) | st.integers(-31, -1), min_size=1, max_size=8)


@settings(deadline=None)
@given(YEARS, st.integers(1, 12), DAYS, st.none() | WEEKDAYS)
def test_days_of_the_month_fall_where_rfc_5545_puts_them(year, month, days, weekday):
    rule = f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={','.join(map(str, days))}"
    rule += f";BYDAY={weekday}" if weekday else ""
    found = occurrence(day(rule), year)
    assert ([found.begin] if found else []) == known_days(rule, year)[:1]


@given(st.dates(), st.integers(1, 9999), st.integers(1, 9999))
def test_a_fixed_day_is_that_day_and_its_ordinal_counts_the_years(when, first, year):
    found = occurrence(day(f"--{when:%m-%d}", first), year)
    if year < first or ((when.month, when.day) == (2, 29) and not isleap(year)):
        assert found is None
    else:
        assert (found.begin, found.end, found.ordinal) == (date(year, when.month, when.day), None, year - first + 1)


@given(st.integers(1, 9997), st.dates(), st.dates())
def test_a_span_runs_forward_from_its_first_day_also_over_new_year(year, begin, end):
    found = occurrence(day(f"--{begin:%m-%d}/--{end:%m-%d}", kind="week"), year)
    if found is not None:
        assert found.begin.year == year
        assert timedelta() <= found.end - found.begin < timedelta(366)


def test_a_span_over_new_year_is_found_from_both_of_its_years():
    week = day("--12-28/--01-03", kind="week")
    (found,) = occurrences_between(week, date(2031, 1, 2), date(2031, 1, 2))
    assert (found.begin, found.end) == (date(2030, 12, 28), date(2031, 1, 3))
    assert next_occurrence(week, date(2031, 1, 3)) == found


def test_the_29th_of_february_falls_in_leap_years_only_and_is_awaited_over_a_century_without():
    assert occurrence(day("--02-29"), 2031) is None
    assert next_occurrence(day("--02-29"), date(1897, 1, 1)).begin == date(1904, 2, 29)
    assert occurrence(day("--02-22/--02-29", kind="week"), 2031).end == date(2031, 2, 28)


def test_a_week_with_a_movable_first_day_lasts_seven_days():
    week = day("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=5,6,7,8,9,10,11;BYDAY=MO", kind="week")
    found = occurrence(week, 2030)
    assert found.begin.weekday() == 0
    assert found.begin <= date(2030, 11, 11) <= found.end == found.begin + timedelta(6)


def test_what_comes_every_five_years_skips_the_others():
    every = day("FREQ=YEARLY;INTERVAL=5;BYMONTH=10;BYMONTHDAY=20", 2010)
    found = list(occurrences_between(every, date(2000, 1, 1), date(2021, 12, 31)))
    assert [(each.begin.year, each.ordinal) for each in found] == [(2010, 1), (2015, 2), (2020, 3)]
    assert next_occurrence(every, date(2020, 10, 21)).begin == date(2025, 10, 20)


def test_a_decade_is_one_occurrence_whatever_day_of_it_is_asked_for():
    decade = day("2031-01-01/2040-12-31", 2031, "decade")
    (found,) = occurrences_between(decade, date(2036, 5, 1), date(2036, 5, 31))
    assert (found.begin, found.end, found.ordinal) == (date(2031, 1, 1), date(2040, 12, 31), 1)
    assert next_occurrence(decade, date(2041, 1, 1)) is None


def test_a_month_ends_on_its_last_day():
    assert occurrence(day("--02", kind="month"), 2032).end == date(2032, 2, 29)


def test_a_day_that_no_rule_names_has_no_occurrence():
    assert occurrence(day("XXXX-05-XX"), 2030) is None
    assert next_occurrence(day("XXXX-XX-XX"), date(2030, 1, 1)) is None


@pytest.mark.parametrize("year", [0, 10000])
def test_years_beyond_the_calendar_have_no_occurrence(year):
    assert occurrence(day("--09-07"), year) is None


@pytest.mark.parametrize("kind", ["day", "week"])
def test_the_last_day_of_the_calendar_breaks_nothing(kind):
    late = day("FREQ=YEARLY;BYMONTH=12;BYDAY=-1FR", kind=kind)
    assert list(occurrences_between(late, date(9999, 12, 1), date.max)) or kind == "week"


@pytest.mark.parametrize(
    "rule",
    ["", "7 September", "FREQ=DAILY;BYDAY=1MO", "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=13;BYDAY=1MO",
     "FREQ=YEARLY;BYMONTH=1;BYDAY=9MO", "FREQ=YEARLY;BYDAY=1MO", "FREQ=YEARLY;INTERVAL=0;BYMONTH=1;BYDAY=1MO",
     "--13", "2031-02-30/2031-03-01"],
)  # fmt: skip
def test_what_is_no_rule_is_a_value_error(rule):
    with pytest.raises(ValueError):  # noqa: PT011
        occurrence(day(rule), 2031)
