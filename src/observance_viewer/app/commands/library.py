"""`library`: add documents, list them, and take them out again."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.app.library import add_document, has_library, library_of, remove_document
from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from observance_viewer.app.paths import Paths


def add_documents(paths: Paths, sources: Sequence[str]) -> int:
    """Add each file, and each file in a folder, and print its symbol; 1 when some could not be added, 2 when none."""
    added = failed = 0
    with library_of(paths) as library:
        for source in _files(sources):
            try:
                entry = add_document(paths, library, source)
            except UserError as error:
                failed += 1
                sys.stderr.write(f"observance-viewer: {' '.join(str(error).split())}\n")
                continue
            added += 1
            sys.stdout.write(f"{entry.symbol}  {entry.language}  {entry.title or ''}".rstrip() + "\n")
    if added and not failed:
        return 0
    return 1 if added else 2


def print_library(paths: Paths, *, as_json: bool) -> int:
    """Print the documents of the library; 1 when there are none."""
    entries = []
    if has_library(paths):
        with library_of(paths) as library:
            entries = library.entries()
    if as_json:
        rows = [
            {
                "symbol": entry.symbol,
                "language": entry.language,
                "title": entry.title,
                "format": entry.format,
                "file": str(paths.library_sources / entry.file),
            }
            for entry in entries
        ]
        sys.stdout.write(json.dumps(rows, ensure_ascii=False) + "\n")
    else:
        for entry in entries:
            sys.stdout.write(f"{entry.symbol}  {entry.language}  {entry.title or ''}".rstrip() + "\n")
    return 0 if entries else 1


def remove_documents(paths: Paths, symbol: str) -> int:
    """Take a document out of the library; notes on it stay. 1 when it is not there."""
    removed = []
    if has_library(paths):
        with library_of(paths) as library:
            removed = remove_document(paths, library, symbol)
    if not removed:
        sys.stderr.write(f"observance-viewer: {symbol}: this is not in the library; `library list` shows what is\n")
        return 1
    return 0


def _files(sources: Sequence[str]) -> Iterator[str]:
    for source in sources:
        path = Path(source)
        if source and path.is_dir():
            yield from (str(each) for each in sorted(path.rglob("*")) if each.is_file() and each.name[0] != ".")
        else:
            yield source
