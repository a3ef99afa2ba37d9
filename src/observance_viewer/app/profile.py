"""The notes of one profile as commands and the window open them: put right if need be, backed up when it is time."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.storage.backup import is_due, make_backup
from observance_viewer.storage.opening import NoteFiles, open_profile

if TYPE_CHECKING:
    from observance_viewer.app.paths import Paths
    from observance_viewer.storage.notes import NoteStore


def now() -> datetime:
    """Give the present time with the system's offset."""
    return datetime.now().astimezone()


def note_files(paths: Paths) -> NoteFiles:
    """Give the files of a profile's notes."""
    return NoteFiles(paths.notes_database, paths.backups, paths.damaged)


def has_notes(paths: Paths) -> bool:
    """Whether there ever were notes: the database, or a backup of it."""
    return paths.notes_database.exists() or paths.backups.exists()


def open_profile_notes(paths: Paths, *, thorough: bool = False) -> NoteStore:
    """Open the notes of a profile; see `storage.opening.open_profile`."""
    return open_profile(note_files(paths), now=now, thorough=thorough)


def open_for_command(paths: Paths, *, writing: bool = False) -> NoteStore:
    """Open the notes for a command, and say on standard error what was put right or why they can only be read.

    Raises UserError where a command that is `writing` can only read them.
    """
    store = open_profile_notes(paths)
    if writing and store.read_only:
        store.close()
        raise store.read_only.at(str(store.path))
    said = str(store.report or "")
    if store.read_only:
        said = f"{store.path}: {store.read_only}"
    if said:
        sys.stderr.write(f"observance-viewer: {' '.join(said.split())}\n")
    return store


def back_up_if_due(paths: Paths) -> None:
    """Make a backup if ten minutes and a change have passed since the last; a failure is said and stops nothing."""
    if not is_due(paths.notes_database, paths.backups, now()):
        return
    try:
        make_backup(paths.notes_database, paths.backups, now())
    except UserError as error:
        sys.stderr.write(f"observance-viewer: no backup was made: {' '.join(str(error).split())}\n")
