"""What has been done to notes since the program was started, to be undone and done again; must not touch the disk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from observance_viewer.domain.note import Note

Kind = Literal["add", "edit", "delete", "restore", "place", "tag"]
_ONE_EDIT = timedelta(seconds=5)
_KEPT = 500


@dataclass(frozen=True, slots=True)
class Step:
    """One note before and after; None before it was made."""

    before: Note | None
    after: Note


@dataclass(frozen=True, slots=True)
class Operation:
    """Something that a person did, to one note or to several at once."""

    kind: Kind
    steps: tuple[Step, ...]


class NoteUndo:
    """The operations that can be undone, the last first, and those that were undone."""

    def __init__(self) -> None:
        self._done: list[Operation] = []
        self._undone: list[Operation] = []

    @property
    def next_undo(self) -> Operation | None:
        """What `undo` would undo."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Operation | None:
        """What `redo` would do again."""
        return self._undone[-1] if self._undone else None

    def push(self, operation: Operation) -> None:
        """Take note of an operation; edits of one note in close succession are one."""
        self._undone.clear()
        merged = self._merged(operation)
        if merged is not None:
            self._done[-1] = merged
            return
        self._done.append(operation)
        del self._done[:-_KEPT]

    def forget(self, identifier: str) -> None:
        """Drop the operations on a note that was never written in."""
        self._done = [each for each in self._done if all(step.after.id != identifier for step in each.steps)]

    def take_undo(self) -> Operation | None:
        """Give what is to be undone; it can be done again afterwards."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def take_redo(self) -> Operation | None:
        """Give what is to be done again; it can be undone afterwards."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    def _merged(self, operation: Operation) -> Operation | None:
        last = self._done[-1] if self._done else None
        if last is None or operation.kind != "edit" or last.kind not in ("edit", "add"):
            return None
        (before,), (after,) = last.steps[:1], operation.steps[:1]
        if before.after.id != after.after.id or after.after.modified - before.after.modified > _ONE_EDIT:
            return None
        # The words typed into a new note are a step of their own, so that undoing them keeps the note.
        if last.kind == "add":
            return None
        return replace(last, steps=(Step(before.before, after.after),))
