"""Adds to a resolution what its words name: cited documents, entities with their roles, observances."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from observance_viewer.readers.addresses import ends_in_asking
from observance_viewer.readers.citations import find_citations
from observance_viewer.readers.designations import find_observances
from observance_viewer.readers.designations_translated import find_translated
from observance_viewer.readers.entities import Finder
from observance_viewer.readers.gazetteer import load_gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.resolution import Citation, Mention, Node, Resolution

_HOMES = {
    "Security Council": "S/RES/",
    "Economic and Social Council": "E/RES/",
    "Human Rights Council": "A/HRC/RES/",
}


@cache
def _finder() -> Finder:
    """Give the finder of the program's own gazetteer, which does not change while it runs."""
    return Finder(load_gazetteer())


def _continuing(resolution: Resolution) -> frozenset[str]:
    """Give the ids of points that go on where a verb of asking stopped: 'Requests:' above '(a) The … to …'."""
    return frozenset(
        child.id
        for node in resolution.nodes()
        if node.children and ends_in_asking(node.text)
        for child in node.children
    )


def _observances(node: Node, resolution: Resolution, *, decided: bool) -> Iterator[Observance]:
    """Give what a paragraph and the points below it set up; a point may continue 'Decides:' above it."""
    if resolution.language != "en":
        yield from find_translated(node.text, node.id, resolution.symbol)
    elif node.kind != "heading":
        yield from find_observances(node.text, node.id, resolution.symbol, decided=decided)
    goes_on = decided or node.text.startswith("Decides")
    for child in node.children:
        yield from _observances(child, resolution, decided=goes_on and node.text.endswith(":"))


def annotate(resolution: Resolution) -> Resolution:
    """Give the same resolution with citations, mentions and observances found in its words."""
    home = _HOMES.get(resolution.organ or "", "A/RES/")
    finder = _finder()
    citations: list[Citation] = []
    mentions: list[Mention] = []
    observances: list[Observance] = []
    continuing = _continuing(resolution)
    for node in resolution.nodes():
        citations += find_citations(node.text, node.id, node.links, home)
        mentions += finder.mentions(
            node.text,
            node.id,
            addresses=node.kind in ("operative", "subparagraph", "continuation"),
            language=resolution.language,
            continues=node.id in continuing,
        )
    for node in (*resolution.operative, *(node for annex in resolution.annexes for node in annex.nodes)):
        observances += _observances(node, resolution, decided=False)
    for footnote in resolution.footnotes:
        citations += find_citations(footnote.text, footnote.id, footnote.links, home)
        mentions += finder.mentions(footnote.text, footnote.id, addresses=False, language=resolution.language)
    return replace(resolution, citations=tuple(citations), mentions=tuple(mentions), observances=tuple(observances))
