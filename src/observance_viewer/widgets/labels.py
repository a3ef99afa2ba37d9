"""What labels of every panel have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


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
