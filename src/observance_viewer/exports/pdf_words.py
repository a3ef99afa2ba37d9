"""The words and dates that the PDF adds to what it is given, in one of the six languages."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from datetime import date

    from observance_viewer.domain.observance import Occurrence

_WORDS = "words.toml"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language: `table` holds them by key as in `resources/typst/words.toml`."""

    language: str
    table: dict[str, str]
    months: tuple[str, ...]

    def day(self, day: date) -> str:
        """Give a date as the documents of the United Nations write it in this language."""
        parts = {
            "%d": self.table["first"] if day.day == 1 else str(day.day),
            "%m": self.months[day.month - 1],
            "%y": str(day.year),
        }
        written = self.table["date"]
        for mark, part in parts.items():
            written = written.replace(mark, part)
        return written

    def days(self, occurrence: Occurrence) -> str:
        """Give the date of an occurrence, or its first and last day."""
        first = self.day(occurrence.begin)
        return f"{first} – {self.day(occurrence.end)}" if occurrence.end else first


def words_in(language: str) -> Words:
    """Give the words of `language` (BCP 47), English where there are none. Raises UserError when the file is gone."""
    try:
        text = files("observance_viewer.resources").joinpath("typst", _WORDS).read_text("utf-8")
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", _WORDS) from error
    tables = tomllib.loads(text)
    known = language.split("-")[0].lower()
    if known not in tables:
        known = "en"
    table = tables[known]
    strings = {key: value for key, value in table.items() if isinstance(value, str)}
    return Words(known, strings, tuple(table["months"]))
