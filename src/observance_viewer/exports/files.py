"""Writes a file so that it is complete or absent, whatever happens meanwhile."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
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

    The first one takes its name last: where it is new, all are. Raises UserError as that does, and whatever `files`
    raises; all is as before then.
    """
    parts: list[tuple[Path, Path]] = []
    former: list[tuple[Path, Path | None]] = []
    try:
        for path, data in files:
            parts.append((_write_part(path, data, 0o666), path))
        try:
            for part, path in reversed(parts):
                former.append((path, _kept(path)))
                _take_name(part, path)
        except BaseException:  # also that the person stops the program
            _give_back(former)
            raise
    finally:
        for part, _ in parts:
            part.unlink(missing_ok=True)
    for _, kept in former:
        if kept is not None:
            kept.unlink(missing_ok=True)
    return tuple(path for _, path in parts)


def _kept(path: Path) -> Path | None:
    """Give what stands at `path` a second name, from which it can come back; None where there is nothing."""
    if not path.exists():
        return None
    kept = _beside(path)
    try:
        try:
            kept.hardlink_to(path)
        except OSError:  # not every disk knows a second name
            shutil.copy2(path, kept)
    except OSError as error:
        kept.unlink(missing_ok=True)
        raise _unwritten(path, error) from error
    return kept


def _give_back(former: Iterable[tuple[Path, Path | None]]) -> None:
    """Put files back that others have taken the place of; one that the disk does not let back keeps its second name."""
    for path, kept in former:
        with suppress(OSError):
            if kept is None:
                path.unlink(missing_ok=True)
            else:
                kept.replace(path)
                kept.unlink(missing_ok=True)  # two names of one file both stay


def _write(path: Path, data: bytes, mode: int) -> None:
    part = _write_part(path, data, mode)
    try:
        _take_name(part, path)
    finally:
        part.unlink(missing_ok=True)


def _write_part(path: Path, data: bytes, mode: int) -> Path:
    """Write `data` beside `path`, and give the file; it is gone again where that failed."""
    where = str(path)
    part = _beside(path)
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
        # Folders that the system makes up, such as /proc, say that of each new file.
        if path.parent.is_dir():
            raise UserError("no file can be made in this folder", "choose another place", where) from error
        raise UserError("there is no such folder", "make it, or choose another", where) from error
    except OSError as error:
        raise _unwritten(path, error) from error
    finally:
        if made:
            part.unlink(missing_ok=True)
    return part


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part") if path.name else path


def _take_name(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except OSError as error:
        raise _unwritten(path, error) from error


def _unwritten(path: Path, error: OSError) -> UserError:
    return UserError("the file cannot be written (%1)", "choose another place", str(path), values=(error.strerror,))
