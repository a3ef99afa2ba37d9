"""`check`: whether the databases, the backups and the fonts for PDF are whole; with `--repair`, notes are put right."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from observance_viewer.app.library import has_library, library_of
from observance_viewer.app.profile import has_notes, note_files, now, open_profile_notes
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, Note
from observance_viewer.domain.recovery import cause_in_english
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.backup import backups_in, problems_of_file
from observance_viewer.storage.database import NewerError
from observance_viewer.storage.notes import open_notes
from observance_viewer.storage.opening import damage_before_opening

if TYPE_CHECKING:
    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.resolution import Resolution

# A letter of each script in which the United Nations write.
_SCRIPTS = "Aя中ع"


def print_state(paths: Paths, *, repair: bool) -> int:
    """Print a line on each thing looked at; 1 when something is wrong and was not put right."""
    resolution = read_shipped()
    sys.stdout.write(f"text: {resolution.symbol}, {sum(1 for _ in resolution.nodes())} paragraphs\n")
    problems = []
    if not has_notes(paths):
        sys.stdout.write(f"notes: none yet ({paths.notes_database})\n")
    else:
        problems += _repair(paths) if repair else _look(paths)
        problems += _look_at_backups(paths)
    problems += _look_at_library(paths)
    _look_at_fonts(resolution)
    for problem in problems:
        sys.stderr.write(f"observance-viewer: {' '.join(problem.split())}\n")
    return 1 if problems else 0


def _look(paths: Paths) -> list[str]:
    damage = damage_before_opening(note_files(paths))
    if damage is not None:
        return [f"{paths.notes_database}: {cause_in_english(damage)}; run `observance-viewer check --repair`"]
    try:
        store = open_notes(paths.notes_database, now=now)
    except NewerError as error:
        return [str(error)]
    except UserError as error:
        return [str(error)]
    try:
        found = store.problems()
        if not found:
            sys.stdout.write(f"notes: {store.count()}, whole ({paths.notes_database})\n")
        return found
    except UserError as error:
        return [str(error)]
    finally:
        store.close()


def _repair(paths: Paths) -> list[str]:
    try:
        store = open_profile_notes(paths, thorough=True)
    except UserError as error:
        return [str(error)]
    try:
        if store.read_only:
            return [f"{store.path}: {store.read_only}"]
        if store.report is not None:
            sys.stdout.write(f"{store.report}\n")
        sys.stdout.write(f"notes: {store.count()}, whole ({paths.notes_database})\n")
    finally:
        store.close()
    return []


def _look_at_backups(paths: Paths) -> list[str]:
    backups = backups_in(paths.backups)
    if not backups:
        sys.stdout.write("backups: none yet\n")
        return []
    newest = f"{backups[0].made.astimezone():%Y-%m-%d %H:%M}"
    size = sum(backup.size for backup in backups)
    sys.stdout.write(f"backups: {len(backups)}, the newest of {newest}, {size / 1e6:.1f} MB ({paths.backups})\n")
    return [f"{backup.path}: {found[0]}" for backup in backups if (found := problems_of_file(backup.path))]


def _look_at_library(paths: Paths) -> list[str]:
    if not has_library(paths):
        sys.stdout.write("library: nothing added yet\n")
        return []
    try:
        with library_of(paths) as library:
            entries = library.entries()
    except UserError as error:
        return [str(error)]
    sys.stdout.write(f"library: {len(entries)} documents ({paths.library_database})\n")
    lost = [entry for entry in entries if not (paths.library_sources / entry.file).is_file()]
    return [
        f"{entry.symbol}: its file is gone from the library; add it again with `library add FILE`" for entry in lost
    ]


def _look_at_fonts(resolution: Resolution) -> None:
    """Say which scripts no font has. Set one letter of each, for only the page engine knows which fonts it finds.

    A missing font is nothing wrong: a script that nobody writes here needs none, and every export says it again.
    """
    from observance_viewer.exports.missing_fonts import missing_words
    from observance_viewer.exports.pdf import volume_pdf
    from observance_viewer.exports.volumes import Piece, Volume

    moment = now()
    note = Note("sample", Anchor(resolution.symbol or resolution.source), _SCRIPTS, (), moment, moment)
    try:
        lacking = missing_words(volume_pdf(Volume((Piece(note, 1, note.text),)), resolution, moment))
    except UserError as error:
        lacking = str(error)
    sys.stdout.write(f"fonts: {lacking or 'the six languages of the United Nations can be set in PDF'}\n")
