"""Turns notes into rows and back. Damage to one row never hides a note: what can be read of it is given."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast, get_args

from observance_viewer.domain.note import Anchor, Note, Quote, State

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = ("id", "symbol", "at", "quote", "text", "tags", "created", "modified", "state")
# Read as bytes, for a flipped bit can make a text that is no UTF-8, and one such note must not hide the others.
COLUMNS = ", ".join(f"CAST({name} AS BLOB)" for name in NAMES)


def row_of(note: Note) -> tuple[str | None, ...]:
    """Give the values of a note in the order of `NAMES`."""
    anchor = note.anchor
    return (
        note.id,
        anchor.symbol,
        anchor.at,
        json.dumps(asdict(anchor.quote), ensure_ascii=False) if anchor.quote else None,
        note.text,
        json.dumps(note.tags, ensure_ascii=False),
        note.created.isoformat(),
        note.modified.isoformat(),
        note.state,
    )


def sound(text: str) -> str:
    """Give a text that UTF-8 can hold: U+FFFD for a lone surrogate, as a file name or a paste may bring."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def note_of(row: Sequence[Any]) -> Note:
    """Give the note of a row read by `COLUMNS`.

    Damaged letters read as U+FFFD, a damaged date as 1970, damaged tags as none, a damaged quote as the whole passage.
    """
    identifier, symbol, at, quote, text, tags, created, modified, state = (
        None if value is None else value.decode("utf-8", "replace") for value in row
    )
    return Note(
        identifier or "",
        Anchor(symbol or "", at, _quote(quote)),
        text or "",
        tags_of(tags),
        _moment(created),
        _moment(modified),
        cast("State", state) if state in get_args(State) else "anchored",
    )


def tags_of(text: str | None) -> tuple[str, ...]:
    """Give the tags that the column holds; none when it is damaged."""
    try:
        tags = json.loads(text or "[]")
    except ValueError:
        return ()
    return tuple(str(tag) for tag in tags) if isinstance(tags, list) else ()


def checksum_of(row: Sequence[str | bytes | None]) -> str:
    """Give a checksum of a row's values, the same for texts as for their UTF-8 bytes."""
    digest = hashlib.blake2b(digest_size=16)
    for value in row:
        data = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
        digest.update(b"-" if data is None else b"%d:%b" % (len(data), data))
    return digest.hexdigest()


def _quote(text: str | None) -> Quote | None:
    if text is None:
        return None
    try:
        values = json.loads(text)
        return Quote(
            str(values["exact"]), str(values["prefix"]), str(values["suffix"]), int(values["start"]), int(values["end"])
        )
    except (ValueError, KeyError, TypeError):
        return None


def _moment(text: str | None) -> datetime:
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
