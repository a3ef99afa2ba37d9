"""Kills the program at random moments while a script types into its window, and counts what is missing afterwards.

    python tools/virtual_screen.py python tools/trial_kill.py [--kills 300] [--seed 1]

Each round a child process opens the real window on one and the same profile, makes a note and types into it; it tells
by a pipe each key and each time that the window says Saved. After the kill the notes are opened as the program opens
them. Ends with 1 when they could not be read, when a text that had said Saved is missing, or when more is lost than
was typed in the last second.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from observance_viewer.app.composition import Program
from observance_viewer.app.paths import Paths, paths_of
from observance_viewer.app.profile import open_profile_notes
from observance_viewer.app.targets import find_target
from observance_viewer.app.window import make_application
from observance_viewer.widgets.note_editor import NoteEditor

WORDS = "Ask the liaison office for the programme, quote OP1 in the invitation, and note who answers. "
KEY_MS = 4
MOST_S = 60
LOST_S = 1.0
LONGEST_S = 1.2


@dataclass
class Round:
    """What the child told: its note, the last text that was said to be saved, and each key with its time."""

    note: str = ""
    saved: str = ""
    keys: list[float] = field(default_factory=list)


def type_on(paths: Paths, tell: int) -> None:
    """Be the child: open the window, make a note and type until killed."""
    application = make_application()
    program = Program(paths, find_target(None, paths))
    program.start()
    panel = program.window.notes
    loaded: list[bool] = []
    program.notes.loaded.connect(lambda: loaded.append(True))
    began = time.monotonic()
    while not loaded and time.monotonic() - began < MOST_S:
        application.processEvents()
    QTest.keyClick(program.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    while (editor := panel.findChild(NoteEditor)) is None and time.monotonic() - began < MOST_S:
        application.processEvents()
    program.notes.note_saved.connect(lambda note: say(tell, "saved", note.id, note.text))
    say(tell, "note", editor.note_id)
    while time.monotonic() - began < MOST_S:
        for letter in WORDS:
            QTest.keyClick(editor.text, letter)
            say(tell, "key", time.monotonic())
            QTest.qWait(KEY_MS)


def say(pipe: int, *words: object) -> None:
    """Write one line that the parent reads even if this process dies with the next instruction."""
    os.write(pipe, json.dumps(words).encode() + b"\n")


def one_round(paths: Paths, chance: random.Random) -> Round:
    """Start a child, let it type for a while, kill it, and give what it had told."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.setpgrp()
        try:
            type_on(paths, writing)
        finally:
            os._exit(1)
    os.close(writing)
    told = Round()
    kill_at = None
    with os.fdopen(reading, "rb") as lines:
        for line in lines:
            kind, *values = json.loads(line)
            if kind == "note":
                told.note = values[0]
                kill_at = time.monotonic() + chance.uniform(0.02, LONGEST_S)
            elif kind == "saved" and values[0] == told.note:
                told.saved = values[1]
            elif kind == "key":
                told.keys.append(values[0])
            if kill_at is not None and time.monotonic() >= kill_at:
                os.kill(child, signal.SIGKILL)
                kill_at = None
    os.waitpid(child, 0)
    return told


def main() -> int:
    """Do the rounds and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--patient", action="store_true", help="judge what is lost, not how long it took")
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311
    unreadable = missing = late = saved = typed = 0
    worst = 0.0
    kept: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="observance-viewer-kill-") as profile:
        paths = paths_of(profile)
        for _ in range(options.kills):
            told = one_round(paths, chance)
            saved += bool(told.saved)
            typed += bool(told.keys)
            store = open_profile_notes(paths)
            unreadable += store.report is not None or bool(store.problems())
            there = {note.id: note.text for note in store.notes()}
            store.close()
            text = there.get(told.note, "")
            missing += not text.startswith(told.saved) or sum(there.get(note) != words for note, words in kept.items())
            lost = told.keys[-1] - told.keys[len(text)] if len(text) < len(told.keys) else 0.0
            worst = max(worst, lost)
            late += lost > LOST_S
            kept = there
    print(f"{options.kills} kills, {typed} while typing, {saved} after something had been saved; {len(kept)} notes")
    print(f"unreadable {unreadable}, saved texts missing {missing}, more than a second lost {late}")
    print(f"most that was lost: {worst * 1000:.0f} ms of typing")
    return 1 if unreadable or missing or (late and not options.patient) else 0


if __name__ == "__main__":
    sys.exit(main())
