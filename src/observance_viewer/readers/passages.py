"""Tells in one go which of many texts hold certain words; understands none of them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class WordGroups:
    """Groups of words that are looked for together."""

    def __init__(self, *groups: Iterable[str]) -> None:
        words = [(word, group) for group, listed in enumerate(groups) for word in listed]
        self._groups = [group for _, group in words]
        self._count = len(groups)
        self._automaton = AhoCorasick([word for word, _ in words])

    def last_places(self, texts: Sequence[str]) -> list[dict[int, int]]:
        """Give for each group of words the indexes of the texts that hold one, with the place where the last begins.

        The texts, which hold no lone surrogates, are searched as one: most hold none of the words.
        """
        ends = list(accumulate(len(text) + 1 for text in texts))
        found: list[dict[int, int]] = [{} for _ in range(self._count)]
        for word, place, _ in self._automaton.find_matches_as_indexes("\n".join(texts), overlapping=True):
            index = bisect_right(ends, place)
            found[self._groups[word]][index] = place - ends[index] + len(texts[index]) + 1
        return found
