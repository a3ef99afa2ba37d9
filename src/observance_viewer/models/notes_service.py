"""The notes for the window: read and written on one thread of their own; knows no widget and no SQL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from observance_viewer.domain.errors import UserError
from observance_viewer.models.background import nothing
from observance_viewer.models.note_undo import NoteUndo, Operation, Step
from observance_viewer.models.note_work import NoteWork, Outcome, Read

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from observance_viewer.domain.note import Anchor, Note
    from observance_viewer.domain.text_version import TextVersion
    from observance_viewer.models.note_undo import Kind
    from observance_viewer.storage.notes import NoteStore

Result = TypeVar("Result")
# How often it is asked whether another window or the command line has written.
_LOOK_MS = 1000


@dataclass(frozen=True, slots=True)
class NotesFailure:
    """What could not be done: the sentence to show, and the note it was about, None for opening or adding."""

    error: UserError
    note: str | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two have changed one note: `note` is what stands there, `beside` a new note with what was typed here."""

    note: Note | None
    beside: Note


@dataclass(frozen=True, slots=True)
class _Landing:
    done: Callable[[], None]


class NotesService(QObject):
    """All notes of the profile, kept in memory and on disk.

    `loaded` says that `notes` is complete. `note_added(Note)`, `note_saved(Note)` and `note_deleted(str)` follow
    when the change is on disk, not before; `changed` follows each of them; `failed(NotesFailure)` where it is not.
    `notes_placed` says that notes stand elsewhere, for another text is shown; `changed_elsewhere(tuple[str, ...])`
    names the notes that another window or the command line has changed; `conflicted(Conflict)` says that two wrote
    one note and both versions are kept; `undo_changed` that something else can be undone; `reported(Recovery)` what
    happened to a damaged file.
    """

    loaded = Signal()
    note_added = Signal(object)
    note_saved = Signal(object)
    note_deleted = Signal(str)
    failed = Signal(object)
    changed = Signal()
    notes_placed = Signal()
    changed_elsewhere = Signal(object)
    conflicted = Signal(object)
    undo_changed = Signal()
    reported = Signal(object)
    _landed = Signal(object)

    def __init__(self, open_store: Callable[[], NoteStore], parent: QObject | None = None) -> None:
        """Take `open_store`, which is called on the thread of the notes; nothing is opened before `load`."""
        super().__init__(parent)
        self._work = NoteWork(open_store)
        self._notes: dict[str, Note] = {}
        self._is_read = False
        self._undo = NoteUndo()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="notes")
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look_for_changes)

    @property
    def notes(self) -> tuple[Note, ...]:
        """Every note as last read or saved."""
        return tuple(self._notes.values())

    @property
    def is_read(self) -> bool:
        """Whether `notes` is complete; before that nobody knows whether there are any."""
        return self._is_read

    @property
    def next_undo(self) -> Operation | None:
        """What `undo` would undo, None when there is nothing."""
        return self._undo.next_undo

    @property
    def next_redo(self) -> Operation | None:
        """What `redo` would do again, None when there is nothing."""
        return self._undo.next_redo

    def note(self, identifier: str) -> Note | None:
        """Give a note by its id, None when there is none."""
        return self._notes.get(identifier)

    def load(self) -> None:
        """Read all notes; `loaded` follows, or `failed`. From then on changes made elsewhere are noticed."""
        self._run(self._work.load, self._loaded, None)

    def show_text(self, text: TextVersion) -> None:
        """Place the notes of a document in this text of it; `notes_placed` follows where that changes something."""
        self._run(lambda: self._work.show(text), self._placed, None)

    def place_again(self) -> None:
        """Place the notes in the shown text once more, as after a restoration; `notes_placed` may follow."""
        self._run(self._work.place_again, self._placed, None)

    def add(self, anchor: Anchor, text: str = "", tags: tuple[str, ...] = ()) -> None:
        """Make a note on the shown text; `note_added` follows."""
        self._do("add", lambda: self._work.add(anchor, text, tags), None)

    def save(self, identifier: str, text: str, tags: tuple[str, ...], *, base: int | None = None) -> None:
        """Keep a note's text and tags; `note_saved` follows when they are on disk.

        `base` is the revision of the note as the editor was opened on it, the same at each save from that editor.
        With it, a note that was changed elsewhere meanwhile is not written over: `conflicted` follows and this and
        later saves go to a note beside it. Without it the last change stands.
        """
        self._do("edit", lambda: self._work.save(identifier, text, tags, base), identifier)

    def place(self, identifier: str, anchor: Anchor) -> None:
        """Put a note onto other words of the shown text by hand; `note_saved` follows."""
        self._do("place", lambda: self._work.place(identifier, anchor), identifier)

    def delete(self, identifier: str) -> None:
        """Put a note into the bin; `note_deleted` follows."""
        self._do("delete", lambda: self._work.delete(identifier), identifier)

    def restore(self, identifier: str) -> None:
        """Take a note out of the bin; `note_added` follows."""
        self._do("restore", lambda: self._work.restore(identifier), identifier)

    def rename_tag(self, tag: str, name: str) -> None:
        """Give a tag another name everywhere, or remove it for an empty `name`; `note_saved` follows for each note."""
        self._do("tag", lambda: self._work.rename_tag(tag, name), None)

    def undo(self) -> None:
        """Undo the last operation; what follows is announced like any other change."""
        operation = self._undo.take_undo()
        if operation is not None:
            self._run(lambda: self._work.undo(operation), self._changed_notes, None)
            self.undo_changed.emit()

    def redo(self) -> None:
        """Do again what was undone last."""
        operation = self._undo.take_redo()
        if operation is not None:
            self._run(lambda: self._work.redo(operation), self._changed_notes, None)
            self.undo_changed.emit()

    def ask(self, work: Callable[[NoteStore], Result], done: Callable[[Result], None]) -> None:
        """Call `work` with the store on the thread of the notes, and `done` here with what it gives, or `failed`.

        For what no other window needs to hear of: histories, the bin, comparisons. What `work` changes of notes is
        noticed and announced like a change made elsewhere.
        """

        def both() -> tuple[Result, Read]:
            return work(self._work.store), self._work.read_changes(own=True)

        def landed(answer: tuple[Result, Read]) -> None:
            result, read = answer
            self._take(read)
            done(result)

        self._run(both, landed, None)

    def look_for_changes(self) -> None:
        """Read what others have changed; `changed_elsewhere` follows where there is anything."""
        self._run(self._work.read_changes, self._take, None)

    def settle(self) -> None:
        """Wait until all that was asked for has been done or has failed, and announce it now."""
        self._worker.submit(lambda: None).result()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def close(self) -> None:
        """Write what waits and let go of the file; nothing is announced afterwards."""
        self._look.stop()
        self._landed.disconnect(self._land)
        self._worker.submit(self._work.close)
        self._worker.shutdown(wait=True)

    def _do(self, kind: Kind, work: Callable[[], Outcome], about: str | None) -> None:
        def done(outcome: Outcome) -> None:
            self._remember(kind, outcome)
            self._changed_notes(outcome)

        self._run(work, done, about)

    def _remember(self, kind: Kind, outcome: Outcome) -> None:
        steps = tuple(Step(before, after) for before, after in outcome.changes)
        if not steps:
            return
        only = steps[0].after
        if kind == "delete" and not only.text and not only.tags:
            self._undo.forget(only.id)
        else:
            self._undo.push(Operation(kind, steps))
        self.undo_changed.emit()

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None], about: str | None) -> None:
        future: Future[Result] = self._worker.submit(work)
        future.add_done_callback(lambda finished: self._landed.emit(_Landing(lambda: self._end(finished, done, about))))

    def _land(self, landing: _Landing) -> None:
        landing.done()

    def _end(self, future: Future[Result], done: Callable[[Result], None], about: str | None) -> None:
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, UserError):
            self.failed.emit(NotesFailure(error, about))
            self._reopen_if_damaged(error)
        else:
            raise error

    def _reopen_if_damaged(self, error: UserError) -> None:
        """Open the notes again, by which they are put right; what could not be opened is not tried for ever."""
        from observance_viewer.storage.database import DamagedError

        if isinstance(error, DamagedError) and self._look.isActive():
            self._look.stop()
            self._worker.submit(self._work.close)
            self.load()

    def _loaded(self, read: Read) -> None:
        self._notes = {note.id: note for note in read.notes}
        self._is_read = True
        self._look.start()
        if read.report is not None:
            self.reported.emit(read.report)
        self.loaded.emit()
        self.changed.emit()
        self.place_again()
        self._run(self._work.tidy, nothing, None)

    def _placed(self, notes: list[Note]) -> None:
        known = [note for note in notes if note.id in self._notes]
        self._notes.update((note.id, note) for note in known)
        if known:
            self.notes_placed.emit()
            self.changed.emit()

    def _take(self, read: Read) -> None:
        if not read.notes and not read.gone:
            return
        for identifier in read.gone:
            self._notes.pop(identifier, None)
        self._notes.update((note.id, note) for note in read.notes)
        self.changed_elsewhere.emit((*(note.id for note in read.notes), *read.gone))
        self.changed.emit()

    def _changed_notes(self, outcome: Outcome) -> None:
        for before, after in outcome.changes:
            if after.deleted is not None:
                if self._notes.pop(after.id, None) is not None:
                    self.note_deleted.emit(after.id)
            elif before is None or before.deleted is not None or after.id not in self._notes:
                self._notes[after.id] = after
                self.note_added.emit(after)
            else:
                self._notes[after.id] = after
                self.note_saved.emit(after)
        if outcome.beside is not None:
            self.conflicted.emit(Conflict(outcome.instead_of, outcome.beside))
        self.changed.emit()
