"""The person's notes on disk: what a call has changed is durable when the call returns."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Note
from observance_viewer.storage.database import close_quietly, connect, explained, transaction
from observance_viewer.storage.migrations import APPLICATION, MIGRATIONS
from observance_viewer.storage.note_search import NoteSearcher
from observance_viewer.storage.rows import COLUMNS, COLUMNS_OF_MARK, Mark, mark_of_row, note_of, sound, tags_of
from observance_viewer.storage.versions import keep_before
from observance_viewer.storage.writing import clean_tags, insert_note, replace_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    import apsw

    from observance_viewer.domain.note import Anchor
    from observance_viewer.domain.query import Query
    from observance_viewer.domain.recovery import Recovery
    from observance_viewer.domain.searching import Hit
    from observance_viewer.storage.presence import Presence

_SOUND_TAGS = "CASE WHEN json_valid(note.tags) THEN note.tags ELSE '[]' END"


def open_notes(path: Path, *, now: Callable[[], datetime]) -> NoteStore:
    """Open the notes at `path`, made where there are none. Raises UserError, which names the file."""
    return NoteStore(connect(path, MIGRATIONS, APPLICATION), path, now)


class NoteStore:
    """The notes of one profile. A store belongs to one thread; several stores may be open on one file.

    Every method raises UserError when the disk or another program is in the way; nothing has changed then.
    The history, the bin, the texts and the backups of the same file are modules of their own beside this one,
    whose functions take a store.
    """

    def __init__(
        self,
        connection: apsw.Connection,
        path: Path,
        now: Callable[[], datetime],
        *,
        read_only: UserError | None = None,
        report: Recovery | None = None,
    ) -> None:
        """Take an open connection; `read_only` says why nothing can be written, `report` what happened at opening."""
        self.connection = connection
        self.read_only = read_only
        self.report = report
        self.presence: Presence | None = None
        self.path = path
        self.now = now
        self._searcher = NoteSearcher(connection)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All of the block or nothing of it, durable when it is left. Raises UserError where it cannot be written."""
        if self.read_only:
            raise self.read_only.at(str(self.path))
        with explained(self.path), transaction(self.connection):
            yield

    def add(self, anchor: Anchor, text: str, tags: Sequence[str] = (), *, source: str | None = None) -> Note:
        """Keep a new note and give it; `source` is the hash of the text that it is made on."""
        moment = self.now()
        note = Note(str(uuid.uuid4()), anchor, sound(text), clean_tags(tags), moment, moment, source=source)
        with self.writing():
            insert_note(self.connection, note)
        return note

    def get(self, identifier: str) -> Note:
        """Give a note by its id. Raises UserError when there is none."""
        note = self.find(identifier)
        if note is None or note.deleted is not None:
            raise UserError("there is no such note", "list the notes to see their ids", identifier)
        return note

    def find(self, identifier: str) -> Note | None:
        """Give a note by its id, also one in the bin; None when there is none."""
        with explained(self.path):
            row = self.connection.execute(f"SELECT {COLUMNS} FROM note WHERE id = ?", (identifier,)).fetchone()  # noqa: S608
        return None if row is None else note_of(row)

    def save(
        self,
        identifier: str,
        *,
        text: str | None = None,
        tags: Sequence[str] | None = None,
        anchor: Anchor | None = None,
        source: str | None = None,
        base: int | None = None,
    ) -> Note:
        """Change what is given of a note and keep how it was; give the note as it now is.

        `base` is the revision that the change was made on. Where somebody else has changed or deleted the note since,
        theirs stays as it is and a new note beside it, which is given, takes this text: its id is another. An `anchor`
        places the note by hand; `source` is then the text it is placed in.
        """
        with self.writing():
            before = self.get(identifier) if base is None else self.find(identifier)
            if before is None:
                raise UserError("there is no such note", "list the notes to see their ids", identifier)
            after = replace(
                before,
                text=before.text if text is None else sound(text),
                tags=before.tags if tags is None else clean_tags(tags),
                modified=self.now(),
                revision=before.revision + 1,
            )
            if anchor is not None:
                after = replace(after, anchor=anchor, origin=None, state="anchored", source=source or before.source)
            if (after.text, after.tags, after.made_at) == (before.text, before.tags, before.made_at):
                return before
            if base is not None and (before.revision != base or before.deleted is not None):
                beside = replace(after, id=str(uuid.uuid4()), created=after.modified, deleted=None, revision=1)
                insert_note(self.connection, beside)
                return beside
            keep_before(self.connection, before, after, after.modified, always=False)
            replace_note(self.connection, after)
        return after

    def delete(self, identifier: str) -> Note:
        """Put a note into the bin, from which `restore` takes it, and give it as it lies there."""
        with self.writing():
            before = self.get(identifier)
            note = replace(before, deleted=self.now(), revision=before.revision + 1)
            replace_note(self.connection, note, words_changed=False)
        return note

    def restore(self, identifier: str) -> Note:
        """Take a note out of the bin and give it."""
        with self.writing():
            before = self.find(identifier)
            if before is None:
                raise UserError("there is no such note", "it may have left the bin", identifier)
            note = replace(before, deleted=None, revision=before.revision + 1)
            if before.deleted is not None:
                replace_note(self.connection, note, words_changed=False)
        return note

    def rename_tag(self, tag: str, name: str) -> list[Note]:
        """Give `tag` another name everywhere, or take it away where `name` is empty; give the changed notes."""
        with self.writing():
            changed = []
            for before in self.notes(tag=tag):
                tags = clean_tags([name if each == tag else each for each in before.tags])
                if tags == before.tags:
                    continue
                after = replace(before, tags=tags, modified=self.now(), revision=before.revision + 1)
                keep_before(self.connection, before, after, after.modified, always=True)
                replace_note(self.connection, after)
                changed.append(after)
        return changed

    def notes(self, symbol: str | None = None, at: str | None = None, tag: str | None = None) -> list[Note]:
        """Give the notes of a document, passage or tag, all by default; the newest first."""
        conditions, values = ["deleted IS NULL"], []
        for column, value in (("symbol", symbol), ("at", at)):
            if value is not None:
                conditions.append(f"{column} = ?")
                values.append(value)
        if tag is not None:
            conditions.append(f"EXISTS (SELECT 1 FROM json_each({_SOUND_TAGS}) WHERE value = ?)")  # noqa: S608
            values.append(tag)
        return list(self._select(" AND ".join(conditions), values))

    def every_note(self) -> list[Note]:
        """Give all notes, those in the bin, too; the newest first."""
        return list(self._select("true", []))

    def _select(self, condition: str, values: list[str]) -> Iterator[Note]:
        with explained(self.path):
            for row in self.connection.execute(
                f"SELECT {COLUMNS} FROM note WHERE {condition} ORDER BY modified DESC, rowid DESC",  # noqa: S608
                values,
            ):
                yield note_of(row)

    def tags(self) -> list[str]:
        """Give every tag in use, in alphabetical order."""
        with explained(self.path):
            rows = self.connection.execute(
                "SELECT DISTINCT CAST(tags AS BLOB) FROM note WHERE deleted IS NULL"
            ).fetchall()
        columns = [tags.decode("utf-8", "replace") for (tags,) in rows if isinstance(tags, bytes)]
        return sorted({tag for column in columns for tag in tags_of(column)})

    def search(self, query: Query, limit: int) -> list[Hit]:
        """Give up to `limit` notes that match, the newest first; text, tags and quoted words are searched."""
        with explained(self.path):
            return self._searcher.search(query, limit)

    def count(self) -> int:
        """Give the number of notes, without those in the bin."""
        with explained(self.path):
            return int(self.connection.execute("SELECT count(*) FROM note WHERE deleted IS NULL").get)

    def data_version(self) -> int:
        """Give a number that changes when another connection has changed the file."""
        with explained(self.path):
            return int(self.connection.pragma("data_version"))

    def marks(self) -> dict[str, Mark]:
        """Give revision, state and place of each note by its id, by which a change is noticed; not those in the bin."""
        with explained(self.path):
            rows = self.connection.execute(f"SELECT {COLUMNS_OF_MARK} FROM note WHERE deleted IS NULL").fetchall()  # noqa: S608
        return dict(mark_of_row(row) for row in rows)

    def problems(self) -> list[str]:
        """Give what is wrong with the file, a sentence each; nothing when every note reads as it was written."""
        from observance_viewer.storage.checking import problems_of

        with explained(self.path):
            return problems_of(self.connection)

    def close(self) -> None:
        """Let go of the file; the store cannot be used afterwards."""
        close_quietly(self.connection)
        if self.presence is not None:
            self.presence.close()
