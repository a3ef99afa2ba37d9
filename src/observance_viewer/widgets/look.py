"""Gives the whole application one look, and changes it while it runs."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QPalette

from observance_viewer.widgets.theme import palette_of, theme_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# By how much Fusion darkens the tone of a window for a frame, in percent.
_FRAME = 140
# The binding takes a string, its type information knows bytes only.
_BOXES: Any = "QCheckBox"


def dress(application: QApplication, *, dark: bool) -> None:
    """Put the light or the dark palette on every window."""
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    theme = theme_for(dark=dark)
    application.setPalette(palette_of(theme))
    # Fusion draws the frame of a box in a darker tone of the window, which on a dark one is not seen.
    boxes = palette_of(theme)
    boxes.setColor(QPalette.ColorRole.Window, theme.muted.lighter(_FRAME))
    application.setPalette(boxes, _BOXES)


def show_mark(application: QApplication) -> None:
    """Put the program's mark on its windows and on the task bar."""
    from PySide6.QtGui import QIcon, QPixmap

    mark = QPixmap()
    if mark.loadFromData(files("observance_viewer.resources").joinpath("icons", "mark.svg").read_bytes()):
        application.setWindowIcon(QIcon(mark))
