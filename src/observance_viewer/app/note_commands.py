"""What can be done with single notes: placing by hand, undoing, following links; and what others did to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from observance_viewer.domain.links import NOTE_LINK
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.passage import parse_passage
from observance_viewer.domain.writing import tasks_of
from observance_viewer.models.note_words import operation_words
from observance_viewer.widgets.note_document import addresses_in

if TYPE_CHECKING:
    from observance_viewer.app.opening import Opening
    from observance_viewer.app.wayfinding import Wayfinding
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import Conflict, NotesService
    from observance_viewer.widgets.main_window import MainWindow

_TOLD_MS = 8000


class NoteCommands(QObject):
    """Answers the commands of `window` on single notes, and tells what others did to notes."""

    def __init__(
        self, window: MainWindow, notes: NotesService, navigation: Navigation, way: Wayfinding, opening: Opening
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._navigation = navigation
        self._way = way
        self._opening = opening
        notes.conflicted.connect(self._tell_conflict)
        notes.changed_elsewhere.connect(self._tell_changes)
        notes.undo_changed.connect(self._offer_undo)
        window.notes.place_requested.connect(self.place)
        window.notes.link_requested.connect(self.follow)
        window.notes.menu_requested.connect(self._show_menu)
        actions = window.actions_
        actions.place_note.triggered.connect(self._place_chosen)
        actions.undo.triggered.connect(self._undo)
        actions.redo.triggered.connect(self._redo)
        self._offer_undo()

    def place(self, identifier: str) -> None:
        """Put a note onto the selected words; one that was about a whole paragraph onto the current one, too."""
        note = self._notes.note(identifier)
        if note is None:
            return
        selected = self._window.reader.selected()
        passages = self._navigation.resolution.passages()
        here = self._navigation.passage
        if selected is not None and selected.id in passages:
            quote = quote_of(passages[selected.id], selected.start, selected.end)
            anchor = Anchor(here.symbol, selected.id, quote)
        elif note.made_at.quote is None and here.id in passages:
            anchor = Anchor(here.symbol, here.id)
        else:
            self._window.messages.show_message(self.tr("Select the words that the note is about first."))
            return
        self._notes.place(identifier, anchor)
        self._window.reader.clear_selection()
        words = self.tr("The note stands in %1 now.").replace("%1", str(anchor.at))
        self._window.messages.show_message(words, self.tr("Undo"), self._notes.undo)

    def follow(self, address: str) -> None:
        """Go where a link in a note leads: to a note, to a passage, or to the web in the person's browser."""
        passage = parse_passage(address)
        if address.startswith(NOTE_LINK):
            identifier = address.removeprefix(NOTE_LINK)
            if self._notes.note(identifier) is None:
                self._window.messages.show_message(self.tr("The note that this link leads to is not here any more."))
            else:
                self._window.notes.choose(identifier)
        elif passage is not None:
            if passage.symbol == self._navigation.passage.symbol:
                self._way.go(passage)
            elif not self._opening.open_symbol(passage.symbol, passage.id):
                words = self.tr("%1 was not open here yet. Open its file first.").replace("%1", passage.symbol)
                self._window.messages.show_message(words)
        elif (url := QUrl(address)).isValid() and url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)

    def _place_chosen(self) -> None:
        pane = self._window.notes
        chosen = (pane.tray.current if pane.tray is not None else None) or pane.current
        if chosen is None:
            self._window.messages.show_message(self.tr("Choose a note in the notes pane first."))
        else:
            self.place(chosen)

    def _undo(self) -> None:
        self._window.notes.finish_editing()
        self._notes.undo()

    def _redo(self) -> None:
        self._window.notes.finish_editing()
        self._notes.redo()

    def _offer_undo(self) -> None:
        actions = self._window.actions_
        for action, words, alone, operation in (
            (actions.undo, self.tr("Undo %1"), self.tr("Undo"), self._notes.next_undo),
            (actions.redo, self.tr("Redo %1"), self.tr("Redo"), self._notes.next_redo),
        ):
            action.setText(words.replace("%1", operation_words(operation)) if operation else alone)
            action.setEnabled(operation is not None)

    def _show_menu(self, identifier: str, place: QPoint) -> None:
        from PySide6.QtWidgets import QMenu

        note = self._notes.note(identifier)
        if note is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pane = self._window.notes
        for number, (words, done) in enumerate(tasks_of(note.text)):
            task = menu.addAction(words.replace("&", "&&"), partial(pane.tick, identifier, number))
            task.setCheckable(True)
            task.setChecked(done)
        menu.addSeparator()
        menu.addAction(self.tr("Edit"), partial(pane.edit, identifier))
        menu.addAction(self._window.actions_.note_history)
        menu.addAction(self.tr("Place note here"), partial(self.place, identifier))
        menu.addAction(self.tr("Copy link to this note"), partial(_copy, f"[[{identifier}]]"))
        for words, address in addresses_in(note):
            go = self.tr("Go to %1").replace("%1", words).replace("&", "&&")
            menu.addAction(go, partial(self.follow, address))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), partial(pane.delete, identifier))
        menu.popup(place)

    def _tell_conflict(self, conflict: Conflict) -> None:
        words = self.tr(
            "This note was changed elsewhere meanwhile. Both versions are kept: yours is a note of its own."
        )
        self._window.messages.show_message(words, self.tr("Show the other"), partial(self._show_other, conflict))

    def _show_other(self, conflict: Conflict) -> None:
        if conflict.note is not None and self._notes.note(conflict.note.id) is not None:
            self._window.notes.choose(conflict.note.id)
        else:
            self._window.actions_.notes_bin.trigger()

    def _tell_changes(self, identifiers: tuple[str, ...]) -> None:
        words = self.tr("%n note(s) changed by another window or a command.", "", len(identifiers))
        self._window.statusBar().showMessage(words, _TOLD_MS)


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)
