"""Moves the keyboard from pane to pane of a window; knows nothing of what they show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the window, and the control in it that takes the keyboard first."""

    whole: QWidget
    first: QWidget


def focus_pane(panes: Sequence[Pane], by: int) -> None:
    """Put the keyboard into the pane `by` steps from the one that has it, around the ends; hidden ones are left out."""
    shown = [pane for pane in panes if pane.whole.isVisible()]
    if not shown:
        return
    focus = QApplication.focusWidget()
    now = next((number for number, pane in enumerate(shown) if focus and pane.whole.isAncestorOf(focus)), None)
    number = (0 if by > 0 else -1) if now is None else (now + by) % len(shown)
    shown[number].first.setFocus(Qt.FocusReason.ShortcutFocusReason)
