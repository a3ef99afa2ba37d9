"""Work off the GUI thread is delivered in order, and can be given up."""

from threading import Event

import pytest

from observance_viewer.models.background import Background


@pytest.fixture
def background(qapp):
    background = Background("work")
    yield background
    background.close()


def test_results_come_in_the_order_in_which_they_were_asked_for(qtbot, background):
    done = []
    for number in range(5):
        background.run(lambda number=number: number, done.append, done.append)
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == [0, 1, 2, 3, 4]


def test_what_was_asked_for_behind_work_that_is_given_up_does_not_wait_for_it(qtbot, background):
    done, begun, end = [], Event(), Event()

    def work():
        begun.set()
        end.wait(10)
        return "long"

    running = background.run(work, done.append, done.append)
    begun.wait(10)
    background.run(lambda: "short", done.append, done.append)
    background.give_up(running)
    qtbot.waitUntil(lambda: done == ["short"])
    end.set()
    background.run(lambda: "last", done.append, done.append)
    qtbot.waitUntil(lambda: running.done() and len(done) > 1)
    assert done == ["short", "last"]


def test_work_that_waits_and_is_given_up_is_never_begun(qtbot, background):
    done, begun = [], []
    end = Event()
    background.run(lambda: end.wait(10), done.append, done.append)
    waiting = background.run(lambda: begun.append("waiting"), done.append, done.append)
    background.give_up(waiting)
    end.set()
    background.run(lambda: "last", done.append, done.append)
    qtbot.waitUntil(lambda: "last" in done)
    assert begun == []
    assert done == [True, "last"]


def test_behind_work_that_is_given_up_twice_there_is_still_one_thing_at_a_time(qtbot, background):
    done, begun, end, second = [], Event(), Event(), Event()

    def work():
        begun.set()
        end.wait(10)

    running = background.run(work, done.append, done.append)
    begun.wait(10)
    background.give_up(running)
    background.give_up(running)
    background.run(lambda: second.wait(0.1), done.append, done.append)
    background.run(second.set, done.append, done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    end.set()
    assert done == [False, None]
