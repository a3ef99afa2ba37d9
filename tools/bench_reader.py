"""Measures by CPU time opening, scrolling, resizing and zooming 430 operative paragraphs; needs a (virtual) screen."""

from __future__ import annotations

import statistics
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from observance_viewer.app.window import make_application
from observance_viewer.domain.resolution import Node, Resolution
from observance_viewer.models.entities import Entities
from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets.marks import Marks
from observance_viewer.widgets.reader_pane import ReaderPane
from observance_viewer.widgets.setting import Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PARAGRAPHS = 430
FRAME_MS = 1000 / 60
WORDING = Wording("Footnotes", (), "")


def long_resolution() -> Resolution:
    """Give a text of 430 paragraphs in the length of those of the shipped one."""
    shipped = [node.text for node in read_shipped().operative]
    operative = tuple(
        Node(f"OP{number}", "operative", shipped[number % len(shipped)], f"{number}.", opening="Invites")
        for number in range(1, PARAGRAPHS + 1)
    )
    return Resolution("x", "text", "A/RES/1/1", "1/1", "Sample", "General Assembly", "en", "", (), operative)


def main() -> None:
    """Print the figures, each beside the frame of 16.7 ms that it must fit."""
    application = make_application()
    pane = ReaderPane(Entities().find)
    pane.resize(760, 800)
    pane.show()
    application.processEvents()
    resolution = long_resolution()
    begin = time.perf_counter()
    pane.show_resolution(resolution, WORDING)
    pane.reader.viewport().repaint()
    print(f"opening, to the first page      {1000 * (time.perf_counter() - begin):8.1f} ms", flush=True)
    spans = tuple((node.id, 0, 7) for node in resolution.operative)
    pane.reader.set_marks(Marks(hits=spans, notes=spans, noted=frozenset(node.id for node in resolution.operative)))
    application.processEvents()
    bar = pane.reader.verticalScrollBar()

    def scroll(step: int) -> None:
        bar.setValue(bar.value() + step)
        pane.reader.viewport().repaint()

    def resize(width: int) -> None:
        pane.resize(width, 800)
        application.processEvents()

    def zoom(percent: int) -> None:
        pane.reader.set_zoom(percent)
        application.processEvents()

    for name, do, values in (
        ("scrolling by a wheel's step", scroll, [60] * 200),
        ("scrolling by a page", scroll, [700] * 60),
        ("resizing a wide window", resize, range(1000, 1100, 2)),
        ("resizing a narrow window", resize, range(560, 640, 2)),
        ("zooming", zoom, range(100, 160, 10)),
    ):
        _measure(name, do, values)
    QApplication.quit()


def _measure(name: str, do: Callable[[int], None], values: Iterable[int]) -> None:
    took = []
    for value in values:
        begin = time.process_time()
        do(value)
        took.append(1000 * (time.process_time() - begin))
    took.sort()
    late = sum(each > FRAME_MS for each in took)
    print(
        f"{name:32}{statistics.median(took):8.1f} ms, p95 {took[int(len(took) * 0.95)]:.1f} ms, "
        f"{late} of {len(took)} over a frame",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
