"""The shipped resolution is read once; what was kept is used only as long as it holds."""

import pytest

from observance_viewer.app.shipped import shipped_resolution
from observance_viewer.readers import reading
from observance_viewer.readers.reading import read_shipped


def test_the_second_start_needs_no_reader_and_shows_the_same(tmp_path, monkeypatch):
    kept = tmp_path / "state" / "shipped.json"
    first = shipped_resolution(kept)
    assert kept.stat().st_mode & 0o777 == 0o600
    monkeypatch.setattr(reading, "read_shipped", lambda: pytest.fail("read again"))
    assert shipped_resolution(kept) == first == read_shipped()


@pytest.mark.parametrize("spoilt", [b"", b"{}", b"[1]", b'{"made from": [], "resolution": 1}', b"\xff\xfe", b"null"])
def test_what_cannot_be_used_is_read_again(tmp_path, spoilt):
    kept = tmp_path / "shipped.json"
    kept.write_bytes(spoilt)
    assert shipped_resolution(kept) == read_shipped()
    assert shipped_resolution(kept) == read_shipped()


def test_another_version_of_the_readers_reads_again(tmp_path):
    kept = tmp_path / "shipped.json"
    shipped_resolution(kept)
    kept.write_text(kept.read_text("utf-8").replace("readers", "riders"), "utf-8")
    assert shipped_resolution(kept) == read_shipped()
    assert "riders" not in kept.read_text("utf-8")


def test_a_folder_that_cannot_be_written_does_not_matter(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x")
    assert shipped_resolution(in_the_way / "shipped.json") == read_shipped()
