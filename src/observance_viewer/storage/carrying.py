"""Follows words from one version of a paragraph into the next, letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from observance_viewer.storage.spans import Spot, to_words

if TYPE_CHECKING:
    from collections.abc import Iterator

# A letter or two that happen to be alike are no trace of the words.
_TRACE = 6
_SAME_WORDS = 70
_LONGEST_ALIGNED = 12_000


def carried(old: str, start: int, end: int, at: str, new: str) -> Spot | None:
    """Give the part of `new` (the passage `at`) that `start` to `end` of `old` became; None when too little is left."""
    traces = list(_traces(old, new, start, end))
    length = end - start
    if sum(high - low for low, high, _ in traces) * 5 < 3 * length:
        return None
    begin = traces[0][2]
    last_low, last_high, last_begin = traces[-1]
    begin, finish = to_words(new, begin, last_begin + last_high - last_low)
    # The fewer the words, the more alike they must be.
    wanted = max(_SAME_WORDS, 88 - length / 2)
    if (finish - begin) * 5 < 3 * length or fuzz.ratio(old[start:end], new[begin:finish]) < wanted:
        return None
    return Spot(at, begin, finish)


def same_parts(old: str, new: str) -> Iterator[tuple[int, int, int]]:
    """Give the parts that are the same in two wordings: beginning and end in `old`, beginning in `new`."""
    for code in Levenshtein.opcodes(old, new):
        length = code.src_end - code.src_start
        if code.tag == "equal" and length >= min(_TRACE, len(old)):
            yield code.src_start, code.src_end, code.dest_start


def _traces(old: str, new: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Give what is left in `new` of `start` to `end` of `old`, as `same_parts` does; nothing of paragraphs too long."""
    limit = min(len(old), len(new))
    head = 0
    while head < limit and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if max(len(old), len(new)) - head - tail > _LONGEST_ALIGNED:
        return
    changed = Levenshtein.opcodes(old[head : len(old) - tail], new[head : len(new) - tail])
    parts = [(0, head, 0)]
    parts += [
        (code.src_start + head, code.src_end + head, code.dest_start + head) for code in changed if code.tag == "equal"
    ]
    parts.append((len(old) - tail, len(old), len(new) - tail))
    for source, source_end, target in parts:
        low, high = max(source, start), min(source_end, end)
        if high > low and high - low >= min(_TRACE, end - start):
            yield low, high, target + low - source
