"""Running text of Akoma Ntoso elements as runs, with the footnotes in it; must not decide what a paragraph is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from observance_viewer.readers.source import REPEATED, Run

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from lxml.etree import _Element

    # Whether it is italic, whether it is bold, and where it links to.
    Style: TypeAlias = tuple[bool, bool, str | None]

# Elements that begin and end a line of text; all others stand within one.
_BLOCKS = frozenset(
    [
        "p",
        "br",
        "eol",
        "num",
        "heading",
        "subheading",
        "crossHeading",
        "content",
        "intro",
        "wrapUp",
        "list",
        "sublist",
        "point",
        "paragraph",
        "subparagraph",
        "alinea",
        "blockList",
        "item",
        "listIntroduction",
        "listWrapUp",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "td",
        "th",
        "caption",
        "div",
        "block",
        "tblock",
        "container",
        "blockContainer",
        "toc",
        "tocItem",
    ]
)
_NOTES = frozenset(("authorialNote", "noteRef"))
_LINKS = frozenset(("a", "ref", "rref", "mref"))
_PLAIN: Style = (False, False, None)


@lru_cache(maxsize=512)
def _name(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]


def local(element: _Element) -> str:
    """Give the element's name without its namespace."""
    return _name(element.tag)


class Notes:
    """The footnotes of the file `root` in the order of their calls."""

    def __init__(self, root: _Element) -> None:
        self._root = root
        self._found: dict[str, tuple[Run, ...]] = {}
        self._times: dict[str, int] = {}
        self._keys: dict[str, str] = {}

    def add(self, element: _Element) -> str:
        """Keep the note `element` and give the key by which runs call it."""
        identifier = element.get("eId")
        key = self._keys.get(identifier or "") or self._new_key(element)
        if key in self._found:
            key = self._new_key(element)
        if identifier:
            self._keys[identifier] = key
        self._found[key] = ()
        line = Line(self)
        line.add_inside(element)
        self._found[key] = line.runs()
        return key

    def key(self, reference: _Element) -> str:
        """Give the key of the note that a `noteRef` calls once more, by its `href`, else by its marker."""
        target = (reference.get("href") or "").lstrip("#")
        if target and target not in self._keys:
            for note in self._root.iter("{*}authorialNote"):
                if note.get("eId") == target:
                    self._keys[target] = self._new_key(note)
        return self._keys.get(target) or (reference.get("marker") or "").strip()

    def found(self) -> tuple[tuple[str, tuple[Run, ...]], ...]:
        """Give every key with the runs of its note."""
        return tuple(self._found.items())

    def _new_key(self, element: _Element) -> str:
        marker = (element.get("marker") or "").strip()
        self._times[marker] = times = self._times.get(marker, 0) + 1
        return marker if times == 1 else f"{marker}{REPEATED}{times}"


def runs_of(element: _Element, notes: Notes) -> tuple[Run, ...]:
    """Give the words of `element` and all below it; its footnotes go to `notes`, with a call in their place."""
    line = Line(notes)
    line.add_element(element)
    return line.runs()


def text_of(element: _Element | None) -> str:
    """Give the words of `element` with white space collapsed; nothing for None."""
    return "" if element is None else " ".join("".join(str(part) for part in element.itertext()).split())


def number_of(element: _Element, notes: Notes) -> tuple[str, tuple[Run, ...]]:
    """Give the printed number that a `num` holds, and the calls of the footnotes in it."""
    if not len(element):
        return " ".join((element.text or "").split()), ()
    runs = runs_of(element, notes)
    return " ".join("".join(run.text for run in runs).split()), tuple(run for run in runs if run.call is not None)


class Line:
    """Runs while they are gathered: neighbours of one style become one run. Footnotes go to `notes`."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._runs: list[Run] = []
        self._texts: list[str] = []
        self._style = _PLAIN

    def runs(self) -> tuple[Run, ...]:
        """Give what has been gathered."""
        self._turn(_PLAIN)
        return tuple(self._runs)

    def add(self, text: str | None) -> None:
        """Add plain words."""
        if text:
            self._texts.append(text)

    def add_calls(self, calls: Iterable[Run]) -> None:
        """Add the calls of footnotes."""
        self._turn(self._style)
        self._runs += calls

    def add_element(self, element: _Element) -> None:
        """Add the words of `element` and of all below it, or the call of the footnote that it is."""
        match local(element):
            case "authorialNote":
                self.add_calls((Run("", call=self._notes.add(element)),))
            case "noteRef":
                self.add_calls((Run("", call=self._notes.key(element)),))
            case _:
                self.add_inside(element)

    def add_inside(self, element: _Element) -> None:
        """Add the words in `element` and in all below it, in the style of what stands around it."""
        style = self._style
        add = self._texts.append
        if text := element.text:
            add(text)
        for child in element:
            name = _name(child.tag)
            if name in _BLOCKS:
                add(" ")
                self.add_inside(child)
                add(" ")
            elif name in _NOTES:
                self.add_element(child)
            elif (inner := _styled(child, name, style)) == style:
                self.add_inside(child)
            else:
                self._turn(inner)
                self.add_inside(child)
                self._turn(style)
            if text := child.tail:
                add(text)

    def _turn(self, style: Style) -> None:
        """End the run; what follows has the given style."""
        if self._texts:
            self._runs.append(Run("".join(self._texts), *self._style))
            self._texts.clear()
        self._style = style


def _styled(element: _Element, name: str, style: Style) -> Style:
    italic, bold, link = style
    classes = element.get("class")
    if classes:
        listed = classes.split()
        italic = italic or "italic" in listed
        bold = bold or "bold" in listed
    if name in _LINKS:
        return italic, bold, (element.get("href") or "").strip() or link
    return italic or name in ("i", "em"), bold or name == "b", link
