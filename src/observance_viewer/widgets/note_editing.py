"""The editor that is open over a card, and what was typed in it that is not on disk yet; lists nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from observance_viewer.domain.note import Note
    from observance_viewer.models.notes import NotesModel
    from observance_viewer.models.notes_service import Conflict, NotesService
    from observance_viewer.widgets.note_card import NoteCard
    from observance_viewer.widgets.note_editor import NoteEditor
    from observance_viewer.widgets.notes_parts import NotesView


class NoteEditing(QObject):
    """Edits one note at a time in place, through the notes service.

    `edited(id)` follows each change that was handed over, `finished()` the end of editing by the person,
    `delete_requested(id)` asks for the bin.
    """

    edited = Signal(str)
    finished = Signal()
    delete_requested = Signal(str)

    def __init__(self, service: NotesService, model: NotesModel, card: NoteCard, view: NotesView) -> None:
        super().__init__(view)
        self._service = service
        self._model = model
        self._card = card
        self._view = view
        self._unsaved: dict[str, Note] = {}
        self._beside: dict[str, str] = {}
        self.editor: NoteEditor | None = None
        view.laid_out.connect(self._cover)
        view.verticalScrollBar().valueChanged.connect(self._cover)

    @property
    def all_saved(self) -> bool:
        """Whether everything that was typed is on disk."""
        return not self._unsaved

    def is_unsaved(self, identifier: str | None) -> bool:
        """Whether words of this note wait for the disk."""
        return identifier in self._unsaved

    def edits(self, identifier: str | None) -> bool:
        """Whether the editor is open on this note."""
        return self.editor is not None and identifier in (self.editor.note_id, self.editor.covers)

    def open(self, index: QModelIndex | QPersistentModelIndex, note: Note, symbol: str | None, tags: list[str]) -> None:
        """Open the editor on the note at `index`, with the words that could not be saved before."""
        from observance_viewer.widgets.note_editor import NoteEditor

        if note.id in self._unsaved:
            note = self._unsaved[note.id]
        editor = NoteEditor(note, symbol, tags, self._view.parentWidget())
        self.editor = editor
        editor.setFixedWidth(self._card.width)
        editor.edited.connect(self._save)
        editor.finished.connect(self.finished)
        editor.delete_requested.connect(self.delete_requested)
        editor.resized.connect(self._grow)
        self._view.setCurrentIndex(index)
        self._grow()
        self._view.doItemsLayout()
        editor.show()
        self._view.scrollTo(index)
        editor.start()

    def close(self) -> NoteEditor | None:
        """Ask to save what is not saved, uncover the card, and give the editor that was open."""
        editor = self.editor
        if editor is not None:
            editor.ask_to_save()
            self.editor = None
            self._card.edited = None
            editor.hide()
            editor.deleteLater()
            self._card.sizeHintChanged.emit(self._model.index_of(editor.covers))
        return editor

    def show_saved(self, note: Note) -> None:
        """Take note that a note is on disk as it is given."""
        typed = self._beside.get(note.id, note.id)
        waiting = self._unsaved.get(typed)
        if waiting is not None and (waiting.text, waiting.tags) == (note.text, note.tags):
            del self._unsaved[typed]
        if self.editor is not None and self.editor.note_id == typed:
            self.editor.show_saved(note)

    def forget(self, identifier: str) -> None:
        """Drop the words of a note that was deleted."""
        self._unsaved.pop(self._beside.pop(identifier, identifier), None)

    def follow(self, conflict: Conflict) -> None:
        """Go on in the note beside the one that somebody else has changed; that one is shown as it stands there."""
        typed = next(
            (
                name
                for name, note in self._unsaved.items()
                if (note.text, note.tags) == (conflict.beside.text, conflict.beside.tags)
            ),
            conflict.note.id if conflict.note is not None else "",
        )
        self._beside[conflict.beside.id] = typed
        if self.editor is not None and self.editor.note_id == typed:
            self.editor.covers = conflict.beside.id
            self._grow()
            self._view.doItemsLayout()
            self._cover()
        self.show_saved(conflict.beside)

    def set_width(self, width: int) -> None:
        """Take as much room as the cards have."""
        if self.editor is not None:
            self.editor.setFixedWidth(width)

    def _save(self, identifier: str, text: str, tags: tuple[str, ...]) -> None:
        if self.editor is not None and self.editor.note_id == identifier:
            note = self.editor.note
        else:
            note = self._unsaved[identifier]
        self._unsaved[identifier] = replace(note, text=text, tags=tags)
        self._service.save(identifier, text, tags, base=note.revision)
        self.edited.emit(identifier)

    def _grow(self) -> None:
        if self.editor is not None:
            self._card.edited = (self.editor.covers, self.editor.sizeHint().height())
            self._card.sizeHintChanged.emit(self._model.index_of(self.editor.covers))

    def _cover(self) -> None:
        """Lay the editor over the card that it edits."""
        if self.editor is None:
            return
        card = self._view.visualRect(self._model.index_of(self.editor.covers))
        if card.isValid():
            card.translate(self._view.viewport().pos())
            self.editor.setGeometry(card.left(), card.top(), self._card.width, self.editor.sizeHint().height())
