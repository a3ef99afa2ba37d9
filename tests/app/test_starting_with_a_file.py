"""A file named at the start: the window is there at once, and reads it while it can be used and closed."""

import os
import time
from threading import Event

import pytest
from PySide6.QtWidgets import QPushButton

from observance_viewer.app.arrivals import Arrivals
from observance_viewer.app.composition import Program
from observance_viewer.app.handing_over import address_of
from observance_viewer.app.main import main
from observance_viewer.app.paths import paths_of
from observance_viewer.app.single_instance import SingleInstance
from observance_viewer.app.targets import find_at_once, find_target
from observance_viewer.readers import reading

SAMPLE = "70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin;\n\n 2. Invites all."


@pytest.fixture
def paths(tmp_path):
    paths = paths_of(str(tmp_path / "profile"))
    paths.state.mkdir(parents=True)
    return paths


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "sample.txt"
    file.write_text(SAMPLE)
    return str(file)


@pytest.fixture
def started(qtbot, paths):
    program = Program(paths, find_target(None, paths))
    qtbot.addWidget(program.window)
    with qtbot.waitSignal(program.ready, timeout=10_000):
        program.start()
    return program, Arrivals(program, SingleInstance(address_of(paths.state), program), paths)


def test_the_window_does_not_wait_for_the_file_and_shows_it_when_it_is_read(qtbot, started, file, paths):
    program, arrivals = started
    assert find_at_once(file, paths) is None
    arrivals.open(file)
    assert "sample.txt" in program.window.messages.words()
    assert program.navigation.resolution.symbol == "A/RES/77/241"
    qtbot.waitUntil(lambda: program.navigation.resolution.symbol == "A/RES/70/900", timeout=10_000)
    assert program.window.messages.isHidden()
    program.window.close()


def test_a_file_that_is_no_resolution_is_said_in_the_window(qtbot, started, tmp_path):
    program, arrivals = started
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    arrivals.open(str(tmp_path / "picture.png"))
    qtbot.waitUntil(lambda: "picture.png: " in program.window.messages.words(), timeout=10_000)
    program.window.close()


def test_closing_leaves_a_file_behind_that_is_still_being_read(started, file, monkeypatch):
    program, arrivals = started
    ended = []

    def endless(source):
        while not ended:
            time.sleep(0.01)
        raise OSError

    monkeypatch.setattr(reading, "read_file", endless)
    arrivals.open(file)
    program.following.opening.open_file(file)
    program.window.close()
    ended.append(True)


@pytest.mark.parametrize(("name", "words"), [("nowhere.txt", "no such file"), ("", "this is a folder")])
def test_what_is_known_at_a_glance_is_said_before_any_window(tmp_path, capsys, name, words):
    assert main(["--profile", str(tmp_path / "profile"), os.path.join(tmp_path, name)]) == 2  # noqa: PTH118
    told = capsys.readouterr().err
    assert words in told
    assert told.count("\n") == 1


def test_a_file_that_takes_long_can_be_given_up_for_another(qtbot, started, file, monkeypatch):
    program, _ = started
    begun, end = Event(), Event()
    reads = reading.read_file

    def slow(source):
        begun.set()
        end.wait(10)
        return reads(source)

    monkeypatch.setattr(reading, "read_file", slow)
    program.following.opening.open_file(file)
    assert begun.wait(10)
    monkeypatch.setattr(reading, "read_file", reads)
    stop = next(button for button in program.window.messages.findChildren(QPushButton) if button.isVisible())
    assert stop.text() == "Stop"
    stop.click()
    assert program.window.messages.isHidden()
    program.following.opening.open_file(reading.SHIPPED)
    qtbot.waitUntil(program.window.messages.isHidden, timeout=10_000)
    end.set()
    qtbot.wait(100)
    assert program.navigation.resolution.symbol == "A/RES/77/241"
    program.window.close()
