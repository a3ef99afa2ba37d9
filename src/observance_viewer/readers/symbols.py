"""Rules for the symbols of UN documents: from a link, from a number as a text prints it; finds nothing in texts."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

_HOSTS = re.compile(r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/", re.IGNORECASE)
_LANGUAGE = re.compile(r"(?:en|fr|es|ar|ru|zh|ch)/", re.IGNORECASE)
# Some Chinese editions link to 'ch/A/R70/1' where 'zh/A/RES/70/1' is meant.
_SHORT_RES = re.compile(r"(?<=\A[AES])/R(?=\d)")
_NUMBER = re.compile(
    r"(?P<first>(?:ES-|S-)?\d+)/(?P<second>\d+)(?:\s(?P<letter>[A-Z]{1,2}))?\Z"
    r"|(?P<plain>\d+)[^(]*\((?P<series>[^)]+)\)\Z"
)
# The General Assembly counts by session since its thirty-first, the Economic and Social Council by year since 1978.
_FIRST_SESSION, _FIRST_YEAR, _LAST_YEAR = 31, 1978, 2099
# Parts B were issued as documents of their own from about the forty-seventh session on; before, all were one document.
_SEPARATE_PARTS, _SEPARATE_LETTERS = 47, 57
# Supplements of the Official Records up to these carry (SUPP) in their symbols.
_LAST_SUPP_SESSION, _LAST_SUPP_YEAR = 64, 2009


def symbol_of_link(target: str) -> str | None:
    """Give the symbol that a link to undocs.org or docs.un.org leads to; None for any other target."""
    match = _HOSTS.match(target)
    if match is None:
        return None
    path = _LANGUAGE.sub("", unquote(target[match.end() :]), count=1)
    path = _SHORT_RES.sub("/RES/", "".join(path.split()))
    return path.rstrip("/") or None


def link_of_symbol(symbol: str) -> str:
    """Give the address of a document at the UN's official short links, as docs.un.org writes them."""
    return "https://docs.un.org/en/" + quote(symbol, safe="/().-")


def symbols_of_print(printed: str, *, supplement: bool) -> list[str]:
    """Give the symbols that a printed one stands for: two for a joint document ('A/76/668-S/2022/66').

    `supplement` says that the text calls the document a supplement of the Official Records.
    """
    symbols = [re.sub(r"\s+", "", part).rstrip(".-*") for part in re.split(r"-(?=[AES]/)", printed)]
    symbols = [symbol for symbol in symbols if re.search(r"\d", symbol)]
    return [symbol + "(SUPP)" if supplement and _is_old(symbol) else symbol for symbol in symbols]


def symbol_of_number(number: str, prefix: str) -> str | None:
    """Give the full symbol of a resolution or decision `number` ('70/1', '217 A (III)', '1325 (2000)').

    `prefix` is that of the organ the text names or speaks for ('A/RES/', 'E/DEC/'). The shape of the number
    overrules it, for each organ counts in its own way; None for a number that no organ known here gives.
    """
    match = _NUMBER.match(number)
    if match is None or not prefix:
        return None
    kind = "DEC/" if "/DEC/" in prefix else "RES/"
    if series := match["series"]:
        if series.isdigit():
            return f"S/{kind}{match['plain']}({series})"
        organ = "E/" if prefix.startswith("E/") else "A/"
        return f"{organ}{kind}{match['plain']}({series})"
    first, second = match["first"], match["second"]
    if prefix.startswith("UNEP/"):
        return f"UNEP/EA.{first}/Res.{second}"
    if "-" in first:
        return f"{prefix}{first}/{second}"
    session = int(first)
    if prefix.startswith("E/CN."):
        return f"{prefix}{first}/{second}"
    if _FIRST_YEAR <= session <= _LAST_YEAR:
        return f"E/{kind}{first}/{second}"
    if prefix.startswith("A/HRC/"):
        return f"{prefix}{first}/{second}"
    if not _FIRST_SESSION <= session <= 999 or second.startswith("0"):
        return None
    return f"A/{kind}{first}/{second}{_part(session, match['letter'] or '')}"


def _part(session: int, letter: str) -> str:
    """Give what a letter adds to the symbol: nothing where the document holds all parts or is the first of them."""
    separate = (letter == "B" and session >= _SEPARATE_PARTS) or (letter > "B" and session >= _SEPARATE_LETTERS)
    return letter if separate else ""


def _is_old(symbol: str) -> bool:
    head = re.match(r"(?:A/(?P<session>\d+)|A/S-\d+|E/(?P<year>\d{4}))/", symbol)
    if head is None:
        return False
    return int(head["session"] or 0) <= _LAST_SUPP_SESSION and int(head["year"] or 0) <= _LAST_SUPP_YEAR
