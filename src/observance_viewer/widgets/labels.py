"""What labels of every panel have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


def align_with_layout(label: QLabel) -> None:
    """Set `label` at the side where lines begin in the language of the window.

    By itself a label aligns by its own text, so that an English name would stand at the wrong side of an Arabic panel.
    """
    mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
