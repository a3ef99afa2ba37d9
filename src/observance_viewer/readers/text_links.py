"""Gives the link targets that a converter left between the lines back to the words that they belong to."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from observance_viewer.readers.symbols import symbol_of_link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_RESOLUTION = re.compile(
    r"[AES]/(?:HRC/)?(?:RES|DEC)/(?P<number>(?:E?S-)?\d+/\d+|\d+)(?P<part>[A-Z]?)(?:-[A-Z])?(?P<series>\([^)]+\))?\Z",
    re.IGNORECASE,
)
_BEFORE_BRACKET = re.compile(r"(?: ?[A-Z]\b)? ?")
_LETTER = re.compile(r" ([A-Z])\b")
_SUPPLEMENT = re.compile(r"\(supp\)\Z", re.IGNORECASE)
# A page has no more paragraphs than these, and a paragraph names a document not more often.
_MOST, _MOST_PLACES = 200, 50


def place_links(blocks: list[str], targets: Iterable[tuple[str, int, int]]) -> dict[int, list[tuple[int, int, str]]]:
    """Find the words of each target, given as (address, first block, last block): block → [(start, end, address)].

    Targets that name no document of the UN, and words that are not there, give nothing.
    """
    found: dict[int, dict[tuple[int, int], str]] = defaultdict(dict)
    # The one capital that becomes two code points would shift the places of all behind it.
    folded = [block.replace("İ", "I").lower() for block in blocks] if targets else []
    for target, first, last in dict.fromkeys(targets):
        symbol = symbol_of_link(target)
        if symbol is None or not any(character.isdigit() for character in symbol):
            continue
        words, part = _words_of(symbol)
        plain = words.partition("(")[0]
        places = [
            (index, start, end)
            for index in range(max(first, last - _MOST), min(last + 1, len(blocks)))
            if plain in folded[index]
            for start, end in islice(_places(blocks[index], folded[index], words), _MOST_PLACES)
            if (start, end) not in found[index]
        ]
        # A letter stands behind the words that carry the link; targets may leave out an `A`, and texts any.
        lettered = [place for place in places if _letter_behind(blocks[place[0]], place[2]) in part]
        for index, start, end in lettered or places:
            found[index][start, end] = target
    return {index: _apart(spans) for index, spans in found.items()}


def _words_of(symbol: str) -> tuple[str, tuple[str, ...]]:
    """Give what a text prints for a symbol, in small letters without blanks, and the letters that may follow it."""
    match = _RESOLUTION.match(symbol)
    if match is None or (not match["series"] and "/" not in match["number"]):
        return _SUPPLEMENT.sub("", symbol).lower(), ("",)
    part = match["part"].upper()
    if match["series"]:
        return f"{match['number']}{match['series']}".lower(), ("",)
    return match["number"].lower(), (part,) if part else ("", "A")


def _places(text: str, folded: str, words: str) -> Iterator[tuple[int, int]]:
    """Give where `words` stand on their own in `text`, whatever blanks and part letter stand before a bracket.

    `folded` is the text in small letters, as the words are.
    """
    plain, bracket, rest = words.partition("(")
    start = folded.find(plain)
    while start >= 0:
        end = start + len(plain)
        if bracket:
            behind = _BEFORE_BRACKET.match(text, end)
            end = behind.end() if behind else end
            end = _end_of(folded, end, bracket + rest)
        if end > 0 and _is_edge(text[start - 1 : start]) and _is_edge(text[end : end + 1]):
            yield start, end
        start = folded.find(plain, start + 1)


def _end_of(text: str, start: int, words: str) -> int:
    """Give where `words` end that stand at `start` with or without blanks in them; 0 where they do not."""
    for character in words:
        while text[start : start + 1] == " ":
            start += 1
        if text[start : start + 1] != character:
            return 0
        start += 1
    return start


def _is_edge(character: str) -> bool:
    return not (character.isascii() and (character.isalnum() or character in "/_-")) or not character


def _letter_behind(text: str, end: int) -> str:
    match = _LETTER.match(text, end)
    return match[1] if match else ""


def _apart(spans: dict[tuple[int, int], str]) -> list[tuple[int, int, str]]:
    """Give the spans in order without those that begin inside another."""
    chosen: list[tuple[int, int, str]] = []
    for (start, end), target in sorted(spans.items()):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end, target))
    return chosen
