"""The command `observance-viewer`: hands over to the command line or to the window."""

from __future__ import annotations

import os
import sys

from observance_viewer.domain.errors import UserError


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (the process's own by default) and give its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from observance_viewer.app.command_line import run

    try:
        status = run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except UserError as error:
        sys.stderr.write(f"observance-viewer: {' '.join(str(error).split())}\n")
        return 2
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python must not complain of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        sys.stderr.write(f"observance-viewer: {error.strerror or error}; check the disk and try again\n")
        return 2
    except KeyboardInterrupt:
        return 130
    return status
