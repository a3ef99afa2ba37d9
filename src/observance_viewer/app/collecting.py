"""Python's garbage collector on the GUI thread alone, for a widget must not be taken apart on any other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_EVERY_MS = 1000
_OLDEST = 2


class Collecting(QObject):
    """Takes the collector's work over: it would else run on whichever thread happens to make an object."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(self.collect_due)
        timer.start()

    def collect_due(self) -> None:
        """Collect the oldest generation that is due by the collector's own thresholds, and those younger."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(max(due))
            if max(due) == _OLDEST:
                self.keep()

    def keep(self) -> None:
        """Leave all that is there now out of every later collection: it stays, and to go through it holds the window.

        So a collection of all goes through what has come since the last one. What is taken apart later in a circle
        stays in memory; what Qt deletes and what nothing refers to does not.
        """
        gc.freeze()
