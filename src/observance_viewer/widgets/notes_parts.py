"""Small parts of the notes pane: its list, its menu buttons and the bar that undoes; know nothing of notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.widgets.theme import theme_of

_UNDO_MS = 15_000


class NotesView(QListView):
    """The list of cards. `laid_out` says that they may stand elsewhere now, `resized` that the room is another."""

    laid_out = Signal()
    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.laid_out.emit()


class CardsArea(QWidget):
    """Holds the list, and the editor over it: what lies inside a list is not told to a screen reader."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = NotesView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # What the editor leaves of the wheel scrolls the list.
        QApplication.sendEvent(self.view.verticalScrollBar(), event)


class MenuButton(QToolButton):
    """A quiet button that shows what is chosen and offers `choices`."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices = QMenu(self)
        self.setAutoRaise(True)
        self.choices.setAccessibleName(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._offer)

    def show_choice(self, text: str) -> None:
        """Show `text` as what is chosen."""
        self.setText(f"{text} ▾")
        self.setAccessibleDescription(text)

    def _offer(self) -> None:
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))


class UndoBar(QFrame):
    """Says that a note was deleted and offers `undo_requested` for a while."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = QPushButton(self.tr("Undo"), self)
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
