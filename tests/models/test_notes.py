"""The notes model: which notes are listed and in which order."""

from datetime import UTC, datetime, timedelta

import pytest

from observance_viewer.domain.note import Anchor, Note
from observance_viewer.domain.passage import Passage
from observance_viewer.models.notes import BATCH, Choice, NotesModel

BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
PLACES = {None: 0, "PP1": 1, "OP1": 2}


def note(name, at="OP1", *, symbol="A/RES/1/1", tags=(), day=0):
    moment = BEGIN + timedelta(days=day)
    return Note(name, Anchor(symbol, at), name, tags, moment, moment)


NOTES = [note("old", "OP1", day=1), note("new", "PP1", day=3, tags=("x",)), note("other", symbol="A/RES/2/2", day=2)]


@pytest.fixture
def model(qtmodeltester):
    model = NotesModel()
    qtmodeltester.check(model)
    model.show_notes(NOTES, Choice("all"), None, PLACES)
    qtmodeltester.check(model)
    return model


@pytest.fixture
def many():
    # The model tester fetches more rows whenever it hears of a reset, so it would show them all at once.
    model = NotesModel()
    model.show_notes([note(str(n), day=n) for n in range(BATCH + 15)], Choice("all"), None, PLACES)
    return model


def listed(model):
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice("all", "newest"), ["new", "other", "old"]),
        (Choice("all", "oldest"), ["old", "other", "new"]),
        (Choice("document", "place"), ["new", "old"]),
        (Choice("passage", "newest"), ["old"]),
        (Choice("all", "newest", "x"), ["new"]),
    ],
)
def test_scope_order_and_tag_decide_what_is_listed(model, choice, expected):
    model.show_notes(NOTES, choice, Passage("A/RES/1/1", "OP1"), PLACES)
    assert listed(model) == expected


def test_many_notes_are_shown_some_at_a_time(many):
    assert many.rowCount() == BATCH
    assert many.total == BATCH + 15
    many.fetchMore()
    assert many.rowCount() == BATCH + 15
    assert not many.canFetchMore()


def test_a_note_that_is_not_yet_shown_is_shown_when_it_is_asked_for(many):
    assert many.index_of("3").data() == "3"


def test_a_changed_note_stays_in_its_place_while_it_is_written(qtbot, model):
    with qtbot.waitSignal(model.dataChanged):
        model.update_note(note("old", day=9))
    assert listed(model) == ["new", "other", "old"]


def test_removing_a_note_that_is_not_listed_changes_nothing(model):
    model.remove_note("nobody")
    model.remove_note("other")
    assert listed(model) == ["new", "old"]
