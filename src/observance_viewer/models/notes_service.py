"""The notes for the window: read and written on one thread of their own; knows no widget and no SQL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Note

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from observance_viewer.domain.note import Anchor
    from observance_viewer.storage.notes import NoteStore


@dataclass(frozen=True, slots=True)
class NotesFailure:
    """What could not be done: the sentence to show, and the note it was about, None for opening or adding."""

    error: UserError
    note: str | None


@dataclass(frozen=True, slots=True)
class _Landing:
    done: Callable[[], None]


class NotesService(QObject):
    """All notes of the profile, kept in memory and on disk.

    `loaded` says that `notes` is complete. `note_added(Note)`, `note_saved(Note)` and `note_deleted(str)` follow
    when the change is on disk, not before; `changed` follows each of them; `failed(NotesFailure)` where it is not.
    """

    loaded = Signal()
    note_added = Signal(object)
    note_saved = Signal(object)
    note_deleted = Signal(str)
    failed = Signal(object)
    changed = Signal()
    _landed = Signal(object)

    def __init__(self, open_store: Callable[[], NoteStore], parent: QObject | None = None) -> None:
        """Take `open_store`, which is called on the thread of the notes; nothing is opened before `load`."""
        super().__init__(parent)
        self._open_store = open_store
        self._store: NoteStore | None = None
        self._notes: dict[str, Note] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="notes")
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)

    @property
    def notes(self) -> tuple[Note, ...]:
        """Every note as last read or saved."""
        return tuple(self._notes.values())

    def note(self, identifier: str) -> Note | None:
        """Give a note by its id, None when there is none."""
        return self._notes.get(identifier)

    def load(self) -> None:
        """Read all notes; `loaded` follows, or `failed`."""
        self._run(lambda store: store.notes(), self._loaded, None)

    def add(self, anchor: Anchor, text: str = "", tags: tuple[str, ...] = ()) -> None:
        """Make a note; `note_added` follows."""
        self._run(lambda store: store.add(anchor, text, tags), self._added, None)

    def save(self, identifier: str, text: str, tags: tuple[str, ...]) -> None:
        """Keep a note's text and tags; `note_saved` follows when they are on disk."""
        self._run(lambda store: store.save(identifier, text=text, tags=tags), self._saved, identifier)

    def delete(self, identifier: str) -> None:
        """Put a note into the bin; `note_deleted` follows."""

        def work(store: NoteStore) -> str:
            store.delete(identifier)
            return identifier

        self._run(work, self._deleted, identifier)

    def restore(self, identifier: str) -> None:
        """Take a note out of the bin; `note_added` follows."""
        self._run(lambda store: store.restore(identifier), self._added, identifier)

    def settle(self) -> None:
        """Wait until all that was asked for has been done or has failed, and announce it now."""
        self._worker.submit(lambda: None).result()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def close(self) -> None:
        """Write what waits and let go of the file; nothing is announced afterwards."""
        self._landed.disconnect(self._land)
        self._worker.submit(self._close_store)
        self._worker.shutdown(wait=True)

    def _run(self, work: Callable[[NoteStore], object], done: Callable[[object], None], about: str | None) -> None:
        future: Future[object] = self._worker.submit(lambda: work(self._opened()))
        future.add_done_callback(lambda finished: self._landed.emit(_Landing(lambda: self._end(finished, done, about))))

    def _opened(self) -> NoteStore:
        """Give the store, opened at its first use; one that could not be opened is tried again each time."""
        if self._store is None:
            self._store = self._open_store()
        return self._store

    def _close_store(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def _land(self, landing: _Landing) -> None:
        landing.done()

    def _end(self, future: Future[object], done: Callable[[object], None], about: str | None) -> None:
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, UserError):
            self.failed.emit(NotesFailure(error, about))
        else:
            raise error

    def _loaded(self, notes: object) -> None:
        if isinstance(notes, list):
            self._notes = {note.id: note for note in notes}
        self.loaded.emit()
        self.changed.emit()

    def _added(self, note: object) -> None:
        if isinstance(note, Note):
            self._notes[note.id] = note
            self.note_added.emit(note)
            self.changed.emit()

    def _saved(self, note: object) -> None:
        if isinstance(note, Note):
            self._notes[note.id] = note
            self.note_saved.emit(note)
            self.changed.emit()

    def _deleted(self, identifier: object) -> None:
        if isinstance(identifier, str):
            self._notes.pop(identifier, None)
            self.note_deleted.emit(identifier)
            self.changed.emit()
