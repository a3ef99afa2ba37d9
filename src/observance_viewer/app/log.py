"""The log of the window, kept small by itself, and what becomes of an exception that nobody caught."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from observance_viewer.app.paths import Paths

_BYTES = 512 * 1024
_KEPT = 3


def set_up_log(paths: Paths) -> None:
    """Write warnings and unexpected exceptions to the platform's log folder (0700), at most 2 MB in all.

    Where it cannot be written the program runs without a log.
    """
    try:
        paths.log.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(paths.log_file, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
        paths.log_file.chmod(0o600)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    sys.excepthook = _Reporter().report


class _Reporter:
    """Logs each unexpected exception once, however often it comes back."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{kind.__name__} at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else kind.__name__
        if place not in self._seen:
            self._seen.add(place)
            logging.getLogger(__name__).error("unexpected: %s", place, exc_info=error)
            sys.stderr.write(f"observance-viewer: something went wrong ({error}); the log tells more\n")
