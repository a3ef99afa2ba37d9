"""Searches the open text and the notes; lives on the search thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from observance_viewer.domain.query import Query
from observance_viewer.domain.searching import SearchedResolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.domain.searching import Hit
    from observance_viewer.storage.notes import NoteStore

_MOST_NOTE_HITS = 200
_READ_AHEAD = 2000


class NoteSearch:
    """Finds words in `resolution` and in the notes; `open_store` gives them, or None while there are none."""

    def __init__(self, resolution: Resolution, open_store: Callable[[], NoteStore | None]) -> None:
        self._resolution = resolution
        self._open_store = open_store
        self._text: tuple[Resolution, SearchedResolution] | None = None
        self._store: NoteStore | None = None
        self._stale = False

    def show(self, resolution: Resolution) -> None:
        """Search another text from now on; may be called from any thread."""
        self._resolution = resolution

    def find(self, query: Query) -> tuple[Hit, ...]:
        """Give the hits in the text and then those in the notes."""
        store = self._opened()
        notes = store.search(query, _MOST_NOTE_HITS) if store else []
        return (*self._folded().search(query), *notes)

    def read_ahead(self) -> None:
        """Make the text and the newest notes ready, so that the first key press need not."""
        self._folded()
        store = self._opened()
        if store is not None:
            store.search(Query(fields=(("modified", ""),)), _READ_AHEAD)

    def reopen(self) -> None:
        """Open the notes anew before the next search, for their file is another; may be called from any thread."""
        self._stale = True

    def close(self) -> None:
        """Let go of the notes."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _folded(self) -> SearchedResolution:
        wanted = self._resolution
        if self._text is None or self._text[0] is not wanted:
            self._text = (wanted, SearchedResolution(wanted))
        return self._text[1]

    def _opened(self) -> NoteStore | None:
        if self._stale:
            # Before the file is let go of: what is said meanwhile counts for the next search.
            self._stale = False
            self.close()
        if self._store is None:
            self._store = self._open_store()
        return self._store
