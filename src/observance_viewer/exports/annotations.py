"""Notes as W3C Web Annotations (JSON-LD), the form in which they can travel to other programs and come back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.exchange import digest_of
from observance_viewer.domain.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from observance_viewer.domain.note import Anchor, Note

# The form of what the data model has no words for; a reader keeps to forms that it knows.
TERMS = "observance:terms/1#"


def notes_jsonld(
    notes: Sequence[Note], ancestors: Mapping[str, Sequence[str]] | None = None, *, indent: int | None = 1
) -> bytes:
    """Give the notes as an `AnnotationCollection`; positions count code points (Web Annotation Data Model, 4.2.5).

    `ancestors` holds, by the note's id, the digests of the states that it comes from. Without `indent` the text is
    made in half the time.
    """
    items = [annotation(note, (ancestors or {}).get(note.id, ())) for note in notes]
    collection = {
        "@context": ["http://www.w3.org/ns/anno.jsonld", {"observance": TERMS}],
        "type": "AnnotationCollection",
        "total": len(items),
        "first": {"type": "AnnotationPage", "items": items},
    }
    return (_written(collection, items, indent) + "\n").encode("utf-8", "replace")


def _written(collection: dict[str, Any], items: list[dict[str, Any]], indent: int | None) -> str:
    if indent is not None:
        return json.dumps(collection, ensure_ascii=False, indent=indent)
    # One by one: written at once, thousands of notes would hold up the window's thread.
    encode = json.JSONEncoder(ensure_ascii=False).encode
    empty = encode({**collection, "first": {**collection["first"], "items": []}})
    end = "]}}"
    return empty.removesuffix(end) + ", ".join(encode(item) for item in items) + end


def annotation(note: Note, ancestors: Sequence[str] = ()) -> dict[str, Any]:
    """Give one note as an `Annotation`, with what the program alone knows of it under `observance:` names."""
    bodies: list[dict[str, Any]] = [
        {"type": "TextualBody", "value": note.text, "format": "text/markdown", "purpose": "commenting"}
    ]
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in note.tags]
    kept: dict[str, Any] = {
        "observance:state": note.state,
        "observance:origin": _target(note.origin) if note.origin else None,
        "observance:text": note.source,
        "observance:deleted": note.deleted.isoformat() if note.deleted else None,
        "observance:digest": digest_of(note),
        "observance:ancestors": list(ancestors) or None,
    }
    return {
        "id": f"urn:uuid:{note.id}",
        "type": "Annotation",
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "body": bodies,
        "target": _target(note.anchor),
        **{name: value for name, value in kept.items() if value is not None},
    }


def _target(anchor: Anchor) -> dict[str, Any]:
    target: dict[str, Any] = {"source": str(Passage(anchor.symbol, anchor.at))}
    quote = anchor.quote
    if quote is not None:
        target["selector"] = [
            {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
            {"type": "TextPositionSelector", "start": quote.start, "end": quote.end},
        ]
    return target
