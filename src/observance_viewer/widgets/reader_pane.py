"""One document on its page with all that belongs to it: warnings above, cards over links, a bar at selected words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observance_viewer.widgets.pointing import Pointing
from observance_viewer.widgets.reader import Reader
from observance_viewer.widgets.selection_bar import SelectionBar
from observance_viewer.widgets.theme import theme_of
from observance_viewer.widgets.warnings_bar import WarningsBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.entity import Entity
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.widgets.setting import Wording

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
        self.warnings = WarningsBar(self)
        self.reader = Reader(self)
        self.pointing = Pointing(self.reader, find_entity)
        self.selection_bar = SelectionBar(self.reader)
        self._selected_at = QRect()
        self._selecting = QTimer(self)
        self._selecting.setSingleShot(True)
        self._selecting.setInterval(_AFTER_SELECTING_MS)
        self._selecting.timeout.connect(self._offer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.warnings)
        layout.addWidget(self.reader, 1)
        self.setFocusProxy(self.reader)
        self.warnings.place_requested.connect(self._request)
        self.pointing.place_requested.connect(self.place_requested)
        self.reader.words_selected.connect(self._selected)
        self.reader.selectionChanged.connect(self.selection_bar.hide)
        self.reader.scrolled.connect(self.selection_bar.hide)
        self.selection_bar.note_requested.connect(self.note_requested)
        self.selection_bar.copy_requested.connect(self.copy_requested)
        self.selection_bar.search_requested.connect(self.search_requested)
        self._dress()

    def show_resolution(self, resolution: Resolution, wording: Wording) -> None:
        """Show `resolution` from its beginning, and what its reader was unsure of."""
        self.selection_bar.hide()
        self.reader.show_resolution(resolution, wording)
        self.pointing.show_resolution(resolution)
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

    def _request(self, identifier: str) -> None:
        self.place_requested.emit(identifier, None)

    def _selected(self, line: QRect) -> None:
        self._selected_at = line.translated(self.reader.viewport().pos())
        self._selecting.start()

    def _offer(self) -> None:
        if self.reader.selected() is not None:
            self.selection_bar.show_at(self._selected_at)
