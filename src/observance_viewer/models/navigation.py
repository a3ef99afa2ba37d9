"""Where the reader is: the one piece of state that all panels share, with back and forward over documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from observance_viewer.domain.passage import Passage

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

_KEPT_PLACES = 200


class Navigation(QObject):
    """The open resolution and the current passage.

    `resolution_changed` carries the new `Resolution`, `passage_changed` the new `Passage`; `history_changed` says
    that `can_go_back`, `can_go_forward` or `visited` may differ. A passage is announced once, by whomever it was asked
    for.
    """

    resolution_changed = Signal(object)
    passage_changed = Signal(object)
    history_changed = Signal()

    def __init__(self, resolution: Resolution, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: dict[str, Resolution] = {}
        self._shown = ""
        self._known: frozenset[str] = frozenset()
        self._show(resolution)
        self._places: list[Passage] = [Passage(self._shown)]
        self._index = 0

    @property
    def resolution(self) -> Resolution:
        """The open resolution."""
        return self._documents[self._shown]

    @property
    def passage(self) -> Passage:
        """The current passage; its id is None while the whole document is meant."""
        return self._places[self._index]

    @property
    def visited(self) -> tuple[Passage, ...]:
        """The places that back and forward lead through, the oldest first."""
        return tuple(self._places)

    @property
    def index(self) -> int:
        """Which of `visited` is the current one."""
        return self._index

    @property
    def can_go_back(self) -> bool:
        """Whether an earlier place is known."""
        return self._index > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a place was left by going back."""
        return self._index < len(self._places) - 1

    def open(self, resolution: Resolution, at: str | None = None) -> None:
        """Show another resolution, at the passage `at` where it has one; back leads to the document before."""
        self._show(resolution)
        self._visit(Passage(self._shown, at if at in self._known else None))
        self.resolution_changed.emit(resolution)
        self.passage_changed.emit(self.passage)
        self.history_changed.emit()

    def go_to(self, passage: Passage) -> bool:
        """Make `passage` current and remember where the reader was; False when the document has no such place."""
        if not self._has(passage):
            return False
        if passage != self.passage:
            self._visit(passage)
            self.history_changed.emit()
        self.passage_changed.emit(passage)
        return True

    def follow(self, passage: Passage) -> None:
        """Take note that reading on has come to `passage`: the place moves on, the history does not grow."""
        if self._has(passage) and passage != self.passage:
            self._places[self._index] = passage
            self.passage_changed.emit(passage)

    def back(self) -> None:
        """Return to the place before; nothing happens where there is none."""
        self.return_to(self._index - 1)

    def forward(self) -> None:
        """Undo one step back; nothing happens where there is none."""
        self.return_to(self._index + 1)

    def return_to(self, index: int) -> None:
        """Return to the place `index` of `visited`; nothing happens where there is none."""
        if not 0 <= index < len(self._places) or index == self._index:
            return
        self._index = index
        if self.passage.symbol != self._shown:
            self._show(self._documents[self.passage.symbol])
            self.resolution_changed.emit(self.resolution)
        self.passage_changed.emit(self.passage)
        self.history_changed.emit()

    def _show(self, resolution: Resolution) -> None:
        self._shown = resolution.symbol or resolution.source
        self._documents[self._shown] = resolution
        self._known = frozenset(resolution.passages())

    def _visit(self, passage: Passage) -> None:
        del self._places[self._index + 1 :]
        self._places.append(passage)
        del self._places[:-_KEPT_PLACES]
        self._index = len(self._places) - 1
        kept = {place.symbol for place in self._places}
        self._documents = {symbol: each for symbol, each in self._documents.items() if symbol in kept}

    def _has(self, passage: Passage) -> bool:
        return passage.symbol == self._shown and (passage.id is None or passage.id in self._known)
