"""The observances of all documents at hand, for the calendar and the reminders, and the way from a day to its text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.passage import Passage
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.models.background import Background
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.widgets.main_window import MainWindow


class Observing(QObject):
    """Keeps the documents that were opened in this session, and the shipped one.

    A passage of one of them that the calendar asks for opens that document first. So it must be made before what
    goes to the passage: slots are called in the order of their connection.
    """

    def __init__(self, window: MainWindow, navigation: Navigation) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._documents: dict[str, Resolution] = {}
        self.add(navigation.resolution)
        navigation.resolution_changed.connect(self.add)
        window.calendar.passage_requested.connect(self._open)

    def observances(self) -> tuple[Observance, ...]:
        """Give the observances of all documents at hand, each with the name its document goes by here."""
        return tuple(
            replace(each, symbol=name) for name, document in self._documents.items() for each in document.observances
        )

    def add(self, resolution: Resolution) -> None:
        """Let the observances of `resolution` count, too."""
        self._documents[resolution.symbol or resolution.source] = resolution
        self._window.calendar.set_documents(self.observances())

    def add_shipped(self, kept: Path, work: Background, tell: Callable[[BaseException], None]) -> None:
        """Let the shipped document count when the window opened with another one; read off the GUI thread.

        `kept` is where it is kept as read.
        """

        def read() -> Resolution:
            from observance_viewer.app.shipped import shipped_resolution

            return shipped_resolution(kept)

        work.run(read, self._add_missing, tell)

    def _add_missing(self, resolution: Resolution) -> None:
        if (resolution.symbol or resolution.source) not in self._documents:
            self.add(resolution)

    def _open(self, passage: Passage) -> None:
        document = self._documents.get(passage.symbol)
        if document is not None and passage.symbol != self._navigation.passage.symbol:
            self._navigation.open(document)
