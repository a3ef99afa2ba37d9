"""Tells in the window of faults that nobody caught, and of a run before this one that ended by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.app.log import Faults
    from observance_viewer.app.paths import Paths
    from observance_viewer.models.background import Background
    from observance_viewer.widgets.main_window import MainWindow


class Reporting(QObject):
    """Shows a sentence with a button that copies the details; nothing is sent anywhere."""

    _happened = Signal(str, str)

    def __init__(self, window: MainWindow, faults: Faults | None) -> None:
        super().__init__(window)
        self._window = window
        # A fault may happen on any thread; the window is told on its own.
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        if faults is not None:
            faults.tell = self._happened.emit

    def look_for_crash(self, paths: Paths, work: Background, tell: Callable[[BaseException], None]) -> None:
        """Tell of the last run when it crashed; the disk is read off the GUI thread."""

        def look() -> str | None:
            from observance_viewer.app.crash_report import last_crash

            return last_crash(paths)

        work.run(look, self._show_crash, tell)

    def _show(self, words: str, details: str) -> None:
        sentence = self.tr("Something went wrong, and the program goes on (%1). Your notes are saved as before.")
        self._window.messages.show_message(
            sentence.replace("%1", words), self.tr("Copy details"), lambda: _copy(details)
        )

    def _show_crash(self, report: str | None) -> None:
        if report is None:
            return
        self._window.messages.show_message(
            self.tr("The program ended unexpectedly last time. Nothing was sent; a report can be copied."),
            self.tr("Copy report"),
            lambda: _copy(report),
        )


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)
