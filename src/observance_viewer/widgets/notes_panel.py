"""The notes pane: lists, filters and edits notes through the notes service; navigates nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.domain.passage import Passage
from observance_viewer.models.notes import Choice, NoteRole, NotesModel
from observance_viewer.widgets.note_card import NoteCard
from observance_viewer.widgets.notes_parts import CardsArea, MenuButton, UndoBar
from observance_viewer.widgets.theme import small, theme_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from observance_viewer.domain.note import Anchor, Note
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.domain.searching import Hit
    from observance_viewer.models.notes import Order, Scope
    from observance_viewer.models.notes_service import NotesFailure, NotesService
    from observance_viewer.widgets.note_editor import NoteEditor


class NotesPanel(QWidget):
    """Notes as cards, edited in place, saved while typing.

    `passage_requested(Passage, span)` carries the place of the note that was chosen, with the code points that it
    quotes or None; `edited(str)` the id of a note whose text changed; `choice_changed(Choice)` scope, order or tag.
    """

    passage_requested = Signal(object, object)
    edited = Signal(str)
    choice_changed = Signal(object)

    def __init__(self, service: NotesService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._choice = Choice()
        self._passage: Passage | None = None
        self._symbol: str | None = None
        self._places: dict[str | None, int] = {}
        self._editor: NoteEditor | None = None
        self._awaited = False
        self._deleted: list[str] = []
        self._discarded: set[str] = set()
        self._unsaved: dict[str, tuple[str, tuple[str, ...]]] = {}
        self.model = NotesModel(self)
        self._build()
        self._dress()
        service.loaded.connect(self.refresh)
        service.note_added.connect(self._added)
        service.note_saved.connect(self._saved)
        service.note_deleted.connect(self._gone)
        service.failed.connect(self._failed)
        self.refresh()

    @property
    def choice(self) -> Choice:
        """Scope, order and tag as chosen."""
        return self._choice

    @property
    def listed(self) -> tuple[Note, ...]:
        """The notes that are listed, in their order."""
        return self.model.notes

    def set_choice(self, choice: Choice) -> None:
        """List by another scope, order or tag."""
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
            if self._choice.scope == "passage" and self._editor is None:
                self.refresh()

    def show_hits(self, hits: Iterable[Hit]) -> None:
        """Mark the notes that a search found."""
        self.model.set_hits(frozenset(hit.at for hit in hits if hit.where == "notes"))

    def add_note(self, anchor: Anchor) -> None:
        """Make a note at `anchor` and start to write it."""
        self._close_editor()
        self._awaited = True
        self._service.add(anchor)

    def edit(self, identifier: str) -> None:
        """Start to edit a note; where the scope leaves it out, all notes are shown."""
        if self._editor is not None and self._editor.note_id == identifier:
            self._editor.start()
            return
        self._close_editor()
        if not self.model.index_of(identifier).isValid():
            self.set_choice(Choice("all", self._choice.order))
        index = self.model.index_of(identifier)
        if index.isValid():
            self._open_editor(index)

    def finish_editing(self) -> None:
        """End editing and ask to save what is not saved."""
        self._close_editor()

    def settle(self) -> bool:
        """End editing and wait for the disk; False when something is not saved, and then it is shown."""
        self._close_editor()
        self._service.settle()
        return not self._unsaved

    def refresh(self) -> None:
        """List the notes anew, with the chosen one still chosen."""
        self._close_editor(refresh=False)
        chosen = self._current_id()
        self.model.show_notes(self._service.notes, self._choice, self._passage, self._places)
        if chosen is not None and (index := self.model.index_of(chosen)).isValid():
            self.view.setCurrentIndex(index)
        self._tell_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        identifier = self._current_id()
        if identifier is None or not self.view.hasFocus():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit(identifier)
        elif event.key() == Qt.Key.Key_Delete:
            self._delete(identifier)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
            self._measure()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Notes"))
        self.title = QLabel(self)
        self.scope = self._menu(
            self.tr("Which notes are listed"),
            (
                ("passage", self.tr("This passage")),
                ("document", self.tr("This document")),
                ("all", self.tr("All notes")),
            ),
            self._choose_scope,
        )
        self.order = self._menu(
            self.tr("How notes are sorted"),
            (("newest", self.tr("Newest")), ("oldest", self.tr("Oldest")), ("place", self.tr("By place"))),
            self._choose_order,
        )
        self.tag = MenuButton(self.tr("Filter by tag"), self)
        self.tag.choices.aboutToShow.connect(self._offer_tags)
        self.tag.choices.triggered.connect(self._choose_tag)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self._cards = CardsArea(self)
        self.view = self._cards.view
        self.view.setModel(self.model)
        self._card = NoteCard(self.view)
        self.view.setItemDelegate(self._card)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(self.tr("List of notes"))
        self.view.clicked.connect(self._request)
        self.view.doubleClicked.connect(self._edit_index)
        self.view.laid_out.connect(self._cover)
        self.view.resized.connect(self._measure)
        self.view.verticalScrollBar().valueChanged.connect(self._cover)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.undo_bar = UndoBar(self)
        self.undo_bar.undo_requested.connect(self._undo)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addStretch()
        for button in (self.tag, self.scope, self.order):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 8, 6)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.problem)
        layout.addWidget(self.empty)
        layout.addWidget(self._cards, 1)
        layout.addWidget(self.undo_bar)
        self.setFocusProxy(self.view)

    def _menu(self, name: str, entries: tuple[tuple[str, str], ...], choose: Callable[[QAction], None]) -> MenuButton:
        button = MenuButton(name, self)
        group = QActionGroup(button.choices)
        for key, text in entries:
            action = button.choices.addAction(text)
            action.setData(key)
            action.setCheckable(True)
            group.addAction(action)
        button.choices.triggered.connect(choose)
        return button

    def _choose_scope(self, action: QAction) -> None:
        scope: Scope = action.data()
        self.set_choice(replace(self._choice, scope=scope))

    def _choose_order(self, action: QAction) -> None:
        order: Order = action.data()
        self.set_choice(replace(self._choice, order=order))

    def _choose_tag(self, action: QAction) -> None:
        self.set_choice(replace(self._choice, tag=action.data() or None))

    def _offer_tags(self) -> None:
        menu = self.tag.choices
        menu.clear()
        for tag in ("", *self._known_tags()):
            action = menu.addAction(tag.replace("&", "&&") or self.tr("All tags"))
            action.setData(tag)
            action.setCheckable(True)
            action.setChecked((self._choice.tag or "") == tag)

    def _known_tags(self) -> list[str]:
        return sorted({tag for note in self._service.notes for tag in note.tags}, key=str.casefold)

    def _tell_count(self) -> None:
        total = self.model.total
        self.title.setText(self.tr("Notes · %1").replace("%1", self.locale().toString(total)))
        for button, key in ((self.scope, self._choice.scope), (self.order, self._choice.order)):
            for action in button.choices.actions():
                if action.data() == key:
                    action.setChecked(True)
                    button.show_choice(action.text())
        self.tag.show_choice((self._choice.tag or self.tr("All tags")).replace("&", "&&"))
        self.tag.setVisible(self._choice.tag is not None or any(note.tags for note in self._service.notes))
        self.empty.setVisible(total == 0)
        if total:
            return
        if self._choice.tag is not None:
            self.empty.setText(self.tr("No note here has this tag. Choose All tags to see the others."))
        elif self._choice.scope == "passage" and self._service.notes:
            self.empty.setText(
                self.tr("No notes on this passage. Choose Add note to write one, or list all notes of the document.")
            )
        else:
            self.empty.setText(self.tr("No notes yet. Select words in the text, or a paragraph, and choose Add note."))

    def _current_id(self) -> str | None:
        index = self.view.currentIndex()
        note: Note | None = index.data(NoteRole.NOTE) if index.isValid() else None
        return note.id if note is not None else None

    def _request(self, index: QModelIndex | QPersistentModelIndex) -> None:
        note: Note = index.data(NoteRole.NOTE)
        quote = note.anchor.quote
        span = (quote.start, quote.end) if quote is not None and note.state != "orphaned" else None
        self.passage_requested.emit(Passage(note.anchor.symbol, note.anchor.at), span)

    def _edit_index(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.edit(index.data(NoteRole.NOTE).id)

    def _open_editor(self, index: QModelIndex) -> None:
        note: Note = index.data(NoteRole.NOTE)
        if note.id in self._unsaved:
            text, tags = self._unsaved[note.id]
            note = replace(note, text=text, tags=tags)
        from observance_viewer.widgets.note_editor import NoteEditor

        editor = NoteEditor(note, self._symbol, self._known_tags(), self._cards)
        self._editor = editor
        editor.setFixedWidth(self._card.width)
        editor.edited.connect(self._save)
        editor.finished.connect(self._finished)
        editor.delete_requested.connect(self._delete)
        editor.resized.connect(self._grow)
        self.view.setCurrentIndex(index)
        self._grow()
        self.view.doItemsLayout()
        editor.show()
        self.view.scrollTo(index)
        editor.start()

    def _grow(self) -> None:
        if self._editor is not None:
            self._card.edited = (self._editor.note_id, self._editor.sizeHint().height())
            index = self.model.index_of(self._editor.note_id)
            self._card.sizeHintChanged.emit(index)

    def _cover(self) -> None:
        """Lay the editor over the card that it edits."""
        if self._editor is None:
            return
        card = self.view.visualRect(self.model.index_of(self._editor.note_id))
        if card.isValid():
            card.translate(self.view.viewport().pos())
            self._editor.setGeometry(card.left(), card.top(), self._card.width, self._editor.sizeHint().height())

    def _close_editor(self, *, refresh: bool = True) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        editor.ask_to_save()
        self._dismiss(editor)
        if editor.is_blank:
            self._discarded.add(editor.note_id)
            self._service.delete(editor.note_id)
        elif refresh and self._choice.scope == "passage":
            self.refresh()

    def _dismiss(self, editor: NoteEditor) -> None:
        """Uncover the card again."""
        self._card.edited = None
        editor.hide()
        editor.deleteLater()
        self._card.sizeHintChanged.emit(self.model.index_of(editor.note_id))

    def _finished(self, _identifier: str) -> None:
        self._close_editor()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, identifier: str, text: str, tags: tuple[str, ...]) -> None:
        self._unsaved[identifier] = (text, tags)
        self._service.save(identifier, text, tags)
        self.edited.emit(identifier)

    def _delete(self, identifier: str) -> None:
        if self._editor is not None and self._editor.note_id == identifier:
            editor, self._editor = self._editor, None
            editor.ask_to_save()
            self._dismiss(editor)
        self._service.delete(identifier)

    def _undo(self) -> None:
        if self._deleted:
            self._service.restore(self._deleted.pop())

    def _added(self, note: Note) -> None:
        self.problem.hide()
        if self.model.index_of(note.id).isValid():
            self.model.update_note(note)
        else:
            self.view.setCurrentIndex(self.model.insert_note(note))
        self._tell_count()
        if self._awaited:
            self._awaited = False
            self.edit(note.id)

    def _saved(self, note: Note) -> None:
        self.problem.hide()
        if self._unsaved.get(note.id) == (note.text, note.tags):
            del self._unsaved[note.id]
        self.model.update_note(note)
        if self._editor is not None and self._editor.note_id == note.id:
            self._editor.show_saved(note)

    def _gone(self, identifier: str) -> None:
        self._unsaved.pop(identifier, None)
        self.model.remove_note(identifier)
        self._tell_count()
        if identifier in self._discarded:
            self._discarded.discard(identifier)
            return
        self._deleted.append(identifier)
        self.undo_bar.offer()

    def _failed(self, failure: NotesFailure) -> None:
        self._awaited = self._awaited and failure.note is not None
        if self._editor is None and failure.note in self._unsaved:
            self.edit(failure.note)
        if self._editor is not None and failure.note == self._editor.note_id:
            self._editor.show_failure(str(failure.error))
        else:
            self.problem.setText(str(failure.error))
            self.problem.show()

    def _measure(self) -> None:
        width = max(140, self.view.viewport().width())
        if width != self._card.width:
            self._card.width = width
            if self._editor is not None:
                self._editor.setFixedWidth(width)
            self._card.forget()
            self.view.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        heading = QFont(small(self, 0.94))
        heading.setBold(True)
        for widget in (self.title, self.scope, self.order, self.tag):
            widget.setFont(heading)
        muted = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            muted.setColor(role, theme.muted)
        for widget in (self.title, self.scope, self.order, self.tag, self.empty):
            widget.setPalette(muted)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme.panel)
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.view.setPalette(palette)
        warning = QPalette(self.palette())
        warning.setColor(QPalette.ColorRole.Window, theme.warning_soft)
        self.problem.setPalette(warning)
        self.problem.setAutoFillBackground(True)
        self._card.forget()
