"""The window comes back as it was left; a session that makes no sense, or only a part of it, is forgotten."""

import json

import pytest

from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.recent import Recent
from observance_viewer.app.session import Session, load_session, save_session
from observance_viewer.app.targets import Target
from observance_viewer.domain.passage import Passage
from observance_viewer.readers.reading import read_shipped


def test_a_session_comes_back(tmp_path):
    session = Session(document="A/RES/77/241", passage="OP1", zoom=120, recent=(Recent("x", "A/RES/1/1", "One"),))
    save_session(tmp_path / "state" / "session.json", session)
    assert load_session(tmp_path / "state" / "session.json") == session
    assert (tmp_path / "state" / "session.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("words", ["", "{", "5", "null", "[]", '{"recent": 5}', '{"recent": [5]}', "\0"])
def test_what_is_no_session_is_forgotten(tmp_path, words):
    (tmp_path / "session.json").write_text(words)
    assert load_session(tmp_path / "session.json") == Session()


def test_what_can_be_used_is_kept(tmp_path):
    good = {"source": "a", "symbol": "A/RES/1/1", "title": "One"}
    bad = {"source": 5, "symbol": None, "title": []}
    (tmp_path / "session.json").write_text(json.dumps({"zoom": "x", "passage": "OP2", "recent": [bad, good]}))
    assert load_session(tmp_path / "session.json") == Session(passage="OP2", recent=(Recent("a", "A/RES/1/1", "One"),))


@pytest.mark.parametrize(
    "state",
    [
        {"geometry": "\ud800", "panes": "%%%"}, {"zoom": 10**30}, {"month": "9999-12-31", "year_shown": True},
        {"month": "0001-01-01"}, {"document": "A/RES/77/241", "passage": "OP99\ud800"},
    ],
)  # fmt: skip
def test_the_window_opens_on_a_session_of_odd_values(qtbot, tmp_path, state):
    paths = paths_of(str(tmp_path / "profile"))
    paths.state.mkdir(parents=True)
    paths.session_file.write_text(json.dumps(state))
    program = Program(paths, Target(read_shipped()))
    qtbot.addWidget(program.window)
    program.start()
    with qtbot.waitSignal(program.notes.loaded, timeout=20_000):
        pass
    program.window.close()
    assert 50 <= load_session(paths.session_file).zoom <= 300


def test_the_place_is_kept_while_the_window_is_open(qtbot, tmp_path):
    paths = paths_of(str(tmp_path / "profile"))
    program = Program(paths, Target(read_shipped()))
    qtbot.addWidget(program.window)
    program.start()
    with qtbot.waitSignal(program.notes.loaded, timeout=20_000):
        pass
    program.navigation.go_to(Passage("A/RES/77/241", "OP2"))
    qtbot.waitUntil(lambda: load_session(paths.session_file).passage == "OP2", timeout=20_000)
    program.window.close()
