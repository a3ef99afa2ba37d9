"""Notes in the real window: what they were, where they stand, and what becomes of them, by menu and by key."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import Target
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.passage import Passage
from observance_viewer.models.note_words import first_words
from observance_viewer.models.notes import Choice
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.backup import make_backup
from observance_viewer.storage.notes import open_notes

SYMBOL = "A/RES/77/241"


@pytest.fixture
def paths(tmp_path):
    return paths_of(str(tmp_path / "profile"))


@pytest.fixture
def program(qtbot, paths):
    program = Program(paths, Target(read_shipped()))
    program.start()
    qtbot.addWidget(program.window)
    with qtbot.waitSignal(program.notes.loaded, timeout=10_000):
        pass
    yield program
    program.window.close()


def add(qtbot, program, text, at="OP2", words=None, tags=()):
    passage = program.navigation.resolution.passages()[at]
    start = passage.find(words) if words else 0
    quote = quote_of(passage, start, start + len(words)) if words else None
    with qtbot.waitSignal(program.notes.note_added, timeout=10_000) as added:
        program.notes.add(Anchor(SYMBOL, at, quote), text, tags)
    return added.args[0]


def without_words(resolution):
    """Give another edition of a document, in which none of its words stand any more."""

    def changed(node):
        return replace(node, text="Notes with appreciation nothing of the kind;", children=())

    return replace(
        resolution,
        preamble=tuple(changed(node) for node in resolution.preamble),
        operative=tuple(changed(node) for node in resolution.operative),
        footnotes=(),
        citations=(),
        mentions=(),
        observances=(),
        title_calls=(),
    )


def test_a_note_is_undone_and_done_again_by_key_outside_the_editor(qtbot, program):
    note = add(qtbot, program, "Quote this")
    actions = program.window.actions_
    assert actions.undo.text() == "Undo new note"
    with qtbot.waitSignal(program.notes.note_deleted):
        actions.undo.trigger()
    assert actions.redo.text() == "Redo new note"
    with qtbot.waitSignal(program.notes.note_added):
        actions.redo.trigger()
    assert program.notes.note(note.id).text == "Quote this"


def test_a_note_reads_again_as_in_an_earlier_version(qtbot, program):
    note = add(qtbot, program, "First words of the note")
    with qtbot.waitSignal(program.notes.note_saved):
        program.notes.save(note.id, "Other", ())
    pane = program.window.notes
    pane.choose(note.id)
    program.window.actions_.note_history.trigger()
    qtbot.waitUntil(lambda: pane.page is not None)
    page = pane.page
    assert page.list.count() == 1
    assert page.comparison.toPlainText() == "First words of the noteOther"
    with qtbot.waitSignal(program.notes.note_saved):
        page.restore.click()
    assert program.notes.note(note.id).text == "First words of the note"
    assert pane.page is None


def test_a_deleted_note_lies_in_the_bin_with_its_day_and_comes_back(qtbot, program):
    note = add(qtbot, program, "Keep me")
    with qtbot.waitSignal(program.notes.note_deleted):
        program.notes.delete(note.id)
    program.window.actions_.notes_bin.trigger()
    pane = program.window.notes
    qtbot.waitUntil(lambda: pane.page is not None)
    words = pane.page.list.item(0).text()
    assert words.startswith("Keep me\nA/RES/77/241, OP2\ndeleted ")
    with qtbot.waitSignal(program.notes.note_added):
        pane.page.restore.click()
    qtbot.waitUntil(lambda: pane.page is not None and pane.page.list.count() == 0)
    assert pane.page.explanation.text() == "The bin is empty."
    qtbot.keyClick(pane.page, Qt.Key.Key_Escape)
    assert pane.page is None


def test_the_bin_is_emptied_at_the_second_click_only(qtbot, program, paths):
    note = add(qtbot, program, "Go")
    program.notes.delete(note.id)
    program.window.actions_.notes_bin.trigger()
    pane = program.window.notes
    qtbot.waitUntil(lambda: pane.page is not None)
    pane.page.empty.click()
    assert pane.page.list.count() == 1
    pane.page.empty.click()
    qtbot.waitUntil(lambda: pane.page.list.count() == 0)
    assert "destroyed" in program.window.messages.words()


def test_a_backup_shows_what_it_has_and_brings_it_back(qtbot, program, paths):
    note = add(qtbot, program, "In the backup")
    make_backup(paths.notes_database, paths.backups, datetime.now(UTC))
    program.notes.delete(note.id)
    add(qtbot, program, "Newer")
    program.window.actions_.notes_backups.trigger()
    pane = program.window.notes
    qtbot.waitUntil(lambda: pane.page is not None and pane.page.differences.count() == 1)
    assert pane.page.differences.item(0).text() == "Missing: In the backup · OP2"
    qtbot.waitUntil(lambda: "1 note" in pane.page.list.item(0).text())
    assert "missing now" in pane.page.summary.text()
    pane.page.restore.click()
    qtbot.waitUntil(lambda: program.notes.note(note.id) is not None)
    assert {each.text for each in program.notes.notes} == {"In the backup", "Newer"}
    assert len(list(paths.backups.glob("*.sqlite3"))) == 2


def test_a_note_whose_words_are_gone_lies_in_a_tray_and_is_placed_by_hand(qtbot, program):
    note = add(qtbot, program, "Whom to ask", words="International Day of Police Cooperation", at="OP1")
    pane = program.window.notes
    assert pane.tray is None
    with qtbot.waitSignal(program.notes.notes_placed):
        program.navigation.open(without_words(program.navigation.resolution))
    assert program.notes.note(note.id).state == "orphaned"
    assert not pane.tray.isHidden()
    assert "[International Day of Police Cooperation]" in pane.tray.list.item(0).text()
    pane.tray.place.click()
    assert "Select the words" in program.window.messages.words()
    reader = program.window.reader
    reader.setTextCursor(reader.selection_of("OP2", (0, 23)))
    with qtbot.waitSignal(program.notes.note_saved):
        program.window.actions_.place_note.trigger()
    placed = program.notes.note(note.id)
    assert (placed.state, placed.anchor.at, placed.anchor.quote.exact) == ("anchored", "OP2", "Notes with appreciation")
    qtbot.waitUntil(pane.tray.isHidden)


def test_notes_that_link_to_the_passage_are_told_and_links_are_followed(qtbot, program):
    add(qtbot, program, "See [[OP5]] and [[A/RES/1/1]]", at="OP1")
    program.navigation.go_to(Passage(SYMBOL, "OP5"))
    bar = program.window.notes.backlinks
    qtbot.waitUntil(lambda: bar.text().startswith("1 note"))
    program.following.note_commands.follow("observance:A/RES/77/241#OP3")
    assert program.navigation.passage.id == "OP3"
    program.following.note_commands.follow("observance:A/RES/1/1")
    assert program.window.messages.words() == "A/RES/1/1 was not open here yet. Open its file first."


def test_only_links_to_the_web_and_to_addresses_leave_the_program(program, monkeypatch):
    opened = []
    monkeypatch.setattr("observance_viewer.app.note_commands.QDesktopServices.openUrl", opened.append)
    for address in (
        "https://example.org/a", "mailto:a@example.org", "javascript:alert(1)", "file:///etc/passwd", "smb://host/x",
        "//host/x", "HTTPS://example.org/b", "http://[x", "", "x",
    ):  # fmt: skip
        program.following.note_commands.follow(address)
    assert [url.toString() for url in opened] == [
        "https://example.org/a", "mailto:a@example.org", "https://example.org/b",
    ]  # fmt: skip


def test_a_tag_is_renamed_everywhere(qtbot, program):
    for at in ("OP1", "OP2"):
        add(qtbot, program, "x", at=at, tags=("breifing",))
    pane = program.window.notes
    pane.set_choice(Choice("all", tag="breifing"))
    pane.head.rename_requested.emit("breifing", "briefing")
    assert {note.tags for note in program.notes.notes} == {("briefing",)}
    assert len(pane.listed) == 2


def test_a_note_that_was_changed_elsewhere_meanwhile_is_kept_twice(qtbot, program, paths):
    note = add(qtbot, program, "Start")
    pane = program.window.notes
    pane.edit(note.id)
    other = open_notes(paths.notes_database, now=lambda: datetime.now(UTC))
    other.save(note.id, text="Theirs")
    other.close()
    with qtbot.waitSignal(program.notes.conflicted, timeout=10_000):
        qtbot.keyClicks(pane.editor.text, " mine")
    assert "Both versions are kept" in program.window.messages.words()
    with qtbot.waitSignal(program.notes.note_saved, timeout=10_000):
        qtbot.keyClicks(pane.editor.text, ", more")
    qtbot.waitUntil(lambda: program.notes.note(note.id).text == "Theirs", timeout=10_000)
    assert pane.settle()
    assert sorted(each.text for each in program.notes.notes) == ["Start mine, more", "Theirs"]


@pytest.mark.parametrize("kind", [".md", ".html", ".jsonld", ".zip"])
def test_all_notes_are_written_to_a_file_of_the_kind_that_it_is_named(qtbot, program, tmp_path, kind):
    add(qtbot, program, "To be handed on")
    target = tmp_path / f"notes{kind}"
    program.following.handing_on.write(target)
    qtbot.waitUntil(lambda: "Saved" in program.window.messages.words(), timeout=10_000)
    assert target.stat().st_size > 0


def test_notes_come_in_from_a_file_and_what_became_of_them_is_told(qtbot, program, tmp_path):
    note = add(qtbot, program, "To come back")
    target = tmp_path / "notes.zip"
    program.following.handing_on.write(target)
    qtbot.waitUntil(lambda: "Saved" in program.window.messages.words(), timeout=10_000)
    with qtbot.waitSignal(program.notes.note_deleted):
        program.notes.delete(note.id)
    program.following.taking_in.take_notes(target)
    qtbot.waitUntil(lambda: program.notes.note(note.id) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: "1 note" in program.window.messages.words())
    program.window.file_dropped.emit(str(target))
    qtbot.waitUntil(lambda: "1 already there" in program.window.messages.words(), timeout=10_000)


def test_a_kind_of_file_that_is_not_written_is_told(qtbot, program, tmp_path):
    add(qtbot, program, "x")
    program.following.handing_on.write(tmp_path / "notes.xyz")
    qtbot.waitUntil(lambda: "cannot be written" in program.window.messages.words(), timeout=10_000)


def test_ctrl_z_undoes_in_the_text_and_in_the_list(qtbot, program):
    note = add(qtbot, program, "Quote this")
    reader, view = program.window.reader, program.window.notes.view
    program.window.activateWindow()
    for field in (reader, view):
        field.setFocus()
        with qtbot.waitSignal(program.notes.note_deleted):
            qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(program.notes.note_added):
            qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert program.notes.note(note.id).text == "Quote this"


def test_a_note_that_is_begun_opens_the_pane_that_had_made_room_for_the_text(qtbot, program):
    notes = program.window.actions_.notes_pane
    notes.setChecked(False)
    program.navigation.go_to(Passage(SYMBOL, "OP2"))
    program.window.actions_.add_note.trigger()
    qtbot.waitUntil(lambda: program.window.notes.editor is not None)
    assert notes.isChecked()
    assert program.window.notes.editor.isVisible()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("First observed **7 September**", "First observed 7 September"),
        ("# Heading", "Heading"),
        ("\n- [x] ask `them` about [[OP2]]", "ask them about OP2"),
        ("see [the page](https://example.org/a)", "see the page"),
        ("see [[OP2|the first point]] and [[OP3]]", "see the first point and OP3"),
        (" " * 600 + "far in", "far in"),
        ("2027 and a_b_c * d", "2027 and a_b_c * d"),
    ],
)
def test_a_note_is_called_by_its_first_words_without_marks(qtbot, program, text, words):
    assert first_words(add(qtbot, program, text)) == words


def test_notes_that_lose_their_place_are_told_where_the_pane_is_closed(qtbot, program):
    add(qtbot, program, "Whom to ask", words="International Day of Police Cooperation", at="OP1")
    program.window.actions_.notes_pane.setChecked(False)
    with qtbot.waitSignal(program.notes.notes_placed):
        program.navigation.open(without_words(program.navigation.resolution))
    assert program.window.messages.words() == "1 note without a place in this text"
    program.window.messages.findChild(QPushButton).click()
    assert program.window.notes.tray.isVisible()
