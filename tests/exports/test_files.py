"""A file that is written is complete or absent."""

import errno
import os
from pathlib import Path

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.files import write_atomically, write_private, write_together


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


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that the system makes up")
def test_a_folder_that_takes_no_files_is_not_called_missing():
    with pytest.raises(UserError, match="no file can be made in this folder"):
        write_atomically(Path("/proc/notes.pdf"), b"x")


def test_of_several_files_the_first_takes_its_name_last(tmp_path, monkeypatch):
    taken = []
    replace = Path.replace

    def watch(part, path):
        taken.append(path.name)
        return replace(part, path)

    monkeypatch.setattr(Path, "replace", watch)
    write_together([(tmp_path / name, b"new") for name in ("a", "b", "c")])
    assert taken == ["c", "b", "a"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "c"]


@pytest.mark.parametrize("links", [True, False])
def test_where_one_of_several_files_cannot_take_its_name_all_are_as_before(links, tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"old a")
    (tmp_path / "c").write_bytes(b"old c")
    replace = Path.replace

    def refuse(part, path):
        if path.name == "a" and part.read_bytes() == b"new":
            raise OSError(errno.EIO, "Input/output error")
        return replace(part, path)

    def no_links(_path, _target):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "replace", refuse)
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", no_links)
    with pytest.raises(UserError, match="Input/output"):
        write_together([(tmp_path / name, b"new") for name in ("a", "b", "c")])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old a", "c": b"old c"}


def test_who_stops_the_program_between_two_files_has_all_as_before(tmp_path, monkeypatch):
    (tmp_path / "c").write_bytes(b"old c")
    replace = Path.replace

    def stop(part, path):
        if path.name == "b":
            raise KeyboardInterrupt
        return replace(part, path)

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        write_together([(tmp_path / name, b"new") for name in ("a", "b", "c")])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"c": b"old c"}


def test_an_old_file_that_cannot_come_back_is_not_lost(tmp_path, monkeypatch):
    (tmp_path / "b").write_bytes(b"old b")
    replace = Path.replace
    taken = []

    def refuse(part, path):
        if taken:
            raise OSError(errno.EIO, "Input/output error")
        taken.append(path.name)
        return replace(part, path)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError, match="Input/output"):
        write_together([(tmp_path / name, b"new") for name in ("a", "b")])
    assert b"old b" in {path.read_bytes() for path in tmp_path.iterdir()}


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


def test_a_private_file_is_never_readable_by_others_not_even_while_it_is_written(tmp_path, monkeypatch):
    seen = []

    def look(_descriptor):
        seen.extend(path.stat().st_mode & 0o777 for path in (tmp_path / "own").iterdir())

    monkeypatch.setattr(os, "fsync", look)
    (tmp_path / "own").mkdir(mode=0o755)
    (tmp_path / "own" / "x").touch(mode=0o644)
    write_private(tmp_path / "own" / "x", b"x")
    assert sorted(seen) == [0o600, 0o644]
    assert (tmp_path / "own" / "x").stat().st_mode & 0o777 == 0o600


def test_a_private_file_makes_its_folder_for_the_person_alone(tmp_path):
    write_private(tmp_path / "new" / "x", b"x")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


def test_nothing_is_written_where_the_folder_cannot_be_made(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be made"):
        write_private(tmp_path / "file" / "x", b"x")


def test_the_umask_of_other_threads_stays_as_it_is_while_a_file_is_written(tmp_path, monkeypatch):
    def refuse(_mask):
        raise AssertionError

    monkeypatch.setattr(os, "umask", refuse)
    write_atomically(tmp_path / "x", b"x")
