"""Divides a passage's text where its form changes: emphasis, links and footnote calls; sets nothing."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.resolution import Call, Resolution

CITATION = "citation:"
FOOTNOTE = "footnote:"
ENTITY = "entity:"


@dataclass(frozen=True, slots=True)
class Piece:
    """The code points `begin` to `end` of a passage in one form; `calls` stand before it."""

    begin: int
    end: int
    emphasis: bool
    href: str
    calls: tuple[Call, ...]


class Links:
    """The links of a resolution's passages: cited documents and entities by their place in its lists."""

    def __init__(self, resolution: Resolution) -> None:
        self._at: dict[str, list[tuple[int, int, str]]] = {}
        # Documents inside a range (‘46/182 to 46/185’) stand on all its words, whose ends have links of their own.
        for index, citation in sorted(enumerate(resolution.citations), key=lambda each: each[1].end - each[1].start):
            self._add(citation.at, (citation.start, citation.end, f"{CITATION}{index}"))
        for index, mention in enumerate(resolution.mentions):
            self._add(mention.at, (mention.start, mention.end, f"{ENTITY}{index}"))

    def _add(self, passage: str, span: tuple[int, int, str]) -> None:
        """Add a link where none is yet: of spans in order that do not overlap, only the nearest two are in question."""
        spans = self._at.setdefault(passage, [])
        place = bisect_left(spans, span)
        above, below = spans[place - 1 : place], spans[place : place + 1]
        if all(each[1] <= span[0] for each in above) and all(span[1] <= each[0] for each in below):
            spans.insert(place, span)

    def at(self, passage: str) -> list[tuple[int, int, str]]:
        """Give the links in `passage` in order, each as (start, end, address); none overlaps another."""
        return self._at.get(passage, [])

    def footnote(self, identifier: str) -> str:
        """Give the address of a footnote's text."""
        return f"{FOOTNOTE}{identifier}"

    def is_document(self, href: str) -> bool:
        """Whether an address is that of a cited document."""
        return href.startswith(CITATION)


def pieces_of(
    text: str,
    emphasis: Sequence[tuple[int, int]],
    links: Sequence[tuple[int, int, str]],
    calls: Sequence[Call],
) -> list[Piece]:
    """Give the pieces of `text` in order; a call at the very end stands before an empty last piece.

    No link may overlap another.
    """
    called: dict[int, list[Call]] = {}
    for call in calls:
        called.setdefault(min(max(call.offset, 0), len(text)), []).append(call)
    edges = {0, *called}
    edges |= {edge for span in emphasis for edge in span}
    edges |= {edge for begin, end, _ in links for edge in (begin, end)}
    bounds = sorted(edge for edge in edges if 0 <= edge < len(text) or edge in called) or [0]
    slanted, linked = sorted(emphasis), sorted(links)
    reach = passed = left = 0
    pieces = []
    for begin, end in zip(bounds, [*bounds[1:], len(text)], strict=True):
        while passed < len(slanted) and slanted[passed][0] <= begin:
            reach = max(reach, slanted[passed][1])
            passed += 1
        while left < len(linked) and linked[left][1] <= begin:
            left += 1
        href = linked[left][2] if left < len(linked) and linked[left][0] <= begin else ""
        pieces.append(Piece(begin, end, begin < reach, href, tuple(called.get(begin, ()))))
    return pieces
