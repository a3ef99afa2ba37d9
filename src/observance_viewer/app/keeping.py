"""Keeps the notes safe while the window is open: opened whatever their state, placed in the text, backed up."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from observance_viewer.domain.text_version import version_of
from observance_viewer.models.backup_keeper import BackupKeeper
from observance_viewer.models.failure_words import failure_in_words
from observance_viewer.models.note_words import recovery_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.errors import UserError
    from observance_viewer.domain.recovery import Recovery
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.storage.notes import NoteStore

_log = logging.getLogger(__name__)


class Keeping(QObject):
    """Places the notes in each text that is shown, says what was put right, and makes backups; `begin` starts it."""

    def __init__(
        self,
        notes: NotesService,
        navigation: Navigation,
        paths: Paths,
        say: Callable[[str], None],
        tell: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._notes = notes
        self._navigation = navigation
        self._backups = BackupKeeper(paths.notes_database, paths.backups, notes, self)
        self._backups.failed.connect(tell)
        notes.reported.connect(self._tell_recovery)
        notes.loaded.connect(self._tell_read_only)
        navigation.resolution_changed.connect(self._place)

    def begin(self) -> None:
        """Read the notes and place them in the text that is open."""
        self._place(self._navigation.resolution)
        self._notes.load()

    def close(self) -> None:
        """Make the last backup; the notes must be closed by then."""
        self._backups.close()

    def _place(self, resolution: Resolution) -> None:
        self._notes.show_text(version_of(resolution))

    def _tell_recovery(self, recovery: Recovery) -> None:
        _log.warning("%s", recovery)
        self._say(recovery_words(recovery))

    def _tell_read_only(self) -> None:
        """Say why the notes can only be read, where that is so."""
        self._notes.ask(lambda store: store.read_only, self._say_reason)

    def _say_reason(self, reason: UserError | None) -> None:
        if reason is not None:
            self._say(failure_in_words(reason))


def open_notes_for_search(paths: Paths) -> NoteStore | None:
    """Open the notes to search them, None while there are none; what is damaged is left to the thread of the notes."""
    if not paths.notes_database.exists():
        return None
    from observance_viewer.app.profile import now
    from observance_viewer.storage.notes import open_notes

    return open_notes(paths.notes_database, now=now)
