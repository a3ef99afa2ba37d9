"""A file that is written is complete or absent."""

import errno
import os
from pathlib import Path

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.files import write_atomically


def test_a_file_is_written_and_replaced_whole(tmp_path):
    write_atomically(tmp_path / "x", b"old")
    write_atomically(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_a_folder_and_a_missing_folder_are_refused_by_name(tmp_path):
    with pytest.raises(UserError, match="folder"):
        write_atomically(tmp_path, b"x")
    with pytest.raises(UserError, match="no such folder"):
        write_atomically(tmp_path / "none" / "x", b"x")


def test_a_name_that_the_system_refuses_is_told_in_a_sentence(tmp_path):
    with pytest.raises(UserError, match="cannot be written"):
        write_atomically(tmp_path / ("x" * 300), b"x")


def test_a_device_is_not_replaced():
    with pytest.raises(UserError, match="device"):
        write_atomically(Path(os.devnull), b"x")


def test_a_full_disk_leaves_the_old_file_and_no_remains(tmp_path, monkeypatch):
    (tmp_path / "x").write_bytes(b"old")

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="No space left on device"):
        write_atomically(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_an_exported_file_has_the_rights_that_the_person_gives_new_files(tmp_path):
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "x", b"x")
    finally:
        os.umask(before)
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o640
