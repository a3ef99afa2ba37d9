"""A zip of everything comes back as it was, and a zip from anywhere else is refused in one sentence."""

import io
import json
import uuid
import zipfile
from dataclasses import replace

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.exchange import Archive
from observance_viewer.domain.note import NoteVersion
from observance_viewer.domain.text_version import version_of
from observance_viewer.exports.archive import archive_from_zip, archive_zip


@pytest.fixture
def archive(make_note, made, resolution):
    note = replace(make_note("Ask *who* 😀", tags=["briefing"]), source=version_of(resolution).hash)
    moved = replace(make_note("x"), id=str(uuid.uuid4()), state="moved", origin=make_note("x", "PP1").anchor)
    gone = replace(make_note("gone"), id=str(uuid.uuid4()), deleted=made)
    return Archive((note, moved), (gone,), (NoteVersion(note.id, made, "Ask", ()),), (version_of(resolution),))


def test_everything_comes_back_as_it_was(archive, resolution):
    data = archive_zip(archive, resolution)
    back, incoming = archive_from_zip(data)
    assert back == archive
    assert [each.note for each in incoming] == list(archive.notes)
    assert archive_zip(back, resolution) == data


def test_ten_thousand_notes_come_back_as_they_were(make_note, resolution):
    note = make_note("text 合作", tags=["a"])
    notes = tuple(replace(note, id=str(uuid.UUID(int=number)), text=f"note {number}") for number in range(10_000))
    back, _ = archive_from_zip(archive_zip(Archive(notes), resolution))
    assert back.notes == notes


def zipped(**parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name.replace("_", "."), data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"", b"PK", b"no zip at all", zipped(), zipped(about_json="[]"), zipped(about_json='{"format": "x"}'),
        zipped(about_json='{"format": 1}'), zipped(about_json='{"format": 9}', notes_jsonld="[]"),
        zipped(about_json='{"format": 1}', notes_jsonld="[" * 9999), zipped(about_json="{" * 9999),
        zipped(about_json='{"format": 1}', notes_jsonld=json.dumps({"type": "AnnotationPage", "items": []}),
               versions_json='[{"text": "x", "tags": [], "modified": "never"}]'),
    ],
)  # fmt: skip
def test_another_zip_is_refused_in_one_sentence(data):
    with pytest.raises(UserError):
        archive_from_zip(data)


def test_a_zip_of_many_large_parts_is_refused_before_they_are_unpacked(monkeypatch):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("about.json", '{"format": 1}')
        for number in range(5):
            file.writestr(f"texts/{number}.json", bytes(1000))
    monkeypatch.setattr("observance_viewer.exports.archive._MOST_UNZIPPED", 4000)
    with pytest.raises(UserError, match="unpacked it is larger"):
        archive_from_zip(buffer.getvalue())


def test_a_damaged_zip_is_refused(archive, resolution):
    data = bytearray(archive_zip(archive, resolution))
    data[200:260] = bytes(60)
    with pytest.raises(UserError):
        archive_from_zip(bytes(data))
