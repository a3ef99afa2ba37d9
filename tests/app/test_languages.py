"""The interface speaks the language that is chosen, at once, and nothing of the place or the notes is lost by it."""

import subprocess

import apsw
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication

import translations
from observance_viewer.app.composition import Program
from observance_viewer.app.languages import available_languages
from observance_viewer.app.paths import paths_of
from observance_viewer.app.profile import now
from observance_viewer.app.settings import save_setting
from observance_viewer.app.targets import Target
from observance_viewer.domain.note import Anchor
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.setting import LANGUAGE
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.notes import open_notes
from observance_viewer.widgets.main_window import MainWindow


@pytest.fixture
def start(qtbot, tmp_path):
    programs = []

    def run():
        program = Program(paths_of(str(tmp_path)), Target(read_shipped()))
        programs.append(program)
        program.start()
        with qtbot.waitSignal(program.notes.loaded, timeout=10_000):
            pass
        return program

    before = QLocale()
    yield run
    for program in programs:
        program._speech.speak("en")
        program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QLocale.setDefault(before)


def shown():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]


def test_why_notes_can_only_be_read_is_said_in_the_chosen_language(start, qtbot, tmp_path):
    paths = paths_of(str(tmp_path))
    save_setting(paths.settings_file, LANGUAGE, "fr")
    open_notes(paths.notes_database, now=now).close()
    newer = apsw.Connection(str(paths.notes_database))
    newer.pragma("user_version", 99)
    newer.close()
    program = start()
    qtbot.waitUntil(lambda: "version plus récente" in program.window.messages.words(), timeout=10_000)
    with qtbot.waitSignal(program.notes.failed, timeout=10_000):
        program.notes.add(Anchor("A/RES/77/241", "OP2"), "To be refused")
    assert "installez cette version" in program.window.messages.words()
    program.window.close()


@pytest.mark.parametrize(
    ("chosen", "notes", "direction"),
    [("fr", "Notes", Qt.LayoutDirection.LeftToRight), ("ar", "الملاحظات", Qt.LayoutDirection.RightToLeft)],
)
def test_a_chosen_language_is_spoken_at_once_and_at_the_next_start(start, qtbot, chosen, notes, direction):
    program = start()
    with qtbot.waitSignal(program.notes.note_added, timeout=10_000):
        program.notes.add(Anchor("A/RES/77/241", "OP2"), "To be kept")
    program.navigation.go_to(Passage("A/RES/77/241", "OP2"))
    first = program.window
    program.choosing.choose(LANGUAGE, chosen)
    qtbot.waitUntil(lambda: program.window is not first and shown() == [program.window], timeout=10_000)
    assert program.window.notes.accessibleName() == notes
    assert QApplication.layoutDirection() == direction
    assert program.navigation.passage.id == "OP2"
    assert [note.text for note in program.window.notes.listed] == ["To be kept"]
    program.window.close()
    again = start()
    assert QLocale().name().startswith(chosen)
    again.window.close()


@pytest.mark.parametrize("turns", [0, 1, 2])
def test_of_two_languages_chosen_one_after_the_other_the_second_is_spoken(start, qtbot, turns):
    program = start()
    first, choosing = program.window, program.choosing
    choosing.choose(LANGUAGE, "fr")
    for _ in range(turns):
        QCoreApplication.processEvents()
    choosing.choose(LANGUAGE, "ar")
    qtbot.waitUntil(lambda: program.window is not first and shown() == [program.window], timeout=10_000)
    assert program.window.notes.accessibleName() == "الملاحظات"
    program.window.close()


def test_every_language_of_the_united_nations_is_there():
    assert available_languages() == ("ar", "en", "es", "fr", "ru", "zh")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_string_is_translated_and_the_compiled_file_is_that_of_the_source(tmp_path, language):
    source = translations.FOLDER / f"observance_viewer_{language}.ts"
    fresh, compiled = tmp_path / source.name, tmp_path / "compiled.qm"
    fresh.write_bytes(source.read_bytes())
    translations.update(fresh, language)
    assert translations.untranslated(fresh) == []
    command = [translations.BIN / "pyside6-lrelease", source, "-qm", compiled, "-silent"]
    subprocess.run(command, check=True, capture_output=True)
    assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes()
