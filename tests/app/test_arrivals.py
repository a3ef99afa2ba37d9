"""A second start on a profile hands what it was asked to open to the window that is there."""

import subprocess
import sys
from pathlib import Path

import pytest

from observance_viewer.app.arrivals import Arrivals
from observance_viewer.app.composition import Program
from observance_viewer.app.handing_over import address_of, hand_over
from observance_viewer.app.paths import paths_of
from observance_viewer.app.single_instance import SingleInstance
from observance_viewer.app.targets import find_target


@pytest.fixture
def paths(tmp_path):
    paths = paths_of(str(tmp_path / "profile"))
    paths.state.mkdir(parents=True)
    return paths


@pytest.fixture
def instance(qtbot, paths):
    instance = SingleInstance(address_of(paths.state))
    instance.listen()
    yield instance
    instance.close()


def start_again(paths, target):
    """Hand over as another process does; `wait` gives 0 when the window has taken it."""
    code = (
        "import sys; from observance_viewer.app.handing_over import hand_over; sys.exit(not hand_over(*sys.argv[1:]))"
    )
    return subprocess.Popen([sys.executable, "-c", code, address_of(paths.state), target])


@pytest.mark.parametrize("target", ["", "observance:A/RES/77/241#OP1", "/tmp/a file 合作 😀.docx"])
def test_what_a_second_start_asks_for_arrives(qtbot, paths, instance, target):
    with qtbot.waitSignal(instance.asked, timeout=20_000) as asked:
        second = start_again(paths, target)
    assert (asked.args, second.wait(20)) == ([target], 0)


def test_where_no_window_is_open_the_start_goes_on(paths):
    assert not hand_over(address_of(paths.state), "x")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes leave no file behind")
def test_a_socket_that_a_killed_window_has_left_is_taken_over(qtbot, paths):
    Path(address_of(paths.state)).touch()
    assert not hand_over(address_of(paths.state), "x")
    instance = SingleInstance(address_of(paths.state))
    instance.listen()
    with qtbot.waitSignal(instance.asked, timeout=20_000):
        second = start_again(paths, "x")
    assert second.wait(20) == 0
    instance.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have other rights")
def test_nobody_else_may_talk_to_the_window(instance, paths):
    assert Path(address_of(paths.state)).stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes belong to their user")
def test_nothing_is_told_to_a_socket_of_another_user(paths, instance, monkeypatch):
    monkeypatch.setattr("os.getuid", lambda: Path(address_of(paths.state)).stat().st_uid + 1)
    assert not hand_over(address_of(paths.state), "observance:A/RES/77/241#OP1")


def test_a_long_folder_gets_a_short_address(tmp_path):
    address = address_of(tmp_path / ("x" * 150))
    assert len(address.encode()) <= 100
    assert address != address_of(tmp_path / ("y" * 150))


def test_the_open_window_shows_the_passage(qtbot, paths):
    program = Program(paths, find_target(None, paths))
    qtbot.addWidget(program.window)
    program.start()
    arrivals = Arrivals(program, SingleInstance(address_of(paths.state), program), paths)
    arrivals.answer("observance:A/RES/77/241#OP2")
    qtbot.waitUntil(lambda: program.navigation.passage.id == "OP2")
    arrivals.answer("no such thing")
    qtbot.waitUntil(lambda: "no such file, symbol or passage" in program.window.messages.words())
    program.window.close()
