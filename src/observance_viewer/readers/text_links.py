"""Gives the link targets that a converter left between the lines back to the words that they belong to."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from observance_viewer.readers.symbols import symbol_of_link

if TYPE_CHECKING:
    from collections.abc import Iterable

_RESOLUTION = re.compile(
    r"[AES]/(?:HRC/)?(?:RES|DEC)/(?P<number>(?:E?S-)?\d+/\d+|\d+)(?P<part>[A-Z]?)(?:-[A-Z])?(?P<series>\([^)]+\))?\Z",
    re.IGNORECASE,
)
_SUPPLEMENT = re.compile(r"\(supp\)\Z", re.IGNORECASE)
# A page has no more paragraphs than these.
_MOST = 200


def place_links(blocks: list[str], targets: Iterable[tuple[str, int, int]]) -> dict[int, list[tuple[int, int, str]]]:
    """Find the words of each target, given as (address, first block, last block): block → [(start, end, address)].

    Targets that name no document of the UN, and words that are not there, give nothing.
    """
    found: dict[int, dict[tuple[int, int], str]] = defaultdict(dict)
    for target, first, last in targets:
        for beginning, pattern in _words_of(target):
            spans = [
                (index, match.span())
                for index in range(max(first, last - _MOST), min(last + 1, len(blocks)))
                if beginning in blocks[index]
                for match in pattern.finditer(blocks[index])
                if match.span() not in found[index]
            ]
            for index, span in spans:
                found[index][span] = target
            if spans:
                break
    return {index: _apart(spans) for index, spans in found.items()}


def _words_of(target: str) -> list[tuple[str, re.Pattern[str]]]:
    """Give what a text may print for the document at `target`, the likeliest first, each with its first characters."""
    symbol = symbol_of_link(target)
    if symbol is None or not any(character.isdigit() for character in symbol):
        return []
    if match := _RESOLUTION.match(symbol):
        number, part, series = match["number"], match["part"].upper(), match["series"]
        if series:
            ends = [rf"(?: [A-Z])? {re.escape(series)}"]
        elif "/" in number:
            # The letter stands behind the words that carry the link; an `A` may be left out of the target.
            ends = [rf"(?= {part}\b)", r"(?![\d/])"] if part else [r"(?![\d/]| [B-Z]\b)", r"(?![\d/])"]
        else:
            return []
        return [(number, re.compile(rf"(?<![\w/.-]){number}{end}", re.IGNORECASE)) for end in ends]
    symbol = _SUPPLEMENT.sub("", symbol)
    pattern = re.escape(symbol).replace(r"\(", r" ?\(").replace(r"Vol\.", r"Vol\. ?")
    return [(symbol.split("(")[0], re.compile(rf"(?<![\w/]){pattern}(?![\w/])"))]


def _apart(spans: dict[tuple[int, int], str]) -> list[tuple[int, int, str]]:
    """Give the spans in order without those that begin inside another."""
    chosen: list[tuple[int, int, str]] = []
    for (start, end), target in sorted(spans.items()):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end, target))
    return chosen
