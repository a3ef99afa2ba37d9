"""The words of a reminder in the person's language, for the check at login, which has no Qt."""

from __future__ import annotations

import os
import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING

from observance_viewer.domain.setting import LANGUAGE
from observance_viewer.exports.pdf_words import words_in

if TYPE_CHECKING:
    from datetime import date

    from observance_viewer.domain.setting import Settings

# In the order in which they count (POSIX, and GNU for the first).
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def reminder_language(settings: Settings) -> str:
    """Give the BCP 47 code of the language that the person chose, or else that of the session."""
    chosen = settings.get(LANGUAGE)
    if chosen != "system":
        return chosen
    found = next((value for name in _VARIABLES if (value := os.environ.get(name))), "")
    return found.split(":")[0].split("_")[0].split(".")[0] or "en"


def reminder_words(begin: date, today: date, language: str) -> str:
    """Give the day on which an occurrence begins and how far it is: '7 September 2027 · in 30 days'.

    A `language` that the program does not speak gets English.
    """
    tables = tomllib.loads(files("observance_viewer.resources").joinpath("reminders.toml").read_text("utf-8"))
    table = tables.get(language, tables["en"])
    days = (begin - today).days
    left = table["today"] if days == 0 else table["tomorrow"] if days == 1 else table["left"].replace("%1", str(days))
    return f"{words_in(language).day(begin)} · {left}"
