"""Writes a file so that it is complete or absent, whatever happens meanwhile."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from observance_viewer.domain.errors import UserError


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path`; a file there is replaced only when the new one is complete and on disk.

    Raises UserError, which names the file, when it cannot be written.
    """
    where = str(path)
    temporary = None
    try:
        if path.is_dir():
            raise UserError("this is a folder", "name a file in it", where)
        if path.exists() and not path.is_file():
            raise UserError("this is a device, not a file", "name a file", where)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(path)
        temporary = None
    except FileNotFoundError as error:
        raise UserError("there is no such folder", "make it, or choose another", where) from error
    except OSError as error:
        raise UserError(f"the file cannot be written ({error.strerror})", "choose another place", where) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
