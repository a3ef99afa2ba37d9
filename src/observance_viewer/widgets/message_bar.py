"""Messages in the window, where they matter, instead of dialogues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from observance_viewer.widgets.announcing import announce
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent


class MessageBar(QFrame):
    """One message at a time, with at most one action; it stays until it is closed or another takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        break_lines(self._words)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setMaximumWidth(120)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._action = QPushButton(self)
        self._action.clicked.connect(self._act)
        self._do: Callable[[], None] | None = None
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close message"))
        close.setAccessibleName(self.tr("Close message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.addWidget(self._words, 1)
        for widget in (self._progress, self._action, close):
            layout.addWidget(widget)
        self.hide()

    def show_message(self, words: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say `words`, with a button `action` that calls `do` and closes the message."""
        self._say(words, action, do, busy=False)

    def show_progress(self, words: str, stop: Callable[[], None] | None = None) -> None:
        """Say that something is going on, with a button that calls `stop` and closes the message."""
        self._progress.setRange(0, 0)
        self._say(words, self.tr("Stop"), stop, busy=True)

    def set_progress(self, percent: int) -> None:
        """Say how far it is."""
        self._progress.setRange(0, 100)
        self._progress.setValue(percent)

    def words(self) -> str:
        """Give the message that is shown or was shown last."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme_of(self.palette()).warning_soft)

    def _say(self, words: str, action: str, do: Callable[[], None] | None, *, busy: bool) -> None:
        self._words.setText(words)
        self._action.setText(action)
        self._action.setVisible(do is not None)
        self._do = do
        self._progress.setVisible(busy)
        self.show()
        self._words.setAccessibleName(words)
        announce(self, words)

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
