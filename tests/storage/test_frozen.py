"""Every form that notes were ever kept in is still read: one frozen file each, made by the program of its time."""

import shutil
from pathlib import Path

import pytest

from observance_viewer.storage.bin import deleted_notes
from observance_viewer.storage.history import history
from observance_viewer.storage.notes import open_notes

FROZEN = Path(__file__).parents[1] / "frozen"
FIRST, SECOND = "11111111-1111-4111-8111-111111111110", "11111111-1111-4111-8111-111111111111"


@pytest.mark.parametrize("form", [1, 2, 3])
def test_a_database_of_an_earlier_form_is_read_and_brought_to_the_newest(tmp_path, clock, form):
    path = tmp_path / "notes.sqlite3"
    shutil.copy(FROZEN / f"notes-form-{form}.sqlite3", path)
    store = open_notes(path, now=clock)
    note = store.get(FIRST)
    assert (note.text, note.tags, note.anchor.at) == ("Ask **Łódź** 😀", ("briefing", "中文"), "OP1")
    assert (note.anchor.quote.exact, note.state, note.origin) == ("7 September", "anchored", None)
    assert [version.text for version in history(store, SECOND)] == ["A paragraph"]
    assert [note.text for note in deleted_notes(store)] == ["Deleted"]
    assert store.problems() == []
    store.save(FIRST, text="changed")
    assert store.problems() == []
    store.close()
