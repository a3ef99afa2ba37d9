"""Small rounds of the long trials under tools/: killed, failing and damaged, no note is lost; many notes are no burden.

The trials are programs of their own, for they kill what they start and put a failing layer under SQLite.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).parents[1] / "tools"


def run(name, *options):
    done = subprocess.run([sys.executable, TOOLS / f"{name}.py", *options], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the trial forks")
def test_no_saved_word_is_lost_when_the_program_is_killed_while_a_person_types():
    said = run("trial_kill", "--kills", "3", "--patient")
    assert "unreadable 0, saved texts missing 0" in said
    assert re.match(r"3 kills, 3 while typing", said)


def test_nothing_is_lost_or_unsaid_whichever_step_fails_on_the_disk():
    assert "with something lost or unsaid: 0" in run("trial_faults")


def test_damaged_profiles_open_with_all_that_their_backup_has():
    assert "failed 0, lacking 0" in run("trial_damage", "--rounds", "9", "--notes", "60", "--patient")


def test_thousands_of_notes_are_opened_scrolled_and_saved():
    said = run("bench_notes", "--notes", "2000", "--rounds", "1")
    assert "2000 notes written" in said
    assert "steps of scrolling" in said
