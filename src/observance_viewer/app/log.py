"""The log of the window, kept small by itself, and what becomes of a fault that nobody caught: the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from observance_viewer.app.paths import Paths

_BYTES = 512 * 1024
_KEPT = 3
_log = logging.getLogger(__name__)


def set_up_log(paths: Paths) -> Faults:
    """Write warnings and faults to the platform's log folder (0700), at most 2 MB in all; give where faults go.

    Nothing is opened before there is something to write. Where it cannot be written the program runs without a log.
    """
    logging.getLogger().addHandler(_LogFile(paths))
    faults = Faults()
    sys.excepthook = faults.report
    threading.excepthook = faults.report_in_thread
    sys.unraisablehook = faults.report_unraisable
    return faults


def log_qt_messages() -> None:
    """Write Qt's own warnings into the log instead of to the terminal."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }
    log = logging.getLogger("qt")

    def write(kind: QtMsgType, _context: QMessageLogContext, words: str | None) -> None:
        log.log(levels.get(kind, logging.ERROR), "%s", words)

    qInstallMessageHandler(write)


class Faults:
    """Logs each unexpected exception once, however often it comes back, and tells whoever listens.

    `tell(sentence, details)` is called once a place in the code, on the thread where it happened.
    """

    def __init__(self) -> None:
        self.tell: Callable[[str, str], None] | None = None
        self._seen: set[str] = set()

    def report(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Take an exception as `sys.excepthook` does."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        last = trace
        while last is not None and last.tb_next is not None:
            last = last.tb_next
        place = f"{kind.__name__} at {last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last else kind.__name__
        if place in self._seen:
            return
        self._seen.add(place)
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("unexpected: %s\n%s", place, details)
        sys.stderr.write(f"observance-viewer: something went wrong ({error}); the log tells more\n")
        if self.tell is not None:
            self.tell(f"{kind.__name__}: {error}", details)

    def report_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        """Take an exception as `threading.excepthook` does."""
        if not issubclass(arguments.exc_type, SystemExit):
            self.report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def report_unraisable(self, unraisable: sys.UnraisableHookArgs) -> None:
        """Take an exception as `sys.unraisablehook` does: from where Python cannot raise it."""
        self.report(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


class _LogFile(logging.Handler):
    """Opens the rotating file at the first record: most runs have none, and start without waiting for the disk."""

    def __init__(self, paths: Paths) -> None:
        super().__init__(logging.WARNING)
        self._paths = paths
        self._file: logging.Handler | None = None
        self._closed = False

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None and not self._closed:
            self._file = self._open()
        if self._file is not None:
            self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        self._closed = True
        super().close()

    def _open(self) -> logging.Handler | None:
        from logging.handlers import RotatingFileHandler

        try:
            self._paths.log.mkdir(parents=True, exist_ok=True, mode=0o700)
            file = RotatingFileHandler(self._paths.log_file, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
            self._paths.log_file.chmod(0o600)
            file.rotator = _begin_anew
        except OSError:
            self._closed = True
            return None
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return file


def _begin_anew(full: str, aside: str) -> None:
    """Move a full log aside; the next one, too, is readable by the person alone."""
    Path(full).replace(aside)
    Path(full).touch(mode=0o600)
