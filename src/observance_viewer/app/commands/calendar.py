"""`calendar`: when the observance is, and the observance as an iCalendar file."""

from __future__ import annotations

import json
import sys
from datetime import MAXYEAR, MINYEAR, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.app.library import has_library, library_of
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.observance import Occurrence, occurrences_between
from observance_viewer.readers.reading import read_shipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.resolution import Resolution


def print_calendar(paths: Paths, year: int | None, ics: str | None, *, as_json: bool, everything: bool) -> int:
    """Print what is observed in a year (this one by default), or write the iCalendar file; 1 when there is nothing.

    A span counts for every year that it touches. Raises UserError for a year that no calendar has.
    """
    today = datetime.now().astimezone().date()
    if year is not None and not MINYEAR <= year <= MAXYEAR:
        raise UserError(f"a year lies between {MINYEAR} and {MAXYEAR}", "give another one", f"--year {str(year)[:20]}")
    resolution = read_shipped()
    others = _others(paths, resolution, everything=everything) if everything or ics is None else ()
    if ics is not None:
        _write_file(resolution, others, ics, today)
        return 0
    found = _occurrences((*resolution.observances, *others), resolution, year or today.year)
    if as_json:
        sys.stdout.write(json.dumps([_row(day) for day in found], ensure_ascii=False) + "\n")
    else:
        sys.stdout.writelines(_line(day) for day in found)
    return 0 if found else 1


def _write_file(resolution: Resolution, others: Sequence[Observance], target: str, today: date) -> None:
    from observance_viewer.exports.files import write_atomically
    from observance_viewer.exports.icalendar import calendar_file

    data = calendar_file(resolution, today, others)
    if target != "-":
        write_atomically(Path(target), data)
        return
    # The lines of the file end as RFC 5545 says; a text stream could change that.
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _others(paths: Paths, resolution: Resolution, *, everything: bool) -> tuple[Observance, ...]:
    """Give the observances of the library's documents and, for `everything`, all others of the catalogue."""
    others: list[Observance] = []
    if has_library(paths):
        with library_of(paths) as library:
            others += [each for each in library.observances() if each.symbol != resolution.symbol]
    if everything:
        from observance_viewer.readers.catalogue import load_catalogue

        own = {each.name.casefold() for each in (*resolution.observances, *others)}
        others += [each for each in load_catalogue() if each.name.casefold() not in own]
    return tuple(others)


def _occurrences(observances: Sequence[Observance], resolution: Resolution, year: int) -> list[Occurrence]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = [day for each in observances for day in occurrences_between(each, first, last)]
    return sorted(found, key=lambda day: (day.begin, day.observance.symbol != resolution.symbol, day.observance.name))


def _line(day: Occurrence) -> str:
    until = f" to {day.end.isoformat()}" if day.end else ""
    place = ", ".join(part for part in (day.observance.symbol, day.observance.at) if part)
    return f"{day.begin.isoformat()}{until}  {day.observance.name}{f' ({place})' if place else ''}\n"


def _row(day: Occurrence) -> dict[str, object]:
    return {
        "date": day.begin.isoformat(),
        "end": day.end.isoformat() if day.end else None,
        "name": day.observance.name,
        "symbol": day.observance.symbol,
        "at": day.observance.at,
        "ordinal": day.ordinal,
    }
