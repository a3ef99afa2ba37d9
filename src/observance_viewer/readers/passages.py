"""Tells in one go which of many texts hold certain words; understands none of them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def holding(texts: Sequence[str], *groups: Iterable[str]) -> list[set[int]]:
    """Give for each group of words the indexes of the texts in which one of them stands.

    The texts are searched as one: most hold none of the words, and asking each for each word is what would cost.
    """
    whole = "\n".join(texts)
    ends = list(accumulate(len(text) + 1 for text in texts))
    found: list[set[int]] = []
    for words in groups:
        found.append(here := set())
        for word in words:
            place = whole.find(word)
            while place >= 0:
                index = bisect_right(ends, place)
                here.add(index)
                place = whole.find(word, ends[index])
    return found
