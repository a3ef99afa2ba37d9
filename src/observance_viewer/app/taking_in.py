"""Takes in the notes of a PDF that is dropped on the window; every other file is opened as a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.app.opening import Opening
    from observance_viewer.domain.exchange import Incoming, MergeReport
    from observance_viewer.models.background import Background
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.widgets.main_window import MainWindow


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

    def take(self, source: str) -> None:
        """Take in the notes that the file carries, or open it."""

        def done(incoming: list[Incoming] | None) -> None:
            if incoming is None:
                self._opening.open_file(source)
            else:
                self._merge(incoming)

        self._work.run(lambda: _notes_in(Path(source)), done, self._tell)

    def _merge(self, incoming: list[Incoming]) -> None:
        from observance_viewer.storage.merging import merge_notes

        self._notes.ask(lambda store: merge_notes(store, incoming), self._tell_taken)

    def _tell_taken(self, report: MergeReport) -> None:
        counts = (
            self.tr("%n note(s) added", "", len(report.added)),
            self.tr("%n updated", "", len(report.updated)),
            self.tr("%n already there", "", len(report.same)),
            self.tr("%n kept beside a note that says something else", "", len(report.conflicts)),
        )
        self._window.messages.show_message(", ".join(counts))


def _notes_in(path: Path) -> list[Incoming] | None:
    """Give the notes that a PDF of notes carries; None for every other file, which is read as a document."""
    from observance_viewer.exports.annotations_back import notes_from_jsonld
    from observance_viewer.exports.attachment import attached_notes, carries_notes

    if not carries_notes(path):
        return None
    try:
        return notes_from_jsonld(attached_notes(path))
    except UserError:
        return None
