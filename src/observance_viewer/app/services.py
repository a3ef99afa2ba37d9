"""What works behind the window and outlives it when the language changes: search, reading, keeping the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from observance_viewer.app.keeping import Keeping, open_notes_for_search
from observance_viewer.app.note_search import NoteSearch
from observance_viewer.models.background import Background, nothing
from observance_viewer.models.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.app.paths import Paths
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesService

# How long a window that is closed waits for a document that is being read.
_PATIENCE_S = 0.2


class Services(QObject):
    """`search` for the open text and the notes, `reading` for documents, `keeping` for the safety of the notes."""

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
        self._tell = tell
        self._finder = NoteSearch(navigation.resolution, lambda: open_notes_for_search(paths))
        self._search_thread = Background("search", self)
        self.reading = Background("reading", self)
        self.search = Search(self._search_thread, self._finder.find, self)
        self.keeping = Keeping(notes, navigation, paths, say, tell, self)
        navigation.resolution_changed.connect(self._finder.show)
        navigation.resolution_changed.connect(self.search.again)
        notes.changed.connect(self.search.again)
        notes.loaded.connect(self._read_ahead)
        notes.reported.connect(self._finder.reopen)

    def close(self) -> None:
        """End what runs; the notes must be closed by then."""
        self.keeping.close()
        self.reading.close(_PATIENCE_S)
        self._search_thread.close()
        self._finder.close()

    def _read_ahead(self) -> None:
        self._search_thread.run(self._finder.read_ahead, nothing, self._tell)
