"""Two documents side by side: gives the second one its own way, independent of the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from observance_viewer.domain.passage import Passage
from observance_viewer.models.navigation import Navigation
from observance_viewer.models.turns import in_turns
from observance_viewer.widgets.places_words import crumbs_to
from observance_viewer.widgets.wording import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from observance_viewer.app.opening import Opening
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.widgets.main_window import MainWindow
    from observance_viewer.widgets.second_pane import SecondPane


class Beside(QObject):
    """Opens and closes the second document of `window`; it begins with what the first one shows."""

    def __init__(self, window: MainWindow, navigation: Navigation, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._first = navigation
        self._opening = opening
        self._second: Navigation | None = None
        self._shown: SecondPane | None = None
        window.actions_.beside.toggled.connect(self._toggle)

    def show(self, resolution: Resolution) -> None:
        """Show `resolution` in the second pane, which opens where it is closed."""
        self._window.actions_.beside.setChecked(True)
        if self._second is not None:
            self._second.open(resolution)

    def _toggle(self, on: bool) -> None:
        if on and self._shown is None:
            self._open()
        elif not on and self._shown is not None:
            self._window.close_beside(self._shown)
            if self._second is not None:
                self._second.deleteLater()
            self._shown = self._second = None

    def _open(self) -> None:
        from observance_viewer.widgets.second_pane import SecondPane

        self._second = second = Navigation(self._first.resolution, self)
        self._shown = shown = SecondPane(self._window.find_entity, self._window)
        shown.back_requested.connect(second.back)
        shown.forward_requested.connect(second.forward)
        shown.documents_requested.connect(self._list_documents)
        shown.close_requested.connect(self._close)
        shown.pane.place_requested.connect(self._go)
        shown.pane.reader.passage_clicked.connect(self._go)
        shown.pane.reader.passage_reached.connect(self._follow)
        second.resolution_changed.connect(self._show_resolution)
        second.passage_changed.connect(self._show_passage)
        shown.pane.reader.set_zoom(self._window.reader.zoom)
        self._window.reader.zoomed.connect(shown.pane.reader.set_zoom)
        self._window.open_beside(shown)
        shown.pane.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        in_turns(shown, self._filling())

    def _filling(self) -> Iterator[None]:
        """Show the text a turn later, when there is room for it."""
        yield
        if self._second is not None:
            self._show_resolution(self._second.resolution)
            self._show_passage(self._second.passage)

    def _close(self) -> None:
        self._window.actions_.beside.setChecked(False)
        self._window.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_resolution(self, resolution: Resolution) -> None:
        if self._shown is not None:
            self._shown.pane.show_resolution(resolution, wording_of(resolution))

    def _show_passage(self, passage: Passage) -> None:
        if self._shown is None or self._second is None:
            return
        reader = self._shown.pane.reader
        if reader.reading_place() != passage.id or passage.id is None:
            reader.show_passage(passage.id)
        else:
            reader.mark_passage(passage.id)
        words = " › ".join(crumb.words for crumb in crumbs_to(passage, self._second.resolution))
        self._shown.show_place(words, back=self._second.can_go_back, forward=self._second.can_go_forward)

    def _go(self, identifier: str, span: tuple[int, int] | None = None) -> None:
        if self._second is not None and self._shown is not None:
            self._second.go_to(Passage(self._second.passage.symbol, identifier))
            if span is not None:
                self._shown.pane.reader.show_passage(identifier, span)

    def _follow(self, identifier: str) -> None:
        if self._second is not None:
            self._second.follow(Passage(self._second.passage.symbol, identifier))

    def _list_documents(self) -> None:
        if self._shown is None:
            return
        menu = QMenu(self._shown)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for recent in self._opening.recent:
            words = " · ".join(part for part in (recent.symbol, recent.title) if part)
            menu.addAction(words.replace("&", "&&")).setData(recent.source)
        menu.addSeparator()
        menu.addAction(self.tr("Open…")).setData("")
        menu.triggered.connect(self._open_chosen)
        button = self._shown.documents
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _open_chosen(self, action: object) -> None:
        from PySide6.QtGui import QAction

        if isinstance(action, QAction):
            self._opening.open_elsewhere(str(action.data()), self.show)
