"""Footnotes of extracted text: where a block of them begins and ends, and where each one is called.

It reads lines and code points; what a note says is not its business.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from observance_viewer.readers.calendar_words import MONTHS
from observance_viewer.readers.drafts import ENDS
from observance_viewer.readers.lexicon import ANNEX
from observance_viewer.readers.numbering import PLAIN_FIGURES
from observance_viewer.readers.page_furniture import is_closing
from observance_viewer.readers.source import REPEATED
from observance_viewer.readers.text_endings import is_complete
from observance_viewer.readers.text_layout import joint, room

if TYPE_CHECKING:
    from observance_viewer.readers.text_layout import Layout, Line

_MARKER = re.compile(
    r"(?:\[(?P<square>\d{1,3})\]|\((?P<round>\d{1,3})\)|(?P<raised>[⁰¹²³⁴-⁹]{1,3})|(?P<plain>\d{1,3})|"
    r"(?P<star>\*{1,3})|(?P<letter>[a-z]))(?:\s+|(?=[A-Z“‘«《А-Я\u0620-\u064a\u4e00-\u9fff]|https?:))(?=\S)"
)
_NAMED = re.compile(r"http|\d{4}年")
DATE_AHEAD = re.compile(rf"\d{{1,2}} (?:{'|'.join(MONTHS)})\b")
MONTH_AHEAD = re.compile(rf"(?:{'|'.join(MONTHS)})\b")
_AHEAD, _FAR_AHEAD = 12, 60


@dataclass(slots=True)
class Note:
    """A footnote: its marker without brackets, its lines, and how often the marker has been used when it is read."""

    marker: str
    lines: list[str]
    use: int = 1

    @property
    def key(self) -> str:
        """The marker, told apart from others that are the same (each annex may count from 1)."""
        return self.marker if self.use == 1 else f"{self.marker}{REPEATED}{self.use}"

    @property
    def text(self) -> str:
        """The lines put together."""
        pieces = self.lines[:1]
        for line in self.lines[1:]:
            pieces += [joint(pieces[-1], line), line]
        return "".join(pieces)


@dataclass(slots=True)
class Page:
    """The notes of one page, and where its body begins and ends as (block, code point)."""

    notes: list[Note] = field(default_factory=list)
    begin: tuple[int, int] = (0, 0)
    end: tuple[int, int] = (0, 0)


def count_uses(pages: list[Page]) -> None:
    """Tell the notes of all pages that have the same marker apart by the count of its uses."""
    uses: Counter[str] = Counter()
    for page in pages:
        for note in page.notes:
            uses[note.marker] += 1
            note.use = uses[note.marker]


def marker_of(text: str) -> tuple[str, int] | None:
    """Give the marker at the head of a note's first line and where its words begin; None without one."""
    match = _MARKER.match(text)
    return None if match is None else (match[match.lastgroup or 0].translate(PLAIN_FIGURES), match.end())


def follows(marker: str, last: str | None, *, first: bool) -> bool:
    """Whether a note `marker` can come after the note `last`; `first` says that it is the first of its block."""
    if marker.isdigit():
        return first or last is None or not last.isdigit() or int(marker) == int(last) + 1
    return first or last is None or not (last.isdigit() and marker.isalpha())


def counts_on(marker: str, last: str | None) -> bool:
    """Whether a note `marker` has the number behind that of the note `last`, or the first behind one without."""
    return marker == (str(int(last) + 1) if last is not None and last.isdecimal() else "1")


def reads_as_note(text: str) -> tuple[str, int] | None:
    """Give marker and beginning of a line that looks like a note on its own, without a rule above it."""
    found = marker_of(text) if text[0] in "[(" or text[0].isdigit() else None
    if found is None or not found[0].isdigit() or MONTH_AHEAD.match(text[found[1] :]):
        return None
    head = text[found[1]]
    named = head.isupper() or head in "“‘«《[" or not head.isascii() or _NAMED.match(text, found[1])
    return found if named else None


def read_notes(lines: list[Line], index: int, page: Page, last: str | None, layout: Layout, above: str) -> int:
    """Read the notes that begin at `lines[index]` into `page`; give the index of the first line behind them.

    `last` is the marker of the last note on an earlier page, `above` the end of the body's text.
    """
    notes = page.notes
    widest = max((len(line.text) for line in lines[index : index + 40] if not line.aside), default=0)
    width = max(layout.width, widest if widest < 2 * layout.width else 0)
    cut = bool(above) and not above.endswith(ENDS)
    previous = ""
    # Where the note may have ended: the line behind its last complete one, and how many lines it has up to there.
    behind = kept = 0
    while index < len(lines):
        line = lines[index]
        if line.aside or is_closing(line.text):
            break
        found = marker_of(line.text)
        if line.page_break and notes and cut and not found:
            # The page ends within the note, and the sentence that it cut goes on.
            break
        if (
            found
            and follows(found[0], notes[-1].marker if notes else last, first=not notes)
            and (not notes or is_complete(notes[-1].lines[-1]))
        ):
            notes.append(Note(found[0], [line.text[found[1] :]]))
            kept = 0
        elif not notes:
            break
        elif kept and _begins_in_body(line, previous, layout):
            # The sentence of the page went on behind the note, in a line that looked like one of the note.
            del notes[-1].lines[kept:]
            return behind
        else:
            note = notes[-1].lines[-1]
            if not line.starts and _continues(lines, index, notes[-1].marker):
                # A second paragraph of the note, for another note follows.
                notes[-1].lines.append(line.text)
                previous = line.text
                index += 1
                continue
            sure = cut and line.text[0].islower()
            if is_complete(note) and (sure or not (cut and _goes_on_later(lines, index))):
                cut_here = sure or (cut and not _more_notes(lines, index, notes[-1].marker))
                if _ends(note, previous, line, width, layout, cut=cut_here):
                    break
            notes[-1].lines.append(line.text)
        previous = line.text
        index += 1
        if is_complete(previous):
            behind, kept = index, len(notes[-1].lines)
    return index


def read_rest(lines: list[Line], index: int, note: Note) -> int:
    """Add to a note that its page cut what stands of it below the next rule; give the index of the line behind that."""
    for place in range(index, min(index + _AHEAD, len(lines))):
        line = lines[place]
        if line.aside or line.starts or marker_of(line.text):
            break
        if is_complete(line.text):
            note.lines += [rest.text for rest in lines[index : place + 1]]
            return place + 1
    return index


def _begins_in_body(line: Line, previous: str, layout: Layout) -> bool:
    """Whether a paragraph begins at `line`, below one that ended as no note does."""
    apart = line.indent > layout.base if layout.indented else line.text[0].isupper()
    return line.starts and apart and not line.text.startswith("(") and previous.endswith((",", "،", "，"))


def _ends(note: str, previous: str, line: Line, width: int, layout: Layout, *, cut: bool) -> bool:
    """Whether the note was complete before `line`, which then belongs to the body of the next page."""
    if note.endswith(";"):
        return False
    if line.indent > layout.base if layout.indented else line.starts:
        return True
    if note.endswith(".") and line.text[0].islower():
        return True
    return room(previous, line.text, width) > 1 or cut


def _goes_on_later(lines: list[Line], index: int) -> bool:
    """Whether the sentence that a page cut goes on below `index`, in small letters behind a line that ended."""
    for above, line in pairwise(lines[index : index + _FAR_AHEAD]):
        if line.aside or line.starts:
            return False
        if above.text.endswith(".") and is_complete(above.text) and line.text[0].islower():
            return True
    return False


def _continues(lines: list[Line], index: int, last: str) -> bool:
    """Whether the next note begins within the next lines, with nothing between that begins a paragraph or an annex."""
    for line in lines[index : index + _AHEAD]:
        if line.aside or is_closing(line.text) or ANNEX.match(line.text):
            return False
        found = reads_as_note(line.text)
        if found and follows(found[0], last, first=False) and last.isdigit():
            return True
        if line.starts:
            return False
    return False


def _more_notes(lines: list[Line], index: int, last: str) -> bool:
    """Whether another note of this block begins within the next lines, so that a long note may still go on."""
    for line in lines[index : index + _AHEAD]:
        if line.aside:
            return False
        found = marker_of(line.text)
        if found and follows(found[0], last, first=False):
            return True
    return False
