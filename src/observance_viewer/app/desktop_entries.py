"""The entries that a person lets the program have on a freedesktop.org desktop: reminders at login, and links.

Nothing is written before it is switched on in Preferences, and switching off takes it away (Desktop Entry
Specification; Desktop Application Autostart; Association between MIME types and applications).
"""

from __future__ import annotations

import os
import shutil
import sys
from importlib.resources import files
from pathlib import Path

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.setting import AUTOSTART, LINKS
from observance_viewer.own_process import program_command

_SCHEME = "x-scheme-handler/observance"
_NAMES = {AUTOSTART.key: "observance-viewer-reminders.desktop", LINKS.key: "observance-viewer.desktop"}


def can_have_entries() -> bool:
    """Whether this system has such entries."""
    return sys.platform.startswith(("linux", "freebsd"))


def entry_file(key: str) -> Path:
    """Give where the entry behind the setting `key` stands, whether it is there or not."""
    if key == AUTOSTART.key:
        return _folder("XDG_CONFIG_HOME", ".config") / "autostart" / _NAMES[key]
    return _folder("XDG_DATA_HOME", ".local/share") / "applications" / _NAMES[key]


def set_entry(key: str, profile: str | None, *, on: bool) -> None:
    """Write the entry behind the setting `key`, or take it away. Raises UserError when the folder cannot be written."""
    from observance_viewer.exports.files import write_atomically

    path = entry_file(key)
    try:
        if not on:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UserError(
            "the entry cannot be changed (%1)", "check the folder", str(path), values=(error.strerror,)
        ) from error
    write_atomically(path, entry(key, profile).encode())


def entry(key: str, profile: str | None) -> str:
    """Give the text of the entry, which runs this Python and this profile."""
    command = program_command()
    chosen = ["--profile", str(Path(profile).expanduser().absolute())] if profile is not None else []
    if key == AUTOSTART.key:
        lines: tuple[str, ...] = (
            "Name=Observance Viewer: reminders",
            "Comment=Shows reminders of observances, once, and ends",
            f"Exec={_exec([*command, 'remind', *chosen])}",
            "NoDisplay=true",
            "X-GNOME-Autostart-Delay=20",
        )
    else:
        lines = (
            "Name=Observance Viewer",
            "Comment=Reads resolutions of the United Nations, offline",
            f"Exec={_exec([*command, *chosen])} %u",
            f"Icon={files('observance_viewer.resources') / 'icons' / 'mark.svg'}",
            "Categories=Office;Viewer;",
            f"MimeType={_SCHEME};",
        )
    return "\n".join(("[Desktop Entry]", "Type=Application", *lines, ""))


def refreshing() -> list[list[str]]:
    """Give the commands of the desktop, those that are there, by which it takes note of what opens links."""
    path = entry_file(LINKS.key)
    commands = [["update-desktop-database", str(path.parent)]]
    if path.exists():
        commands.append(["xdg-mime", "default", path.name, _SCHEME])
    return [command for command in commands if shutil.which(command[0])]


def _folder(variable: str, usual: str) -> Path:
    named = os.environ.get(variable, "")
    return Path(named) if named.startswith("/") else Path.home() / usual


def _exec(command: list[str]) -> str:
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    """Quote by the rules of the Exec key: the shell's own signs escaped, that again for the file, and % doubled."""
    inner = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n") + '"'
