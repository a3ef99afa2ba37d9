"""Reads what Word's styles say of italics, weight and numbering; knows nothing of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from observance_viewer.readers.word_package import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_OFF = ("0", "false", "off", "none")


@dataclass(frozen=True, slots=True)
class Style:
    """What one style sets, its ancestors' settings included; None where nothing is set."""

    italic: bool | None = None
    bold: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None
    number_id: str | None = None
    depth: int | None = None


def read_styles(root: _Element | None) -> dict[str, Style]:
    """Give every style by its id, each with what it inherits; a ring of ancestors is cut where it closes."""
    elements = {
        attribute(element, "styleId") or "": element
        for element in (() if root is None else root)
        if local(element) == "style"
    }
    return {identifier: _resolved(identifier, elements) for identifier in elements}


def switched(properties: _Element | None, name: str) -> bool | None:
    """Whether the run property `name` is switched on; None when nothing is said of it."""
    element = child(properties, name)
    return None if element is None else attribute(element, "val") not in _OFF


def raised(properties: _Element | None) -> bool | None:
    """Whether run properties raise their text above the line; None when nothing is said of it."""
    value = attribute(child(properties, "vertAlign"), "val")
    return None if value is None else value == "superscript"


def numbering_of(properties: _Element | None) -> tuple[str | None, int | None]:
    """Give the list and the depth that paragraph properties name."""
    number = child(properties, "numPr")
    depth = attribute(child(number, "ilvl"), "val") or ""
    return attribute(child(number, "numId"), "val"), int(depth) if depth.isascii() and depth.isdigit() else None


def _resolved(identifier: str, elements: dict[str, _Element]) -> Style:
    chain: list[_Element] = []
    seen: set[str] = set()
    while identifier in elements and identifier not in seen:
        seen.add(identifier)
        chain.append(elements[identifier])
        identifier = attribute(child(elements[identifier], "basedOn"), "val") or ""
    style = Style()
    for element in chain:
        run = child(element, "rPr")
        number_id, depth = numbering_of(child(element, "pPr"))
        style = Style(
            italic=switched(run, "i") if style.italic is None else style.italic,
            bold=switched(run, "b") if style.bold is None else style.bold,
            hidden=switched(run, "vanish") if style.hidden is None else style.hidden,
            raised=raised(run) if style.raised is None else style.raised,
            number_id=number_id if style.number_id is None else style.number_id,
            depth=depth if style.depth is None else style.depth,
        )
    return style
