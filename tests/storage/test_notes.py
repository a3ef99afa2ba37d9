"""Notes are on disk when a call returns, private, found again, and never silently replaced."""

from datetime import UTC, datetime

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
    ],
)  # fmt: skip
def test_notes_are_found_by_words_prefixes_phrases_and_fields(store, query, found):
    store.add(PLACE, "Meeting in Łódź", ("briefing",))
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
