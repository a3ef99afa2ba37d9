"""Whether the words at a place of the new text are those of the note, or came there from elsewhere in the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from observance_viewer.storage.carrying import same_parts
from observance_viewer.storage.spans import Spot, around, longest_run, occurrences, plain, with_surroundings

if TYPE_CHECKING:
    from observance_viewer.domain.note import Anchor, Quote
    from observance_viewer.storage.likeness import Pair

_SAME_CONTEXT = 65
_SAME_SURROUNDINGS = 92
_MARGIN = 8
# By how many letters another place must read on longer before the words of a paragraph that is there still are its.
_LONGER = 12
# A word as short as this comes with any edit: the letters next to it must be the same, too.
_TINY = 6
_NEIGHBOURS = 4


def is_own(pair: Pair, anchor: Anchor, quote: Quote, spot: Spot) -> bool:
    """Whether at least three quarters of what stands at `spot` came from the words of the note.

    A part of it came from where the old text reads on the same for the longest around it. Without an old text
    what stands around the words must be the same instead.
    """
    old = pair.old.get(anchor.at or "")
    if old is None:
        return pair.fit_of_context(pair.context_of(anchor, quote), spot) >= _SAME_SURROUNDINGS
    margin = _LONGER if pair.is_home(anchor, spot) else 0
    if len(quote.exact) < _TINY and not _has_same_neighbours(old, quote, pair.new[spot.at], spot):
        return False
    words, found = old[quote.start : quote.end], pair.new[spot.at][spot.start : spot.end]
    own = 0
    for start, end, target in same_parts(words, found):
        part = Spot(spot.at, spot.start + target, spot.start + target + end - start)
        if not _came_from_elsewhere(pair, anchor.at or "", quote.start + start, part, margin):
            own += end - start
    return own * 4 >= 3 * max(len(words), len(found))


def _has_same_neighbours(old: str, quote: Quote, new: str, spot: Spot) -> bool:
    before = old[max(0, quote.start - _NEIGHBOURS) : quote.start]
    after = old[quote.end : quote.end + _NEIGHBOURS]
    return new[: spot.start].endswith(before) and new.startswith(after, spot.end)


def is_claimed(pair: Pair, anchor: Anchor, quote: Quote, spot: Spot) -> bool:
    """Whether another place of the old text has a better claim to `spot` than the words of the note.

    Looked at from the new text: what stands there and around it is sought in every old paragraph. Where the note's
    own paragraph surely is, only the same words compete.
    """
    if pair.is_surely_home(anchor, spot):
        return _is_claimed_at_home(pair, anchor, quote, spot)
    return _is_claimed_outside(pair, anchor, quote, spot)


def _is_claimed_outside(pair: Pair, anchor: Anchor, quote: Quote, spot: Spot) -> bool:
    window = with_surroundings(pair.new[spot.at], spot)
    mine, others = 0.0, 0.0
    for at, old in pair.old.items():
        hit = fuzz.partial_ratio_alignment(window, old, score_cutoff=_SAME_CONTEXT)
        if hit is None:
            continue
        # A paragraph shorter than the window is sought in the window, and then stands for itself.
        begin, end = (hit.dest_start, hit.dest_end) if len(old) > len(window) else (0, len(old))
        if at == anchor.at and begin < quote.end and quote.start < end:
            mine = max(mine, hit.score)
        else:
            others = max(others, hit.score)
    return bool(pair.old) and mine < others + _MARGIN


def _is_claimed_at_home(pair: Pair, anchor: Anchor, quote: Quote, spot: Spot) -> bool:
    mine = pair.fit(anchor.at, pair.context_of(anchor, quote), spot)
    for other in occurrences(plain(quote.exact), pair.old, anchor.at):
        if other.at == anchor.at and other.start == quote.start:
            continue
        context = around(pair.old[other.at], other.start, other.end)
        if pair.fit(other.at, context, spot) >= mine:
            return True
    return False


def _came_from_elsewhere(pair: Pair, at: str, start: int, spot: Spot, margin: int) -> bool:
    """Whether the words at `spot` are part of a longer run of another place of the old text than of `start` in `at`."""
    new = pair.new[spot.at]
    mine = longest_run(pair.old[at], start, new, spot.start)
    # A longer run goes at least so far beyond the words on one of their sides: that is sought, for it is rarer.
    beyond = max(0, mine + margin + 2 - (spot.end - spot.start)) // 2
    for begin, end in {(spot.start - beyond, spot.end), (spot.start, spot.end + beyond)}:
        if begin < 0 or end > len(new):
            continue
        for other, old in pair.old.items():
            place = old.find(new[begin:end])
            while place >= 0:
                here = place + spot.start - begin
                if (other, here) != (at, start) and longest_run(old, here, new, spot.start) > mine + margin:
                    return True
                place = old.find(new[begin:end], place + 1)
    return False
