"""Shows a text that is written and laid out a little at a time; what is read stays where it is meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from observance_viewer.widgets.scroll_bars import slim_scroll_bars

if TYPE_CHECKING:
    from observance_viewer.widgets.column import ColumnLayout

# As many letters as are laid out in some 2 ms.
_SLICE = 4_000
# How long nothing must have changed before what is not in view is laid out again: longer than from frame to frame.
_REST_MS = 80


@dataclass(frozen=True, slots=True)
class Hold:
    """A row that stays where it is: the height of its head in the window, and its own height then, in pixels."""

    row: int
    top: float
    height: float


class ColumnView(QTextBrowser):
    """Shows a document that has a `ColumnLayout`; `scrolled` comes whenever the text moves."""

    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column: ColumnLayout | None = None
        self._held: Hold | None = None
        self._settling = False
        self._working = QTimer(self)
        self._working.setSingleShot(True)
        self._working.timeout.connect(self._work)

    def _dress(self) -> None:
        """Give the view its ways, once all that its events ask for is there."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        slim_scroll_bars(self)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    def row_to_hold(self) -> int | None:
        """Give the row that shall stay where it is, for a view that knows better than to take the first one."""
        return None

    def _put_up(self, column: ColumnLayout) -> None:
        """Show the document of `column`, from its head."""
        self._held = None
        self._settling = True
        self._column = column
        self.setDocument(column.document())
        column.documentSizeChanged.connect(self._resized)
        self._settling = False
        self._working.start(0)

    def _work(self) -> None:
        """Go on with what is not in view, a little at a time."""
        if self._column is not None and self._column.lay_on(_SLICE):
            self._working.start(0)

    def _put_off(self) -> None:
        """Leave what is not in view until the width or the size of the type has come to rest."""
        self._working.start(_REST_MS)

    def _hold(self) -> Hold | None:
        """Give what is to stay where it is: the chosen row, the one held before, or the first in view."""
        if self._column is None or not self._column.count:
            return None
        offset, height = self._offset(), self.viewport().height()
        first, last = self._column.between(offset, offset + height)
        wished = [self.row_to_hold(), self._held.row if self._held else None]
        row = next((row for row in wished if row is not None and first <= row <= last), first)
        top, own = self._column.room_of(row)
        return Hold(row, top - offset, own)

    def _settle(self, held: Hold | None) -> None:
        """Lay out what is in view; `held` stays where it is, or its part that is above the window does."""
        if self._column is None:
            return
        was, self._settling = self._settling, True
        seen = self._seen()
        for _ in range(3):
            self._follow(held)
            offset = self._offset()
            if not self._column.lay(*self._column.between(offset, offset + self.viewport().height())):
                break
        self._settling = was
        self._held = self._hold()
        if self._seen() != seen:
            self.viewport().update()

    def _seen(self) -> tuple[float, ...]:
        """Give all that the look of what is in view depends on while its rows are laid out."""
        if self._column is None or not self._column.count:
            return ()
        offset, height = self._offset(), self.viewport().height()
        first, last = self._column.between(offset, offset + height)
        end = min(self._column.documentSize().height() - offset, 2 * height)
        places = (self._column.room_of(first), self._column.room_of(last))
        return first, last, end, *(top - offset for top, _ in places), *(own for _, own in places)

    def _follow(self, held: Hold | None) -> None:
        if held is not None and self._column is not None:
            top, height = self._column.room_of(held.row)
            above = held.top * height / held.height if held.top < 0 and held.height else held.top
            self.verticalScrollBar().setValue(round(top - above))

    def _moved(self) -> None:
        if not self._settling:
            self._settle(self._hold())
            self.scrolled.emit()

    def _resized(self) -> None:
        """Follow rows that turned out higher or lower than they were thought to be."""
        if not self._settling:
            self._settle(self._held)

    def _offset(self) -> int:
        return self.verticalScrollBar().value()

    def _block_at(self, y: int) -> int:
        """Give the number of the first block of the row at the height `y` of the viewport."""
        return self._column.block_at(y + self._offset()) if self._column is not None else 0
