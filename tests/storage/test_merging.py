"""Notes come in by their ids: nothing twice, nothing lost, and the report says what became of each."""

from dataclasses import replace

import pytest

from observance_viewer.domain.exchange import Incoming, digest_of
from observance_viewer.domain.note import Anchor, Note, quote_of
from observance_viewer.storage.history import history
from observance_viewer.storage.merging import merge_notes

PLACE = Anchor("A/RES/1/1", "OP1", quote_of("Decides to begin;", 0, 7))


@pytest.fixture
def note(clock):
    return Note("22222222-2222-4222-8222-222222222222", PLACE, "text", ("a",), clock(), clock())


def test_a_new_note_is_added_with_its_own_times_and_the_same_one_comes_once(notes, note, clock):
    clock.advance(days=3)
    assert merge_notes(notes, [Incoming(note)]).added == (note.id,)
    assert notes.get(note.id) == note
    assert merge_notes(notes, [Incoming(note)]).same == (note.id,)
    assert notes.count() == 1


def test_a_note_that_comes_from_the_one_here_replaces_it_and_leaves_it_in_the_history(notes, note):
    merge_notes(notes, [Incoming(note)])
    later = Incoming(replace(note, text="more text"), frozenset({digest_of(note)}))
    assert merge_notes(notes, [later]).updated == (note.id,)
    assert notes.get(note.id).text == "more text"
    assert [version.text for version in history(notes, note.id)] == ["text"]


def test_an_older_state_of_the_note_here_changes_nothing(notes, note, clock):
    merge_notes(notes, [Incoming(note)])
    clock.advance(hours=1)
    notes.save(note.id, text="gone on here")
    assert merge_notes(notes, [Incoming(note, frozenset())]).same == (note.id,)
    assert notes.get(note.id).text == "gone on here"


def test_notes_that_went_apart_are_kept_side_by_side_once(notes, note, clock):
    merge_notes(notes, [Incoming(note)])
    clock.advance(hours=1)
    notes.save(note.id, text="changed here")
    there = Incoming(replace(note, text="changed there"), frozenset({digest_of(note)}))
    (beside,) = merge_notes(notes, [there]).conflicts
    assert (notes.get(note.id).text, notes.get(beside).text) == ("changed here", "changed there")
    assert merge_notes(notes, [there]).same == (beside,)
    assert notes.count() == 2


def test_without_any_past_the_later_note_stands_and_the_earlier_is_in_the_history(notes, note, clock):
    merge_notes(notes, [Incoming(note)])
    clock.advance(hours=1)
    later = replace(note, text="later", modified=clock())
    assert merge_notes(notes, [Incoming(later)]).updated == (note.id,)
    assert [version.text for version in history(notes, note.id)] == ["text"]


def test_a_deleted_note_comes_back(notes, note):
    merge_notes(notes, [Incoming(note)])
    notes.delete(note.id)
    assert merge_notes(notes, [Incoming(note)]).added == (note.id,)
    assert notes.get(note.id) == note
