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
from observance_viewer.exports.scripts import SIGNS
from observance_viewer.exports.typesetting import Pages, Typesetter

if TYPE_CHECKING:
    from datetime import datetime

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.volumes import Volume


def volume_pdf(
    volume: Volume,
    resolution: Resolution,
    made: datetime,
    options: PdfOptions | None = None,
    typesetter: Typesetter | None = None,
) -> Pages:
    """Give a volume as a tagged PDF with its notes attached as JSON-LD; the same arguments give the same bytes.

    `typesetter` is one that the caller may stop meanwhile; it is used up. Raises Stopped then, and UserError when
    the pages cannot be made.
    """
    with typesetter or Typesetter() as typesetter:
        made_of = page_files(volume, resolution, made, options or PdfOptions())
        marks = bool(SIGNS.search(made_of["data.json"].decode("utf-8")))
        return typesetter.set_pages(made_of, int(made.timestamp()), marks=marks)


def page_files(volume: Volume, resolution: Resolution, made: datetime, options: PdfOptions) -> dict[str, bytes]:
    """Give by name what the pages are made of: the template `main.typ` and the files that it reads."""
    content = content_of(volume, resolution, made, options, words_in(options.language or resolution.language))
    begun = [piece.note for piece in volume.pieces if piece.part == 1]
    return {
        "main.typ": _template(),
        # Piece by piece: made at once, the JSON of thousands of notes would hold up the window's thread.
        "data.json": "".join(json.JSONEncoder(ensure_ascii=False).iterencode(content)).encode("utf-8", "replace"),
        "notes.jsonld": notes_jsonld(begun, indent=None),
    }


def _template() -> bytes:
    try:
        return files("observance_viewer.resources").joinpath("typst", "notes.typ").read_bytes()
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", "notes.typ") from error
