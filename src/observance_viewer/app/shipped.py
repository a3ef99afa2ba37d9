"""The shipped resolution for window and command line: read once by the readers, and kept for the starts that follow."""

from __future__ import annotations

import json
import logging
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import observance_viewer
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.packing import pack, unpack

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

_log = logging.getLogger(__name__)


def shipped_resolution(kept: Path) -> Resolution:
    """Give the shipped resolution, from the file `kept` where that was read by these readers from these resources.

    Whatever is wrong with `kept` only means that the resolution is read again. Raises UserError when the resource
    is missing.
    """
    made_from = _made_from()
    try:
        state = json.loads(kept.read_text(encoding="utf-8"))
        if state["made from"] == made_from:
            return unpack(state["resolution"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    from observance_viewer.readers.reading import read_shipped

    resolution = read_shipped()
    _keep(kept, {"made from": made_from, "resolution": pack(resolution)})
    return resolution


def _keep(kept: Path, state: object) -> None:
    from observance_viewer.exports.files import write_private

    try:
        write_private(kept, json.dumps(state, ensure_ascii=False).encode())
    except UserError as error:
        _log.info("the reading of the shipped resolution was not kept: %s", error)


def _made_from() -> list[list[object]]:
    """Give size and time of everything that a reading depends on: another one makes another reading."""
    code = Path(observance_viewer.__file__).parent
    resources = Path(str(files("observance_viewer.resources")))
    folders = [code / "readers", code / "domain", resources, resources / "documents"]
    entries = [path for folder in folders if folder.is_dir() for path in folder.iterdir() if path.is_file()]
    # In a bundle there may be no such folders; then the program itself tells.
    states = [(path, path.stat()) for path in entries or [Path(sys.executable)]]
    return sorted([str(path), state.st_size, state.st_mtime_ns] for path, state in states)
