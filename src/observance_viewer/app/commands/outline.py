"""`outline`: the structure of the shipped resolution or of files."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from observance_viewer.app.shipped import shipped_resolution
from observance_viewer.domain.errors import UserError
from observance_viewer.exports.outline import outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.resolution import Node, Resolution


def print_outline(paths: Paths, files: Sequence[str], *, as_json: bool) -> int:
    """Print the structure of the shipped resolution, or each file's in their order.

    Gives 1 when some of the files could not be read, 2 when none could.
    """
    failed = 0
    for source in files or (None,):
        try:
            resolution = shipped_resolution(paths.shipped_file) if source is None else read_source(source)
        except UserError as error:
            failed += 1
            sys.stderr.write(f"observance-viewer: {' '.join(str(error).split())}\n")
            if as_json:
                sys.stdout.write(json.dumps({"source": source, "error": str(error)}, ensure_ascii=False) + "\n")
            continue
        sys.stdout.write(json.dumps(outline(resolution), ensure_ascii=False) + "\n" if as_json else _page(resolution))
    if not failed:
        return 0
    return 2 if failed == max(1, len(files)) else 1


def read_source(source: str) -> Resolution:
    """Read a file, or standard input for `-`. Raises UserError."""
    # The readers take longer to load than everything else, and the shipped resolution is kept as read.
    from observance_viewer.readers.reading import MOST_BYTES, read_bytes, read_file

    if source == "-":
        if sys.stdin is None:
            raise UserError("standard input is closed", "name a file", "-")
        data = sys.stdin.buffer.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise UserError(f"the input is larger than {MOST_BYTES // 1024 // 1024} MB", "give a smaller file", "-")
        try:
            return read_bytes(data, source)
        except UserError as error:
            raise error.at(source) from error
    return read_file(source)


def _page(resolution: Resolution) -> str:
    lines = [f"{resolution.symbol or resolution.source}  {resolution.title or ''}".rstrip(), "", resolution.enacting]
    for node in (*resolution.preamble, *resolution.operative):
        lines += _lines(node, 0)
    for annex in resolution.annexes:
        lines += ["", annex.title or ""]
        for node in annex.nodes:
            lines += _lines(node, 0)
    for footnote in resolution.footnotes:
        lines.append(f"{footnote.id} ({footnote.host or 'not called'})  {footnote.text}")
    for warning in resolution.warnings:
        lines.append(f"unsure at {warning.at or 'the document'}: {warning.message}")
    return "\n".join(lines) + "\n\n"


def _lines(node: Node, depth: int) -> list[str]:
    lines = [f"{'  ' * depth}{node.id}  {node.text}"]
    for child in node.children:
        lines += _lines(child, depth + 1)
    return lines
