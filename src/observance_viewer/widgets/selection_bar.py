"""The small bar over words selected by pointer: note, copy with reference, search for this; only asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable

_GAP = 8


class SelectionBar(QFrame):
    """Lies over its parent; a click on a button asks for it and takes the bar away."""

    note_requested = Signal()
    copy_requested = Signal()
    search_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        layout = QHBoxLayout(self)
        layout.setContentsMargins(5, 4, 5, 4)
        layout.setSpacing(2)
        for words, name, ask in (
            (self.tr("Note"), self.tr("Add a note to the selected words"), self.note_requested.emit),
            (self.tr("Copy"), self.tr("Copy with reference"), self.copy_requested.emit),
            (self.tr("Search"), self.tr("Search for this"), self.search_requested.emit),
        ):
            layout.addWidget(self._button(words, name, ask))
        self.setAccessibleName(self.tr("Selected words"))
        self.hide()

    def show_at(self, line: QRect) -> None:
        """Show the bar above the line `line` of the parent, below it where there is no room."""
        size = self.sizeHint()
        room = self._over.size()
        top = line.top() - size.height() - _GAP
        left = min(max(_GAP, line.left() - size.width() // 2), room.width() - size.width() - _GAP)
        self.setGeometry(QRect(left, top if top >= 0 else line.bottom() + _GAP, size.width(), size.height()))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.faint, 1))
        painter.setBrush(theme.page)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _button(self, words: str, name: str, ask: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.clicked.connect(self.hide)
        button.clicked.connect(ask)
        return button
