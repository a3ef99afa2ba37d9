"""The pieces that Akoma Ntoso is made of: elements, ids and running text; must not know what a resolution is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element

    from observance_viewer.domain.resolution import Call, Footnote, Link

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
# What XML 1.0 cannot hold (production 2, Char).
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SIGNS = re.compile(r"[\W_]+")


def clean(text: str) -> str:
    """Give `text` with U+FFFD for every character that XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def root_element() -> _Element:
    """Give an empty document."""
    return etree.fromstring(f'<akomaNtoso xmlns="{NAMESPACE}"/>')


def add(parent: _Element, tag: str, text: str | None = None, /, **attributes: str | None) -> _Element:
    """Add an element; attributes that are None are left out, and a final `_` in their names is for Python only."""
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}")
    for key, value in attributes.items():
        if value is not None:
            element.set(key.rstrip("_"), clean(value))
    if text is not None:
        element.text = clean(text)
    return element


class Ids:
    """Gives eIds by the OASIS Akoma Ntoso Naming Convention (chapter 5): `para_2__list_1__point_a`."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._counts: dict[str, int] = {}

    def of(self, stem: str, number: str | None = None, below: str | None = None) -> str:
        """Give the id of an element: `stem`, its printed number or else its place, and the id it stands `below`."""
        prefix = f"{below}__{stem}" if below else stem
        figure = _SIGNS.sub("", clean(number or "").replace("\ufffd", ""))
        if not figure:
            self._counts[prefix] = self._counts.get(prefix, 0) + 1
            figure = str(self._counts[prefix])
        wanted = found = f"{prefix}_{figure}"
        copy = 1
        while found in self._given:
            copy += 1
            found = f"{wanted}-{copy}"
        self._given.add(found)
        return found


class Words:
    """Writes running text with its italics, links and footnotes; each footnote stands where it is first called."""

    def __init__(self, footnotes: Iterable[Footnote], called: Iterable[str]) -> None:
        self._ids = {note.id: f"authorialNote_{place}" for place, note in enumerate(footnotes, 1)}
        self._waiting = {note.id: note for note in footnotes}
        called = set(called)
        self._inner: dict[str, list[Footnote]] = {}
        self.uncalled: list[Footnote] = []
        outer: str | None = None
        for note in footnotes:
            if note.id in called:
                outer = note.id
            elif note.host is not None and outer is not None:
                self._inner.setdefault(outer, []).append(note)
            else:
                self.uncalled.append(note)

    def write(
        self,
        parent: _Element,
        text: str,
        italics: Iterable[tuple[int, int]] = (),
        links: Iterable[Link] = (),
        calls: Iterable[Call] = (),
    ) -> None:
        """Write `text` into `parent`. Spans and offsets count code points of `text`."""
        targets = {place: link.target for link in links for place in range(link.start, link.end)}
        slanted = {place for start, end in italics for place in range(start, end)}
        at: dict[int, list[Call]] = {}
        for call in calls:
            at.setdefault(min(call.offset, len(text)), []).append(call)
        cuts = sorted({0, len(text), *at, *_edges(targets, len(text)), *_edges(slanted, len(text))})
        for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
            for call in at.get(start, ()):
                self._call(parent, call)
            if start < end:
                _piece(parent, text[start:end], targets.get(start), italic=start in slanted)

    def note(self, parent: _Element, footnote: Footnote) -> None:
        """Write a footnote whole, with those that are called in it."""
        self._waiting.pop(footnote.id, None)
        element = add(parent, "authorialNote", marker=footnote.marker, placement="bottom", eId=self._ids[footnote.id])
        paragraph = add(element, "p")
        self.write(paragraph, footnote.text, footnote.emphasis, footnote.links)
        for inner in self._inner.get(footnote.id, ()):
            self.note(paragraph, inner)

    def _call(self, parent: _Element, call: Call) -> None:
        footnote = self._waiting.get(call.footnote)
        if footnote is not None:
            self.note(parent, footnote)
        elif call.footnote in self._ids:
            add(parent, "noteRef", href=f"#{self._ids[call.footnote]}")


def _edges(marked: Mapping[int, str] | set[int], length: int) -> list[int]:
    def state(place: int) -> object:
        return marked.get(place) if not isinstance(marked, set) else place in marked

    return [place for place in range(1, length) if state(place) != state(place - 1)] if marked else []


def _piece(parent: _Element, text: str, target: str | None, *, italic: bool) -> None:
    element = parent
    if target is not None:
        last = parent[-1] if len(parent) else None
        if last is not None and not last.tail and str(last.tag).endswith("}a") and last.get("href") == clean(target):
            element = last
        else:
            element = add(parent, "a", href=target)
    if italic:
        add(element, "span", text, class_="italic")
    elif len(element):
        element[-1].tail = (element[-1].tail or "") + clean(text)
    else:
        element.text = (element.text or "") + clean(text)
