"""The whole program in a real window: read, search, note, export, and find it all again at the next start."""

from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.recent import Recent
from observance_viewer.app.session import Session, save_session
from observance_viewer.app.targets import Target, find_target
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor
from observance_viewer.domain.passage import Passage
from observance_viewer.readers.reading import SHIPPED, read_shipped
from observance_viewer.widgets.look import dress
from observance_viewer.widgets.second_pane import SecondPane
from observance_viewer.widgets.shortcut_sheet import ShortcutSheet, sections_of
from observance_viewer.widgets.theme import theme_for


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


def test_the_side_panes_are_painted_again_where_a_text_cannot_be_shown(start, qtbot):
    program = start()

    def refuse(_resolution):
        raise LookupError

    with qtbot.captureExceptions() as raised:
        program.following.opening.open_elsewhere(SHIPPED, refuse)
        qtbot.waitUntil(lambda: len(raised) > 0)
    assert [kind for kind, _, _ in raised] == [LookupError]
    assert program.window.notes.updatesEnabled()
    program.window.close()


def test_a_document_that_is_shown_leaves_the_word_of_the_next_one_that_is_read(start, qtbot, tmp_path):
    program = start()
    second = tmp_path / "second.txt"
    second.write_text("70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin.", encoding="utf-8")
    messages, told = program.window.messages, []

    def show(_resolution):
        told.append(messages.words() if messages.isVisible() else "")

    going_on = Event()
    program.following.opening.open_elsewhere(SHIPPED, show)
    program.services.reading.run(lambda: going_on.wait(10), told.append, told.append)
    program.following.opening.open_elsewhere(str(second), show)
    qtbot.waitUntil(lambda: len(told) == 1)
    going_on.set()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["Reading second.txt…", True, ""]
    program.window.close()


def test_search_answers_as_one_types_and_marks_the_hits(start, qtbot):
    program = start()
    with qtbot.waitSignal(program.services.search.answered, timeout=10_000):
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
    program.following.exporting.write_pdf(target, program.notes.notes)
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF-")
    program.window.close()


def test_an_unreadable_file_is_said_in_the_window(start, qtbot, tmp_path):
    program = start()
    program.following.opening.open_file(str(tmp_path / "none.txt"))
    qtbot.waitUntil(lambda: "no such file" in program.window.messages.words())
    assert program.navigation.resolution.symbol == "A/RES/77/241"
    program.window.close()


def test_another_text_opens_the_same_way(start, qtbot, tmp_path):
    program = start()
    text = tmp_path / "sample"
    text.write_text("70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin;\n\n 3. Invites all.")
    program.following.opening.open_file(str(text))
    qtbot.waitUntil(lambda: program.navigation.resolution.symbol == "A/RES/70/900", timeout=10_000)
    assert "Paragraph 3" in program.window.pane.warnings.words()
    program.window.close()


def test_a_notes_database_that_is_none_is_said_and_set_aside_untouched(qtbot, tmp_path):
    database = tmp_path / "profile" / "data" / "notes.sqlite3"
    database.parent.mkdir(parents=True)
    database.write_bytes(b"no database" * 100)
    program = Program(paths_of(str(tmp_path / "profile")), Target(read_shipped()))
    qtbot.addWidget(program.window)
    program.start()
    qtbot.waitUntil(lambda: "does not read as it was written" in program.window.messages.words(), timeout=10_000)
    (aside,) = database.parent.glob("damaged/*/notes.sqlite3")
    assert aside.read_bytes() == b"no database" * 100
    program.window.close()


def test_the_palette_leads_to_a_paragraph_and_runs_commands(start, qtbot):
    program = start()
    window = program.window
    window.actions_.palette.trigger()
    palette = program.following.asking.palette()
    qtbot.keyClicks(palette.focusProxy(), "op3")
    qtbot.keyClick(palette.focusProxy(), Qt.Key.Key_Return)
    assert program.navigation.passage.id == "OP3"
    assert not palette.isVisible()
    window.actions_.palette.trigger()
    qtbot.keyClicks(palette.focusProxy(), "larger text")
    qtbot.keyClick(palette.focusProxy(), Qt.Key.Key_Return)
    assert window.reader.zoom == 110
    window.close()


def test_go_to_takes_what_delegates_say(start, qtbot):
    program = start()
    program.window.actions_.go_to.trigger()
    palette = program.following.asking.palette()
    qtbot.keyClicks(palette.focusProxy(), "70/1")
    qtbot.keyClick(palette.focusProxy(), Qt.Key.Key_Return)
    assert program.navigation.passage.id == "PP1"
    assert program.window.reader.textCursor().selectedText() == "70/1"
    program.window.actions_.go_to.trigger()
    qtbot.keyClicks(palette.focusProxy(), "nowhere")
    assert palette.entries() == []
    qtbot.keyClick(palette.focusProxy(), Qt.Key.Key_Escape)
    assert not palette.isVisible()
    program.window.close()


def test_the_link_that_is_copied_opens_the_same_passage(start, tmp_path):
    program = start()
    program.navigation.go_to(Passage("A/RES/77/241", "OP2"))
    program.window.actions_.copy_link.trigger()
    link = QGuiApplication.clipboard().text()
    assert link == "observance:A/RES/77/241#OP2"
    assert find_target(link, paths_of(str(tmp_path / "profile"))).passage == "OP2"
    program.window.close()


def test_the_sheet_of_shortcuts_names_every_command_that_has_a_key(start):
    program = start()
    sheet = ShortcutSheet(sections_of(program.window.menuBar()), program.window)
    for action in program.window.actions():
        if action.shortcuts():
            assert action.text().replace("&", "").rstrip("…") in sheet.words()
    sheet.close()
    program.window.close()


def test_a_document_opens_where_it_was_left_and_is_listed_as_recent(start, qtbot, tmp_path):
    program = start()
    text = tmp_path / "sample"
    text.write_text("70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin;\n\n 2. Invites all.")
    program.following.opening.open_file(str(text))
    qtbot.waitUntil(lambda: program.navigation.resolution.symbol == "A/RES/70/900", timeout=10_000)
    program.navigation.go_to(Passage("A/RES/70/900", "OP2"))
    program.window.close()
    again = start()
    assert [recent.symbol for recent in again.following.opening.recent] == ["A/RES/77/241", "A/RES/70/900"]
    again.following.opening.open_file(str(text))
    qtbot.waitUntil(lambda: again.navigation.passage == Passage("A/RES/70/900", "OP2"), timeout=10_000)
    again.window.actions_.back.trigger()
    assert again.navigation.resolution.symbol == "A/RES/77/241"
    again.window.close()


def test_the_second_document_goes_its_own_way_and_is_closed_by_escape(start, qtbot):
    program = start()
    program.navigation.go_to(Passage("A/RES/77/241", "OP1"))
    program.window.actions_.beside.trigger()
    second = program.window.findChild(SecondPane)
    second.pane.place_requested.emit("OP4", None)
    assert program.navigation.passage.id == "OP1"
    qtbot.keyClick(second.pane.reader, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: program.window.findChild(SecondPane) is None)
    assert not program.window.actions_.beside.isChecked()
    assert not program.window.notes.isHidden()
    program.window.close()


def test_a_link_to_a_document_that_was_open_before_opens_it(tmp_path):
    text = tmp_path / "sample"
    text.write_text("70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin;\n\n 2. Invites all.")
    paths = paths_of(str(tmp_path / "profile"))
    save_session(paths.session_file, Session(recent=(Recent(str(text), "A/RES/70/900", "Sample"),)))
    target = find_target("observance:A/RES/70/900#OP2", paths)
    assert (target.resolution.symbol, target.passage) == ("A/RES/70/900", "OP2")
    with pytest.raises(UserError, match="no such file, symbol or passage"):
        find_target("observance:A/RES/70/901#OP2", paths)


def test_the_crumbs_and_the_list_of_visited_places_lead_back(start):
    program = start()
    way = program.navigation
    way.go_to(Passage("A/RES/77/241", "OP2"))
    way.go_to(Passage("A/RES/77/241", "FN1"))
    program.window.header.crumb_chosen.emit("OP2")
    assert way.passage.id == "OP2"
    program.window.header.crumb_chosen.emit("")
    assert way.passage.id is None
    program.window.header.place_chosen.emit(2)
    assert way.passage.id == "FN1"
    program.window.close()


def test_the_side_panes_can_be_put_away_and_come_back(start):
    program = start()
    window = program.window
    window.actions_.notes_pane.trigger()
    window.actions_.left_pane.trigger()
    assert window.notes.isHidden()
    assert not window.contents.isVisible()
    window.actions_.notes_pane.trigger()
    window.actions_.left_pane.trigger()
    assert window.contents.isVisible()
    window.close()


def test_a_live_change_of_the_palette_reaches_the_page_and_every_scroll_bar(start, qapp):
    program = start()
    window = program.window
    try:
        dress(qapp, dark=True)
        qapp.processEvents()
        window.grab()
        image = window.reader.viewport().grab().toImage()
        page = theme_for(dark=True).page
        assert image.pixelColor(image.width() // 2, image.height() - 60) == page
        bars = (window.reader.verticalScrollBar(), window.contents.view.verticalScrollBar())
        assert all(bar.palette().color(QPalette.ColorRole.Text).lightness() > 128 for bar in bars)
    finally:
        dress(qapp, dark=False)
        qapp.processEvents()
    window.close()


def test_a_note_on_another_document_opens_it_from_the_palette(start, qtbot, tmp_path):
    program = start()
    text = tmp_path / "sample"
    text.write_text("70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin;\n\n 2. Invites all.")
    program.following.opening.open_file(str(text))
    qtbot.waitUntil(lambda: program.navigation.resolution.symbol == "A/RES/70/900", timeout=10_000)
    with qtbot.waitSignal(program.notes.note_added, timeout=10_000):
        program.notes.add(Anchor("A/RES/77/241", "OP3"), "Elsewhere")
    program.window.actions_.palette.trigger()
    qtbot.keyClicks(program.following.asking.palette().focusProxy(), "elsewhere")
    qtbot.keyClick(program.following.asking.palette().focusProxy(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.navigation.passage == Passage("A/RES/77/241", "OP3"), timeout=10_000)
    program.window.close()


def test_tab_goes_through_the_header_as_the_eye_does(start):
    program = start()
    window = program.window
    window.search_box.set_text("police")
    window.search_box.show_count(0, 3)
    reached, widget = [], window.header
    for _ in range(200):
        widget = widget.nextInFocusChain()
        if window.header.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget.mapTo(window.header, QPoint(0, 0)).x())
        if widget is window.header:
            break
    assert reached == sorted(reached)
    assert len(reached) >= 8
    window.close()


def test_the_window_fills_the_screen_and_comes_back_by_the_same_key(start, qtbot):
    window = start().window
    before = window.size()
    window.actions_.full_screen.trigger()
    qtbot.waitUntil(window.isFullScreen)
    qtbot.waitUntil(window.actions_.full_screen.isChecked)
    window.actions_.full_screen.trigger()
    qtbot.waitUntil(lambda: not window.isFullScreen() and window.size() == before)
    assert not window.actions_.full_screen.isChecked()
    window.close()


@pytest.mark.parametrize("command", ["today", "year"])
def test_a_command_about_the_calendar_opens_the_pane_that_it_is_in(start, command):
    window = start().window
    window.actions_.left_pane.setChecked(False)
    getattr(window.actions_, command).trigger()
    assert window.calendar.days().isVisible()
    window.close()
