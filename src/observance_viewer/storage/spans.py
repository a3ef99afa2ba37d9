"""Parts of passages: where words stand, what stands around them, how far two places read the same. Judges nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_OCCURRENCES = 60
_AROUND = 48
_LONGEST_RUN = 500
# Each becomes one character, so that positions stay: the same words set by another program.
_ALIKE = str.maketrans(
    "\u00a0\u2007\u202f\u2018\u2019\u02bc\u201c\u201d\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014",
    '   \'\'\'""""-----',
)


@dataclass(frozen=True, slots=True)
class Spot:
    """The code points `start` to `end` of the passage `at`."""

    at: str
    start: int
    end: int


def plain(text: str) -> str:
    """Give a text with the quotation marks, dashes and spaces of a typewriter, as long as before."""
    return text.translate(_ALIKE)


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """Give what stands before and after a part of a text, 48 code points at most each."""
    return text[max(0, start - _AROUND) : start], text[end : end + _AROUND]


def with_surroundings(text: str, spot: Spot) -> str:
    """Give the words of a spot in `text`, with what stands around them."""
    return text[max(0, spot.start - _AROUND) : spot.end + _AROUND]


def occurrences(words: str, passages: Mapping[str, str], first: str | None) -> Iterator[Spot]:
    """Give the places of `words`, those in the passage `first` before all others; one more than are looked at."""
    count = 0
    for at in sorted(passages, key=lambda each: each != first):
        start = passages[at].find(words)
        while start >= 0 and count <= MOST_OCCURRENCES:
            count += 1
            yield Spot(at, start, start + len(words))
            start = passages[at].find(words, start + 1)


def longest_run(one: str, start: int, other: str, other_start: int) -> int:
    """Give how many code points on end are the same around a place in each of two texts; each way 500 at most."""
    before = 0
    limit = min(start, other_start, _LONGEST_RUN)
    while before < limit and one[start - 1 - before] == other[other_start - 1 - before]:
        before += 1
    after = 0
    limit = min(len(one) - start, len(other) - other_start, _LONGEST_RUN)
    while after < limit and one[start + after] == other[other_start + after]:
        after += 1
    return before + after


def to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Give a span without white space at its ends and without half a word: its beginning is dropped, its end taken."""
    while 0 < start < end and text[start].isalnum() and text[start - 1].isalnum():
        start += 1
    while start < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
