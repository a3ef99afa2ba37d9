"""What a line of extracted text is, and by which signs the paragraphs of a text show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import compress, pairwise
from typing import TYPE_CHECKING

from observance_viewer.readers.lexicon import begins_paragraph
from observance_viewer.readers.numbering import split_number
from observance_viewer.readers.page_furniture import RULE, URL, is_furniture
from observance_viewer.readers.text_endings import ended

if TYPE_CHECKING:
    from collections.abc import Iterable

# The marker of a note, which has the shape of the number of a point.
_BRACKETED = re.compile(r"\(\d{1,3}\)\s")
_SAMPLE = 400
_COMPOUND = frozenset({"and", "or", "to", "et", "ou", "y", "o", "и", "или"})


@dataclass(slots=True)
class Line:
    """A line that carries something. `indent` and `blank` count blanks before it and empty lines above it."""

    text: str
    indent: int
    blank: int
    page_break: bool
    starts: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """How paragraphs show in a text.

    `width` is the length of a full line and `slack` how much shorter one may be, in code points. `base` is the
    indent of a line that goes on; `indented` says that first lines are set deeper, `stepped` that each level is
    set one blank deeper than the one above it, `gapped` that more empty lines stand above a paragraph than above
    other lines, `gap` being the fewest.
    """

    width: int
    slack: int
    base: int
    indented: bool
    stepped: bool
    gapped: bool
    gap: int


def is_aside(text: str) -> bool:
    """Whether a line is a rule, a link target or page furniture."""
    if text[0].isalpha():
        return is_furniture(text) or (text[0] == "h" and URL.match(text) is not None)
    return is_furniture(text) or RULE.match(text) is not None


def starts(text: str, language: str) -> bool:
    """Whether a line begins as paragraphs do: with a number or the first word of an opening phrase."""
    return split_number(text)[0] is not None or begins_paragraph(text, language)


def measure(lines: list[Line]) -> Layout:
    """Find out by which signs the paragraphs of `lines` show."""
    body = _without_notes(lines)
    width = quantile([len(line.text) for line in body], 0.95)
    starting = [line for line in body if line.starts]
    sure = [_surely_goes_on(above, line) for above, line in pairwise(body)]
    going_on = list(compress(body[1:], sure))
    base = quantile([line.indent for line in going_on], 0.5)
    deeper = [line for line in starting if line.indent > base]
    astray = [line for line in going_on if line.indent > base]
    indented = len(deeper) > 0.6 * len(starting) and len(astray) < 0.2 * len(going_on) + 2
    gap, gapped = _gap(starting, going_on or body[1:])
    slack = _slack(body[:_SAMPLE], sure, width)
    return Layout(width, slack, base, indented, indented and _is_stepped(starting, base), gapped, gap)


def margin(page: list[Line]) -> int | None:
    """Give the indent of most lines on a page that go on with a sentence; None without any."""
    going_on = [
        line.indent
        for above, line in pairwise(_without_notes(page))
        if _surely_goes_on(above, line) and line.text[0].isalpha()
    ]
    return quantile(going_on, 0.5) if going_on else None


def room(above: str, text: str, width: int) -> int:
    """Give how many code points of a line as long as `width` were left empty though the next word fitted."""
    space = 0 if _is_wide(text[0]) else text.find(" ")
    word = text[:1] if _is_wide(text[0]) else text if space < 0 else text[:space]
    hyphen = word.find("-", 1)
    return width - len(above) - 1 - (len(word) if hyphen < 0 else hyphen + 1)


def joint(text: str, more: str) -> str:
    """Give what stands between two lines of a paragraph, a space or nothing.

    A word split at a hyphen keeps the hyphen, without a space; `short- and long-term` keeps its space.
    """
    if len(text) > 1 and text[-1] in "-‐‑" and text[-2].isalnum():
        return " " if more.split(" ", 1)[0].rstrip(",") in _COMPOUND else ""
    if text[-1:] < "\u2e80" and more[0] < "\u2e80":
        return "" if text[-1:] == "–" and text[-2:-1].isdecimal() and more[0].isdecimal() else " "
    return "" if text and (_is_wide(text[-1]) or _is_wide(more[0])) else " "


def _without_notes(lines: list[Line]) -> list[Line]:
    """Give the lines that are neither aside nor below a rule, where notes are set in smaller letters."""
    body: list[Line] = []
    noting, above = False, ""
    for line in lines:
        if line.aside:
            noting = RULE.match(line.text) is not None
        elif noting and (
            (line.starts and not _BRACKETED.match(line.text)) or (above.endswith(".") and line.text[0].islower())
        ):
            noting = False
        if not line.aside and not noting:
            body.append(line)
        above = line.text
    return body


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"


def quantile(values: Iterable[int], share: float) -> int:
    """Give the value that `share` of all are below, 0.5 being the middle; 0 without any."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0


def _slack(body: list[Line], sure: list[bool], width: int) -> int:
    """Give how much room is left at most on lines whose sentence goes on, as `sure` says of each but the last."""
    pairs = compress(pairwise(body), sure)
    rooms = [room(above.text, line.text, width) for above, line in pairs if not line.page_break]
    return max(4, min(quantile(rooms, 0.95), width // 3))


def _surely_goes_on(above: Line, line: Line) -> bool:
    """Whether a sentence goes on in `line`: in scripts with two sizes of letters a small one says so."""
    initial = line.text[0]
    if line.starts or initial.islower():
        return not line.starts
    return initial.upper() == initial.lower() and not ended(above.text)


def _gap(starting: list[Line], going_on: list[Line]) -> tuple[int, bool]:
    usual = quantile([line.blank for line in going_on], 0.5)
    above = [line.blank for line in starting[1:] if line.blank > usual]
    return usual + 1, len(above) > 0.6 * max(1, len(starting) - 1)


def _is_stepped(starting: list[Line], base: int) -> bool:
    return all(line.indent - base <= 1 for line in starting if re.match(r"\d{1,3}\. ", line.text))
