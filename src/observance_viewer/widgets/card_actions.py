"""What a person does on a card without opening it: follow a link, tick a task, go to the place; edits no words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, Qt, Signal

from observance_viewer.domain.passage import Passage
from observance_viewer.domain.writing import tasks_in, toggled
from observance_viewer.models.notes import NoteRole
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from observance_viewer.domain.note import Note
    from observance_viewer.models.notes import NotesModel
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.widgets.note_card import NoteCard
    from observance_viewer.widgets.note_document import Target
    from observance_viewer.widgets.notes_parts import NotesView


class CardActions(QObject):
    """Turns clicks and keys on the cards of `view` into what they mean; the pointer shows it beforehand.

    `passage_requested(Passage, span)` asks for the place of a note, with the code points that it quotes or None;
    `link_requested(str)` carries the address of a link, `menu_requested(id, QPoint)` asks for the menu of a note.
    """

    passage_requested = Signal(object, object)
    link_requested = Signal(str)
    menu_requested = Signal(str, object)

    def __init__(self, service: NotesService, model: NotesModel, card: NoteCard, view: NotesView) -> None:
        super().__init__(view)
        self._service = service
        self._model = model
        self._card = card
        self._view = view
        view.clicked.connect(self._follow)
        view.menu_asked.connect(self._ask_for_menu)
        view.tick_asked.connect(self._tick_chosen)
        view.pointed_at.connect(self._point)

    def tick(self, identifier: str, task: int) -> None:
        """Tick a task (counted from 0) of a note, or untick it."""
        note = self._service.note(identifier)
        if note is not None:
            self._service.save(note.id, toggled(note.text, task), note.tags, base=note.revision)

    def _follow(self, index: QModelIndex | QPersistentModelIndex) -> None:
        note: Note = index.data(NoteRole.NOTE)
        target = self._target(note, self._view.pressed_at)
        if target is not None and target.task is not None:
            self.tick(note.id, target.task)
        elif target is not None:
            self.link_requested.emit(target.address)
        else:
            quote = note.anchor.quote
            span = (quote.start, quote.end) if quote is not None and note.state != "orphaned" else None
            self.passage_requested.emit(Passage(note.anchor.symbol, note.anchor.at), span)

    def _target(self, note: Note, place: QPoint) -> Target | None:
        corner = self._view.visualRect(self._model.index_of(note.id)).topLeft()
        theme = theme_of(self._view.palette())
        return self._card.target_at(note, self._view.font(), theme, QPointF(place - corner))

    def _point(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        target = self._target(index.data(NoteRole.NOTE), place) if index.isValid() else None
        shape = Qt.CursorShape.ArrowCursor if target is None else Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(shape)

    def _chosen(self) -> Note | None:
        index = self._view.currentIndex()
        return index.data(NoteRole.NOTE) if index.isValid() else None

    def _tick_chosen(self) -> None:
        """Tick the task of the chosen note; of several, the menu offers each."""
        note = self._chosen()
        tasks = len(tasks_in(note.text)) if note is not None else 0
        if note is not None and tasks == 1:
            self.tick(note.id, 0)
        elif note is not None and tasks:
            self.menu_requested.emit(note.id, self._view.below_card())

    def _ask_for_menu(self, place: QPoint) -> None:
        note = self._chosen()
        if note is not None:
            self.menu_requested.emit(note.id, place)
