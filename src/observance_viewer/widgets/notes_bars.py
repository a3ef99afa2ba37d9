"""What the notes pane says beside its cards: that there are none, that one was deleted, which ones link here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from observance_viewer.domain.links import backlinks
from observance_viewer.models.note_words import first_words
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.notes_parts import MenuButton, paint_focus
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.passage import Passage
    from observance_viewer.models.notes import Choice

_UNDO_MS = 15_000


class EmptyWords(QLabel):
    """Says what to do where no note is listed, and is framed while the keyboard is on the empty `view`."""

    def __init__(self, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        view.installEventFilter(self)
        self.setContentsMargins(6, 6, 6, 6)
        break_lines(self)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._dress()

    def tell(self, choice: Choice, total: int, *, any_notes: bool) -> None:
        """Say it for what is chosen; nothing where `total` notes are listed."""
        self.setVisible(total == 0)
        if choice.tag is not None or choice.state is not None:
            self.setText(self.tr("No note here has this tag or state. Choose another to see the others."))
        elif choice.scope == "passage" and any_notes:
            self.setText(
                self.tr("No notes on this passage. Choose Add note to write one, or list all notes of the document.")
            )
        else:
            self.setText(self.tr("No notes yet. Select words in the text, or a paragraph, and choose Add note."))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._view.hasFocus():
            paint_focus(self, theme_of(self.palette()).accent)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme_of(self.palette()).muted)
        self.setPalette(muted)


class UndoBar(QFrame):
    """Says that a note was deleted and offers `undo_requested` for a while."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = QPushButton(self)
        self.undo.setText(self.tr("Undo"))
        self.undo.setFlat(True)
        self.undo.setAccessibleName(self.tr("Undo the deletion"))
        self.undo.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.addWidget(QLabel(self.tr("Note deleted."), self), 1)
        layout.addWidget(self.undo)
        self.setAutoFillBackground(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_UNDO_MS)
        self._timer.timeout.connect(self.hide)
        self._dress()
        self.hide()

    def offer(self) -> None:
        """Show the bar, for fifteen seconds from now."""
        self.show()
        self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, theme_of(palette).accent_soft)
        self.setPalette(palette)

    def _ask(self) -> None:
        self.hide()
        self.undo_requested.emit()


class BacklinksBar(MenuButton):
    """Says how many notes link to the current passage and offers them; hidden where none does."""

    note_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Notes that link here"), parent)
        self.choices.triggered.connect(self._choose)
        self.hide()

    def show_links(self, notes: Sequence[Note], passage: Passage | None) -> None:
        """Look for links to `passage` in `notes`."""
        found = backlinks(notes, passage) if passage is not None else []
        self.setVisible(bool(found))
        self.choices.clear()
        if found:
            self.show_choice(self.tr("%n note(s) link here", "", len(found)))
        for note in found:
            action = self.choices.addAction(first_words(note).replace("&", "&&"))
            action.setData(note.id)

    def _choose(self, action: QAction) -> None:
        self.note_chosen.emit(str(action.data()))
