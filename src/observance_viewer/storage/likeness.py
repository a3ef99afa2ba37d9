"""Two versions of a text beside each other: which paragraph became which, and how well a place fits a note."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from observance_viewer.storage.spans import around, plain

if TYPE_CHECKING:
    from observance_viewer.domain.note import Anchor, Quote
    from observance_viewer.domain.text_version import TextVersion
    from observance_viewer.storage.spans import Spot

# How alike (0 to 100) things must be to be taken for the same.
_SAME_PARAGRAPH = 60
_MOVED_PARAGRAPH = 75
_SURELY_SAME = 92


class Pair:
    """The words of an old text (none where it was not kept) and of a new one, by passage, as `plain` gives them."""

    def __init__(self, old: TextVersion | None, new: TextVersion) -> None:
        self.old = {at: plain(text) for at, text in old.passages.items()} if old else {}
        self.new = {at: plain(text) for at, text in new.passages.items()}
        # How often a paragraph stands in the text where it stands more often.
        self._counts = Counter(self.old.values()) | Counter(self.new.values())
        self._likeness = lru_cache(10_000)(self._compare)
        self._home = lru_cache(2_000)(self._find_home)

    def home(self, at: str | None) -> str | None:
        """Give the passage that the old passage `at` is now, each being the other's best; None when there is none."""
        return self._home(at) if at is not None else None

    def is_home(self, anchor: Anchor, spot: Spot) -> bool:
        """Whether a place is in what the paragraph of `anchor` is now."""
        return anchor.at in self.old and self.home(anchor.at) == spot.at

    def is_surely_home(self, anchor: Anchor, spot: Spot) -> bool:
        """Whether it is so beyond doubt; a paragraph with another number and other words may be another."""
        if not self.is_home(anchor, spot):
            return False
        return spot.at == anchor.at or self._likeness(anchor.at or "", spot.at) >= _SURELY_SAME

    def context_of(self, anchor: Anchor, quote: Quote) -> tuple[str, str]:
        """Give what stood before and after the words of a note."""
        old = self.old.get(anchor.at or "")
        if old is not None and old[quote.start : quote.end] == plain(quote.exact):
            return around(old, quote.start, quote.end)
        return plain(quote.prefix), plain(quote.suffix)

    def fit(self, at: str | None, context: tuple[str, str], spot: Spot) -> float:
        """Give how well a place fits words of the passage `at` with this context, 0 to 100.

        What stands around them counts most, then the paragraph.
        """
        if at in self.old:
            place = 100.0 if self.home(at) == spot.at else self._likeness(at or "", spot.at)
        else:
            place = 100.0 if at == spot.at else 50.0
        return 0.7 * self.fit_of_context(context, spot) + 0.3 * place

    def fit_of_context(self, context: tuple[str, str], spot: Spot) -> float:
        """Give how much what stands around a place is like this context, 0 to 100."""
        before, after = context
        words = self.new[spot.at]
        there_before = words[max(0, spot.start - max(len(before), 1)) : spot.start]
        there_after = words[spot.end : spot.end + max(len(after), 1)]
        sides = sorted((_side(before, there_before), _side(after, there_after)))
        # An edit next to the words spoils one side, seldom both.
        return 0.35 * sides[0] + 0.65 * sides[1]

    @cached_property
    def _aligned(self) -> dict[str, str]:
        """Which new passage each old one is, for those that stand beside another that stayed beside them, too.

        Of two paragraphs with the same words, only what is around them tells which is which.
        """
        old, new = list(self.old), list(self.new)
        matcher = SequenceMatcher(None, list(self.old.values()), list(self.new.values()), autojunk=False)
        runs = (block for block in matcher.get_matching_blocks() if block.size > 1)
        return {old[run.a + index]: new[run.b + index] for run in runs for index in range(run.size)}

    def _find_home(self, at: str) -> str | None:
        text = self.old.get(at)
        if text is None:
            return None
        if self._counts[text] > 1:
            return self._aligned.get(at)
        if self.new.get(at) == text:
            return at
        scores = sorted(((self._likeness(at, other), other == at, other) for other in self.new), reverse=True)
        if not scores:
            return None
        best, _, home = scores[0]
        if best < (_SAME_PARAGRAPH if home == at else _MOVED_PARAGRAPH):
            return None
        rival = max((self._likeness(other, home) for other in self.old if other != at), default=0.0)
        if rival > best or (rival == best and home != at):
            return None
        return home

    def _compare(self, old: str, new: str) -> float:
        first, second = self.old[old], self.new[new]
        shorter, longer = sorted((len(first), len(second)))
        # No two texts can be more alike than this, and most are told apart by it.
        if 200 * shorter < _SAME_PARAGRAPH * (shorter + longer):
            return 0.0
        return fuzz.ratio(first, second, score_cutoff=_SAME_PARAGRAPH)


def _side(old: str, new: str) -> float:
    if not old:
        # The words stood at the paragraph's edge: they should do so still.
        return 100.0 if not new else 60.0
    if not new:
        return 40.0
    return fuzz.ratio(old, new)
