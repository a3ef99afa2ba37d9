"""A note's history lasts a year and grows thinner; deleted notes lie in the bin for 30 days."""

from observance_viewer.domain.note import Anchor
from observance_viewer.storage.bin import deleted_notes, empty_bin, purge_expired, purged
from observance_viewer.storage.history import history, thin_versions

PLACE = Anchor("A/RES/1/1", "OP1")


def test_every_state_that_stood_for_a_minute_is_in_the_history(notes, clock):
    note = notes.add(PLACE, "0")
    for text in "123":
        clock.advance(minutes=2)
        notes.save(note.id, text=text)
    assert [version.text for version in history(notes, note.id)] == ["2", "1", "0"]


def typed(notes, clock, identifier, *texts):
    for text in texts:
        clock.advance(milliseconds=400)
        notes.save(identifier, text=text)


def kept(notes, note):
    return [version.text for version in history(notes, note.id)]


def test_typing_on_leaves_no_versions_but_what_it_replaces_is_one(notes, clock):
    note = notes.add(PLACE, "")
    first, second = "A paragraph about the police of rivers.", "Another."
    typed(notes, clock, note.id, *(first[:end] for end in range(1, len(first) + 1)))
    typed(notes, clock, note.id, "y", *(f"{second[:end]}" for end in range(1, len(second) + 1)))
    typed(notes, clock, note.id, "Pasted over it all, longer than all before.")
    assert kept(notes, note)[:2] == [second, first]
    assert len(kept(notes, note)) <= 3


def test_a_paragraph_taken_away_letter_by_letter_is_in_the_history(notes, clock):
    note = notes.add(PLACE, "")
    words = "Ask the office who answers for the boats. "
    for text in (words, "Call them in May."):
        typed(notes, clock, note.id, *(text[:end] for end in range(1, len(text) + 1)))
        typed(notes, clock, note.id, *(text[:end] for end in range(len(text) - 1, -1, -1)))
    assert [text for text in kept(notes, note) if len(text) > 1] == ["Call them in May.", words]


def test_slips_that_are_put_right_while_typing_fill_no_history(notes, clock):
    note = notes.add(PLACE, "")
    text = ""
    for number in range(100):
        typed(notes, clock, note.id, f"{text}word{number} teh", f"{text}word{number} t", f"{text}word{number} the ")
        text = notes.get(note.id).text
    assert len(kept(notes, note)) < 5


def test_a_tag_that_was_taken_off_is_in_the_history(notes, clock):
    note = notes.add(PLACE, "x", ["a", "b"])
    clock.advance(seconds=1)
    notes.save(note.id, text="xy")
    clock.advance(seconds=1)
    notes.save(note.id, tags=["a", "b", "c"])
    clock.advance(seconds=1)
    notes.save(note.id, tags=["a"])
    assert ("a", "b", "c") in {version.tags for version in history(notes, note.id)}


def test_the_state_before_much_went_away_outlives_the_thinning(notes, clock):
    long = "Every word of it was written by hand. " * 20
    note = notes.add(PLACE, long)
    for text in ("short", "shorter", "end"):
        clock.advance(minutes=2)
        notes.save(note.id, text=text)
    clock.advance(days=300)
    thin_versions(notes)
    assert kept(notes, note) == ["shorter", long]


def test_the_history_is_thinned_to_hours_then_days_and_ends_after_a_year(notes, clock):
    note = notes.add(PLACE, "0")
    for number in range(1, 60):
        clock.advance(minutes=10)
        notes.save(note.id, text=str(number))
    thin_versions(notes)
    assert len(history(notes, note.id)) == 59
    clock.advance(days=2)
    thin_versions(notes)
    assert len(history(notes, note.id)) == 10
    clock.advance(days=8)
    thin_versions(notes)
    assert len(history(notes, note.id)) == 1
    clock.advance(days=366)
    thin_versions(notes)
    assert history(notes, note.id) == []
    assert notes.get(note.id).text == "59"


def test_the_bin_keeps_a_note_for_30_days(notes, clock):
    note = notes.add(PLACE, "x")
    notes.delete(note.id)
    clock.advance(days=29)
    assert purge_expired(notes) == 0
    assert [each.id for each in deleted_notes(notes)] == [note.id]
    clock.advance(days=2)
    assert purge_expired(notes) == 1
    assert (deleted_notes(notes), purged(notes)) == ([], {note.id})
    assert notes.problems() == []


def test_emptying_the_bin_destroys_its_notes_and_no_other(notes):
    kept, gone, also = (notes.add(PLACE, text) for text in ("kept", "gone", "also"))
    notes.delete(gone.id)
    notes.delete(also.id)
    assert empty_bin(notes, [gone.id]) == 1
    assert [each.id for each in deleted_notes(notes)] == [also.id]
    assert empty_bin(notes) == 1
    assert notes.notes() == [kept]


def test_a_tag_is_renamed_everywhere_at_once_and_can_be_removed(notes):
    first, second = notes.add(PLACE, "1", ("a", "b")), notes.add(PLACE, "2", ("b",))
    assert {note.id for note in notes.rename_tag("b", "a")} == {first.id, second.id}
    assert (notes.get(first.id).tags, notes.get(second.id).tags) == (("a",), ("a",))
    notes.rename_tag("a", "")
    assert notes.tags() == []
