"""What is done with the store on the thread of the notes; must not touch Qt or what the GUI thread holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from observance_viewer.storage.rows import mark_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.note import Anchor, Note
    from observance_viewer.domain.recovery import Recovery
    from observance_viewer.domain.text_version import TextVersion
    from observance_viewer.models.note_undo import Operation
    from observance_viewer.storage.notes import NoteStore
    from observance_viewer.storage.rows import Mark

Change = tuple["Note | None", "Note"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The notes before and after a change; `beside` is the note that was made where somebody else had been there."""

    changes: tuple[Change, ...] = ()
    beside: Note | None = None
    instead_of: Note | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """Notes as they stand on disk, the ids of those that stand there no longer, and what happened to a damaged file."""

    notes: tuple[Note, ...] = ()
    gone: tuple[str, ...] = ()
    report: Recovery | None = None


class NoteWork:
    """The store, opened at its first use (one that cannot be opened is tried again each time), and what it last held.

    One editor's saves are known by the note and the revision that it was opened on; `_trails` leads from there to the
    note and revision that they have come to.
    """

    def __init__(self, open_store: Callable[[], NoteStore]) -> None:
        self._open_store = open_store
        self._store: NoteStore | None = None
        self._text: TextVersion | None = None
        self._seen = 0
        self._known: dict[str, Mark] = {}
        self._trails: dict[tuple[str, int], tuple[str, int]] = {}

    @property
    def store(self) -> NoteStore:
        """The open store. Raises UserError when it cannot be opened."""
        if self._store is None:
            self._store = self._open_store()
        return self._store

    @property
    def _writing(self) -> NoteStore:
        """The open store, opened once more where it could only be read: the folder may be writable by now."""
        if self.store.read_only:
            self.close()
        return self.store

    def load(self) -> Read:
        """Read every note as it stood last; `place_again` places them in the shown text."""
        self._seen = self.store.data_version()
        notes = tuple(self.store.notes())
        self._known = {note.id: mark_of(note) for note in notes}
        return Read(notes, report=self.store.report)

    def tidy(self) -> None:
        """Destroy what has lain in the bin for 30 days, and thin the histories."""
        if self.store.read_only:
            return
        from observance_viewer.storage.bin import purge_expired
        from observance_viewer.storage.history import thin_versions

        purge_expired(self.store)
        thin_versions(self.store)

    def show(self, text: TextVersion) -> list[Note]:
        """Place the notes in `text`; give those that stand elsewhere now."""
        self._text = text
        return self.place_again()

    def place_again(self) -> list[Note]:
        """Place the notes in the shown text; give those that stand elsewhere now."""
        return self._place() if self._store is not None else []

    def add(self, anchor: Anchor, text: str, tags: tuple[str, ...]) -> Outcome:
        """Make a note on the shown text."""
        return self._noted((None, self._writing.add(anchor, text, tags, source=self._source(anchor))))

    def save(self, identifier: str, text: str, tags: tuple[str, ...], base: int | None) -> Outcome:
        """Write a note's text and tags, or a note beside it where somebody else has changed it since `base`."""
        target, revision = identifier, base
        if base is not None:
            target, revision = self._trails.get((identifier, base), (identifier, base))
        before = self._writing.find(target)
        after = self._writing.save(target, text=text, tags=tags, base=revision)
        if base is not None:
            self._trails[identifier, base] = (after.id, after.revision)
        if after.id == target:
            return self._noted((before, after)) if after != before or before is None else Outcome()
        return replace(self._noted((None, after)), beside=after, instead_of=before)

    def place(self, identifier: str, anchor: Anchor) -> Outcome:
        """Put a note onto other words by hand."""
        before = self.store.get(identifier)
        return self._noted((before, self._writing.save(identifier, anchor=anchor, source=self._source(anchor))))

    def delete(self, identifier: str) -> Outcome:
        """Put a note into the bin."""
        before = self.store.get(identifier)
        return self._noted((before, self._writing.delete(identifier)))

    def restore(self, identifier: str) -> Outcome:
        """Take a note out of the bin."""
        before = self.store.find(identifier)
        return self._noted((before, self._writing.restore(identifier)))

    def rename_tag(self, tag: str, name: str) -> Outcome:
        """Rename a tag everywhere."""
        before = {note.id: note for note in self.store.notes(tag=tag)}
        return self._noted(*((before.get(note.id), note) for note in self._writing.rename_tag(tag, name)))

    def undo(self, operation: Operation) -> Outcome:
        """Bring the notes of an operation back to where they were."""
        return self._merged([self._turn(step.after, step.before) for step in reversed(operation.steps)])

    def redo(self, operation: Operation) -> Outcome:
        """Bring the notes of an operation again to where it had brought them."""
        return self._merged([self._turn(step.before, step.after) for step in operation.steps])

    def read_changes(self, *, own: bool = False) -> Read:
        """Read what has changed on disk since it was last looked at; by others only, unless `own`."""
        if self._store is None:
            return Read()
        seen = self.store.data_version()
        if seen == self._seen and not own:
            return Read()
        self._seen = seen
        marks = self.store.marks()
        changed = [identifier for identifier, mark in marks.items() if self._known.get(identifier) != mark]
        gone = tuple(self._known.keys() - marks.keys())
        notes = tuple(note for each in changed if (note := self.store.find(each)) is not None)
        self._known = marks
        return Read(notes, gone)

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _place(self) -> list[Note]:
        if self._text is None or self.store.read_only:
            return []
        from observance_viewer.storage.places import place_notes

        placed = place_notes(self.store, self._text)
        for note in placed:
            self._known[note.id] = mark_of(note)
        return placed

    def _source(self, anchor: Anchor) -> str | None:
        if self._text is None or self._text.symbol != anchor.symbol:
            return None
        from observance_viewer.storage.texts import keep_text

        keep_text(self.store, self._text)
        return self._text.hash

    def _turn(self, now: Note | None, wanted: Note | None) -> Outcome:
        """Bring a note from the state `now` to `wanted`; what somebody else has written meanwhile is kept beside it."""
        known = wanted or now
        here = self.store.find(known.id) if known is not None else None
        if here is None:
            return Outcome()
        identifier = here.id
        if wanted is None or wanted.deleted is not None:
            return Outcome() if here.deleted is not None else self.delete(identifier)
        changes: list[Outcome] = []
        if here.deleted is not None:
            changes.append(self.restore(identifier))
            here = self.store.get(identifier)
        touched = now is not None and (here.text, here.tags) != (now.text, now.tags)
        if touched and (here.text, here.tags) != (wanted.text, wanted.tags):
            beside = self.store.save(identifier, text=wanted.text, tags=wanted.tags, base=-1)
            return self._merged([*changes, replace(self._noted((None, beside)), beside=beside, instead_of=here)])
        anchor = wanted.made_at if wanted.made_at != here.made_at else None
        after = self.store.save(identifier, text=wanted.text, tags=wanted.tags, anchor=anchor, source=wanted.source)
        if after != here:
            changes.append(self._noted((here, after)))
        return self._merged(changes)

    def _merged(self, outcomes: list[Outcome]) -> Outcome:
        beside = next((each for each in outcomes if each.beside is not None), Outcome())
        changes = tuple(change for each in outcomes for change in each.changes)
        return Outcome(changes, beside.beside, beside.instead_of)

    def _noted(self, *changes: Change) -> Outcome:
        """Remember own changes, so that they are not taken for somebody else's, and lead editors' trails past them."""
        for before, after in changes:
            if after.deleted is None:
                self._known[after.id] = mark_of(after)
            else:
                self._known.pop(after.id, None)
            if before is not None:
                for key, value in self._trails.items():
                    if value == (before.id, before.revision):
                        self._trails[key] = (after.id, after.revision)
        return Outcome(changes)
