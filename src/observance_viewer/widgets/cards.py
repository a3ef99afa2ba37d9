"""What is told of a footnote, a cited document or an entity that the text names, as frozen values; shows nothing."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from observance_viewer.widgets.pieces import CITATION, ENTITY, FOOTNOTE, Links, pieces_of
from observance_viewer.widgets.typesetting import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from observance_viewer.domain.entity import Entity
    from observance_viewer.domain.resolution import Citation, Footnote, Mention, Resolution, Role

translate = QCoreApplication.translate

GO = "go:"
WEB = "web:"


@dataclass(frozen=True, slots=True)
class Card:
    """`title` and `detail` head it; `body` are paragraphs of HTML whose links are `GO` with a place or `WEB`.

    Everything in it that comes from a document is escaped. A place is a passage's id and, behind a bar, a span of it.
    """

    title: str
    detail: str
    body: tuple[str, ...]


def card_of(address: str, resolution: Resolution, find_entity: Callable[[str], Entity | None]) -> Card | None:
    """Give the card of what a link in the text of `resolution` points to; None for an address that is none of ours."""
    if address.startswith(FOOTNOTE):
        identifier = address.removeprefix(FOOTNOTE)
        footnote = next((note for note in resolution.footnotes if note.id == identifier), None)
        return _footnote_card(footnote, resolution) if footnote else None
    kind, _, number = address.partition(":")
    index = int(number) if number.isdecimal() else -1
    if f"{kind}:" == CITATION and 0 <= index < len(resolution.citations):
        return _document_card(resolution.citations[index], resolution)
    if f"{kind}:" == ENTITY and 0 <= index < len(resolution.mentions):
        return _entity_card(resolution.mentions[index], resolution, find_entity)
    return None


def role_words(role: Role) -> str:
    """Say which part a body plays."""
    return {
        "established-by": translate("Cards", "Established by"),
        "co-chair": translate("Cards", "Co-chair"),
        "participating": translate("Cards", "Participating entity"),
        "addressee": translate("Cards", "Addressed"),
        "mentioned": translate("Cards", "Mentioned"),
    }[role]


def place_link(identifier: str, span: tuple[int, int] | None = None, words: str = "") -> str:
    """Give a link to a passage, or to the code points `span` of it."""
    place = f"{identifier}|{span[0]}|{span[1]}" if span else identifier
    return f'<a href="{GO}{escape(place)}">{escape(words or identifier)}</a>'


def read_place(address: str) -> tuple[str, tuple[int, int] | None]:
    """Give the passage and the span that a `GO` address names."""
    identifier, *span = address.removeprefix(GO).split("|")
    return identifier, (int(span[0]), int(span[1])) if len(span) == 2 else None


def _footnote_card(footnote: Footnote, resolution: Resolution) -> Card:
    links = Links(resolution).at(footnote.id)
    words = []
    for piece in pieces_of(footnote.text, footnote.emphasis, links, ()):
        part = escape(footnote.text[piece.begin : piece.end])
        part = f"<i>{part}</i>" if piece.emphasis else part
        # The entities are listed by role below; two links for each would drown the words.
        words.append(f'<a href="{piece.href}">{part}</a>' if piece.href.startswith(CITATION) else part)
    body = ["".join(words)]
    roles: dict[Role, list[str]] = {}
    for index, mention in enumerate(resolution.mentions):
        if mention.at == footnote.id and mention.role != "mentioned":
            name = escape(mention.acronym or mention.entity)
            roles.setdefault(mention.role, []).append(f'<a href="{ENTITY}{index}">{name}</a>')
    named = escape(translate("Cards", "%1: %2"))
    body += [
        named.replace("%1", escape(role_words(role))).replace("%2", ", ".join(names)) for role, names in roles.items()
    ]
    body.append(place_link(footnote.id, words=translate("Cards", "Go to footnote")))
    return Card(translate("Cards", "Footnote %1").replace("%1", footnote.marker), footnote.host or "", tuple(body))


def _document_card(citation: Citation, resolution: Resolution) -> Card:
    body = []
    if citation.title:
        body.append(f"<i>{escape(citation.title)}</i>")
    if citation.date:
        body.append(escape(in_words(citation.date)))
    cited = ((each.at, (each.start, each.end)) for each in resolution.citations if each.symbol == citation.symbol)
    body.append(escape(translate("Cards", "Cited in %1")).replace("%1", _places(cited)))
    if citation.url:
        body.append(_web(citation.url, translate("Cards", "Open in browser")))
    return Card(citation.symbol, translate("Cards", "Cited document"), tuple(body))


def _entity_card(mention: Mention, resolution: Resolution, find_entity: Callable[[str], Entity | None]) -> Card:
    entity = find_entity(mention.entity)

    def same(other: Mention) -> bool:
        if other.entity.casefold() == mention.entity.casefold():
            return True
        return entity is not None and find_entity(other.entity) == entity

    acronym = mention.acronym or (entity.acronym if entity else None)
    body = []
    if entity and entity.name.casefold() != mention.entity.casefold():
        body.append(escape(entity.name))
    body.append(f"{escape(role_words(mention.role))} · {place_link(mention.at, (mention.start, mention.end))}")
    if entity and entity.parent:
        body.append(escape(translate("Cards", "Part of %1").replace("%1", entity.parent)))
    others = [(each.at, (each.start, each.end)) for each in resolution.mentions if same(each) and each != mention]
    if others:
        body.append(escape(translate("Cards", "Also named in %1")).replace("%1", _places(others)))
    if entity and entity.website:
        body.append(_web(entity.website, translate("Cards", "Open website in browser")))
    return Card(mention.entity, acronym or "", tuple(body))


def _places(places: Iterable[tuple[str, tuple[int, int]]]) -> str:
    """Give links to the first span in each passage, in reading order."""
    first: dict[str, tuple[int, int]] = {}
    for identifier, span in places:
        first.setdefault(identifier, span)
    return ", ".join(place_link(identifier, span) for identifier, span in first.items())


def _web(url: str, words: str) -> str:
    """Give a link that opens in the browser, with its host; nothing for anything but a web address."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    return f'<a href="{WEB}{escape(url)}">{escape(words)}</a> · {escape(parts.hostname)}'
