"""The real program through AT-SPI on a session bus: what a person who does not see the window is told."""

import subprocess
import sys
from pathlib import Path

import pytest

from at_spi import missing

SCRIPT = Path(__file__).parents[2] / "tools" / "screen_reader.py"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's")
@pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing")
def test_every_control_has_a_name_and_a_role_and_what_happens_is_said():
    told = subprocess.run([sys.executable, str(SCRIPT)], capture_output=True, text=True, timeout=240, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "(100.0%)" in told.stdout
