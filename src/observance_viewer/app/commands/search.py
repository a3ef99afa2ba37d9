"""`search`: the text of the resolution, the library and the notes."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from observance_viewer.app.library import has_library, library_of
from observance_viewer.app.profile import has_notes, open_for_command
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.query import parse_query
from observance_viewer.domain.searching import search_resolution
from observance_viewer.readers.reading import read_shipped

if TYPE_CHECKING:
    from observance_viewer.app.paths import Paths


def print_hits(paths: Paths, text: str, limit: int, *, as_json: bool) -> int:
    """Print up to `limit` hits; 1 when there is none. Raises UserError for a query without a word."""
    query = parse_query(text)
    if query.is_empty:
        raise UserError("the query has no word to look for", "give a word, such as `cooperation`")
    if limit < 1:
        raise UserError("the limit must be at least 1", "give a larger --limit")
    hits = search_resolution(query, read_shipped())
    if has_library(paths):
        with library_of(paths) as library:
            hits += library.search(query, limit)
    if has_notes(paths):
        store = open_for_command(paths)
        try:
            hits += store.search(query, limit)
        finally:
            store.close()
    hits = hits[:limit]
    if as_json:
        rows = [
            {
                "symbol": hit.symbol,
                "at": hit.at,
                "in": hit.where,
                "snippet": hit.snippet,
                "ranges": [list(span) for span in hit.ranges],
                "score": hit.score,
            }
            for hit in hits
        ]
        sys.stdout.write(json.dumps(rows, ensure_ascii=False) + "\n")
    else:
        for hit in hits:
            sys.stdout.write(f"{hit.symbol} {hit.at}  {hit.snippet}\n")
    return 0 if hits else 1
