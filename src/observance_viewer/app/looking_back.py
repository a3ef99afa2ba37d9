"""What notes were: their histories, the bin and the backups, shown in the notes pane and brought back from there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.note import Note, NoteVersion
    from observance_viewer.models.background import Background
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.storage.backup import Backup
    from observance_viewer.storage.restoring import Difference
    from observance_viewer.widgets.main_window import MainWindow
    from observance_viewer.widgets.notes_backups import NotesBackups


class LookingBack(QObject):
    """Opens the pages of the past in the notes pane of `window`, each made when it is asked for."""

    def __init__(
        self,
        window: MainWindow,
        notes: NotesService,
        paths: Paths,
        work: Background,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._paths = paths
        self._work = work
        self._tell = tell
        actions = window.actions_
        actions.note_history.triggered.connect(self._ask_for_history)
        actions.notes_bin.triggered.connect(self.show_bin)
        actions.notes_backups.triggered.connect(self.show_backups)

    def show_history(self, note: Note) -> None:
        """Show the earlier versions of a note."""
        from observance_viewer.storage.history import history

        self._settle()
        self._notes.ask(lambda store: history(store, note.id), partial(self._show_versions, note.id))

    def show_bin(self) -> None:
        """Show the deleted notes."""
        from observance_viewer.storage.bin import deleted_notes

        self._settle()
        self._notes.ask(deleted_notes, self._show_deleted)

    def show_backups(self) -> None:
        """Show the backups, each with what it holds as soon as that is known."""
        from observance_viewer.storage.backup import backups_in

        self._settle()
        self._work.run(lambda: backups_in(self._paths.backups), self._show_backups, self._tell)

    def _settle(self) -> None:
        self._window.actions_.notes_pane.setChecked(True)
        self._window.notes.finish_editing()

    def _ask_for_history(self) -> None:
        pane = self._window.notes
        chosen = pane.editor.note_id if pane.editor is not None else pane.current
        note = self._notes.note(chosen) if chosen is not None else None
        if note is None:
            self._window.messages.show_message(self.tr("Choose a note in the notes pane first."))
        else:
            self.show_history(note)

    def _show_versions(self, identifier: str, versions: list[NoteVersion]) -> None:
        from observance_viewer.widgets.note_history import NoteHistory

        note = self._notes.note(identifier)
        if note is None:
            return
        page = NoteHistory(note, versions, self._window.notes)
        page.restore_requested.connect(self._restore_version)
        self._window.notes.show_page(page)

    def _restore_version(self, version: NoteVersion) -> None:
        self._notes.save(version.note, version.text, version.tags)
        self._window.notes.close_page()
        words = self.tr("The note reads again as it did then. What it said before is in its history.")
        self._window.messages.show_message(words, self.tr("Undo"), self._notes.undo)

    def _show_deleted(self, deleted: list[Note]) -> None:
        from observance_viewer.storage.bin import KEPT
        from observance_viewer.widgets.notes_bin import NotesBin

        page = NotesBin(self._window.notes)
        page.show_notes(deleted, KEPT)
        page.restore_requested.connect(self._restore_notes)
        page.empty_requested.connect(self._empty_bin)
        self._window.notes.show_page(page)

    def _restore_notes(self, identifiers: Sequence[str]) -> None:
        for identifier in identifiers:
            self._notes.restore(identifier)
        self.show_bin()

    def _empty_bin(self) -> None:
        from observance_viewer.storage.bin import empty_bin

        self._notes.ask(empty_bin, self._tell_emptied)

    def _tell_emptied(self, count: int) -> None:
        self._window.messages.show_message(self.tr("%n note(s) destroyed. Backups keep theirs.", "", count))
        self.show_bin()

    def _show_backups(self, backups: list[Backup]) -> None:
        from observance_viewer.storage.backup import MOST_BYTES
        from observance_viewer.storage.restoring import count_in
        from observance_viewer.widgets.notes_backups import NotesBackups

        page = NotesBackups(backups, MOST_BYTES, self._window.notes)
        page.backup_chosen.connect(partial(self._compare, page))
        page.restore_requested.connect(self._restore_backup)
        self._window.notes.show_page(page)
        page.begin()
        for backup in backups:
            self._work.run(partial(count_in, backup), partial(self._show_count, page, backup), _leave_uncounted)

    def _show_count(self, page: NotesBackups, backup: Backup, notes: int) -> None:
        if self._window.notes.page is page:
            page.show_count(backup, notes)

    def _compare(self, page: NotesBackups, backup: Backup) -> None:
        from observance_viewer.storage.restoring import compare

        def done(difference: Difference) -> None:
            if self._window.notes.page is page:
                page.show_difference(backup, difference)

        self._notes.ask(lambda store: compare(store, backup), done)

    def _restore_backup(self, backup: Backup) -> None:
        from observance_viewer.storage.restoring import restore_backup

        self._notes.ask(lambda store: restore_backup(store, backup, self._paths.backups), self._tell_restored)

    def _tell_restored(self, restored: Difference) -> None:
        self._notes.place_again()
        self._window.notes.close_page()
        counts = (
            self.tr("%n missing note(s) came back.", "", len(restored.missing)),
            self.tr("%n note(s) read again as in the backup.", "", len(restored.changed)),
            self.tr("How they were before is kept as a backup."),
        )
        self._window.messages.show_message(" ".join(counts))


def _leave_uncounted(_error: BaseException) -> None:
    """Leave out the count of a backup that cannot be read; that is said when it is chosen."""
