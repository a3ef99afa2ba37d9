"""Where the program keeps what it keeps: the system's own folders, or everything under one `--profile`."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from observance_viewer.domain.errors import UserError

_NAME = "observance-viewer"


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders for what cannot be replaced (`data`), for the session (`state`), logs and settings (`config`).

    They are made when first used. `profile` is what `--profile` named.
    """

    data: Path
    state: Path
    log: Path
    config: Path
    profile: str | None = None

    @property
    def notes_database(self) -> Path:
        """The SQLite file of the person's notes."""
        return self.data / "notes.sqlite3"

    @property
    def backups(self) -> Path:
        """The folder of the notes' backups."""
        return self.data / "backups"

    @property
    def damaged(self) -> Path:
        """The folder for databases that were found damaged and set aside."""
        return self.data / "damaged"

    @property
    def library_database(self) -> Path:
        """The SQLite file of the documents that were added; it can be made again from `library_sources`."""
        return self.data / "library.sqlite3"

    @property
    def library_sources(self) -> Path:
        """The folder of the added files themselves."""
        return self.data / "library"

    @property
    def session_file(self) -> Path:
        """Where the window was left."""
        return self.state / "session.json"

    @property
    def shipped_file(self) -> Path:
        """The shipped resolution as last read; it may be deleted."""
        return self.state / "shipped.json"

    @property
    def reminders(self) -> Path:
        """The folder with a mark for each reminder that was told."""
        return self.state / "reminders"

    @property
    def settings_file(self) -> Path:
        """What the person chose in Preferences."""
        return self.config / "settings.toml"

    @property
    def log_file(self) -> Path:
        """The newest log."""
        return self.log / "observance-viewer.log"


def paths_of(profile: str | None) -> Paths:
    """Give the folders of `profile`, which is made (0700) where it is not there, or those of the system for programs.

    Raises UserError when `profile` is empty, a file, or a name that SQLite cannot take.
    """
    if profile == "":
        raise UserError("the folder has no name", "name one", "--profile")
    if profile is not None:
        folder = Path(profile).expanduser()
        if not _is_utf8(profile):
            raise UserError("the folder's name is not UTF-8", "rename it, or name another with --profile", profile)
        if folder.exists() and not folder.is_dir():
            raise UserError("this is not a folder", "name a folder with --profile", profile)
        # What cannot be made is told by whoever first writes there.
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Paths(folder / "data", folder / "state", folder / "log", folder / "config", profile)
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(_NAME, appauthor=False)
    return Paths(
        Path(dirs.user_data_dir), Path(dirs.user_state_dir), Path(dirs.user_log_dir), Path(dirs.user_config_dir)
    )


def _is_utf8(name: str) -> bool:
    """Whether `name` was UTF-8 on the command line; other bytes stand in it as lone surrogates."""
    return not any("\ud800" <= character <= "\udfff" for character in name)
