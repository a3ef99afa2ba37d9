"""Search in the window: from the box to the results and their marks, and from hit to hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from observance_viewer.domain.passage import Passage
from observance_viewer.models.failure_words import failure_in_words

if TYPE_CHECKING:
    from observance_viewer.app.marking import Marking
    from observance_viewer.app.wayfinding import Wayfinding
    from observance_viewer.domain.searching import Hit
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.models.search import Found, Search
    from observance_viewer.widgets.main_window import MainWindow

_LONGEST_SELECTION = 200


class Finding(QObject):
    """Lets `search` answer what is typed into the box of `window`."""

    def __init__(
        self,
        window: MainWindow,
        search: Search,
        notes: NotesService,
        navigation: Navigation,
        way: Wayfinding,
        marking: Marking,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._search = search
        self._notes = notes
        self._navigation = navigation
        self._way = way
        self._marking = marking
        self._hits: tuple[Hit, ...] = ()
        self._chosen = -1
        self._marks_due = QTimer(self, singleShot=True, interval=0)
        self._marks_due.timeout.connect(self._mark)
        search.answered.connect(self._show)
        search.failed.connect(self._tell)
        box, actions = window.search_box, window.actions_
        box.text_changed.connect(search.look_for)
        box.next_requested.connect(self._next)
        box.previous_requested.connect(self._previous)
        window.results.hit_chosen.connect(self._choose)
        window.pane.search_requested.connect(self.search_selection)
        actions.find.triggered.connect(box.start)
        actions.next_hit.triggered.connect(self._next)
        actions.previous_hit.triggered.connect(self._previous)

    def search_selection(self) -> None:
        """Search for the words that are selected in the text, as a phrase."""
        words = self._window.reader.textCursor().selectedText()[:_LONGEST_SELECTION]
        self._window.search_box.set_text(f'"{words}"')

    def _show(self, found: Found) -> None:
        self._hits = found.hits
        self._chosen = -1
        self._window.show_results(shown=bool(found.text.strip()))
        self._window.results.show_hits(found.hits)
        self._window.search_box.show_count(0, len(found.hits))
        # Who types looks at the list, so it is painted at once; to mark and paint the text takes as long again.
        self._window.results.paint_at_once()
        self._marks_due.start()

    def _mark(self) -> None:
        chosen = self._hits[self._chosen] if self._chosen >= 0 else None
        self._window.notes.show_hits([hit for hit in self._hits if hit.where == "notes"])
        self._marking.show_hits(self._hits, chosen)

    def _next(self) -> None:
        if self._hits:
            self._choose((self._chosen + 1) % len(self._hits))

    def _previous(self) -> None:
        if self._hits:
            self._choose((self._chosen - 1) % len(self._hits) if self._chosen >= 0 else len(self._hits) - 1)

    def _choose(self, number: int) -> None:
        self._chosen = number
        hit = self._hits[number]
        self._window.results.set_current(number)
        self._window.search_box.show_count(number + 1, len(self._hits))
        symbol = self._navigation.passage.symbol
        if hit.where == "notes":
            note = self._notes.note(hit.at)
            if note is not None and note.anchor.symbol == symbol:
                self._way.go(Passage(symbol, note.anchor.at))
        elif hit.at == "title":
            self._way.go(Passage(symbol))
        else:
            self._way.go(Passage(symbol, hit.at), hit.spans[0])
            self._window.reader.clear_selection()
        self._marking.show_hits(self._hits, hit)

    def _tell(self, error: BaseException) -> None:
        self._window.messages.show_message(failure_in_words(error))
