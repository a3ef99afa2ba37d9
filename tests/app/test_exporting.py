"""Notes leave the window as a PDF that was looked at, and passages as citations."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import Target
from observance_viewer.domain.note import Anchor
from observance_viewer.domain.passage import Passage
from observance_viewer.readers.reading import read_shipped


@pytest.fixture
def program(qtbot, tmp_path):
    started = Program(paths_of(str(tmp_path / "profile")), Target(read_shipped()))
    started.start()
    qtbot.addWidget(started.window)
    with qtbot.waitSignal(started.notes.loaded, timeout=10_000):
        pass
    yield started
    started.window.close()


def add_note(program, qtbot):
    with qtbot.waitSignal(program.notes.note_added, timeout=10_000):
        program.notes.add(Anchor("A/RES/77/241", "OP1"), "x")


def test_export_shows_the_pages_first_and_writes_what_was_shown(program, qtbot, tmp_path):
    add_note(program, qtbot)
    program.window.actions_.export_pdf.trigger()
    dialog = program.following.exporting.dialog
    qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=30_000)
    shown = dialog.preview.pages.pages
    target = tmp_path / "notes.pdf"
    dialog.save_to(target)
    qtbot.waitUntil(lambda: "Saved" in program.window.messages.words(), timeout=10_000)
    assert target.read_bytes() == shown.data
    qtbot.waitUntil(lambda: program.following.exporting.dialog is None)


def test_a_preview_that_is_asked_for_anew_takes_the_place_of_the_first_and_can_save(program, qtbot):
    add_note(program, qtbot)
    program.window.actions_.export_pdf.trigger()
    with qtbot.waitSignal(program.following.exporting.dialog.destroyed, timeout=10_000):
        program.window.actions_.export_pdf.trigger()
    assert program.following.exporting.dialog is not None
    assert program.following.exporting.dialog.isVisible()


def test_without_notes_export_says_what_to_do(program):
    program.window.actions_.export_pdf.trigger()
    assert "Write one first" in program.window.messages.words()


def test_a_passage_is_copied_in_the_chosen_style(program):
    program.navigation.go_to(Passage("A/RES/77/241", "OP1"))
    program.window.actions_.copy_as.menu().style_chosen.emit("un")
    assert QGuiApplication.clipboard().text().endswith("of 16 December 2022 (A/RES/77/241), para. 1")


def test_a_pdf_of_notes_that_is_dropped_brings_them_back(program, qtbot, tmp_path):
    add_note(program, qtbot)
    note = program.notes.notes[0]
    target = tmp_path / "notes.pdf"
    program.following.exporting.write_pdf(target, [note])
    qtbot.waitUntil(target.exists, timeout=30_000)
    with qtbot.waitSignal(program.notes.note_deleted, timeout=10_000):
        program.notes.delete(note.id)
    program.window.file_dropped.emit(str(target))
    qtbot.waitUntil(lambda: len(program.notes.notes) == 1, timeout=30_000)
    assert program.notes.notes[0].text == note.text
    assert program.navigation.resolution.symbol == "A/RES/77/241"


@pytest.fixture
def type_name(qtbot):
    """Give a function that types a name into the dialogue that will open, and accepts it as a click does."""

    def later(name, kind=None, seen=None):
        def type_it():
            dialog = QApplication.activeModalWidget()
            if kind is not None:
                dialog.selectNameFilter(kind)
                dialog.filterSelected.emit(kind)
            dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
            QTimer.singleShot(100, see)
            dialog.accept()

        def see():
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                seen.append(box.text())
                box.reject()
                QApplication.activeModalWidget().reject()

        QTimer.singleShot(100, type_it)

    return later


def test_a_name_without_an_extension_gets_that_of_the_chosen_kind(program, type_name, tmp_path):
    kinds = "PDF (*.pdf);;Markdown (*.md)"
    type_name(str(tmp_path / "notes"))
    assert program.following.exporting.ask_where("Export", "notes.pdf", kinds) == tmp_path / "notes.pdf"
    type_name(str(tmp_path / "notes"), "Markdown (*.md)")
    assert program.following.exporting.ask_where("Export", "notes.pdf", kinds) == tmp_path / "notes.md"


def test_a_file_that_is_there_is_not_written_over_unasked_where_the_name_has_no_extension(program, type_name, tmp_path):
    (tmp_path / "notes.pdf").touch()
    seen = []
    type_name(str(tmp_path / "notes"), seen=seen)
    assert program.following.exporting.ask_where("Export", "notes.pdf", "PDF (*.pdf)") is None
    assert len(seen) == 1
