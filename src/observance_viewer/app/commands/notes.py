"""`notes`: add, list, export and import notes without the window."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.app.profile import back_up_if_due, has_notes, now, open_for_command
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.exchange import Archive
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.text_version import version_of
from observance_viewer.exports.places import place_of
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.texts import keep_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.pdf_options import PdfOptions

_MOST_CHARACTERS = 10_000_000


def add_note(
    paths: Paths, text: str, symbol: str | None, at: str | None, words: str | None, tags: Sequence[str]
) -> int:
    """Add a note and print its id once it is on disk. Raises UserError for an unknown place or quote."""
    if text == "-":
        if sys.stdin is None:
            raise UserError("standard input is closed", "give the note as TEXT", "-")
        text = sys.stdin.read(_MOST_CHARACTERS + 1)
        if len(text) > _MOST_CHARACTERS:
            raise UserError(f"the note is longer than {_MOST_CHARACTERS:,} characters", "divide it", "-")
    if not text.strip():
        raise UserError("the note has no words", "give its text")
    if any(not _is_text(part) for part in (text, *tags)):
        raise UserError("the note is not UTF-8 text", "save it as UTF-8 first")
    resolution = _document(paths, symbol)
    home = resolution.symbol or resolution.source
    passages = resolution.passages()
    if words == "":
        raise UserError("these are no words", "name those that the note is about", "--quote")
    quote = None
    if at is not None:
        at = next((place for place in passages if place.casefold() == at.casefold()), at)
    if at is not None and at not in passages:
        raise UserError(f"{home} has no such paragraph", f"use one of {', '.join(passages)}", at)
    if words is not None:
        at = at or next((place for place, passage in passages.items() if words in passage), None)
        start = passages[at].find(words) if at else -1
        if at is None or start < 0:
            raise UserError(f"these words do not stand in {at or home}", "quote them as they are printed", words)
        quote = quote_of(passages[at], start, start + len(words))
    store = open_for_command(paths, writing=True)
    try:
        version = version_of(resolution)
        keep_text(store, version)
        note = store.add(Anchor(home, at, quote), text, tags, source=version.hash)
    finally:
        store.close()
    back_up_if_due(paths)
    sys.stdout.write(note.id + "\n")
    return 0


def print_notes(paths: Paths, *, as_json: bool) -> int:
    """Print all notes, the newest first; 1 when there are none."""
    notes = _listed(paths)
    if as_json:
        sys.stdout.write(json.dumps([_row(note) for note in notes], ensure_ascii=False) + "\n")
    else:
        for note in notes:
            first = note.text.strip().split("\n", 1)[0]
            sys.stdout.write(f"{note.id}  {place_of(note.anchor)}  {first}\n")
    return 0 if notes else 1


def export_notes(paths: Paths, file: str, options: PdfOptions) -> int:
    """Write all notes to `file`, in the format of its extension; JSON-LD to standard output for `-`.

    Gives 1 when there are no notes. Many notes become several PDF files; their names, and what a PDF lacks because a
    font is missing, are said on standard error.
    """
    from observance_viewer.app.notes_files import kind_of, notes_bytes

    kind = ".jsonld" if file == "-" else kind_of(Path(file))
    archive = _everything(paths)
    if not archive.notes and not (kind == ".zip" and archive.deleted):
        _say(file, "there are no notes to export; write one first")
        return 1
    resolution = _document_of_all(paths, archive)
    if kind == ".pdf":
        _export_pdf(Path(file), archive.notes, resolution, options)
        return 0
    data = notes_bytes(kind, archive, resolution)
    if file == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        from observance_viewer.exports.files import write_atomically

        write_atomically(Path(file), data)
    return 0


def _export_pdf(target: Path, notes: Sequence[Note], resolution: Resolution, options: PdfOptions) -> None:
    from observance_viewer.exports.pdf_files import write_volumes
    from observance_viewer.exports.pdf_remarks import remarks_in_english
    from observance_viewer.exports.volumes import volume_path, volumes_of

    volumes = volumes_of(notes, resolution, options.order)
    if len(volumes) > 1:
        last = volume_path(target, len(volumes)).name
        _say(str(target), f"these notes fill {len(volumes)} files, the last of them {last}; making them")
    written = write_volumes(target, volumes, resolution, now(), options)
    if len(volumes) > 1:
        _say(str(target), f"written with {', '.join(path.name for path in written.paths[1:])}")
    if remarks := remarks_in_english(written.remarks):
        _say(str(target), remarks)


def _say(file: str, words: str) -> None:
    sys.stderr.write(f"observance-viewer: {file}: {words}\n")


def import_notes(paths: Paths, file: str) -> int:
    """Take in the notes of a .jsonld or .zip file, or of a PDF that carries them; print what became of them."""
    from observance_viewer.app.notes_files import read_notes_file, read_notes_stream
    from observance_viewer.storage.merging import merge_archive

    archive, incoming = read_notes_stream() if file == "-" else read_notes_file(Path(file))
    store = open_for_command(paths, writing=True)
    try:
        report = merge_archive(store, archive, incoming)
    finally:
        store.close()
    back_up_if_due(paths)
    sys.stdout.write(f"{report}\n")
    return 0


def _document_of_all(paths: Paths, archive: Archive) -> Resolution:
    """Give the document that all notes are on, where it is at hand; the shipped one for notes on several."""
    from observance_viewer.app.library import find_document

    symbols = {note.anchor.symbol for note in archive.notes}
    only = find_document(paths, symbols.pop()) if len(symbols) == 1 else None
    return only or read_shipped()


def _document(paths: Paths, symbol: str | None) -> Resolution:
    if symbol is None:
        return read_shipped()
    from observance_viewer.app.library import find_document

    resolution = find_document(paths, symbol)
    if resolution is None:
        raise UserError("this resolution is not in the program", "add it with `library add FILE`", symbol)
    return resolution


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


def _listed(paths: Paths) -> list[Note]:
    if not has_notes(paths):
        return []
    store = open_for_command(paths)
    try:
        return store.notes()
    finally:
        store.close()


def _everything(paths: Paths) -> Archive:
    if not has_notes(paths):
        return Archive(())
    from observance_viewer.app.notes_files import everything

    store = open_for_command(paths)
    try:
        return everything(store)
    finally:
        store.close()
