"""The resolution on its page: shows, marks and points out passages; decides nothing about where to go next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from observance_viewer.widgets.theme import serif, theme_of
from observance_viewer.widgets.typesetting import (
    CITATION_LINK,
    FOOTNOTE_LINK,
    RIGHT_TO_LEFT,
    Placement,
    Setting,
    Wording,
    in_words,
    set_resolution,
)

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

_MEASURE = "the quick brown fox jumps over the lazy dog and runs away home now"
_BASE_POINTS = 12.5


@dataclass(frozen=True, slots=True)
class Selected:
    """Words selected in one passage: its id and the code points `start` to `end` of its text."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marks:
    """Spans to mark, each as (passage id, start, end) in code points."""

    hits: tuple[tuple[str, int, int], ...] = ()
    current: tuple[str, int, int] | None = None
    notes: tuple[tuple[str, int, int], ...] = ()
    noted: frozenset[str] = frozenset()


class Reader(QTextBrowser):
    """Shows one resolution.

    `passage_reached(str)` says which passage reading on has come to, `passage_clicked(str)` which one was clicked;
    `citation_clicked(int)` carries an index into `Resolution.citations`, `footnote_clicked(str)` a footnote's id;
    `menu_requested(QPoint)` a global position; `zoomed(int)` the zoom in percent.
    """

    passage_reached = Signal(str)
    passage_clicked = Signal(str)
    citation_clicked = Signal(int)
    footnote_clicked = Signal(str)
    menu_requested = Signal(QPoint)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self.palette())
        self._resolution: Resolution | None = None
        self._setting: Setting | None = None
        self._wording = Wording("", (), "")
        self._zoom = 100
        self._current: Placement | None = None
        self._marks = Marks()
        self._moving = False
        self._pressed_at = QPointF()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Text of the resolution"))
        self.viewport().setMouseTracking(True)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(60)
        self._reading.timeout.connect(self._announce_reading)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
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
            place = self.reading_place()
            self._set()
            if place:
                self.scroll_to(place)
        self.zoomed.emit(percent)

    def show_passage(self, identifier: str | None, span: tuple[int, int] | None = None) -> None:
        """Make a passage current and bring it, or the words `span` of it, into view; None means the whole text."""
        placement = self._placement(identifier)
        self._current = placement
        if placement is None:
            self._glide(0)
        elif span is not None:
            cursor = self._cursor(placement, *span)
            self.setTextCursor(cursor)
            self._reveal(placement, cursor.selectionStart())
        else:
            self._reveal(placement, placement.begin)
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
        self._mark_visible()
        self.viewport().update()

    def reading_place(self) -> str | None:
        """Give the id of the passage that is being read: the one at the share of the window that was scrolled by."""
        if self._setting is None:
            return None
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        probe = QPoint(self.viewport().width() // 2, int(share * (self.viewport().height() - 1)))
        placement = self._setting.at_block(self.cursorForPosition(probe).blockNumber())
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
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.page)
        if self._current is not None and self._current.id != "title":
            self._paint_current(painter, self._rectangle(self._current))
        self._paint_margin(painter, event)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_page()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._resolution is not None:
            theme = theme_of(self.palette())
            if theme != self._theme or event.type() == QEvent.Type.FontChange:
                bar = self.verticalScrollBar()
                share = bar.value() / bar.maximum() if bar.maximum() else 0.0
                self._theme = theme
                self._set()
                self._glide(round(share * bar.maximum()))

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
        still = (event.position() - self._pressed_at).manhattanLength() < 4
        place = event.position().toPoint()
        plain = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if still and plain and not self.anchorAt(place) and self._setting is not None:
            placement = self._setting.at_block(self.cursorForPosition(place).blockNumber())
            if placement is not None and placement.id != "title":
                self.passage_clicked.emit(placement.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        words = self._hint(self.anchorAt(event.position().toPoint()))
        if words:
            QToolTip.showText(event.globalPosition().toPoint(), words, self)
        elif QToolTip.isVisible():
            QToolTip.hideText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (-1 if shift else 1) * int(bar.pageStep() * 0.9))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            bar = self.verticalScrollBar()
            bar.setValue(0 if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: a resolution has no resources, and nothing is fetched."""
        return None

    def sizeHint(self) -> QSize:
        return QSize(640, 700)

    def _set(self) -> None:
        if self._resolution is None:
            return
        self._moving = True
        current = self._current.id if self._current else None
        self._setting = set_resolution(self._resolution, self._theme, self._points(), self._wording)
        document = self._setting.document
        document.setParent(self)
        self.setDocument(document)
        self._current = self._placement(current)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.page)
        self.viewport().setPalette(palette)
        self._lay_page()
        self._mark_visible()
        self._moving = False

    def _points(self) -> float:
        return _BASE_POINTS * self._zoom / 100 * self.font().pointSizeF() / 10

    def _em(self) -> float:
        return QFontMetricsF(serif(self._points())).horizontalAdvance("m")

    def _lay_page(self) -> None:
        """Centre the page in the window: a column of some 66 characters with room for labels in its margin."""
        if self._setting is None:
            return
        column = QFontMetricsF(serif(self._points())).horizontalAdvance(_MEASURE)
        whole = self.width() - self.verticalScrollBar().sizeHint().width()
        margin = min(4.2 * self._em(), max(46.0, whole * 0.12))
        page = min(column + 2 * margin, float(whole))
        beside = max(0, int((whole - page) / 2))
        self.setViewportMargins(beside, 0, beside, 0)
        frame = self._setting.document.rootFrame()
        shape = frame.frameFormat()
        if abs(shape.leftMargin() - margin) > 0.5 or shape.topMargin() == 0:
            shape.setLeftMargin(margin)
            shape.setRightMargin(margin)
            shape.setTopMargin(2.2 * self._em())
            shape.setBottomMargin(4 * self._em())
            frame.setFrameFormat(shape)
        head = QTextCursor(self._setting.document.firstBlock())
        line = QTextBlockFormat()
        tab = QTextOption.Tab(page - 2 * margin - 1, QTextOption.TabType.RightTab)
        line.setTabPositions([tab])
        head.mergeBlockFormat(line)

    def _placement(self, identifier: str | None) -> Placement | None:
        return self._setting.by_id.get(identifier) if self._setting and identifier else None

    def _cursor(self, placement: Placement, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(placement.position(start))
        cursor.setPosition(placement.position(end, end=True), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _offset(self) -> int:
        return self.verticalScrollBar().value()

    def _rectangle(self, placement: Placement) -> QRectF:
        """Give the rectangle of a passage in the viewport."""
        block = self.document().findBlockByNumber(placement.block)
        return self.document().documentLayout().blockBoundingRect(block).translated(0, -self._offset())

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

    def _glide(self, value: int) -> None:
        self._moving = True
        self.verticalScrollBar().setValue(value)
        self._moving = False

    def _scrolled(self) -> None:
        self._mark_visible()
        if not self._moving:
            self._reading.start()

    def _announce_reading(self) -> None:
        place = self.reading_place()
        if place and (self._current is None or place != self._current.id):
            self.passage_reached.emit(place)

    def _mark_visible(self) -> None:
        """Mark what is in view and a little around it, however many marks there are."""
        if self._setting is None:
            return
        height = self.viewport().height()
        top = self._setting.at_block(self.cursorForPosition(QPoint(4, -height)).blockNumber())
        end = self.cursorForPosition(QPoint(4, 2 * height)).blockNumber()
        begin = top.block if top else 0
        theme, selections = self._theme, []
        for spans, style in ((self._marks.notes, self._note_style()), (self._marks.hits, self._hit_style(theme.hit))):
            for identifier, start, stop in spans:
                placement = self._setting.by_id.get(identifier)
                if placement is not None and begin <= placement.block <= end:
                    selections.append(self._selection(placement, start, stop, style))
        current = self._marks.current
        placement = self._setting.by_id.get(current[0]) if current else None
        if current and placement:
            selections.append(self._selection(placement, current[1], current[2], self._hit_style(theme.hit_current)))
        self.setExtraSelections(selections)

    def _selection(
        self, placement: Placement, start: int, end: int, style: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        # The binding offers both attributes, its type information neither.
        vars_of = {"cursor": self._cursor(placement, start, end), "format": style}
        for name, value in vars_of.items():
            setattr(selection, name, value)
        return selection

    def _hit_style(self, colour: QColor) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setBackground(colour)
        style.setForeground(self._theme.text)
        return style

    def _note_style(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(self._theme.note)
        return style

    def _paint_current(self, painter: QPainter, rectangle: QRectF) -> None:
        frame = self.document().rootFrame().frameFormat()
        body = QRectF(rectangle)
        body.setLeft(frame.leftMargin() - 12)
        body.setRight(self.viewport().width() - frame.rightMargin() + 12)
        body.adjust(0, -4, 0, 4)
        painter.fillRect(body, self._theme.accent_soft)
        bar = QRectF(body)
        if self._right_to_left():
            bar.setLeft(body.right() - 3)
        else:
            bar.setRight(body.left() + 3)
        painter.fillRect(bar, self._theme.accent)

    def _paint_margin(self, painter: QPainter, event: QPaintEvent) -> None:
        """Paint the labels beside the paragraphs, a dot where there are notes, and the rule under the head line."""
        if self._setting is None:
            return
        layout = self.document().documentLayout()
        frame = self.document().rootFrame().frameFormat()
        head = layout.blockBoundingRect(self.document().firstBlock()).translated(0, -self._offset())
        painter.setPen(QPen(self._theme.text, 1.2))
        rule = head.bottom() + 6
        painter.drawLine(
            QPointF(frame.leftMargin(), rule), QPointF(self.viewport().width() - frame.rightMargin(), rule)
        )
        font = self.font()
        font.setPointSizeF(self._points() * 0.66)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        first_line = QFontMetricsF(serif(self._points())).ascent()
        for placement in self._setting.passages:
            rectangle = self._rectangle(placement)
            if rectangle.bottom() < event.rect().top():
                continue
            if rectangle.top() > event.rect().bottom():
                break
            noted = placement.id in self._marks.noted
            if not (placement.label or noted):
                continue
            width = metrics.horizontalAdvance(placement.label)
            gap = 22.0
            left = frame.leftMargin() - gap - width
            if self._right_to_left():
                left = self.viewport().width() - frame.rightMargin() + gap
            baseline = rectangle.top() + first_line + 1
            painter.setPen(self._theme.accent if placement is self._current else self._theme.muted)
            painter.drawText(QPointF(max(4.0, left), baseline), placement.label)
            if noted:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.note)
                painter.drawEllipse(QPointF(max(4.0, left) + width + 7, baseline - metrics.xHeight() / 2), 2.6, 2.6)

    def _right_to_left(self) -> bool:
        return self._resolution is not None and self._resolution.language in RIGHT_TO_LEFT

    def _hint(self, anchor: str) -> str:
        """Give what hovering over a footnote call or a citation tells."""
        if self._resolution is None or not anchor:
            return ""
        if anchor.startswith(FOOTNOTE_LINK):
            identifier = anchor.removeprefix(FOOTNOTE_LINK)
            note = next((note for note in self._resolution.footnotes if note.id == identifier), None)
            return f"<p>{_escaped(note.text)}</p>" if note else ""
        citation = self._resolution.citations[int(anchor.removeprefix(CITATION_LINK))]
        dated = in_words(citation.date) if citation.date else ""
        parts = [part for part in (citation.symbol, dated, citation.title or "") if part]
        return f"<p>{_escaped(' · '.join(parts))}</p>"

    def _follow_anchor(self, url: QUrl) -> None:
        anchor = url.toString()
        if anchor.startswith(FOOTNOTE_LINK):
            self.footnote_clicked.emit(anchor.removeprefix(FOOTNOTE_LINK))
        elif anchor.startswith(CITATION_LINK):
            self.citation_clicked.emit(int(anchor.removeprefix(CITATION_LINK)))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
