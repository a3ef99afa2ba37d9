"""Save pictures of the left pane in light, dark, large and mirrored: tools/show_left.py FOLDER [FILE]."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from observance_viewer.domain.observance import Observance
from observance_viewer.domain.passage import Passage
from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets import theme
from observance_viewer.widgets.calendar import CalendarPanel
from observance_viewer.widgets.contents import ContentsPanel

OTHERS = (
    Observance("International Day of Clean Air for blue skies", "day", "--09-07", 2020),
    Observance("International Day of Charity", "day", "--09-05", 2013),
    Observance("International Literacy Day", "day", "--09-08", 1967),
)


def main(folder: Path) -> None:
    """Write one picture for each look."""
    application = QApplication([])
    application.setStyle("Fusion")
    for name, dark, points, mirrored, others in (
        ("light", False, 10, False, False),
        ("dark", True, 10, False, True),
        ("large", False, 20, False, True),
        ("rtl", False, 10, True, True),
    ):
        QLocale.setDefault(QLocale("ar") if mirrored else QLocale("en_GB"))
        application.setPalette(theme.palette_of(theme._dark() if dark else theme._light()))  # noqa: SLF001
        application.setFont(QFont("Noto Sans", points))
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        pane = QWidget()
        stack = QVBoxLayout(pane)
        stack.setContentsMargins(0, 0, 0, 0)
        calendar = CalendarPanel(lambda: date(2026, 11, 23), OTHERS)
        stack.addWidget(calendar)
        contents = ContentsPanel()
        stack.addWidget(contents)
        contents.show_resolution(read_shipped())
        contents.show_passage(Passage("A/RES/77/241", "OP1"))
        contents.set_notes({"OP2": 1, "PP2": 2})
        contents.set_hits({"OP2": 3})
        calendar.show_resolution(read_shipped())
        calendar.set_others_shown(others)
        pane.resize(*((270, 860) if points < 15 else (420, 1400)))
        pane.show()
        application.processEvents()
        pane.grab().save(str(folder / f"left-{name}.png"))
        pane.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
