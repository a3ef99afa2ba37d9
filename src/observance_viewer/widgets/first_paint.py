"""Tells when a widget has been painted for the first time, for work that should not keep a person waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

# A window that starts out of sight, minimised or on another desktop, is not painted.
_PATIENCE_MS = 3000


class FirstPaint(QObject):
    """Calls `then` once, from the event loop: after `widget` has been painted, or when that does not come to pass.

    For a widget that is out of the way again by then, as one of a window that was closed at once, nothing follows.
    """

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._tell)
        self._timer.start()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._timer.start(0)
        return False

    def _tell(self) -> None:
        self._widget.removeEventFilter(self)
        self.deleteLater()
        if self._widget.isVisible():
            self._then()
