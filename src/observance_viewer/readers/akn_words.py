"""Running text of Akoma Ntoso elements as runs, with the footnotes in it; must not decide what a paragraph is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from observance_viewer.readers.source import REPEATED, Run

if TYPE_CHECKING:
    from lxml.etree import _Element

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
_LINKS = frozenset(("a", "ref", "rref", "mref"))


def local(element: _Element) -> str:
    """Give the element's name without its namespace."""
    return str(element.tag).rsplit("}", 1)[-1]


class Notes:
    """The footnotes of one document in the order of their calls."""

    def __init__(self) -> None:
        self._found: list[tuple[str, tuple[Run, ...]]] = []
        self._times: dict[str, int] = {}
        self._keys: dict[str, str] = {}

    def add(self, element: _Element) -> str:
        """Keep the note `element` and give the key by which runs call it."""
        marker = (element.get("marker") or "").strip()
        self._times[marker] = times = self._times.get(marker, 0) + 1
        key = marker if times == 1 else f"{marker}{REPEATED}{times}"
        self._keys[element.get("eId") or ""] = key
        place = len(self._found)
        self._found.append((key, ()))
        self._found[place] = (key, runs_of(element, self))
        return key

    def key(self, reference: _Element) -> str:
        """Give the key of the note that a `noteRef` calls once more, by its `href`, else by its marker."""
        target = (reference.get("href") or "").lstrip("#")
        return self._keys.get(target) or (reference.get("marker") or "").strip()

    def found(self) -> tuple[tuple[str, tuple[Run, ...]], ...]:
        """Give every key with the runs of its note."""
        return tuple(self._found)


def runs_of(element: _Element, notes: Notes) -> tuple[Run, ...]:
    """Give the words of `element` and all below it; its footnotes go to `notes`, with a call in their place."""
    runs: list[Run] = []
    _collect(element, notes, runs, Run(""))
    return tuple(runs)


def text_of(element: _Element | None) -> str:
    """Give the words of `element` with white space collapsed; nothing for None."""
    return "" if element is None else " ".join("".join(str(part) for part in element.itertext()).split())


def _collect(element: _Element, notes: Notes, runs: list[Run], style: Run) -> None:
    _add(runs, element.text, style)
    for child in element:
        name = local(child)
        if name == "authorialNote":
            runs.append(Run("", call=notes.add(child)))
        elif name == "noteRef":
            runs.append(Run("", call=notes.key(child)))
        elif name in _BLOCKS:
            _add(runs, " ", style)
            _collect(child, notes, runs, style)
            _add(runs, " ", style)
        else:
            _collect(child, notes, runs, _styled(child, name, style))
        _add(runs, child.tail, style)


def _add(runs: list[Run], text: str | None, style: Run) -> None:
    if text:
        runs.append(Run(text, style.italic, style.bold, style.link))


def _styled(element: _Element, name: str, style: Run) -> Run:
    classes = (element.get("class") or "").split()
    link = (element.get("href") or "").strip() if name in _LINKS else ""
    return Run(
        "",
        italic=style.italic or name in ("i", "em") or "italic" in classes,
        bold=style.bold or name == "b" or "bold" in classes,
        link=link or style.link,
    )
