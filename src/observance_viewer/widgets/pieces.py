"""Divides a passage's text where its form changes: emphasis, links and footnote calls; sets nothing."""

from __future__ import annotations

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
            spans = self._at.setdefault(citation.at, [])
            if all(citation.end <= start or end <= citation.start for start, end, _ in spans):
                spans.append((citation.start, citation.end, f"{CITATION}{index}"))
        for index, mention in enumerate(resolution.mentions):
            spans = self._at.setdefault(mention.at, [])
            if all(mention.end <= start or end <= mention.start for start, end, _ in spans):
                spans.append((mention.start, mention.end, f"{ENTITY}{index}"))

    def at(self, passage: str) -> list[tuple[int, int, str]]:
        """Give the links in `passage`, each as (start, end, address); none overlaps another that is a document."""
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
    """Give the pieces of `text` in order; a call at the very end stands before an empty last piece."""
    called: dict[int, list[Call]] = {}
    for call in calls:
        called.setdefault(min(max(call.offset, 0), len(text)), []).append(call)
    edges = {0, *called}
    edges |= {edge for span in emphasis for edge in span}
    edges |= {edge for begin, end, _ in links for edge in (begin, end)}
    bounds = sorted(edge for edge in edges if 0 <= edge < len(text) or edge in called) or [0]
    return [
        Piece(
            begin,
            end,
            any(first <= begin < last for first, last in emphasis),
            next((href for first, last, href in links if first <= begin < last), ""),
            tuple(called.get(begin, ())),
        )
        for begin, end in zip(bounds, [*bounds[1:], len(text)], strict=True)
    ]
