"""The bar above the text: back and forward, where one is, the search box, and the two main actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from observance_viewer.widgets.search_box import SearchBox


class Header(QWidget):
    """Lays out the actions that it is given; a rule under it parts it from the text."""

    def __init__(
        self, back: QAction, forward: QAction, search: SearchBox, actions: list[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = QLabel(self)
        self._place.setTextFormat(Qt.TextFormat.RichText)
        self._place.setAccessibleName(self.tr("Place in the text"))
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place.setMinimumWidth(60)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(6)
        for action in (back, forward):
            layout.addWidget(self._button(action))
        layout.addSpacing(6)
        layout.addWidget(self._place, 1)
        search.setMinimumWidth(300)
        search.setMaximumWidth(460)
        layout.addWidget(search, 2)
        for action in actions:
            layout.addWidget(self._button(action))

    def show_place(self, parts: list[str]) -> None:
        """Show where the reader is, from the document to the passage."""
        escaped = [part.replace("&", "&amp;").replace("<", "&lt;") for part in parts]
        head = f"<b>{escaped[0]}</b>" if escaped else ""
        self._place.setText(" › ".join([head, *escaped[1:]]))
        self._place.setAccessibleDescription(", ".join(parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme_of(self.palette()).line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 46))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setAccessibleName(action.toolTip() or action.text())
        return button
