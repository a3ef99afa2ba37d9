"""Notes and the text: makes notes on what is selected, marks what they are about, copies words with their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.passage import Passage
from observance_viewer.models.failure_words import failure_in_words
from observance_viewer.widgets.citation_menu import CitationMenu

if TYPE_CHECKING:
    from observance_viewer.app.finding import Finding
    from observance_viewer.app.marking import Marking
    from observance_viewer.domain.note import Note
    from observance_viewer.exports.citation import Style
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesFailure, NotesService
    from observance_viewer.widgets.main_window import MainWindow

translate = QCoreApplication.translate
_MOMENT_MS = 2000


class Noting(QObject):
    """Connects the notes with the text of `window`."""

    def __init__(
        self, window: MainWindow, notes: NotesService, navigation: Navigation, finding: Finding, marking: Marking
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._navigation = navigation
        self._finding = finding
        self._marking = marking
        self._marked: dict[str, Anchor] = {}
        notes.note_saved.connect(self._mark_if_moved)
        for changed in (
            notes.loaded,
            notes.note_added,
            notes.note_deleted,
            notes.notes_placed,
            notes.changed_elsewhere,
        ):
            changed.connect(self._mark)
        notes.notes_placed.connect(self._tell_lost)
        notes.failed.connect(self._tell)
        navigation.resolution_changed.connect(self._mark)
        window.reader.menu_requested.connect(self._show_menu)
        window.pane.note_requested.connect(self._add)
        window.pane.copy_requested.connect(self._copy_reference)
        actions = window.actions_
        actions.add_note.triggered.connect(self._add)
        actions.add_document_note.triggered.connect(self._add_to_document)
        actions.copy.triggered.connect(window.reader.copy)
        actions.copy_reference.triggered.connect(self._copy_reference)
        styles = actions.copy_as.menu()
        if isinstance(styles, CitationMenu):
            styles.style_chosen.connect(self._copy_as)

    def _symbol(self) -> str:
        return self._navigation.passage.symbol

    def _mark(self) -> None:
        symbol = self._symbol()
        self._marked = {note.id: note.anchor for note in self._notes.notes if note.anchor.symbol == symbol}
        self._marking.show_notes(self._marked.values())

    def _mark_if_moved(self, note: Note) -> None:
        """Mark anew where a note stands elsewhere; while a person types, its words stay the same."""
        here = note.anchor if note.anchor.symbol == self._symbol() else None
        if self._marked.get(note.id) != here:
            self._mark()

    def _tell_lost(self) -> None:
        """Say where notes have lost their place while the pane with their tray is closed."""
        pane = self._window.actions_.notes_pane
        lost = [note for note in self._notes.notes if note.state == "orphaned" and note.anchor.symbol == self._symbol()]
        if lost and not pane.isChecked():
            words = translate("OrphanTray", "%n note(s) without a place in this text", "", len(lost))
            self._window.messages.show_message(words, pane.text(), pane.trigger)

    def _add(self) -> None:
        selected = self._window.reader.selected()
        passages = self._navigation.resolution.passages()
        if selected is not None and selected.id in passages:
            quote = quote_of(passages[selected.id], selected.start, selected.end)
            self._navigation.go_to(Passage(self._symbol(), selected.id))
            self._window.notes.add_note(Anchor(self._symbol(), selected.id, quote))
            self._window.reader.clear_selection()
        else:
            self._window.notes.add_note(Anchor(self._symbol(), self._navigation.passage.id))

    def _add_to_document(self) -> None:
        self._window.notes.add_note(Anchor(self._symbol()))

    def _copy_reference(self) -> None:
        self._copy_as("plain")

    def _copy_as(self, style: Style) -> None:
        """Copy the selected words, or else the current paragraph, as a citation; a whole document has no words."""
        from observance_viewer.exports.citation import cited

        selected = self._window.reader.selected()
        resolution = self._navigation.resolution
        passages = resolution.passages()
        place = selected.id if selected else self._navigation.passage.id
        if place not in passages:
            place = None
        words = passages[place] if place else resolution.title or ""
        if selected and place:
            words = words[selected.start : selected.end]
        QGuiApplication.clipboard().setText(cited(resolution, place, words, style))
        self._window.statusBar().showMessage(self.tr("Copied"), _MOMENT_MS)

    def _show_menu(self, place: QPoint) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = self._window.actions_
        menu.addAction(actions.add_note)
        menu.addAction(actions.place_note)
        menu.addSeparator()
        menu.addAction(actions.copy)
        menu.addAction(actions.copy_reference)
        menu.addAction(actions.copy_link)
        menu.addAction(actions.copy_as)
        if self._window.reader.textCursor().hasSelection():
            menu.addAction(self.tr("Search for this"), self._finding.search_selection)
        menu.popup(place)

    def _tell(self, failure: NotesFailure) -> None:
        self._window.messages.show_message(failure_in_words(failure.error))
