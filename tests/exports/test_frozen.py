"""Every form that notes were ever exported in is still read: one frozen file each, made by the program of its time."""

from pathlib import Path

from observance_viewer.exports.annotations_back import notes_from_jsonld

FROZEN = Path(__file__).parents[1] / "frozen"


def test_annotations_of_the_first_form_are_read():
    notes = {each.note.text: each.note for each in notes_from_jsonld((FROZEN / "notes-1.jsonld").read_bytes())}
    assert set(notes) == {"The whole document", "A paragraph, read again", "Ask **Łódź** 😀"}
    note = notes["Ask **Łódź** 😀"]
    assert (note.id, note.tags) == ("11111111-1111-4111-8111-111111111110", ("briefing", "中文"))
    assert (note.anchor.symbol, note.anchor.at, note.anchor.quote.exact) == ("A/RES/77/241", "OP1", "7 September")
    assert notes["A paragraph, read again"].anchor.quote is None
