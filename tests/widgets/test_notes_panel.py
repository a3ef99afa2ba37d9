"""The notes pane over a real store: writing, saving, deleting, undoing, listing."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.resolution import Node, Resolution
from observance_viewer.domain.searching import Hit
from observance_viewer.models.notes import Choice, NoteRole
from observance_viewer.models.notes_service import NotesService
from observance_viewer.storage.notes import open_notes
from observance_viewer.widgets.look import dress
from observance_viewer.widgets.notes_panel import NotesPanel
from observance_viewer.widgets.theme import theme_for

SYMBOL = "A/RES/1/1"
TEXT = "Decides to designate a day"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "notes.sqlite"


@pytest.fixture
def service(qtbot, path):
    service = NotesService(lambda: open_notes(path, now=lambda: datetime.now(UTC)))
    with qtbot.waitSignal(service.loaded):
        service.load()
    yield service
    service.close()


@pytest.fixture
def panel(qtbot, service):
    panel = NotesPanel(service)
    qtbot.addWidget(panel)
    nodes = tuple(Node(f"OP{n}", "operative", TEXT, f"{n}.") for n in (1, 2))
    panel.show_resolution(Resolution("x", "text", SYMBOL, "1/1", "T", None, "en", "", (), nodes))
    panel.resize(300, 600)
    panel.grab()
    return panel


def write(qtbot, service, panel, text, at="OP1", quote=None):
    with qtbot.waitSignal(service.note_added) as added:
        panel.add_note(Anchor(SYMBOL, at, quote))
    with qtbot.waitSignal(service.note_saved):
        qtbot.keyClicks(panel.editor.text, text)
    panel.finish_editing()
    return added.args[0].id


def on_disk(path):
    store = open_notes(path, now=lambda: datetime.now(UTC))
    try:
        return [note.text for note in store.notes()]
    finally:
        store.close()


def listed(panel):
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_what_is_typed_is_on_disk_before_saved_is_said(qtbot, service, panel, path):
    with qtbot.waitSignal(service.note_added):
        panel.add_note(Anchor(SYMBOL, "OP1"))
    editor = panel.editor
    qtbot.keyClicks(editor.text, "First observed in 2023")
    assert editor.state.text() == "Saving…"
    qtbot.waitUntil(lambda: editor.state.text() == "Saved")
    assert on_disk(path) == ["First observed in 2023"]


def test_ctrl_enter_ends_editing_and_keeps_the_last_words(qtbot, service, panel, path):
    with qtbot.waitSignal(service.note_added):
        panel.add_note(Anchor(SYMBOL, "OP1"))
    with qtbot.waitSignal(service.note_saved):
        qtbot.keyClicks(panel.editor.text, "quick")
        qtbot.keyClick(panel.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor is None
    assert on_disk(path) == ["quick"]


def test_the_name_of_a_tag_makes_the_pane_no_wider(qtbot, service, panel):
    identifier = write(qtbot, service, panel, "Briefing note")
    before = panel.minimumSizeHint().width()
    with qtbot.waitSignal(service.note_saved):
        service.save(identifier, "Briefing note", ("a tag with so many words that no pane has room for it",))
    panel.set_choice(Choice(tag="a tag with so many words that no pane has room for it"))
    panel.grab()
    assert panel.minimumSizeHint().width() < before + 100


def test_tags_are_saved_with_the_text(qtbot, service, panel):
    identifier = write(qtbot, service, panel, "Invite")
    panel.edit(identifier)
    with qtbot.waitSignal(service.note_saved):
        qtbot.keyClicks(panel.editor.tags, "briefing, 2027 , briefing")
    assert service.note(identifier).tags == ("briefing", "2027")


def test_a_note_left_blank_is_not_kept(qtbot, service, panel, path):
    with qtbot.waitSignal(service.note_added):
        panel.add_note(Anchor(SYMBOL, "OP1"))
    with qtbot.waitSignal(service.note_deleted):
        panel.finish_editing()
    assert on_disk(path) == []
    assert panel.undo_bar.isHidden()


def test_a_deleted_note_comes_back_by_undo(qtbot, service, panel, path):
    identifier = write(qtbot, service, panel, "Keep me")
    panel.view.setCurrentIndex(panel.model.index_of(identifier))
    panel.edit(identifier)
    with qtbot.waitSignal(service.note_deleted):
        panel.editor.delete.click()
    assert on_disk(path) == []
    assert not panel.undo_bar.isHidden()
    with qtbot.waitSignal(service.note_added):
        panel.undo_bar.undo.click()
    assert on_disk(path) == ["Keep me"]
    assert listed(panel) == ["Keep me"]


def test_a_failed_save_keeps_the_text_and_says_what_to_do(qtbot, service, panel):
    identifier = write(qtbot, service, panel, "a")
    panel.edit(identifier)
    real, service._work._store = service._work._store, FullDisk(service._work._store)
    editor = panel.editor
    with qtbot.waitSignal(service.failed):
        qtbot.keyClicks(editor.text, "b")
    assert editor.state.text() == "Not saved"
    assert "make room" in editor.problem.text()
    assert editor.text.toPlainText() == "ab"
    service._work._store = real
    qtbot.waitUntil(lambda: editor.state.text() == "Saved")


def test_words_that_could_not_be_saved_come_back_into_an_editor(qtbot, service, panel, path):
    identifier = write(qtbot, service, panel, "a")
    panel.edit(identifier)
    real, service._work._store = service._work._store, FullDisk(service._work._store)
    qtbot.keyClicks(panel.editor.text, "b")
    assert not panel.settle()
    assert panel.editor.text.toPlainText() == "ab"
    assert "make room" in panel.editor.problem.text()
    service._work._store = real
    qtbot.keyClicks(panel.editor.text, "c")
    assert panel.settle()
    assert on_disk(path) == ["abc"]


class FullDisk:
    def __init__(self, store):
        self._store = store

    def save(self, *_args, **_named):
        raise UserError("the disk is full", "make room")

    def __getattr__(self, name):
        return getattr(self._store, name)


def test_only_the_notes_of_the_passage_are_listed_until_another_scope_is_chosen(qtbot, service, panel):
    write(qtbot, service, panel, "one", "OP1")
    write(qtbot, service, panel, "two", "OP2")
    panel.show_passage(Passage(SYMBOL, "OP2"))
    assert listed(panel) == ["two"]
    panel.set_choice(Choice("document", "place"))
    assert listed(panel) == ["one", "two"]
    assert panel.head.title.text() == "Notes · 2"
    panel.set_choice(Choice("passage"))
    panel.show_passage(Passage(SYMBOL, "OP1"))
    assert listed(panel) == ["one"]


def test_a_click_on_a_card_asks_for_the_words_it_quotes(qtbot, service, panel):
    write(qtbot, service, panel, "see", quote=quote_of(TEXT, 11, 20))
    panel.grab()
    asked = []
    panel.passage_requested.connect(lambda passage, span: asked.append((passage, span)))
    place = panel.view.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [(Passage(SYMBOL, "OP1"), (11, 20))]


def test_the_space_key_ticks_the_task_of_a_card_and_of_several_asks_which(qtbot, service, panel):
    write(qtbot, service, panel, "- [ ] call the liaison office")
    panel.view.setFocus()
    with qtbot.waitSignal(service.note_saved) as saved:
        qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert saved.args[0].text == "- [x] call the liaison office"
    several = write(qtbot, service, panel, "- [ ] call")
    with qtbot.waitSignal(service.note_saved):
        service.save(several, "- [ ] call\n- [x] write", ())
    panel.choose(several)
    with qtbot.waitSignal(panel.menu_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert asked.args[0] == several


def test_the_pointer_is_a_hand_over_a_link_of_a_card(qtbot, service, panel):
    write(qtbot, service, panel, "[[OP2]] [[OP2]] [[OP2]] [[OP2]] [[OP2]]")
    panel.show()
    card = panel.view.visualRect(panel.model.index(0))
    shapes = set()
    for y in range(card.top(), card.bottom(), 3):
        place = QPointF(card.center().x(), y)
        none = Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(panel.view.viewport(), moved)
        shapes.add(panel.view.viewport().cursor().shape())
    assert shapes == {Qt.CursorShape.ArrowCursor, Qt.CursorShape.PointingHandCursor}


@pytest.mark.parametrize(
    ("steps", "words"),
    [(("jing", "jingwu", "警"), "警务合作"), (("ت", "تع", "تعا"), "التعاون"), (("´",), "é"), (("😀",), "😀")],
)
def test_what_an_input_method_shows_is_saved_when_it_is_chosen_and_not_before(qtbot, service, panel, steps, words):
    write(qtbot, service, panel, "Before ")
    panel.edit(panel.listed[0].id)
    saved = []
    service.note_saved.connect(lambda note: saved.append(note.text))
    for step in steps:
        QApplication.sendEvent(panel.editor.text, QInputMethodEvent(step, []))
        qtbot.wait(150)
    qtbot.wait(500)
    assert saved == []
    chosen = QInputMethodEvent("", [])
    chosen.setCommitString(words)
    QApplication.sendEvent(panel.editor.text, chosen)
    qtbot.waitUntil(lambda: saved == [f"Before {words}"])
    panel.editor.text.undo()
    qtbot.waitUntil(lambda: saved[-1] == "Before ")
    panel.editor.text.redo()
    panel.finish_editing()
    qtbot.waitUntil(lambda: saved[-1] == f"Before {words}")


def test_hits_mark_their_notes(qtbot, service, panel):
    identifier = write(qtbot, service, panel, "capacity")
    panel.show_hits([Hit(SYMBOL, identifier, "notes", "capacity", ((0, 8),))])
    assert panel.model.index_of(identifier).data(NoteRole.HIT)
    panel.show_hits([])
    assert not panel.model.index_of(identifier).data(NoteRole.HIT)


def test_without_notes_the_pane_says_what_to_do(panel):
    assert "choose Add note" in panel.empty.text()


def test_the_quiet_words_of_the_pane_take_the_colour_of_the_look_that_is_chosen(qapp, panel):
    def inks():
        words = {each.palette().color(QPalette.ColorRole.WindowText).name() for each in (panel.head.title, panel.empty)}
        buttons = (panel.head.scope, panel.head.order, panel.head.tag)
        return words | {each.palette().color(QPalette.ColorRole.ButtonText).name() for each in buttons}

    for dark in (True, False):
        dress(qapp, dark=dark)
        qapp.processEvents()
        assert inks() == {theme_for(dark=dark).muted.name()}


def test_notes_that_cannot_be_opened_are_told_in_the_pane(qtbot):
    def refuse():
        raise UserError("the file is not a database of notes", "move it away", "notes.sqlite")

    service = NotesService(refuse)
    panel = NotesPanel(service)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(service.failed):
        service.load()
    assert panel.problem.text() == "notes.sqlite: the file is not a database of notes; move it away"
    service.close()


def test_where_no_card_is_the_words_are_framed_and_not_the_empty_room(qtbot, panel):
    panel.show()
    panel.head.scope.setFocus()
    qtbot.waitUntil(panel.head.scope.hasFocus)
    words, room = panel.empty.grab().toImage(), panel.view.viewport().grab().toImage()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    assert panel.empty.grab().toImage() != words
    assert panel.view.viewport().grab().toImage() == room
