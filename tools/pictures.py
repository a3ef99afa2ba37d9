"""Saves a picture of every state of the window, in every look, to be looked at: tools/pictures.py FOLDER [NAME…].

A state is a function that brings a running window there; its name is that of its pictures. NAMEs choose states.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from picture_states import OWN_WINDOW, STATES, rest, wait
from virtual_screen import virtual_screen

if TYPE_CHECKING:
    from observance_viewer.app.composition import Program

INSIDE = "--look"
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
    Look("small", points=8),
    Look("arabic", language="ar"),
)


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
            rest(400)
            shown = application.activeWindow() if state in OWN_WINDOW else None
            (shown or program.window).grab().save(str(folder / f"{state.__name__}-{look.name}.png"))
            program.window.close()
            rest(50)


if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parent.parent)
    if sys.argv[1] == INSIDE:
        show(next(look for look in LOOKS if look.name == sys.argv[2]), Path(sys.argv[3]), sys.argv[4:])
    else:
        sys.exit(main(Path(sys.argv[1]).absolute(), sys.argv[2:]))
