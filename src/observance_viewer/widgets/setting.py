"""Where each passage stands in a set document; sets nothing and paints nothing.

Positions in a `QTextDocument` count UTF-16 units, ours count code points; they meet here and nowhere else.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from observance_viewer.widgets.column import ColumnLayout
    from observance_viewer.widgets.type_face import TypeFace


@dataclass(slots=True)
class Placement:
    """Where one passage stands: its block, and each stretch it is set in as (code point of its text, position).

    `begin` is the position of the block, `last` the number of the passage's last block: a row of a table has several.
    """

    id: str
    label: str
    text: str
    block: int
    begin: int
    last: int
    stretches: list[tuple[int, int]] = field(default_factory=list)

    def position(self, offset: int, *, end: bool = False) -> int:
        """Give the document position of the code point `offset`; of its `end`, where a footnote call may follow."""
        key = offset - 1 if end and offset else offset
        index = max(0, bisect_right(self.stretches, key, key=lambda stretch: stretch[0]) - 1)
        start, position = self.stretches[index]
        return position + units(self.text[start:offset])

    def offset(self, position: int) -> int:
        """Give the code point of the passage's text at a document position, clamped to the passage."""
        index = max(0, bisect_right(self.stretches, position, key=lambda stretch: stretch[1]) - 1)
        start, begin = self.stretches[index]
        limit = self.stretches[index + 1][0] if index + 1 < len(self.stretches) else len(self.text)
        left = max(0, position - begin)
        while start < limit and left > 0:
            left -= 2 if self.text[start] > "\uffff" else 1
            start += 1
        return start


@dataclass(frozen=True, slots=True)
class Setting:
    """A document set for the screen, its layout, and its passages in reading order and by id; it grows while it is set.

    `hang` is the room in em at the head of each line in which numbers hang, `label` the widest label of a passage,
    `sample` words by which the column is measured.
    """

    document: QTextDocument
    layout: ColumnLayout
    face: TypeFace
    hang: float
    label: str
    sample: str
    passages: list[Placement] = field(default_factory=list)
    by_id: dict[str, Placement] = field(default_factory=dict)

    def at_block(self, number: int) -> Placement | None:
        """Give the passage that stands in the block `number`, or the nearest one above it."""
        index = self.index_at(number)
        return self.passages[index] if index >= 0 else None

    def index_at(self, number: int) -> int:
        """Give the place in `passages` of the one at the block `number` or above it; -1 where none is."""
        return bisect_right(self.passages, number, key=lambda placement: placement.block) - 1

    def cursor(self, placement: Placement, start: int, end: int) -> QTextCursor:
        """Give a cursor that selects the code points `start` to `end` of a passage."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(placement.position(start))
        cursor.setPosition(placement.position(end, end=True), QTextCursor.MoveMode.KeepAnchor)
        return cursor


@dataclass(frozen=True, slots=True)
class Wording:
    """The few words that typesetting adds itself, already in the language of the interface; `organ` in the text's."""

    footnotes: str
    about: tuple[str, ...]
    session: str
    organ: str = ""


def units(text: str) -> int:
    """Give the length of `text` in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
