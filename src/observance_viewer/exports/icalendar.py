"""Observances as an iCalendar file (RFC 5545), for the person's own calendar program."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.observance import occurrence
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.setting import ALARM_DAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from icalendar import Event

    from observance_viewer.domain.observance import Observance, Occurrence
    from observance_viewer.domain.resolution import Resolution

_INTERVAL = re.compile(r"(\d{4})-\d\d-\d\d/")
# 29 February is missing for eight years around 1900.
_LOOK_AHEAD = 10


def calendar_file(resolution: Resolution, today: date, others: Sequence[Observance] = ()) -> bytes:
    """Give every observance of `resolution` as an all-day event that comes again by its rule, with alarms.

    `others` come along without alarms, in the name of the document that proclaims each.
    An observance whose first year is not said begins in the year of `today`. The same observance gives the same UID,
    so that a calendar program that gets the file again mends what it has. Raises UserError where there is no date.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Observance Viewer//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    passages = resolution.passages()
    for observance in resolution.observances:
        passage = Passage(resolution.symbol or resolution.source, observance.at)
        words = passages.get(observance.at or "", "")
        event = _event(observance, passage, resolution.symbol, words, resolution.metadata.adopted, today)
        if event is not None:
            _ring(event, observance)
            calendar.add_component(event)
    for observance in others:
        passage = Passage(observance.symbol or "", observance.at)
        event = _event(observance, passage, observance.symbol, "", None, today)
        if event is not None:
            calendar.add_component(event)
    if not calendar.subcomponents:
        where = resolution.symbol or resolution.source
        raise UserError("this document sets no date that a calendar can keep", "enter the day by hand", where)
    return bytes(calendar.to_ical())


def _event(
    observance: Observance, passage: Passage, symbol: str | None, words: str, adopted: date | None, today: date
) -> Event | None:
    """Give an event without alarms; `words` are those of the paragraph that designates it, at `passage`."""
    from icalendar import Event

    first = _first(observance, today)
    if first is None:
        return None
    stamp = adopted or first.begin
    origin = ", ".join(part for part in (symbol, passage.id) if part)
    link = str(passage) if passage.id else ""
    event = Event()
    # A day that comes twice a year is listed twice.
    source = f"{passage}/{observance.name}" + ("" if passage.id else f"/{observance.rule}")
    event.add("uid", str(uuid5(NAMESPACE_URL, source)))
    event.add("dtstamp", datetime(stamp.year, stamp.month, stamp.day, tzinfo=UTC))
    event.add("summary", observance.name)
    event.add("dtstart", first.begin)
    event.add("dtend", (first.end or first.begin) + timedelta(days=1))
    if description := "\n".join(part for part in (f"{words}\n" if words else "", origin, link) if part):
        event.add("description", description)
    if symbol:
        event.add("url", f"https://docs.un.org/{quote(symbol)}")
    elif link:
        event.add("url", link)
    event.add("class", "PUBLIC")
    event.add("transp", "TRANSPARENT")
    if rule := _rule(observance):
        event.add("rrule", rule)
    return event


def _ring(event: Event, observance: Observance) -> None:
    from icalendar import Alarm

    for days in ALARM_DAYS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", observance.name)
        alarm.add("trigger", timedelta(days=-days))
        event.add_component(alarm)


def _first(observance: Observance, today: date) -> Occurrence | None:
    """Give the first occurrence: 29 February or a fifth Sunday may be missing in the first year."""
    if (begun := _INTERVAL.match(observance.rule)) is not None:
        return occurrence(observance, int(begun[1]))
    year = observance.first_year or today.year
    found = (occurrence(observance, each) for each in range(year, year + _LOOK_AHEAD))
    return next((each for each in found if each is not None), None)


def _rule(observance: Observance) -> dict[str, object] | None:
    """Give the rule of what comes again; a year or a decade comes once."""
    if observance.rule.startswith("--"):
        return {"freq": "yearly"}
    if not observance.rule.startswith("FREQ="):
        return None
    return {
        name.lower(): value.split(",")
        for name, _, value in (part.partition("=") for part in observance.rule.split(";"))
    }
