"""Extracted text → blocks: joins hard-wrapped lines, takes page furniture and footnote blocks out of sentences.

It knows how converters break pages, not what a resolution says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from statistics import quantiles

from observance_viewer.readers.lexicon import ENACTING, PARTICIPLES, VERBS, language_of
from observance_viewer.readers.numbering import split_number
from observance_viewer.readers.page_furniture import RULE, URL, is_closing, is_furniture
from observance_viewer.readers.source import Block, Run, SourceDocument

_MARKER = re.compile(r"(\d{1,3}|\*{1,3}|[a-z])(?:\s+|(?=[A-Z“]))(?=\S)")
_SPACE = re.compile(r"\s+")
_ENDS = (".", ";", ",", ":", "،", "؛", "。", "；", "，", "：")
_ENDED_BY_MARKER = re.compile(r"[.;,:،؛。；，：](?: ?\d{1,2}|(?<!\d[.,])\d{3}|\*{1,3}|\(\d{1,3}\))\Z")
_ABBREVIATED = re.compile(r"\b(?:[Nn]os?|[Vv]ols?|[Cc]hap|[Ss]ect|[Aa]rts?|[Pp]aras?|pp?|Add|Corr|Rev)\.\Z")
_COMPOUND = frozenset({"and", "or", "to", "et", "ou", "y", "o", "и", "или"})


@dataclass(slots=True)
class _Line:
    text: str
    indent: int
    gap: bool
    page_break: bool = False


@dataclass(slots=True)
class _Note:
    marker: str
    text: str


@dataclass(slots=True)
class _Page:
    """The notes of one page, and where its body begins and ends as (block, code point)."""

    notes: list[_Note] = field(default_factory=list)
    begin: tuple[int, int] = (0, 0)
    end: tuple[int, int] = (0, 0)


def read_text(data: bytes) -> SourceDocument:
    """Read extracted text (UTF-8, UTF-16 with a mark, else Windows-1252) into blocks."""
    text = _decode(data)
    blocks, pages = _Assembly(_lines(text)).assemble()
    calls, found = _place_calls(blocks, pages)
    return SourceDocument(
        format="text",
        blocks=tuple(Block(_runs(block, calls.get(index, []))) for index, block in enumerate(blocks)),
        notes=tuple((note.marker, (Run(note.text),)) for note in found),
        language=language_of(text),
    )


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    return text.replace("\x00", "").replace("\u00ad", "")


def _lines(text: str) -> list[_Line]:
    """Give the lines that carry something, each with its indent and whether more than the usual space is above it."""
    lines: list[_Line] = []
    blank, page_break = 0, False
    gaps: list[int] = []
    for raw in re.split(r"\r\n|[\n\r\u2028\u2029]", text):
        page_break = page_break or "\f" in raw
        stripped = _SPACE.sub(" ", raw.replace("\f", "")).strip()
        if not stripped:
            blank += 1
            continue
        indent = len(raw.replace("\f", "")) - len(raw.replace("\f", "").lstrip())
        gaps.append(blank)
        lines.append(_Line(stripped, indent, bool(blank), page_break))
        blank, page_break = 0, False
    usual = sorted(gaps)[len(gaps) // 2] if gaps else 0
    for line, gap in zip(lines, gaps, strict=True):
        line.gap = gap > usual
    return lines


class _Assembly:
    """Puts lines together to blocks, page by page."""

    def __init__(self, lines: list[_Line]) -> None:
        self._lines = lines
        lengths = [len(line.text) for line in lines if not URL.match(line.text)]
        self._width = quantiles(lengths, n=20)[-1] if len(lengths) > 20 else max(lengths, default=0)
        self._note_width = max(self._width, *(lengths or [0]))
        body = [line.indent for line in lines]
        self._indented = 0.04 < sum(indent > 0 for indent in body) / max(1, len(body)) < 0.75
        self._gapped = any(line.gap for line in lines)
        self._blocks: list[str] = []
        self._pages: list[_Page] = [_Page()]
        self._open = False
        self._turned = False
        self._enacted = False
        self._was_heading = False

    def assemble(self) -> tuple[list[str], list[_Page]]:
        index = 0
        while index < len(self._lines):
            line = self._lines[index]
            if RULE.match(line.text):
                index = self._note_block(index + 1)
                self._turn_page()
                continue
            if line.page_break:
                self._turned = True
            if URL.match(line.text):
                self._turned = True
            elif is_furniture(line.text):
                self._turned = self._turned or bool(self._blocks)
            else:
                self._add(line, self._lines[index + 1] if index + 1 < len(self._lines) else None)
            index += 1
        self._turn_page()
        return self._blocks, self._pages

    def _here(self) -> tuple[int, int]:
        return (len(self._blocks) - 1, len(self._blocks[-1])) if self._blocks else (0, 0)

    def _turn_page(self) -> None:
        self._pages[-1].end = self._here()
        self._pages.append(_Page(begin=self._here()))
        self._turned = True

    def _add(self, line: _Line, following: _Line | None) -> None:
        if self._blocks and self._continues(line, following):
            self._blocks[-1] = _join(self._blocks[-1], line.text)
            self._was_heading = False
        else:
            self._was_heading = bool(self._blocks) and self._heads(line.text, following)
            self._blocks.append(line.text)
            self._enacted = self._enacted or ENACTING.match(line.text) is not None
        self._turned = False

    def _continues(self, line: _Line, following: _Line | None) -> bool:
        """Whether `line` goes on with the last block."""
        last, text = self._blocks[-1], line.text
        ended = _ended(last)
        if ENACTING.match(text) and (not self._enacted or ended or (self._indented and line.indent)):
            return False
        if not self._enacted and following and self._starts(following.text) and ENACTING.match(f"{text},"):
            return False
        if (ENACTING.match(last) and len(last.split()) < 8) or is_closing(text) or is_closing(last):
            return False
        if self._turned and self._indented and line.indent and self._starts(text):
            return False
        if self._turned:
            # A page may break anywhere; only an ended sentence makes room for a new paragraph.
            starts = self._starts(text)
            return not ended or (not starts and not line.indent) or (text[0].islower() and "a" <= text[0] <= "z")
        if self._indented:
            return line.indent == 0
        if self._gapped:
            return not line.gap
        return not ((ended and (self._starts(text) or self._heads(text, following))) or self._was_heading)

    def _heads(self, text: str, following: _Line | None) -> bool:
        """Whether a line between an ended paragraph and one that starts is a heading; only without other signs."""
        return (
            following is not None
            and not text.endswith(_ENDS)
            and text[0].isupper()
            and len(text) < self._width * 0.8
            and split_number(following.text)[0] is not None
        )

    def _starts(self, text: str) -> bool:
        number, _ = split_number(text)
        first = text.split(" ", 1)[0].rstrip(",")
        return number is not None or first in PARTICIPLES or first in VERBS

    def _note_block(self, index: int) -> int:
        """Read the footnotes under a rule; give the index of the first line behind them."""
        notes = self._pages[-1].notes
        previous = ""
        interrupted = bool(self._blocks) and not self._blocks[-1].endswith(_ENDS)
        while index < len(self._lines):
            text = self._lines[index].text
            marker = _MARKER.match(text)
            if URL.match(text) or is_furniture(text) or RULE.match(text):
                break
            if marker and self._is_next(marker[1], notes) and (not notes or self._complete(notes[-1].text)):
                notes.append(_Note(marker[1], text[marker.end() :]))
            elif not notes or self._note_ends(
                notes[-1].text,
                previous,
                self._lines[index],
                interrupted=interrupted and (text[0].islower() or not self._more_notes(index)),
            ):
                break
            else:
                notes[-1].text = _join(notes[-1].text, text)
            previous = text
            index += 1
        return index

    def _is_next(self, marker: str, notes: list[_Note]) -> bool:
        if notes:
            last = notes[-1].marker
        else:
            earlier = [page.notes[-1].marker for page in self._pages if page.notes]
            last = earlier[-1] if earlier else ""
        if marker.isdigit():
            return not last.isdigit() or int(marker) == int(last) + 1 or not notes
        return not (notes and last.isdigit() and marker.isalpha())

    def _complete(self, text: str) -> bool:
        return text.rstrip().endswith((".", ")", "”", "。", "]", ";")) and _ABBREVIATED.search(text) is None

    def _note_ends(self, note: str, previous: str, line: _Line, *, interrupted: bool) -> bool:
        """Whether the note was complete before `line`, which then belongs to the body of the next page."""
        if not self._complete(note) or note.endswith(";"):
            return False
        if line.indent and self._indented:
            return True
        if note.endswith(".") and line.text[0].islower():
            return True
        first_word = line.text.split(" ", 1)[0]
        room = len(previous) + 1 + len(first_word) <= self._note_width - 2
        if room:
            return True
        return interrupted

    def _more_notes(self, index: int) -> bool:
        """Whether another note of this block begins within the next lines, so that a long note may still go on."""
        notes = self._pages[-1].notes
        for line in self._lines[index : index + 12]:
            if RULE.match(line.text) or URL.match(line.text):
                return False
            marker = _MARKER.match(line.text)
            if marker and self._is_next(marker[1], notes):
                return True
        return False


def _ended(text: str) -> bool:
    """Whether a paragraph can end here: at its punctuation, also where the marker of a footnote is glued to it."""
    return text.endswith(_ENDS) or _ENDED_BY_MARKER.search(text[-8:]) is not None


def _join(text: str, more: str) -> str:
    return text + joint(text, more) + more


def joint(text: str, more: str) -> str:
    """Give what stands between two lines of a paragraph, a space or nothing.

    A word split at a hyphen keeps the hyphen, without a space; `short- and long-term` keeps its space.
    """
    if len(text) > 1 and text[-1] in "-‐‑" and text[-2].isalnum():
        return " " if more.split(" ", 1)[0].rstrip(",") in _COMPOUND else ""
    return "" if text and (_is_wide(text[-1]) or _is_wide(more[0])) else " "


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"


def _place_calls(blocks: list[str], pages: list[_Page]) -> tuple[dict[int, list[tuple[int, str]]], list[_Note]]:
    """Find each note's marker in the text above it: (block → [(code point, marker)]), and the notes in order."""
    calls: dict[int, list[tuple[int, str]]] = {}
    found: list[_Note] = []
    block, offset = 0, 0
    for page in pages:
        for note in page.notes:
            found.append(note)
            place = _find_call(blocks, note.marker, (block, offset), page.end) or _find_call(
                blocks, note.marker, page.begin, page.end
            )
            if place is not None:
                calls.setdefault(place[0], []).append((place[1], note.marker))
                block, offset = place[0], place[1] + len(note.marker)
    return calls, found


def _find_call(blocks: list[str], marker: str, begin: tuple[int, int], end: tuple[int, int]) -> tuple[int, int] | None:
    what = re.escape(marker)
    patterns = [
        re.compile(lead + what + r"(?![A-Za-z0-9_/-]|\.\d)")
        for lead in (
            r"(?:(?<=[a-zà-ÿ])|(?<=[,;:)”’\"\]%])|(?<=[^\W\dA-Z]\.))(?<!\bAdd\.)(?<!\b[Nn]o\.)(?<!Corr\.)(?<!Rev\.)",
            r"(?<=[^\W\d_])",
            r"(?<=\b(?:19|20)\d\d)",
            r"(?<=[^\W\d_]\.)",
            r"(?<=[,;.:)”’\"\]] )",
            r"(?<=/\d)",
            r"(?<=/\d\d)",
            r"(?<=[^\W\d] \d\d)",
        )
    ]
    for pattern in patterns:
        for index in range(begin[0], min(end[0] + 1, len(blocks))):
            match = pattern.search(blocks[index], begin[1] if index == begin[0] else 0)
            if match is not None:
                return index, match.start()
    return None


def _runs(text: str, calls: list[tuple[int, str]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    done = 0
    for offset, marker in sorted(calls):
        runs += [Run(text[done:offset]), Run("", call=marker)]
        done = offset + len(marker)
    runs.append(Run(text[done:]))
    return tuple(runs)
