"""Every form that notes were ever exported in is still read: one frozen file each, made by the program of its time."""

from pathlib import Path

import pytest

from observance_viewer.exports.annotations_back import notes_from_jsonld
from observance_viewer.exports.archive import archive_from_zip

FROZEN = Path(__file__).parents[1] / "frozen"


@pytest.mark.parametrize("form", [1, 2])
def test_annotations_of_every_form_are_read(form):
    incoming = notes_from_jsonld((FROZEN / f"notes-{form}.jsonld").read_bytes())
    notes = {each.note.text: each.note for each in incoming}
    assert set(notes) == {"The whole document", "A paragraph, read again", "Ask **Łódź** 😀"}
    note = notes["Ask **Łódź** 😀"]
    assert (note.id, note.tags) == ("11111111-1111-4111-8111-111111111110", ("briefing", "中文"))
    assert (note.anchor.symbol, note.anchor.at, note.anchor.quote.exact) == ("A/RES/77/241", "OP1", "7 September")
    assert notes["A paragraph, read again"].anchor.quote is None


def test_the_zip_of_the_first_form_is_read():
    archive, incoming = archive_from_zip((FROZEN / "notes-1.zip").read_bytes())
    notes = {note.text: note for note in archive.notes}
    assert notes["Ask **Łódź** 😀"].anchor.quote.exact == "7 September"
    assert [note.text for note in archive.deleted] == ["Deleted"]
    assert [version.text for version in archive.versions] == ["A paragraph"]
    assert [(text.symbol, text.language) for text in archive.texts] == [("A/RES/77/241", "en")]
    assert len(incoming) == 3
