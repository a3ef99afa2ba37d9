"""Searches one resolution: paragraphs, headings, title, footnotes and the entities named in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from observance_viewer.domain.folding import Folded, fold
from observance_viewer.domain.matching import match

if TYPE_CHECKING:
    from observance_viewer.domain.query import Query
    from observance_viewer.domain.resolution import Resolution

_SNIPPET = 120


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage or note that matches: its whole text, and the spans of the words that were found, in code points."""

    symbol: str | None
    at: str
    where: Literal["text", "notes"]
    text: str
    spans: tuple[tuple[int, int], ...]

    @property
    def score(self) -> float:
        """How well it matches: how often the words stand there."""
        return float(len(self.spans))

    @property
    def snippet(self) -> str:
        """Some 120 code points of the text around the first span, cut between words."""
        begin, end = self._cut()
        lead, tail = "… " if begin else "", " …" if end < len(self.text) else ""
        return lead + self.text[begin:end].replace("\n", " ") + tail

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """The spans that the snippet shows, in code points of it."""
        begin, end = self._cut()
        shift = (len("… ") if begin else 0) - begin
        return tuple((start + shift, min(stop, end) + shift) for start, stop in self.spans if begin <= start < end)

    def _cut(self) -> tuple[int, int]:
        text, spans = self.text, self.spans
        first = spans[0][0] if spans else 0
        begin = max(0, first - _SNIPPET // 3)
        if begin:
            begin = text.find(" ", begin, first) + 1 or begin
        end = min(len(text), begin + _SNIPPET)
        if end < len(text):
            cut = text.rfind(" ", spans[0][1] if spans else begin, end)
            end = cut if cut > begin else end
        return begin, end


class SearchedResolution:
    """A resolution made ready for searching: folded once, searched at every key press."""

    def __init__(self, resolution: Resolution) -> None:
        self._symbol = resolution.symbol
        passages = resolution.passages()
        if resolution.title:
            passages = {"title": resolution.title, **passages}
        self._passages = [(identifier, text, fold(text)) for identifier, text in passages.items()]
        self._acronyms: dict[str, list[tuple[Folded, tuple[int, int]]]] = {}
        for mention in resolution.mentions:
            if mention.acronym:
                span = (mention.start, mention.end)
                self._acronyms.setdefault(mention.at, []).append((fold(mention.acronym), span))

    def search(self, query: Query) -> list[Hit]:
        """Give the passages that match, in reading order; an acronym finds the entity's name as printed.

        A field that only notes have, such as `tag`, leaves no passage; `at` leaves its own.
        """
        if not query.required or any(name != "at" for name, _ in query.fields):
            return []
        wanted = {value.casefold() for _, value in query.fields}
        unwanted = {value.casefold() for name, value in query.excluded_fields if name == "at"}
        hits = []
        for identifier, text, folded in self._passages:
            place = identifier.casefold()
            if not wanted <= {place} or place in unwanted:
                continue
            spans = match(query, folded)
            if spans is None:
                named = [span for acronym, span in self._acronyms.get(identifier, []) if match(query, acronym)]
                spans = tuple(sorted(set(named))) or None
            if spans:
                hits.append(Hit(self._symbol, identifier, "text", text, spans))
        return hits


def search_resolution(query: Query, resolution: Resolution) -> list[Hit]:
    """Search once; for searching at every key press keep a `SearchedResolution`."""
    return SearchedResolution(resolution).search(query)
