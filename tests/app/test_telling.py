"""Reminders, faults and crashes are told in the window; the observances of every opened document count."""

import threading
from datetime import date

import pytest

from observance_viewer.app.composition import Program
from observance_viewer.app.log import Faults
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import Target
from observance_viewer.domain.passage import Passage
from observance_viewer.models.calendar import DayRole
from observance_viewer.readers.reading import read_bytes, read_shipped

OTHER = (
    "78/999. World Sample Day\n\nThe General Assembly,\n\n"
    " 1. Decides to designate 5 October as World Sample Day, to be observed every year beginning in 2024;\n"
)


@pytest.fixture
def paths(tmp_path):
    return paths_of(str(tmp_path / "profile"))


@pytest.fixture
def start(qtbot, paths, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    def run(resolution=None, faults=None):
        program = Program(paths, Target(resolution or read_shipped()), faults)
        program.start()
        qtbot.addWidget(program.window)
        with qtbot.waitSignal(program.notes.loaded, timeout=10_000):
            pass
        return program

    return run


def other(tmp_path):
    return read_bytes(OTHER.encode(), "sample")


def test_without_a_desktop_the_window_says_a_reminder_and_says_it_once(start, qtbot, monkeypatch):
    program = start()
    monkeypatch.setattr(program.reminding, "_today", lambda: date(2027, 9, 1))
    program.reminding.look()
    messages = program.window.messages
    qtbot.waitUntil(lambda: "Reminder: International Day of Police Cooperation" in messages.words())
    assert "Tuesday 7 September 2027" in messages.words()
    assert "in 6 days" in messages.words()
    messages.show_message("")
    program.reminding.look()
    qtbot.wait(200)
    assert messages.words() == ""
    program.window.close()


def test_a_fault_on_any_thread_is_said_and_the_program_goes_on(start, qtbot):
    faults = Faults()
    program = start(faults=faults)
    error = RuntimeError("odd")
    threading.Thread(target=faults.report, args=(RuntimeError, error, None)).start()
    qtbot.waitUntil(lambda: "the program goes on (RuntimeError: odd)" in program.window.messages.words())
    program.window.close()


def test_a_crash_of_the_last_run_is_said_at_the_next_start(start, paths, qtbot):
    paths.state.mkdir(parents=True)
    (paths.state / "crash-1.txt").write_text("about\n---\nFatal Python error: Segmentation fault")
    program = start()
    qtbot.waitUntil(lambda: "ended unexpectedly" in program.window.messages.words())
    program.window.close()


def test_the_shipped_observance_counts_when_another_document_is_open(start, qtbot, tmp_path):
    program = start(other(tmp_path))
    calendar = program.window.calendar
    qtbot.waitUntil(lambda: len(program.observing.observances()) == 2)
    calendar.show_month(date(2027, 9, 7))
    (found,) = calendar.view.currentIndex().data(DayRole.OCCURRENCES)
    assert found.observance.symbol == "A/RES/77/241"
    calendar.passage_requested.emit(Passage("A/RES/77/241", "OP1"))
    assert program.navigation.passage == Passage("A/RES/77/241", "OP1")
    calendar.show_month(date(2027, 10, 5))
    (found,) = calendar.view.currentIndex().data(DayRole.OCCURRENCES)
    assert found.observance.name == "World Sample Day"
    program.window.close()
