"""Adds to a resolution what its words name: cited documents, entities with their roles, observances."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Node
from observance_viewer.readers.addresses import ASKING_WORDS, ends_in_asking
from observance_viewer.readers.calendar_words import KIND_WORDS
from observance_viewer.readers.citation_shapes import SIGNS
from observance_viewer.readers.citations import find_citations
from observance_viewer.readers.entities import CUE_WORDS, Finder
from observance_viewer.readers.gazetteer import load_gazetteer
from observance_viewer.readers.passages import WordGroups

if TYPE_CHECKING:
    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.resolution import Citation, Footnote, Mention, Resolution

_HOMES = {
    "Security Council": "S/RES/",
    "Economic and Social Council": "E/RES/",
    "Human Rights Council": "A/HRC/RES/",
}
_ASKING = ("operative", "subparagraph", "continuation")
# What stands in a text that names documents, lists bodies, asks somebody, sets up an observance.
_SIGNS = WordGroups(SIGNS, CUE_WORDS, ASKING_WORDS, KIND_WORDS)


@cache
def _finder() -> Finder:
    """Give the finder of the program's own gazetteer, which does not change while it runs."""
    return Finder(load_gazetteer())


def _continuing(nodes: list[Node]) -> tuple[set[str], set[str]]:
    """Give the ids of points that go on where the paragraph above stopped in asking ('Requests:') and in deciding."""
    asked: set[str] = set()
    decided: set[str] = set()
    for node in nodes:
        if node.children and node.text.endswith(":"):
            points = [child.id for child in node.children]
            if ends_in_asking(node.text):
                asked.update(points)
            if node.id in decided or node.text.startswith("Decides"):
                decided.update(points)
    return asked, decided


def _observances(node: Node, resolution: Resolution, *, decided: bool) -> list[Observance]:
    # The patterns take longer to compile than a text without observances, or in English, takes to read.
    if resolution.language != "en":
        from observance_viewer.readers.designations_translated import find_translated

        return find_translated(node.text, node.id, resolution.symbol)
    if node.kind == "heading":
        return []
    from observance_viewer.readers.designations import find_observances

    return find_observances(node.text, node.id, resolution.symbol, decided=decided)


def annotate(resolution: Resolution) -> Resolution:
    """Give the same resolution with citations, mentions and observances found in its words."""
    home = _HOMES.get(resolution.organ or "", "A/RES/")
    finder = _finder()
    citations: list[Citation] = []
    mentions: list[Mention] = []
    observances: list[Observance] = []
    nodes = list(resolution.nodes())
    preambular = sum(1 for paragraph in resolution.preamble for _ in paragraph.walk())
    places: list[Node | Footnote] = [*nodes, *resolution.footnotes]
    texts = [place.text for place in places]
    names = finder.names_in(texts)
    numbered, cued, asking, dated = _SIGNS.last_places(texts)
    if resolution.language != "en":
        asking = dated = {index: len(text) for index, text in enumerate(texts)}
    asked, decided = _continuing(nodes)
    for index, place in enumerate(places):
        if index in numbered or place.links:
            citations += find_citations(place.text, place.id, place.links, home)
        mentions += finder.mentions(
            place.text,
            place.id,
            names=names[index],
            cued=index in cued,
            addresses=isinstance(place, Node) and place.kind in _ASKING and (index in asking or place.id in asked),
            last_asking=asking.get(index, 0),
            language=resolution.language,
            continues=place.id in asked,
        )
    for index in range(preambular, len(nodes)):
        if index in dated:
            observances += _observances(nodes[index], resolution, decided=nodes[index].id in decided)
    return replace(resolution, citations=tuple(citations), mentions=tuple(mentions), observances=tuple(observances))
