"""Gives the whole application one look, and changes it while it runs."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon, QPixmap

from observance_viewer.widgets.theme import palette_of, theme_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_SCROLL_BARS = """
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: LINE; border-radius: 4px; margin: 1px 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: MUTED; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; width: 0; height: 0;
}
QSplitter::handle { background: LINE; }
"""


def dress(application: QApplication, *, dark: bool) -> None:
    """Put the light or the dark palette on every window, and the program's mark on the task bar."""
    application.setStyle("Fusion")
    theme = theme_for(dark=dark)
    application.setPalette(palette_of(theme))
    application.setStyleSheet(_SCROLL_BARS.replace("LINE", theme.line.name()).replace("MUTED", theme.muted.name()))
    mark = QPixmap()
    if mark.loadFromData(files("observance_viewer.resources").joinpath("icons", "mark.svg").read_bytes()):
        application.setWindowIcon(QIcon(mark))
