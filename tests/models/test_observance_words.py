"""Rules, dates, ordinals and days left, as a person reads them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from observance_viewer.domain.observance import Observance, next_occurrence, occurrence
from observance_viewer.models.observance_words import (
    date_in_words,
    day_in_words,
    days_left_in_words,
    ordinal_in_words,
    origin_in_words,
    rule_in_words,
    short_date,
)

ENGLISH = QLocale("en_US")
POLICE = Observance("International Day of Police Cooperation", "day", "--09-07", 2023, "OP1", "A/RES/77/241")


def observance(rule, first_year=None):
    return Observance("A day", "day", rule, first_year)


def test_a_date_in_words_follows_the_locale():
    assert date_in_words(date(2027, 9, 7), ENGLISH) == "Tuesday 7 September 2027"
    assert date_in_words(date(2027, 9, 7), QLocale("fr_FR")) == "mardi 7 septembre 2027"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_US", "16 December 2022"),
        ("fr_FR", "16 décembre 2022"),
        ("es_ES", "16 de diciembre de 2022"),
        ("zh_CN", "2022年12月16日"),
        ("de_DE", "16. Dezember 2022"),
    ],
)
def test_a_date_without_its_weekday_keeps_the_order_of_its_language(locale, words):
    assert day_in_words(date(2022, 12, 16), QLocale(locale)) == words


@pytest.mark.parametrize(("locale", "words"), [("en_GB", "16 Dec 2022"), ("zh_CN", "2022年12月16日")])
def test_a_short_date_keeps_the_order_of_its_language(locale, words):
    assert short_date(date(2022, 12, 16), QLocale(locale)) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("--09-07", "every year on 7 September"),
        ("--02-29", "every year on 29 February"),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=3TH", "every year on the third Thursday of November"),
        ("FREQ=YEARLY;BYMONTH=9;BYDAY=-1TH", "every year on the last Thursday of September"),
        ("--10-24/--10-31", "every year from 24 October to 31 October"),
        ("--11", "every year in November"),
        ("2027-01-01/2027-12-31", "the year 2027"),
        ("2025-01-01/2034-12-31", "2025 to 2034"),
        ("XXXX-05-XX", "on a day of May that is another each year"),
        ("XXXX-XX-XX", "on a day that the document does not say"),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=SU;BYMONTHDAY=9,10,11", "every year on the Sunday from 9 to 11 November"),
        ("FREQ=YEARLY;BYMONTH=7;BYDAY=+1SA", "every year on the first Saturday of July"),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=7;BYDAY=1SA", "every 2 years in July"),
        ("P1Y-of-some-other-form", "P1Y-of-some-other-form"),
    ],
)
def test_every_form_of_rule_is_said_in_words(rule, words):
    assert rule_in_words(observance(rule), ENGLISH) == words


def test_a_week_with_a_movable_first_day_is_said_to_last_one():
    week = Observance("A week", "week", "FREQ=YEARLY;BYMONTH=10;BYDAY=1MO")
    assert rule_in_words(week, ENGLISH) == "every year on the first Monday of October, for a week"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("fr_FR", "7 septembre"), ("es_ES", "7 de septiembre"), ("zh_CN", "9月7日"), ("ru_RU", "7 сентября")],
)
def test_a_day_stands_as_its_language_writes_it(locale, words):
    assert rule_in_words(POLICE, QLocale(locale)) == f"every year on {words}"


def test_the_first_year_is_said_where_it_is_known():
    assert origin_in_words(POLICE, ENGLISH) == "every year on 7 September, since 2023"
    assert origin_in_words(observance("--09-07"), ENGLISH) == "every year on 7 September"
    assert origin_in_words(observance("2025-01-01/2034-12-31", 2025), ENGLISH) == "2025 to 2034"


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (2023, "first observance"),
        (2024, "2nd observance"),
        (2025, "3rd observance"),
        (2027, "5th observance"),
        (2033, "11th observance"),
        (2043, "21st observance"),
        (2134, "112th observance"),
    ],
)
def test_occurrences_are_counted(year, words):
    assert ordinal_in_words(occurrence(POLICE, year), ENGLISH) == words


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 11, 23), "in 288 days"),
        (date(2027, 9, 6), "tomorrow"),
        (date(2027, 9, 7), "today"),
    ],
)
def test_the_days_left_are_counted(today, words):
    assert days_left_in_words(next_occurrence(POLICE, today), today) == words


def test_what_is_over_and_what_goes_on_are_said():
    week = occurrence(observance("--10-24/--10-31"), 2027)
    assert days_left_in_words(week, date(2027, 10, 26)) == "under way"
    assert days_left_in_words(week, date(2027, 11, 1)) == "yesterday"
    assert days_left_in_words(week, date(2027, 11, 4)) == "4 days ago"
