"""The resolution as a person reads it: says what is reached, clicked, pointed at and selected; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from observance_viewer.widgets.announcing import announce
from observance_viewer.widgets.link_walk import next_link
from observance_viewer.widgets.page_view import PageView

if TYPE_CHECKING:
    from observance_viewer.widgets.setting import Placement

_SETTLED_MS = 60
_STILL = 4


@dataclass(frozen=True, slots=True)
class Selected:
    """Words selected in one passage: its id and the code points `start` to `end` of its text."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Pointed:
    """A link that is pointed at: its address and the place of its line in the viewport; no address, no link."""

    address: str
    place: QRect


class Reader(PageView):
    """Shows one resolution and follows the person.

    `passage_reached(str)` says which passage reading on has come to, `passage_clicked(str)` which one was clicked;
    `link_pointed_at(Pointed)` and `link_followed(Pointed)` tell of links, whose addresses `pieces` explains;
    `words_selected(QRect)` comes when words were selected by pointer, with their place in the viewport;
    `menu_requested(QPoint)` carries a global position.
    """

    passage_reached = Signal(str)
    passage_clicked = Signal(str)
    link_pointed_at = Signal(object)
    link_followed = Signal(object)
    words_selected = Signal(QRect)
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed_at = QPointF()
        self._pointed = ""
        self._wanted: tuple[str, tuple[int, int] | None] | None = None
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleName(self.tr("Text of the resolution"))
        self.viewport().setMouseTracking(True)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_SETTLED_MS)
        self._reading.timeout.connect(self._announce_reading)
        # Reading on is what a person scrolls, not what a new layout or another place moves.
        self.verticalScrollBar().actionTriggered.connect(self._read_on)
        self.anchorClicked.connect(self._follow_anchor)
        self.placed.connect(self._show_wanted)

    def show_passage(self, identifier: str | None, span: tuple[int, int] | None = None) -> None:
        """Make a passage current and bring it, or the words `span` of it, into view; None means the whole text."""
        self._wanted = None
        self._current_id = identifier
        placement = self._placement(identifier)
        if placement is not None and self._setting is not None:
            cursor = self._setting.cursor(placement, *(span or (0, 0)))
            self.setTextCursor(cursor)
            self._reveal(placement, cursor.selectionStart())
            self._say(placement)
        elif identifier is not None and self._writing is not None:
            self._wanted = (identifier, span)
        else:
            self._glide(0)
        self.viewport().update()

    def reading_place(self) -> str | None:
        """Give the id of the passage that is being read: the one at the share of the window that was scrolled by."""
        if self._setting is None:
            return None
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        placement = self._setting.at_block(self._block_at(int(share * (self.viewport().height() - 1))))
        return placement.id if placement and placement.id != "title" else None

    def selected(self) -> Selected | None:
        """Give the selected words, cut off at the end of the passage in which they begin; None without any."""
        cursor = self.textCursor()
        if self._setting is None or not cursor.hasSelection():
            return None
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        placement = self._setting.at_block(first.blockNumber())
        if placement is None or placement.id == "title":
            return None
        start, end = placement.offset(cursor.selectionStart()), placement.offset(cursor.selectionEnd())
        return Selected(placement.id, start, end) if start < end else None

    def clear_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Let the wheel scroll the page from the space beside it, too."""
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom + (10 if event.angleDelta().y() > 0 else -10))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._setting is None:
            return
        place = event.position().toPoint()
        if self.textCursor().hasSelection():
            if self.selected() is not None:
                self.words_selected.emit(self.cursorRect(self.textCursor()))
            return
        still = (event.position() - self._pressed_at).manhattanLength() < _STILL
        if still and (address := self.address_at(place)):
            self.link_followed.emit(Pointed(address, self._line_at(place)))
        elif still:
            placement = self._setting.at_block(self.cursorForPosition(place).blockNumber())
            if placement is not None and placement.id != "title":
                self.passage_clicked.emit(placement.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        address = "" if event.buttons() else self.address_at(place)
        shape = Qt.CursorShape.PointingHandCursor if address else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        if address != self._pointed:
            self._pointed = address
            self.link_pointed_at.emit(Pointed(address, self._line_at(place)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._pointed:
            self._pointed = ""
            self.link_pointed_at.emit(Pointed("", QRect()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        before, top = self._placement_of_cursor(), bar.value()
        if event.key() == Qt.Key.Key_Space:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if shift else 1) * int(bar.pageStep() * 0.9))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            bar.setValue(0 if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)
        here = self._placement_of_cursor()
        if here is not None and here is not before:
            # The label stands in the margin, where the text that a screen reader reads on its own does not have it.
            announce(self, here.id)
        if bar.value() != top:
            self._reading.start()

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Walk through the links in view first; then the focus goes on to the next control."""
        if self._setting is not None:
            blocks = range(self._block_at(0), self._block_at(self.viewport().height()) + 1)
            link = next_link(self.document(), blocks, self.textCursor(), onward=onward)
            if link is not None:
                self.setTextCursor(link)
                self.ensureCursorVisible()
                return True
        return QWidget.focusNextPrevChild(self, onward)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy as text with plain spaces behind the numbers; the page's colours and fonts stay here."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText().replace("\u2002", " "))
        return data

    def address_at(self, place: QPoint) -> str:
        """Give the address of the link at a place of the viewport, empty where there is none.

        Qt's `anchorAt` asks for the rectangle of every paragraph above.
        """
        if self._column is None:
            return ""
        letter = self._column.letter_at(QPointF(place.x(), place.y() + self._offset()))
        if letter is None:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(letter + 1)
        return cursor.charFormat().anchorHref()

    def _line_at(self, place: QPoint) -> QRect:
        line = self.cursorRect(self.cursorForPosition(place))
        return QRect(place.x(), line.top(), 1, line.height())

    def _reveal(self, placement: Placement, position: int) -> None:
        """Bring a place into view; where it is in view already, nothing moves."""
        block = self._rectangle(placement)
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        line = self.cursorRect(cursor)
        height = self.viewport().height()
        whole = block.top() >= 0 and block.bottom() <= height
        if not whole and not (block.height() > height and line.top() >= 0 and line.bottom() <= height):
            target = block.top() if block.height() < height * 0.7 else float(line.top())
            self._glide(int(self._offset() + target - height * 0.22))

    def _placement_of_cursor(self) -> Placement | None:
        return self._setting.at_block(self.textCursor().blockNumber()) if self._setting is not None else None

    def _say(self, placement: Placement) -> None:
        """Let a screen reader say the label and the words of a passage."""
        words = ". ".join(part for part in (placement.id, placement.text) if part)
        self.setAccessibleDescription(words)
        announce(self, words)

    def _read_on(self, _action: int) -> None:
        self._wanted = None
        self._reading.start()

    def _show_wanted(self) -> None:
        """Show the passage that was asked for before it was set."""
        if self._wanted is not None and (self._writing is None or self._placement(self._wanted[0]) is not None):
            self.show_passage(*self._wanted)

    def _announce_reading(self) -> None:
        place = self.reading_place()
        if place and place != self._current_id:
            self.passage_reached.emit(place)

    def _follow_anchor(self, url: QUrl) -> None:
        self.link_followed.emit(Pointed(url.toString(), self.cursorRect(self.textCursor())))

    def _glide(self, value: int) -> None:
        self._reading.stop()
        super()._glide(value)
