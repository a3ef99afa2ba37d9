"""Notes as a Markdown file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from observance_viewer.exports.places import in_reading_order, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution


def notes_markdown(notes: Sequence[Note], resolution: Resolution) -> bytes:
    """Give the notes in reading order, each under its place, with the words it is about as a block quote."""
    lines = [f"# Notes on {resolution.symbol or resolution.title or resolution.source}", ""]
    if resolution.title:
        lines += [resolution.title, ""]
    for note in in_reading_order(notes, resolution):
        lines += [f"## {place_of(note.anchor)}", ""]
        if note.anchor.quote:
            lines += [f"> {note.anchor.quote.exact}", ""]
        lines += [note.text, ""]
        facts = [f"Modified {note.modified.date().isoformat()}"]
        if note.tags:
            facts.append("Tags: " + ", ".join(note.tags))
        lines += [f"*{' · '.join(facts)}*", ""]
    return "\n".join(lines).encode("utf-8", "replace")
