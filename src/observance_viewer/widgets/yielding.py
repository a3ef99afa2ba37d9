"""Lets the side panes make room where the text would have fewer than 60 characters to the line; measures no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QSplitter, QWidget


class Yielding(QObject):
    """Narrows the side panes of `panes` and then puts them away, the first of `sides` first, each by its action.

    `wanted` gives the width in pixels that the middle one needs. A pane that yielded comes back when there is room;
    one that a person opens or closes stays as it is.
    """

    def __init__(
        self,
        panes: QSplitter,
        middle: QWidget,
        sides: Sequence[tuple[QAction, QWidget]],
        wanted: Callable[[], int],
    ) -> None:
        super().__init__(panes)
        self._panes = panes
        self._middle = middle
        self._sides = sides
        self._wanted = wanted
        self._yielded: set[QAction] = set()
        self._settled: set[QAction] = set()
        for action, _ in sides:
            action.triggered.connect(self._settle)
        # Only once the splitter has given each its width.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.make_room)
        panes.installEventFilter(self)

    def make_room(self) -> None:
        """Let the panes yield, or come back."""
        room = self._panes.width() - self._wanted()
        for number, (action, pane) in enumerate(self._sides):
            free = action not in self._settled and (action.isChecked() or action in self._yielded)
            if not free:
                continue
            others = [
                other
                for place, (each, other) in enumerate(self._sides)
                if (each.isChecked() and each in self._settled)
                or (place > number and (each.isChecked() or each in self._yielded))
            ]
            shown = sum(map(_least, (pane, *others))) <= room
            if shown != action.isChecked():
                action.setChecked(shown)
                (self._yielded.discard if shown else self._yielded.add)(action)
        self._narrow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _narrow(self) -> None:
        """Take from the widths of the side panes what the middle lacks, down to what they need themselves."""
        lacking = self._wanted() - self._middle.width()
        if lacking <= 0:
            return
        sizes = self._panes.sizes()
        for _, pane in self._sides:
            place = self._panes.indexOf(pane)
            given = max(0, min(lacking, sizes[place] - _least(pane)))
            sizes[place] -= given
            sizes[self._panes.indexOf(self._middle)] += given
            lacking -= given
        if sizes != self._panes.sizes():
            self._panes.setSizes(sizes)

    def _settle(self) -> None:
        action = self.sender()
        self._settled |= {each for each, _ in self._sides if each is action}
        self._yielded -= self._settled


def _least(pane: QWidget) -> int:
    return max(pane.minimumWidth(), pane.minimumSizeHint().width())
