"""The whole object graph on one page: what the window is made of and what happens on its requests."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from observance_viewer.app.session import Session, load_session, save_session
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.query import Query
from observance_viewer.domain.searching import SearchedResolution
from observance_viewer.exports.files import write_atomically
from observance_viewer.models.background import Background
from observance_viewer.models.navigation import Navigation
from observance_viewer.models.notes_service import NotesService
from observance_viewer.models.search import Search
from observance_viewer.readers.reading import read_file, read_shipped
from observance_viewer.widgets.look import dress
from observance_viewer.widgets.main_window import MainWindow, WindowParts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.note import Note
    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.domain.searching import Hit
    from observance_viewer.storage.notes import NoteStore

_MOST_NOTE_HITS = 200
_READ_AHEAD = 2000


@dataclass(frozen=True, slots=True)
class Opening:
    """What the window opens with: a resolution and, where one was asked for, a passage of it."""

    resolution: Resolution
    passage: str | None = None


class NoteSearch:
    """Searches the open text and the notes; used on the search thread alone, after `show`."""

    def __init__(self, paths: Paths, resolution: Resolution) -> None:
        self._paths = paths
        self._text = SearchedResolution(resolution)
        self._store: NoteStore | None = None

    def show(self, resolution: Resolution) -> None:
        """Search another text from now on."""
        self._text = SearchedResolution(resolution)

    def find(self, query: Query) -> tuple[Hit, ...]:
        """Give the hits in the text and then those in the notes."""
        store = self._opened()
        notes = store.search(query, _MOST_NOTE_HITS) if store else []
        return (*self._text.search(query), *notes)

    def read_ahead(self) -> None:
        """Make the newest notes ready, so that the first key press need not."""
        store = self._opened()
        if store is not None:
            store.search(Query(fields=(("modified", ""),)), _READ_AHEAD)

    def _opened(self) -> NoteStore | None:
        if self._store is None and self._paths.notes_database.exists():
            self._store = _open_notes(self._paths)
        return self._store

    def close(self) -> None:
        """Let go of the notes."""
        if self._store is not None:
            self._store.close()


class Program(QObject):
    """The running program: owns the window and everything it works with; `start` shows it."""

    def __init__(self, paths: Paths, opening: Opening) -> None:
        super().__init__()
        self._paths = paths
        self._opening = opening
        self._session = load_session(paths.session_file)
        self.navigation = Navigation(opening.resolution, self)
        self.notes = NotesService(self._open_store, self)
        self._finder = NoteSearch(paths, opening.resolution)
        self._search_thread = Background("search", self)
        self._work = Background("work", self)
        self.search = Search(self._search_thread, self._finder.find, self)
        self.window = MainWindow(WindowParts(self.navigation, self.notes, self.search, _today))
        self.window.file_requested.connect(self.open_file)
        self.window.shipped_requested.connect(self._open_shipped)
        self.window.pdf_requested.connect(self._export_all)
        self.window.shown_pdf_requested.connect(self._export_shown)
        self.window.calendar_requested.connect(self._export_calendar)
        self.window.closed.connect(self._close)
        self.navigation.resolution_changed.connect(self._finder.show)
        self.notes.changed.connect(self.search.again)
        self.notes.loaded.connect(self._read_ahead)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._restore()

    def start(self) -> None:
        """Show the window; what can wait is done after it is painted."""
        self.window.show()
        QTimer.singleShot(0, self, self._after_first_paint)

    def open_file(self, source: str) -> None:
        """Open the file at the path `source`, off the GUI thread; an empty path asks the person for one."""
        if not source:
            source, _ = QFileDialog.getOpenFileName(self.window, self.tr("Open a resolution"))
            if not source:
                return
        self.window.messages.show_progress(self.tr("Reading %1…").replace("%1", Path(source).name))
        self._work.run(lambda: read_file(source), self._show_opened, self._tell)

    def write_pdf(self, target: Path, notes: Sequence[Note]) -> None:
        """Make the PDF of `notes` off the GUI thread and write it to `target`."""
        resolution = self.navigation.resolution
        made = datetime.now().astimezone()

        def work() -> Path:
            from observance_viewer.exports.pdf import notes_pdf

            write_atomically(target, notes_pdf(notes, resolution, made))
            return target

        self.window.messages.show_progress(self.tr("Making the PDF…"))
        self._work.run(work, self._tell_written, self._tell)

    def _read_ahead(self) -> None:
        self._search_thread.run(self._finder.read_ahead, _nothing, self._tell)

    def _open_store(self) -> NoteStore:
        return _open_notes(self._paths)

    def _after_first_paint(self) -> None:
        self.notes.load()
        self._work.run(_catalogue, self.window.calendar.set_catalogue, self._tell)

    def _show_opened(self, resolution: Resolution) -> None:
        self.window.messages.hide()
        self.navigation.open(resolution)

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, dark=scheme == Qt.ColorScheme.Dark)

    def _open_shipped(self) -> None:
        self.navigation.open(read_shipped())

    def _export_all(self) -> None:
        self.window.notes.settle()
        symbol = self.navigation.passage.symbol
        self._export([note for note in self.notes.notes if note.anchor.symbol == symbol])

    def _export_shown(self) -> None:
        self.window.notes.settle()
        self._export(self.window.notes.listed)

    def _export(self, notes: Sequence[Note]) -> None:
        if not notes:
            self.window.messages.show_message(self.tr("There are no notes to export. Write one first."))
            return
        target = self._ask_where(self.tr("Export notes as PDF"), "notes.pdf", self.tr("PDF (*.pdf)"))
        if target is not None:
            self.write_pdf(target, notes)

    def _export_calendar(self) -> None:
        resolution = self.navigation.resolution
        if not resolution.observances:
            self.window.messages.show_message(self.tr("This document designates no observance."))
            return
        target = self._ask_where(self.tr("Add to calendar"), "observance.ics", self.tr("iCalendar (*.ics)"))
        if target is None:
            return

        def work() -> Path:
            from observance_viewer.exports.icalendar import calendar_file

            write_atomically(target, calendar_file(resolution, _today()))
            return target

        self._work.run(work, self._tell_written, self._tell)

    def _ask_where(self, title: str, name: str, kinds: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(self.window, title, str(Path(folder) / name), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(Path(name).suffix)

    def _tell_written(self, target: Path) -> None:
        self.window.messages.show_message(
            self.tr("Saved %1").replace("%1", str(target)),
            self.tr("Open"),
            lambda: _open_with_desktop(target),
        )

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self.window.messages.show_message(str(error))

    def _restore(self) -> None:
        session, window = self._session, self.window
        if session.geometry:
            window.restoreGeometry(QByteArray.fromBase64(session.geometry.encode()))
        if session.panes:
            window.shown_splitter().restoreState(QByteArray.fromBase64(session.panes.encode()))
        window.reader.set_zoom(session.zoom)
        # Without a month to return to, the calendar stays at the next occurrence.
        with suppress(ValueError):
            window.calendar.show_month(date.fromisoformat(session.month))
        here = self.navigation.passage.symbol
        place = self._opening.passage or (session.passage if session.document == here else "")
        if place:
            QTimer.singleShot(0, self, lambda: self.navigation.go_to(Passage(here, place)))

    def _close(self) -> None:
        window, place = self.window, self.navigation.passage
        session = Session(
            geometry=bytes(window.saveGeometry().toBase64().data()).decode(),
            panes=bytes(window.shown_splitter().saveState().toBase64().data()).decode(),
            document=place.symbol,
            passage=place.id or "",
            zoom=window.reader.zoom,
            month=window.calendar.month.isoformat(),
        )
        save_session(self._paths.session_file, session)
        self.notes.close()
        self._work.close()
        self._search_thread.close()
        self._finder.close()


def _open_notes(paths: Paths) -> NoteStore:
    from observance_viewer.storage.notes import open_notes

    return open_notes(paths.notes_database, now=lambda: datetime.now().astimezone())


def _today() -> date:
    return datetime.now().astimezone().date()


def _catalogue() -> tuple[Observance, ...]:
    from observance_viewer.readers.catalogue import load_catalogue

    return load_catalogue()


def _nothing(_result: None) -> None:
    pass


def _open_with_desktop(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
