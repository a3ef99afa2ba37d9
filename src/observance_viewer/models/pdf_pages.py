"""The pages of a finished PDF as pictures, made on whatever thread asks; knows no widget."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from observance_viewer.exports.pdf_remarks import Remarks

if TYPE_CHECKING:
    from observance_viewer.exports.typesetting import Pages

# PDFium bears one thread at a time; nothing else in this process uses it.
_PDFIUM = Lock()


class PdfPages:
    """A PDF in memory, file `volume` of `volumes`; `sizes` are in points; `close` it when it is no longer shown.

    `remarks` is what there is to say of it and of the notes that it is one file of.
    """

    def __init__(self, pages: Pages, volume: int = 1, volumes: int = 1, remarks: Remarks | None = None) -> None:
        self.pages = pages
        self.volume = volume
        self.volumes = volumes
        self.remarks = remarks or Remarks(standards=pages.standards, unshown=pages.unshown)
        with _PDFIUM:
            self._document = PdfDocument(pages.data)
            self.sizes = tuple(QSizeF(*self._document.get_page_size(n)) for n in range(len(self._document)))

    def picture(self, number: int, scale: float) -> QImage:
        """Give page `number` (from 0) with `scale` pixels to a point."""
        with _PDFIUM:
            page = self._document[number]
            bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            shown = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
            )
            copied = shown.copy()
            bitmap.close()
            page.close()
        return copied

    def close(self) -> None:
        """Give the memory back."""
        with _PDFIUM:
            self._document.close()
