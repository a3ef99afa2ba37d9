"""Sees to it that notes are backed up: ten minutes after a change, and at the end; must not touch widgets."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from observance_viewer.models.background import Background

if TYPE_CHECKING:
    from pathlib import Path

    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.storage.backup import Backup

_PAUSE_MS = 10 * 60 * 1000
_SETTLED_MS = 20_000


class BackupKeeper(QObject):
    """Makes backups on a thread of its own. `made(Backup)` follows each, `failed(exception)` where it was not made."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, database: Path, folder: Path, notes: NotesService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._folder = folder
        self._thread = Background("backup", self)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._wait.timeout.connect(self.back_up)
        notes.changed.connect(self._note_change)
        # What the last session or the command line has left, once the window has come to rest.
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._soon.timeout.connect(self.back_up)
        notes.loaded.connect(self._soon.start)

    def back_up(self) -> None:
        """Make a backup if one is due."""
        self._thread.run(self._make_if_due, self._tell, self.failed.emit)

    def close(self) -> None:
        """Make the last backup if one is due, and end."""
        self._wait.stop()
        self._soon.stop()
        self._thread.run(self._make_if_due, self._forget, self._forget)
        self._thread.finish()

    def _note_change(self) -> None:
        if not self._wait.isActive():
            self._wait.start()

    def _make_if_due(self) -> Backup | None:
        from observance_viewer.storage.backup import is_due, make_backup

        now = datetime.now().astimezone()
        return make_backup(self._database, self._folder, now) if is_due(self._database, self._folder, now) else None

    def _tell(self, backup: Backup | None) -> None:
        if backup is not None:
            self.made.emit(backup)

    def _forget(self, _result: object) -> None:
        pass
