"""What the window can do with notes: undo across the session, notice others, keep both of two versions."""

from datetime import UTC, datetime, timedelta

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.text_version import text_version
from observance_viewer.models.notes_service import NotesService
from observance_viewer.storage.bin import deleted_notes
from observance_viewer.storage.database import connect_reading
from observance_viewer.storage.history import history
from observance_viewer.storage.notes import NoteStore, open_notes
from observance_viewer.storage.opening import NoteFiles, open_profile

PLACE = Anchor("A/RES/1/1", "OP1", quote_of("Decides to begin at once;", 0, 7))


@pytest.fixture
def now():
    moment = [datetime(2026, 11, 24, 10, tzinfo=UTC)]

    def tick():
        moment[0] += timedelta(seconds=10)
        return moment[0]

    return tick


@pytest.fixture
def service(qtbot, tmp_path, now):
    service = NotesService(lambda: open_notes(tmp_path / "notes.sqlite3", now=now))
    service.load()
    service.settle()
    yield service
    service.close()


@pytest.fixture
def elsewhere(service, tmp_path, now):
    store = open_notes(tmp_path / "notes.sqlite3", now=now)
    yield store
    store.close()


def add(service, text):
    before = {note.id for note in service.notes}
    service.add(PLACE, text)
    service.settle()
    return next(note for note in service.notes if note.id not in before)


def test_each_operation_is_undone_and_done_again(service):
    note = add(service, "a")
    service.save(note.id, "b", ("t",))
    service.delete(note.id)
    service.settle()
    assert service.notes == ()
    states = []
    for step in (service.undo, service.undo, service.undo, service.redo, service.redo, service.redo):
        step()
        service.settle()
        states.append([(each.text, each.tags) for each in service.notes])
    assert states == [[("b", ("t",))], [("a", ())], [], [("a", ())], [("b", ("t",))], []]
    assert service.next_redo is None
    assert service.next_undo.kind == "delete"


def test_renaming_a_tag_is_one_operation(service):
    notes = [add(service, text) for text in "ab"]
    for note in notes:
        service.save(note.id, note.text, ("old",))
    service.rename_tag("old", "new")
    service.settle()
    assert {note.tags for note in service.notes} == {("new",)}
    service.undo()
    service.settle()
    assert {note.tags for note in service.notes} == {("old",)}


def test_a_note_left_blank_leaves_nothing_to_undo(service):
    note = add(service, "")
    service.delete(note.id)
    service.settle()
    assert service.next_undo is None


def test_an_editor_whose_note_was_changed_elsewhere_writes_beside_it_from_then_on(service, elsewhere, qtbot):
    note = add(service, "first")
    service.save(note.id, "first typed", (), base=note.revision)
    service.settle()
    elsewhere.save(note.id, text="theirs")
    with qtbot.waitSignal(service.conflicted) as told:
        service.save(note.id, "first typed more", (), base=note.revision)
    service.save(note.id, "first typed more and more", (), base=note.revision)
    service.settle()
    assert {each.text for each in elsewhere.notes()} == {"theirs", "first typed more and more"}
    assert told.args[0].note.text == "theirs"
    assert told.args[0].beside.id != note.id


def test_what_others_write_appears(service, elsewhere, qtbot):
    mine = add(service, "mine")
    theirs = elsewhere.add(PLACE, "theirs")
    elsewhere.save(mine.id, text="mine, changed")
    with qtbot.waitSignal(service.changed_elsewhere) as told:
        service.look_for_changes()
    assert set(told.args[0]) == {mine.id, theirs.id}
    assert {note.text for note in service.notes} == {"mine, changed", "theirs"}
    elsewhere.delete(mine.id)
    service.look_for_changes()
    service.settle()
    assert [note.id for note in service.notes] == [theirs.id]


def test_what_others_wrote_is_not_undone_but_kept(service, elsewhere):
    note = add(service, "a")
    service.save(note.id, "b", ())
    service.settle()
    elsewhere.save(note.id, text="theirs")
    service.undo()
    service.settle()
    assert {each.text for each in elsewhere.notes()} == {"theirs", "a"}


def test_an_answer_from_the_store_arrives_here(service, qtbot):
    note = add(service, "a")
    service.save(note.id, "b", ())
    answers = []
    service.ask(lambda store: history(store, note.id), answers.append)
    service.settle()
    assert [version.text for version in answers[0]] == ["a"]


def test_notes_follow_their_words_into_another_text(service, qtbot):
    first = text_version("A/RES/1/1", "en", {"OP1": "Decides to begin at once;"})
    second = text_version("A/RES/1/1", "en", {"OP1": "Recalls it;", "OP2": "Decides to begin at once;"})
    service.show_text(first)
    note = add(service, "a")
    with qtbot.waitSignal(service.notes_placed):
        service.show_text(second)
    moved = service.note(note.id)
    assert (moved.state, moved.anchor.at, moved.origin) == ("moved", "OP2", PLACE)
    service.show_text(first)
    service.settle()
    assert service.note(note.id) == note
    service.save(note.id, "typed", ())
    service.show_text(text_version("A/RES/1/1", "en", {"OP1": "Something else altogether, unlike it."}))
    service.settle()
    assert (service.note(note.id).state, service.note(note.id).anchor) == ("orphaned", PLACE)
    service.place(note.id, Anchor("A/RES/1/1", "OP1", quote_of("Something else", 0, 9)))
    service.settle()
    assert (service.note(note.id).state, service.note(note.id).anchor.quote.exact) == ("anchored", "Something")
    service.undo()
    service.settle()
    assert service.note(note.id).made_at == PLACE


def test_a_database_that_is_damaged_while_it_is_open_is_put_right(qtbot, tmp_path, now):
    files = NoteFiles(tmp_path / "n.sqlite3", tmp_path / "backups", tmp_path / "damaged")
    service = NotesService(lambda: open_profile(files, now=now))
    service.load()
    service.settle()
    notes = [add(service, f"note {number} " + "x" * 3000) for number in range(40)]
    service.ask(lambda store: store.connection.pragma("wal_checkpoint", "TRUNCATE"), lambda _: None)
    service.settle()
    data = bytearray(files.database.read_bytes())
    data[4096 : 40 * 4096] = bytes(39 * 4096)
    files.database.write_bytes(data)
    with qtbot.waitSignal(service.reported, timeout=10_000):
        service.ask(lambda store: (store.connection.pragma("cache_size", 0), store.every_note()), lambda _: None)
        service.settle()
    assert {note.id for note in service.notes} <= {note.id for note in notes}
    assert add(service, "after").text == "after"
    service.close()


def test_what_has_lain_in_the_bin_for_30_days_is_destroyed_at_the_next_start(qtbot, tmp_path, now):
    store = open_notes(tmp_path / "notes.sqlite3", now=lambda: now() - timedelta(days=31))
    store.delete(store.add(PLACE, "old").id)
    store.close()
    service = NotesService(lambda: open_notes(tmp_path / "notes.sqlite3", now=now))
    service.load()
    service.settle()
    service.settle()
    answers = []
    service.ask(deleted_notes, answers.append)
    service.settle()
    assert answers == [[]]
    service.close()


def test_notes_that_could_only_be_read_are_written_once_the_folder_allows_it(qtbot, tmp_path, now):
    path = tmp_path / "notes.sqlite3"
    open_notes(path, now=now).close()
    folder = {"read-only": UserError("the data folder cannot be written")}

    def open_store():
        why = folder.get("read-only")
        return NoteStore(connect_reading(path), path, now, read_only=why) if why else open_notes(path, now=now)

    service = NotesService(open_store)
    service.load()
    with qtbot.waitSignal(service.failed) as failed:
        service.add(PLACE, "while it is read-only")
    assert "cannot be written" in str(failed.args[0].error)
    folder.clear()
    assert add(service, "now").text == "now"
    service.close()
