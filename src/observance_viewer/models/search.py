"""Search as one types: the newest question is answered off the GUI thread, older ones are forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from observance_viewer.domain.query import parse_query

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from observance_viewer.domain.query import Query
    from observance_viewer.domain.searching import Hit
    from observance_viewer.models.background import Background


@dataclass(frozen=True, slots=True)
class Found:
    """The hits on what was typed, those in the text before those in notes."""

    text: str
    hits: tuple[Hit, ...]


class Search(QObject):
    """Answers what is typed. `answered` carries a `Found`, `failed` the exception that stood in the way."""

    answered = Signal(object)
    failed = Signal(object)

    def __init__(
        self, background: Background, find: Callable[[Query], tuple[Hit, ...]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._find = find
        self._text = ""
        self._waiting: Future[Found] | None = None

    def look_for(self, text: str) -> None:
        """Search for what has been typed so far; nothing typed is answered at once, with nothing."""
        self._text = text
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        query = parse_query(text, typing=True)
        if query.is_empty:
            self.answered.emit(Found(text, ()))
            return
        self._waiting = self._background.run(lambda: Found(text, self._find(query)), self._arrived, self._failed)

    def again(self) -> None:
        """Repeat the last search, for the text or the notes have changed."""
        if self._text:
            self.look_for(self._text)

    def _arrived(self, found: Found) -> None:
        if found.text == self._text:
            self.answered.emit(found)

    def _failed(self, error: BaseException) -> None:
        self.failed.emit(error)
