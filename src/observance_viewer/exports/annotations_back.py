"""Reads Web Annotations (JSON-LD), our own and other programs', as notes. The file is not to be trusted."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast, get_args

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.exchange import Incoming, digest_of
from observance_viewer.domain.note import Anchor, Note, Quote, State
from observance_viewer.domain.passage import parse_passage

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 256 * 1024 * 1024
MOST_NOTES = 1_000_000
_LONGEST = 10_000_000
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


def notes_from_jsonld(data: bytes) -> list[Incoming]:
    """Give the notes of an `AnnotationCollection`, an `AnnotationPage`, a list of annotations or a single one.

    Raises UserError when the file is none of these or too large. What cannot be understood of an annotation is left
    out; one without a target in a document or without a body is not a note and is passed over.
    """
    if len(data) > MOST_BYTES:
        raise UserError("the file is larger than %1 MB", "divide it", values=(MOST_BYTES // 1024 // 1024,))
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UserError("this is not a JSON-LD file", "choose a .jsonld file that notes export wrote") from error
    found = [each for item in _annotations(content) if (each := _incoming(item)) is not None]
    if not found and not (
        isinstance(content, dict) and content.get("type") in ("AnnotationCollection", "AnnotationPage")
    ):
        raise UserError("there is no annotation in this file", "choose a .jsonld file that notes export wrote")
    if len(found) > MOST_NOTES:
        raise UserError("the file holds more than %1 notes", "divide it", values=(f"{MOST_NOTES:,}",))
    return found


def _annotations(content: object) -> Iterator[dict[str, Any]]:
    """Give the annotations wherever the three shapes of the data model keep them; nesting is followed no further."""
    if isinstance(content, dict):
        first = content.get("first")
        content = first if isinstance(first, dict) else content
        items = content.get("items")
        content = items if isinstance(items, list) else [content]
    if isinstance(content, list):
        yield from (item for item in content if isinstance(item, dict) and "Annotation" in _texts(item.get("type")))


def _incoming(item: dict[str, Any]) -> Incoming | None:
    anchor = _anchor(item.get("target"))
    words, tags = _bodies(item)
    if anchor is None or (words is None and not tags):
        return None
    created = _moment(item.get("created"))
    modified = _moment(item.get("modified")) or created or _EARLIEST
    state = item.get("observance:state")
    note = Note(
        _identifier(item.get("id")),
        anchor,
        words or "",
        tags,
        created or modified,
        modified,
        cast("State", state) if state in get_args(State) else "anchored",
        _anchor(item.get("observance:origin")),
        _text(item.get("observance:text")),
        _moment(item.get("observance:deleted")),
    )
    return Incoming(note, _ancestors(item, note))


def _ancestors(item: dict[str, Any], note: Note) -> frozenset[str] | None:
    digest = _text(item.get("observance:digest"))
    if digest is None:
        return None
    ancestors = set(_texts(item.get("observance:ancestors")))
    # Where the words do not answer to their digest, somebody has changed the file: what it was comes before.
    return frozenset(ancestors | ({digest} if digest != digest_of(note) else set()))


def _anchor(target: object) -> Anchor | None:
    if isinstance(target, list):
        target = next(iter(target), None)
    if isinstance(target, str):
        target = {"source": target}
    if not isinstance(target, dict):
        return None
    source = target.get("source", target.get("id"))
    if isinstance(source, dict):
        source = source.get("id")
    source = _text(source)
    if not source:
        return None
    passage = parse_passage(source)
    symbol, at = (passage.symbol, passage.id) if passage else (source, None)
    return Anchor(symbol, at, _quote(target.get("selector")))


def _quote(selector: object) -> Quote | None:
    selectors = selector if isinstance(selector, list) else [selector]
    words: dict[str, Any] = {}
    position: dict[str, Any] = {}
    for each in selectors:
        if isinstance(each, dict):
            words = each if each.get("type") == "TextQuoteSelector" else words
            position = each if each.get("type") == "TextPositionSelector" else position
    exact = _text(words.get("exact"))
    if not exact:
        return None
    start = position.get("start")
    start = start if isinstance(start, int) and not isinstance(start, bool) and 0 <= start < 2**53 else 0
    end = position.get("end")
    end = end if isinstance(end, int) and not isinstance(end, bool) and start <= end < 2**53 else start + len(exact)
    return Quote(exact, _text(words.get("prefix")) or "", _text(words.get("suffix")) or "", start, end)


def _bodies(item: dict[str, Any]) -> tuple[str | None, tuple[str, ...]]:
    bodies = item.get("body", item.get("bodyValue"))
    words: str | None = None
    tags: list[str] = []
    for body in bodies if isinstance(bodies, list) else [bodies]:
        value = _text(body.get("value")) if isinstance(body, dict) else _text(body)
        if value is None:
            continue
        if isinstance(body, dict) and "tagging" in _texts(body.get("purpose")):
            tags.append(value)
        else:
            words = value if words is None else f"{words}\n\n{value}"
    return words, tuple(tags)


def _identifier(value: object) -> str:
    text = _text(value) or ""
    try:
        return str(uuid.UUID(text.removeprefix("urn:uuid:")))
    except ValueError:
        return str(uuid.uuid5(uuid.NAMESPACE_URL, text) if text else uuid.uuid4())


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_text(value) or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _texts(value: object) -> list[str]:
    return [text for each in (value if isinstance(value, list) else [value]) if (text := _text(each)) is not None]


def _text(value: object) -> str | None:
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    # Half a surrogate pair can be written in JSON, but not on disk.
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
