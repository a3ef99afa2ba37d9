"""Notes as a PDF of print quality, set by Typst from data; a note's text never becomes template code."""

from __future__ import annotations

import json
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.markdown_tree import cleaned, reads_right_to_left, runs, tree_of
from observance_viewer.exports.places import in_reading_order, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution

# The page engine holds some 0.5 to 1 KB in memory for each character.
MOST_CHARACTERS = 5_000_000


def notes_pdf(notes: Sequence[Note], resolution: Resolution, made: datetime) -> bytes:
    """Give the notes in reading order as a tagged PDF; the same notes and the same `made` give the same bytes.

    It keeps to PDF/UA-1 and PDF/A-3a where the text allows; a character that no font has would forbid that, and
    the file is then made without. Raises UserError when there is nothing to set, when the notes
    hold more than five million code points together, or when the pages cannot be made.
    """
    if not notes:
        raise UserError("there are no notes to export", "write one first")
    if sum(len(note.text) for note in notes) > MOST_CHARACTERS:
        raise UserError("these notes are too long for one PDF", "export fewer at a time, or choose Markdown")
    import typst

    try:
        template = files("observance_viewer.resources").joinpath("typst", "notes.typ").read_bytes()
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", "notes.typ") from error
    inputs = {"data": json.dumps(_data(notes, resolution, made), ensure_ascii=False)}
    timestamp = int(made.timestamp())
    try:
        return _compiled(template, inputs, timestamp, ["ua-1", "a-3a"])
    except typst.TypstError:
        # One character without a font forbids the standards; the words matter more.
        try:
            return _compiled(template, inputs, timestamp, [])
        except typst.TypstError as error:
            raise UserError(f"the pages cannot be made ({error.message})", "report this") from error


def _compiled(
    template: bytes, inputs: dict[str, str], timestamp: int, standards: list[Literal["ua-1", "a-3a"]]
) -> bytes:
    """Set the pages in an empty folder, so that the template can reach no file and no package."""
    import typst

    with tempfile.TemporaryDirectory(prefix="observance-viewer-") as folder:
        root = Path(folder)
        compiler = typst.Compiler(template, root=root, sys_inputs=inputs, package_path=root, package_cache_path=root)
        pages = compiler.compile(format="pdf", pdf_standards=[*standards], timestamp=timestamp)
    if not isinstance(pages, bytes):
        raise TypeError("a PDF is one file")
    return pages


def _data(notes: Sequence[Note], resolution: Resolution, made: datetime) -> dict[str, Any]:
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
                "body": tree_of(note.text),
                "tags": runs(cleaned(", ".join(note.tags))) if note.tags else [],
                "modified": note.modified.date().isoformat(),
            }
            for note, quote in quotes
        ],
    }
