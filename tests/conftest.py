"""Gives each process that runs tests its own screen: on a shared one, windows take the keyboard from each other."""

import os
import sys
from contextlib import ExitStack

from virtual_screen import virtual_screen


def pytest_configure(config):
    hands_out = config.getoption("numprocesses", default=None) and not hasattr(config, "workerinput")
    if sys.platform.startswith("linux") and not hands_out:
        screen = ExitStack()
        os.environ.update(screen.enter_context(virtual_screen()))
        os.environ.pop("WAYLAND_DISPLAY", None)
        config.add_cleanup(screen.close)
