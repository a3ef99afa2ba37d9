"""A set resolution on its page, scrolled, zoomed and marked; takes no keys and no pointer of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, QUrl, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextCursor

from observance_viewer.widgets.column_view import ColumnView
from observance_viewer.widgets.margin import ROOM_ABOVE, Scene, label_font, paint_page
from observance_viewer.widgets.marks import Marks, selections_of
from observance_viewer.widgets.page import Page, least_width, page_in
from observance_viewer.widgets.rows import Frame
from observance_viewer.widgets.setting import Placement, Setting, Wording
from observance_viewer.widgets.theme import theme_of
from observance_viewer.widgets.type_face import TypeFace
from observance_viewer.widgets.typesetting import Typesetting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.widgets.column_view import Hold

_BASE_POINTS = 11.6
# As many letters as fill a large window, and as many as are set in some 2 ms.
_FIRST, _SLICE = 5_000, 5_000


class PageView(ColumnView):
    """Shows one resolution. `zoomed(int)` carries the zoom in percent.

    A text is set a little at a time: at once its head, or all down to what is in view, and the rest while nothing else
    is to be done. `placed` comes when a piece was set.
    """

    zoomed = Signal(int)
    placed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self.palette())
        self._resolution: Resolution | None = None
        self._setting: Setting | None = None
        self._writing: Typesetting | None = None
        self._wording = Wording("", (), "")
        self._page = Page(0, 0, 0, 0, 0, 0)
        self._face = TypeFace("en", _BASE_POINTS)
        self._zoom = 100
        self._current_id: str | None = None
        self._marks = Marks()
        self._marked = range(0)
        self._frame = Frame()
        self._dress()

    def show_resolution(self, resolution: Resolution, wording: Wording) -> None:
        """Set `resolution` from its beginning, with nothing marked."""
        self._resolution = resolution
        self._wording = wording
        self._current_id = None
        self._marks = Marks()
        writing = self._begin(resolution)
        writing.write(_FIRST)
        self._show(writing.setting)
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
        if self._setting is not None:
            held = self._hold()
            self._size_type(self._setting)
            self._lay_page()
            self._settle(held)
            self._put_off()
        self.zoomed.emit(percent)

    def mark_passage(self, identifier: str | None) -> None:
        """Make a passage current without moving the text."""
        self._current_id = identifier
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

    def least_width(self) -> int:
        """Give the width in pixels below which lines hold fewer than 60 characters."""
        setting = self._setting
        if setting is None:
            return 0
        measure, hang = self._face.measure(setting.sample), setting.hang * self._face.em
        return round(least_width(measure, self._label(setting), hang)) + self.verticalScrollBar().sizeHint().width()

    def row_to_hold(self) -> int | None:
        current = self._current
        return self._column.row_of(current.block) if self._column is not None and current is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._setting is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_page(painter, QRectF(event.rect()), self._scene(self._setting, event.rect()))
            painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        fonts = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)
        coloured = event.type() == QEvent.Type.PaletteChange and theme_of(self.palette()) != self._theme
        if self._resolution is not None and (coloured or event.type() in fonts):
            self._set_again(self._resolution)

    def event(self, event: QEvent) -> bool:
        """Shape the page before Qt shapes the viewport; the text stays where it is."""
        if event.type() != QEvent.Type.Resize:
            return super().event(event)
        held, was, self._settling = self._held, self._settling, True
        self._lay_page()
        done = super().event(event)
        self._settling = was
        self._settle(held)
        self._put_off()
        return done

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: a resolution has no resources, and nothing is fetched."""
        return None

    def sizeHint(self) -> QSize:
        return QSize(640, 700)

    @property
    def _current(self) -> Placement | None:
        return self._placement(self._current_id)

    def _begin(self, resolution: Resolution) -> Typesetting:
        """Begin to set the text in the present look and size."""
        self._theme = theme_of(self.palette())
        face = TypeFace(resolution.language, self._points())
        if self._writing is not None:
            self._writing.stop()
            if self._writing.setting is not self._setting:
                self._writing.setting.document.deleteLater()
        self._writing = Typesetting(resolution, self._theme, face, self._wording, self)
        self._working.start(0)
        return self._writing

    def _work(self) -> None:
        if self._writing is None:
            super()._work()
        else:
            self._write_on(self._writing)
            self._working.start(0)

    def _write_on(self, writing: Typesetting) -> None:
        """Set a piece more; a text that is set again is shown once it reaches down to what is in view."""
        more = writing.write(_SLICE)
        if not more:
            self._writing = None
        if writing.setting is not self._setting:
            offset = self._offset()
            needed = self._column.between(offset, offset + self.viewport().height())[1] if self._column else 0
            if more and writing.setting.layout.count <= needed:
                return
            self._show_again(writing.setting)
        self._mark_visible()
        self.placed.emit()

    def _set_again(self, resolution: Resolution) -> None:
        if self._setting is not None:
            # Qt has given the document the font of the window.
            self._setting.document.setDefaultFont(self._face.font())
        self._begin(resolution)

    def _show_again(self, setting: Setting) -> None:
        """Show the same text as it was set anew: the place in it and what is selected stay."""
        held, before = self._hold(), self.textCursor()
        self._show(setting)
        cursor = QTextCursor(setting.document)
        last = setting.document.characterCount() - 1
        cursor.setPosition(min(before.anchor(), last))
        cursor.setPosition(min(before.position(), last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._settle(held)

    def _show(self, setting: Setting) -> None:
        before, self._setting = self._setting, setting
        self._size_type(setting)
        self._lay_page()
        self._put_up(setting.layout)
        if before is not None:
            before.document.deleteLater()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.surround)
        self.viewport().setPalette(palette)
        self._marked = range(0)
        self._settle(None)

    def _size_type(self, setting: Setting) -> None:
        """Give the type its present size; every form of words follows the document's default font."""
        self._face = TypeFace(setting.face.language, self._points())
        setting.document.setDefaultFont(self._face.font())
        self._frame = Frame()

    def _points(self) -> float:
        return _BASE_POINTS * self._zoom / 100 * self.font().pointSizeF() / 10

    def _label_font(self) -> QFont:
        return label_font(QFont(self.font()), self._points())

    def _lay_page(self) -> None:
        """Centre the page in the window; the text is laid out again only where its column has another width."""
        setting = self._setting
        if setting is None:
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        em = self._face.em
        page = page_in(room, self._face.measure(setting.sample), em, self._label(setting), setting.hang * em)
        self._page = page
        self.setViewportMargins(page.beside, 0, max(0, room - page.beside - round(page.width)), 0)
        left, right = (page.trail, page.lead) if self._face.right_to_left else (page.lead, page.trail)
        frame = Frame(left, page.column, right, round(ROOM_ABOVE + page.head), round(ROOM_ABOVE + page.foot), em)
        if frame != self._frame:
            self._frame = frame
            setting.layout.fit(frame)

    def _label(self, setting: Setting) -> float:
        metrics = QFontMetricsF(self._label_font())
        return max(metrics.horizontalAdvance(words) for words in (setting.label, "OP8"))

    def _scene(self, setting: Setting, dirty: QRect) -> Scene:
        first = max(0, setting.index_at(self._block_at(dirty.top())) - 1)
        last = setting.index_at(self._block_at(dirty.bottom()))
        current = self._current if self._current_id != "title" else None
        return Scene(
            self._face,
            setting.hang * self._face.em,
            self._page,
            self._theme,
            self._label_font(),
            self._offset(),
            max(self.document().size().height(), self.viewport().height()),
            setting.layout.rectangle(0, 0).bottom() - self._offset(),
            self._rectangle,
            setting.passages[first : last + 1],
            current,
            self._marks.noted,
        )

    def _placement(self, identifier: str | None) -> Placement | None:
        return self._setting.by_id.get(identifier) if self._setting and identifier else None

    def _rectangle(self, placement: Placement) -> QRectF:
        """Give the rectangle of a passage in the viewport."""
        if self._column is None:
            return QRectF()
        return self._column.rectangle(placement.block, placement.last).translated(0, -self._offset())

    def _glide(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    def _settle(self, held: Hold | None) -> None:
        super()._settle(held)
        self._mark_visible()

    def _mark_visible(self) -> None:
        """Mark what is in view and a window around it, again only once the view leaves what is marked."""
        if self._setting is None:
            return
        height = self.viewport().height()
        first, last = self._block_at(0), self._block_at(height)
        if first in self._marked and last in self._marked:
            return
        self._marked = range(self._block_at(-height), self._block_at(2 * height) + 1)
        self.setExtraSelections(selections_of(self._marks, self._setting, self._theme, self._marked))
