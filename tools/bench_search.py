"""Key press to painted results with 1,000 notes, for tools/bench.py: prints two durations in ms a line.

The first is until the list of results is painted, the second until the text with its marks is, too.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from observance_viewer.app.collecting import Collecting
from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import find_target
from observance_viewer.app.window import make_application
from observance_viewer.domain.note import Anchor
from observance_viewer.storage.notes import open_notes

NOTES = 1000
QUERIES = ("police cooperation", "international day", "regional offices invitation", "united nations", "crime -terror")
ROUNDS = 4
WORDS = ("police", "regional", "cooperation", "invitation", "offices", "day", "crime", "nations", "letter", "draft")


class Painted(QObject):
    """Tells when an answer has come and the list of results has been painted, and when all that follows has."""

    _seen = Signal()

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self._answered = False
        self._results_at = 0.0
        self._loop = QEventLoop(self)
        self._patience = QTimer(self, singleShot=True, interval=2000)
        self._patience.timeout.connect(self._loop.quit)
        self._seen.connect(self._results_are_painted, Qt.ConnectionType.QueuedConnection)
        widget.installEventFilter(self)

    def answer(self) -> None:
        """Take note that the list has other results."""
        self._answered = True

    def wait(self) -> tuple[float, float]:
        """Give the times, in seconds of `perf_counter`, at which the results and the marks in the text are painted."""
        self._answered = False
        self._patience.start()
        self._loop.exec()
        self._patience.stop()
        return self._results_at, time.perf_counter()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._answered:
            self._answered = False
            # Comes when the painting of the whole window is done.
            self._seen.emit()
        return False

    def _results_are_painted(self) -> None:
        self._results_at = time.perf_counter()
        # One turn of the event loop sets the marks, and the next paints them.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self._loop, self._loop.quit))


def main() -> int:
    """Type the queries letter by letter into the real window."""
    application = make_application()
    collecting = Collecting(application)
    with tempfile.TemporaryDirectory(prefix="observance-viewer-bench-") as profile:
        paths = paths_of(profile)
        opening = find_target(None, paths_of(profile))
        places = list(opening.resolution.passages())
        store = open_notes(paths.notes_database, now=lambda: datetime(2026, 1, 1, tzinfo=UTC))
        for number in range(NOTES):
            words = " ".join(WORDS[(number * step) % len(WORDS)] for step in range(1, 30))
            store.add(Anchor(opening.resolution.symbol or "", places[number % len(places)]), f"Note {number}: {words}")
        store.close()
        program = Program(paths, opening)
        program.notes.loaded.connect(collecting.keep)
        program.start()
        while len(program.notes.notes) < NOTES:
            QTest.qWait(20)
        QTest.qWait(500)
        results = program.window.results.findChild(QListView)
        painted = Painted(results.viewport())
        results.model().modelReset.connect(painted.answer)
        field = program.window.search_box.focusProxy()
        for query in QUERIES * ROUNDS:
            for letter in query:
                begin = time.perf_counter()
                QTest.keyClick(field, letter)
                results, marks = (at - begin for at in painted.wait())
                if letter != " ":
                    print(f"{results * 1000:.2f} {marks * 1000:.2f}")
                QTest.qWait(15)
            QTest.keyClick(field, Qt.Key.Key_Escape)
            QTest.qWait(40)
        application.closeAllWindows()
    return 0


if __name__ == "__main__":
    sys.exit(main())
