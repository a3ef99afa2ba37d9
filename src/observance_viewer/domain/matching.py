"""When the words of a query match a folded text; the same rule for the open document, the library and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from observance_viewer.domain.folding import Folded
    from observance_viewer.domain.query import Query, Term


def match(query: Query, text: Folded) -> tuple[tuple[int, int], ...] | None:
    """Give the spans of `query`'s words in a text, in order, or None when the text does not match."""
    found: list[tuple[int, int]] = []
    for alternatives in query.required:
        spans = [span for term in alternatives for span in _find(term, text)]
        if not spans:
            return None
        found += spans
    if any(_find(term, text) for term in query.excluded):
        return None
    return tuple(sorted(set(found)))


def _find(term: Term, text: Folded) -> list[tuple[int, int]]:
    length, words = len(term.words), text.words
    head = term.words[0]
    spans = []
    for index, word in enumerate(words):
        if length == 1:
            if word == head or (term.prefix and word.startswith(head)):
                spans.append(text.spans[index])
        elif word == head and index + length <= len(words):
            middle = words[index + 1 : index + length - 1] == term.words[1:-1]
            last, wanted = words[index + length - 1], term.words[-1]
            if middle and (last == wanted or (term.prefix and last.startswith(wanted))):
                spans.append((text.spans[index][0], text.spans[index + length - 1][1]))
    return spans
