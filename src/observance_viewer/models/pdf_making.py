"""Makes the PDF of notes off the GUI thread, the newest wish only; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from observance_viewer.exports.pdf import notes_pdf
from observance_viewer.exports.typesetting import Stopped, Typesetter
from observance_viewer.models.background import Background
from observance_viewer.models.pdf_pages import PdfPages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.pdf_options import PdfOptions


@dataclass(frozen=True, slots=True)
class Wish:
    """What the PDF is to hold."""

    notes: Sequence[Note]
    resolution: Resolution
    options: PdfOptions


class PdfMaking(QObject):
    """One PDF at a time.

    After `make`, either `made(PdfPages)` or `failed(BaseException)` comes, unless `stop` or another `make` comes first.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Background("pdf", self)
        self._typesetter: Typesetter | None = None
        self._wish: Wish | None = None

    def make(self, wish: Wish) -> None:
        """Make what is wished for, and give up what was wished for before."""
        self.stop()
        self._wish = wish
        made = datetime.now().astimezone()

        def work() -> PdfPages:
            with Typesetter() as typesetter:
                self._typesetter = typesetter
                # Either this is seen to be given up here, or whoever gives it up sees the typesetter.
                if self._wish is not wish:
                    raise Stopped
                return PdfPages(notes_pdf(wish.notes, wish.resolution, made, wish.options, typesetter))

        def done(pages: PdfPages) -> None:
            if self._wish is wish:
                self.made.emit(pages)
            else:
                pages.close()

        def failed(error: BaseException) -> None:
            if self._wish is wish and not isinstance(error, Stopped):
                self.failed.emit(error)

        self._work.run(work, done, failed)

    def stop(self) -> None:
        """Give up what is being made; nothing is announced."""
        self._wish = None
        if self._typesetter is not None:
            self._typesetter.stop()

    def close(self) -> None:
        """Give up what is being made and end the thread."""
        self.stop()
        self._work.close()
