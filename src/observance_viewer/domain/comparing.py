"""What differs between two texts, word by word; must not know whose they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
# Word by word takes time in the square of the length; longer texts are compared line by line.
_MOST_WORDS = 3000


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive words that are in both texts, or in one of them only."""

    kind: Literal["same", "added", "removed"]
    text: str


def compare_texts(old: str, new: str) -> tuple[Run, ...]:
    """Give both texts as one: without the added runs it reads as `old`, without the removed ones as `new`."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    if len(before) + len(after) > _MOST_WORDS:
        before, after = _LINE.findall(old), _LINE.findall(new)
    runs: list[Run] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            runs.append(Run("same", "".join(before[a:b])))
            continue
        if a < b:
            runs.append(Run("removed", "".join(before[a:b])))
        if c < d:
            runs.append(Run("added", "".join(after[c:d])))
    return tuple(runs)


def changed_part(old: str, new: str) -> tuple[str, str]:
    """Give the one stretch of each text that differs, between what both begin with and what both end with."""
    head = _shared(old, new)
    most = min(len(old), len(new)) - head
    tail = _shared(old[: -most - 1 : -1], new[: -most - 1 : -1]) if most else 0
    return old[head : len(old) - tail], new[head : len(new) - tail]


def _shared(one: str, other: str) -> int:
    """Give how many letters two texts begin with in common, by halving."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
