"""What is no file, or not one file of a resolution, is told in a sentence, and nothing waits or fills the memory."""

import json
import os
import sys
from pathlib import Path

import pytest

from observance_viewer.app.main import main
from observance_viewer.domain.errors import UserError
from observance_viewer.readers.reading import read_file

TEXT = b"The General Assembly,\n\n1. Decides to meet.\n"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def refusal(path):
    with pytest.raises(UserError) as caught:
        read_file(str(path))
    assert caught.value.remedy
    assert caught.value.where == str(path)
    return caught.value.problem


def test_a_folder_and_a_missing_file_are_told(tmp_path):
    assert refusal(tmp_path) == "this is a folder"
    assert refusal(tmp_path / "none") == "there is no such file"


@posix_only
def test_devices_pipes_and_rings_of_links_are_told_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "zero").symlink_to("/dev/zero")
    (tmp_path / "ring").symlink_to(tmp_path / "ring")
    assert refusal(tmp_path / "pipe") == "this is a device, not a file"
    assert refusal(tmp_path / "zero") == "this is a device, not a file"
    assert refusal(tmp_path / "ring").startswith("the file cannot be read (")


@posix_only
def test_a_file_of_500_megabytes_is_refused_by_its_size(tmp_path):
    with (tmp_path / "large").open("wb") as stream:
        stream.truncate(500_000_000)
    assert refusal(tmp_path / "large") == "the file is larger than 64 MB"


@posix_only
def test_a_name_that_is_no_text_is_read_and_told(tmp_path, capsys):
    name = os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.txt")
    Path(name).write_bytes(TEXT)
    assert main(["outline", "--json", name]) == 0
    assert json.loads(capsys.readouterr().out)["operative"][0]["text"] == "Decides to meet."
