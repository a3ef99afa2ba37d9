"""The person's notes on disk: what a call has changed is durable when the call returns."""

from __future__ import annotations

import json
import uuid
from functools import lru_cache
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.matching import fold, match
from observance_viewer.domain.note import Note
from observance_viewer.domain.query import Term
from observance_viewer.domain.searching import Hit, hit_of
from observance_viewer.storage.database import connect, explained, transaction
from observance_viewer.storage.rows import COLUMNS, NAMES, checksum_of, note_of, row_of, sound, tags_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    import apsw

    from observance_viewer.domain.note import Anchor
    from observance_viewer.domain.query import Query

_MIGRATIONS = (
    (
        """CREATE TABLE note (
            rowid INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            symbol TEXT NOT NULL,
            at TEXT,
            quote TEXT,
            text TEXT NOT NULL,
            tags TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            state TEXT NOT NULL,
            deleted TEXT
        ) STRICT""",
        "CREATE INDEX note_place ON note (symbol, at) WHERE deleted IS NULL",
        "CREATE INDEX note_modified ON note (modified) WHERE deleted IS NULL",
        """CREATE TABLE version (
            note TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
            modified TEXT NOT NULL,
            text TEXT NOT NULL,
            tags TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX version_note ON version (note, modified)",
        "CREATE VIRTUAL TABLE note_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0')",
    ),
    # A note without a checksum was written before there were any.
    ("ALTER TABLE note ADD COLUMN checksum TEXT",),
)
_APPLICATION = 0x4F425356
# Folding is most of the work of a search, and each key press asks for much the same notes.
_KEPT_FOLDED = 2000
_SOUND_TAGS = "CASE WHEN json_valid(note.tags) THEN note.tags ELSE '[]' END"


def open_notes(path: Path, *, now: Callable[[], datetime]) -> NoteStore:
    """Open the notes at `path`, made where there are none. Raises UserError, which names the file."""
    return NoteStore(connect(path, _MIGRATIONS, _APPLICATION), path, now)


class NoteStore:
    """The notes of one profile. A store belongs to one thread; several stores may be open on one file.

    Every method raises UserError when the disk or another program is in the way; nothing has changed then.
    """

    def __init__(self, connection: apsw.Connection, path: Path, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._path = path
        self._now = now
        self._fold = lru_cache(_KEPT_FOLDED)(fold)

    def add(self, anchor: Anchor, text: str, tags: Sequence[str] = ()) -> Note:
        """Keep a new note and give it."""
        moment = self._now()
        note = Note(str(uuid.uuid4()), anchor, sound(text), _clean(tags), moment, moment)
        with explained(self._path), transaction(self._connection):
            row = row_of(note)
            self._connection.execute(
                f"INSERT INTO note ({', '.join(NAMES)}, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                (*row, checksum_of(row)),
            )
            self._index(note)
        return note

    def get(self, identifier: str) -> Note:
        """Give a note by its id. Raises UserError when there is none."""
        with explained(self._path):
            row = self._connection.execute(
                f"SELECT {COLUMNS} FROM note WHERE id = ? AND deleted IS NULL",  # noqa: S608
                (identifier,),
            ).fetchone()
        if row is None:
            raise UserError("there is no such note", "list the notes to see their ids", identifier)
        return note_of(row)

    def save(
        self,
        identifier: str,
        *,
        text: str | None = None,
        tags: Sequence[str] | None = None,
        anchor: Anchor | None = None,
    ) -> Note:
        """Change what is given of a note and keep how it was; give the note as it now is."""
        with explained(self._path), transaction(self._connection):
            before = self.get(identifier)
            note = Note(
                before.id,
                anchor or before.anchor,
                before.text if text is None else sound(text),
                before.tags if tags is None else _clean(tags),
                before.created,
                self._now(),
                before.state if anchor is None else "anchored",
            )
            if (note.text, note.tags, note.anchor) == (before.text, before.tags, before.anchor):
                return before
            self._connection.execute(
                "INSERT INTO version (note, modified, text, tags) VALUES (?, ?, ?, ?)",
                (before.id, before.modified.isoformat(), before.text, json.dumps(before.tags, ensure_ascii=False)),
            )
            row = row_of(note)
            self._connection.execute(
                f"UPDATE note SET {', '.join(f'{name} = ?' for name in NAMES)}, checksum = ? WHERE id = ?",  # noqa: S608
                (*row, checksum_of(row), identifier),
            )
            self._index(note)
        return note

    def delete(self, identifier: str) -> None:
        """Put a note into the bin, from which `restore` takes it."""
        with explained(self._path), transaction(self._connection):
            self.get(identifier)
            self._connection.execute("UPDATE note SET deleted = ? WHERE id = ?", (self._now().isoformat(), identifier))

    def restore(self, identifier: str) -> Note:
        """Take a note out of the bin and give it."""
        with explained(self._path), transaction(self._connection):
            self._connection.execute("UPDATE note SET deleted = NULL WHERE id = ?", (identifier,))
        return self.get(identifier)

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
        with explained(self._path):
            rows = self._connection.execute(
                f"SELECT {COLUMNS} FROM note WHERE {' AND '.join(conditions)} ORDER BY modified DESC, rowid DESC",  # noqa: S608
                values,
            ).fetchall()
        return [note_of(row) for row in rows]

    def tags(self) -> list[str]:
        """Give every tag in use, in alphabetical order."""
        with explained(self._path):
            rows = self._connection.execute(
                "SELECT DISTINCT CAST(tags AS BLOB) FROM note WHERE deleted IS NULL"
            ).fetchall()
        columns = [tags.decode("utf-8", "replace") for (tags,) in rows if isinstance(tags, bytes)]
        return sorted({tag for column in columns for tag in tags_of(column)})

    def search(self, query: Query, limit: int) -> list[Hit]:
        """Give up to `limit` notes that match, the newest first; text, tags and quoted words are searched."""
        if query.is_empty:
            return []
        words = _fts(query)
        conditions, values = _field_conditions(query)
        if words:
            conditions.append("rowid IN (SELECT rowid FROM note_words WHERE note_words MATCH ?)")
            values.append(words)
        hits: list[Hit] = []
        with explained(self._path):
            rows = self._connection.execute(
                f"SELECT {COLUMNS} FROM note WHERE {' AND '.join(conditions)} ORDER BY modified DESC, rowid DESC",  # noqa: S608
                values,
            )
            for row in rows:
                note = note_of(row)
                if not _has_tags(query, note):
                    continue
                searched = _searched(note)
                spans = match(query, self._fold(searched))
                if spans is not None:
                    hits.append(hit_of(note.anchor.symbol, note.id, "notes", searched, spans))
                if len(hits) >= limit:
                    break
        return hits

    def count(self) -> int:
        """Give the number of notes, without those in the bin."""
        with explained(self._path):
            return int(self._connection.execute("SELECT count(*) FROM note WHERE deleted IS NULL").get)

    def problems(self) -> list[str]:
        """Give what is wrong with the file, a sentence each; nothing when every note reads as it was written."""
        with explained(self._path):
            rows = self._connection.execute("PRAGMA quick_check").fetchall()
            found = [f"the notes database is damaged: {row[0]}" for row in rows if row[0] != "ok"]
            for *values, checksum in self._connection.execute(f"SELECT {COLUMNS}, CAST(checksum AS BLOB) FROM note"):  # noqa: S608
                if checksum is not None and checksum != checksum_of(values).encode():
                    place = note_of(values)
                    found.append(f"note {place.id} ({place.anchor.symbol}) does not read as it was written")
        return found

    def close(self) -> None:
        """Let go of the file; the store cannot be used afterwards."""
        self._connection.close()

    def _index(self, note: Note) -> None:
        words = " ".join(fold(_searched(note)).words)
        rowid = self._connection.execute("SELECT rowid FROM note WHERE id = ?", (note.id,)).get
        self._connection.execute("DELETE FROM note_words WHERE rowid = ?", (rowid,))
        self._connection.execute("INSERT INTO note_words (rowid, words) VALUES (?, ?)", (rowid, words))


def _searched(note: Note) -> str:
    parts = [note.text, " ".join(note.tags), note.anchor.quote.exact if note.anchor.quote else ""]
    return "\n".join(part for part in parts if part)


def _clean(tags: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for raw in tags if (tag := " ".join(sound(raw).split()))))


def _fts(query: Query) -> str:
    """Give, in FTS5's own syntax, words that every matching note has; `match` and `_has_tags` decide the rest.

    What must not stand there is left to them, for FTS5 divides words at an underscore and would exclude too much.
    """
    groups = ["(" + " OR ".join(_fts_term(term) for term in group) + ")" for group in query.required]
    tags = [Term(words) for name, value in query.fields if name == "tag" and (words := fold(value).words)]
    return " AND ".join(groups + [_fts_term(term) for term in tags])


def _has_tags(query: Query, note: Note) -> bool:
    wanted = {fold(value).words for name, value in query.fields if name == "tag"}
    unwanted = {fold(value).words for name, value in query.excluded_fields if name == "tag"}
    tags = {fold(tag).words for tag in note.tags} if wanted or unwanted else set()
    return wanted <= tags and not unwanted & tags


def _fts_term(term: Term) -> str:
    return '"' + " ".join(word.replace('"', "") for word in term.words) + '"' + (" *" if term.prefix else "")


def _field_conditions(query: Query) -> tuple[list[str], list[str]]:
    conditions, values = ["deleted IS NULL"], []
    for fields, holds in ((query.fields, "IS"), (query.excluded_fields, "IS NOT")):
        for name, value in fields:
            if name == "modified":
                conditions.append(f"substr(modified, 1, length(?)) {holds} ?")
                values += [sound(value)] * 2
            elif name != "tag":
                conditions.append(f"{name} {holds} ? COLLATE NOCASE")
                values.append(sound(value))
    return conditions, values
