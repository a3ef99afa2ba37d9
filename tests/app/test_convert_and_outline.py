"""Files in and out by `convert` and `outline`: good and bad ones together, pipes, devices, full disks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from observance_viewer.exports.akoma_ntoso import akn_bytes
from observance_viewer.readers.reading import read_bytes, read_shipped

if TYPE_CHECKING:
    from collections.abc import Callable

    Program = Callable[..., subprocess.CompletedProcess[bytes]]

TEXT = "90/7. Rivers\n\nThe General Assembly,\n\n1. Decides to clean them.\n"
FULL = Path("/dev/full")


@pytest.fixture
def program(tmp_path: Path) -> Program:
    def run(
        *arguments: str | Path, stdin: bytes = b"", out: int = subprocess.PIPE
    ) -> subprocess.CompletedProcess[bytes]:
        command = [
            sys.executable,
            "-m",
            "observance_viewer",
            "--profile",
            str(tmp_path / "profile"),
            *map(str, arguments),
        ]
        return subprocess.run(command, input=stdin, stdout=out, stderr=subprocess.PIPE, check=False, cwd=tmp_path)

    return run


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_files_that_cannot_be_read_are_named_in_their_place_and_the_rest_go_on(
    program: Program, good: Path, tmp_path: Path
) -> None:
    (tmp_path / "bad.xml").write_bytes(b"<akomaNtoso>")
    given = [str(good), "bad.xml", str(tmp_path), os.devnull, "none.txt", str(good)]
    run = program("outline", "--json", *given)
    told = [json.loads(line) for line in run.stdout.splitlines()]
    assert run.returncode == 1
    assert [each["source"] for each in told] == given
    assert ["error" in each for each in told] == [False, True, True, True, True, False]
    assert all(set(each) == {"source", "error"} for each in told if "error" in each)
    assert {**told[0], "source": ""} == {**told[-1], "source": ""}
    lines = run.stderr.decode().splitlines()
    assert [line.split(": ")[1] for line in lines] == given[1:5]
    assert all(line.startswith("observance-viewer: ") and "; " in line for line in lines)


def test_when_no_file_can_be_read_the_status_is_two_and_each_still_has_its_line(program: Program) -> None:
    run = program("outline", "--json", "none.txt", "nothing.txt")
    assert (run.returncode, len(run.stdout.splitlines()), len(run.stderr.splitlines())) == (2, 2, 2)


def test_a_line_stands_for_standard_input_and_output(program: Program, good: Path, tmp_path: Path) -> None:
    named = json.loads(program("outline", "--json", good).stdout)
    piped = json.loads(program("outline", "--json", "-", stdin=TEXT.encode()).stdout)
    assert {**piped, "source": ""} == {**named, "source": ""}
    written = program("convert", "-", "-", stdin=TEXT.encode())
    assert written.returncode == 0
    assert program("convert", good, "out.xml").returncode == 0
    assert (tmp_path / "out.xml").read_bytes() == written.stdout


@pytest.mark.parametrize("name", ["source.xml", "./source.xml", "link.xml", "hard.xml"])
def test_the_file_that_is_read_is_not_written_over(program: Program, tmp_path: Path, name: str) -> None:
    source = tmp_path / "source.xml"
    source.write_bytes(akn_bytes(read_shipped()))
    (tmp_path / "link.xml").symlink_to(source)
    (tmp_path / "hard.xml").hardlink_to(source)
    before = source.read_bytes()
    run = program("convert", source, name)
    assert (run.returncode, source.read_bytes()) == (2, before)
    assert b"another name" in run.stderr


def test_input_that_is_no_resolution_leaves_the_file_that_was_there(program: Program, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "out.md").write_text("mine", encoding="utf-8")
    run = program("convert", "bad.txt", "out.md")
    assert (run.returncode, (tmp_path / "out.md").read_text(encoding="utf-8")) == (2, "mine")
    assert len(run.stderr.splitlines()) == 1


@pytest.mark.parametrize(("target", "said"), [("folder.xml", b"a folder"), ("none/out.xml", b"no such folder")])
def test_a_place_that_cannot_be_written_is_said_in_a_line(
    program: Program, good: Path, tmp_path: Path, target: str, said: bytes
) -> None:
    (tmp_path / "folder.xml").mkdir()
    run = program("convert", good, target)
    assert run.returncode == 2
    assert said in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.xml", "good.txt"]


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("command", [("outline", "--json"), ("convert", "good.txt", "-")])
def test_a_full_disk_behind_standard_output_is_said_in_a_line(
    program: Program, good: Path, command: tuple[str, ...]
) -> None:
    with FULL.open("wb") as full:
        run = program(*command, out=full.fileno())
    assert run.returncode == 2
    assert b"space" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert good.read_text(encoding="utf-8") == TEXT


def test_a_name_that_is_no_text_is_given_back_as_valid_json(program: Program, good: Path, tmp_path: Path) -> None:
    odd = os.fsdecode(b"odd-\xff.txt")
    try:
        (tmp_path / odd).write_text(good.read_text(encoding="utf-8"), encoding="utf-8")
    except OSError:
        pytest.skip("this system refuses such names")
    run = program("outline", "--json", odd)
    assert run.returncode == 0
    assert json.loads(run.stdout)["source"] == odd


def test_what_is_converted_reads_back_as_the_same_outline(program: Program, good: Path) -> None:
    assert program("convert", good, "out.xml").returncode == 0
    lines = program("outline", "--json", good, "out.xml").stdout.splitlines()
    first, second = ({**json.loads(line), "source": "", "format": ""} for line in lines)
    assert first == second
    assert read_bytes(good.read_bytes(), "x").title == first["title"]
