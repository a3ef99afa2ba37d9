"""Finds the documents that a text names, in the text's own shapes; gives each its full symbol."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Citation
from observance_viewer.readers import citation_words as words
from observance_viewer.readers.calendar_words import MONTHS
from observance_viewer.readers.citation_shapes import numbers_in
from observance_viewer.readers.symbols import (
    link_of_symbol,
    symbol_of_link,
    symbols_between,
    symbols_of_number,
    symbols_of_print,
)

if TYPE_CHECKING:
    import re

    from observance_viewer.domain.resolution import Link

# A paragraph names fewer documents; more are no text, and would take minutes.
_MOST = 5_000
# So far behind its cue ('resolutions') a number may still belong to it, and so far from its cue an organ.
_REACH_OF_CUE, _NEAR = 140, 60
_LONGEST_CUE = 13


@dataclass(slots=True)
class _Named:
    """A document where a text names it: words `start` to `end`, and what stands around them.

    `prefix` is that of the organ named before, '' without a cue; `own` says that no organ is named there. `joined`
    and `through` tell how it goes on with the one before it: in one list, or as the end of a range.
    """

    start: int
    end: int
    number: str | None
    symbols: list[str]
    prefix: str = ""
    own: bool = False
    joined: bool = False
    through: bool = False
    dates: list[date] = field(default_factory=list)
    title: str | None = None


def find_citations(text: str, at: str, links: tuple[Link, ...], home: str) -> list[Citation]:
    """Give the documents named in the paragraph or footnote `at`, in order, one entry a symbol.

    `home` is the symbol prefix of the organ that speaks, which a bare `resolution 70/1` belongs to.
    """
    linked = [(link, symbol) for link in links if (symbol := symbol_of_link(link.target))]
    named = _named(text, linked, home)
    for each in named:
        if each.number and not each.symbols:
            each.symbols = symbols_of_number(each.number, each.prefix, each.dates[0] if each.dates else None)
    found: dict[str, Citation] = {}

    def add(symbol: str, start: int, end: int, on: date | None = None, title: str | None = None) -> None:
        cited = Citation(symbol, text[start:end], at, start, end, on, title, link_of_symbol(symbol))
        found.setdefault(symbol, cited)

    above: _Named | None = None
    for each in named:
        for symbol in each.symbols:
            add(symbol, each.start, each.end, each.dates[0] if each.dates else None, each.title)
        if above and each.through and above.symbols and each.symbols:
            for symbol in symbols_between(above.symbols[-1], each.symbols[0]):
                add(symbol, above.start, each.end)
        above = each
    spans = [(each.start, each.end) for each in named if each.symbols]
    place = reach = 0
    for link, symbol in linked:
        while place < len(spans) and spans[place][0] < link.end:
            reach = max(reach, spans[place][1])
            place += 1
        if link.start >= reach:
            add(symbol, link.start, link.end)
    return sorted(found.values(), key=lambda citation: citation.start)


def _named(text: str, linked: list[tuple[Link, str]], home: str) -> list[_Named]:
    """Give what a text names, in order, with what is said before and behind it."""
    named: list[_Named] = []
    prefix, own, done, passed = "", False, 0, 0
    for match in islice(numbers_in(text), _MOST):
        start, end = match.span()
        between = text[done:start]
        cue = list(words.CUE.finditer(between))
        if cue:
            prefix, own = _prefix(between, cue[-1], home)
            if cue[-1][0] == "第" and (kind := words.CHINESE_KIND.search(text, end, end + _NEAR)):
                prefix = _of_kind(prefix, kind[0])
        elif len(between) > _REACH_OF_CUE:
            prefix = ""
        # Links stand in order; those that share a code point with the number lead to what it names.
        while passed < len(linked) and linked[passed][0].end <= start:
            passed += 1
        symbols: list[str] = []
        while passed + len(symbols) < len(linked) and (over := linked[passed + len(symbols)])[0].start < match.end():
            symbols.append(over[1])
            end = max(end, over[0].end)
        if not symbols and match["symbol"]:
            symbols = _printed(match["symbol"], between)
        each = _Named(start, end, match["number"], symbols, prefix, own)
        if named:
            each.joined = not symbols and words.JOINT.match(between) is not None
            each.through = words.RANGE.match(between) is not None
        named.append(each)
        if match["symbol"]:
            named += _added(each, text)
        done = _read_behind(named, text)
    return named


def _prefix(between: str, cue: re.Match[str], home: str) -> tuple[str, bool]:
    """Give the symbol prefix that a cue such as 'Economic and Social Council resolutions' stands for.

    Second, whether no organ is named there, so that one behind the numbers would count.
    """
    begin = max(0, cue.start() - _NEAR)
    before = between[begin : cue.start()]
    around = between[begin : cue.end() + _NEAR]
    own = words.OWN.search(before)
    if own is not None:
        by = words.OTHERS_OWN.search(before, 0, own.start())
        around = before[: by.start() if by else 0] + before[own.start() :] + between[cue.start() : cue.end() + _NEAR]
    elif (another := words.ANOTHER.search(before)) and not words.CUE.search(before[: another.start()][-_LONGEST_CUE:]):
        before, around = "", between[cue.start() : cue.end() + _NEAR]
    organ = words.last_organ(around)
    if organ is None and words.OTHER_BODY.search(before[-80:]):
        return words.OTHER, False
    return _of_kind(organ or home, cue[0]), organ is None


def _of_kind(prefix: str, kind: str) -> str:
    """Give the prefix for decisions where `kind`, the word of the text, is one for them."""
    plain = prefix.replace("/DEC/", "/RES/")
    return plain.replace("/RES/", "/DEC/") if words.DECISION.match(kind) else plain


def _printed(symbol: str, between: str) -> list[str]:
    supplement = words.SUPPLEMENT.search(between[-80:])
    return symbols_of_print(symbol, supplement=supplement["number"] if supplement else None)


def _added(named: _Named, text: str) -> list[_Named]:
    """Give the corrigenda and addenda named by their last part only behind a document: '… and Corr.1 and 2'."""
    added: list[_Named] = []
    kind, here = "", named.end
    while (match := words.ADDED.match(text, here)) and (match["kind"] or kind):
        kind = match["kind"] or kind
        symbols = [f"{symbol}/{kind}.{match['first'] or match['next']}" for symbol in named.symbols[-1:]]
        added.append(_Named(match.start("kind" if match["kind"] else "next"), match.end(), None, symbols))
        here = match.end()
    return added


def _read_behind(named: list[_Named], text: str) -> int:
    """Read what stands behind the last of `named`: organ, dates, title; give where its words end."""
    last = named[-1]
    here = _organ_behind(named, text, last.end)
    dated = words.DATE.match(text, here)
    if dated:
        group = _undated(named)
        matches = [dated]
        while more := words.MORE_DATES.match(text, matches[-1].end()):
            matches.append(more)
        if len(matches) != len(group):
            del matches[1:]
        here = matches[-1].end()
        dates = [_date(match) for match in matches]
        if len(dates) == len(group):
            for each, on in zip(group, dates, strict=True):
                each.dates = [on] if on else []
        elif dates[0]:
            _share(dates[0], group)
        here = max(here, _organ_behind(named, text, here))
    before = last.start
    if not dated and (dated := words.CHINESE_DATE.search(text, max(0, before - 24), before)):
        before = dated.start()
        last.dates = [on] if (on := _date(dated)) else []
    elif last.joined and len(named) > 1 and named[-2].dates and "年" in text:
        _share(named[-2].dates[0], [last, named[-2]])
    title = words.TITLE.match(text, here)
    if title:
        last.title = title[title.lastindex or 0].strip()
        return title.end()
    if chinese := words.CHINESE_TITLE.search(text, max(0, before - 200), before):
        last.title = chinese["title"]
        dated = words.CHINESE_DATE.search(text, max(0, chinese.start() - 24), chinese.start())
        last.dates = last.dates or ([on] if dated and (on := _date(dated)) else [])
    return here


def _organ_behind(named: list[_Named], text: str, here: int) -> int:
    """Let an organ named behind a list of numbers count for all of it; give where its words end."""
    last = named[-1]
    gap = words.BEHIND.match(text, here) if last.number and last.prefix else None
    if gap is None:
        return here
    organ = words.organ_at(text, gap.end())
    if organ is None:
        return here
    end, prefix = organ
    last.prefix = prefix.replace("/RES/", "/DEC/") if "/DEC/" in last.prefix else prefix
    for each in _list_above(named):
        if each.own:
            each.prefix = last.prefix
    return end


def _list_above(named: list[_Named]) -> list[_Named]:
    """Give the last of `named` and those before it in the same list, the last first."""
    group: list[_Named] = []
    for each in reversed(named):
        group.append(each)
        if not each.joined and not each.through:
            break
    return group


def _undated(named: list[_Named]) -> list[_Named]:
    """Give the end of the list that has no date yet, in order."""
    group = _list_above(named)
    dated = next((index for index, each in enumerate(group) if each.dates), len(group))
    return group[:dated][::-1]


def _share(on: date, group: list[_Named]) -> None:
    """Give the date behind (or before) a list to those of it that one session adopted."""
    session = (group[-1].number or "").split("/")[0]
    for each in reversed(group):
        if each is not group[-1] and not (each.number or "").startswith(f"{session}/"):
            break
        each.dates = each.dates or [on]


def _date(match: re.Match[str]) -> date | None:
    month = MONTHS.get(match["month"]) or int(match["month"])
    try:
        return date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
