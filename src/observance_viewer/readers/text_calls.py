"""Finds where the footnotes of extracted text are called, in whatever way a converter left their markers."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from observance_viewer.readers.calendar_words import MONTHS
from observance_viewer.readers.numbering import PLAIN_FIGURES, RAISED_FIGURES

if TYPE_CHECKING:
    from observance_viewer.readers.text_notes import Note, Page

# A pattern that begins with a set of characters is looked for fast.
_TOKEN = re.compile(r"[0-9⁰¹²³⁴-⁹*](?:(?<=[0-9])[0-9]*|(?<=\*)\**|(?<=[⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]*)")
_LETTER = re.compile(r"(?<=[,;.:)”])[a-z](?![\w’])")
_CLOSERS = ',;:)”’"]%»،؛，；：）》。'
_ABBREVIATED = re.compile(r"(?:\b(?:Add|Corr|Rev|[Nn]os?|[Pp]aras?|[Vv]ol|[Cc]hap|[Ss]ect|[Aa]rt)|[A-Z])\.\Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_ENDS_IN_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d\Z")
_COUNTED = re.compile(
    r"\b(?:Article|Annex|Chapter|Decision|Goal|Paragraph|Part|Phase|Resolution|Rule|Section|Table|Target|Volume|"
    r"paragraphs?|paras?\.|articles?|art\.|sections?|sect\.|chapters?|annex(?:es)?|appendix|parts?|volumes?|vol\.|"
    r"resolutions?|decisions?|Nos?\.|goals?|targets?|items?|phase|and|to|of|or|than|by|on|at|in|the|from|until|"
    r"least|all|resoluci(?:ón|ones)|décisions?|decisi(?:ón|ones)|paragraphes?|párrafos?|artículos?|points?|objectifs?|"
    r"objetivos?|chapitres?|capítulos?|parties?|partes?|annexes?|anexos?|et|y|à|a|de|du|le|la|los|les|en|January|February|March|April|May|June|July|August|September|October|November|December)\Z"
)
_UNITS = re.compile(
    rf" (?:(?:[\u0621-\u064a]+(?:\s[\u0621-\u064a]+)?/)?(?:{'|'.join(MONTHS)})|"
    r"per cent|million|billion|years?|days?|months?)\b"
)
_RANGE = re.compile(r" (?:to|of)\b")
_NAME = re.compile(r"(?:(?<![\w’“])(?:[A-Z][a-z]+|[IVX]+)|[a-z] (?:19|20)\d\d)\Z")
_GOES_ON = re.compile(r"\Z| (?!(?:to|of|or|and) \d)[a-z]| ?[,.;:]")
_LONGEST_NAME = 24
_BEHIND_CALL = (",", ";", ".")
_LOST = re.compile(r"[1-9](?:(?<=[a-z”)][,;”)].)|(?<= [12]\d{3}[,;].)|(?<=[a-z]{2}.))\d?(?=\Z|[,;]? [a-z])")
_AGAIN = re.compile(r"(?P<marker>[0-9⁰¹²³⁴-⁹](?:(?<=[0-9])[0-9]{0,2}|[⁰¹²³⁴-⁹]{0,2}))\]?(?=\Z| [a-z])")
_BEHIND_NAME = re.compile(r"(?<!\w)(?P<name>[A-Z][a-z]+(?:’s?)?[,;)”]?)(?P<blank>(?<=[,;)”]) |)(?P<sign>\[?)\Z")
# Costs: signs that say nothing else than a call come first, figures that can be words of the text last.
_MARKED, _GLUED, _AFTER_CAPITAL, _AFTER_YEAR, _AFTER_INITIAL, _APART, _NAMED, _TO_FIGURE, _LOOSE, _LOOSER = range(10)
_BESIDE = (_APART, _NAMED, _LOOSE, _LOOSER)
_MISSED = 12
_MOST = 40
_KEPT = 12
_MOST_AGAIN = 500
# A paragraph has fewer figures; more are no text, and would take minutes.
_MOST_FIGURES = 20_000


# Made in such number that freezing them would show.
@dataclass(slots=True)
class Candidate:
    """A place where a marker may be called: `start` to `end` of a block, and how unlikely it is."""

    block: int
    start: int
    end: int
    cost: int


@dataclass(slots=True)
class _State:
    """A choice of places for the first notes of a page: its cost, its last place, and the choice before it."""

    cost: int
    place: tuple[int, int]
    option: Candidate | None = None
    earlier: _State | None = None


def place_calls(blocks: list[str], pages: list[Page]) -> dict[int, list[tuple[int, int, str]]]:
    """Find the calls of the notes of each page: block → [(start, end, key of the note)] in order."""
    calls: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    found = [
        (page, _candidates(blocks, {note.marker for note in page.notes}, page.begin, page.end))
        for page in pages
        if page.notes
    ]
    apart = _stand_apart(found)
    for page, offered in found:
        likely = (_MARKED, *_BESIDE) if apart else range(_LOOSE)
        fitting = {
            marker: [each for each in options if each.cost in likely]
            or [each for each in options if each.cost < _LOOSE]
            for marker, options in offered.items()
        }
        for note, candidate in zip(page.notes, _best(page.notes, fitting), strict=True):
            if candidate is not None:
                calls[candidate.block].append((candidate.start, _close(blocks, candidate), note.key))
    if calls:
        _call_again(blocks, pages, calls, apart=apart)
    elif not found:
        _call_lost_notes(blocks, calls)
    for places in calls.values():
        places.sort()
    return calls


def _call_again(
    blocks: list[str], pages: list[Page], calls: dict[int, list[tuple[int, int, str]]], *, apart: bool
) -> None:
    """Add to `calls` those of notes that were called further above, behind a name and set as the first ones are."""
    keys = {note.marker: note.key for page in pages for note in page.notes if note.use == 1}
    called: set[str] = set()
    for index, text in enumerate(blocks):
        own = calls.get(index, [])
        for match in islice(_AGAIN.finditer(text), _MOST_AGAIN) if called else ():
            key = keys.get(match["marker"].translate(PLAIN_FIGURES), "")
            start = match.start()
            name = _BEHIND_NAME.search(text, max(0, start - _LONGEST_NAME), start) if key in called else None
            if name is None or apart != (name["blank"] == " "):
                continue
            if all(not begin <= name.start("sign") < end for begin, end, _ in own):
                calls[index].append((name.end("name"), match.end(), key))
        called.update(key for _, _, key in own)


def _call_lost_notes(blocks: list[str], calls: dict[int, list[tuple[int, int, str]]]) -> None:
    """Add to `calls` figures glued to words that count from 1 through a text whose notes a converter left out."""
    matches = [(index, match) for index, text in enumerate(blocks) for match in islice(_LOST.finditer(text), _MOST)]
    last = 0
    for _, match in matches:
        if int(match[0]) > last + 1:
            return
        last = max(last, int(match[0]))
    for index, match in matches:
        calls[index].append((*match.span(), match[0]))


def _close(blocks: list[str], call: Candidate) -> int:
    """Give where a call ends, with the blank that a converter set between it and the comma behind it."""
    behind = blocks[call.block][call.end : call.end + 2]
    return call.end + 1 if behind in (" ,", " .") else call.end


def _stand_apart(found: list[tuple[Page, dict[str, list[Candidate]]]]) -> bool:
    """Whether most notes of a text have calls that stand apart from the words before them, and few have glued ones."""
    notes = [[each.cost for each in offered.get(note.marker, ())] for page, offered in found for note in page.notes]
    glued = sum(any(cost < _AFTER_INITIAL for cost in costs) for costs in notes)
    beside = sum(any(cost in _BESIDE for cost in costs) for costs in notes)
    return 2 * glued < len(notes) <= 2 * beside


def is_called(block: str, marker: str, *, apart: bool) -> bool:
    """Whether `block` surely calls the note `marker`: glued to a word, marked as raised or, if `apart`, beside one."""
    offered = _candidates([block], {marker}, (0, 0), (0, len(block)))
    return any(candidate.cost <= (_NAMED if apart else _AFTER_YEAR) for candidate in offered.get(marker, []))


def _best(notes: list[Note], offered: dict[str, list[Candidate]]) -> list[Candidate | None]:
    """Choose a place for each note so that calls stand in the order of the notes and are as likely as can be."""
    states = [_State(0, (-1, 0))]
    for note in notes:
        following: dict[tuple[int, int], _State] = {}
        for state in states:
            for option in (*offered.get(note.marker, ()), None):
                if option is not None and (option.block, option.start) < state.place:
                    continue
                cost = state.cost + (_MISSED if option is None else option.cost)
                place = state.place if option is None else (option.block, option.end)
                if place not in following or following[place].cost > cost:
                    following[place] = _State(cost, place, option, state)
        states = sorted(following.values(), key=lambda state: (state.cost, state.place))[:_KEPT]
    chosen: list[Candidate | None] = []
    state = states[0]
    while state.earlier is not None:
        chosen.append(state.option)
        state = state.earlier
    return chosen[::-1]


def _candidates(
    blocks: list[str], wanted: set[str], begin: tuple[int, int], end: tuple[int, int]
) -> dict[str, list[Candidate]]:
    offered: dict[str, list[Candidate]] = defaultdict(list)
    patterns = (_TOKEN, _LETTER) if any(marker.isalpha() for marker in wanted) else (_TOKEN,)
    endings = tuple(wanted)
    for index in range(begin[0], min(end[0] + 1, len(blocks))):
        text = blocks[index]
        if text[0] == "[":
            # A line of the cover, which says where the resolution comes from.
            continue
        first = begin[1] if index == begin[0] else 0
        last = end[1] if index == end[0] else len(text)
        for match in islice(chain(*(pattern.finditer(text, first, last) for pattern in patterns)), _MOST_FIGURES):
            # Only the end of a figure can be a marker, and a raised one is written with other signs.
            if not match[0].endswith(endings) and match[0][0] not in RAISED_FIGURES:
                continue
            for marker, start, stop, cost in _readings(text, match):
                if marker in wanted:
                    offered[marker].append(Candidate(index, start, stop, cost))
    for candidates in offered.values():
        if len(candidates) > _MOST:
            candidates.sort(key=lambda candidate: (candidate.cost, candidate.block, candidate.start))
            del candidates[_MOST:]
    return offered


def _readings(text: str, match: re.Match[str]) -> list[tuple[str, int, int, int]]:
    """Give the markers that a figure can be, each with its beginning, end and cost."""
    start, end = match.span()
    token, after = match[0], text[end : end + 2]
    before = text[start - 1] if start else " "
    if before == "[" and after[:1] == "]":
        return [(token, start - 1, end + 1, _MARKED)]
    if before == "(" and after[:1] == ")":
        outside = text[start - 2] if start > 1 else " "
        cost = (
            (_AFTER_YEAR if _ENDS_IN_YEAR.search(text, 0, start - 1) else _TO_FIGURE) if outside.isdigit() else _GLUED
        )
        return [] if outside == " " else [(token, start - 1, end + 1, cost)]
    if token[0] == "*" or token[0] in RAISED_FIGURES:
        return [(token.translate(PLAIN_FIGURES), start, end, _MARKED)]
    if token.isalpha():
        return [(token, start, end, _GLUED)]
    if not token.isdecimal() or not start:
        return []
    if (
        (after[:1].isalpha() and after[0] < "\u2e80")
        or after[:1] in ("_", "/", "-", "‑", "–")
        or (after[:1] in ".,’" and after[1:].isdigit())
    ):
        return []
    return [(marker, begin, end, cost) for marker, begin, cost in _plain(text, token, start, before)]


def _plain(text: str, token: str, start: int, before: str) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    if len(token) <= 3:
        cost = _cost(text, start, before, start + len(token))
        if cost is not None:
            begin = start - 1 if before == " " and cost in _BESIDE else start
            found.append((token, begin, cost))
    for size in range(1, min(4, len(token))):
        head = token[:-size]
        if token[-size] == "0":
            continue
        if _YEAR.match(head) and not before.isalnum():
            found.append((token[-size:], start + len(head), _AFTER_YEAR))
        elif before in "/ " and len(head) <= 3:
            found.append((token[-size:], start + len(head), _TO_FIGURE))
    return found


def _cost(text: str, start: int, before: str, end: int) -> int | None:
    """Give how unlikely a call is where a whole figure stands; None where it cannot be one."""
    if before == " ":
        if text[start - 2 : start - 1] in tuple(_CLOSERS + "."):
            abbreviated = _ABBREVIATED.search(text[max(0, start - 8) : start - 1])
            return None if abbreviated or _UNITS.match(text, end) else _APART
        if text[start - 7 : end] == "Agenda 21":
            return None
        if start < 2 or _COUNTED.search(text[max(0, start - 16) : start - 1]) or _UNITS.match(text, end):
            return None
        named = _NAME.search(text, max(0, start - _LONGEST_NAME), start - 1) and _GOES_ON.match(text, end)
        # French and Spanish call before the comma.
        if named or (text[start - 2].isalpha() and text[end : end + 1] in _BEHIND_CALL):
            return _NAMED
        return _LOOSER if _RANGE.match(text, end) else _LOOSE
    if before == "." and text[start - 2 : start - 1].isalpha():
        return _AFTER_INITIAL if _ABBREVIATED.search(text[max(0, start - 8) : start]) else _GLUED
    if before in _CLOSERS:
        return _GLUED
    if before.isalpha():
        return _AFTER_CAPITAL if before.isupper() else _GLUED
    return None
