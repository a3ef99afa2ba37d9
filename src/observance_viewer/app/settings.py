"""The settings as a TOML file that a person can read and edit; what cannot be used there is kept and told."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.setting import KEPT, Setting, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from tomlkit import TOMLDocument

_LARGEST = 1024 * 1024
_ASIDE = "settings.unreadable.toml"


def load_settings(path: Path) -> tuple[Settings, tuple[UserError, ...]]:
    """Give the settings in the file at `path`, and a failure for each thing in it that cannot be used.

    Where there is no file, all have their defaults. Never raises: a file that cannot be read counts as empty.
    """
    try:
        if not path.exists():
            return Settings(), ()
        tables = _tables(path)
    except (OSError, ValueError, RecursionError) as error:
        words = getattr(error, "strerror", None) or str(error).splitlines()[0]
        unreadable = UserError(
            "the settings cannot be read (%1)", "mend the file or remove it", str(path), values=(words,)
        )
        return Settings(), (unreadable,)
    known = {setting.key: setting for setting in KEPT}
    values: dict[str, object] = {}
    problems: list[UserError] = []
    for key, found in _flat(tables):
        value = tuple(found) if isinstance(found, list) else found
        if key not in known:
            problems.append(UserError("there is no setting %1", "remove it or check its name", values=(repr(key),)))
        elif problem := known[key].problem(value):
            problems.append(problem)
        else:
            values[key] = value
    return Settings(MappingProxyType(values)), tuple(problem.at(str(path)) for problem in problems)


def save_setting(path: Path, setting: Setting[object], value: object) -> None:
    """Write one setting into the file at `path` and leave all else there as it stands, comments, too.

    A file that is no TOML is set aside, not lost. Raises UserError when it cannot be written.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    from observance_viewer.exports.files import write_private

    document: TOMLDocument = tomlkit.document()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists():
            try:
                document = tomlkit.parse(path.read_text(encoding="utf-8"))
            except (TOMLKitError, UnicodeDecodeError, RecursionError):
                path.replace(path.with_name(_ASIDE))
        else:
            document.add(tomlkit.comment("Observance Viewer: what was chosen in Preferences."))
        table, name = setting.key.split(".")
        if not isinstance(document.get(table), dict):
            document[table] = tomlkit.table()
        section = document[table]
        written = list(value) if isinstance(value, tuple) else value
        if name not in section:
            section.add(tomlkit.comment(f"{setting.description}.{_allowed(setting)}"))
        section[name] = written
        write_private(path, tomlkit.dumps(document).encode())
    except OSError as error:
        raise UserError(
            "the settings cannot be written (%1)", "check the folder", str(path), values=(error.strerror,)
        ) from error


def _tables(path: Path) -> dict[str, object]:
    import tomllib

    if path.stat().st_size > _LARGEST:
        raise ValueError("the file is larger than 1 MB")
    return tomllib.loads(path.read_text(encoding="utf-8-sig"))


def _flat(tables: dict[str, object]) -> list[tuple[str, object]]:
    rows: list[tuple[str, object]] = []
    for name, table in tables.items():
        if isinstance(table, dict):
            rows += [(f"{name}.{key}", value) for key, value in table.items()]
        else:
            rows.append((name, table))
    return rows


def _allowed(setting: Setting[object]) -> str:
    if setting.choices:
        return " " + ", ".join(str(value) for value, _ in setting.choices)
    if isinstance(setting.default, bool):
        return " true, false"
    return f" {setting.low} to {setting.high}"
