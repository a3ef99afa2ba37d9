"""One start of a window, for tools/bench.py: prints when it was painted and what memory it takes.

    bench_startup.py ours PROFILE | bare

Prints `time.monotonic_ns()` after the first paint, and the resident memory in KiB.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMainWindow, QSplitter, QTextBrowser, QTreeView, QWidget


class FirstPaint(QObject):
    """Tells, once, when `widget` has been painted and the painting has reached the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._told = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._told:
            self._told = True
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        print(time.monotonic_ns(), flush=True)
        QTimer.singleShot(700, self, self._leave)

    def _leave(self) -> None:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")), flush=True)
        QApplication.closeAllWindows()
        QApplication.quit()


def bare() -> int:
    """Show the floor: a window with a text, a calendar and a tree, and nothing in them."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    panes = QSplitter()
    text = QTextBrowser()
    for pane in (QCalendarWidget(), text, QTreeView()):
        panes.addWidget(pane)
    window.setCentralWidget(panes)
    window.resize(1280, 820)
    FirstPaint(text.viewport())
    window.show()
    return application.exec()


def ours(profile: str) -> int:
    """Show the program's window as `observance-viewer --profile PROFILE` does."""
    from observance_viewer.app.paths import paths_of
    from observance_viewer.app.window import run_window

    return run_window(paths_of(profile), None, lambda program: FirstPaint(program.window.reader.viewport()))


if __name__ == "__main__":
    sys.exit(ours(sys.argv[2]) if sys.argv[1] == "ours" else bare())
