"""Parts of the program that run as processes of their own start from an installation and from a bundle."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from observance_viewer import own_process
from observance_viewer.exports import typesetting_child
from observance_viewer.own_process import command_for, program_command, run_if_asked

MODULE = typesetting_child.__name__


@pytest.fixture
def bundle(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", [sys.executable])


def test_an_installation_runs_a_module_with_python_and_nothing_of_the_folder_one_stands_in(tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit('taken from the folder')")
    (tmp_path / "main.typ").write_text('#set document(title: "One word")\n= Word')
    order = json.dumps({"root": str(tmp_path), "timestamp": 0, "marks": False}).encode()
    done = subprocess.run(command_for(MODULE), input=order, capture_output=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "pages.pdf").exists()
    assert program_command() == [sys.executable, "-m", "observance_viewer"]


def test_a_bundle_runs_a_module_when_it_is_given_its_own_command(bundle, monkeypatch):
    ran = []
    monkeypatch.setattr(own_process.runpy, "run_module", lambda module, **_: ran.append((module, sys.argv)))
    program, *arguments = [*command_for(MODULE), "a file"]
    with pytest.raises(SystemExit):
        run_if_asked(arguments)
    assert [program] == program_command()
    assert ran == [(MODULE, [MODULE, "a file"])]


@pytest.mark.parametrize("arguments", [[], ["-m"], ["-m", "http.server"], ["outline"]])
def test_a_bundle_runs_no_module_but_ours(bundle, arguments):
    run_if_asked(arguments)


def test_an_installation_takes_the_command_of_a_bundle_for_wrong_words():
    run_if_asked(["-m", MODULE])
