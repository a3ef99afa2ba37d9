"""Says in words where a place of a document is: the way to it, and how it is listed in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from observance_viewer.widgets.header import Crumb

if TYPE_CHECKING:
    from observance_viewer.domain.passage import Passage
    from observance_viewer.domain.resolution import Node, Resolution
    from observance_viewer.models.navigation import Navigation

translate = QCoreApplication.translate

_WORDS = 60


def crumbs_to(passage: Passage, resolution: Resolution) -> list[Crumb]:
    """Give the way to `passage`: the document, the part it is in, the paragraphs above it, itself."""
    crumbs = [Crumb(passage.symbol, None)]
    if passage.id is None:
        return crumbs
    parts: list[tuple[str, tuple[Node, ...]]] = [
        (translate("PlacesWords", "Preamble"), resolution.preamble),
        (translate("PlacesWords", "Operative part"), resolution.operative),
        *((translate("PlacesWords", "Annex"), annex.nodes) for annex in resolution.annexes),
    ]
    for words, nodes in parts:
        for top in nodes:
            way = _way(top, passage.id)
            if way:
                return [*crumbs, Crumb(words, nodes[0].id), *(Crumb(node.id, node.id) for node in way)]
    if any(note.id == passage.id for note in resolution.footnotes):
        crumbs.append(Crumb(translate("PlacesWords", "Footnotes"), resolution.footnotes[0].id))
    return [*crumbs, Crumb(passage.id, passage.id)]


def visited_words(navigation: Navigation) -> list[tuple[int, str]]:
    """List the visited places, the newest first, each as (number, words); the current one is told by a mark."""
    texts = navigation.resolution.passages()
    here = navigation.passage.symbol
    listed = []
    for number, place in reversed(list(enumerate(navigation.visited))):
        name = place.id or translate("PlacesWords", "Beginning")
        words = texts.get(place.id or "", "") if place.symbol == here else place.symbol
        short = words if len(words) <= _WORDS else words[:_WORDS].rsplit(" ", 1)[0] + " …"
        mark = "• " if number == navigation.index else ""
        listed.append((number, f"{mark}{name}  {short}".replace("&", "&&").rstrip()))
    return listed


def _way(node: Node, identifier: str) -> list[Node]:
    if node.id == identifier:
        return [node]
    for child in node.children:
        below = _way(child, identifier)
        if below:
            return [node, *below]
    return []
