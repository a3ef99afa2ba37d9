"""Two windows write into one profile: neither overwrites what the other has written."""

from observance_viewer.domain.note import Anchor
from observance_viewer.storage.history import history

PLACE = Anchor("A/RES/1/1", "OP1")


def test_the_same_note_edited_in_both_gives_two_notes_side_by_side(notes, other):
    note = notes.add(PLACE, "first", ("a",))
    mine = notes.save(note.id, text="mine", base=note.revision)
    theirs = other.save(note.id, text="theirs", base=note.revision)
    assert notes.get(note.id) == mine
    assert theirs.id != note.id
    assert (theirs.anchor, theirs.tags, theirs.text) == (PLACE, ("a",), "theirs")
    assert {each.text for each in other.notes()} == {"mine", "theirs"}


def test_the_same_words_written_by_both_are_one_note(notes, other):
    note = notes.add(PLACE, "first")
    notes.save(note.id, text="same", base=note.revision)
    other.save(note.id, text="same", base=note.revision)
    assert [each.text for each in notes.notes()] == ["same"]


def test_a_note_deleted_in_one_window_and_edited_in_the_other_is_kept_beside(notes, other):
    note = notes.add(PLACE, "first")
    notes.delete(note.id)
    beside = other.save(note.id, text="written meanwhile", base=note.revision)
    assert [each.id for each in notes.notes()] == [beside.id]
    assert notes.restore(note.id).text == "first"


def test_what_the_other_has_changed_is_noticed(notes, other):
    seen, marks = notes.data_version(), notes.marks()
    notes.add(PLACE, "mine")
    assert notes.data_version() == seen
    note = other.add(PLACE, "theirs")
    assert notes.data_version() != seen
    assert set(notes.marks()) - set(marks) >= {note.id}


def test_typing_leaves_no_version_each_second_but_the_state_before_it(notes, clock):
    note = notes.add(PLACE, "before")
    clock.advance(hours=1)
    for count in range(100):
        clock.advance(seconds=1)
        notes.save(note.id, text="before" + "x" * count)
    assert [version.text for version in history(notes, note.id)] == ["before"]


def test_words_that_are_taken_out_stay_in_the_history(notes, clock):
    note = notes.add(PLACE, "before")
    for text in ("before and a long passage", "before and", "bef", "b"):
        clock.advance(seconds=1)
        notes.save(note.id, text=text)
    assert "before and a long passage" in [version.text for version in history(notes, note.id)]
