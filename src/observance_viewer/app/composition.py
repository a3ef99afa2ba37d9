"""The whole object graph on one page: what the program is made of, how it starts and how it ends.

A start makes what the first paint shows; `services.py` and `following.py` come once the window is painted.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from observance_viewer.app.choosing import Choosing
from observance_viewer.app.languages import Speech
from observance_viewer.app.observing import Observing
from observance_viewer.app.session import Session, load_session, save_session
from observance_viewer.app.settings import load_settings
from observance_viewer.app.wayfinding import Wayfinding
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.setting import LANGUAGE, TEXT_SIZE
from observance_viewer.models.background import Background, nothing
from observance_viewer.models.failure_words import failure_in_words
from observance_viewer.models.navigation import Navigation
from observance_viewer.models.notes_service import NotesService
from observance_viewer.models.turns import in_turns
from observance_viewer.widgets.first_paint import FirstPaint
from observance_viewer.widgets.look import show_mark
from observance_viewer.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from observance_viewer.app.following import Following
    from observance_viewer.app.log import Faults
    from observance_viewer.app.paths import Paths
    from observance_viewer.app.reminding import Reminding
    from observance_viewer.app.reporting import Reporting
    from observance_viewer.app.services import Services
    from observance_viewer.app.targets import Target
    from observance_viewer.domain.observance import Observance
    from observance_viewer.storage.notes import NoteStore


# How long a person stays at a place before it is kept.
_REST_MS = 2000


class Program(QObject):
    """The running program: owns the window and everything it works with.

    `start` shows the window; `ready` follows once it is painted and answers, unless it is closed before; `ended` comes
    last.
    """

    ready = Signal()
    ended = Signal()

    def __init__(self, paths: Paths, target: Target, faults: Faults | None = None) -> None:
        super().__init__()
        self._paths = paths
        self._faults = faults
        self._speech = Speech()
        self._previous: MainWindow | None = None
        self.navigation = Navigation(target.resolution, self)
        self.notes = NotesService(lambda: _open_notes(paths), self)
        self._work = Background("work", self)
        self._is_ready = False
        self._is_replacing = False
        self.services: Services
        self.following: Following
        self.reminding: Reminding
        self.reporting: Reporting
        self._coming = self._completing()
        self._at_rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._at_rest.timeout.connect(self._keep_session)
        self.navigation.passage_changed.connect(self._at_rest.start)
        session = load_session(paths.session_file)
        for _ in self._building(session, target.passage):
            pass

    def start(self) -> None:
        """Show the window; what can wait is made after it is painted."""
        FirstPaint(self.window.reader.viewport(), self._after_first_paint)
        self.window.show()

    def _building(self, session: Session, asked: str | None) -> Iterator[None]:
        """Make the window in the person's language, and what decides how it is first painted; in steps."""
        settings = load_settings(self._paths.settings_file)
        self._speech.speak(settings[0].get(LANGUAGE))
        yield
        self._recent = session.recent
        self.window = window = MainWindow(self.notes, _today)
        yield
        self.choosing = Choosing(window, self._paths, settings, self._work, self._tell)
        self.observing = Observing(window, self.navigation)
        self._way = Wayfinding(window, self.navigation, _today)
        actions = window.actions_
        actions.zoom_in.triggered.connect(self._zoom_in)
        actions.zoom_out.triggered.connect(self._zoom_out)
        actions.zoom_reset.triggered.connect(self._zoom_reset)
        window.closed.connect(self._close)
        self._restore(session, asked)

    def _after_first_paint(self) -> None:
        in_turns(self, self._coming)

    def _completing(self) -> Generator[None]:
        """Import what follows and then make it in one go, so that a window that is closed meanwhile has all or none."""
        for name in ("services", "following", "reminding", "reporting"):
            import_module(f"observance_viewer.app.{name}")
            yield
        from observance_viewer.app.services import Services

        application = QApplication.instance()
        if isinstance(application, QApplication):
            show_mark(application)
        self.services = Services(self.notes, self.navigation, self._paths, self._say, self._tell, self)
        self._complete()
        self._is_ready = True
        self.ready.emit()
        self.services.keeping.begin()
        self.choosing.tell_problems()
        self.reporting.look_for_crash(self._paths, self._work, self._tell)

    def _complete(self) -> None:
        """Add to the window what it was not kept waiting for."""
        from observance_viewer.app.following import Following
        from observance_viewer.app.reminding import Reminding
        from observance_viewer.app.reporting import Reporting

        window, work, tell = self.window, self._work, self._tell
        self.choosing.language_chosen.connect(self._change_language, Qt.ConnectionType.QueuedConnection)
        self.reporting = Reporting(window, self._faults)
        self.following = Following(
            window,
            self.notes,
            self.navigation,
            self.services,
            self._paths,
            self._way,
            self.choosing,
            self._recent,
            work,
            _today,
            tell,
        )
        folder, observances = self._paths.reminders, self.observing.observances
        self.reminding = Reminding(window, folder, self.choosing, work, observances, _today, tell)
        work.run(_catalogue, window.calendar.set_catalogue, tell)
        self.observing.add_shipped(self._paths.shipped_file, work, tell)

    def _change_language(self) -> None:
        """Make the window anew once the choice is on disk and no document is on its way to the window that is."""
        self._work.run(nothing, self._after_reading, self._tell)

    def _after_reading(self, _done: None) -> None:
        self.services.reading.run(nothing, self._make_window_anew, self._tell)

    def _make_window_anew(self, _done: None) -> None:
        if self._is_replacing:
            return  # what is under way reads the newest choice
        if self.window.notes.settle():
            self._is_replacing = True
            self._coming = self._replacing(self.window)
            in_turns(self, self._coming)
        else:
            words = self.tr("A note is not saved yet. The language changes at the next start.")
            self.window.messages.show_message(words)

    def _replacing(self, old: MainWindow) -> Generator[None]:
        """Put a window in the new language in the place of `old`, which takes nothing more meanwhile."""
        session = self._session()
        old.setUpdatesEnabled(False)
        old.setEnabled(False)
        self.following.exporting.close()
        self.choosing.close()
        yield from self._building(session, None)
        yield
        self.window.show()
        try:
            yield
            self._complete()
            self.notes.loaded.emit()
        finally:
            old.closed.disconnect(self._close)
            old.close()
            old.deleteLater()
            self._is_replacing = False
        # Kept until the next one, so that Qt takes it apart and not the garbage collector while Qt still asks it.
        self._previous = old
        self.choosing.show(LANGUAGE.key)

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(failure_in_words(error))

    def _say(self, words: str) -> None:
        self.window.messages.show_message(words)

    def _zoom_in(self) -> None:
        self.window.reader.set_zoom(self.window.reader.zoom + 10)

    def _zoom_out(self) -> None:
        self.window.reader.set_zoom(self.window.reader.zoom - 10)

    def _zoom_reset(self) -> None:
        self.window.reader.set_zoom(self.choosing.settings.get(TEXT_SIZE))

    def _restore(self, session: Session, asked: str | None) -> None:
        window = self.window
        if session.geometry:
            window.restoreGeometry(QByteArray.fromBase64(session.geometry.encode(errors="replace")))
        if session.panes:
            window.shown_splitter().restoreState(QByteArray.fromBase64(session.panes.encode(errors="replace")))
        if session.zoom:
            window.reader.set_zoom(session.zoom)
        window.calendar.show_year(shown=session.year_shown)
        # Without a month to return to, the calendar stays at the next occurrence.
        with suppress(ValueError):
            window.calendar.show_month(date.fromisoformat(session.month))
        here = self.navigation.passage.symbol
        place = asked or (session.passage if session.document == here else "")
        if place:
            QTimer.singleShot(0, self, lambda: self.navigation.go_to(Passage(here, place)))

    def _session(self) -> Session:
        window, place = self.window, self.navigation.passage
        return Session(
            geometry=bytes(window.saveGeometry().toBase64().data()).decode(),
            panes=bytes(window.shown_splitter().saveState().toBase64().data()).decode(),
            document=place.symbol,
            passage=place.id or "",
            zoom=window.reader.zoom,
            month=window.calendar.month.isoformat(),
            year_shown=window.calendar.shows_year,
            recent=self.following.opening.recent if self._is_ready else self._recent,
        )

    def _keep_session(self) -> None:
        """Keep the place where a person has come to rest, for a run that does not end as it should."""
        path, session = self._paths.session_file, self._session()
        self._work.run(lambda: save_session(path, session), nothing, self._tell)

    def _close(self) -> None:
        self._coming.close()
        self._at_rest.stop()
        session = self._session()
        self.notes.close()
        if self._is_ready:
            self.following.exporting.close()
            self.services.close()
        self._work.close()
        save_session(self._paths.session_file, session)
        self.choosing.close()
        self.ended.emit()


def _today() -> date:
    return datetime.now().astimezone().date()


def _open_notes(paths: Paths) -> NoteStore:
    """Open the notes for the window, put right if need be; called on the thread of the notes."""
    from observance_viewer.app.profile import open_profile_notes

    return open_profile_notes(paths, thorough=True)


def _catalogue() -> tuple[Observance, ...]:
    from observance_viewer.readers.catalogue import load_catalogue

    return load_catalogue()
