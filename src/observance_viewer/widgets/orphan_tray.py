"""The notes whose words are not in the open text any more, with all that is known of their place; places nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QToolButton, QVBoxLayout

from observance_viewer.models.note_words import first_words, known_place
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import small, theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from observance_viewer.domain.note import Note

_TALLEST = 220


class OrphanTray(QFrame):
    """A tray that is shown only where there is something in it.

    `place_requested(id)` asks to put a note onto the words that are selected in the text, `edit_requested(id)` to
    edit it.
    """

    place_requested = Signal(str)
    edit_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Note, ...] = ()
        self.head = QToolButton(self)
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head.clicked.connect(self._unfold)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Notes without a place"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._edit)
        slim_scroll_bars(self.list)
        self.place = QPushButton(self.tr("Place note here"), self)
        self.place.setToolTip(self.tr("Select words in the text first; the note then stands on them"))
        self.place.clicked.connect(self._place)
        self.edit = QPushButton(self.tr("Edit"), self)
        self.edit.setAccessibleName(self.tr("Edit the note without a place"))
        self.edit.clicked.connect(self._edit)
        foot = QHBoxLayout()
        foot.addWidget(self.place)
        foot.addWidget(self.edit)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addWidget(self.list)
        layout.addLayout(foot)
        self.setAutoFillBackground(True)
        self._dress()
        self.hide()

    @property
    def current(self) -> str | None:
        """The id of the note that is chosen in the tray, None while it is empty."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None and self._notes else None

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes in the tray, with the chosen one still chosen; none of them hides it."""
        if tuple(notes) == self._notes:
            return
        chosen = self.current
        self._notes = tuple(notes)
        self.list.clear()
        for note in notes:
            item = QListWidgetItem(f"{first_words(note)}\n{known_place(note)}")
            item.setData(Qt.ItemDataRole.UserRole, note.id)
            self.list.addItem(item)
            if note.id == chosen or self.list.currentRow() < 0:
                self.list.setCurrentItem(item)
        words = self.tr("%n note(s) without a place in this text", "", len(notes))
        self.head.setText(words)
        self.head.setAccessibleName(words)
        self.setVisible(bool(notes))
        QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.FontChange):
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Only when the list has its new width, too, do the words break where they will.
        QTimer.singleShot(0, self, self._fit)

    def _unfold(self) -> None:
        unfolded = self.list.isHidden()
        for widget in (self.list, self.place, self.edit):
            widget.setVisible(unfolded)
        self.head.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)

    def _place(self) -> None:
        if self.current is not None:
            self.place_requested.emit(self.current)

    def _edit(self) -> None:
        if self.current is not None:
            self.edit_requested.emit(self.current)

    def _dress(self) -> None:
        palette = QPalette()
        theme = theme_of(palette)
        palette.setColor(QPalette.ColorRole.Window, theme.warning_soft)
        palette.setColor(QPalette.ColorRole.Base, theme.warning_soft)
        self.setPalette(palette)
        self.head.setArrowType(Qt.ArrowType.DownArrow if not self.list.isHidden() else Qt.ArrowType.RightArrow)
        fine = small(self)
        for widget in (self.head, self.list, self.place, self.edit):
            widget.setFont(fine)
        self._fit()

    def _fit(self) -> None:
        """Take no more room than the notes need, and at most some of the pane; beyond it the list scrolls."""
        self.list.doItemsLayout()
        needed = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(min(needed + self.list.fontMetrics().lineSpacing(), _TALLEST))
