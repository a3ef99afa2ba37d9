"""An exception that nobody caught is logged once, with its traceback, in a private file."""

import logging
import subprocess
import sys
import threading

import pytest

from observance_viewer.app.log import log_qt_messages, set_up_log
from observance_viewer.app.paths import paths_of


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
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


def test_without_a_fault_nothing_is_opened(tmp_path):
    set_up_log(paths_of(str(tmp_path)))
    assert not (tmp_path / "log").exists()


def test_a_fault_in_another_thread_is_reported_and_told(tmp_path):
    paths = paths_of(str(tmp_path))
    told = []
    faults = set_up_log(paths)
    faults.tell = lambda words, details: told.append((words, details))
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    ((words, details),) = told
    assert words == "ZeroDivisionError: division by zero"
    assert "Traceback" in details
    assert "division by zero" in paths.log_file.read_text()


def test_the_log_rotates(tmp_path):
    paths = paths_of(str(tmp_path))
    set_up_log(paths)
    for number in range(30):
        logging.getLogger("x").warning("%s %s", number, "y" * 100_000)
    logs = sorted(paths.log.iterdir())
    assert 1 < len(logs) <= 4
    assert sum(each.stat().st_size for each in logs) < 2.5e6
    assert {each.stat().st_mode & 0o777 for each in logs} == {0o600}


def test_qt_writes_its_warnings_into_the_log(tmp_path):
    from PySide6.QtCore import qInstallMessageHandler, qWarning

    paths = paths_of(str(tmp_path))
    set_up_log(paths)
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages()
        qWarning("something odd")
    finally:
        qInstallMessageHandler(before)
    assert "WARNING qt: something odd" in paths.log_file.read_text()


def test_a_fault_in_a_slot_does_not_end_the_program(tmp_path):
    code = """
import subprocess
import sys
import threading
from PySide6.QtCore import QCoreApplication, QTimer
from observance_viewer.app.log import log_qt_messages, set_up_log
from observance_viewer.app.paths import paths_of
set_up_log(paths_of(sys.argv[1]))
application = QCoreApplication([])
def fail():
    raise RuntimeError("in a slot")
QTimer.singleShot(0, fail)
QTimer.singleShot(50, lambda: application.exit(7))
sys.exit(application.exec())
"""
    run = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    assert run.returncode == 7
    assert "in a slot" in paths_of(str(tmp_path)).log_file.read_text()
