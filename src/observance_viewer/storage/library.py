"""The documents that were added to the program: what is in them and where, found by symbol and by words.

Everything here can be made again from the files that the documents were read from.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from observance_viewer.domain.folding import fold
from observance_viewer.domain.matching import match
from observance_viewer.domain.observance import Observance
from observance_viewer.domain.searching import Hit
from observance_viewer.storage.database import close_quietly, connect, explained, transaction
from observance_viewer.storage.note_search import fts_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    import apsw

    from observance_viewer.domain.observance import Kind
    from observance_viewer.domain.query import Query
    from observance_viewer.domain.resolution import Resolution

_APPLICATION = 0x4F42564C
_MIGRATIONS = (
    (
        """CREATE TABLE document (
            rowid INTEGER PRIMARY KEY,
            symbol TEXT NOT NULL,
            number TEXT,
            language TEXT NOT NULL,
            title TEXT,
            format TEXT NOT NULL,
            file TEXT NOT NULL,
            UNIQUE (symbol, language)
        ) STRICT""",
        """CREATE TABLE passage (
            rowid INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document (rowid) ON DELETE CASCADE,
            at TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX passage_document ON passage (document)",
        """CREATE TABLE observance (
            document INTEGER NOT NULL REFERENCES document (rowid) ON DELETE CASCADE,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            rule TEXT NOT NULL,
            first_year INTEGER,
            at TEXT
        ) STRICT""",
        "CREATE VIRTUAL TABLE passage_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0')",
    ),
)


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One document of the library: `file` is the name of the copy that it was read from, `language` a BCP 47 tag."""

    symbol: str
    language: str
    title: str | None
    format: str
    file: str


def open_library(path: Path) -> AbstractContextManager[Library]:
    """Open the library at `path`, made where there is none. Raises UserError, DamagedError when it is damaged."""
    return closing(Library(connect(path, _MIGRATIONS, _APPLICATION), path))


class Library:
    """The documents of one profile. Methods raise UserError when the disk or another program is in the way."""

    def __init__(self, connection: apsw.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def put(self, resolution: Resolution, file: str) -> LibraryEntry:
        """Keep a document that has a symbol in place of an earlier reading of the same symbol and language."""
        entry = LibraryEntry(resolution.symbol or "", resolution.language, resolution.title, resolution.format, file)
        passages = resolution.passages()
        if resolution.title:
            passages = {"title": resolution.title, **passages}
        with explained(self._path), transaction(self._connection):
            self._remove("symbol = ? AND language = ?", (entry.symbol, entry.language))
            self._connection.execute(
                "INSERT INTO document (symbol, number, language, title, format, file) VALUES (?, ?, ?, ?, ?, ?)",
                (entry.symbol, resolution.number, entry.language, entry.title, entry.format, file),
            )
            document = self._connection.last_insert_rowid()
            for at, text in passages.items():
                self._connection.execute(
                    "INSERT INTO passage (document, at, text) VALUES (?, ?, ?)", (document, at, text)
                )
                self._connection.execute(
                    "INSERT INTO passage_words (rowid, words) VALUES (?, ?)",
                    (self._connection.last_insert_rowid(), " ".join(fold(text).words)),
                )
            for each in resolution.observances:
                self._connection.execute(
                    "INSERT INTO observance VALUES (?, ?, ?, ?, ?, ?)",
                    (document, each.name, each.kind, each.rule, each.first_year, each.at),
                )
        return entry

    def entries(self) -> list[LibraryEntry]:
        """Give every document, by symbol and language."""
        return list(self._entries("true", ()))

    def find(self, symbol: str, language: str = "en") -> LibraryEntry | None:
        """Give the document with this symbol or number, in `language` if there is a choice; None when there is none."""
        found = list(self._entries("symbol = ?1 OR number = ?1", (symbol,)))
        return next((entry for entry in found if entry.language == language), found[0] if found else None)

    def remove(self, symbol: str) -> list[LibraryEntry]:
        """Take a document out in all its languages; give what was taken out."""
        found = list(self._entries("symbol = ?1 OR number = ?1", (symbol,)))
        with explained(self._path), transaction(self._connection):
            for entry in found:
                self._remove("symbol = ? AND language = ?", (entry.symbol, entry.language))
        return found

    def search(self, query: Query, limit: int) -> list[Hit]:
        """Give up to `limit` passages that match, document by document in reading order.

        A field that only notes have, such as `tag`, leaves no passage; `at` leaves its own.
        """
        if not query.required or any(name != "at" for name, _ in query.fields):
            return []
        wanted = {value.casefold() for _, value in query.fields}
        unwanted = {value.casefold() for name, value in query.excluded_fields if name == "at"}
        hits: list[Hit] = []
        with explained(self._path):
            rows = self._connection.execute(
                """SELECT symbol, at, text FROM passage JOIN document ON document.rowid = passage.document
                WHERE passage.rowid IN (SELECT rowid FROM passage_words WHERE passage_words MATCH ?)
                ORDER BY passage.rowid""",
                (fts_words(query),),
            )
            for symbol, at, text in rows:
                place = str(at).casefold()
                if not wanted <= {place} or place in unwanted:
                    continue
                spans = match(query, fold(str(text)))
                if spans:
                    hits.append(Hit(str(symbol), str(at), "text", str(text), spans))
                if len(hits) >= limit:
                    break
        return hits

    def observances(self) -> list[Observance]:
        """Give what the documents designate; one that is told in several languages comes once."""
        with explained(self._path):
            rows = self._connection.execute(
                """SELECT name, kind, rule, first_year, symbol, at
                FROM observance JOIN document ON document.rowid = observance.document
                ORDER BY symbol, language != 'en', observance.rowid"""
            ).fetchall()
        found: dict[tuple[object, ...], Observance] = {}
        for name, kind, rule, first, symbol, place in rows:
            first_year = first if isinstance(first, int) else None
            at = None if place is None else str(place)
            each = Observance(str(name), cast("Kind", kind), str(rule), first_year, at, str(symbol))
            found.setdefault((symbol, rule, at), each)
        return list(found.values())

    def close(self) -> None:
        """Let go of the file."""
        close_quietly(self._connection)

    def _entries(self, condition: str, values: tuple[str, ...]) -> Iterator[LibraryEntry]:
        with explained(self._path):
            for row in self._connection.execute(
                f"SELECT symbol, language, title, format, file FROM document WHERE {condition} "  # noqa: S608
                "ORDER BY symbol, language",
                values,
            ):
                symbol, language, title, kind, file = row
                yield LibraryEntry(
                    str(symbol), str(language), title if title is None else str(title), str(kind), str(file)
                )

    def _remove(self, condition: str, values: tuple[str, ...]) -> None:
        documents = f"SELECT rowid FROM document WHERE {condition}"  # noqa: S608
        self._connection.execute(
            f"DELETE FROM passage_words WHERE rowid IN (SELECT rowid FROM passage WHERE document IN ({documents}))",  # noqa: S608
            values,
        )
        self._connection.execute(f"DELETE FROM document WHERE {condition}", values)  # noqa: S608
