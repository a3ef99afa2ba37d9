"""A second document beside the first: its own page, its own way back, closed by button or Escape; opens nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from observance_viewer.widgets.labels import mirrored_arrow
from observance_viewer.widgets.reader_pane import ReaderPane
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.entity import Entity


class SecondPane(QWidget):
    """`back_requested` and `forward_requested` are about its own history, `documents_requested` asks for the list."""

    back_requested = Signal()
    forward_requested = Signal()
    documents_requested = Signal()
    close_requested = Signal()

    def __init__(self, find_entity: Callable[[str], Entity | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = ReaderPane(find_entity, self)
        self._place = QLabel(self)
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._back = self._button(self.tr("Back in the second document"), self.back_requested.emit)
        self._back.setArrowType(mirrored_arrow(self, Qt.ArrowType.LeftArrow))
        self._forward = self._button(self.tr("Forward in the second document"), self.forward_requested.emit)
        self._forward.setArrowType(mirrored_arrow(self, Qt.ArrowType.RightArrow))
        self.documents = self._button(self.tr("Show another document here"), self.documents_requested.emit)
        self.documents.setText(self.tr("Documents"))
        close = self._button(self.tr("Close the second document"), self.close_requested.emit)
        close.setText("×")
        head = QHBoxLayout()
        head.setContentsMargins(8, 3, 8, 4)
        head.setSpacing(4)
        head.addWidget(self._back)
        head.addWidget(self._forward)
        head.addWidget(self._place, 1)
        head.addWidget(self.documents)
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.pane, 1)
        self.setFocusProxy(self.pane)
        self.setMinimumWidth(260)

    def show_place(self, words: str, *, back: bool, forward: bool) -> None:
        """Say where the second document is being read and whether there is a way back and forward."""
        self._place.setText(words)
        self._place.setToolTip(words)
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.pane.y(), theme.panel)
        painter.fillRect(0, self.pane.y() - 1, self.width(), 1, theme.line)
        painter.fillRect(0, 0, 1, self.height(), theme.line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _button(self, name: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(do)
        return button
