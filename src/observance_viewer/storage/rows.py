"""Turns notes into rows and back. Damage to one row never hides a note: what can be read of it is given."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast, get_args

from observance_viewer.domain.note import Anchor, Note, NoteVersion, Quote, State

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = (
    "id", "symbol", "at", "quote", "text", "tags", "created", "modified", "state",
    "deleted", "revision", "origin", "source",
)  # fmt: skip
# What the checksum of a row covers that was written before revisions were counted.
_EARLIER = 9
# Read as bytes, for a flipped bit can make a text that is no UTF-8, and one such note must not hide the others.
COLUMNS = ", ".join(f"CAST({name} AS BLOB)" for name in NAMES)
_STATES = get_args(State)
# What tells that a note has changed, or stands elsewhere.
Mark = tuple[int, str, str | None]
COLUMNS_OF_MARK = ", ".join(f"CAST({name} AS BLOB)" for name in ("id", "revision", "state", "at"))
VERSION_NAMES = ("note", "modified", "text", "tags")
VERSION_COLUMNS = ", ".join(f"CAST({name} AS BLOB)" for name in VERSION_NAMES)


def row_of(note: Note) -> tuple[str | None, ...]:
    """Give the values of a note in the order of `NAMES`."""
    anchor, origin = note.anchor, note.origin
    return (
        note.id,
        anchor.symbol,
        anchor.at,
        _json(asdict(anchor.quote)) if anchor.quote else None,
        note.text,
        _json(note.tags),
        note.created.isoformat(),
        note.modified.isoformat(),
        note.state,
        note.deleted.isoformat() if note.deleted else None,
        str(note.revision),
        _json(asdict(origin)) if origin else None,
        note.source,
    )


def version_row_of(version: NoteVersion) -> tuple[str, ...]:
    """Give the values of a version in the order of `VERSION_NAMES`."""
    return version.note, version.modified.isoformat(), version.text, _json(version.tags)


def sound(text: str) -> str:
    """Give a text that UTF-8 can hold: U+FFFD for a lone surrogate, as a file name or a paste may bring."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def note_of(row: Sequence[Any]) -> Note:
    """Give the note of a row read by `COLUMNS`.

    Damaged letters read as U+FFFD, a damaged date as 1970, damaged tags as none, a damaged quote as the whole passage.
    """
    (
        identifier, symbol, at, quote, text, tags, created, modified, state, deleted, revision, origin, source,
    ) = (None if value is None else value.decode("utf-8", "replace") for value in row)  # fmt: skip
    return Note(
        identifier or "",
        Anchor(symbol or "", at, _quote(quote)),
        text or "",
        tags_of(tags),
        moment_of(created),
        moment_of(modified),
        cast("State", state) if state in _STATES else "anchored",
        _origin(origin),
        source,
        moment_of(deleted) if deleted is not None else None,
        int(revision) if revision and revision.isdigit() else 0,
    )


def version_of_row(row: Sequence[Any]) -> NoteVersion:
    """Give the version of a row read by `VERSION_COLUMNS`; damage as in `note_of`."""
    note, modified, text, tags = (None if value is None else value.decode("utf-8", "replace") for value in row)
    return NoteVersion(note or "", moment_of(modified), text or "", tags_of(tags))


def mark_of_row(row: Sequence[Any]) -> tuple[str, Mark]:
    """Give the id and the mark of a row read by `COLUMNS_OF_MARK`."""
    identifier, revision, state, at = (None if value is None else value.decode("utf-8", "replace") for value in row)
    return identifier or "", (int(revision) if revision and revision.isdigit() else 0, state or "", at)


def mark_of(note: Note) -> Mark:
    """Give the mark of a note."""
    return note.revision, note.state, note.anchor.at


def tags_of(text: str | None) -> tuple[str, ...]:
    """Give the tags that the column holds; none when it is damaged."""
    if text == "[]":
        return ()
    try:
        tags = json.loads(text or "[]")
    except ValueError:
        return ()
    return tuple(str(tag) for tag in tags) if isinstance(tags, list) else ()


def checksum_of(row: Sequence[str | bytes | None]) -> str:
    """Give the checksum of a row's values, the same for texts as for their UTF-8 bytes."""
    if len(row) == len(NAMES) and row[NAMES.index("revision")] in ("0", b"0"):
        row = row[:_EARLIER]
    values = (value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value for value in row)
    marked = b"".join([b"-" if data is None else b"%d:%b" % (len(data), data) for data in values])
    return hashlib.blake2b(marked, digest_size=16).hexdigest()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _quote(text: str | None) -> Quote | None:
    if text is None:
        return None
    try:
        return _quote_of(json.loads(text))
    except (ValueError, KeyError, TypeError):
        return None


def _quote_of(values: dict[str, Any]) -> Quote:
    return Quote(
        str(values["exact"]), str(values["prefix"]), str(values["suffix"]), int(values["start"]), int(values["end"])
    )


def _origin(text: str | None) -> Anchor | None:
    if text is None:
        return None
    try:
        values = json.loads(text)
        at, quote = values["at"], values["quote"]
        return Anchor(str(values["symbol"]), at if at is None else str(at), _quote_of(quote) if quote else None)
    except (ValueError, KeyError, TypeError):
        return None


def moment_of(text: str | None) -> datetime:
    """Give the time that the column holds; 1970 when it is damaged."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
