"""The notes to be listed: those in scope, sorted, some at a time; must not save or paint."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from observance_viewer.models.note_words import state_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.note import Note, State
    from observance_viewer.domain.passage import Passage

Scope = Literal["passage", "document", "all"]
Order = Literal["newest", "oldest", "place"]
# So few that a batch is laid out between two pictures of the list being scrolled.
BATCH = 20


class NoteRole(IntEnum):
    """What `NotesModel.data` answers beside Qt's own roles."""

    NOTE = Qt.ItemDataRole.UserRole + 1
    HIT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Choice:
    """Which notes are listed, and how they are sorted; `tag` and `state` None mean any."""

    scope: Scope = "passage"
    order: Order = "newest"
    tag: str | None = None
    state: State | None = None


class NotesModel(QAbstractListModel):
    """The chosen notes, shown `BATCH` at a time as the list is scrolled; `total` counts them all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []
        self._shown = 0
        self._hits: frozenset[str] = frozenset()

    @property
    def total(self) -> int:
        """How many notes are chosen, shown or not yet."""
        return len(self._notes)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The chosen notes in their order, shown or not yet."""
        return tuple(self._notes)

    def show_notes(
        self, notes: Iterable[Note], choice: Choice, passage: Passage | None, places: dict[str | None, int]
    ) -> None:
        """List the notes that `choice` asks for; `places` holds the order of the document's passages."""
        chosen = _chosen(notes, choice, passage)
        if choice.order == "place":
            chosen = _by_place(chosen, places)
        else:
            chosen.sort(key=attrgetter("modified"), reverse=choice.order == "newest")
        self.beginResetModel()
        self._notes = chosen
        self._shown = min(BATCH, len(chosen))
        self.endResetModel()

    def update_note(self, note: Note) -> None:
        """Show a note as it now is, at the place where it stands."""
        index = self.index_of(note.id)
        if index.isValid():
            self._notes[index.row()] = note
            self.dataChanged.emit(index, index)

    def renew(self, notes: Iterable[Note]) -> None:
        """Show those of `notes` that are listed as they now are, each where it stands."""
        now = {note.id: note for note in notes}
        for note in self.notes:
            if now.get(note.id, note) != note:
                self.update_note(now[note.id])

    def insert_note(self, note: Note) -> QModelIndex:
        """Show a new note before all others."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._notes.insert(0, note)
        self._shown += 1
        self.endInsertRows()
        return self.index(0)

    def remove_note(self, identifier: str) -> None:
        """Show a note no longer."""
        index = self.index_of(identifier)
        if index.isValid():
            self.beginRemoveRows(QModelIndex(), index.row(), index.row())
            del self._notes[index.row()]
            self._shown -= 1
            self.endRemoveRows()

    def set_hits(self, identifiers: frozenset[str]) -> None:
        """Mark the notes that a search found; only what changes is announced."""
        changed = self._hits ^ identifiers
        self._hits = identifiers
        rows = [row for row, note in enumerate(self._notes[: self._shown]) if note.id in changed] if changed else []
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]), [NoteRole.HIT])

    def index_of(self, identifier: str) -> QModelIndex:
        """Give the row of a note, shown if need be; invalid when it is not chosen."""
        for row, note in enumerate(self._notes):
            if note.id == identifier:
                while row >= self._shown:
                    self.fetchMore()
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> bool:  # noqa: B008
        return not parent.isValid() and self._shown < len(self._notes)

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> None:  # noqa: B008
        end = min(self._shown + BATCH, len(self._notes))
        if not parent.isValid() and end > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, end - 1)
            self._shown = end
            self.endInsertRows()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return note.text
            case Qt.ItemDataRole.AccessibleTextRole:
                place = note.anchor.at or self.tr("Whole document")
                quoted = note.anchor.quote.exact if note.anchor.quote else ""
                parts = (place, state_words(note), quoted, note.text, ", ".join(note.tags))
                return ". ".join(part for part in parts if part)
            case NoteRole.NOTE:
                return note
            case NoteRole.HIT:
                return note.id in self._hits
        return None


def _chosen(notes: Iterable[Note], choice: Choice, passage: Passage | None) -> list[Note]:
    """Give the notes in scope; a condition at a time, for a hundred thousand notes are gone through while one waits."""
    chosen = list(notes)
    if choice.scope != "all" and passage is not None:
        chosen = [note for note in chosen if note.anchor.symbol == passage.symbol]
        if choice.scope == "passage" and passage.id is not None:
            chosen = [note for note in chosen if note.anchor.at == passage.id]
    if choice.tag is not None:
        chosen = [note for note in chosen if choice.tag in note.tags]
    if choice.state is not None:
        chosen = [note for note in chosen if note.state == choice.state]
    return chosen


def _by_place(notes: list[Note], places: dict[str | None, int]) -> list[Note]:
    """Sort by document, passage, words and, on the same words, by age."""
    passages: dict[tuple[str, int], list[Note]] = {}
    for note in notes:
        anchor = note.anchor
        passages.setdefault((anchor.symbol, places.get(anchor.at, len(places))), []).append(note)
    for group in passages.values():
        group.sort(key=attrgetter("created"))
        group.sort(key=_start)
    return [note for place in sorted(passages) for note in passages[place]]


def _start(note: Note) -> int:
    return note.anchor.quote.start if note.anchor.quote else -1
