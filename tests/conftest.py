"""Gives each process that runs tests its own screen: on a shared one, windows take the keyboard from each other.

Garbage is collected between tests, on the thread of the widgets: as in the running program, no other may do it.
"""

import gc
import os
import sys
from contextlib import ExitStack

import pytest

from virtual_screen import virtual_screen

TESTS_BETWEEN_COLLECTIONS = 20
_DONE = pytest.StashKey[int]()


def pytest_configure(config):
    hands_out = config.getoption("numprocesses", default=None) and not hasattr(config, "workerinput")
    if sys.platform.startswith("linux") and not hands_out:
        screen = ExitStack()
        os.environ.update(screen.enter_context(virtual_screen()))
        os.environ.pop("WAYLAND_DISPLAY", None)
        config.add_cleanup(screen.close)
        gc.disable()


def pytest_runtest_teardown(item, nextitem):
    del nextitem
    done = item.session.stash.get(_DONE, 0) + 1
    item.session.stash[_DONE] = done
    if done % TESTS_BETWEEN_COLLECTIONS == 0:
        gc.collect()
