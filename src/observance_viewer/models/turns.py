"""Long work on the GUI thread in steps, between which the window answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

# Qt takes a timer of no time at all for one more event of the present turn.
_NEXT_MS = 1


def in_turns(owner: QObject, steps: Iterator[None]) -> None:
    """Run `steps` up to its next `yield` in each turn of the event loop, the first in the next turn.

    Ends with `steps`, or when `owner` goes.
    """

    def step() -> None:
        for _ in steps:
            QTimer.singleShot(_NEXT_MS, owner, step)
            return

    QTimer.singleShot(_NEXT_MS, owner, step)
