"""A process that is asked to end does what closing the window does."""

import signal
import subprocess
import sys
import tempfile
import time

import pytest

from observance_viewer.app.paths import paths_of


@pytest.fixture
def profile():
    """Give a folder with a short name: a socket's address may have some 100 bytes, and a longer lies elsewhere."""
    with tempfile.TemporaryDirectory(prefix="ov-") as folder:
        yield folder


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_ends_the_window_with_its_session_kept_and_no_word_said(profile, name):
    paths = paths_of(profile)
    command = [sys.executable, "-m", "observance_viewer", "--profile", profile]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        # The window listens to later starts once it is painted.
        until = time.monotonic() + 60
        while not (paths.state / "window.socket").exists() and process.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        process.send_signal(getattr(signal, name))
        _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, b"")
    assert paths.session_file.exists()
    assert list(paths.state.glob("crash-*")) == []
