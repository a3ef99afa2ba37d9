"""Makes .venv and, on Debian and Ubuntu, installs the system libraries that Qt needs; standard library only.

    set_up.py run|test

Nothing is done while the last set-up still fits. Without the rights to install, the one command to run is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
STAMP = VENV / "set-up-complete"

# What Qt's libraries and its X11 plug-in load, with the Debian package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What a machine without a screen needs beside them.
VIRTUAL_SCREEN = {"Xvfb": "xvfb", "openbox": "openbox"}
# What the tests ask the accessibility bus with; without it they skip and say so.
ACCESSIBILITY = {"/usr/bin/dbus-run-session": "dbus", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
FONTS = {"/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf": "fonts-noto-core"}


def main(purpose: str) -> int:
    """Set up for `run` or `test`; 0 when everything stands, 1 when a person has to do something first."""
    if sys.version_info[:2] < OLDEST:
        return _stop(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}; name one: make PYTHON=...")
    screenless = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform == "linux" and not _libraries(with_virtual_screen=purpose == "test" or screenless):
        return 1
    wanted = _fingerprint()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted and (VENV / "bin" / "python").exists():
        return 0
    return _environment(wanted)


def _libraries(*, with_virtual_screen: bool) -> bool:
    missing = [package for name, package in LIBRARIES.items() if not _loads(name)]
    extra = [package for name, package in VIRTUAL_SCREEN.items() if shutil.which(name) is None]
    needed = missing + (extra if with_virtual_screen else [])
    if not needed:
        return True
    if with_virtual_screen:
        needed += [package for path, package in ACCESSIBILITY.items() if not Path(path).exists()]
    packages = needed + [package for path, package in FONTS.items() if not Path(path).exists()]
    if shutil.which("apt-get") is None:
        _stop("these are missing, install them with your system's package manager: " + " ".join(packages))
        return False
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        line = " ".join(command)
        _stop(
            f"system libraries are missing; run this once and then the same make again:\n\n    sudo sh -c "
            f"'apt-get update && {line}'\n"
        )
        return False
    print("Installing system libraries:", *packages, flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], command):
        done = subprocess.run(step, env=quiet, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            _stop(f"`{' '.join(step)}` failed:\n{(done.stderr or done.stdout).strip()[-2000:]}")
            return False
    return True


def _environment(wanted: str) -> int:
    print("Setting up .venv (a minute or two, once) ...", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    python = str(VENV / "bin" / "python")
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    pip += ["--constraint", "constraints.txt"]
    steps = [
        [sys.executable, "-m", "venv", str(VENV)],
        [*pip, "pip"],
        [*pip, "--build-constraint", "constraints.txt", "--editable", ".", "--group", "dev"],
        # An editable install compiles nothing; the first start should not have to.
        [python, "-m", "compileall", "-q", "src"],
    ]
    plain = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    for step in steps:
        done = subprocess.run(step, cwd=ROOT, env=plain, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            hint = "; on Debian and Ubuntu install python3-venv" if "ensurepip" in done.stdout + done.stderr else ""
            return _stop(f"`{' '.join(step)}` failed{hint}:\n{(done.stdout + done.stderr).strip()[-2000:]}")
    STAMP.write_text(wanted, encoding="utf-8")
    return 0


def _fingerprint() -> str:
    """Give what .venv depends on: the two files, this Python, and where the checkout lies."""
    digest = hashlib.sha256()
    for part in (ROOT / "pyproject.toml", ROOT / "constraints.txt"):
        digest.update(part.read_bytes())
    digest.update(f"{ROOT}\n{sys.version}\n{Path(sys.executable).resolve()}".encode())
    return digest.hexdigest()


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _stop(sentence: str) -> int:
    print(f"set-up: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "test"))
