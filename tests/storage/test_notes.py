"""Notes are on disk when a call returns, private, found again, and never silently replaced."""

from datetime import UTC, datetime

import apsw
import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.query import parse_query
from observance_viewer.storage.notes import open_notes

PLACE = Anchor("A/RES/1/1", "OP1", quote_of("Decides to begin;", 0, 7))


def now():
    return datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    store = open_notes(tmp_path / "data" / "notes.sqlite3", now=now)
    yield store
    store.close()


def test_a_note_comes_back_as_it_was_written(store, tmp_path):
    note = store.add(PLACE, "**Łódź** 😀", ("briefing", "briefing", " 2027 "))
    again = open_notes(tmp_path / "data" / "notes.sqlite3", now=now)
    assert again.get(note.id) == note
    assert note.tags == ("briefing", "2027")
    again.close()


def test_the_files_are_private(store, tmp_path):
    store.add(PLACE, "x")
    folder = tmp_path / "data"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_a_deleted_note_can_be_taken_back(store):
    note = store.add(PLACE, "x")
    store.delete(note.id)
    assert store.notes() == []
    assert store.restore(note.id) == note
    assert store.notes() == [note]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("lodz", True), ("LÓDŹ", True), ("lod", False), ("lod*", True), ('"in lodz"', True), ('"lodz in"', False),
        ("-lodz meeting", False), ("paris OR lodz", True), ("tag:briefing", True), ("at:op1", True),
        ("modified:2026-11", True), ("modified:2025", False), ("decides", True),
        ('tag:"first BRIEFING"', True), ("tag:first", False), ("-tag:briefing", False), ("lodz -tag:none", True),
        ("lodz -at:op1", False), ("state:anchored", True), ("lodz -meeting_room", True),
    ],
)  # fmt: skip
def test_notes_are_found_by_words_prefixes_phrases_and_fields(store, query, found):
    store.add(PLACE, "Meeting in Łódź", ("briefing", "First briefing"))
    assert bool(store.search(parse_query(query), 10)) is found


def test_a_changed_note_is_found_by_its_new_words_only(store):
    note = store.add(PLACE, "old")
    store.save(note.id, text="new")
    assert store.search(parse_query("old"), 10) == []
    assert [hit.at for hit in store.search(parse_query("new"), 10)] == [note.id]


def test_a_file_that_is_no_database_is_said_and_left_alone(tmp_path):
    path = tmp_path / "notes.sqlite3"
    path.write_bytes(b"not a database at all, but long enough to be looked at" * 40)
    before = path.read_bytes()
    with pytest.raises(UserError, match="not a notes database"):
        open_notes(path, now=now)
    assert path.read_bytes() == before


def test_an_unknown_note_is_said(store):
    with pytest.raises(UserError, match="no such note"):
        store.save("none", text="x")


@pytest.mark.parametrize(("form", "table"), [(0, "note (x)"), (0, "other (x)"), (1, "other (x)"), (9, "other (x)")])
def test_a_database_of_another_program_is_said_and_left_alone(tmp_path, form, table):
    path = tmp_path / "notes.sqlite3"
    other = apsw.Connection(str(path))
    other.execute(f"CREATE TABLE {table}")
    other.pragma("user_version", form)
    other.close()
    with pytest.raises(UserError, match="not a notes database"):
        open_notes(path, now=now)
    left = apsw.Connection(str(path))
    assert left.execute("SELECT sql FROM sqlite_schema").fetchall() == [(f"CREATE TABLE {table}",)]
    left.close()


def test_notes_of_a_newer_version_are_said_and_left_alone(store, tmp_path):
    path = tmp_path / "data" / "notes.sqlite3"
    newer = apsw.Connection(str(path))
    newer.pragma("user_version", 99)
    newer.close()
    with pytest.raises(UserError, match="newer version"):
        open_notes(path, now=now)


@pytest.mark.parametrize("column", ["symbol", "at", "quote", "text", "tags", "created", "modified", "state"])
def test_a_damaged_note_is_named_and_hides_no_other(store, tmp_path, column):
    whole, damaged = store.add(PLACE, "whole", ("a",)), store.add(PLACE, "damaged", ("b",))
    disk = apsw.Connection(str(tmp_path / "data" / "notes.sqlite3"))
    disk.execute(f"UPDATE note SET {column} = CAST(x'7bff22' AS TEXT) WHERE id = ?", (damaged.id,))
    disk.close()
    assert whole in store.notes()
    assert {note.id for note in store.notes()} == {whole.id, damaged.id}
    assert store.notes(tag="a") == [whole]
    assert "a" in store.tags()
    assert len(store.search(parse_query("whole OR damaged OR decides"), 10)) == 2
    problems = store.problems()
    assert len(problems) == 1
    assert damaged.id in problems[0]


@pytest.mark.parametrize("text", ["😀 合作", "a\x00b", "", "\u200f\u0627"])
def test_a_checksum_holds_for_every_text(store, text):
    note = store.add(PLACE, text)
    store.save(note.id, tags=("x",))
    assert store.get(note.id).text == text
    assert store.problems() == []


def test_half_a_character_is_kept_as_a_replacement_character(store):
    note = store.add(PLACE, "a\ud800b 😀", ("t\udcff",))
    assert (note.text, note.tags) == ("a\ufffdb 😀", ("t\ufffd",))
    assert store.get(note.id) == note
    assert store.search(parse_query("at:\ud800 modified:\ud800 tag:\ud800 a"), 10) == []
