"""What is left of a run that ended by itself: a report that the next start shows to the person and sends nowhere."""

from __future__ import annotations

import faulthandler
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from observance_viewer import __version__

if TYPE_CHECKING:
    from observance_viewer.app.paths import Paths

_PATTERN = "crash-*.txt"
_LARGEST = 256 * 1024
# What the system itself writes stands below this line; above it is only what was known at the start.
_LINE = "---\n"


@dataclass(slots=True)
class CrashWatch:
    """The report of this run, written in advance as far as it can be; `close` at the end of a run that went well."""

    path: Path
    file: IO[bytes] | None

    def write(self, words: str) -> None:
        """Add what is known of a fault that ends the program."""
        if self.file is not None:
            self.file.write(words.encode("utf-8", "backslashreplace"))

    def close(self) -> None:
        """End the watch; a report that holds nothing is taken away."""
        faulthandler.disable()
        if self.file is None:
            return
        self.file.close()
        if not _body(self.path):
            self.path.unlink(missing_ok=True)


def watch_for_crashes(paths: Paths) -> CrashWatch:
    """Let Python write where it was, on every thread, when the process is ended by a fault such as a wrong access.

    Where the folder cannot be written, this goes to standard error.
    """
    path = paths.state / f"crash-{os.getpid()}.txt"
    try:
        paths.state.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = os.fdopen(os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb", buffering=0)
        _hold(file)
        file.write((_about() + _LINE).encode())
    except OSError:
        if sys.stderr is not None:
            faulthandler.enable()
        return CrashWatch(path, None)
    faulthandler.enable(file)
    return CrashWatch(path, file)


def last_crash(paths: Paths) -> str | None:
    """Give the report of a run that crashed, and keep it as `crash.txt` beside the log; None when there is none.

    Each report is given once. Reports of runs that go on, or that were ended from outside, are none.
    """
    report = None
    for path in sorted(paths.state.glob(_PATTERN)):
        try:
            if _is_held(path):
                continue
            if _body(path):
                report = _read(path)
                paths.log.mkdir(parents=True, exist_ok=True, mode=0o700)
                path.replace(paths.log / "crash.txt")
            else:
                path.unlink(missing_ok=True)
        except OSError:
            continue
    return report


def _about() -> str:
    from datetime import datetime

    return (
        f"Observance Viewer {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n"
        f"started {datetime.now().astimezone().isoformat(timespec='seconds')}\n"
    )


def _read(path: Path) -> str:
    """Give the report without the name of the person's own folder."""
    with path.open("rb") as file:
        text = file.read(_LARGEST).decode("utf-8", "replace")
    return text.replace(str(Path.home()), "~")


def _body(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST).partition(_LINE.encode())[2].strip()


def _hold(file: IO[bytes]) -> None:
    """Mark the report as one of a run that goes on; the system forgets it with the process."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_held(path: Path) -> bool:
    """Whether the run of this report goes on. On Windows an open file cannot be moved, which comes to the same."""
    if sys.platform == "win32":
        return False
    import fcntl

    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
