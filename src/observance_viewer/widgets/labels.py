"""What labels and buttons of every panel have in common: the direction of the language that the window speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


# An accelerator stands in the word, or behind it in brackets where the language has no Latin letters: 文件(&F).
_ACCELERATOR = re.compile(r"\s*\(&\w\)|&")


def without_accelerator(words: str) -> str:
    """Give the words of a menu or a command as they are read: `&File` is `File`."""
    return _ACCELERATOR.sub("", words)


def align_with_layout(label: QLabel) -> None:
    """Set `label` at the side where lines begin in the language of the window.

    By itself a label aligns by its own text, so that an English name would stand at the wrong side of an Arabic panel.
    """
    mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)


def break_lines(label: QLabel) -> None:
    """Let the words of `label` go on in the next line where they find no room.

    In a window that is read from the right, Qt's plain painter sets a broken line as many pixels too far to the left
    as the space at its end is wide, and cuts its last letter; text that can be selected is laid out otherwise.
    """
    label.setWordWrap(True)
    if label.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        label.setTextInteractionFlags(label.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByMouse)


def mirrored_arrow(widget: QWidget, arrow: Qt.ArrowType) -> Qt.ArrowType:
    """Give the arrow that points where `arrow`, left or right, points in a window that is read from the left."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return arrow
    return Qt.ArrowType.RightArrow if arrow == Qt.ArrowType.LeftArrow else Qt.ArrowType.LeftArrow


class ShortenedLabel(QLabel):
    """One line of plain words that ends in '…' where there is no room for it; the pointer is told the rest."""

    def minimumSizeHint(self) -> QSize:
        shortest = self.fontMetrics().horizontalAdvance("MMMM…")
        return super().minimumSizeHint().boundedTo(QSize(shortest, self.sizeHint().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if (told := self.text() if words != self.text() else "") != self.toolTip():
            self.setToolTip(told)
        painter = QPainter(self)
        self.style().drawItemText(
            painter, room, self.alignment().value, self.palette(), self.isEnabled(), words, self.foregroundRole()
        )
        painter.end()
