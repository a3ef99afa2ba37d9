"""An exception that nobody caught is logged once, with its traceback, in a private file."""

import logging
import sys

import pytest

from observance_viewer.app.log import set_up_log
from observance_viewer.app.paths import paths_of


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    before = logging.getLogger().handlers[:]
    yield
    for handler in [each for each in logging.getLogger().handlers if each not in before]:
        logging.getLogger().removeHandler(handler)
        handler.close()


def test_the_same_failure_is_reported_once(tmp_path, capsys):
    paths = paths_of(str(tmp_path))
    set_up_log(paths)
    for _ in range(3):
        try:
            raise RuntimeError("broken")
        except RuntimeError as error:
            sys.excepthook(RuntimeError, error, error.__traceback__)
    text = paths.log_file.read_text()
    assert text.count("RuntimeError: broken") == 1
    assert capsys.readouterr().err.count("broken") == 1
    assert paths.log_file.stat().st_mode & 0o777 == 0o600


def test_a_log_folder_that_cannot_be_made_stops_nothing(tmp_path):
    (tmp_path / "log").write_text("in the way")
    set_up_log(paths_of(str(tmp_path)))
