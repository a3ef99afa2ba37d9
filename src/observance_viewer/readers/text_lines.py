"""Bytes of extracted text → its lines, told apart by what they are; joins none into paragraphs."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from observance_viewer.readers.text_encoding import decoded
from observance_viewer.readers.text_feet import join_feet
from observance_viewer.readers.text_furniture import set_furniture_aside
from observance_viewer.readers.text_layout import Line, is_aside, margin, quantile, starts
from observance_viewer.readers.text_markers import join_markers, join_numbers
from observance_viewer.readers.text_tables import mark_columns
from observance_viewer.readers.words import collapsed

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
# Where a list is set deeper on a whole page, its lines stand farther in than this.
_MOST_SHIFT = 4


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
    margins = [margin(page) for page in pages]
    known = [each for each in margins if each is not None]
    usual = quantile(known, 0.5)
    for page, own in zip(pages, margins, strict=True):
        shift = 0 if own is None else own - usual
        if 0 < abs(shift) <= _MOST_SHIFT:
            for line in page:
                line.indent = max(0, line.indent - shift)
