"""What 100,000 notes cost: opening the window, and typing until a note is on disk.

    python tools/virtual_screen.py python tools/bench_notes.py [--notes 100000]

Prints the processor time from the start of the program to the first paint without and with the notes, in turn in
processes of their own, and the time of one save (p50, p99) among the notes.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from observance_viewer.app.paths import paths_of
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.notes import open_notes

ROUNDS = 5
SAVES = 400
WORDS = ("police", "regional", "cooperation", "invitation", "offices", "day", "crime", "nations", "letter", "draft")
OPEN_WINDOW = """
import sys, time
from PySide6.QtCore import QEvent, QObject
from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import find_target
from observance_viewer.app.window import make_application
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.process_time())
            sys.stdout.flush()
            import os
            os._exit(0)
        return False
application = make_application()
paths = paths_of(sys.argv[1])
program = Program(paths, find_target(None, paths))
painted = Painted(program)
program.window.reader.viewport().installEventFilter(painted)
program.start()
application.exec()
"""


def now() -> datetime:
    """Give the present time."""
    return datetime.now(UTC)


def fill(database: Path, count: int) -> None:
    """Write the notes in one transaction."""
    resolution = read_shipped()
    places = list(resolution.passages().items())
    store = open_notes(database, now=now)
    with store.writing():
        for number in range(count):
            at, text = places[number % len(places)]
            words = " ".join(WORDS[(number * step) % len(WORDS)] for step in range(1, 20))
            store.add(Anchor(resolution.symbol or "", at, quote_of(text, 0, 12)), f"Note {number}: {words}")
    store.close()


def opening(profile: str) -> float:
    """Give the processor time to the first paint in seconds."""
    run = subprocess.run([sys.executable, "-c", OPEN_WINDOW, profile], capture_output=True, text=True, check=True)
    return float(run.stdout)


def saves(database: Path) -> list[float]:
    """Give the time of each of some saves, in milliseconds."""
    store = open_notes(database, now=now)
    note = store.add(Anchor("A/RES/77/241", "OP1"), "")
    times = []
    for number in range(SAVES):
        begin = time.perf_counter()
        store.save(note.id, text="typed " * (number % 50 + 1))
        times.append((time.perf_counter() - begin) * 1000)
    store.close()
    return times


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notes", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="observance-viewer-notes-") as folder:
        empty, full = str(Path(folder) / "empty"), str(Path(folder) / "full")
        begin = time.perf_counter()
        fill(paths_of(full).notes_database, options.notes)
        print(f"{options.notes} notes written in {time.perf_counter() - begin:.1f} s")
        pairs = [(opening(empty), opening(full)) for _ in range(ROUNDS + 1)][1:]
        none, many = (statistics.median(times) for times in zip(*pairs, strict=True))
        print(f"window: {none:.2f} s without notes, {many:.2f} s with them ({many / none:.2f} times)")
        times = statistics.quantiles(saves(paths_of(full).notes_database), n=100)
        print(f"a save among them: p50 {times[49]:.1f} ms, p99 {times[98]:.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
