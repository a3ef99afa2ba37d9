"""The observance as a calendar program gets it."""

from datetime import date, timedelta

from icalendar import Calendar

from observance_viewer.domain.observance import Observance
from observance_viewer.exports.icalendar import calendar_file

TODAY = date(2026, 11, 24)


def events(resolution):
    return Calendar.from_ical(calendar_file(resolution, TODAY)).walk("VEVENT")


def replaced(resolution, rule, kind="day", first_year=2026):
    from dataclasses import replace

    return replace(resolution, observances=(Observance("A day", kind, rule, first_year, "OP1"),))


def test_the_observance_comes_every_year_from_the_first_one(resolution):
    (event,) = events(resolution)
    assert event.decoded("dtstart") == date(2023, 9, 7)
    assert event.decoded("dtend") == date(2023, 9, 8)
    assert event["rrule"]["FREQ"] == ["YEARLY"]
    assert "Decides to designate 7 September" in event["description"]
    assert "observance:A/RES/77/241#OP1" in event["description"]


def test_alarms_ring_ninety_thirty_and_seven_days_before(resolution):
    (event,) = events(resolution)
    alarms = [alarm.decoded("trigger") for alarm in event.walk("VALARM")]
    assert alarms == [timedelta(days=-90), timedelta(days=-30), timedelta(days=-7)]


def test_a_movable_day_keeps_its_rule(resolution):
    (event,) = events(replaced(resolution, "FREQ=YEARLY;BYMONTH=11;BYDAY=3TH"))
    assert event.decoded("dtstart") == date(2026, 11, 19)
    assert event["rrule"].to_ical() == b"FREQ=YEARLY;BYDAY=3TH;BYMONTH=11"


def test_a_decade_comes_once_and_a_week_ends_with_its_last_day(resolution):
    (decade,) = events(replaced(resolution, "2021-01-01/2030-12-31", "decade", 2021))
    (week,) = events(replaced(resolution, "--10-24/--10-31", "week"))
    assert "rrule" not in decade
    assert week.decoded("dtend") == date(2026, 11, 1)


def test_the_same_resolution_gives_the_same_file(resolution):
    assert calendar_file(resolution, TODAY) == calendar_file(resolution, TODAY)


def test_a_line_has_at_most_75_octets(resolution):
    assert all(len(line) <= 75 for line in calendar_file(resolution, TODAY).split(b"\r\n"))
