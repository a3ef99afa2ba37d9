"""Ends the program as closing its window does, all saved, when the system or the terminal asks the process to."""

from __future__ import annotations

import signal
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

# At the end of a session, by `kill`; by Ctrl+C; by a terminal that is closed. Windows knows fewer.
_NAMES = ("SIGTERM", "SIGINT", "SIGHUP")


class Ending(QObject):
    """Calls `close` on the GUI thread at each signal that asks the process to end."""

    def __init__(self, close: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        # Python takes a signal only between two steps of its own: without being woken, Qt could let it wait for long.
        self._ours, self._pythons = socket.socketpair()
        for end in (self._ours, self._pythons):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def begin(self) -> None:
        """Take the signals from now on; only the main thread may ask for it."""
        signal.set_wakeup_fd(self._pythons.fileno(), warn_on_full_buffer=False)
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is not None:
                signal.signal(number, self._take)

    def _take(self, _number: int, _frame: FrameType | None) -> None:
        # Python calls this between any two steps, in the middle of whatever is being done.
        QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        self._close()

    def _wake(self) -> None:
        with suppress(BlockingIOError):
            self._ours.recv(64)
