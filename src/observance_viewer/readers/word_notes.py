"""Numbers the footnotes and endnotes of a Word file as Word prints them; does not read their words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from observance_viewer.readers.source import REPEATED
from observance_viewer.readers.word_numbering import written
from observance_viewer.readers.word_package import attribute, child

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

KINDS = ("footnote", "endnote")
_SIGNS = ("*", "†", "‡", "§")


@dataclass(slots=True)
class NoteForm:
    """How one kind of note is numbered: its figures, the first of them, and whether each section begins anew."""

    figures: str
    start: int = 1
    by_section: bool = False
    next: int = 1


@dataclass(slots=True)
class NoteMarkers:
    """The marker of every note that has been called, in the order of the calls.

    A note is named by its kind and id. A marker that stands for several notes is told apart by `REPEATED`.
    """

    forms: dict[str, NoteForm]
    given: dict[tuple[str, str], str] = field(default_factory=dict)
    _uses: dict[str, int] = field(default_factory=dict)

    def call(self, note: tuple[str, str]) -> str:
        """Give the marker of a note: the next figure when it is called for the first time."""
        if note not in self.given:
            form = self.forms[note[0]]
            self.mark(note, _figure(form))
            form.next += 1
        return self.given[note]

    def mark(self, note: tuple[str, str], marker: str) -> str:
        """Give a note the `marker` that is typed for it."""
        uses = self._uses[marker] = self._uses.get(marker, 0) + 1
        self.given[note] = f"{marker}{REPEATED}{uses}" if uses > 1 else marker
        return self.given[note]

    def again(self, marker: str) -> str | None:
        """Give the last note's marker that is printed as `marker`; None when no note is."""
        uses = self._uses.get(marker)
        return None if uses is None else f"{marker}{REPEATED}{uses}" if uses > 1 else marker

    def end_section(self) -> None:
        """Begin anew where each section numbers its own notes."""
        for form in self.forms.values():
            if form.by_section:
                form.next = form.start


def read_note_markers(settings: _Element | None, body: _Element | None) -> NoteMarkers:
    """Read how the notes are numbered, from the settings and the sections of the `body`."""
    sections: Iterable[_Element] = () if body is None else body.iter("{*}sectPr")
    sources = [element for element in (settings, *sections) if element is not None]
    forms: dict[str, NoteForm] = {}
    for kind in KINDS:
        said: dict[str, str] = {}
        for source in sources:
            properties = child(source, f"{kind}Pr")
            for name in ("numFmt", "numStart", "numRestart"):
                value = attribute(child(properties, name), "val")
                if value is not None:
                    said[name] = value
        start = said.get("numStart", "1")
        first = int(start) if re.fullmatch(r"\d{1,4}", start, re.ASCII) else 1
        figures = said.get("numFmt", "decimal" if kind == "footnote" else "lowerRoman")
        forms[kind] = NoteForm(figures, first, said.get("numRestart") == "eachSect", first)
    return NoteMarkers(forms)


def _figure(form: NoteForm) -> str:
    if form.figures == "chicago":
        return _SIGNS[(form.next - 1) % len(_SIGNS)] * ((form.next - 1) // len(_SIGNS) + 1)
    return written(form.next, form.figures)
