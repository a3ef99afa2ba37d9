"""One start of a window, for tools/bench.py: prints when it was painted and what memory it takes.

    bench_startup.py ours PROFILE | bare

Prints `time.monotonic_ns()` after the first paint, and the resident memory in KiB. Qt is imported where each kind of
start imports it itself.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def tell_first_paint(widget: QWidget) -> None:
    """Print, once, when `widget` has been painted and the painting has reached the screen; then end the program."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class FirstPaint(QObject):
        told = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.told:
                self.told = True
                QTimer.singleShot(0, self, self.tell)
            return False

        def tell(self) -> None:
            print(time.monotonic_ns(), flush=True)
            QTimer.singleShot(700, self, self.leave)

        def leave(self) -> None:
            status = Path("/proc/self/status").read_text(encoding="ascii")
            print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")), flush=True)
            QApplication.closeAllWindows()
            QApplication.quit()

    widget.installEventFilter(FirstPaint(widget))


def bare() -> int:
    """Show the floor: a window with a text, a calendar and a tree, and nothing in them."""
    from PySide6.QtWidgets import QApplication, QCalendarWidget, QMainWindow, QSplitter, QTextBrowser, QTreeView

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    panes = QSplitter()
    text = QTextBrowser()
    for pane in (QCalendarWidget(), text, QTreeView()):
        panes.addWidget(pane)
    window.setCentralWidget(panes)
    window.resize(1280, 820)
    tell_first_paint(text.viewport())
    window.show()
    return application.exec()


def ours(profile: str) -> int:
    """Show the program's window as `observance-viewer --profile PROFILE` does."""
    from observance_viewer.app.paths import paths_of
    from observance_viewer.app.window import run_window

    return run_window(paths_of(profile), None, lambda program: tell_first_paint(program.window.reader.viewport()))


if __name__ == "__main__":
    sys.exit(ours(sys.argv[2]) if sys.argv[1] == "ours" else bare())
