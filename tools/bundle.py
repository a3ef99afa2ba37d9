"""Makes a bundle of the program with PyInstaller and tries it: its resources, its processes, its window.

    bundle.py [FOLDER]

The folder (`build/bundle` by default) then holds `dist/observance-viewer`, which runs without Python. Needs a screen.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "observance-viewer"
PACKAGE = "observance_viewer"


def main(folder: Path) -> int:
    """Make the bundle and try it; 0 when all of it works."""
    program = make(folder)
    with tempfile.TemporaryDirectory(prefix="observance-viewer-bundle-") as made:
        failures = [failure for failure in trials(program, Path(made)) if failure]
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{program}: {'works' if not failures else 'fails'}")
    return 1 if failures else 0


def make(folder: Path) -> Path:
    """Give the program of a new bundle in `folder`."""
    environment = folder / "environment"
    venv.create(environment, with_pip=True, clear=True)
    python = str(environment / "bin" / "python")
    pins = ["--constraint", str(ROOT / "constraints.txt")]
    _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pins, str(ROOT), "pyinstaller")
    start = folder / "start.py"
    start.write_text(f"import sys\n\nfrom {PACKAGE}.app.main import main\n\nsys.exit(main())\n", encoding="utf-8")
    _run(
        *(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--name", NAME),
        *("--collect-submodules", PACKAGE, "--collect-data", PACKAGE, "--collect-data", "icalendar"),
        *("--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), "--specpath", str(folder)),
        str(start),
    )
    return folder / "dist" / NAME / NAME


def trials(program: Path, made: Path) -> list[str]:
    """Use the bundle at `program` for what needs its resources, its libraries and its processes; give what failed."""
    profile = ["--profile", str(made / "profile")]
    paper, calendar = made / "notes.pdf", made / "day.ics"
    commands = (
        ["outline", "--json"],
        ["search", "police"],
        ["notes", "add", "--at", "OP2", "A note"],
        ["notes", "export", str(paper)],
        ["notes", "import", str(paper)],
        ["calendar", "--ics", str(calendar)],
        ["check"],
    )
    failures = []
    for command in commands:
        done = subprocess.run([program, *profile, *command], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            failures.append(f"{' '.join(command)}: {done.stderr.strip()}")
    window = subprocess.Popen([program, *profile], stderr=subprocess.PIPE, text=True)
    try:
        window.wait(10)
        failures.append(f"the window closed: {window.communicate()[1].strip()}")
    except subprocess.TimeoutExpired:
        window.terminate()
        window.communicate(timeout=20)
    return failures


def _run(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "bundle"))
