"""Notes as W3C Web Annotations (JSON-LD), the form in which they can travel to other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.note import Note


def notes_jsonld(notes: Sequence[Note]) -> bytes:
    """Give the notes as an `AnnotationCollection`; positions count code points (Web Annotation Data Model, 4.2.5)."""
    items = [_annotation(note) for note in notes]
    page = {"type": "AnnotationPage", "items": items}
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationCollection",
        "total": len(items),
        "first": page,
    }
    return (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _annotation(note: Note) -> dict[str, Any]:
    bodies: list[dict[str, Any]] = [
        {"type": "TextualBody", "value": note.text, "format": "text/markdown", "purpose": "commenting"}
    ]
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in note.tags]
    target: dict[str, Any] = {"source": str(Passage(note.anchor.symbol, note.anchor.at))}
    quote = note.anchor.quote
    if quote is not None:
        target["selector"] = [
            {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
            {"type": "TextPositionSelector", "start": quote.start, "end": quote.end},
        ]
    return {
        "id": f"urn:uuid:{note.id}",
        "type": "Annotation",
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "body": bodies,
        "target": target,
    }
