"""The command `observance-viewer`: hands over to the command line or to the window."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (the process's own by default) and give its exit status."""
    sys.stdout.write(f"{arguments}\n")
    return 0
