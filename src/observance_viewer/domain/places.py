"""Reads what is typed to go somewhere: `OP2`, `pp4`, `2 (a)`, `fn1`, `70/1`; must not know where that is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from observance_viewer.domain.passage import parse_passage

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

_SPOKEN = (
    (re.compile(r"^(?:operative|op\.?)\s*(?:paragraph|para\.?)?\s*(?=\d)"), "op"),
    (re.compile(r"^(?:preambular|pp\.?)\s*(?:paragraph|para\.?)?\s*(?=\d)"), "pp"),
    (re.compile(r"^(?:footnote|note|fn\.?)\s*(?=\d)"), "fn"),
    (re.compile(r"^(?:paragraph|para\.?|§)\s*(?=\d)"), "op"),
)
_BARE = ("op", "pp", "fn")


@dataclass(frozen=True, slots=True)
class Place:
    """A passage and, where a document cited there is meant, the code points `span` of its text."""

    id: str
    span: tuple[int, int] | None = None


def find_places(text: str, resolution: Resolution) -> tuple[Place, ...]:
    """Give the places that `text` may mean, the likeliest first; none for words that name no place.

    A number alone is an operative paragraph before it is a preambular one or a footnote; a number with a stroke or a
    symbol is a cited document.
    """
    link = parse_passage(text.strip())
    if link is not None:
        known = resolution.passages()
        return (Place(link.id),) if link.id in known and link.symbol == resolution.symbol else ()
    wanted = text.casefold().strip()
    if not wanted:
        return ()
    for spoken, prefix in _SPOKEN:
        wanted = spoken.sub(prefix, wanted)
    wanted = re.sub(r"\s+", "", wanted)
    stems = [f"{prefix}{wanted}" for prefix in _BARE] if wanted[0].isdecimal() else [wanted]
    identifiers = list(resolution.passages())
    exact = [each for stem in stems for each in identifiers if each.casefold() == stem]
    begun = [each for stem in stems for each in identifiers if each.casefold().startswith(stem)]
    named = [
        Place(each.at, (each.start, each.end))
        for each in resolution.citations
        if "/" in wanted and _names(each.symbol.casefold(), wanted)
    ]
    return tuple(dict.fromkeys([*named, *map(Place, exact), *map(Place, begun)]))


def _names(symbol: str, wanted: str) -> bool:
    return symbol in (wanted, f"a/res/{wanted}") or symbol.endswith(f"/{wanted}")
