"""The notes in a PDF come back as they were, and nothing else is taken for them."""

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.annotations_back import notes_from_jsonld
from observance_viewer.exports.attachment import attached_notes, carries_notes


def test_notes_come_back_identical(make_note, pdf_of, tmp_path):
    notes = [make_note("Ask *who*\n\n- مرحبا 国际", tags=["a", "б"]), make_note("whole", None), make_note("x", "FN1")]
    file = tmp_path / "notes.pdf"
    file.write_bytes(pdf_of(notes))
    assert carries_notes(file)
    came_back = [incoming.note for incoming in notes_from_jsonld(attached_notes(file))]
    assert sorted(came_back, key=lambda note: note.id) == notes


def test_a_pdf_without_notes_a_damaged_one_and_no_file_are_told_in_a_sentence(tmp_path):
    import pypdfium2

    empty = tmp_path / "empty.pdf"
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    document.save(empty)
    document.close()
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 notes.jsonld")
    assert not carries_notes(empty)
    for file, words in ((empty, "no notes"), (broken, "damaged"), (tmp_path / "none.pdf", "no such file")):
        with pytest.raises(UserError, match=words):
            attached_notes(file)
