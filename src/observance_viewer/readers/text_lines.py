"""Bytes of extracted text → lines, and how the converter set them; joins nothing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import compress, pairwise
from typing import TYPE_CHECKING

from observance_viewer.readers.lexicon import begins_paragraph
from observance_viewer.readers.numbering import split_number
from observance_viewer.readers.page_furniture import RULE, URL, is_furniture
from observance_viewer.readers.text_encoding import decoded
from observance_viewer.readers.text_feet import join_feet
from observance_viewer.readers.text_furniture import set_furniture_aside
from observance_viewer.readers.text_markers import ended, join_markers, join_numbers
from observance_viewer.readers.text_tables import mark_columns
from observance_viewer.readers.words import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterable

# Ends a page, not a line as it does for `splitlines`; the sign that stands for it meanwhile is in no decoded text.
_PAGE_BREAK, _STAND_IN = "\f", "\0"
# Marks of direction and of joining, and what a broken file holds in place of letters, print nothing.
_UNSEEN = "\x00-\x08\x0e-\x1f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_SOFT_HYPHEN = re.compile("\u00ad(?:[ \\t\u00a0]*(?:\r\n|[\n\r])\\s*)?")
# Ligatures and forms of letters, and figures in full width.
_PRESENTED = "\uff10-\uff19\ufb00-\ufb06\ufb50-\ufdc7\ufdf0-\ufdfc\ufe70-\ufefc"
_LIGATURE = re.compile(f"[{_PRESENTED}]+")
_ODD = re.compile(f"[{_UNSEEN}{_PRESENTED}]")
# Letters set a little apart leave a blank before a hyphen or “’s”; in “life-saving and -enhancing” it is meant.
_APART = re.compile(r"(?<=[^\W\d_])(?<!\band)(?<!\bor) +(?:(-)(?=(?:[ \t]*\r?\n\s*)?[^\W\d_])|(’)(?=s\b))")
# Some converters set blanks between the figures of a Chinese text and its characters.
_WIDE, _NARROW = "\u2e80-\u9fff\uff00-\uffef", "0-9A-Za-z"
_SPACED = re.compile(f"(?<=[{_WIDE}]) +(?=[{_NARROW}])|(?<=[{_NARROW}]) +(?=[{_WIDE}])")
_UNSPACED = re.compile(f"(?<=[{_WIDE}])(?=[{_NARROW}])|(?<=[{_NARROW}])(?=[{_WIDE}])")
# The marker of a note, which has the shape of the number of a point.
_BRACKETED = re.compile(r"\(\d{1,3}\)\s")
_SAMPLE = 400
# Where a list is set deeper on a whole page, its lines stand farther in than this.
_MOST_SHIFT = 4
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


def decode(data: bytes) -> str:
    """Give the text of `data`, in whatever way its letters are written down, without what prints nothing."""
    text = decoded(data)
    if "，" in text and len(_SPACED.findall(text)) > len(_UNSPACED.findall(text)):
        text = _SPACED.sub("", text)
    if "\u00ad" in text:
        text = _SOFT_HYPHEN.sub("", text)
    if " -" in text or " ’" in text:
        text = _APART.sub(r"\1\2", text)
    if _ODD.search(text) is None:
        return text
    text = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return _INVISIBLE.sub("", text)


def lines_of(text: str, language: str) -> list[Line]:
    """Give the lines of `text` that carry something, white space in them collapsed."""
    lines: list[Line] = []
    gaps: dict[int, str] = {}
    blank, page_break = 0, False
    for raw in text.replace(_PAGE_BREAK, _STAND_IN).splitlines():
        if _STAND_IN in raw:
            page_break = True
            raw = raw.replace(_STAND_IN, "")
        words = collapsed(raw)
        if not words:
            blank += 1
            continue
        wide = raw.expandtabs() if raw[0] == "\t" else raw
        indent = len(wide) - len(wide.lstrip())
        if "   " in raw or "\t" in raw:
            gaps[len(lines)] = raw
        lines.append(Line(words, indent, blank, page_break, aside=is_aside(words)))
        blank, page_break = 0, False
    if len(gaps) > 1:
        mark_columns(lines, gaps)
    set_furniture_aside(lines)
    _tell_starts(lines, language)
    _level(lines)
    lines = join_feet(lines)
    joined = join_markers(join_numbers(lines))
    if joined is not lines:
        _tell_starts(joined, language)
    return joined


def _tell_starts(lines: list[Line], language: str) -> None:
    for line in lines:
        line.starts = not line.aside and starts(line.text, language)


def _level(lines: list[Line]) -> None:
    """Count indents from the same margin on all pages: a converter that keeps the layout sets each a little apart."""
    starts_of = [index for index, line in enumerate(lines) if line.page_break]
    if not starts_of:
        return
    pages = [lines[begin:end] for begin, end in pairwise([0, *starts_of, len(lines)])]
    margins = [_margin(page) for page in pages]
    known = [margin for margin in margins if margin is not None]
    usual = _quantile(known, 0.5)
    for page, margin in zip(pages, margins, strict=True):
        shift = 0 if margin is None else margin - usual
        if 0 < abs(shift) <= _MOST_SHIFT:
            for line in page:
                line.indent = max(0, line.indent - shift)


def _margin(page: list[Line]) -> int | None:
    """Give the indent of most lines on a page that go on with a sentence; None without any."""
    going_on = [
        line.indent
        for above, line in pairwise(_without_notes(page))
        if _surely_goes_on(above, line) and line.text[0].isalpha()
    ]
    return _quantile(going_on, 0.5) if going_on else None


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
    width = _quantile([len(line.text) for line in body], 0.95)
    starting = [line for line in body if line.starts]
    sure = [_surely_goes_on(above, line) for above, line in pairwise(body)]
    going_on = list(compress(body[1:], sure))
    base = _quantile([line.indent for line in going_on], 0.5)
    deeper = [line for line in starting if line.indent > base]
    astray = [line for line in going_on if line.indent > base]
    indented = len(deeper) > 0.6 * len(starting) and len(astray) < 0.2 * len(going_on) + 2
    gap, gapped = _gap(starting, going_on or body[1:])
    slack = _slack(body[:_SAMPLE], sure, width)
    return Layout(width, slack, base, indented, indented and _is_stepped(starting, base), gapped, gap)


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


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"


def _quantile(values: Iterable[int], share: float) -> int:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0


def _slack(body: list[Line], sure: list[bool], width: int) -> int:
    """Give how much room is left at most on lines whose sentence goes on, as `sure` says of each but the last."""
    pairs = compress(pairwise(body), sure)
    rooms = [room(above.text, line.text, width) for above, line in pairs if not line.page_break]
    return max(4, min(_quantile(rooms, 0.95), width // 3))


def _surely_goes_on(above: Line, line: Line) -> bool:
    """Whether a sentence goes on in `line`: in scripts with two sizes of letters a small one says so."""
    initial = line.text[0]
    if line.starts or initial.islower():
        return not line.starts
    return initial.upper() == initial.lower() and not ended(above.text)


def _gap(starting: list[Line], going_on: list[Line]) -> tuple[int, bool]:
    usual = _quantile([line.blank for line in going_on], 0.5)
    above = [line.blank for line in starting[1:] if line.blank > usual]
    return usual + 1, len(above) > 0.6 * max(1, len(starting) - 1)


def _is_stepped(starting: list[Line], base: int) -> bool:
    return all(line.indent - base <= 1 for line in starting if re.match(r"\d{1,3}\. ", line.text))
