"""What is chosen in Preferences shows at once in the real window, and again at the next start."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import Target
from observance_viewer.domain.note import Anchor
from observance_viewer.domain.setting import AUTOSTART, FIRST_WEEKDAY, LINKS, LOOK, OTHERS, PAPER, TEXT_SIZE
from observance_viewer.exports.pdf_options import PdfOptions
from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets.look import dress
from observance_viewer.widgets.preferences import Preferences


@pytest.fixture
def paths(tmp_path):
    return paths_of(str(tmp_path / "profile"))


@pytest.fixture
def start(qtbot, paths, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def run():
        program = Program(paths, Target(read_shipped()))
        program.start()
        qtbot.addWidget(program.window)
        with qtbot.waitSignal(program.notes.loaded, timeout=10_000):
            pass
        return program

    yield run
    dress(QApplication.instance(), dark=False)


def is_dark():
    palette = QApplication.palette()
    return (
        palette.color(QPalette.ColorRole.WindowText).lightness() > palette.color(QPalette.ColorRole.Window).lightness()
    )


def test_each_choice_shows_at_once_and_after_the_next_start(start, paths):
    program = start()
    choosing = program.choosing
    choosing.choose(LOOK, "dark")
    assert is_dark()
    choosing.choose(TEXT_SIZE, 150)
    assert program.window.reader.zoom == 150
    choosing.choose(FIRST_WEEKDAY, "sunday")
    choosing.choose(OTHERS, value=True)
    program.window.close()
    dress(QApplication.instance(), dark=False)
    again = start()
    assert is_dark()
    assert again.window.reader.zoom == 150
    assert again.window.calendar.others.isChecked()
    assert again.window.calendar.view.model().headerData(0, Qt.Orientation.Horizontal) == "Su"
    again.window.close()
    assert "text_size = 150" in paths.settings_file.read_text()


def test_the_switch_in_the_calendar_is_the_same_setting(start, paths):
    program = start()
    program.window.calendar.others.click()
    assert program.choosing.settings.get(OTHERS) is True
    program.window.close()
    assert "others = true" in paths.settings_file.read_text()


def test_the_page_is_made_when_it_is_asked_for_and_once(start, qtbot):
    program = start()
    assert program.window.findChildren(Preferences) == []
    program.window.actions_.preferences.trigger()
    program.choosing.show(TEXT_SIZE.key)
    qtbot.waitUntil(lambda: any(page.isVisible() for page in program.window.findChildren(Preferences)))
    (page,) = program.window.findChildren(Preferences)
    program.window.close()
    qtbot.waitUntil(lambda: not page.isVisible())


def test_values_that_cannot_be_used_are_told_and_the_window_opens(start, paths, qtbot):
    paths.config.mkdir(parents=True)
    paths.settings_file.write_text('[window]\nlook = "blue"\ntext_size = 7\n')
    program = start()
    qtbot.waitUntil(lambda: "look cannot be" in program.window.messages.words())
    assert program.window.reader.zoom == 100
    program.window.close()
    assert 'look = "blue"' in paths.settings_file.read_text()


def test_the_check_at_login_can_be_switched(start, tmp_path):
    program = start()
    program.choosing.choose(AUTOSTART, value=True)
    entry = tmp_path / "config" / "autostart" / "observance-viewer-reminders.desktop"
    assert str(tmp_path / "profile") in entry.read_text()
    program.choosing.choose(AUTOSTART, value=False)
    assert not entry.exists()
    program.window.close()


def test_an_entry_for_links_can_be_switched(start, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    program = start()
    program.choosing.choose(LINKS, value=True)
    entry = tmp_path / "share" / "applications" / "observance-viewer.desktop"
    assert "MimeType=x-scheme-handler/observance;" in entry.read_text()
    assert f'"--profile" "{tmp_path / "profile"}" %u' in entry.read_text()
    program.choosing.choose(LINKS, value=False)
    assert not entry.exists()
    program.window.close()


def test_a_preference_is_found_in_the_palette(start, qtbot):
    program = start()
    program.window.actions_.palette.trigger()
    palette = program.following.asking.palette()
    qtbot.keyClicks(palette.focusWidget(), "first day of the week")
    qtbot.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(page.isVisible() for page in program.window.findChildren(Preferences)))
    (page,) = program.window.findChildren(Preferences)
    assert page.focusWidget().accessibleName() == "First day of the week"
    program.window.close()


def test_settings_that_cannot_be_kept_are_told(start, paths, qtbot):
    program = start()
    paths.config.write_text("in the way")
    program.choosing.choose(TEXT_SIZE, 120)
    qtbot.waitUntil(lambda: "settings cannot be written" in program.window.messages.words())
    program.window.close()


def test_the_choices_for_the_pdf_are_there_again_at_the_next_start(start, paths):
    program = start()
    assert program.following.exporting.options() == PdfOptions(language="en")
    chosen = PdfOptions("us-letter", "page", "tag", contents=False, text=True, index=False, language="fr")
    program.following.exporting._keep_options(chosen)
    program.window.close()
    program = start()
    assert program.following.exporting.options() == chosen
    program.following.exporting._keep_options(replace(chosen, language=""))
    assert program.following.exporting.options().language == ""
    program.window.close()


def test_the_pdf_has_the_chosen_paper(start, qtbot, tmp_path):
    import pypdfium2

    program = start()
    program.choosing.choose(PAPER, "us-letter")
    with qtbot.waitSignal(program.notes.note_added, timeout=10_000):
        program.notes.add(Anchor("A/RES/77/241", "OP1"), "x")
    target = tmp_path / "notes.pdf"
    program.following.exporting.write_pdf(target, program.notes.notes)
    qtbot.waitUntil(target.exists, timeout=30_000)
    document = pypdfium2.PdfDocument(target)
    assert [round(side) for side in document[0].get_size()] == [612, 792]
    document.close()
    program.window.close()
