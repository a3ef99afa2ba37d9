"""The entry with which a desktop checks for reminders at login (freedesktop.org, Desktop Application Autostart)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from observance_viewer.domain.errors import UserError

_NAME = "observance-viewer-reminders.desktop"


def can_autostart() -> bool:
    """Whether this system has such entries."""
    return sys.platform.startswith(("linux", "freebsd"))


def autostart_file() -> Path:
    """Give where the entry stands, whether it is there or not."""
    base = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(base) if base.startswith("/") else Path.home() / ".config"
    return folder / "autostart" / _NAME


def set_autostart(profile: str | None, *, on: bool) -> None:
    """Write the entry, or take it away. Raises UserError when the folder cannot be written."""
    from observance_viewer.exports.files import write_atomically

    path = autostart_file()
    try:
        if not on:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UserError(
            "the entry cannot be changed (%1)", "check the folder", str(path), values=(error.strerror,)
        ) from error
    write_atomically(path, entry(profile).encode())


def entry(profile: str | None) -> str:
    """Give the text of the entry, which runs `remind` with this Python and this profile."""
    command = [sys.executable, "-m", "observance_viewer", "remind"]
    if profile is not None:
        command += ["--profile", str(Path(profile).expanduser().absolute())]
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Observance Viewer: reminders",
            "Comment=Shows reminders of observances, once, and ends",
            f"Exec={' '.join(_quoted(word) for word in command)}",
            "NoDisplay=true",
            "X-GNOME-Autostart-Delay=20",
            "",
        )
    )


def _quoted(word: str) -> str:
    """Quote by the rules of the Exec key: the shell's own signs escaped, that again for the file, and % doubled."""
    inner = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n") + '"'
