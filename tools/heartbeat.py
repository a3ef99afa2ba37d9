"""Works in the real window for some minutes and says how long the event loop was held, and by what.

    heartbeat.py [MINUTES]

On a virtual screen. Each time is given twice: as passed, which other processes lengthen, and as the computing time of
the window's own thread, which they do not. Ends with status 1 where an action computes for more than 50 ms.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from virtual_screen import virtual_screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from observance_viewer.app.composition import Program

INSIDE = "--on-this-screen"
BEFORE = "before the first paint"
LONGEST_S = 0.050
BEAT_MS = 2
PARAGRAPHS = 430
# The commands that need no round of their own, without those that wait for an answer.
REST = (
    "undo", "redo", "copy", "copy_reference", "copy_link", "back", "forward", "next_pane", "previous_pane", "today",
    "observance", "left_pane", "left_pane", "notes_pane", "notes_pane", "add_document_note", "note_history",
    "notes_bin", "notes_backups", "go_to", "about",
)  # fmt: skip


@dataclass(slots=True)
class Held:
    """How long the loop was held at most while one kind of action went on, in seconds, and how often it was done."""

    passed: float = 0.0
    computed: float = 0.0
    times: int = 0


@dataclass(slots=True)
class Heart:
    """Beats in the event loop; what passes between two beats held it."""

    doing: str = BEFORE
    held: dict[str, Held] = field(default_factory=dict)
    _passed: float = field(default_factory=time.perf_counter)
    _computed: float = field(default_factory=time.thread_time)

    def beat(self) -> None:
        """Count what has passed since the last beat for what is being done."""
        passed, computed = time.perf_counter(), time.thread_time()
        worst = self.held.setdefault(self.doing, Held())
        worst.passed = max(worst.passed, passed - self._passed)
        worst.computed = max(worst.computed, computed - self._computed)
        self._passed, self._computed = passed, computed

    def begin(self, doing: str) -> None:
        """Count what follows for `doing`."""
        self.beat()
        self.doing = doing
        self.held.setdefault(doing, Held()).times += 1


def main(minutes: float) -> int:
    """Run on a virtual screen."""
    with virtual_screen() as screen:
        return subprocess.run([sys.executable, __file__, INSIDE, str(minutes)], env=screen, check=False).returncode


def work(minutes: float) -> int:
    """Work in a window on the present screen and print the times; 1 where one is over the limit."""
    from PySide6.QtCore import Qt, QTimer

    from observance_viewer.app.collecting import Collecting
    from observance_viewer.app.composition import Program
    from observance_viewer.app.paths import paths_of
    from observance_viewer.app.targets import find_target
    from observance_viewer.app.window import make_application
    from observance_viewer.widgets.first_paint import FirstPaint

    application = make_application()
    Collecting(application)
    heart = Heart()
    with tempfile.TemporaryDirectory(prefix="observance-viewer-heart-") as folder:
        paths = paths_of(folder)
        program = Program(paths, find_target(None, paths))
        FirstPaint(program.window.reader.viewport(), lambda: heart.begin("after the first paint"))
        program.start()
        until = time.monotonic() + 60 * minutes
        steps = actions(program, Path(folder))

        def step() -> None:
            nonlocal steps
            if time.monotonic() > until:
                program.window.close()
                application.quit()
                return
            try:
                name, act = next(steps)
            except StopIteration:
                steps = actions(program, Path(folder))
                name, act = next(steps)
            heart.begin(name)
            act()

        beating = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        beating.timeout.connect(heart.beat)
        beating.start()
        acting = QTimer(interval=120)
        acting.timeout.connect(step)
        QTimer.singleShot(2000, acting, acting.start)
        application.exec()
    return report(heart)


def report(heart: Heart) -> int:
    """Print what held the loop, the worst first; what comes before the first paint is told and not judged."""
    print(f"{'ms computed':>12} {'ms passed':>10} {'times':>6}  doing")
    ranked = sorted(heart.held.items(), key=lambda each: each[1].computed, reverse=True)
    for name, held in ranked:
        print(f"{held.computed * 1000:12.1f} {held.passed * 1000:10.1f} {held.times:6}  {name}")
    over = [name for name, held in ranked if held.computed > LONGEST_S and name != BEFORE]
    return 1 if over else 0


def actions(program: Program, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give one round of everything that a person does, each with what it is called."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from observance_viewer.domain.setting import LANGUAGE, LOOK

    window, keys = program.window, window_keys
    long = folder / "long.txt"
    if not long.exists():
        long.write_text(long_resolution(), encoding="utf-8")
    commands = window.actions_
    for source in ("A_RES_77_241.txt", str(long)):
        size = "long document" if source == str(long) else "shipped document"
        yield f"open, {size}", lambda source=source: program.following.opening.open_file(source)
        yield from pauses(f"open, {size}", 10)
        for _ in range(12):
            yield f"scroll, {size}", lambda: page_on(program)
        for _ in range(6):
            yield f"next paragraph, {size}", commands.next_passage.trigger
        for letter in "police cooperation":
            yield f"search, {size}", lambda letter=letter: QTest.keyClicks(window.search_box.focusProxy(), letter)
        for _ in range(5):
            yield f"next hit, {size}", commands.next_hit.trigger
        yield f"end the search, {size}", lambda: window.search_box.set_text("")
        for command in (commands.zoom_in, commands.zoom_in, commands.zoom_out, commands.zoom_reset):
            yield f"zoom, {size}", command.trigger
        for width in (1100, 1000, 1200, 1280):
            yield f"resize, {size}", lambda width=width: window.resize(width, 820)
        yield f"add a note, {size}", commands.add_note.trigger
        yield from pauses(f"add a note, {size}", 3)
        for letter in "Invite **all** by 1 June":
            yield f"write a note, {size}", lambda letter=letter: QTest.keyClicks(QApplication.focusWidget(), letter)
        yield f"end the note, {size}", window.notes.finish_editing
        yield f"palette, {size}", commands.palette.trigger
        for letter in "notes":
            yield f"palette, {size}", lambda letter=letter: keys(letter)
        yield f"palette, {size}", lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        for _ in range(2):
            yield f"side by side, {size}", commands.beside.trigger
            yield from pauses(f"side by side, {size}", 4)
        for look in ("dark", "light"):
            yield f"look, {size}", lambda look=look: program.choosing.choose(LOOK, look)
    for _ in range(2):
        yield "whole year", commands.year.trigger
        yield "step in the calendar", lambda: QTest.keyClick(window.calendar.days(), Qt.Key.Key_PageDown)
    yield "other observances", window.calendar.others.toggle
    yield "preferences", commands.preferences.trigger
    yield from pauses("preferences", 3)
    yield "close a window", lambda: QApplication.activeWindow() is not window and QApplication.activeWindow().close()
    yield "shortcuts", commands.shortcuts.trigger
    yield from pauses("shortcuts", 3)
    yield "close a window", lambda: QApplication.activeWindow() is not window and QApplication.activeWindow().close()
    yield "export", lambda: program.following.exporting.write_pdf(folder / "notes.pdf", program.notes.notes[:20])
    yield from pauses("export", 25)
    yield "look at the export", commands.export_pdf.trigger
    yield from pauses("look at the export", 15)
    yield "close a window", lambda: QApplication.activeWindow() is not window and QApplication.activeWindow().close()
    for command in REST:
        yield command, getattr(commands, command).trigger
        yield from pauses(command, 3)
        yield command, lambda: QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    spoken = "fr" if program.choosing.settings.get(LANGUAGE) == "en" else "en"
    yield "language", lambda: program.choosing.choose(LANGUAGE, spoken)
    yield from pauses("language", 10)
    yield "close a window", program.choosing.close


def page_on(program: Program) -> None:
    """Scroll by a page."""
    bar = program.window.reader.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepAdd)


def window_keys(letter: str) -> None:
    """Type `letter` where the keyboard is."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    QTest.keyClicks(QApplication.focusWidget(), letter)


def pauses(doing: str, count: int) -> Iterator[tuple[str, Callable[[], object]]]:
    """Wait while what was begun goes on."""
    for _ in range(count):
        yield doing, nothing


def nothing() -> None:
    """Let the loop run."""


def long_resolution() -> str:
    """Give the text of a resolution of 430 operative paragraphs."""
    words = "the importance of police cooperation with relevant organizations, and invites all Member States to report"
    paragraphs = "\n\n".join(
        f" {number}. Reaffirms {words} on step {number} to the General Assembly at its {60 + number % 30}th session"
        f"{'.' if number == PARAGRAPHS else ';'}"
        for number in range(1, PARAGRAPHS + 1)
    )
    return f"71/901. A long text\n\nThe General Assembly,\n\n Recalling its resolution 70/1,\n\n{paragraphs}\n"


if __name__ == "__main__":
    if INSIDE in sys.argv:
        sys.exit(work(float(sys.argv[-1])))
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 5.0))
