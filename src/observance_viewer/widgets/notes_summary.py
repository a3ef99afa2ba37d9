"""What the notes pane says of all its notes: their count, those without a place, those that link here; lists none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from observance_viewer.domain.links import linking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.passage import Passage
    from observance_viewer.models.notes import Choice
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.widgets.notes_bars import BacklinksBar, EmptyWords
    from observance_viewer.widgets.notes_head import NotesHead
    from observance_viewer.widgets.orphan_tray import OrphanTray

# Longer than from one save to the next while a person types: with 100,000 notes each look at all takes its time.
_SOON_MS = 600


class NotesSummary(QObject):
    """Fills the head, the tray of orphans, the bar of links and the words for no notes.

    `place_requested(id)` asks to put an orphan under the selected words, `edit_requested(id)` to edit it; `due` says
    that it is time to tell again, for notes have changed.
    """

    place_requested = Signal(str)
    edit_requested = Signal(str)
    due = Signal()

    def __init__(
        self, service: NotesService, head: NotesHead, backlinks: BacklinksBar, empty: EmptyWords, column: QVBoxLayout
    ) -> None:
        super().__init__(head)
        self._service = service
        self._head = head
        self._backlinks = backlinks
        self._empty = empty
        self._column = column
        self._linking: list[Note] = []
        self.tray: OrphanTray | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look_for_links)
        service.changed.connect(self._soon.start)
        service.loaded.connect(self._soon.start)

    def tell(self, choice: Choice, total: int, symbol: str | None, parent: QWidget) -> None:
        """Tell of the notes as they now are, of which `total` are listed; the tray is made when there is an orphan."""
        notes = self._service.notes
        self._head.show_choice(choice, total, filtered=any(note.tags or note.state != "anchored" for note in notes))
        orphans = [note for note in notes if note.state == "orphaned" and note.anchor.symbol == symbol]
        if orphans and self.tray is None:
            from observance_viewer.widgets.orphan_tray import OrphanTray

            self.tray = OrphanTray(parent)
            self.tray.place_requested.connect(self.place_requested)
            self.tray.edit_requested.connect(self.edit_requested)
            self._column.insertWidget(self._column.indexOf(self._empty), self.tray)
        if self.tray is not None:
            self.tray.show_notes(orphans)
        if self._service.is_read:
            self._empty.tell(choice, total, any_notes=bool(notes))
        else:
            self._empty.hide()

    def tell_links(self, passage: Passage | None) -> None:
        """Tell which notes link to `passage`."""
        self._backlinks.show_links(self._linking, passage)

    def _look_for_links(self) -> None:
        self._linking = linking(self._service.notes)
        self.due.emit()
