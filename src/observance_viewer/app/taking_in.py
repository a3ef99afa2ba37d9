"""Takes in files of notes, chosen or dropped on the window; every other dropped file is opened as a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from observance_viewer.domain.errors import UserError
from observance_viewer.models.isolating import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.app.opening import Opening
    from observance_viewer.domain.exchange import Archive, Incoming, MergeReport
    from observance_viewer.models.background import Background
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.widgets.main_window import MainWindow

    Found = tuple[Archive, list[Incoming]]


class TakingIn(QObject):
    """Decides what becomes of a file that is dropped on `window`."""

    def __init__(
        self,
        window: MainWindow,
        notes: NotesService,
        opening: Opening,
        work: Background,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._opening = opening
        self._work = work
        self._tell = tell
        window.file_dropped.connect(self.take)
        window.actions_.import_notes.triggered.connect(self._ask)

    def take(self, source: str) -> None:
        """Take in the notes that the file carries, or open it as a document."""

        def done(found: Found | None) -> None:
            if found is None:
                self._opening.open_file(source)
            else:
                self._merge(found)

        self._work.run(lambda: _notes_in(Path(source)), done, self._tell)

    def take_notes(self, path: Path) -> None:
        """Take in the notes of a file that was chosen as one of notes; any other is told."""
        from observance_viewer.app.notes_files import read_notes_file

        self._window.messages.show_progress(self.tr("Reading %1…").replace("%1", isolated(path.name)))
        self._work.run(lambda: read_notes_file(path), self._merge, self._tell)

    def _ask(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Notes (*.jsonld *.json *.zip *.pdf)")
        source, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import notes"), "", kinds)
        if source:
            self.take_notes(Path(source))

    def _merge(self, found: Found) -> None:
        from observance_viewer.storage.merging import merge_archive

        archive, incoming = found
        self._window.notes.finish_editing()
        self._notes.ask(lambda store: merge_archive(store, archive, incoming), self._tell_taken)

    def _tell_taken(self, report: MergeReport) -> None:
        counts = (
            self.tr("%n note(s) added", "", len(report.added)),
            self.tr("%n updated", "", len(report.updated)),
            self.tr("%n already there", "", len(report.same)),
            self.tr("%n kept beside a note that says something else", "", len(report.conflicts)),
        )
        self._window.messages.show_message(", ".join(counts))


def _notes_in(path: Path) -> Found | None:
    """Give the notes of a file of notes, also of a PDF that carries some; None for all that is read as a document."""
    from observance_viewer.app.notes_files import read_notes_file

    kind = path.suffix.lower()
    if kind in (".jsonld", ".zip"):
        return read_notes_file(path)
    from observance_viewer.exports.attachment import carries_notes

    if kind != ".pdf" or not carries_notes(path):
        return None
    try:
        return read_notes_file(path)
    except UserError:
        return None
