"""Many notes, and very long ones, become several PDF files of bounded size; nothing is refused and nothing is lost."""

from dataclasses import replace

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.annotations_back import notes_from_jsonld
from observance_viewer.exports.attachment import attached_notes
from observance_viewer.exports.markdown_tree import LONGEST_MARKDOWN
from observance_viewer.exports.pdf_files import write_volumes
from observance_viewer.exports.pdf_options import PdfOptions
from observance_viewer.exports.pdf_remarks import LongNote, Remarks, remarks_in_english, remarks_on
from observance_viewer.exports.typesetting import Stopped, Typesetter
from observance_viewer.exports.volumes import volume_path, volumes_of, weight_of


@pytest.fixture
def write(resolution, made, tmp_path):
    def write_them(volumes, begin=None, name="notes.pdf"):
        return write_volumes(tmp_path / name, volumes, resolution, made, PdfOptions(), begin)

    return write_them


def test_an_export_without_notes_is_refused(resolution):
    with pytest.raises(UserError, match="no notes"):
        volumes_of([], resolution, "passage")


def test_few_notes_are_one_volume(make_note, resolution):
    (volume,) = volumes_of([make_note("x"), make_note("y", None)], resolution, "passage")
    assert [(piece.number, piece.text) for piece in volume.pieces] == [(1, "y"), (2, "x")]
    assert (volume.number, volume.of) == (1, 1)


def test_many_notes_are_divided_evenly_in_their_order(make_note, resolution):
    notes = [make_note(f"note {n}") for n in range(100)]
    volumes = volumes_of(notes, resolution, "passage", most=40 * weight_of("note 10"))
    assert [len(volume.pieces) for volume in volumes] == [33, 34, 33]
    assert [piece.number for volume in volumes for piece in volume.pieces] == list(range(1, 101))


@pytest.mark.parametrize("text", ["word " * 60_000, "x" * 300_000, "line\n" * 60_000, "\n" * 100_000 + "x" * 200_001])
def test_a_note_too_long_for_one_volume_goes_on_in_the_next(text, make_note, resolution):
    volumes = volumes_of([make_note("before"), make_note(text), make_note("after")], resolution, "passage", 30_000_000)
    assert len(volumes) > 1
    pieces = [piece for volume in volumes for piece in volume.pieces if piece.number == 2]
    assert "".join(piece.text for piece in pieces) == text
    assert {(piece.part, piece.parts) for piece in pieces} == {(n + 1, len(pieces)) for n in range(len(pieces))}
    assert all(sum(weight_of(piece.text) for piece in volume.pieces) <= 33_000_000 for volume in volumes)
    assert "note 2 (A/RES/77/241, OP1) is set line by line and goes on" in remarks_in_english(remarks_on(volumes, []))


def test_only_a_note_too_long_for_markdown_is_named(make_note, resolution):
    assert remarks_on(volumes_of([make_note("x")], resolution, "passage"), []) == Remarks()
    long = make_note("x" * (LONGEST_MARKDOWN + 1))
    remarks = remarks_on(volumes_of([long], resolution, "passage"), [])
    assert remarks.long == (LongNote(1, "A/RES/77/241, OP1", 1),)
    assert remarks_in_english(remarks).endswith("note 1 (A/RES/77/241, OP1) is set line by line")


def test_each_volume_is_a_whole_pdf_and_all_together_bring_every_note_back(make_note, resolution, write, text_of):
    notes = [make_note(f"note number {n}") for n in range(6)]
    written = write(volumes_of(notes, resolution, "passage", most=4 * weight_of("note number 1")))
    assert [path.name for path in written.paths] == ["notes.pdf", "notes-2.pdf"]
    first, second = (text_of(path.read_bytes()) for path in written.paths)
    assert "Volume 1 of 2" in first
    assert "note number 2" in first
    assert "Volume 2 of 2" in second
    assert "note number 3" in second
    came_back = [each for path in written.paths for each in notes_from_jsonld(attached_notes(path))]
    assert [each.note for each in came_back] == notes


def test_a_part_says_that_it_goes_on(make_note, resolution, write, text_of):
    text = "word " * 41_000
    written = write(volumes_of([make_note(text)], resolution, "passage", most=25_000_000))
    texts = [text_of(path.read_bytes()) for path in written.paths]
    assert "(continued)" not in texts[0]
    assert "(continued)" in texts[1]
    assert sum(each.count("word") for each in texts) == 41_000
    assert len(notes_from_jsonld(attached_notes(written.paths[0]))) == 1
    assert notes_from_jsonld(attached_notes(written.paths[1])) == []


def test_no_file_changes_when_the_making_is_given_up(make_note, resolution, write, tmp_path):
    (tmp_path / "notes.pdf").write_bytes(b"old")

    def begin(volume):
        typesetter = Typesetter()
        if volume.number == 2:
            typesetter.stop()
        return typesetter

    with pytest.raises(Stopped):
        write(volumes_of([make_note("x"), make_note("y")], resolution, "passage", most=50_000), begin)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.pdf"]
    assert (tmp_path / "notes.pdf").read_bytes() == b"old"


def test_a_later_volume_replaces_one_of_an_earlier_export_and_no_other_file(make_note, resolution, write, tmp_path):
    volumes = volumes_of([make_note("x"), make_note("y")], resolution, "passage", most=50_000)
    write(volumes)
    write(volumes)
    (tmp_path / "notes-2.pdf").write_bytes(b"%PDF-1.7 a thesis")
    with pytest.raises(UserError, match="in the way"):
        write(volumes)
    assert (tmp_path / "notes-2.pdf").read_bytes() == b"%PDF-1.7 a thesis"


def test_volumes_are_named_after_the_first(tmp_path):
    assert [volume_path(tmp_path / "a.b.pdf", n).name for n in (1, 2, 10)] == ["a.b.pdf", "a.b-2.pdf", "a.b-10.pdf"]


def test_the_same_notes_by_date_and_by_tag(make_note, resolution, made):
    notes = [make_note("x", tags=["b"]), replace(make_note("y", tags=["A"]), created=made.replace(year=2025))]
    for order in ("date", "tag"):
        (volume,) = volumes_of(notes, resolution, order)
        assert [piece.text for piece in volume.pieces] == ["y", "x"]
