"""What 100,000 notes cost: opening the window, listing and scrolling, and typing until a note is on disk.

    python tools/virtual_screen.py python tools/bench_notes.py [--notes 100000] [--rounds 5]

Prints the processor time from the start of the program to the first paint without and with the notes, in turn in
processes of their own; how long the window was held by sorting, filtering and each step of scrolling through the list
(processor time of its thread); and the time of one save (p50, p99) among the notes.
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
from observance_viewer.domain.text_version import version_of
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.notes import open_notes
from observance_viewer.storage.texts import keep_text

STEPS = 1000
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

LIST_NOTES = """
import os, statistics, sys, time
from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import find_target
from observance_viewer.app.window import make_application
from observance_viewer.models.notes import Choice
application = make_application()
paths = paths_of(sys.argv[1])
program = Program(paths, find_target(None, paths))
loaded = []
program.notes.loaded.connect(lambda: loaded.append(True))
program.start()
def hold(work):
    begin = time.thread_time()
    work()
    application.processEvents()
    return (time.thread_time() - begin) * 1000
loading = []
for _ in range(60_000):
    loading.append(hold(lambda: None))
    time.sleep(0.002)
    if loaded and len(loading) > 500:
        break
panel = program.window.notes
print(f"longest hold while the notes were read: {max(loading):.0f} ms")
for words, choice in (
    ("all notes", Choice("all")), ("oldest first", Choice("all", "oldest")), ("by place", Choice("all", "place")),
    ("with a tag", Choice("all", "newest", "tag3")), ("all again", Choice("all")),
):
    print(f"{words}: held for {hold(lambda: panel.set_choice(choice)):.0f} ms")
bar = panel.view.verticalScrollBar()
frames = [hold(lambda: bar.setValue(bar.value() + 120)) for _ in range(int(sys.argv[2]))]
cut = statistics.quantiles(frames, n=100)
print(f"{len(frames)} steps of scrolling to row {panel.model.rowCount()}: p50 {cut[49]:.1f} ms, p99 {cut[98]:.1f} ms, "
      f"longest {max(frames):.1f} ms, {sum(frame > 16.7 for frame in frames)} longer than a frame")
sys.stdout.flush()
os._exit(0)
"""


def now() -> datetime:
    """Give the present time."""
    return datetime.now(UTC)


def fill(database: Path, count: int) -> None:
    """Write the notes in one transaction."""
    resolution = read_shipped()
    places = list(resolution.passages().items())
    version = version_of(resolution)
    store = open_notes(database, now=now)
    keep_text(store, version)
    with store.writing():
        for number in range(count):
            at, text = places[number % len(places)]
            words = " ".join(WORDS[(number * step) % len(WORDS)] for step in range(1, 20))
            anchor = Anchor(version.symbol, at, quote_of(text, number % 9, 12 + number % 9))
            tags = (f"tag{number % 7}",) if number % 2 else ()
            store.add(anchor, f"Note **{number}**: {words}\n\n- {words}", tags, source=version.hash)
    store.close()


def opening(profile: str) -> float:
    """Give the processor time to the first paint in seconds."""
    run = subprocess.run([sys.executable, "-c", OPEN_WINDOW, profile], capture_output=True, text=True, check=True)
    return float(run.stdout)


def listing(profile: str, steps: int) -> str:
    """Give what was measured while the list was sorted, filtered and scrolled, in lines."""
    command = [sys.executable, "-c", LIST_NOTES, profile, str(steps)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


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
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="observance-viewer-notes-") as folder:
        empty, full = str(Path(folder) / "empty"), str(Path(folder) / "full")
        begin = time.perf_counter()
        fill(paths_of(full).notes_database, options.notes)
        print(f"{options.notes} notes written in {time.perf_counter() - begin:.1f} s")
        pairs = [(opening(empty), opening(full)) for _ in range(options.rounds + 1)][1:]
        none, many = (statistics.median(times) for times in zip(*pairs, strict=True))
        print(f"window: {none:.2f} s without notes, {many:.2f} s with them ({many / none:.2f} times)")
        print(listing(full, min(STEPS, options.notes)), end="")
        times = statistics.quantiles(saves(paths_of(full).notes_database), n=100)
        print(f"a save among them: p50 {times[49]:.1f} ms, p99 {times[98]:.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
