"""Runs a command on a virtual screen with a window manager, or gives such a screen to another tool.

virtual_screen.py COMMAND...
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = "1440x900x24"


@contextmanager
def virtual_screen(size: str = SIZE) -> Iterator[dict[str, str]]:
    """Give the environment of a process that shall appear on a screen of its own; it is gone afterwards."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    nowhere = subprocess.DEVNULL
    server = subprocess.Popen(command, pass_fds=(write,), stdin=nowhere, stdout=nowhere, stderr=nowhere)
    manager = None
    try:
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise SystemExit("virtual screen: Xvfb did not start")
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        if found := shutil.which("openbox"):
            manager = subprocess.Popen([found], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        yield environment
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()


def main(command: list[str]) -> int:
    """Run `command` on a virtual screen and give its status."""
    with virtual_screen() as environment:
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
