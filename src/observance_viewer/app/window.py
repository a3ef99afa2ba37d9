"""Starts the window: a screen to open it on, the program's look, and the event loop."""

from __future__ import annotations

import builtins
import gc
import os
import socket
import sys
import traceback
from typing import TYPE_CHECKING

from observance_viewer.app.handing_over import address_of, hand_over
from observance_viewer.app.shipped import shipped_resolution
from observance_viewer.app.targets import Target, find_at_once, from_anywhere
from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from observance_viewer.app.composition import Program
    from observance_viewer.app.paths import Paths


def run_window(paths: Paths, target: str | None, started: Callable[[Program], object] = id) -> int:
    """Show the window on `target` until it is closed; one that is open on this profile already shows it instead.

    `started` is called with the program once its window is on its way to the screen. Raises UserError without a
    screen or for an unknown target.
    """
    # A start makes next to nothing that could be collected; `Collecting` takes over when it is done.
    gc.disable()
    address = address_of(paths.state)
    if hand_over(address, from_anywhere(target)):
        return 0
    found = find_at_once(target, paths)
    need_screen()
    from observance_viewer.app.crash_report import watch_for_crashes
    from observance_viewer.app.log import log_qt_messages, set_up_log

    faults = set_up_log(paths)
    watch = watch_for_crashes(paths)
    try:
        application = make_application()
        import_plainly()
        log_qt_messages()
        from observance_viewer.app.arrivals import Arrivals
        from observance_viewer.app.collecting import Collecting
        from observance_viewer.app.composition import Program
        from observance_viewer.app.ending import Ending
        from observance_viewer.app.single_instance import SingleInstance

        Ending(application.closeAllWindows, application).begin()
        collecting = Collecting(application)
        program = Program(paths, found or Target(shipped_resolution(paths.shipped_file)), faults)
        program.notes.loaded.connect(collecting.keep)
        program.start()
        started(program)
        arrivals = Arrivals(program, SingleInstance(address, program), paths)
        arrivals.begin(target if found is None else None)
        return application.exec()
    except UserError:
        raise
    except Exception:
        watch.write(traceback.format_exc())
        raise
    finally:
        watch.close()


def import_plainly() -> None:
    """Let modules be imported without PySide6 reading the source of each.

    It looks there for `from __feature__ import`, which nothing here uses; that is a tenth of what importing takes.
    """
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)


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
