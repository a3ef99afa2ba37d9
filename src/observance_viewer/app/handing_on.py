"""All notes as one file of the kind that its name says: Markdown, HTML, JSON-LD, PDF or a zip of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from observance_viewer.app.exporting import Exporting
    from observance_viewer.domain.exchange import Archive
    from observance_viewer.models.background import Background
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.widgets.main_window import MainWindow


class HandingOn(QObject):
    """Answers *Export notes…* of `window`."""

    def __init__(
        self,
        window: MainWindow,
        notes: NotesService,
        navigation: Navigation,
        work: Background,
        exporting: Exporting,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._navigation = navigation
        self._work = work
        self._exporting = exporting
        self._tell = tell
        window.actions_.export_notes.triggered.connect(self._ask)

    def write(self, target: Path) -> None:
        """Write all notes to `target`; a kind that is not written is told."""
        from observance_viewer.app.notes_files import everything

        self._window.notes.settle()
        if target.suffix.lower() == ".pdf":
            self._exporting.write_pdf(target, self._notes.notes)
            return
        self._window.messages.show_progress(self.tr("Writing the notes…"))
        self._notes.ask(everything, lambda archive: self._write(target, archive))

    def _ask(self) -> None:
        kinds = (
            self.tr("Everything, to come back as it is (*.zip)"),
            self.tr("Web annotations (*.jsonld)"),
            "Markdown (*.md)",
            "HTML (*.html)",
            "PDF (*.pdf)",
        )
        target = self._exporting.ask_where(self.tr("Export notes"), "notes.zip", ";;".join(kinds))
        if target is not None:
            self.write(target)

    def _write(self, target: Path, archive: Archive) -> None:
        resolution = self._navigation.resolution

        def work() -> Path:
            from observance_viewer.app.notes_files import kind_of, notes_bytes
            from observance_viewer.exports.files import write_atomically

            write_atomically(target, notes_bytes(kind_of(target), archive, resolution))
            return target

        self._work.run(work, self._exporting.tell_written, self._tell)
