"""A label whose links are walked through by key, and left at either end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class LinkLabel(QLabel):
    """Shows rich text; `linkActivated` comes by pointer and by Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a link at once, which shows where the keyboard is."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and not self.hasSelectedText():
            super().focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go on to the next control at the last link, where Qt's label would stay at it for ever."""
        before = self.selectionStart()
        moved = super().focusNextPrevChild(onward)
        if moved and self.hasFocus() and self.selectionStart() == before:
            return QWidget.focusNextPrevChild(self, onward)
        return moved
