"""Starts the window: what to open, a screen to open it on, the program's look, and the event loop."""

from __future__ import annotations

import os
import socket
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.app.handing_over import address_of, hand_over
from observance_viewer.app.shipped import shipped_resolution
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.passage import parse_passage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.passage import Passage
    from observance_viewer.domain.resolution import Resolution


@dataclass(frozen=True, slots=True)
class Target:
    """What the window opens with: a resolution and, where one was asked for, a passage of it."""

    resolution: Resolution
    passage: str | None = None


def run_window(paths: Paths, target: str | None) -> int:
    """Show the window on `target` until it is closed; one that is open on this profile already shows it instead.

    Raises UserError without a screen or for an unknown target.
    """
    address = address_of(paths.state)
    if hand_over(address, _from_anywhere(target)):
        return 0
    found = find_at_once(target, paths)
    need_screen()
    from observance_viewer.app.crash_report import watch_for_crashes
    from observance_viewer.app.log import log_qt_messages, set_up_log

    faults = set_up_log(paths)
    watch = watch_for_crashes(paths)
    try:
        application = make_application()
        log_qt_messages()
        from observance_viewer.app.arrivals import Arrivals
        from observance_viewer.app.collecting import Collecting
        from observance_viewer.app.composition import Program
        from observance_viewer.app.ending import Ending
        from observance_viewer.app.single_instance import SingleInstance

        Collecting(application)
        program = Program(paths, found or Target(shipped_resolution(paths.shipped_file)), faults)
        program.start()
        arrivals = Arrivals(program, SingleInstance(address, program), paths)
        arrivals.begin()
        Ending(application.closeAllWindows, program).begin()
        if found is None and target is not None:
            arrivals.open(target)
        return application.exec()
    except UserError:
        raise
    except Exception:
        watch.write(traceback.format_exc())
        raise
    finally:
        watch.close()


def find_target(target: str | None, paths: Paths) -> Target:
    """Give what `target` names: a file, or the symbol or a passage of a document; None is the shipped resolution.

    A document is known by its symbol when it is the shipped one, one of the library, or one that was open lately,
    whose file still stands where it was. Raises UserError when `target` is none of these.
    """
    found = find_at_once(target, paths)
    if found is not None or target is None:
        return found or Target(shipped_resolution(paths.shipped_file))
    from observance_viewer.readers.reading import read_file

    if Path(target).exists():
        return Target(read_file(target))
    passage = parse_passage(target)
    known = read_file(_file_of(passage.symbol if passage else target, paths))
    return _at(known, passage, target)


def find_at_once(target: str | None, paths: Paths) -> Target | None:
    """Give what `target` names where that is the shipped resolution; None where a file has to be read for it.

    Raises UserError where it is known at a glance that there is nothing to read.
    """
    if target is None:
        return Target(shipped_resolution(paths.shipped_file))
    if Path(target).exists():
        from observance_viewer.readers.reading import check_file

        check_file(target)
        return None
    shipped = shipped_resolution(paths.shipped_file)
    passage = parse_passage(target)
    symbol = passage.symbol if passage else target
    if symbol in (shipped.symbol, shipped.number):
        return _at(shipped, passage, target)
    if not _file_of(symbol, paths):
        remedy = f"name a file, {shipped.symbol}, or a symbol that `library list` shows"
        raise UserError("there is no such file, symbol or passage", remedy, target)
    return None


def _at(known: Resolution, passage: Passage | None, target: str) -> Target:
    """Give the place `passage` of a document. Raises UserError, which names `target`, where it has none of that id."""
    if passage and passage.id is not None and passage.id not in known.passages():
        words = f"{passage.symbol} has no paragraph {passage.id}"
        raise UserError(words, f"use one of {', '.join(known.passages())}", target)
    return Target(known, passage.id if passage else None)


def _file_of(symbol: str, paths: Paths) -> str:
    """Give the file of a document of the library, or of one that was open lately; empty where there is none."""
    from observance_viewer.app.library import file_of_added
    from observance_viewer.app.session import load_session

    recent = load_session(paths.session_file).recent
    before = next((each.source for each in recent if each.symbol == symbol and Path(each.source).exists()), "")
    return file_of_added(paths, symbol) or before


def _from_anywhere(target: str | None) -> str:
    """Give `target` so that a process in another folder understands it."""
    return str(Path(target).absolute()) if target and Path(target).exists() else target or ""


def need_screen() -> None:
    """Raise UserError where no window can be shown, for Qt would end the process instead of saying so."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in (
        "xcb",
        "wayland",
    ):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY", "")
    if not display or not _answers(display):
        raise UserError(
            f"there is no screen to open the window on{f' at {display}' if display else ''}",
            "start it from a desktop, or use a command such as `outline`",
        )


def make_application() -> QApplication:
    """Give the application object in the program's look, light or dark as the system has it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from observance_viewer.widgets.look import dress

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([sys.argv[0]])
    application.setApplicationName("observance-viewer")
    application.setApplicationDisplayName("Observance Viewer")
    application.setDesktopFileName("observance-viewer")
    dress(application, dark=QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    return application


def _answers(display: str) -> bool:
    """Whether an X server takes connections at a `DISPLAY` such as `:0`; one on another machine is believed."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return True
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):  # noqa: S108
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            if connection.connect_ex(address) == 0:
                return True
    return False
