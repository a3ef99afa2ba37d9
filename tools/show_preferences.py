"""Save pictures of the preferences page in light, dark, large and mirrored: tools/show_preferences.py FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from observance_viewer.domain.setting import ALL, AUTOSTART
from observance_viewer.widgets import theme
from observance_viewer.widgets.preferences import Folder, Preferences


def main(folder: Path) -> None:
    """Write one picture for each look."""
    application = QApplication([])
    application.setStyle("Fusion")
    for name, dark, points, mirrored in (
        ("light", False, 10, False),
        ("dark", True, 10, False),
        ("large", False, 20, False),
        ("rtl", False, 10, True),
    ):
        application.setPalette(theme.palette_of(theme.theme_for(dark=dark)))
        application.setFont(QFont("Noto Sans", points))
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        page = Preferences((*ALL, AUTOSTART), {}, [Folder("Your data", "Notes and documents", "/home/someone/data")])
        page.show()
        application.processEvents()
        page.grab().save(str(folder / f"preferences-{name}.png"))
        page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
