"""Notes as a PDF of print quality, set by Typst from data; a note's text never becomes template code."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.markdown_tree import cleaned, note_parser, reads_right_to_left, runs, tree_of
from observance_viewer.exports.places import in_reading_order, place_of
from observance_viewer.exports.typesetting import set_pages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution

# The page engine holds some 0.5 to 1 KB in memory for each character.
MOST_CHARACTERS = 5_000_000


def notes_pdf(notes: Sequence[Note], resolution: Resolution, made: datetime) -> bytes:
    """Give the notes in reading order as a tagged PDF; the same notes and the same `made` give the same bytes.

    Raises UserError when there is nothing to set, when the notes
    hold more than five million code points together, or when the pages cannot be made.
    """
    if not notes:
        raise UserError("there are no notes to export", "write one first")
    if sum(len(note.text) for note in notes) > MOST_CHARACTERS:
        raise UserError("these notes are too long for one PDF", "export fewer at a time, or choose Markdown")
    try:
        template = files("observance_viewer.resources").joinpath("typst", "notes.typ").read_text("utf-8")
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", "notes.typ") from error
    data = json.dumps(_data(notes, resolution, made), ensure_ascii=False)
    return set_pages(template, data, int(made.timestamp()))


def _data(notes: Sequence[Note], resolution: Resolution, made: datetime) -> dict[str, Any]:
    parser = note_parser()
    ordered = in_reading_order(notes, resolution)
    quotes = [(note, cleaned(note.anchor.quote.exact) if note.anchor.quote else "") for note in ordered]
    return {
        "symbol": cleaned(resolution.symbol or resolution.source),
        "title": cleaned(resolution.title or ""),
        "language": resolution.language,
        "adopted": resolution.metadata.adopted.isoformat() if resolution.metadata.adopted else "",
        "made": made.date().isoformat(),
        "notes": [
            {
                "place": cleaned(place_of(note.anchor)),
                "quote": runs(quote),
                "rtl": reads_right_to_left(quote),
                "body": tree_of(note.text, parser),
                "tags": runs(cleaned(", ".join(note.tags))) if note.tags else [],
                "modified": note.modified.date().isoformat(),
            }
            for note, quote in quotes
        ],
    }
