"""`notes`: add, list and export notes without the window."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.exports.places import place_of
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.notes import open_notes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.note import Note
    from observance_viewer.exports.pdf_options import PdfOptions
    from observance_viewer.storage.notes import NoteStore

_MOST_CHARACTERS = 10_000_000


def add_note(
    paths: Paths, text: str, symbol: str | None, at: str | None, words: str | None, tags: Sequence[str]
) -> int:
    """Add a note and print its id once it is on disk. Raises UserError for an unknown place or quote."""
    if text == "-":
        if sys.stdin is None:
            raise UserError("standard input is closed", "give the note as TEXT", "-")
        text = sys.stdin.read(_MOST_CHARACTERS)
    if not text.strip():
        raise UserError("the note has no words", "give its text")
    if any(not _is_text(part) for part in (text, *tags)):
        raise UserError("the note is not UTF-8 text", "save it as UTF-8 first")
    resolution = read_shipped()
    home = resolution.symbol or resolution.source
    if symbol is not None and symbol != home:
        raise UserError("this resolution is not in the program", f"use {home}", symbol)
    passages = resolution.passages()
    quote = None
    if at is not None and at not in passages:
        raise UserError(f"{home} has no such paragraph", f"use one of {', '.join(passages)}", at)
    if words is not None:
        at = at or next((place for place, passage in passages.items() if words in passage), None)
        start = passages[at].find(words) if at else -1
        if at is None or start < 0 or not words:
            raise UserError(f"these words do not stand in {at or home}", "quote them as they are printed", words)
        quote = quote_of(passages[at], start, start + len(words))
    store = _open(paths)
    try:
        note = store.add(Anchor(home, at, quote), text, tags)
    finally:
        store.close()
    sys.stdout.write(note.id + "\n")
    return 0


def print_notes(paths: Paths, *, as_json: bool) -> int:
    """Print all notes, the newest first; 1 when there are none."""
    notes = _all(paths)
    if as_json:
        sys.stdout.write(json.dumps([_row(note) for note in notes], ensure_ascii=False) + "\n")
    else:
        for note in notes:
            first = note.text.strip().split("\n", 1)[0]
            sys.stdout.write(f"{note.id}  {place_of(note.anchor)}  {first}\n")
    return 0 if notes else 1


def export_notes(paths: Paths, file: str, options: PdfOptions) -> int:
    """Write all notes to `file`, in the format of its extension; `-` is no file. 1 when there are no notes.

    What a PDF lacks because a font is missing is said on standard error; the file is there all the same.
    """
    from observance_viewer.exports.files import write_atomically

    kind = Path(file).suffix.lower()
    if kind not in (".pdf", ".md", ".html", ".jsonld"):
        raise UserError("notes cannot be written in this format", "name a .pdf, .md, .html or .jsonld file", file)
    notes = _all(paths)
    if not notes:
        sys.stderr.write(f"observance-viewer: {file}: there are no notes to export; write one first\n")
        return 1
    data, told = _exported(kind, notes, options)
    write_atomically(Path(file), data)
    if told:
        sys.stderr.write(f"observance-viewer: {file}: {told}\n")
    return 0


def _exported(kind: str, notes: Sequence[Note], options: PdfOptions) -> tuple[bytes, str]:
    """Give the file, and in a sentence what it lacks."""
    resolution = read_shipped()
    if kind == ".pdf":
        from observance_viewer.exports.missing_fonts import missing_words
        from observance_viewer.exports.pdf import notes_pdf

        pages = notes_pdf(notes, resolution, _now(), options)
        return pages.data, missing_words(pages)
    if kind == ".md":
        from observance_viewer.exports.markdown import notes_markdown

        return notes_markdown(notes, resolution), ""
    if kind == ".html":
        from observance_viewer.exports.html import notes_html

        return notes_html(notes, resolution), ""
    from observance_viewer.exports.annotations import notes_jsonld

    return notes_jsonld(notes), ""


def _is_text(words: str) -> bool:
    """Whether `words` can be written down; bytes that were no UTF-8 stand in it as lone surrogates."""
    return not any("\ud800" <= character <= "\udfff" for character in words)


def _row(note: Note) -> dict[str, object]:
    return {
        "id": note.id,
        "symbol": note.anchor.symbol,
        "at": note.anchor.at,
        "quote": note.anchor.quote.exact if note.anchor.quote else None,
        "text": note.text,
        "tags": list(note.tags),
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "state": note.state,
    }


def _open(paths: Paths) -> NoteStore:
    return open_notes(paths.notes_database, now=_now)


def _all(paths: Paths) -> list[Note]:
    if not paths.notes_database.exists():
        return []
    store = _open(paths)
    try:
        return store.notes()
    finally:
        store.close()


def _now() -> datetime:
    return datetime.now().astimezone()
