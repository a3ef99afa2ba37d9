"""`check`: whether the notes and the files of the program are whole."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.notes import open_notes

if TYPE_CHECKING:
    from observance_viewer.app.paths import Paths


def print_state(paths: Paths) -> int:
    """Print a line on each thing looked at; 1 when something is wrong."""
    problems = 0
    resolution = read_shipped()
    sys.stdout.write(f"text: {resolution.symbol}, {sum(1 for _ in resolution.nodes())} paragraphs\n")
    if not paths.notes_database.exists():
        sys.stdout.write(f"notes: none yet ({paths.notes_database})\n")
        return 0
    try:
        store = open_notes(paths.notes_database, now=lambda: datetime.now().astimezone())
        found = store.problems()
        if not found:
            sys.stdout.write(f"notes: {store.count()}, whole ({paths.notes_database})\n")
        store.close()
    except UserError as error:
        found = [str(error)]
    for problem in found:
        problems += 1
        sys.stderr.write(f"observance-viewer: {problem}\n")
    return 1 if problems else 0
