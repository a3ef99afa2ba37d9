"""The command line says that notes fill several PDF files, before and after, and that a long note is set otherwise."""

from datetime import UTC, datetime

import pytest
from pypdf import PdfReader, PdfWriter

from observance_viewer.app.commands.notes import export_notes, import_notes
from observance_viewer.app.paths import paths_of
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, Note
from observance_viewer.exports import volumes
from observance_viewer.exports.annotations import notes_jsonld
from observance_viewer.exports.pdf_options import PdfOptions

MADE = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path):
    notes = [
        Note(f"00000000-0000-4000-8000-{n:012d}", Anchor("A/RES/77/241", "OP1"), text, (), MADE, MADE)
        for n, text in enumerate(("first", "second", "word " * 41_000))
    ]
    file = tmp_path / "notes.jsonld"
    file.write_bytes(notes_jsonld(notes))
    paths = paths_of(str(tmp_path / "profile"))
    import_notes(paths, str(file))
    return paths


def test_the_files_are_named_before_and_after(paths, tmp_path, capsys, monkeypatch):
    volumes_of = volumes.volumes_of
    monkeypatch.setattr(volumes, "volumes_of", lambda *arguments: volumes_of(*arguments, most=30_000_000))
    capsys.readouterr()
    target = tmp_path / "out.pdf"
    assert export_notes(paths, str(target), PdfOptions()) == 0
    before, after, remark = capsys.readouterr().err.splitlines()
    assert before.endswith("these notes fill 2 files, the last of them out-2.pdf; making them")
    assert after.endswith("written with out-2.pdf")
    assert "(A/RES/77/241, OP1) is set line by line" in remark
    assert target.read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "out-2.pdf").read_bytes().startswith(b"%PDF-")


def test_one_file_is_written_without_a_word_but_for_the_long_note(paths, tmp_path, capsys):
    capsys.readouterr()
    assert export_notes(paths, str(tmp_path / "out.pdf"), PdfOptions()) == 0
    (remark,) = capsys.readouterr().err.splitlines()
    assert "set line by line" in remark
    assert not (tmp_path / "out-2.pdf").exists()


def test_a_large_file_of_notes_is_read_up_to_the_limit_for_notes(paths, tmp_path):
    file = tmp_path / "large.jsonld"
    with file.open("wb") as stream:
        stream.write(b'{"type": "AnnotationPage", "items": []}')
        stream.seek(65 * 1024 * 1024)
        stream.write(b" ")
    file.write_bytes(file.read_bytes().replace(b"\0", b" "))
    assert import_notes(paths, str(file)) == 0


def test_a_pdf_whose_notes_cannot_be_read_is_called_damaged(paths, tmp_path):
    target = tmp_path / "out.pdf"
    export_notes(paths, str(target), PdfOptions())
    reader = PdfReader(target)
    writer = PdfWriter()
    writer.append(reader)
    writer.add_attachment("notes.jsonld", b"{ not whole")
    damaged = tmp_path / "damaged.pdf"
    writer.write(damaged)
    with pytest.raises(UserError, match="this PDF is damaged"):
        import_notes(paths, str(damaged))
