"""The command `observance-viewer`: hands over to the command line or to the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from observance_viewer.domain.errors import UserError
from observance_viewer.own_process import run_if_asked


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (the process's own by default) and give its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    run_if_asked(given)
    _open_streams()
    from observance_viewer.app.command_line import run

    try:
        status = run(given)
        sys.stdout.flush()
    except UserError as error:
        sys.stderr.write(f"observance-viewer: {' '.join(str(error).split())}\n")
        return 2
    except BrokenPipeError:
        # Whoever read our output has seen enough.
        _swallow_output()
        return 0
    except OSError as error:
        if not error.filename:
            _swallow_output()
        where = error.filename or "standard output"
        sys.stderr.write(f"observance-viewer: {where}: {error.strerror or error}; check the disk and try again\n")
        return 2
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - whatever our mistake is, a person gets a sentence
        words = " ".join(f"{type(error).__name__}: {error}".split())
        sys.stderr.write(f"observance-viewer: the program made a mistake ({words}); please report it\n")
        return 2
    return status


def _swallow_output() -> None:
    """Let what is still to be written go nowhere, for Python must not complain of it once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_streams() -> None:
    """Write UTF-8 whatever the locale says; what is not text goes out escaped. A closed stream swallows."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as the process
            setattr(sys, name, nowhere)
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stdin is not None and hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
