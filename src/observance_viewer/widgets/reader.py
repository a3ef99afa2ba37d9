"""The resolution on its page: shows, marks and points out passages; decides nothing about where to go next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from observance_viewer.widgets.announcing import announce
from observance_viewer.widgets.link_walk import next_link
from observance_viewer.widgets.margin import ROOM_ABOVE, Scene, label_font, paint_page
from observance_viewer.widgets.marks import Marks, selections_of
from observance_viewer.widgets.page import Page, page_in
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.setting import Placement, Setting, Wording
from observance_viewer.widgets.theme import theme_of
from observance_viewer.widgets.typesetting import set_resolution

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

_BASE_POINTS = 12.0
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


class Reader(QTextBrowser):
    """Shows one resolution.

    `passage_reached(str)` says which passage reading on has come to, `passage_clicked(str)` which one was clicked;
    `link_pointed_at(Pointed)` and `link_followed(Pointed)` tell of links, whose addresses `pieces` explains;
    `words_selected(QRect)` comes when words were selected by pointer, with their place in the viewport;
    `menu_requested(QPoint)` a global position; `zoomed(int)` the zoom in percent; `scrolled` whenever the text moves.
    """

    passage_reached = Signal(str)
    passage_clicked = Signal(str)
    link_pointed_at = Signal(object)
    link_followed = Signal(object)
    words_selected = Signal(QRect)
    menu_requested = Signal(QPoint)
    zoomed = Signal(int)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self.palette())
        self._resolution: Resolution | None = None
        self._setting: Setting | None = None
        self._wording = Wording("", (), "")
        self._page = Page(0, 0, 0, 0, 0, 0)
        self._measure = 0.0
        self._label = 0.0
        self._zoom = 100
        self._current: Placement | None = None
        self._marks = Marks()
        self._marked = range(0)
        self._pressed_at = QPointF()
        self._pointed = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        slim_scroll_bars(self)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Text of the resolution"))
        self.viewport().setMouseTracking(True)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_SETTLED_MS)
        self._reading.timeout.connect(self._announce_reading)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        # Reading on is what a person scrolls, not what a new layout or another place moves.
        self.verticalScrollBar().actionTriggered.connect(self._read_on)
        self.anchorClicked.connect(self._follow_anchor)

    def show_resolution(self, resolution: Resolution, wording: Wording) -> None:
        """Set `resolution` from its beginning, with nothing marked."""
        self._resolution = resolution
        self._wording = wording
        self._current = None
        self._marks = Marks()
        self._set()
        self.verticalScrollBar().setValue(0)

    @property
    def zoom(self) -> int:
        """The size of the text in percent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text, between 50 and 300 percent; the place in the text stays."""
        percent = max(50, min(300, percent))
        if percent == self._zoom:
            return
        self._zoom = percent
        if self._resolution is not None:
            self._set_in_place()
        self.zoomed.emit(percent)

    def show_passage(self, identifier: str | None, span: tuple[int, int] | None = None) -> None:
        """Make a passage current and bring it, or the words `span` of it, into view; None means the whole text."""
        placement = self._placement(identifier)
        self._current = placement
        if placement is None or self._setting is None:
            self._glide(0)
        else:
            cursor = self._setting.cursor(placement, *(span or (0, 0)))
            self.setTextCursor(cursor)
            self._reveal(placement, cursor.selectionStart())
            self._say(placement)
        self.viewport().update()

    def mark_passage(self, identifier: str | None) -> None:
        """Make a passage current without moving the text."""
        self._current = self._placement(identifier)
        self.viewport().update()

    def scroll_to(self, identifier: str) -> None:
        """Bring a passage to the head of the window without making it current."""
        placement = self._placement(identifier)
        if placement is not None:
            self._glide(int(self._rectangle(placement).top() + self._offset() - 24))

    def set_marks(self, marks: Marks) -> None:
        """Mark hits and the words that notes are about; replaces what was marked before."""
        self._marks = marks
        self._marked = range(0)
        self._mark_visible()
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

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._setting is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_page(painter, QRectF(event.rect()), self._scene(self._setting, event.rect()))
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_page()
        super().resizeEvent(event)
        self._mark_visible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._resolution is not None:
            theme = theme_of(self.palette())
            if theme != self._theme or event.type() == QEvent.Type.FontChange:
                self._theme = theme
                self._set_in_place()

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
        if still and not self.anchorAt(place):
            placement = self._setting.at_block(self.cursorForPosition(place).blockNumber())
            if placement is not None and placement.id != "title":
                self.passage_clicked.emit(placement.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        address = "" if event.buttons() else self.anchorAt(place)
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
        if event.key() == Qt.Key.Key_Space:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if shift else 1) * int(bar.pageStep() * 0.9))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            bar.setValue(0 if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)
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

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: a resolution has no resources, and nothing is fetched."""
        return None

    def sizeHint(self) -> QSize:
        return QSize(640, 700)

    def _set(self) -> None:
        if self._resolution is None:
            return
        current = self._current.id if self._current else None
        setting = set_resolution(self._resolution, self._theme, self._points(), self._wording)
        before = self._setting
        self._setting = setting
        texts = "".join(placement.text for placement in setting.passages[:12])
        self._measure = setting.face.measure(texts)
        metrics = QFontMetricsF(self._label_font())
        self._label = max((metrics.horizontalAdvance(each.label) for each in setting.passages), default=0.0)
        self._label = max(self._label, metrics.horizontalAdvance("OP8"))
        setting.document.setParent(self)
        self._lay_page()
        self.setDocument(setting.document)
        if before is not None:
            before.document.deleteLater()
        self._current = self._placement(current)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.surround)
        self.viewport().setPalette(palette)
        self._marked = range(0)
        self._mark_visible()

    def _set_in_place(self) -> None:
        """Set the text again; the line at the head of the window stays there."""
        if self._setting is None:
            return
        at_start = self._offset() == 0
        first = self._setting.at_block(self._block_at(0))
        top = self._rectangle(first).top() if first else 0.0
        self._set()
        placement = self._placement(first.id) if first else None
        if placement is not None and not at_start:
            self._glide(int(self._rectangle(placement).top() + self._offset() - min(top, 0)))

    def _points(self) -> float:
        return _BASE_POINTS * self._zoom / 100 * self.font().pointSizeF() / 10

    def _label_font(self) -> QFont:
        return label_font(QFont(self.font()), self._points())

    def _lay_page(self) -> None:
        """Centre the page in the window; the text is laid out again only where its column has another width."""
        if self._setting is None:
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        setting = self._setting
        page = page_in(room, self._measure, setting.face.em, self._label, setting.hang)
        self._page = page
        self.setViewportMargins(page.beside, 0, max(0, room - page.beside - round(page.width)), 0)
        frame = setting.document.rootFrame()
        shape = frame.frameFormat()
        left, right = (page.trail, page.lead) if setting.right_to_left else (page.lead, page.trail)
        top, bottom = ROOM_ABOVE + page.head, ROOM_ABOVE + page.foot
        if (shape.leftMargin(), shape.rightMargin(), shape.topMargin()) != (left, right, top):
            shape.setLeftMargin(left)
            shape.setRightMargin(right)
            shape.setTopMargin(top)
            shape.setBottomMargin(bottom)
            frame.setFrameFormat(shape)
        head = QTextCursor(setting.document.firstBlock())
        stop = page.column - setting.hang - 1
        if not head.blockFormat().tabPositions() or head.blockFormat().tabPositions()[0].position != stop:
            line = QTextBlockFormat()
            line.setTabPositions([QTextOption.Tab(stop, QTextOption.TabType.RightTab)])
            head.mergeBlockFormat(line)

    def _scene(self, setting: Setting, dirty: QRect) -> Scene:
        first = max(0, setting.index_at(self._block_at(dirty.top())) - 1)
        last = setting.index_at(self._block_at(dirty.bottom()))
        current = self._current if self._current and self._current.id != "title" else None
        return Scene(
            setting,
            self._page,
            self._theme,
            self._label_font(),
            self._offset(),
            max(self.document().size().height(), self.viewport().height()),
            self._rectangle,
            setting.passages[first : last + 1],
            current,
            self._marks.noted,
        )

    def _placement(self, identifier: str | None) -> Placement | None:
        return self._setting.by_id.get(identifier) if self._setting and identifier else None

    def _offset(self) -> int:
        return self.verticalScrollBar().value()

    def _block_at(self, y: int) -> int:
        """Give the number of the block at the height `y` of the viewport."""
        return self.cursorForPosition(QPoint(int(self._page.width / 2), y)).blockNumber()

    def _line_at(self, place: QPoint) -> QRect:
        line = self.cursorRect(self.cursorForPosition(place))
        return QRect(place.x(), line.top(), 1, line.height())

    def _rectangle(self, placement: Placement) -> QRectF:
        """Give the rectangle of a passage in the viewport."""
        document = self.document()
        layout = document.documentLayout()
        whole = layout.blockBoundingRect(document.findBlockByNumber(placement.block))
        if placement.last != placement.block:
            whole = whole.united(layout.blockBoundingRect(document.findBlockByNumber(placement.last)))
        return whole.translated(0, -self._offset())

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

    def _say(self, placement: Placement) -> None:
        """Let a screen reader say the label and the words of a passage."""
        words = ". ".join(part for part in (placement.id, placement.text) if part)
        self.setAccessibleDescription(words)
        announce(self, words)

    def _glide(self, value: int) -> None:
        self._reading.stop()
        self.verticalScrollBar().setValue(value)

    def _scrolled(self) -> None:
        self._mark_visible()
        self.scrolled.emit()

    def _read_on(self, _action: int) -> None:
        self._reading.start()

    def _announce_reading(self) -> None:
        place = self.reading_place()
        if place and (self._current is None or place != self._current.id):
            self.passage_reached.emit(place)

    def _mark_visible(self) -> None:
        """Mark what is in view and a window around it, again only once the view leaves what is marked."""
        if self._setting is None:
            return
        height = self.viewport().height()
        first, last = self._block_at(0), self._block_at(height)
        first = max(0, self._setting.index_at(first))
        begin = self._setting.passages[first].block if self._setting.passages else 0
        if begin in self._marked and last in self._marked:
            return
        above = self._setting.index_at(self._block_at(-height))
        begin = self._setting.passages[above].block if above >= 0 else 0
        self._marked = range(begin, self._block_at(2 * height) + 1)
        self.setExtraSelections(selections_of(self._marks, self._setting, self._theme, self._marked))

    def _follow_anchor(self, url: QUrl) -> None:
        self.link_followed.emit(Pointed(url.toString(), self.cursorRect(self.textCursor())))
