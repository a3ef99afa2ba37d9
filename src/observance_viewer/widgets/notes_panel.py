"""The notes pane: lists and edits notes through the notes service; navigates nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from observance_viewer.domain.passage import Passage
from observance_viewer.models.failure_words import failure_in_words
from observance_viewer.models.notes import Choice, NoteRole, NotesModel
from observance_viewer.widgets.card_actions import CardActions
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.note_card import NoteCard
from observance_viewer.widgets.note_editing import NoteEditing
from observance_viewer.widgets.notes_bars import BacklinksBar, EmptyWords, UndoBar
from observance_viewer.widgets.notes_head import NotesHead
from observance_viewer.widgets.notes_parts import CardsArea, PageStack
from observance_viewer.widgets.notes_summary import NotesSummary
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.note import Anchor, Note
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.domain.searching import Hit
    from observance_viewer.models.notes_service import NotesFailure, NotesService
    from observance_viewer.widgets.note_editor import NoteEditor
    from observance_viewer.widgets.orphan_tray import OrphanTray
    from observance_viewer.widgets.pane_page import PanePage


class NotesPanel(QWidget):
    """Notes as cards, edited in place, saved while typing.

    `passage_requested(Passage, span)` carries the place of the note that was chosen, with the code points that it
    quotes or None; `link_requested(str)` the address of a link that was followed, `menu_requested(id, QPoint)` asks
    for the menu of a note, `place_requested(id)` for the selected words under a note; `edited(str)` is the id of a
    note whose text changed; `choice_changed(Choice)` scope, order or filter. `wanted` comes when something is to be
    seen here, whether the pane is open or not.
    """

    passage_requested = Signal(object, object)
    link_requested = Signal(str)
    menu_requested = Signal(str, object)
    place_requested = Signal(str)
    edited = Signal(str)
    choice_changed = Signal(object)
    wanted = Signal()

    def __init__(self, service: NotesService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._choice = Choice()
        self._passage: Passage | None = None
        self._symbol: str | None = None
        self._places: dict[str | None, int] = {}
        self._awaited = False
        self._deleted: list[str] = []
        self._discarded: set[str] = set()
        self.model = NotesModel(self)
        self._build()
        self._editing = NoteEditing(service, self.model, self._card, self.view)
        self._editing.edited.connect(self.edited)
        self._editing.finished.connect(self._finished)
        self._editing.delete_requested.connect(self.delete)
        self._actions = CardActions(service, self.model, self._card, self.view)
        self._actions.passage_requested.connect(self.passage_requested)
        self._actions.link_requested.connect(self.link_requested)
        self._actions.menu_requested.connect(self.menu_requested)
        self._summary = NotesSummary(service, self.head, self.backlinks, self.empty, self._column)
        self._summary.place_requested.connect(self.place_requested)
        self._summary.edit_requested.connect(self.edit)
        self._summary.due.connect(self._tell_all)
        self._dress()
        service.loaded.connect(self.refresh)
        service.note_added.connect(self._added)
        service.note_saved.connect(self._saved)
        service.note_deleted.connect(self._gone)
        service.failed.connect(self._failed)
        service.conflicted.connect(self._editing.follow)
        service.notes_placed.connect(self._renew)
        service.changed_elsewhere.connect(self._renew)
        self.refresh()

    @property
    def choice(self) -> Choice:
        """Scope, order and filter as chosen."""
        return self._choice

    @property
    def editor(self) -> NoteEditor | None:
        """The editor that is open, None when no note is edited."""
        return self._editing.editor

    @property
    def tray(self) -> OrphanTray | None:
        """The tray of the notes that have lost their place, None before there is the first."""
        return self._summary.tray

    @property
    def listed(self) -> tuple[Note, ...]:
        """The notes that are listed, in their order."""
        return self.model.notes

    @property
    def current(self) -> str | None:
        """The id of the note that is chosen, None when there is none."""
        index = self.view.currentIndex()
        note: Note | None = index.data(NoteRole.NOTE) if index.isValid() else None
        return note.id if note is not None else None

    def set_choice(self, choice: Choice) -> None:
        """List by another scope, order or filter."""
        if choice != self._choice:
            self._choice = choice
            self.refresh()
            self.choice_changed.emit(choice)

    def show_resolution(self, resolution: Resolution) -> None:
        """Sort by the places of `resolution` and show the notes on all of it."""
        self._symbol = resolution.symbol or resolution.source
        self._passage = Passage(self._symbol)
        self._places = {None: 0} | {name: place for place, name in enumerate(resolution.passages(), 1)}
        self._card.symbol = self._symbol
        self.refresh()

    def show_passage(self, passage: Passage) -> None:
        """Show the notes of `passage` where the scope is the passage; a note being edited stays."""
        if passage != self._passage:
            self._passage = passage
            self._tell_links()
            if self._choice.scope == "passage" and self.editor is None:
                self.refresh()

    def show_hits(self, hits: Iterable[Hit]) -> None:
        """Mark the notes that a search found."""
        self.model.set_hits(frozenset(hit.at for hit in hits if hit.where == "notes"))

    @property
    def page(self) -> PanePage | None:
        """The page that is shown in the place of the list, None while it is the list."""
        return self._pages.page

    def show_page(self, page: PanePage) -> None:
        """Show a page in the place of the list until it is closed."""
        self.wanted.emit()
        self._pages.show_page(page)

    def close_page(self) -> None:
        """Show the list again."""
        self._pages.close_page()

    def add_note(self, anchor: Anchor) -> None:
        """Make a note at `anchor` and start to write it."""
        self.close_page()
        self._close_editor()
        self._awaited = True
        self._service.add(anchor)

    def edit(self, identifier: str) -> None:
        """Start to edit a note; where scope or filter leave it out, all notes are shown."""
        self.close_page()
        if self.editor is not None and self._editing.edits(identifier):
            self.editor.start()
            return
        self.wanted.emit()
        index = self.choose(identifier)
        if index.isValid():
            self._editing.open(index, index.data(NoteRole.NOTE), self._symbol, self._known_tags())

    def choose(self, identifier: str) -> QModelIndex:
        """Choose a note in the list; where scope or filter leave it out, all notes are shown."""
        self._close_editor()
        if not self.model.index_of(identifier).isValid():
            self.set_choice(Choice("all", self._choice.order))
        index = self.model.index_of(identifier)
        if index.isValid():
            self.view.setCurrentIndex(index)
        return index

    def finish_editing(self) -> None:
        """End editing and ask to save what is not saved."""
        self._close_editor()

    def delete(self, identifier: str) -> None:
        """Put a note into the bin."""
        if self._editing.edits(identifier):
            self._editing.close()
        self._service.delete(identifier)

    def tick(self, identifier: str, task: int) -> None:
        """Tick a task (counted from 0) of a note, or untick it."""
        self._actions.tick(identifier, task)

    def settle(self) -> bool:
        """End editing and wait for the disk; False when something is not saved, and then it is shown."""
        self._close_editor()
        self._service.settle()
        return self._editing.all_saved

    def refresh(self) -> None:
        """List the notes anew, with the chosen one still chosen."""
        self._close_editor(refresh=False)
        chosen = self.current
        self.model.show_notes(self._service.notes, self._choice, self._passage, self._places)
        if chosen is not None and (index := self.model.index_of(chosen)).isValid():
            self.view.setCurrentIndex(index)
        self._tell_count()
        self._tell_links()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        identifier = self.current
        if identifier is None or not self.view.hasFocus():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit(identifier)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete(identifier)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
            self._measure()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Notes"))
        self.head = NotesHead(self._known_tags, self)
        self.head.choice_made.connect(self.set_choice)
        self.head.rename_requested.connect(self._rename_tag)
        self.problem = QLabel(self)
        break_lines(self.problem)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.backlinks = BacklinksBar(self)
        self.backlinks.note_chosen.connect(self.choose)
        self._cards = CardsArea(self)
        self.view = self._cards.view
        self.view.setModel(self.model)
        self._card = NoteCard(self.view)
        self.view.setItemDelegate(self._card)
        self.view.setAccessibleName(self.tr("List of notes"))
        self.view.doubleClicked.connect(self._edit_index)
        self.view.resized.connect(self._measure)
        self.empty = EmptyWords(self.view, self)
        self.undo_bar = UndoBar(self)
        self.undo_bar.undo_requested.connect(self._undo)
        self._front = QWidget(self)
        self._column = QVBoxLayout(self._front)
        self._column.setContentsMargins(10, 8, 8, 6)
        self._column.setSpacing(6)
        for widget in (self.head, self.problem, self.backlinks, self.empty, self._cards, self.undo_bar):
            self._column.addWidget(widget, 1 if widget is self._cards else 0)
        self._pages = PageStack(self._front, self.view, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setFocusProxy(self.view)

    def _known_tags(self) -> list[str]:
        return sorted({tag for note in self._service.notes for tag in note.tags}, key=str.casefold)

    def _rename_tag(self, tag: str, name: str) -> None:
        self._close_editor()
        self._choice = replace(self._choice, tag=name or None)
        self._service.rename_tag(tag, name)
        self._service.settle()
        self.refresh()
        self.choice_changed.emit(self._choice)

    def _tell_count(self) -> None:
        self._summary.tell(self._choice, self.model.total, self._symbol, self)

    def _tell_all(self) -> None:
        self._tell_count()
        self._tell_links()

    def _tell_links(self) -> None:
        self._summary.tell_links(self._passage)

    def _edit_index(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.edit(index.data(NoteRole.NOTE).id)

    def _close_editor(self, *, refresh: bool = True) -> None:
        editor = self._editing.close()
        if editor is None:
            return
        if editor.is_blank:
            self._discarded.add(editor.covers)
            self._service.delete(editor.covers)
        elif refresh and self._choice.scope == "passage":
            self.refresh()

    def _finished(self) -> None:
        self._close_editor()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        if self._deleted:
            self._service.restore(self._deleted[-1])

    def _renew(self) -> None:
        """List the notes as they now are; while one is edited, only those that are listed are renewed."""
        if self.editor is None:
            self.refresh()
            return
        self.model.renew(note for note in self._service.notes if not self._editing.edits(note.id))
        self._tell_count()

    def _added(self, note: Note) -> None:
        self.problem.hide()
        if note.id in self._deleted:
            self._deleted.remove(note.id)
            self.undo_bar.hide()
        if self.model.index_of(note.id).isValid():
            self.model.update_note(note)
        elif self.editor is not None:
            self.model.insert_note(note)
        else:
            self.view.setCurrentIndex(self.model.insert_note(note))
        self._tell_count()
        if self._awaited:
            self._awaited = False
            self.edit(note.id)

    def _saved(self, note: Note) -> None:
        self.problem.hide()
        self.model.update_note(note)
        self._editing.show_saved(note)

    def _gone(self, identifier: str) -> None:
        self._editing.forget(identifier)
        self.model.remove_note(identifier)
        self._tell_count()
        if identifier in self._discarded:
            self._discarded.discard(identifier)
            return
        self._deleted.append(identifier)
        self.undo_bar.offer()

    def _failed(self, failure: NotesFailure) -> None:
        self._awaited = self._awaited and failure.note is not None
        if self.editor is None and failure.note is not None and self._editing.is_unsaved(failure.note):
            self.edit(failure.note)
        if self.editor is not None and failure.note == self.editor.note_id:
            self.editor.show_failure(failure_in_words(failure.error))
        else:
            self.problem.setText(failure_in_words(failure.error))
            self.problem.show()

    def _measure(self) -> None:
        width = max(140, self.view.viewport().width())
        if width != self._card.width:
            self._card.width = width
            self._editing.set_width(width)
            self._card.forget()
            self.view.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        self.view.dress(self.palette())
        warning = QPalette(self.palette())
        warning.setColor(QPalette.ColorRole.Window, theme.warning_soft)
        self.problem.setPalette(warning)
        self.problem.setAutoFillBackground(True)
        self._card.forget()
