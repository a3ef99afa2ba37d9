"""Finds the words of a note again in another version of its text; better no place than a wrong one.

The paragraph is looked for first, then the words in it, then the whole document: exactly, and then nearly. Where the
old text was kept, every occurrence of the words in it claims its own place in the new text, so that a note whose
words are gone is not put on the same words elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.storage.carrying import carried
from observance_viewer.storage.claims import is_claimed, is_own
from observance_viewer.storage.likeness import Pair
from observance_viewer.storage.spans import MOST_OCCURRENCES, Spot, occurrences, plain

if TYPE_CHECKING:
    from observance_viewer.domain.note import Quote, State
    from observance_viewer.domain.text_version import TextVersion

# How alike (0 to 100) things must be to be taken for the same.
_SAME_CONTEXT = 65
_SAME_SHORT = 90
_SAME_WINDOW = 84
# By how much the best place must be better than the next.
_MARGIN = 6
_COPIED_MARGIN = 15
_SHORT = 12
_SHORTEST_WINDOW = 48


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a note stands in a text: for `orphaned`, `anchor` is the one that was asked about."""

    state: State
    anchor: Anchor


class Finder:
    """Finds places in `new` for anchors that were made on `old`, None where the old text was not kept."""

    def __init__(self, old: TextVersion | None, new: TextVersion) -> None:
        self._old = old
        self._new = new
        self._pair = Pair(old, new)

    def place(self, anchor: Anchor) -> Placement:
        """Give the place of `anchor`: `anchored` on the same words of the same paragraph, `moved`, or `orphaned`."""
        if anchor.at is None or (self._old is not None and self._old.hash == self._new.hash):
            return Placement("anchored", anchor)
        if self._old is not None and self._old.language != self._new.language:
            return self._in_another_language(anchor)
        if anchor.quote is None or not anchor.quote.exact:
            return self._paragraph(anchor, anchor.at)
        if self._stands(anchor.at, anchor.quote):
            return Placement("anchored", anchor)
        spot = self._exactly(anchor, anchor.quote) or self._nearly(anchor, anchor.quote)
        if spot is None or not is_own(self._pair, anchor, anchor.quote, spot):
            return Placement("orphaned", anchor)
        quote = quote_of(self._new.passages[spot.at], spot.start, spot.end)
        # Where the old text is not known, the same words may be others: then it is said that they were looked for.
        same = self._old is not None and spot.at == anchor.at and plain(quote.exact) == plain(anchor.quote.exact)
        return Placement("anchored" if same else "moved", Anchor(anchor.symbol, spot.at, quote))

    def _stands(self, at: str, quote: Quote) -> bool:
        """Whether words and context stand where they stood, in a paragraph that is the same as far as is known."""
        new = self._new.passages.get(at)
        if new is None or (self._old is not None and (self._old.passages.get(at) != new or self._pair.home(at) != at)):
            return False
        return quote_of(new, quote.start, quote.end) == quote

    def _in_another_language(self, anchor: Anchor) -> Placement:
        if anchor.at in self._new.passages:
            return Placement("moved", Anchor(anchor.symbol, anchor.at))
        return Placement("orphaned", anchor)

    def _paragraph(self, anchor: Anchor, at: str) -> Placement:
        if at not in self._pair.old:
            return Placement("anchored" if at in self._pair.new else "orphaned", anchor)
        home = self._pair.home(at)
        if home is None:
            return Placement("orphaned", anchor)
        return Placement("anchored" if home == at else "moved", Anchor(anchor.symbol, home))

    def _exactly(self, anchor: Anchor, quote: Quote) -> Spot | None:
        exact = plain(quote.exact)
        places = list(occurrences(exact, self._pair.new, anchor.at))
        if not places or len(places) > MOST_OCCURRENCES:
            return self._by_alignment(anchor, quote) if places else None
        context = self._pair.context_of(anchor, quote)
        fits = [self._pair.fit(anchor.at, context, spot) for spot in places]
        scores = sorted(((fit, index) for index, fit in enumerate(fits)), reverse=True)
        best, index = scores[0]
        spot = places[index]
        lead = best - scores[1][0] if len(scores) > 1 else 100.0
        wanted = _SAME_CONTEXT if len(exact) > _SHORT else _SAME_SHORT
        if best < wanted or lead < self._wanted_lead(anchor, spot, exact):
            return None
        if self._pair.is_home(anchor, spot) and not self._is_carried_to(anchor, quote, spot):
            old, new = self._pair.old[anchor.at or ""], self._pair.new[spot.at]
            # The words were moved within their paragraph: only there is no doubt where they are theirs alone.
            if len(exact) <= _SHORT or old.count(exact) > 1 or new.count(exact) > 1:
                return None
        return None if is_claimed(self._pair, anchor, quote, spot) else spot

    def _is_carried_to(self, anchor: Anchor, quote: Quote, spot: Spot) -> bool:
        there = self._by_alignment(anchor, quote)
        return there is not None and there.start < spot.end and spot.start < there.end

    def _wanted_lead(self, anchor: Anchor, spot: Spot, exact: str) -> float:
        """Give by how much the best place must be better than the next: more where the words were copied."""
        if not self._pair.is_home(anchor, spot):
            return _MARGIN
        copied = self._pair.new[spot.at].count(exact) > self._pair.old[anchor.at or ""].count(exact)
        return _COPIED_MARGIN if copied else (1 if len(exact) > _SHORT else _MARGIN)

    def _by_alignment(self, anchor: Anchor, quote: Quote) -> Spot | None:
        """Follow the old paragraph into the new one, and give what the words became there."""
        home = self._pair.home(anchor.at)
        if home is None:
            return None
        return carried(self._pair.old[anchor.at or ""], quote.start, quote.end, home, self._pair.new[home])

    def _nearly(self, anchor: Anchor, quote: Quote) -> Spot | None:
        spot = self._by_alignment(anchor, quote)
        if spot is None:
            return self._by_window(anchor, quote)
        if not self._pair.is_surely_home(anchor, spot) and is_claimed(self._pair, anchor, quote, spot):
            return None
        if len(quote.exact) > _SHORT:
            return spot
        # A word or two are easily taken for others: what stands around them must be the same.
        fit = self._pair.fit(anchor.at, self._pair.context_of(anchor, quote), spot)
        return spot if fit >= _SAME_SHORT else None

    def _by_window(self, anchor: Anchor, quote: Quote) -> Spot | None:
        """Look in the whole document for the words together with what stands around them."""
        before, after = self._pair.context_of(anchor, quote)
        window = before + plain(quote.exact) + after
        if len(window) < _SHORTEST_WINDOW:
            return None
        found = []
        for at, words in self._pair.new.items():
            if len(words) * 2 < len(window):
                continue
            hit = fuzz.partial_ratio_alignment(window, words, score_cutoff=_SAME_WINDOW - _MARGIN)
            if hit is not None:
                found.append((hit.score, at, hit.dest_start, hit.dest_end))
        found.sort(reverse=True)
        if not found or found[0][0] < _SAME_WINDOW or (len(found) > 1 and found[0][0] - found[1][0] < _MARGIN):
            return None
        _, at, start, end = found[0]
        inner = carried(window, len(before), len(before) + len(quote.exact), at, self._pair.new[at][start:end])
        if inner is None:
            return None
        spot = Spot(at, inner.start + start, inner.end + start)
        return None if is_claimed(self._pair, anchor, quote, spot) else spot
