"""Save pictures of the left pane in light, dark, large and mirrored: tools/show_left.py FOLDER [FILE]."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from observance_viewer.domain.passage import Passage
from observance_viewer.readers.catalogue import load_catalogue
from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets import theme
from observance_viewer.widgets.calendar import CalendarPanel
from observance_viewer.widgets.contents import ContentsPanel


def main(folder: Path) -> None:
    """Write one picture for each look."""
    application = QApplication([])
    application.setStyle("Fusion")
    for name, dark, points, mirrored, others, year in (
        ("light", False, 10, False, False, False),
        ("dark", True, 10, False, True, False),
        ("large", False, 20, False, True, False),
        ("rtl", False, 10, True, True, False),
        ("year", False, 10, False, True, True),
        ("year-dark", True, 10, False, False, True),
        ("year-rtl", False, 10, True, True, True),
    ):
        QLocale.setDefault(QLocale("ar") if mirrored else QLocale("en_GB"))
        application.setPalette(theme.palette_of(theme.theme_for(dark=dark)))
        application.setFont(QFont("Noto Sans", points))
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        pane = QWidget()
        stack = QVBoxLayout(pane)
        stack.setContentsMargins(0, 0, 0, 0)
        calendar = CalendarPanel(lambda: date(2026, 11, 23), load_catalogue())
        stack.addWidget(calendar)
        contents = ContentsPanel()
        stack.addWidget(contents)
        contents.show_resolution(read_shipped())
        contents.show_passage(Passage("A/RES/77/241", "OP1"))
        contents.set_notes({"OP2": 1, "PP2": 2})
        contents.set_hits({"OP2": 3})
        calendar.show_resolution(read_shipped())
        calendar.set_others_shown(others)
        calendar.show_year(shown=year)
        pane.resize(*((270, 860) if points < 15 else (420, 1400)))
        pane.show()
        application.processEvents()
        pane.grab().save(str(folder / f"left-{name}.png"))
        pane.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
