"""Prints a finished PDF page by page, so that the window stays live meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from observance_viewer.models.background import Background

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from observance_viewer.models.pdf_pages import PdfPages

_FINEST_DPI = 300


def prepare(printer: QPrinter, pages: PdfPages) -> None:
    """Give the printer the paper and the number of the pages, before its dialogue is shown."""
    size = QPageSize(pages.sizes[0], QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)


class Printing(QObject):
    """One print job; `finished(bool)` says whether every page went to the printer."""

    finished = Signal(bool)

    def __init__(self, printer: QPrinter, pages: PdfPages, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._pages = pages
        self._work = Background("print", self)
        self._painter = QPainter()
        first, last = printer.fromPage() or 1, printer.toPage() or len(pages.sizes)
        self._waiting = list(range(first - 1, min(last, len(pages.sizes))))
        self._begun = False

    def start(self) -> None:
        """Begin; each page is made after the one before it has been sent."""
        if not self._waiting or not self._painter.begin(self._printer):
            self._end(held=False)
            return
        self._next()

    def stop(self) -> None:
        """Give up: pages that were not sent are left out."""
        self._printer.abort()
        self._end(held=False)

    def _next(self) -> None:
        number = self._waiting.pop(0)
        scale = min(_FINEST_DPI, self._printer.resolution()) / 72
        self._work.run(lambda: self._pages.picture(number, scale), self._draw, self._fail)

    def _draw(self, picture: QImage) -> None:
        if self._begun and not self._printer.newPage():
            self._end(held=False)
            return
        self._begun = True
        whole = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        size = QSizeF(picture.size())
        factor = min(whole.width() / size.width(), whole.height() / size.height())
        self._painter.drawImage(QRectF(0, 0, size.width() * factor, size.height() * factor), picture)
        if self._waiting:
            self._next()
        else:
            self._end(held=True)

    def _fail(self, _error: BaseException) -> None:
        self._end(held=False)

    def _end(self, *, held: bool) -> None:
        if self._painter.isActive():
            self._painter.end()
        self._work.close()
        self.finished.emit(held)
