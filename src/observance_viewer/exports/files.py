"""Writes a file so that it is complete or absent, whatever happens meanwhile."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path`; a file there is replaced only when the new one is complete and on disk.

    It has the rights that the person gives new files. Raises UserError, which names the file, when it cannot be
    written.
    """
    _write(path, data, 0o666)


def write_private(path: Path, data: bytes) -> None:
    """Write `data` to `path` as `write_atomically` does, but never readable by others; its folder is made (0700)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UserError(
            "the folder cannot be made (%1)", "check it", str(path.parent), values=(error.strerror,)
        ) from error
    _write(path, data, 0o600)


def write_together(files: Iterable[tuple[Path, bytes]]) -> tuple[Path, ...]:
    """Write several files, each as `write_atomically` does; none takes its name before the last one is complete.

    Raises UserError as that does, and whatever `files` raises. Nothing has changed then, unless the disk fails while
    files that are complete take their names.
    """
    parts: list[tuple[Path, Path]] = []
    try:
        for path, data in files:
            parts.append((_write_part(path, data, 0o666), path))
        for part, path in parts:
            _take_name(part, path)
    finally:
        for part, _ in parts:
            part.unlink(missing_ok=True)
    return tuple(path for _, path in parts)


def _write(path: Path, data: bytes, mode: int) -> None:
    part = _write_part(path, data, mode)
    try:
        _take_name(part, path)
    finally:
        part.unlink(missing_ok=True)


def _write_part(path: Path, data: bytes, mode: int) -> Path:
    """Write `data` beside `path`, and give the file; it is gone again where that failed."""
    where = str(path)
    part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part") if path.name else path
    made = False
    try:
        if path.is_dir():
            raise UserError("this is a folder", "name a file in it", where)
        if path.exists() and not path.is_file():
            raise UserError("this is a device, not a file", "name a file", where)
        # The system takes the person's umask off `mode` here; asking for the mask would change it for every thread.
        handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), mode)
        made = True
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        made = False
    except FileNotFoundError as error:
        raise UserError("there is no such folder", "make it, or choose another", where) from error
    except OSError as error:
        raise _unwritten(path, error) from error
    finally:
        if made:
            part.unlink(missing_ok=True)
    return part


def _take_name(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except OSError as error:
        raise _unwritten(path, error) from error


def _unwritten(path: Path, error: OSError) -> UserError:
    return UserError("the file cannot be written (%1)", "choose another place", str(path), values=(error.strerror,))
