"""`convert`: a file read and written again in another format."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.app.commands.outline import read_source
from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution


def convert(source: str, target: str) -> int:
    """Write `source` as the format that the extension of `target` names; Akoma Ntoso to standard output for `-`."""
    suffix = Path(target).suffix.lower()
    if target != "-" and suffix not in (".xml", ".md", ".json"):
        raise UserError("this name has no ending that tells a format", "end it in .xml, .md or .json", target)
    if _is_same(source, target):
        raise UserError("this is the file that is read; it would be lost", "give the new file another name", target)
    data = _written(read_source(source), suffix)
    if target == "-":
        sys.stdout.buffer.write(data)
        return 0
    from observance_viewer.exports.files import write_atomically

    write_atomically(Path(target), data)
    return 0


def _is_same(source: str, target: str) -> bool:
    """Whether both name one file, whatever the path or link; a file that is not there is none."""
    try:
        return source != "-" and target != "-" and Path(source).samefile(target)
    except (OSError, ValueError):
        return False


def _written(resolution: Resolution, suffix: str) -> bytes:
    if suffix == ".json":
        import json

        from observance_viewer.exports.outline import outline

        return (json.dumps(outline(resolution), ensure_ascii=False, indent=1) + "\n").encode()
    if suffix == ".md":
        from observance_viewer.exports.resolution_markdown import resolution_markdown

        return resolution_markdown(resolution).encode(errors="replace")
    from observance_viewer.exports.akoma_ntoso import akn_bytes

    return akn_bytes(resolution)
