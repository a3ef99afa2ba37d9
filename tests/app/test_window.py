"""The whole program in a real window: read, search, note, export, and find it all again at the next start."""

import pytest

from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.window import Target
from observance_viewer.domain.note import Anchor
from observance_viewer.domain.passage import Passage
from observance_viewer.readers.reading import read_shipped


@pytest.fixture
def start(qtbot, tmp_path):
    programs = []

    def run():
        program = Program(paths_of(str(tmp_path / "profile")), Target(read_shipped()))
        programs.append(program)
        program.start()
        qtbot.addWidget(program.window)
        with qtbot.waitSignal(program.notes.loaded, timeout=10_000):
            pass
        return program

    return run


def test_a_note_written_in_the_window_is_there_after_the_next_start(start, qtbot):
    program = start()
    with qtbot.waitSignal(program.notes.note_added, timeout=10_000):
        program.notes.add(Anchor("A/RES/77/241", "OP2"), "Quote this in the invitation")
    program.navigation.go_to(Passage("A/RES/77/241", "OP2"))
    program.window.reader.set_zoom(130)
    program.window.close()
    again = start()
    assert [note.text for note in again.notes.notes] == ["Quote this in the invitation"]
    qtbot.waitUntil(lambda: again.navigation.passage.id == "OP2")
    assert again.window.reader.zoom == 130
    again.window.close()


def test_search_answers_as_one_types_and_marks_the_hits(start, qtbot):
    program = start()
    with qtbot.waitSignal(program.search.answered, timeout=10_000):
        program.window.search_box.set_text("capac")
    qtbot.waitUntil(lambda: len(program.window.reader.extraSelections()) > 0)
    program.window.actions_.next_hit.trigger()
    assert program.navigation.passage.id == "PP4"
    program.window.actions_.next_hit.trigger()
    assert program.navigation.passage.id == "PP5"
    program.window.close()


def test_choosing_in_the_tree_shows_and_going_back_returns(start):
    program = start()
    program.window.contents.passage_requested.emit(Passage("A/RES/77/241", "OP3"), None)
    program.window.contents.passage_requested.emit(Passage("A/RES/77/241", "OP5"), (0, 8))
    program.window.actions_.back.trigger()
    assert program.navigation.passage.id == "OP3"
    program.window.close()


def test_the_pdf_is_made_off_the_gui_thread_and_said(start, qtbot, tmp_path):
    program = start()
    with qtbot.waitSignal(program.notes.note_added, timeout=10_000):
        program.notes.add(Anchor("A/RES/77/241", "OP1"), "x")
    target = tmp_path / "notes.pdf"
    program.exporting.write_pdf(target, program.notes.notes)
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF-")
    program.window.close()


def test_an_unreadable_file_is_said_in_the_window(start, qtbot, tmp_path):
    program = start()
    program.opening.open_file(str(tmp_path / "none.txt"))
    qtbot.waitUntil(lambda: "no such file" in program.window.messages.words())
    assert program.navigation.resolution.symbol == "A/RES/77/241"
    program.window.close()


def test_another_text_opens_the_same_way(start, qtbot, tmp_path):
    program = start()
    text = tmp_path / "sample"
    text.write_text("70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin;\n\n 3. Invites all.")
    program.opening.open_file(str(text))
    qtbot.waitUntil(lambda: program.navigation.resolution.symbol == "A/RES/70/900", timeout=10_000)
    assert "Paragraph 3" in program.window.pane.warnings.words()
    program.window.close()


def test_a_notes_database_that_is_none_is_said_and_the_text_can_be_read(qtbot, tmp_path):
    database = tmp_path / "profile" / "data" / "notes.sqlite3"
    database.parent.mkdir(parents=True)
    database.write_bytes(b"no database" * 100)
    program = Program(paths_of(str(tmp_path / "profile")), Target(read_shipped()))
    qtbot.addWidget(program.window)
    program.start()
    qtbot.waitUntil(lambda: "not a notes database" in program.window.messages.words(), timeout=10_000)
    assert database.read_bytes() == b"no database" * 100
    program.window.close()
