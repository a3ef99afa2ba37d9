"""One document on its page with all that belongs to it: warnings above, cards over links, a bar at selected words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observance_viewer.widgets.pointing import Pointing
from observance_viewer.widgets.reader import Reader
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.entity import Entity
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.widgets.selection_bar import SelectionBar
    from observance_viewer.widgets.setting import Wording
    from observance_viewer.widgets.warnings_bar import WarningsBar

_AFTER_SELECTING_MS = 120


class ReaderPane(QWidget):
    """`place_requested(str, span)` asks for a passage, or the code points `span` of it (a pair or None).

    `note_requested`, `copy_requested` and `search_requested` are about the words selected in `reader`.
    """

    place_requested = Signal(str, object)
    note_requested = Signal()
    copy_requested = Signal()
    search_requested = Signal()

    def __init__(self, find_entity: Callable[[str], Entity | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = Reader(self)
        self.pointing = Pointing(self.reader, find_entity)
        self._warnings: WarningsBar | None = None
        self._selection_bar: SelectionBar | None = None
        self._selected_at = QRect()
        self._selecting = QTimer(self)
        self._selecting.setSingleShot(True)
        self._selecting.setInterval(_AFTER_SELECTING_MS)
        self._selecting.timeout.connect(self._offer)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.reader, 1)
        self.setFocusProxy(self.reader)
        self.pointing.place_requested.connect(self.place_requested)
        self.reader.words_selected.connect(self._selected)
        self.reader.selectionChanged.connect(self._withdraw)
        self.reader.scrolled.connect(self._withdraw)
        self._dress()

    @property
    def warnings(self) -> WarningsBar:
        """The bar above the text, made for the first text that its reader was unsure of."""
        if self._warnings is None:
            from observance_viewer.widgets.warnings_bar import WarningsBar

            self._warnings = WarningsBar(self)
            self._warnings.place_requested.connect(self._request)
            self._layout.insertWidget(0, self._warnings)
        return self._warnings

    @property
    def selection_bar(self) -> SelectionBar:
        """The bar over selected words, made when words are first selected."""
        if self._selection_bar is None:
            from observance_viewer.widgets.selection_bar import SelectionBar

            self._selection_bar = SelectionBar(self.reader)
            self._selection_bar.note_requested.connect(self.note_requested)
            self._selection_bar.copy_requested.connect(self.copy_requested)
            self._selection_bar.search_requested.connect(self.search_requested)
        return self._selection_bar

    def show_resolution(self, resolution: Resolution, wording: Wording) -> None:
        """Show `resolution` from its beginning, and what its reader was unsure of."""
        self._withdraw()
        self.reader.show_resolution(resolution, wording)
        self.pointing.show_resolution(resolution)
        if resolution.warnings or self._warnings is not None:
            self.warnings.show_warnings(resolution.warnings)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        """Give the space beside the page its own ground."""
        theme = theme_of(self.palette())
        palette = self.reader.palette()
        if palette.color(QPalette.ColorRole.Window) != theme.surround:
            palette.setColor(QPalette.ColorRole.Window, theme.surround)
            self.reader.setPalette(palette)
        self.reader.setAutoFillBackground(True)

    def _withdraw(self) -> None:
        if self._selection_bar is not None:
            self._selection_bar.hide()

    def _request(self, identifier: str) -> None:
        self.place_requested.emit(identifier, None)

    def _selected(self, line: QRect) -> None:
        self._selected_at = line.translated(self.reader.viewport().pos())
        self._selecting.start()

    def _offer(self) -> None:
        if self.reader.selected() is not None:
            self.selection_bar.show_at(self._selected_at)
