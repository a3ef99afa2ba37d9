"""Save pictures of the notes pane in light, dark, large and mirrored: tools/show_notes.py FOLDER."""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.passage import Passage
from observance_viewer.models.notes import Choice
from observance_viewer.models.notes_service import NotesService
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.notes import open_notes
from observance_viewer.widgets import theme
from observance_viewer.widgets.notes_panel import NotesPanel

SYMBOL = "A/RES/77/241"
BRIEFING = (
    "First observed **7 September 2023**. For the 2027 briefing:\n\n"
    "- ask the liaison office for the programme\n- quote OP1 in the invitation"
)


def main(folder: Path) -> None:
    """Write one picture for each look."""
    application = QApplication([])
    application.setStyle("Fusion")
    resolution = read_shipped()
    path = Path(tempfile.mkdtemp()) / "notes.sqlite"
    store = open_notes(path, now=lambda: datetime.now(UTC))
    store.add(Anchor(SYMBOL, "OP2"), "Civil society and NGOs are named: invite the two local associations.")
    pp4 = resolution.passages()["PP4"]
    start = pp4.index("joint activities")
    quote = quote_of(pp4, start, start + 72)
    store.add(
        Anchor(SYMBOL, "PP4", quote), "Agreed language. Compare with the text used elsewhere.", ("agreed language",)
    )
    briefing = store.add(Anchor(SYMBOL, "OP1"), BRIEFING, ("briefing", "2027"))
    store.close()
    for name, dark, points, mirrored, editing in (
        ("light", False, 10, False, True),
        ("dark", True, 10, False, True),
        ("large", False, 20, False, False),
        ("rtl", False, 10, True, False),
        ("empty", False, 10, False, False),
    ):
        QLocale.setDefault(QLocale("ar") if mirrored else QLocale("en_GB"))
        application.setPalette(theme.palette_of(theme._dark() if dark else theme._light()))  # noqa: SLF001
        application.setFont(QFont("Noto Sans", points))
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        service = NotesService(lambda: open_notes(path, now=lambda: datetime.now(UTC)))
        panel = NotesPanel(service)
        panel.resize(*((300, 620) if points < 15 else (480, 900)))
        panel.show()
        service.load()
        while not service.notes:
            QTest.qWait(20)
        panel.show_resolution(resolution)
        panel.set_choice(Choice("document"))
        if editing:
            panel.edit(briefing.id)
        if name == "empty":
            panel.set_choice(Choice("passage"))
            panel.show_passage(Passage(SYMBOL, "PP1"))
        QTest.qWait(150)
        panel.grab().save(str(folder / f"notes-{name}.png"))
        panel.finish_editing()
        service.close()
        panel.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
