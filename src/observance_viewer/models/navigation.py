"""Where the reader is: the one piece of state that all panels share, with back and forward."""

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
    that `can_go_back` or `can_go_forward` may differ. A passage is announced once, by whomever it was asked for.
    """

    resolution_changed = Signal(object)
    passage_changed = Signal(object)
    history_changed = Signal()

    def __init__(self, resolution: Resolution, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resolution = resolution
        self._known = frozenset(resolution.passages())
        self._places: list[Passage] = [self._whole()]
        self._index = 0

    @property
    def resolution(self) -> Resolution:
        """The open resolution."""
        return self._resolution

    @property
    def passage(self) -> Passage:
        """The current passage; its id is None while the whole document is meant."""
        return self._places[self._index]

    @property
    def can_go_back(self) -> bool:
        """Whether an earlier place is known."""
        return self._index > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a place was left by going back."""
        return self._index < len(self._places) - 1

    def open(self, resolution: Resolution) -> None:
        """Show another resolution from its beginning; the places visited in the one before are forgotten."""
        self._resolution = resolution
        self._known = frozenset(resolution.passages())
        self._places = [self._whole()]
        self._index = 0
        self.resolution_changed.emit(resolution)
        self.passage_changed.emit(self.passage)
        self.history_changed.emit()

    def go_to(self, passage: Passage) -> bool:
        """Make `passage` current and remember where the reader was; False when the document has no such place."""
        if not self._has(passage):
            return False
        if passage != self.passage:
            del self._places[self._index + 1 :]
            self._places.append(passage)
            del self._places[:-_KEPT_PLACES]
            self._index = len(self._places) - 1
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
        self._step(-1)

    def forward(self) -> None:
        """Undo one step back; nothing happens where there is none."""
        self._step(1)

    def _step(self, by: int) -> None:
        if 0 <= self._index + by < len(self._places):
            self._index += by
            self.passage_changed.emit(self.passage)
            self.history_changed.emit()

    def _whole(self) -> Passage:
        return Passage(self._resolution.symbol or self._resolution.source)

    def _has(self, passage: Passage) -> bool:
        return passage.symbol == self._whole().symbol and (passage.id is None or passage.id in self._known)
