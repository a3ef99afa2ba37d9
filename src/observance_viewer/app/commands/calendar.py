"""`calendar`: when the observance is, and the observance as an iCalendar file."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.observance import Occurrence, occurrence
from observance_viewer.readers.reading import read_shipped


def print_calendar(year: int | None, ics: str | None, *, as_json: bool, everything: bool) -> int:
    """Print the occurrences of a year (this one by default), or write the iCalendar file; 1 when there are none."""
    today = datetime.now().astimezone().date()
    if year is not None and not 1 <= year <= 9999:
        raise UserError("a year lies between 1 and 9999", "give another --year")
    resolution = read_shipped()
    if ics is not None:
        from observance_viewer.exports.files import write_atomically
        from observance_viewer.exports.icalendar import calendar_file

        data = calendar_file(resolution, today)
        if ics == "-":
            sys.stdout.write(data.decode("utf-8"))
        else:
            write_atomically(Path(ics), data)
        return 0
    observances = list(resolution.observances)
    if everything:
        from observance_viewer.readers.catalogue import load_catalogue

        own = {(each.name, each.rule) for each in observances}
        observances += [each for each in load_catalogue() if (each.name, each.rule) not in own]
    found = [day for each in observances if (day := occurrence(each, year or today.year)) is not None]
    found.sort(key=lambda day: (day.begin, day.observance.symbol != resolution.symbol, day.observance.name))
    if as_json:
        sys.stdout.write(json.dumps([_row(day) for day in found], ensure_ascii=False) + "\n")
    else:
        for day in found:
            until = f" to {day.end.isoformat()}" if day.end else ""
            sys.stdout.write(f"{day.begin.isoformat()}{until}  {day.observance.name}\n")
    return 0 if found else 1


def _row(day: Occurrence) -> dict[str, object]:
    return {
        "date": day.begin.isoformat(),
        "end": day.end.isoformat() if day.end else None,
        "name": day.observance.name,
        "symbol": day.observance.symbol,
        "at": day.observance.at,
        "ordinal": day.ordinal,
    }
