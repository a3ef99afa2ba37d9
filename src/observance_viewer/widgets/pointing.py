"""Shows the card of a link in the text while it is pointed at, and keeps it once it was clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.entity import Entity
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.widgets.popover import Popover
    from observance_viewer.widgets.reader import Pointed, Reader

_WAIT_MS = 280
_LINGER_MS = 320


class Pointing(QObject):
    """Ties a reader's links to one popover; `place_requested(str, span)` asks for a passage that a card names."""

    place_requested = Signal(str, object)

    def __init__(self, reader: Reader, find_entity: Callable[[str], Entity | None]) -> None:
        super().__init__(reader)
        self._reader = reader
        self._find_entity = find_entity
        self._resolution: Resolution | None = None
        self._wanted: Pointed | None = None
        self._near = QRect()
        self._kept = False
        self._popover: Popover | None = None
        self._wait = self._timer(_WAIT_MS, self._show_wanted)
        self._linger = self._timer(_LINGER_MS, self.close)
        reader.link_pointed_at.connect(self._point)
        reader.link_followed.connect(self._follow)
        reader.scrolled.connect(self.close)
        reader.passage_clicked.connect(self.close)

    @property
    def popover(self) -> Popover:
        """The card, made when the first one is shown."""
        if self._popover is None:
            from observance_viewer.widgets.popover import Popover

            self._popover = Popover(self._reader)
            self._popover.link_followed.connect(self._follow_in_card)
            self._popover.dismissed.connect(self._dismiss)
            self._popover.entered.connect(self._linger.stop)
            self._popover.left.connect(self._leave)
        return self._popover

    def show_resolution(self, resolution: Resolution) -> None:
        """Tell of the links of another text from now on."""
        self._resolution = resolution
        self.close()

    def close(self) -> None:
        """Take the card away."""
        self._wait.stop()
        self._linger.stop()
        self._kept = False
        if self._popover is not None and self._popover.isVisible():
            if self._popover.has_focus():
                self._reader.setFocus(Qt.FocusReason.PopupFocusReason)
            self._popover.hide()

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _point(self, pointed: Pointed) -> None:
        if self._kept:
            return
        self._wanted = pointed
        if pointed.address:
            self._linger.stop()
            self._wait.start()
        else:
            self._wait.stop()
            self._leave()

    def _leave(self) -> None:
        if not self._kept and self._popover is not None and self._popover.isVisible():
            self._linger.start()

    def _show_wanted(self) -> None:
        if self._wanted is not None:
            self._show(self._wanted.address, self._wanted.place)

    def _follow(self, pointed: Pointed) -> None:
        """Keep the card of a link that was clicked or entered by key, and let keys walk through it."""
        self._wait.stop()
        if self._show(pointed.address, pointed.place):
            self._kept = True
            self._linger.stop()
            self.popover.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self, address: str, place: QRect) -> bool:
        from observance_viewer.widgets.cards import card_of

        card = card_of(address, self._resolution, self._find_entity) if self._resolution else None
        if card is None:
            return False
        self._near = place.translated(self._reader.viewport().pos())
        self.popover.show_card(card, self._near)
        return True

    def _follow_in_card(self, address: str) -> None:
        from observance_viewer.widgets.cards import GO, WEB, card_of, read_place

        if address.startswith(GO):
            identifier, span = read_place(address)
            self.close()
            self.place_requested.emit(identifier, span)
        elif address.startswith(WEB):
            QDesktopServices.openUrl(QUrl(address.removeprefix(WEB)))
        elif self._resolution is not None:
            card = card_of(address, self._resolution, self._find_entity)
            if card is not None:
                self._kept = True
                self.popover.show_card(card, self._near)

    def _dismiss(self) -> None:
        self.close()
        self._reader.setFocus(Qt.FocusReason.PopupFocusReason)
