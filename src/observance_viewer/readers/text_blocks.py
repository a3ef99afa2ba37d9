"""Lines of extracted text → whole paragraphs, and the notes of each page taken out of them.

It knows how converters break pages and paragraphs, not what a resolution says.
"""

from __future__ import annotations

import re
from itertools import chain
from string import ascii_uppercase
from typing import TYPE_CHECKING

from observance_viewer.readers.drafts import COLUMN
from observance_viewer.readers.lexicon import ANNEX, ENACTING
from observance_viewer.readers.masthead import begins_title, formula_in, goes_on_with_date, is_masthead
from observance_viewer.readers.page_furniture import RULE, URL, is_closing, is_meeting
from observance_viewer.readers.text_calls import is_called
from observance_viewer.readers.text_endings import ended, is_complete
from observance_viewer.readers.text_layout import joint, measure, room
from observance_viewer.readers.text_notes import (
    DATE_AHEAD,
    MONTH_AHEAD,
    Page,
    counts_on,
    follows,
    read_notes,
    read_rest,
    reads_as_note,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from observance_viewer.readers.text_layout import Line

_LONGEST_FORMULA, _LONGEST_LABEL = 120, 20
# Heads a part of a composite resolution.
_LETTER = frozenset((*ascii_uppercase, *(f"{letter}." for letter in ascii_uppercase)))
_SECTION = re.compile(r"[IVX]{1,5}\.?")
# Behind these words a date belongs to the sentence, and is not the one below a resolution.
_ADOPTED_ON = re.compile(r"(?:\b(?:on|to|of|from|until|by|le|du|au|el|al|del|de|с|до)|,)\Z")
# A footnote may be called by the formula, or at the end of a sentence.
_CALL_BEHIND = re.compile(r"(?<=[,،，.。])\s?(?:\d{1,3}|\*{1,3}|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\]|\(\d{1,3}\))\Z")
_NUMBERED = re.compile(r"(\d{1,3})\.\s+(?=[A-ZА-Я])")
# Longer lines are whole paragraphs.
_WIDEST = 160
# A heading has at most two lines (and a joint between them).
_HEADING = 3
# No page holds more code points; what stands farther above calls no note of it.
_LONGEST_PAGE = 20_000
# The next note may stand with all others at the end of the text.
_LONGEST_TEXT = 300_000
# So much around a figure tells whether it calls a note.
_CONTEXT = 100


class Paragraphs:
    """Puts lines together, page by page.

    `blocks` are the paragraphs, `levels` their depths where the text shows them, `targets` the link targets between
    the lines, each with the first and the last block of the page that it stands under.
    """

    def __init__(self, lines: list[Line]) -> None:
        self.blocks: list[str] = []
        self.levels: list[int | None] = []
        self.pages: list[Page] = [Page()]
        self.targets: list[tuple[str, int, int]] = []
        self._lines = lines
        self._layout = measure(lines)
        self._pieces: list[str] = []
        self._above, self._inset = "", 0
        self._opened = False
        self._count = 0
        self._last_note: str | None = None
        self._turned = False
        self._enacted = False
        self._length = 0
        # How long the text was when it last called none of these notes.
        self._uncalled: dict[tuple[str, bool], int] = {}
        self._read()

    def _read(self) -> None:
        index = 0
        formula = formula_in(line.text for line in self._lines)
        while index < len(self._lines):
            line = self._lines[index]
            self._enacted = formula is not None and index > formula
            self._turned = self._turned or line.page_break
            if line.aside and RULE.match(line.text):
                index = self._read_notes(index + 1)
            elif line.aside:
                self._turned = self._turned or bool(self._pieces or self.blocks)
                if URL.match(line.text):
                    self._keep_target(line.text)
                index += 1
            elif self._is_note(line):
                index = self._read_notes(index)
            else:
                self._add(line, self._lines[index + 1 : index + 1 + _HEADING])
                index += 1
        self._close()
        self._turn_page()

    def _read_notes(self, index: int) -> int:
        page = self.pages[-1]
        above = self.pages[-2].notes[-1:] if len(self.pages) > 1 else []
        if above and not is_complete(above[0].text):
            index = read_rest(self._lines, index, above[0])
        index = read_notes(self._lines, index, page, self._last_note, self._layout, self._above)
        if page.notes:
            self._last_note = page.notes[-1].marker
        self._turn_page()
        return index

    def _is_note(self, line: Line) -> bool:
        """Whether a note begins here without a rule: it has the next number, and the text above calls it."""
        found = reads_as_note(line.text) if self._enacted and not line.text[0].isalpha() else None
        if found is None or not follows(found[0], self._last_note, first=False):
            return False
        # Set off from the text and counting on, a note may be called by a figure that stands apart.
        apart = line.blank >= self._layout.gap and counts_on(found[0], self._last_note)
        wanted, here = (found[0], apart), self._length
        reach = _LONGEST_TEXT if counts_on(found[0], self._last_note) else _LONGEST_PAGE
        unread = here - self._uncalled.get(wanted, here - reach) + _CONTEXT
        if any(is_called(words, found[0], apart=apart) for words in self._recent(unread)):
            return True
        self._uncalled[wanted] = here
        return False

    def _recent(self, length: int) -> Iterator[str]:
        """Give what stands above on this page, the nearest paragraph first, some `length` code points of it."""
        blocks = self.blocks[self.pages[-1].begin[0] :]
        for words in chain([_ending(self._pieces, length)], reversed(blocks)):
            if words:
                yield words[-length:]
            length -= len(words)
            if length <= 0:
                return

    def _keep_target(self, target: str) -> None:
        here = len(self.blocks)
        pages = self.pages[-2:]
        begin = pages[-1].begin if pages[-1].begin != (here, sum(map(len, self._pieces))) else pages[0].begin
        self.targets.append((target, begin[0], here))

    def _turn_page(self) -> None:
        here = (len(self.blocks), sum(map(len, self._pieces)))
        page = self.pages[-1]
        if len(self.pages) > 1 and page.begin == here:
            # Nothing stands between these notes and those above them.
            self.pages[-2].notes += page.notes
            page.notes = []
        else:
            page.end = here
            self.pages.append(Page(begin=here))
        self._turned = True

    def _add(self, line: Line, ahead: list[Line]) -> None:
        if self._pieces and self._goes_on(line, ahead):
            self._pieces += [joint(self._above, line.text), line.text]
        else:
            self._close()
            self._pieces = [line.text]
            self._opened = line.starts
            self._count = int(numbered[1]) if (numbered := _NUMBERED.match(line.text)) else self._count
            deeper = line.indent - self._layout.base - 1
            self.levels.append(deeper if self._layout.stepped and deeper >= 0 else None)
        self._above = line.text
        self._length += len(line.text) + 1
        self._turned = False

    def _close(self) -> None:
        if self._pieces:
            self.blocks.append("".join(self._pieces))
            self._pieces = []

    def _goes_on(self, line: Line, ahead: list[Line]) -> bool:
        """Whether `line` goes on with the paragraph above it."""
        text, above, layout = line.text, self._above, self._layout
        if not self._enacted and goes_on_with_date(above, text):
            return True
        if self._stands_apart(line, ahead[0] if ahead else None) or self._counts_on(text):
            return False
        if DATE_AHEAD.match(text) if text[0].isdecimal() else above[-1].isdecimal() and MONTH_AHEAD.match(text):
            # No paragraph begins with a date, or with its month.
            return True
        deeper = line.indent > layout.base
        end = ended(above)
        if end and (layout.indented or not self._turned) and self._is_heading_above(line, ahead):
            return False
        if not self._turned and layout.indented and self._is_set_off(line, end=end):
            return False
        if not self._turned and (layout.indented or layout.gapped):
            if deeper if layout.indented else line.blank >= layout.gap:
                # A converter may tear a sentence apart; no paragraph of Latin letters begins with a small one.
                return not (end or layout.indented or line.starts) and "a" <= text[0] <= "z"
            sure = not line.starts or not ended(above) or self._is_inner(text)
            return sure or room(above, text, layout.width) <= layout.slack
        left = room(above, text, layout.width) - self._inset
        if self._turned:
            return self._goes_on_after_page(line, end=end, left=left, deeper=deeper)
        full = left <= layout.slack
        if line.starts:
            # Russian paragraphs begin with small letters, as do lines inside them.
            small = text[0].islower() and layout.width < _WIDEST
            certain = not small and (end or self._is_headed())
            return full and not certain
        if text[0].islower() and text[0].isascii():
            return not (end and not full and left > layout.width // 2 and not above.endswith(","))
        return full or self._runs_on(end=end, left=left)

    def _counts_on(self, text: str) -> bool:
        """Whether `text` begins with the number after that of the last paragraph, and a capital."""
        numbered = _NUMBERED.match(text) if self._count and text[0].isdecimal() else None
        return numbered is not None and int(numbered[1]) == self._count + 1

    def _is_heading_above(self, line: Line, ahead: list[Line]) -> bool:
        """Whether a line behind a complete sentence begins the heading of the paragraph or heading below it."""
        if _SECTION.fullmatch(line.text):
            return True
        if line.starts or line.text[0].islower():
            return False
        below = next((at for at, following in enumerate(ahead) if following.starts or following.aside), None)
        if below is None or ahead[below].aside:
            return False
        following = ahead[below]
        set_off = self._layout.indented and following.indent > self._layout.base >= line.indent
        heading = [line, *ahead[:below]]
        return (set_off or (not below and following.text[0].isdecimal())) and not any(
            ended(one.text) for one in heading
        )

    def _goes_on_after_page(self, line: Line, *, end: bool, left: int, deeper: bool) -> bool:
        """Decide where a page break, notes or link targets stand between the two lines."""
        full = left <= self._layout.slack
        if line.text[0].islower() and line.text[0].isascii():
            return True
        if self._layout.indented and not deeper:
            return not (line.starts and end) or self._is_inner(line.text)
        if line.starts:
            return not (end or not full or self._layout.indented or self._is_headed())
        return (full or self._runs_on(end=end, left=left)) and not (end and deeper)

    def _is_set_off(self, line: Line, *, end: bool) -> bool:
        """Whether empty lines stand between a line and a complete sentence or a heading, as they do not inside one."""
        return line.blank >= self._layout.gap and (end or self._is_headed()) and not line.text[0].islower()

    def _is_inner(self, text: str) -> bool:
        """Whether a point that no indent sets off belongs to the sentence above, since all levels are set off here."""
        return self._layout.stepped and text.startswith("(")

    def _is_headed(self) -> bool:
        """Whether what stands above can be a heading: two lines at most that begin as no paragraph does."""
        return not self._opened and len(self._pieces) <= _HEADING

    def _runs_on(self, *, end: bool, left: int) -> bool:
        """Whether a paragraph goes on though its line is not quite full, or was cut behind the marker of a note."""
        return self._opened and not end and (left < self._layout.width // 4 or "a" <= self._above[0] <= "z")

    def _stands_apart(self, line: Line, following: Line | None) -> bool:
        """Whether a line of the cover, the formula, a title or a closing line is met, which are blocks of their own."""
        text, above = line.text, self._above
        closing = is_closing(text)
        if closing and _ADOPTED_ON.search(above) and not is_meeting(text):
            return self._enacted and above.endswith(",")
        if len(self._pieces) == 1 and _SECTION.fullmatch(above):
            return True
        if closing or is_closing(above) or COLUMN in text or COLUMN in above:
            return True
        if text in _LETTER or (len(self._pieces) == 1 and above in _LETTER):
            return ended(above) or not self._enacted or above in _LETTER
        if self._enacted:
            if _is_annex(text, above):
                return True
            if len(self._pieces) == 1 and (_is_annex(above, ".") or _is_formula(above)):
                return True
            return not self._turned and _is_formula(text) and (ended(above) or line.indent > self._layout.base)
        if _is_formula(text) or begins_title(text) or is_masthead(text) or (not self.blocks and is_masthead(above)):
            return True
        if len(self._pieces) == 1 and is_masthead(above):
            return True
        return following is not None and following.starts and _is_formula(f"{text},")


def _ending(pieces: list[str], length: int) -> str:
    """Give the last pieces of a paragraph, together at least `length` code points where it has as many."""
    first = len(pieces)
    while first and length > 0:
        first -= 1
        length -= len(pieces[first])
    return "".join(pieces[first:])


def _is_annex(text: str, above: str) -> bool:
    """Whether `text` is the bare line that opens an annex (“Annex II”), below a sentence that ended."""
    if len(text) >= _LONGEST_LABEL or not _CALL_BEHIND.sub("", above[-_LONGEST_LABEL:]).endswith((".", "。")):
        return False
    found = ANNEX.match(text)
    return found is not None and not found["more"]


def _is_formula(text: str) -> bool:
    if text[-1].isalpha() or text[-1] in ".;:" or len(text) >= _LONGEST_FORMULA:
        return False
    if text[-1] not in ",،，":
        text = _CALL_BEHIND.sub("", text) or text
    return text[-1] in ",،，" and ENACTING.match(text) is not None
