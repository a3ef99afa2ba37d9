"""Saves a picture of every state of the window, in every look, to be looked at: tools/pictures.py FOLDER [NAME…].

A state is a function that brings a running window there; its name is that of its pictures. NAMEs choose states.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from virtual_screen import virtual_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.app.composition import Program

INSIDE = "--look"
PATIENCE_S = 20.0
SCREEN = "2800x1900x24"


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks: palette, scale of the screen, points of the system's font, language."""

    name: str
    dark: bool = False
    scale: int = 1
    points: float = 10
    language: str = "en"


LOOKS = (
    Look("light"),
    Look("dark", dark=True),
    Look("200", scale=2),
    Look("large", points=18),
    Look("arabic", language="ar"),
)
TEXT = """70/900. Sample of a longer text

The General Assembly,

 Recalling its resolution 69/313 of 27 July 2015,

 1. Decides to begin:

  (a) With the first step;

  (b) With the second step, which:

   (i) Is longer;

   (ii) Is shorter;

 3. Invites all Member States to take part.
"""


def main(folder: Path, names: list[str]) -> int:
    """Make the pictures of each look in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    status = 0
    with virtual_screen(SCREEN) as environment:
        for look in LOOKS:
            scaled = {**environment, "QT_SCALE_FACTOR": str(look.scale)}
            command = [sys.executable, __file__, INSIDE, look.name, str(folder), *names]
            status |= subprocess.run(command, env=scaled, check=False).returncode
    return status


def show(look: Look, folder: Path, names: list[str]) -> None:
    """Make the pictures of one look on the present screen."""
    from PySide6.QtGui import QFont
    from PySide6.QtTest import QTest

    from observance_viewer.app.collecting import Collecting
    from observance_viewer.app.composition import Program
    from observance_viewer.app.paths import paths_of
    from observance_viewer.app.targets import find_target
    from observance_viewer.app.window import make_application
    from observance_viewer.widgets.look import dress

    application = make_application()
    Collecting(application)
    dress(application, dark=look.dark)
    application.setFont(QFont("Noto Sans", int(look.points)))
    # Qt's objects must not be collected on a thread of the next window.
    shown_before: list[Program] = []
    for state in STATES:
        if names and state.__name__ not in names:
            continue
        with tempfile.TemporaryDirectory(prefix="observance-viewer-pictures-") as profile:
            settings = paths_of(profile).settings_file
            settings.parent.mkdir()
            settings.write_text(f'[window]\nlanguage = "{look.language}"\n', encoding="utf-8")
            program = Program(paths_of(profile), find_target(None, paths_of(profile)))
            shown_before.append(program)
            ready: list[bool] = []
            program.ready.connect(lambda ready=ready: ready.append(True))
            program.start()
            print(f"{state.__name__} {look.name}", flush=True)
            wait(lambda ready=ready: ready)
            state(program)
            QTest.qWait(400)
            shown = application.activeWindow() if state is shortcuts else None
            (shown or program.window).grab().save(str(folder / f"{state.__name__}-{look.name}.png"))
            program.window.close()
            QTest.qWait(50)


def wait(holds: Callable[[], object]) -> None:
    """Let the window work until `holds` does; raises SystemExit when it takes too long."""
    from PySide6.QtTest import QTest

    until = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > until:
            raise SystemExit("pictures: the window did not come that far")
        QTest.qWait(20)


def go(program: Program, identifier: str) -> None:
    """Go to a passage of the open document."""
    from observance_viewer.domain.passage import Passage

    program.navigation.go_to(Passage(program.navigation.passage.symbol, identifier))


def reading(program: Program) -> None:
    """Show the window as it opens."""


def noted(program: Program) -> None:
    """Show notes on words and on a paragraph, one passage current."""
    from observance_viewer.domain.note import Anchor, quote_of

    symbol = program.navigation.passage.symbol
    text = program.navigation.resolution.passages()["PP4"]
    start = text.index("joint activities")
    program.notes.add(Anchor(symbol, "OP2"), "Civil society and NGOs are named: invite the two local associations.")
    quote = quote_of(text, start, start + 72)
    program.notes.add(
        Anchor(symbol, "PP4", quote), "Agreed language. Compare with the text used elsewhere.", ("agreed",)
    )
    program.notes.add(Anchor(symbol, "OP1"), "First observed **7 September 2023**.\n\n- ask\n- quote OP1", ("2027",))
    wait(lambda: len(program.notes.notes) == 3)
    go(program, "PP4")


def searching(program: Program) -> None:
    """Show hits in the text, one of them current."""
    program.window.search_box.set_text("capac")
    wait(program.window.results.isVisible)
    program.window.actions_.next_hit.trigger()


def no_hits(program: Program) -> None:
    """Show a search that finds nothing."""
    program.window.search_box.set_text("nothing like this")
    wait(lambda: not program.window.contents.isVisible())


def palette(program: Program) -> None:
    """Show the palette with something typed."""
    _ask(program, "palette", "off")


def going_to(program: Program) -> None:
    """Show the question where to go."""
    _ask(program, "go_to", "2")


def footnote(program: Program) -> None:
    """Show the card of a footnote."""
    _card(program, "PP4", "footnote:FN1")


def entity(program: Program) -> None:
    """Show the card of an entity."""
    number = next(n for n, each in enumerate(program.navigation.resolution.mentions) if each.acronym == "UNODC")
    _card(program, "FN1", f"entity:{number}")


def document(program: Program) -> None:
    """Show the card of a cited document."""
    _card(program, "PP1", "citation:0")


def selecting(program: Program) -> None:
    """Show words selected by pointer."""
    reader = program.window.reader
    go(program, "PP2")
    reader.setTextCursor(reader.selection_of("PP2", (20, 60)))
    reader.words_selected.emit(reader.cursorRect())
    wait(program.window.pane.selection_bar.isVisible)


def beside(program: Program) -> None:
    """Show two documents side by side."""
    program.window.actions_.beside.trigger()
    go(program, "OP1")


def unsure(program: Program) -> None:
    """Show a text with sub-paragraphs that its reader is unsure of."""
    path = Path(tempfile.mkdtemp()) / "sample.txt"
    path.write_text(TEXT)
    program.following.opening.open_file(str(path))
    wait(lambda: program.navigation.resolution.symbol == "A/RES/70/900")


def failing(program: Program) -> None:
    """Show a file that cannot be read."""
    program.following.opening.open_file("/nowhere/resolution.pdf")
    wait(lambda: "resolution.pdf" in program.window.messages.words())


def shortcuts(program: Program) -> None:
    """Show the sheet of shortcuts."""
    program.window.actions_.shortcuts.trigger()


def zoomed(program: Program) -> None:
    """Show text at 200 percent."""
    program.window.reader.set_zoom(200)
    go(program, "OP2")


STATES: tuple[Callable[[Program], None], ...] = (
    reading, noted, searching, no_hits, palette, going_to, footnote, entity, document, selecting, beside, unsure,
    failing, shortcuts, zoomed,
)  # fmt: skip


def _ask(program: Program, command: str, typed: str) -> None:
    from PySide6.QtTest import QTest

    getattr(program.window.actions_, command).trigger()
    QTest.keyClicks(program.following.asking.palette().focusProxy(), typed)


def _card(program: Program, identifier: str, address: str) -> None:
    from PySide6.QtTest import QTest

    from observance_viewer.widgets.reader import Pointed

    go(program, identifier)
    QTest.qWait(100)
    reader = program.window.reader
    reader.link_followed.emit(Pointed(address, reader.cursorRect()))


if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parent.parent)
    if sys.argv[1] == INSIDE:
        show(next(look for look in LOOKS if look.name == sys.argv[2]), Path(sys.argv[3]), sys.argv[4:])
    else:
        sys.exit(main(Path(sys.argv[1]).absolute(), sys.argv[2:]))
