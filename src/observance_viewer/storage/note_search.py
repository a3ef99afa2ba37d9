"""Finds notes by words and fields: FTS5 narrows them down, the program's own folding decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.folding import fold
from observance_viewer.domain.matching import match
from observance_viewer.domain.query import Term
from observance_viewer.domain.searching import Hit
from observance_viewer.storage.rows import COLUMNS, COLUMNS_OF_MARK, note_of, sound
from observance_viewer.storage.writing import searched_words

if TYPE_CHECKING:
    import apsw

    from observance_viewer.domain.folding import Folded
    from observance_viewer.domain.query import Query

# Reading and folding is most of the work of a search, and each key press asks for much the same notes.
_KEPT = 2000


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A note made ready for searching: its document, the words that are searched, and its tags."""

    symbol: str
    words: str
    folded: Folded
    tags: tuple[str, ...]


class NoteSearcher:
    """Answers queries on one connection, and keeps the newest notes ready as long as they do not change."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._ready: dict[tuple[object, ...], _Prepared] = {}

    def search(self, query: Query, limit: int) -> list[Hit]:
        """Give up to `limit` notes that match, the newest first; text, tags and quoted words are searched."""
        if query.is_empty:
            return []
        words = fts_words(query)
        conditions, values = _field_conditions(query)
        if words:
            conditions.append("rowid IN (SELECT rowid FROM note_words WHERE note_words MATCH ?)")
            values.append(words)
        tags = _Tags(query)
        hits: list[Hit] = []
        rows = self._connection.execute(
            f"SELECT rowid, {COLUMNS_OF_MARK} FROM note WHERE {' AND '.join(conditions)}"  # noqa: S608
            " ORDER BY modified DESC, rowid DESC",
            values,
        )
        for mark in rows:
            note = self._ready.get(mark) or self._prepare(mark)
            if not tags.match(note.tags):
                continue
            spans = match(query, note.folded)
            if spans is not None:
                identifier = bytes(mark[1]).decode("utf-8", "replace")
                hits.append(Hit(note.symbol, identifier, "notes", note.words, spans))
            if len(hits) >= limit:
                break
        return hits

    def _prepare(self, mark: tuple[Any, ...]) -> _Prepared:
        rows = self._connection.execute(f"SELECT {COLUMNS} FROM note WHERE rowid = ?", mark[:1])  # noqa: S608
        note = note_of(next(iter(rows)))
        words = searched_words(note)
        prepared = _Prepared(note.anchor.symbol, words, fold(words), note.tags)
        if len(self._ready) >= _KEPT:
            del self._ready[next(iter(self._ready))]
        self._ready[mark] = prepared
        return prepared


def fts_words(query: Query) -> str:
    """Give, in FTS5's own syntax, words that every matching note has; `match` and `_Tags` decide the rest.

    What must not stand there is left to them, for FTS5 divides words at an underscore and would exclude too much.
    """
    groups = ["(" + " OR ".join(_fts_term(term) for term in group) + ")" for group in query.required]
    tags = [Term(words) for name, value in query.fields if name == "tag" and (words := fold(value).words)]
    return " AND ".join(groups + [_fts_term(term) for term in tags])


class _Tags:
    """Which tags a query wants, and which it does not."""

    def __init__(self, query: Query) -> None:
        self._wanted = {fold(value).words for name, value in query.fields if name == "tag"}
        self._unwanted = {fold(value).words for name, value in query.excluded_fields if name == "tag"}

    def match(self, tags: tuple[str, ...]) -> bool:
        """Whether a note with these tags is meant."""
        if not self._wanted and not self._unwanted:
            return True
        found = {fold(tag).words for tag in tags}
        return self._wanted <= found and not self._unwanted & found


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
