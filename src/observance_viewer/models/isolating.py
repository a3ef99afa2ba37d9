"""Keeps paths, names and numbers to themselves in a sentence of the other direction; translates nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_ISOLATE, _END, _MARK = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}", "\N{RIGHT-TO-LEFT MARK}"


def isolated(words: str) -> str:
    """Give `words` so that in a window that is read from the right neither they turn a sentence nor it turns them."""
    return f"{_ISOLATE}{words}{_END}" if words and _from_the_right() else words


def directed(sentence: str) -> str:
    """Give `sentence` so that it is read from the side of the window, whatever it begins with."""
    return f"{_MARK}{sentence}" if _from_the_right() else sentence


def _from_the_right() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
