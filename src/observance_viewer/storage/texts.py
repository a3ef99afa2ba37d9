"""Every version of a text that a note was made on, by its hash."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from observance_viewer.domain.text_version import text_version
from observance_viewer.storage.database import explained

if TYPE_CHECKING:
    from observance_viewer.domain.text_version import TextVersion
    from observance_viewer.storage.notes import NoteStore

_MOST_BYTES = 256 * 1024 * 1024


def keep_text(store: NoteStore, text: TextVersion) -> None:
    """Keep a version of a text; one that is kept already costs a look."""
    with explained(store.path):
        if store.connection.execute("SELECT 1 FROM text_version WHERE hash = ?", (text.hash,)).get:
            return
        with store.writing():
            store.connection.execute("INSERT OR IGNORE INTO text_version VALUES (?, ?, ?, ?)", row_of_text(text))


def text_of(store: NoteStore, digest: str) -> TextVersion | None:
    """Give the version with this hash; None when it was not kept or does not read as it was written."""
    with explained(store.path):
        row = store.connection.execute(
            "SELECT hash, symbol, language, passages FROM text_version WHERE hash = ?", (digest,)
        ).fetchone()
    return None if row is None else text_of_row(row)


def every_text(store: NoteStore) -> list[TextVersion]:
    """Give every version that was kept and reads as it was written."""
    with explained(store.path):
        rows = store.connection.execute("SELECT hash, symbol, language, passages FROM text_version ORDER BY rowid")
        return [text for row in rows if (text := text_of_row(row)) is not None]


def row_of_text(text: TextVersion) -> tuple[str, str, str, bytes]:
    """Give the row of a version: hash, symbol, language and the packed passages."""
    words = json.dumps(list(text.passages.items()), ensure_ascii=False).encode("utf-8", "surrogatepass")
    return text.hash, text.symbol, text.language, zlib.compress(words)


def text_of_row(row: tuple[object, ...]) -> TextVersion | None:
    """Give the version of a row; None for one whose words do not answer to its hash."""
    digest, symbol, language, packed = row
    if not isinstance(packed, bytes):
        return None
    try:
        words = zlib.decompressobj().decompress(packed, _MOST_BYTES).decode("utf-8", "surrogatepass")
        text = text_version(str(symbol), str(language), dict(json.loads(words)))
    except (zlib.error, ValueError, TypeError, RecursionError):
        return None
    return text if text.hash == digest else None
