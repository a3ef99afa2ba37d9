"""What is marked in the text and counted in the contents: the hits of a search and the words that notes are about."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.widgets.marks import Marks, merged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.note import Anchor
    from observance_viewer.domain.searching import Hit
    from observance_viewer.widgets.contents import ContentsPanel
    from observance_viewer.widgets.marks import Span
    from observance_viewer.widgets.reader import Reader


class Marking:
    """The marks of one reader, of which searching and noting know a part each."""

    def __init__(self, reader: Reader, contents: ContentsPanel) -> None:
        self._reader = reader
        self._contents = contents
        self._marks = Marks()

    def show_hits(self, hits: Iterable[Hit], chosen: Hit | None) -> None:
        """Mark the hits in the text in the place of those before, and the `chosen` one before all others."""
        spans = [(hit.at, start, end) for hit in hits if hit.where == "text" for start, end in hit.spans]
        current = (chosen.at, *chosen.spans[0]) if chosen is not None and chosen.where == "text" else None
        self._show(replace(self._marks, hits=tuple(spans), current=current))

    def show_notes(self, anchors: Iterable[Anchor]) -> None:
        """Mark what notes are about, in the text and in the contents; `anchors` are those of the open document."""
        counts = Counter[str]()
        spans: set[Span] = set()
        for anchor in anchors:
            if anchor.at:
                counts[anchor.at] += 1
                if anchor.quote:
                    spans.add((anchor.at, anchor.quote.start, anchor.quote.end))
        self._contents.set_notes(counts)
        notes = merged(spans)
        self._show(replace(self._marks, notes=notes, noted=frozenset(counts)))

    def _show(self, marks: Marks) -> None:
        if marks != self._marks:
            self._marks = marks
            self._reader.set_marks(marks)
