"""Finds the footnotes at the end of a PDF's pages and the marks that call them; knows nothing of paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from observance_viewer.readers.page_furniture import RULE
from observance_viewer.readers.source import REPEATED, Run
from observance_viewer.readers.text_layout import joint

if TYPE_CHECKING:
    from observance_viewer.readers.pdf_glyphs import Piece
    from observance_viewer.readers.pdf_lines import Line

SMALLER = 0.93
_MARKER = re.compile(r"\d{1,3}|\*{1,3}|[†‡§]|[a-z]")
# A line may end within a symbol (A/RES/ 70/1) or a span of figures (2011– 2020); no blank belongs there.
_WITHIN_SYMBOL = re.compile(r"[A-Z0-9)]/\Z")
_WITHIN_SPAN = re.compile(r"\d[–—]\Z")


@dataclass(slots=True)
class Note:
    """One footnote with its words; `marker` tells it apart from those on other pages with the same mark."""

    marker: str
    runs: list[Run] = field(default_factory=list)

    @property
    def mark(self) -> str:
        """What is printed before it."""
        return self.marker.split(REPEATED)[0]

    @property
    def unfinished(self) -> bool:
        """Whether it may go on at the end of the next page."""
        return not "".join(run.text for run in self.runs).rstrip().endswith((".", ")", "。"))


def divided(lines: list[Line], size: float, notes: list[Note]) -> tuple[list[Line], list[Line]]:
    """Divide a page into body and footnotes: the smaller lines at its end, under a rule or led by a mark.

    The mark is raised, or the number after that of the last of the `notes` of earlier pages; without one the lines go
    on with that note if it is unfinished. `size` is that of the body.
    """
    unfinished = bool(notes) and notes[-1].unfinished
    rule = next((at for at, line in enumerate(lines) if RULE.match(line.text)), None)
    start = len(lines)
    while start and (lines[start - 1].size < SMALLER * size) and not RULE.match(lines[start - 1].text):
        start -= 1
    if rule is not None and all(line.size < SMALLER * size for line in lines[rule + 1 :]):
        return lines[:rule], lines[rule + 1 :]
    while start < len(lines) and not (unfinished or opens_note(lines[start]) or _typed_marker(lines[start], notes)):
        start += 1
    return [line for line in lines[:start] if not RULE.match(line.text)], lines[start:]


def opens_note(line: Line) -> bool:
    """Whether a line begins with a raised mark, as a footnote does."""
    first = line.pieces[0]
    return first.raised and _MARKER.fullmatch(first.text.strip()) is not None


def read_notes(lines: list[Line], notes: list[Note]) -> None:
    """Add the footnotes in `lines`; lines before the first mark go on with the last note of the page before."""
    for line in lines:
        if opens_note(line):
            notes.append(Note(line.pieces[0].text.strip()))
            append(notes[-1].runs, line.pieces[1:])
        elif typed := _typed_marker(line, notes):
            notes.append(Note(typed))
            append(notes[-1].runs, line.pieces)
            head = notes[-1].runs[0]
            notes[-1].runs[0] = replace(head, text=head.text.lstrip().removeprefix(typed))
        elif notes:
            append(notes[-1].runs, line.pieces)


def tell_apart(body: list[Line], notes: list[Note], first: int) -> None:
    """Give the notes of a page, from `first` on, keys of their own where earlier pages use their marks.

    Their calls, the raised marks in the other lines of the page, `body`, get the same keys.
    """
    uses = Counter(note.mark for note in notes[:first])
    keys: dict[str, str] = {}
    for note in notes[first:]:
        if uses[note.marker]:
            keys[note.marker] = f"{note.marker}{REPEATED}{uses[note.marker] + 1}"
            note.marker = keys[note.marker]
    for piece in (piece for line in body for piece in line.pieces if keys and piece.raised):
        piece.text = re.sub(r"[^,\s]+", lambda mark: keys.get(mark[0], mark[0]), piece.text)


def append(runs: list[Run], pieces: list[Piece], markers: frozenset[str] = frozenset()) -> None:
    """Add a line's pieces to `runs`, joined as its last word demands; raised marks among `markers` become calls."""
    before = "".join(run.text for run in runs).rstrip()
    after = "".join(piece.text for piece in pieces if not piece.raised).strip()
    if runs and after and before:
        runs.append(Run(_joint(before, after)))
    at_end = len(pieces) - 1
    for at, piece in enumerate(pieces):
        text = piece.text.rstrip() if at == at_end else piece.text
        marks = [mark.strip() for mark in re.split(r"[,\s]+", text.strip())]
        if piece.raised and markers and all(mark in markers for mark in marks):
            # The blank that sets a mark apart from its word belongs behind it.
            apart = piece.text.endswith(" ") or bool(runs and runs[-1].text.endswith(" "))
            if runs and runs[-1].text.endswith(" "):
                runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
            runs += [Run("", call=mark) for mark in marks]
            if apart:
                runs.append(Run(" "))
        elif text:
            runs.append(Run(text, piece.italic, piece.bold, piece.link))


def _joint(before: str, after: str) -> str:
    if _WITHIN_SYMBOL.search(before) and (after[0].isupper() or after[0].isdigit()):
        return ""
    if _WITHIN_SPAN.search(before) and after[0].isdigit():
        return ""
    return joint(before, after)


def _typed_marker(line: Line, notes: list[Note]) -> str | None:
    """Give the figure at the head of a note that is not raised, if it is the next in the row."""
    match = re.match(r"(\d{1,3})\s+\S", line.text)
    due = int(notes[-1].mark) + 1 if notes and notes[-1].mark.isdigit() else 1
    return match[1] if match and int(match[1]) == due else None
