"""Rules for the symbols of UN documents: from a link, from a number as a text prints it; finds nothing in texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from datetime import date

_LINK = re.compile(r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/(?:(?:en|fr|es|ar|ru|zh|ch)/)?", re.IGNORECASE)
# Some Chinese editions link to 'ch/A/R70/1' where 'zh/A/RES/70/1' is meant.
_SHORT_RES = re.compile(r"[AES]/R(?=\d)")
# What stands in an address as it is.
_PLAIN = re.compile(r"[\w/().-]+", re.ASCII)
_NUMBER = re.compile(
    r"(?P<first>(?P<special>\D*)\d+)/(?P<second>\d+)(?:\s(?P<letters>\S.*))?\Z|(?P<plain>\d+)[^(]*\((?P<series>[^)]+)\)\Z"
)
_LETTER = re.compile(r"[A-Z]{1,2}")
_ROMAN_VALUES = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
# Arabic texts name the letters of parts and write sessions as (د-3), special ones as (دإ-6), emergency ones as دإط-10.
_ARABIC_LETTERS = {"ألف": "A", "باء": "B", "جيم": "C", "دال": "D", "هاء": "E", "واو": "F", "زاي": "G", "حاء": "H"}
# The General Assembly counts by session since its thirty-first, the Economic and Social Council by year since 1978.
_FIRST_SESSION, _FIRST_YEAR, _LAST_YEAR = 31, 1978, 2099
# Of the Roman numbers the Assembly had thirty, the Economic and Social Council twice as many.
_MOST_ROMAN = re.compile(r"X{0,3}(?<!XXX)(?:IX|IV|V?I{0,3})\Z|XXX\Z")
# The Human Rights Council adopts some forty resolutions a session; its decisions are counted from 101 on.
_MOST_OF_COUNCIL, _DECISIONS_OF_COUNCIL = 60, range(1, 401)
# Parts of a resolution that are adopted together are one document. Those that a resumed session adds in the next year
# are documents of their own, which is done since the forty-seventh session and with numbers from about 180 on.
_SEPARATE_PARTS, _SEPARATE_NUMBERS, _FIRST_YEAR_OF_ASSEMBLY = 47, 180, 1945
# In these sessions the symbol of parts that are one document says which they are: A/RES/59/99A-B.
_SESSIONS_WITH_LETTERS = range(57, 61)
# Supplements of the Official Records up to these carry (SUPP) in their symbols.
_LAST_SUPP_SESSION, _LAST_SUPP_YEAR = 64, 2009
# That of the Human Rights Council never does.
_REPORT_OF_COUNCIL = "53"
# 'A/RES/2200 A (XXI)' is one document with all its parts.
_PART_OF_SERIES = re.compile(r"(?<=\d)\s?[A-Z](?=\s?\((?:E?S-)?[IVXLC]+\))")
_LONGEST_RANGE = 40


def symbol_of_link(target: str) -> str | None:
    """Give the symbol that a link to undocs.org or docs.un.org leads to; None for any other target."""
    match = _LINK.match(target)
    if match is None:
        return None
    path = "".join(unquote(target[match.end() :]).split())
    if _SHORT_RES.match(path):
        path = f"{path[0]}/RES/{path[3:]}"
    return path.rstrip("/") or None


def link_of_symbol(symbol: str) -> str:
    """Give the address of a document at the UN's official short links, as docs.un.org writes them."""
    return "https://docs.un.org/en/" + (symbol if _PLAIN.fullmatch(symbol) else quote(symbol, safe="/().-"))


def symbols_of_print(printed: str, *, supplement: str | None) -> list[str]:
    """Give the symbols that a printed one stands for: two for a joint document ('A/76/668-S/2022/66').

    `supplement` is the number that the document has as a supplement of the Official Records; None where it is none.
    """
    parts = re.split(r"-(?=[AES]/)", _PART_OF_SERIES.sub("", printed))
    symbols = [re.sub(r"\s+", "", part).rstrip(".-*") for part in parts]
    symbols = [symbol for symbol in symbols if re.search(r"\d", symbol)]
    old = supplement not in (None, _REPORT_OF_COUNCIL)
    return [symbol + "(SUPP)" if old and _is_old(symbol) else symbol for symbol in symbols]


def symbols_of_number(number: str, prefix: str, on: date | None) -> list[str]:
    """Give the full symbols of a resolution or decision `number` ('70/1', '217 A (III)', '1325 (2000)').

    `prefix` is that of the organ the text names or speaks for ('A/RES/', 'E/DEC/'), `on` the date of adoption that the
    text gives. The shape of the number overrules the organ, for each counts in its own way. One symbol, more for parts
    that are documents of their own ('61/250 B and C'); none for a number that no organ known here gives.
    """
    match = _NUMBER.match(number)
    if match is None or not prefix:
        return []
    kind = "DEC/" if "/DEC/" in prefix else "RES/"
    if series := match["series"]:
        return _of_series(match["plain"], series, prefix, kind)
    if prefix == "-":
        return []
    first, second = match["first"], match["second"]
    if prefix.endswith("A."):
        return [f"{prefix}{first}/Res.{second}"]
    if match["special"]:
        return [f"{prefix}{_special(match['special'])}{first[len(match['special']) :]}/{second}"]
    session = int(first)
    if prefix.startswith("E/CN."):
        return [f"{prefix}{first}/{second}"]
    if _FIRST_YEAR <= session <= _LAST_YEAR:
        return [f"E/{kind}{first}/{second}"]
    if prefix.startswith("A/HRC/") and _counts_as_council(int(second), kind):
        return [f"{prefix}{first}/{second}"]
    if not _FIRST_SESSION <= session <= 999 or second.startswith("0"):
        return []
    parts = _parts(session, int(second), match["letters"] or "", on)
    return [f"A/{kind}{first}/{second}{part}" for part in dict.fromkeys(parts)]


def symbols_between(first: str, last: str) -> list[str]:
    """Give the symbols that a range such as '46/182 to 46/185' names without printing them; none for other pairs."""
    begin, end = (re.match(r"(.*/)(\d+)\Z", symbol) for symbol in (first, last))
    if begin is None or end is None or begin[1] != end[1] or int(end[2]) - int(begin[2]) > _LONGEST_RANGE:
        return []
    return [f"{begin[1]}{number}" for number in range(int(begin[2]) + 1, int(end[2]))]


def _of_series(plain: str, series: str, prefix: str, kind: str) -> list[str]:
    """Give the symbol of a number with its session or year in brackets."""
    if series.isdigit():
        return [f"S/{kind}{plain}({series})"]
    if not series.isascii():
        special, session = re.split(r"-\s*", series, maxsplit=1)
        series = _special(special) + _roman(int(session)) if int(session) < _LONGEST_RANGE * 4 else series
    if prefix == "-":
        return []
    of_council = prefix.startswith("E/") or _MOST_ROMAN.match(series.rpartition("-")[2]) is None
    return [f"{'E/' if of_council or prefix == 'A/HRC/RES/' else 'A/'}{kind}{plain}({series})"]


def _special(before: str) -> str:
    """Give what stands before the number of a special session, also for the Arabic abbreviations of it."""
    if before.isascii():
        return before
    return "ES-" if "ط" in before else "S-" if "إ" in before or "ا" in before else ""


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN_VALUES:
        text += letters * (number // value)
        number %= value
    return text


def _counts_as_council(second: int, kind: str) -> bool:
    return second <= _MOST_OF_COUNCIL if kind == "RES/" else second in _DECISIONS_OF_COUNCIL


def _parts(session: int, number: int, letters: str, on: date | None) -> list[str]:
    """Give what letters add to the symbol: nothing where the document holds all parts or is the first of them."""
    named = [_ARABIC_LETTERS[letters]] if letters in _ARABIC_LETTERS else _LETTER.findall(letters)
    if not named:
        return [""]
    if re.search(r"\b(?:to|à|a)\b|[-–]", letters) and len(named) == 2 and all(len(letter) == 1 for letter in named):
        named = [chr(code) for code in range(ord(named[0]), ord(named[1]) + 1)] or named
    resumed = number >= _SEPARATE_NUMBERS if on is None else on.year > _FIRST_YEAR_OF_ASSEMBLY + session
    separate = resumed and session >= _SEPARATE_PARTS
    if not separate and session in _SESSIONS_WITH_LETTERS and named[-1] != "A":
        return [f"A-{named[-1]}"]
    return [letter if separate and letter != "A" else "" for letter in named]


def _is_old(symbol: str) -> bool:
    head = re.match(r"(?:A/(?P<session>\d+)|A/S-\d+|E/(?P<year>\d{4}))/", symbol)
    if head is None:
        return False
    return int(head["session"] or 0) <= _LAST_SUPP_SESSION and int(head["year"] or 0) <= _LAST_SUPP_YEAR
