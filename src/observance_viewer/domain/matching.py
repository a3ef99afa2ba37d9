"""When the words of a query match a folded text; the same rule for the open document, the library and notes."""

from __future__ import annotations

from bisect import bisect_left
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
    wanted = " ".join(("", *term.words)) if term.prefix else " ".join(("", *term.words, ""))
    spans = []
    at = text.line.find(wanted)
    while at >= 0:
        first = bisect_left(text.begins, at)
        spans.append((text.spans[first][0], text.spans[first + len(term.words) - 1][1]))
        at = text.line.find(wanted, at + 1)
    return spans
