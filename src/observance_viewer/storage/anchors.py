"""Finds the words of a note again in another version of its text; better no place than a wrong one.

The paragraph is looked for first, then the words in it, then the whole document: exactly, and then nearly. Where the
old text was kept, every occurrence of the words in it claims its own place in the new text, so that a note whose
words are gone is not put on the same words elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from observance_viewer.domain.note import Anchor, quote_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from observance_viewer.domain.note import Quote, State
    from observance_viewer.domain.text_version import TextVersion

# How alike (0 to 100) things must be to be taken for the same.
_SAME_PARAGRAPH = 60
_MOVED_PARAGRAPH = 75
_SURELY_SAME = 92
_SAME_CONTEXT = 65
_SAME_SHORT = 90
_SAME_WORDS = 70
_SAME_WINDOW = 84
# By how much the best place must be better than the next.
_MARGIN = 6
_OUTSIDE_MARGIN = 8
_COPIED_MARGIN = 15
_AROUND = 48
_MOST_OCCURRENCES = 60
_SHORT = 12
_TRACE = 6
_LONGEST_ALIGNED = 12_000
# Each becomes one character, so that positions stay: the same words set by another program.
_ALIKE = str.maketrans(
    "\u00a0\u2007\u202f\u2018\u2019\u02bc\u201c\u201d\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014",
    '   \'\'\'""""-----',
)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a note stands in a text: for `orphaned`, `anchor` is the one that was asked about."""

    state: State
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class _Spot:
    """Some code points of a passage."""

    at: str
    start: int
    end: int


class Finder:
    """Finds places in `new` for anchors that were made on `old`, None where the old text was not kept."""

    def __init__(self, old: TextVersion | None, new: TextVersion) -> None:
        self._old = old
        self._new = new
        self._old_words = _alike(old.passages) if old else {}
        self._new_words = _alike(new.passages)
        self._likeness = lru_cache(10_000)(self._compare)
        self._home = lru_cache(2_000)(self._find_home)

    def place(self, anchor: Anchor) -> Placement:
        """Give the place of `anchor`: `anchored` on the same words of the same paragraph, `moved`, or `orphaned`."""
        if anchor.at is None or (self._old is not None and self._old.hash == self._new.hash):
            return Placement("anchored", anchor)
        if self._old is not None and self._old.language != self._new.language:
            return self._in_another_language(anchor)
        if anchor.quote is None or not anchor.quote.exact:
            return self._paragraph(anchor)
        spot = self._exactly(anchor, anchor.quote) or self._nearly(anchor, anchor.quote)
        if spot is None:
            return Placement("orphaned", anchor)
        quote = quote_of(self._new.passages[spot.at], spot.start, spot.end)
        same = spot.at == anchor.at and _plain(quote.exact) == _plain(anchor.quote.exact)
        return Placement("anchored" if same else "moved", Anchor(anchor.symbol, spot.at, quote))

    def _in_another_language(self, anchor: Anchor) -> Placement:
        if anchor.at in self._new.passages:
            return Placement("moved", Anchor(anchor.symbol, anchor.at))
        return Placement("orphaned", anchor)

    def _paragraph(self, anchor: Anchor) -> Placement:
        at = anchor.at or ""
        if at not in self._old_words:
            return Placement("anchored" if at in self._new_words else "orphaned", anchor)
        home = self._home(at)
        if home is None:
            return Placement("orphaned", anchor)
        return Placement("anchored" if home == at else "moved", Anchor(anchor.symbol, home))

    def _find_home(self, at: str) -> str | None:
        """Give the passage that is the old passage `at`, each being the other's best; None when there is none."""
        if at not in self._old_words:
            return None
        if self._new_words.get(at) == self._old_words[at]:
            return at
        scores = sorted(((self._likeness(at, other), other == at, other) for other in self._new_words), reverse=True)
        if not scores:
            return None
        best, _, home = scores[0]
        if best < (_SAME_PARAGRAPH if home == at else _MOVED_PARAGRAPH):
            return None
        rival = max((self._likeness(other, home) for other in self._old_words if other != at), default=0.0)
        if rival > best or (rival == best and home != at):
            return None
        return home

    def _compare(self, old: str, new: str) -> float:
        first, second = self._old_words[old], self._new_words[new]
        shorter, longer = sorted((len(first), len(second)))
        # No two texts can be more alike than this, and most are told apart by it.
        if 200 * shorter < _SAME_PARAGRAPH * (shorter + longer):
            return 0.0
        return fuzz.ratio(first, second, score_cutoff=_SAME_PARAGRAPH)

    def _exactly(self, anchor: Anchor, quote: Quote) -> _Spot | None:
        exact = _plain(quote.exact)
        places = list(_occurrences(exact, self._new_words, anchor.at))
        if not places or len(places) > _MOST_OCCURRENCES:
            return self._by_alignment(anchor, quote) if places else None
        mine = self._context_of(anchor, quote)
        scores = sorted(((self._fit(anchor, mine, spot), index) for index, spot in enumerate(places)), reverse=True)
        best, index = scores[0]
        spot = places[index]
        lead = best - scores[1][0] if len(scores) > 1 else 100.0
        wanted = _SAME_CONTEXT if len(exact) > _SHORT else _SAME_SHORT
        if best < wanted or lead < self._wanted_lead(anchor, spot, exact):
            return None
        if self._is_home(anchor, spot) and not self._carried_there(anchor, quote, spot):
            old, new = self._old_words[anchor.at or ""], self._new_words[spot.at]
            # The words were moved within their paragraph: only there is no doubt where they are theirs alone.
            if len(exact) <= _SHORT or old.count(exact) > 1 or new.count(exact) > 1:
                return None
        claimed = self._claimed_at_home if self._is_surely_home(anchor, spot) else self._claimed
        return None if claimed(anchor, quote, spot) else spot

    def _carried_there(self, anchor: Anchor, quote: Quote, spot: _Spot) -> bool:
        carried = self._by_alignment(anchor, quote)
        return carried is not None and carried.start < spot.end and spot.start < carried.end

    def _wanted_lead(self, anchor: Anchor, spot: _Spot, exact: str) -> float:
        """Give by how much the best place must be better than the next: more where the words were copied."""
        if not self._is_home(anchor, spot):
            return _MARGIN
        copied = self._new_words[spot.at].count(exact) > self._old_words[anchor.at or ""].count(exact)
        return _COPIED_MARGIN if copied else (1 if len(exact) > _SHORT else _MARGIN)

    def _is_surely_home(self, anchor: Anchor, spot: _Spot) -> bool:
        """Whether a place is in the note's paragraph; one with another number and other words may be another."""
        if not self._is_home(anchor, spot):
            return False
        return spot.at == anchor.at or self._likeness(anchor.at or "", spot.at) >= _SURELY_SAME

    def _is_home(self, anchor: Anchor, spot: _Spot) -> bool:
        return anchor.at in self._old_words and self._home(anchor.at or "") == spot.at

    def _claimed(self, anchor: Anchor, quote: Quote, spot: _Spot) -> bool:
        """Whether another place of the old text has a better claim to `spot` than the words of the note.

        Looked at from the new text: what stands there and around it is sought in every old paragraph.
        """
        words = self._new_words[spot.at]
        window = words[max(0, spot.start - _AROUND) : spot.end + _AROUND]
        mine, others = 0.0, 0.0
        for at, old in self._old_words.items():
            hit = fuzz.partial_ratio_alignment(window, old, score_cutoff=_SAME_CONTEXT)
            if hit is None:
                continue
            # A paragraph shorter than the window is sought in the window, and then stands for itself.
            begin, end = (hit.dest_start, hit.dest_end) if len(old) > len(window) else (0, len(old))
            if at == anchor.at and begin < quote.end and quote.start < end:
                mine = max(mine, hit.score)
            else:
                others = max(others, hit.score)
        return bool(self._old_words) and mine < others + _OUTSIDE_MARGIN

    def _claimed_at_home(self, anchor: Anchor, quote: Quote, spot: _Spot) -> bool:
        """Whether another occurrence of the words fits better where the note's paragraph now is."""
        mine = self._fit(anchor, self._context_of(anchor, quote), spot)
        for other in _occurrences(_plain(quote.exact), self._old_words, anchor.at):
            if other.at == anchor.at and other.start == quote.start:
                continue
            context = _around(self._old_words[other.at], other.start, other.end)
            if self._fit(Anchor(anchor.symbol, other.at), context, spot) >= mine:
                return True
        return False

    def _context_of(self, anchor: Anchor, quote: Quote) -> tuple[str, str]:
        old = self._old_words.get(anchor.at or "")
        if old is not None and old[quote.start : quote.end] == _plain(quote.exact):
            return _around(old, quote.start, quote.end)
        return _plain(quote.prefix), _plain(quote.suffix)

    def _fit(self, anchor: Anchor, context: tuple[str, str], spot: _Spot) -> float:
        """Give how well a place fits, 0 to 100: the words around it count most, then the paragraph."""
        before, after = context
        words = self._new_words[spot.at]
        there_before = words[max(0, spot.start - max(len(before), 1)) : spot.start]
        there_after = words[spot.end : spot.end + max(len(after), 1)]
        sides = sorted((_side(before, there_before), _side(after, there_after)))
        # An edit next to the words spoils one side, seldom both.
        near = 0.35 * sides[0] + 0.65 * sides[1]
        if anchor.at in self._old_words:
            home = self._home(anchor.at or "")
            place = 100.0 if home == spot.at else self._likeness(anchor.at or "", spot.at)
        else:
            place = 100.0 if anchor.at == spot.at else 50.0
        return 0.7 * near + 0.3 * place

    def _by_alignment(self, anchor: Anchor, quote: Quote) -> _Spot | None:
        """Follow the old paragraph into the new one, letter by letter, and give what the words became there."""
        home = self._home(anchor.at or "")
        if home is None:
            return None
        return _carried(self._old_words[anchor.at or ""], quote.start, quote.end, home, self._new_words[home])

    def _nearly(self, anchor: Anchor, quote: Quote) -> _Spot | None:
        spot = self._by_alignment(anchor, quote)
        if spot is None:
            return self._by_window(anchor, quote)
        if not self._is_surely_home(anchor, spot) and self._claimed(anchor, quote, spot):
            return None
        # A word or two are easily taken for others: what stands around them must be the same.
        fit = self._fit(anchor, self._context_of(anchor, quote), spot) if len(quote.exact) <= _SHORT else 100.0
        return spot if fit >= _SAME_SHORT else None

    def _by_window(self, anchor: Anchor, quote: Quote) -> _Spot | None:
        """Look in the whole document for the words together with what stands around them."""
        before, after = self._context_of(anchor, quote)
        window = before + _plain(quote.exact) + after
        if len(window) < _AROUND:
            return None
        found = []
        for at, words in self._new_words.items():
            if len(words) * 2 < len(window):
                continue
            hit = fuzz.partial_ratio_alignment(window, words, score_cutoff=_SAME_WINDOW - _MARGIN)
            if hit is not None:
                found.append((hit.score, at, hit.dest_start, hit.dest_end))
        found.sort(reverse=True)
        if not found or found[0][0] < _SAME_WINDOW or (len(found) > 1 and found[0][0] - found[1][0] < _MARGIN):
            return None
        _, at, start, end = found[0]
        inner = _carried(window, len(before), len(before) + len(quote.exact), at, self._new_words[at][start:end])
        if inner is None:
            return None
        spot = _Spot(at, inner.start + start, inner.end + start)
        if self._claimed(anchor, quote, spot):
            return None
        return spot


def _carried(old: str, start: int, end: int, at: str, new: str) -> _Spot | None:
    """Give the part of `new` that `start` to `end` of `old` became; None when too little of it is left."""
    head = 0
    limit = min(len(old), len(new))
    while head < limit and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if max(len(old), len(new)) - head - tail > _LONGEST_ALIGNED:
        return None
    kept = 0
    begin: int | None = None
    finish = 0
    changed = Levenshtein.opcodes(old[head : len(old) - tail], new[head : len(new) - tail])
    blocks = [(0, head, 0)]
    blocks += [
        (code.src_start + head, code.src_end + head, code.dest_start + head) for code in changed if code.tag == "equal"
    ]
    blocks.append((len(old) - tail, len(old), len(new) - tail))
    for source, source_end, target in blocks:
        low, high = max(source, start), min(source_end, end)
        # A letter or two that happen to be alike are no trace of the words.
        if high <= low or high - low < min(_TRACE, end - start):
            continue
        kept += high - low
        if begin is None:
            begin = target + low - source
        finish = target + high - source
    if begin is None or kept * 5 < 3 * (end - start):
        return None
    begin, finish = _to_words(new, begin, finish)
    length = end - start
    # The fewer the words, the more alike they must be.
    if (finish - begin) * 5 < 3 * length or fuzz.ratio(old[start:end], new[begin:finish]) < max(
        _SAME_WORDS, 88 - length / 2
    ):
        return None
    return _Spot(at, begin, finish)


def _to_words(text: str, start: int, end: int) -> tuple[int, int]:
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


def _side(old: str, new: str) -> float:
    if not old:
        # The words stood at the paragraph's edge: they should do so still.
        return 100.0 if not new else 60.0
    if not new:
        return 40.0
    return fuzz.ratio(old, new)


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - _AROUND) : start], text[end : end + _AROUND]


def _occurrences(exact: str, passages: Mapping[str, str], first: str | None) -> Iterator[_Spot]:
    """Give the places of `exact`, those in the passage `first` before all others; one more than are looked at."""
    count = 0
    for at in sorted(passages, key=lambda each: each != first):
        start = passages[at].find(exact)
        while start >= 0 and count <= _MOST_OCCURRENCES:
            count += 1
            yield _Spot(at, start, start + len(exact))
            start = passages[at].find(exact, start + 1)


def _alike(passages: Mapping[str, str]) -> dict[str, str]:
    return {at: _plain(text) for at, text in passages.items()}


def _plain(text: str) -> str:
    return text.translate(_ALIKE)
