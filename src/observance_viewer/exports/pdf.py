"""Notes as a PDF of print quality, set by Typst from data; a note's text never becomes template code."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.annotations import notes_jsonld
from observance_viewer.exports.pdf_content import content_of
from observance_viewer.exports.pdf_options import PdfOptions
from observance_viewer.exports.pdf_words import words_in
from observance_viewer.exports.typesetting import Pages, Typesetter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution

# The page engine holds some 0.2 to 0.5 KB in memory for each character.
MOST_CHARACTERS = 5_000_000


def notes_pdf(
    notes: Sequence[Note],
    resolution: Resolution,
    made: datetime,
    options: PdfOptions | None = None,
    typesetter: Typesetter | None = None,
) -> Pages:
    """Give the notes as a tagged PDF with themselves attached as JSON-LD; the same arguments give the same bytes.

    `typesetter` is one that the caller may stop meanwhile; it is used up. Raises Stopped then, and UserError when
    there is nothing to set, when the notes hold more than five million code points together, or when the pages
    cannot be made.
    """
    if not notes:
        raise UserError("there are no notes to export", "write one first")
    if sum(len(note.text) for note in notes) > MOST_CHARACTERS:
        raise UserError("these notes are too long for one PDF", "export fewer at a time, or choose Markdown")
    with typesetter or Typesetter() as typesetter:
        return typesetter.set_pages(page_files(notes, resolution, made, options or PdfOptions()), int(made.timestamp()))


def page_files(notes: Sequence[Note], resolution: Resolution, made: datetime, options: PdfOptions) -> dict[str, bytes]:
    """Give by name what the pages are made of: the template `main.typ` and the files that it reads."""
    content = content_of(notes, resolution, made, options, words_in(resolution.language))
    return {
        "main.typ": _template(),
        "data.json": json.dumps(content, ensure_ascii=False).encode("utf-8", "replace"),
        "notes.jsonld": notes_jsonld(notes, indent=None),
    }


def _template() -> bytes:
    try:
        return files("observance_viewer.resources").joinpath("typst", "notes.typ").read_bytes()
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", "notes.typ") from error
