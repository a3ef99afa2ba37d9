"""A set resolution on its page, scrolled, zoomed and marked; takes no keys and no pointer of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from observance_viewer.widgets.margin import ROOM_ABOVE, Scene, label_font, paint_page
from observance_viewer.widgets.marks import Marks, selections_of
from observance_viewer.widgets.page import Page, page_in
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.setting import Placement, Setting, Wording
from observance_viewer.widgets.theme import theme_of
from observance_viewer.widgets.typesetting import set_resolution

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

_BASE_POINTS = 11.6


class PageView(QTextBrowser):
    """Shows one resolution. `zoomed(int)` carries the zoom in percent, `scrolled` comes whenever the text moves."""

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
        self._laying = False
        self._held: tuple[str, float] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        slim_scroll_bars(self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

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

    def mark_passage(self, identifier: str | None) -> None:
        """Make a passage current without moving the text."""
        self._current = self._placement(identifier)
        self.viewport().update()

    def set_marks(self, marks: Marks) -> None:
        """Mark hits and the words that notes are about; replaces what was marked before."""
        self._marks = marks
        self._marked = range(0)
        self._mark_visible()
        self.viewport().update()

    def selection_of(self, identifier: str, span: tuple[int, int]) -> QTextCursor:
        """Give a cursor over the code points `span` of a passage; an empty one for a passage that is not there."""
        placement = self._placement(identifier)
        return self._setting.cursor(placement, *span) if self._setting and placement else QTextCursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._setting is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_page(painter, QRectF(event.rect()), self._scene(self._setting, event.rect()))
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
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
        """Shape the page before Qt lays out the text; in `resizeEvent` each step would lay out the whole text twice."""
        if event.type() != QEvent.Type.Resize:
            return super().event(event)
        column, self._laying = self._page.column, True
        self._lay_page()
        done = super().event(event)
        self._laying = False
        if self._page.column != column:
            self._hold()
        return done

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

    def _holding(self) -> tuple[str, float] | None:
        """Give the passage that stays where it is when the text is laid out anew, and its height in the window."""
        if self._setting is None or self._offset() == 0:
            return None
        if self._current is not None and 0 <= (top := self._rectangle(self._current).top()) < self.viewport().height():
            return self._current.id, top
        first = self._setting.at_block(self._block_at(0))
        return (first.id, self._rectangle(first).top()) if first else None

    def _hold(self) -> None:
        if self._held is not None and (placement := self._placement(self._held[0])) is not None:
            self._glide(int(self._rectangle(placement).top() + self._offset() - self._held[1]))

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

    def _rectangle(self, placement: Placement) -> QRectF:
        """Give the rectangle of a passage in the viewport."""
        document = self.document()
        layout = document.documentLayout()
        whole = layout.blockBoundingRect(document.findBlockByNumber(placement.block))
        if placement.last != placement.block:
            whole = whole.united(layout.blockBoundingRect(document.findBlockByNumber(placement.last)))
        return whole.translated(0, -self._offset())

    def _glide(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    def _scrolled(self) -> None:
        self._mark_visible()
        if not self._laying:
            self._held = self._holding()
        self.scrolled.emit()

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
