"""Gives the whole application one look, and changes it while it runs."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from observance_viewer.widgets.theme import palette_of, theme_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def dress(application: QApplication, *, dark: bool) -> None:
    """Put the light or the dark palette on every window."""
    application.setStyle("Fusion")
    application.setPalette(palette_of(theme_for(dark=dark)))


def show_mark(application: QApplication) -> None:
    """Put the program's mark on its windows and on the task bar."""
    from PySide6.QtGui import QIcon, QPixmap

    mark = QPixmap()
    if mark.loadFromData(files("observance_viewer.resources").joinpath("icons", "mark.svg").read_bytes()):
        application.setWindowIcon(QIcon(mark))
