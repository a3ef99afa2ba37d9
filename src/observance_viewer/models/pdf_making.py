"""Makes PDFs of notes off the GUI thread, the newest wish only; knows no widget.

What makes them is imported on that thread, too: it takes longer than a window may stand still.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from observance_viewer.models.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.pdf_files import Written
    from observance_viewer.exports.pdf_options import PdfOptions
    from observance_viewer.exports.typesetting import Typesetter
    from observance_viewer.exports.volumes import Volume
    from observance_viewer.models.pdf_pages import PdfPages

Result = TypeVar("Result")

_STEP_MS = 200
_HELD = 95
# What was measured on a slow machine: weight of notes (`weight_of`) a second, and seconds for any PDF.
_PACE = 80_000_000
_START_S = 0.3


@dataclass(frozen=True, slots=True)
class Wish:
    """What the PDF is to hold, and when it was asked for; `volume` (from 1) is the file to look at of several."""

    notes: Sequence[Note]
    resolution: Resolution
    options: PdfOptions
    volume: int = 1
    made: datetime = field(default_factory=lambda: datetime.now().astimezone())


@dataclass(frozen=True, slots=True)
class _Stretch:
    """How far the work is: shares of the whole (0 to 1) at which the file in hand begins and ends, and its seconds."""

    begin: float
    end: float
    begun: float
    expected: float


class PdfMaking(QObject):
    """One piece of work at a time.

    After `make` or `write`, either `made(PdfPages)` or `written(Written)`, or `failed(BaseException)` comes, unless
    `stop` or other work comes first. `progressed(int)` tells meanwhile in per cent how far it is, by the time that
    so many notes have been seen to take.
    """

    made = Signal(object)
    written = Signal(object)
    failed = Signal(object)
    progressed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Background("pdf", self)
        self._typesetter: Typesetter | None = None
        self._wish: Wish | None = None
        self._stretch: _Stretch | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_STEP_MS)
        self._clock.timeout.connect(self._tell_progress)

    def make(self, wish: Wish) -> None:
        """Make the pages of one file, to be looked at, and give up what was wished for before."""
        wish = replace(wish)  # what was given up with the same wish is another piece of work

        def work() -> PdfPages:
            from observance_viewer.exports.pdf import volume_pdf
            from observance_viewer.exports.pdf_remarks import remarks_on
            from observance_viewer.exports.volumes import volumes_of
            from observance_viewer.models.pdf_pages import PdfPages

            volumes = volumes_of(wish.notes, wish.resolution, wish.options.order)
            volume = volumes[min(wish.volume, len(volumes)) - 1]
            with self._begin(wish, (volume,), volume) as typesetter:
                pages = volume_pdf(volume, wish.resolution, wish.made, wish.options, typesetter)
            return PdfPages(pages, volume.number, volume.of, remarks_on(volumes, [pages]))

        def done(pages: PdfPages) -> None:
            if self._ended(wish):
                self.made.emit(pages)
            else:
                pages.close()

        self._start(wish, work, done)

    def write(self, wish: Wish, target: Path) -> None:
        """Make all files and write them to `target`, and give up what was wished for before."""
        wish = replace(wish)  # as in `make`

        def work() -> Written:
            from observance_viewer.exports.pdf_files import write_volumes
            from observance_viewer.exports.volumes import volumes_of

            volumes = volumes_of(wish.notes, wish.resolution, wish.options.order)

            def begin(volume: Volume) -> Typesetter:
                return self._begin(wish, volumes, volume)

            return write_volumes(target, volumes, wish.resolution, wish.made, wish.options, begin)

        def done(written: Written) -> None:
            if self._ended(wish):
                self.written.emit(written)

        self._start(wish, work, done)

    def keep(self, wish: Wish, pages: PdfPages, target: Path) -> None:
        """Write pages that were made of `wish` to `target` as they are; that is not given up, and always announced."""

        def work() -> Written:
            from observance_viewer.exports.files import write_atomically
            from observance_viewer.exports.pdf_files import Written

            write_atomically(target, pages.pages.data)
            return Written((target,), pages.remarks)

        def done(written: Written) -> None:
            self._ended(wish)
            self.written.emit(written)

        self._start(wish, work, done)

    def stop(self) -> None:
        """Give up what is being made; nothing is announced."""
        self._wish = None
        self._clock.stop()
        if self._typesetter is not None:
            self._typesetter.stop()

    def close(self) -> None:
        """Give up what is being made and end the thread."""
        self.stop()
        self._work.close()

    def _start(self, wish: Wish, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self.stop()
        self._wish = wish
        self._stretch = None
        self._clock.start()

        def failed(error: BaseException) -> None:
            from observance_viewer.exports.typesetting import Stopped

            if self._ended(wish) and not isinstance(error, Stopped):
                self.failed.emit(error)

        self._work.run(work, done, failed)

    def _ended(self, wish: Wish) -> bool:
        """Whether what has ended was still wished for."""
        if self._wish is not wish:
            return False
        self._clock.stop()
        return True

    def _begin(self, wish: Wish, volumes: Sequence[Volume], volume: Volume) -> Typesetter:
        """Start the process for a file, on the thread that does the work. Raises Stopped when nobody wants it now."""
        from observance_viewer.exports.typesetting import Stopped, Typesetter
        from observance_viewer.exports.volumes import weight_of

        weights = [sum(weight_of(piece.text) for piece in each.pieces) for each in volumes]
        place = volumes.index(volume)
        before, whole = sum(weights[:place]), sum(weights)
        expected = _START_S + weights[place] / _PACE
        self._stretch = _Stretch(before / whole, (before + weights[place]) / whole, monotonic(), expected)
        self._typesetter = Typesetter()
        # Either this is seen to be given up here, or whoever gives it up sees the typesetter.
        if self._wish is not wish:
            self._typesetter.close()
            raise Stopped
        return self._typesetter

    def _tell_progress(self) -> None:
        stretch = self._stretch
        if stretch is not None:
            share = min(_HELD / 100, (monotonic() - stretch.begun) / stretch.expected)
            self.progressed.emit(round(100 * (stretch.begin + share * (stretch.end - stretch.begin))))
