"""Where the reader is: lets every panel follow the current passage, and takes each request to go elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from observance_viewer.domain.passage import Passage
from observance_viewer.widgets.places_words import crumbs_to, visited_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.widgets.main_window import MainWindow

_TOLD_MS = 4000


class Wayfinding(QObject):
    """Connects the panels of `window` with `navigation`."""

    def __init__(self, window: MainWindow, navigation: Navigation, today: Callable[[], date]) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._today = today
        navigation.resolution_changed.connect(self._show_resolution)
        navigation.passage_changed.connect(self._show_passage)
        navigation.history_changed.connect(self._enable_history)
        window.calendar.passage_requested.connect(self.go)
        window.contents.passage_requested.connect(self.go)
        window.notes.passage_requested.connect(self.go)
        window.pane.place_requested.connect(self._go_to_place)
        window.reader.passage_reached.connect(self._follow)
        window.reader.passage_clicked.connect(self._choose)
        actions = window.actions_
        actions.back.triggered.connect(navigation.back)
        actions.forward.triggered.connect(navigation.forward)
        actions.next_passage.triggered.connect(self._next_passage)
        actions.previous_passage.triggered.connect(self._previous_passage)
        actions.today.triggered.connect(self._show_today)
        actions.observance.triggered.connect(self._go_to_observance)
        actions.copy_link.triggered.connect(self._copy_link)
        actions.history.triggered.connect(window.header.show_history)
        window.header.set_history(self._visited)
        window.header.place_chosen.connect(navigation.return_to)
        window.header.crumb_chosen.connect(self._go_to_crumb)
        self._show_resolution(navigation.resolution)
        self._enable_history()

    def go(self, passage: Passage, span: tuple[int, int] | None = None) -> None:
        """Go to `passage`, or to the code points `span` of it; a place that is not in the document is said."""
        if not self._navigation.go_to(passage):
            words = self.tr("%1 is not in this document.").replace("%1", passage.id or passage.symbol)
            self._window.messages.show_message(words)
        elif span is not None:
            self._window.reader.show_passage(passage.id, span)

    def _here(self, identifier: str | None) -> Passage:
        return Passage(self._navigation.passage.symbol, identifier)

    def _go_to_place(self, identifier: str, span: tuple[int, int] | None) -> None:
        self.go(self._here(identifier), span)

    def _show_resolution(self, resolution: Resolution) -> None:
        self._window.show_resolution(resolution)
        self._show_place(self._navigation.passage)

    def _show_passage(self, passage: Passage) -> None:
        reader = self._window.reader
        if reader.reading_place() != passage.id or passage.id is None:
            reader.show_passage(passage.id)
        else:
            reader.mark_passage(passage.id)
        self._window.contents.show_passage(passage)
        self._window.notes.show_passage(passage)
        self._show_place(passage)

    def _show_place(self, passage: Passage) -> None:
        self._window.header.show_place(crumbs_to(passage, self._navigation.resolution))

    def _follow(self, identifier: str) -> None:
        self._window.reader.mark_passage(identifier)
        self._navigation.follow(self._here(identifier))

    def _choose(self, identifier: str) -> None:
        self._window.reader.mark_passage(identifier)
        self._navigation.go_to(self._here(identifier))

    def _enable_history(self) -> None:
        self._window.actions_.back.setEnabled(self._navigation.can_go_back)
        self._window.actions_.forward.setEnabled(self._navigation.can_go_forward)

    def _next_passage(self) -> None:
        self._step(1)

    def _previous_passage(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        places = list(self._navigation.resolution.passages())
        now = self._navigation.passage.id
        index = places.index(now) + by if now in places else 0 if by > 0 else -1
        if 0 <= index < len(places):
            self.go(self._here(places[index]))

    def _go_to_observance(self) -> None:
        observance = next(iter(self._navigation.resolution.observances), None)
        if observance is not None and observance.at:
            self.go(self._here(observance.at))

    def _go_to_crumb(self, identifier: str) -> None:
        self.go(self._here(identifier or None))

    def _visited(self) -> list[tuple[int, str]]:
        return visited_words(self._navigation)

    def _copy_link(self) -> None:
        link = str(self._navigation.passage)
        QGuiApplication.clipboard().setText(link)
        self._window.statusBar().showMessage(self.tr("Copied %1").replace("%1", link), _TOLD_MS)

    def _show_today(self) -> None:
        self._window.open_calendar()
        self._window.calendar.show_month(self._today())
