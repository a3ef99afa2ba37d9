"""Shows on a virtual screen that the program works: opens the real window, searches, notes, exports, takes pictures."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from virtual_screen import virtual_screen

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "build" / "tour"
INSIDE = "--on-this-screen"
NOTE = "Invite the **regional offices** by 1 June; quote OP1 in the invitation."
PATIENCE_S = 20.0


def main() -> int:
    """Make the tour and say what it made; any step that fails ends it with status 1."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for old in OUTPUT.iterdir():
        old.unlink()
    print("There is no screen here, so the program shows itself on a virtual one ...", flush=True)
    with virtual_screen() as environment:
        status = subprocess.run([sys.executable, __file__, INSIDE], env=environment, check=False).returncode
    made = sorted(path.name for path in OUTPUT.iterdir())
    if status != 0 or "notes.pdf" not in made:
        print(f"tour: failed with status {status}; made so far: {', '.join(made) or 'nothing'}", file=sys.stderr)
        return 1
    print(f"It works: opened, searched, noted, exported. See {OUTPUT.relative_to(ROOT)}/:")
    for name in made:
        print(f"  {name}")
    return 0


def show() -> int:
    """Walk through the window on the present screen; raises SystemExit where a step does not work."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from observance_viewer.app.collecting import Collecting
    from observance_viewer.app.composition import Program
    from observance_viewer.app.paths import paths_of
    from observance_viewer.app.targets import find_target
    from observance_viewer.app.window import make_application
    from observance_viewer.domain.passage import Passage
    from observance_viewer.widgets.look import dress

    def wait(step: str, holds: Callable[[], object]) -> None:
        until = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > until:
                raise SystemExit(f"tour: this did not happen within {PATIENCE_S:.0f} s: {step}")
            QTest.qWait(20)

    def picture(name: str) -> None:
        QTest.qWait(300)
        if not window.grab().save(str(OUTPUT / name)):
            raise SystemExit(f"tour: the picture {name} could not be saved")

    application = make_application()
    Collecting(application)
    with tempfile.TemporaryDirectory(prefix="observance-viewer-tour-") as profile:
        program = Program(paths_of(profile), find_target(None, paths_of(profile)))
        window = program.window
        program.start()
        wait("the window appears", lambda: QTest.qWaitForWindowExposed(window))
        picture("1-reading.png")

        found = []
        program.services.search.answered.connect(found.append)
        field = window.search_box.focusProxy()
        QTest.keyClicks(field, "police cooperation")
        wait("the search finds something", lambda: found and found[-1].hits)
        QTest.keyClick(field, Qt.Key.Key_Return)
        picture("2-searching.png")
        QTest.keyClick(field, Qt.Key.Key_Escape)

        symbol = program.navigation.passage.symbol
        if not program.navigation.go_to(Passage(symbol, "OP1")):
            raise SystemExit("tour: OP1 is not there")
        window.actions_.add_note.trigger()
        wait("the editor of a note opens", lambda: _is_editor(QApplication.focusWidget()))
        QTest.keyClicks(QApplication.focusWidget(), NOTE)
        wait("the note is saved", lambda: [note for note in program.notes.notes if note.text == NOTE])
        picture("3-noting.png")
        window.notes.finish_editing()

        target = OUTPUT / "notes.pdf"
        program.following.exporting.write_pdf(target, program.notes.notes)
        wait("the PDF is written", lambda: target.exists() and target.read_bytes().startswith(b"%PDF-"))
        picture("4-exported.png")
        dress(application, dark=True)
        picture("5-dark.png")
        window.close()
    return 0


def _is_editor(widget: object) -> bool:
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

    return isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(show() if INSIDE in sys.argv else main())
