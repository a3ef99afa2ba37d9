"""Shows the pages of a finished PDF, one under the other, drawn only where they are looked at."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from observance_viewer.models.background import Background, nothing
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from observance_viewer.models.pdf_pages import PdfPages

Key = TypeVar("Key")

_GAP = 14
_MOST_PICTURES = 12
_STEP = 1.2
_SMALLEST, _LARGEST = 0.25, 6.0


class ExportPreview(QAbstractScrollArea):
    """The pages. `page_shown(int)` says which one (from 0) is at the top; zoom 0 fits the width."""

    page_shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self._work = Background("preview", self)
        self._pages: PdfPages | None = None
        self._zoom = 0.0
        self._scale = 1.0  # pixels of the layout to a point of the page
        self._tops: list[int] = []
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._failed: set[tuple[int, int]] = set()
        # What was shown before, until the page that takes its place is drawn.
        self._former: dict[int, QImage] = {}
        slim_scroll_bars(self)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    def show_pages(self, pages: PdfPages) -> None:
        """Show other pages, from where one was looking at; the former ones are closed."""
        former, self._pages = self._pages, pages
        if former is not None:
            self._work.run(former.close, nothing, nothing)
        self._former |= {number: picture for (number, _), picture in self._pictures.items()}
        self._pictures.clear()
        self._asked.clear()
        self._failed.clear()
        self.setAccessibleDescription(self.tr("%n pages", "", len(pages.sizes)))
        self._place()

    @property
    def pages(self) -> PdfPages | None:
        """What is shown."""
        return self._pages

    @property
    def page(self) -> int:
        """The page at the top of what is seen, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(0, bisect_right(self._tops, middle) - 1)

    def zoom_in(self) -> None:
        self._set_zoom(self._scale * _STEP)

    def zoom_out(self) -> None:
        self._set_zoom(self._scale / _STEP)

    def fit_width(self) -> None:
        self._set_zoom(0.0)

    def close_pages(self) -> None:
        """Give the pages back and end the thread."""
        self._work.close()
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = theme_of(self.palette())
        painter.fillRect(event.rect(), theme.surround)
        if self._pages is None:
            painter.setPen(theme.muted)
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Making the pages…"))
            return
        for number in self._numbers_in(event.rect()):
            rect = self._rect(number)
            if rect.intersects(event.rect()):
                painter.setPen(theme.line)
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
                # Paper is white in the dark look, too: that is what will be printed.
                painter.fillRect(rect, Qt.GlobalColor.white)
                picture = self._picture(number)
                if picture is not None:
                    painter.drawImage(rect.topLeft(), picture)
                elif self._key(number) in self._failed:
                    painter.setPen(Qt.GlobalColor.black)
                    room = rect.intersected(self.viewport().rect())
                    words = self.tr("This page cannot be drawn; it is in the file all the same.")
                    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
                elif number in self._former:
                    painter.drawImage(rect, self._former[number])

    def _numbers_in(self, rect: QRect) -> range:
        """Give the pages of which something may be seen in a part of the viewport."""
        above = self.verticalScrollBar().value()
        first = bisect_right(self._tops, rect.top() + above) - 1
        return range(max(0, first), bisect_right(self._tops, rect.bottom() + above + 1))

    def _fitting_scale(self) -> float:
        widest = max((size.width() for size in self._pages.sizes), default=595.0) if self._pages else 595.0
        return max(_SMALLEST, (self.viewport().width() - 2 * _GAP) / widest)

    def _set_zoom(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._zoom = zoom and min(_LARGEST, max(_SMALLEST, zoom))
        self._place()
        bar.setValue(round(share * bar.maximum()))

    def _place(self) -> None:
        sizes = self._pages.sizes if self._pages else ()
        self._scale = scale = self._zoom or self._fitting_scale()
        top, widest = _GAP, 0
        self._tops = []
        for size in sizes:
            self._tops.append(top)
            top += round(size.height() * scale) + _GAP
            widest = max(widest, round(size.width() * scale) + 2 * _GAP)
        view = self.viewport().size()
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, widest - view.width()))
        self.viewport().update()
        self.page_shown.emit(self.page)

    def _rect(self, number: int) -> QRect:
        assert self._pages is not None  # noqa: S101 -- only called while pages are shown
        size, scale = self._pages.sizes[number], self._scale
        width, height = round(size.width() * scale), round(size.height() * scale)
        room = max(self.viewport().width(), width + 2 * _GAP)
        left = (room - width) // 2 - self.horizontalScrollBar().value()
        return QRect(left, self._tops[number] - self.verticalScrollBar().value(), width, height)

    def _key(self, number: int) -> tuple[int, int]:
        """Give a page with the thousandths of a pixel to a point at which it is to be drawn."""
        return number, round(self._scale * self.devicePixelRatioF() * 1000)

    def _picture(self, number: int) -> QImage | None:
        pages, key = self._pages, self._key(number)
        if key in self._pictures:
            return self._pictures[key]
        if pages is not None and key not in self._asked:
            self._asked.add(key)
            draw = partial(pages.picture, number, key[1] / 1000)
            self._work.run(draw, partial(self._drawn, pages, key), partial(self._fail, pages, key))
        return None

    def _fail(self, pages: PdfPages, key: tuple[int, int], _error: BaseException) -> None:
        if pages is self._pages:
            self._failed.add(key)
            self.viewport().update()

    def _drawn(self, pages: PdfPages, key: tuple[int, int], picture: QImage) -> None:
        self._asked.discard(key)
        if pages is self._pages:
            # Drawn point for point: a picture that is stretched by half a point has seams.
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._pictures[key] = picture
            self._former[key[0]] = picture
            _shorten(self._pictures)
            _shorten(self._former)
            self.viewport().update()

    def _moved(self, _value: int) -> None:
        self.viewport().update()
        self.page_shown.emit(self.page)


def _shorten(pictures: dict[Key, QImage]) -> None:
    while len(pictures) > _MOST_PICTURES:
        del pictures[next(iter(pictures))]
