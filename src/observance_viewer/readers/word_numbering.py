"""Works out the numbers that Word generates for paragraphs; does not decide what a number means."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from observance_viewer.readers.word_package import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LEVELS = 9
_MOST = 32767


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: where it starts, how its figures are written, and the text around them (`(%2)`)."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class Numbering:
    """The lists of a document with their counters. `next_number` must be asked in the order of the paragraphs."""

    lists: dict[str, tuple[str, dict[int, Level]]] = field(default_factory=dict)
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)
    by_style: dict[str, tuple[str, int]] = field(default_factory=dict)
    _counters: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    def next_number(self, number_id: str, depth: int) -> tuple[str, str] | None:
        """Count one paragraph of list `number_id` at `depth` (0 is the outermost).

        Gives its number as printed and the form of its figures; None when the list prints nothing.
        """
        if number_id not in self.lists or not 0 <= depth < _LEVELS:
            return None
        abstract, levels = self.lists[number_id]
        counters = self._counters.setdefault(abstract, [None] * _LEVELS)
        if number_id not in self._begun:
            self._begun.add(number_id)
            for at, start in self.restarts.get(number_id, {}).items():
                counters[at] = start - 1
        level = levels.get(depth, Level())
        current = counters[depth]
        counters[depth] = level.start if current is None else current + 1
        for at in range(depth + 1, _LEVELS):
            restart = levels.get(at, Level()).restart
            if restart is None or depth < restart:
                counters[at] = None
        if level.form == "none":
            return None
        if level.form == "bullet":
            return ("•", "bullet") if level.text else None

        def figures(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            inner = levels.get(at, Level())
            value = counters[at]
            return written(inner.start if value is None else value, "decimal" if level.legal else inner.form)

        number = re.sub(r"%([1-9])", figures, level.text).strip()
        return (number, level.form) if number else None


def read_numbering(root: _Element | None) -> Numbering:
    """Read numbering.xml; an empty Numbering without one."""
    numbering = Numbering()
    if root is None:
        return numbering
    abstracts: dict[str, dict[int, Level]] = {}
    links: dict[str, str] = {}
    styles: dict[str, str] = {}
    for element in root:
        if local(element) != "abstractNum":
            continue
        identifier = attribute(element, "abstractNumId") or ""
        abstracts[identifier] = {}
        for inner in element:
            if local(inner) == "lvl":
                at = _integer(attribute(inner, "ilvl"), 0)
                abstracts[identifier][at] = _level(inner)
            elif local(inner) == "numStyleLink":
                links[identifier] = attribute(inner, "val") or ""
            elif local(inner) == "styleLink":
                styles[attribute(inner, "val") or ""] = identifier
    for element in root:
        if local(element) != "num":
            continue
        identifier = attribute(element, "numId") or ""
        abstract = attribute(child(element, "abstractNumId"), "val") or ""
        abstract = styles.get(links.get(abstract, ""), abstract)
        levels = dict(abstracts.get(abstract, {}))
        for override in element:
            if local(override) != "lvlOverride":
                continue
            at = _integer(attribute(override, "ilvl"), 0)
            inner_level = child(override, "lvl")
            if inner_level is not None:
                levels[at] = _level(inner_level)
            start = attribute(child(override, "startOverride"), "val")
            if start is not None:
                numbering.restarts.setdefault(identifier, {})[at] = _integer(start, 1)
        numbering.lists[identifier] = (abstract, levels)
    _note_styles(root, numbering)
    return numbering


def written(value: int, form: str) -> str:
    """Write `value` in one of Word's number forms; forms that no resolution uses are written as figures."""
    if 0 < value <= _MOST:
        if form in ("lowerLetter", "upperLetter"):
            letters = chr(97 + (value - 1) % 26) * ((value - 1) // 26 + 1)
            return letters.upper() if form == "upperLetter" else letters
        if form in ("lowerRoman", "upperRoman"):
            text = ""
            for worth, sign in _ROMAN:
                text += sign * (value // worth)
                value %= worth
            return text.upper() if form == "upperRoman" else text
        if form == "decimalZero":
            return f"{value:02}"
    return str(value)


def _level(element: _Element) -> Level:
    restart = attribute(child(element, "lvlRestart"), "val")
    legal = child(element, "isLgl")
    return Level(
        start=_integer(attribute(child(element, "start"), "val"), 1),
        form=attribute(child(element, "numFmt"), "val") or "decimal",
        text=attribute(child(element, "lvlText"), "val") or "",
        restart=None if restart is None else _integer(restart, 0),
        legal=legal is not None and attribute(legal, "val") not in ("0", "false", "off"),
    )


def _note_styles(root: _Element, numbering: Numbering) -> None:
    """Note which paragraph styles a list level names as its own."""
    owners = {abstract: number for number, (abstract, _) in reversed(list(numbering.lists.items()))}
    for element in root:
        number = owners.get(attribute(element, "abstractNumId") or "")
        if local(element) != "abstractNum" or number is None:
            continue
        for level in element:
            style = attribute(child(level, "pStyle"), "val")
            if style:
                numbering.by_style[style] = (number, _integer(attribute(level, "ilvl"), 0))


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and re.fullmatch(r"-?\d{1,6}", text, re.ASCII) else otherwise
