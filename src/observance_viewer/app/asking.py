"""The palette's two questions, what there is and where to go: answers them from what is open and follows the choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from observance_viewer.domain.note import Note
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.places import find_places
from observance_viewer.domain.setting import ALL, ENTRIES, Setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from observance_viewer.app.opening import Opening
    from observance_viewer.app.wayfinding import Wayfinding
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.models.ranking import Entry
    from observance_viewer.widgets.main_window import MainWindow
    from observance_viewer.widgets.palette import Palette

_LISTED = 60
_WORDS = 160


@dataclass(frozen=True, slots=True)
class _Spot:
    """A passage of the open document, and the words of it that are meant."""

    id: str
    span: tuple[int, int] | None = None


class Asking(QObject):
    """Opens the palette over `window` and goes, opens or does what is chosen there.

    `setting_requested(str)` carries the key of a setting that was chosen.
    """

    setting_requested = Signal(str)

    def __init__(
        self, window: MainWindow, navigation: Navigation, notes: NotesService, way: Wayfinding, opening: Opening
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._notes = notes
        self._way = way
        self._opening = opening
        self._palette: Palette | None = None
        window.actions_.palette.triggered.connect(self._ask_for_anything)
        window.actions_.go_to.triggered.connect(self._ask_for_place)

    def palette(self) -> Palette:
        """Give the palette, made at its first use."""
        if self._palette is None:
            from observance_viewer.widgets.palette import Palette

            self._palette = Palette(self._window)
            self._palette.entry_chosen.connect(self._choose)
        return self._palette

    def _ask_for_anything(self) -> None:
        from observance_viewer.models.ranking import Ranking

        ranking = Ranking(self._everything())
        hint = self.tr("Paragraph, entity, document, note or command")
        self.palette().ask(self.tr("Find anything"), hint, lambda typed: ranking.rank(typed, _LISTED))

    def _ask_for_place(self) -> None:
        resolution = self._navigation.resolution
        texts = resolution.passages()

        def answer(typed: str) -> tuple[Entry, ...]:
            if not typed.strip():
                return tuple(_passage(identifier, text) for identifier, text in list(texts.items())[:_LISTED])
            places = find_places(typed, resolution)[:_LISTED]
            return tuple(_passage(place.id, texts[place.id], place.span) for place in places)

        hint = self.tr("OP2, pp4, fn1 or a cited document such as 70/1")
        self.palette().ask(self.tr("Go to"), hint, answer)

    def _everything(self) -> Iterator[Entry]:
        """Give the commands that can be given now, what the document names, the documents, notes and preferences."""
        from observance_viewer.app.desktop_entries import can_have_entries
        from observance_viewer.models.ranking import Entry
        from observance_viewer.models.setting_words import names_of
        from observance_viewer.widgets.labels import without_accelerator

        resolution = self._navigation.resolution
        for action in self._window.actions():
            if action.isEnabled() and action.text():
                name = without_accelerator(action.text()).rstrip("…")
                yield Entry(
                    "command", name, "", action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action
                )
        for identifier, text in resolution.passages().items():
            yield _passage(identifier, text)
        seen: set[str] = set()
        for mention in resolution.mentions:
            if mention.entity not in seen:
                seen.add(mention.entity)
                spot = _Spot(mention.at, (mention.start, mention.end))
                yield Entry("entity", mention.entity, mention.at, mention.acronym or "", spot)
        for citation in resolution.citations:
            if citation.symbol not in seen:
                seen.add(citation.symbol)
                spot = _Spot(citation.at, (citation.start, citation.end))
                yield Entry("document", citation.symbol, citation.title or citation.at, "", spot)
        for recent in self._opening.recent:
            yield Entry("document", recent.symbol, recent.title, self.tr("open again"), recent.source)
        for note in self._notes.notes:
            lines = note.text.strip().splitlines()
            if lines:
                rest = " ".join(lines[1:])[:_WORDS]
                yield Entry("note", lines[0][:_WORDS], rest, note.anchor.at or "", note)

        for setting in (*ALL, *(ENTRIES if can_have_entries() else ())):
            yield Entry("setting", *names_of(setting), "", setting)

    def _choose(self, entry: Entry) -> None:
        match entry.target:
            case Setting(key=key):
                self.setting_requested.emit(key)
            case _Spot(identifier, span):
                self._way.go(Passage(self._navigation.passage.symbol, identifier), span)
            case str(source):
                self._opening.open_file(source)
            case Note(anchor=anchor):
                here = anchor.symbol == self._navigation.passage.symbol
                if here or not self._opening.open_symbol(anchor.symbol, anchor.at):
                    self._way.go(Passage(anchor.symbol, anchor.at))
            case QAction() as action:
                action.trigger()


def _passage(identifier: str, text: str, span: tuple[int, int] | None = None) -> Entry:
    from observance_viewer.models.ranking import Entry

    return Entry("passage", identifier, text[:_WORDS], "", _Spot(identifier, span))
