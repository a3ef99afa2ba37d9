"""A run that ended by itself is told at the next start, once, with a report; one that ended well is not."""

import signal
import subprocess
import sys

import pytest

from observance_viewer.app.crash_report import last_crash, watch_for_crashes
from observance_viewer.app.paths import paths_of


@pytest.fixture
def paths(tmp_path):
    return paths_of(str(tmp_path))


def run(tmp_path, words):
    code = (
        "import sys; from observance_viewer.app.crash_report import watch_for_crashes;"
        "from observance_viewer.app.paths import paths_of; watch = watch_for_crashes(paths_of(sys.argv[1]));" + words
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_crash_is_told_once_and_kept_beside_the_log(paths, tmp_path):
    run(tmp_path, "import faulthandler; faulthandler._sigsegv()")
    report = last_crash(paths)
    assert "Segmentation fault" in report
    assert "Observance Viewer" in report
    assert last_crash(paths) is None
    assert "Segmentation fault" in (paths.log / "crash.txt").read_text()
    assert (paths.log / "crash.txt").stat().st_mode & 0o777 == 0o600


def test_a_run_that_ended_well_leaves_nothing(paths, tmp_path):
    assert run(tmp_path, "watch.close()").returncode == 0
    assert last_crash(paths) is None
    assert list(paths.state.glob("crash*")) == []


def test_a_run_that_was_ended_from_outside_is_no_crash(paths, tmp_path):
    run(tmp_path, f"import os; os.kill(os.getpid(), {int(signal.SIGKILL)})")
    assert last_crash(paths) is None
    assert list(paths.state.glob("crash*")) == []


def test_a_fault_that_ends_the_program_is_in_the_report(paths, tmp_path):
    run(tmp_path, "watch.write('RuntimeError: broken'); watch.close()")
    assert "RuntimeError: broken" in last_crash(paths)


def test_the_report_of_a_run_that_goes_on_is_left_alone(paths, tmp_path):
    code = (
        "import sys; from observance_viewer.app.crash_report import watch_for_crashes;"
        "from observance_viewer.app.paths import paths_of; watch = watch_for_crashes(paths_of(sys.argv[1]));"
        "watch.write('x'); print('ready', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    other.stdout.readline()
    assert last_crash(paths) is None
    assert len(list(paths.state.glob("crash*"))) == 1
    other.communicate()
    assert last_crash(paths) is not None


def test_the_persons_own_folder_is_not_named_in_the_report(paths, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    paths.state.mkdir(parents=True)
    (paths.state / "crash-1.txt").write_text(f"about\n---\nFile {tmp_path}/home/x.py")
    assert "File ~/x.py" in last_crash(paths)


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path):
    (tmp_path / "state").write_text("in the way")
    paths = paths_of(str(tmp_path))
    watch = watch_for_crashes(paths)
    watch.write("x")
    watch.close()
    assert last_crash(paths) is None
    assert [each.name for each in tmp_path.iterdir()] == ["state"]
