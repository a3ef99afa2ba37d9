"""Finds notes by words and fields: FTS5 narrows them down, the program's own folding decides."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from observance_viewer.domain.matching import fold, match
from observance_viewer.domain.query import Term
from observance_viewer.domain.searching import Hit, hit_of
from observance_viewer.storage.rows import COLUMNS, note_of, sound
from observance_viewer.storage.writing import searched_words

if TYPE_CHECKING:
    import apsw

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.query import Query

# Folding is most of the work of a search, and each key press asks for much the same notes.
_KEPT_FOLDED = 2000


class NoteSearcher:
    """Answers queries on one connection, and remembers how the notes fold."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._fold = lru_cache(_KEPT_FOLDED)(fold)

    def search(self, query: Query, limit: int) -> list[Hit]:
        """Give up to `limit` notes that match, the newest first; text, tags and quoted words are searched."""
        if query.is_empty:
            return []
        words = fts_words(query)
        conditions, values = _field_conditions(query)
        if words:
            conditions.append("rowid IN (SELECT rowid FROM note_words WHERE note_words MATCH ?)")
            values.append(words)
        hits: list[Hit] = []
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM note WHERE {' AND '.join(conditions)} ORDER BY modified DESC, rowid DESC",  # noqa: S608
            values,
        )
        for row in rows:
            note = note_of(row)
            if not _has_tags(query, note):
                continue
            searched = searched_words(note)
            spans = match(query, self._fold(searched))
            if spans is not None:
                hits.append(hit_of(note.anchor.symbol, note.id, "notes", searched, spans))
            if len(hits) >= limit:
                break
        return hits


def fts_words(query: Query) -> str:
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
