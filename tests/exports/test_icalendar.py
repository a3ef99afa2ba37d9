"""The observance as a calendar program gets it."""

import re
from datetime import date, timedelta

import pytest
from icalendar import Calendar

from observance_viewer.domain.errors import UserError
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


@pytest.mark.parametrize(
    ("rule", "kind", "first", "last", "again"),
    [
        ("--02-29", "day", date(2028, 2, 29), date(2028, 2, 29), b"FREQ=YEARLY"),
        ("--11", "month", date(2026, 11, 1), date(2026, 11, 30), b"FREQ=YEARLY"),
        ("--12-28/--01-03", "week", date(2026, 12, 28), date(2027, 1, 3), b"FREQ=YEARLY"),
        ("2030-01-01/2030-12-31", "year", date(2030, 1, 1), date(2030, 12, 31), None),
        ("FREQ=YEARLY;BYMONTH=9;BYDAY=-1TH", "day", date(2026, 9, 24), date(2026, 9, 24),
         b"FREQ=YEARLY;BYDAY=-1TH;BYMONTH=9"),
    ],
)  # fmt: skip
def test_every_kind_of_observance_has_its_days(resolution, rule, kind, first, last, again):
    (event,) = events(replaced(resolution, rule, kind))
    assert event.decoded("dtstart") == first
    assert event.decoded("dtend") == last + timedelta(days=1)
    assert (event["rrule"].to_ical() if "rrule" in event else None) == again


def test_without_a_date_there_is_no_file_but_a_sentence(resolution):
    from dataclasses import replace

    with pytest.raises(UserError, match="no date"):
        calendar_file(replace(resolution, observances=()), TODAY)


def test_a_name_in_any_script_with_any_sign_comes_back_as_it_was(resolution):
    from dataclasses import replace

    name = "世界" * 40 + ' اليوم; "day", back\\slash, new 😀 :x'
    data = calendar_file(replace(resolution, observances=(Observance(name, "day", "--09-07", 2023, "OP1"),)), TODAY)
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert str(event["summary"]) == name
    for line in data.split(b"\r\n"):
        line.decode("utf-8")


CONTENT_LINE = re.compile(
    r"""(?P<name>[A-Z0-9-]+)                                                          # RFC 5545, 3.1
    (?:;[A-Z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*))*
    :(?P<value>[^\x00-\x08\x0a-\x1f\x7f]*)\Z""",
    re.VERBOSE,
)


def test_the_file_keeps_to_the_grammar_of_rfc_5545(resolution):
    text = calendar_file(resolution, TODAY).decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    stack = []
    seen = {}
    for line in text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n"):
        found = CONTENT_LINE.match(line)
        assert found, line
        name, value = found["name"], found["value"]
        if name == "BEGIN":
            stack.append(value)
            seen[value] = []
        elif name == "END":
            assert stack.pop() == value
        else:
            seen[stack[-1]].append(name)
            if name in ("SUMMARY", "DESCRIPTION"):
                assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), value
    assert stack == []
    assert {"PRODID", "VERSION"} <= set(seen["VCALENDAR"])
    assert {"UID", "DTSTAMP", "DTSTART"} <= set(seen["VEVENT"])
    assert {"ACTION", "TRIGGER", "DESCRIPTION"} == set(seen["VALARM"])
    assert all(len(set(names)) == len(names) for names in seen.values())
    assert "DTSTART;VALUE=DATE:20230907\r\n" in text
    assert "TRANSP:TRANSPARENT\r\n" in text
