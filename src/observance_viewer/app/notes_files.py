"""Files of notes, whatever their kind: what leaves and what enters, for commands and for the window alike; no Qt."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.exchange import Archive, ancestors_of

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from observance_viewer.domain.exchange import Incoming
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.storage.notes import NoteStore

WRITTEN = (".pdf", ".md", ".html", ".jsonld", ".zip")
READ = (".jsonld", ".json", ".zip", ".pdf")


def kind_of(path: Path) -> str:
    """Give the kind of file that notes are to be written to. Raises UserError for a kind that is not written."""
    kind = path.suffix.lower()
    if kind not in WRITTEN:
        remedy = "name a .pdf, .md, .html, .jsonld or .zip file"
        raise UserError("notes cannot be written in this format", remedy, str(path))
    return kind


def everything(store: NoteStore) -> Archive:
    """Give all that a store holds: notes, bin, histories, texts."""
    from observance_viewer.storage.bin import deleted_notes
    from observance_viewer.storage.history import every_version
    from observance_viewer.storage.texts import every_text

    return Archive(
        tuple(store.notes()), tuple(deleted_notes(store)), tuple(every_version(store)), tuple(every_text(store))
    )


def read_notes_file(path: Path) -> tuple[Archive, list[Incoming]]:
    """Read a file of notes that is not to be trusted, ready to be merged. Raises UserError, which names it."""
    kind = path.suffix.lower()
    if kind not in READ:
        raise UserError("notes cannot be read from this format", "name a .jsonld, .zip or .pdf file", str(path))
    data = _read_limited(path)
    try:
        return _carried(path) if kind == ".pdf" else _parsed(data, zipped=kind == ".zip")
    except UserError as error:
        raise error.at(str(path)) from error


def read_notes_stream() -> tuple[Archive, list[Incoming]]:
    """Read JSON-LD or a zip from standard input, ready to be merged. Raises UserError, which names it `-`."""
    if sys.stdin is None:
        raise UserError("standard input is closed", "name a file", "-")
    try:
        data = _within_limit(sys.stdin.buffer)
        return _parsed(data, zipped=data.startswith(b"PK"))
    except UserError as error:
        raise error.at("-") from error


def notes_bytes(kind: str, archive: Archive, resolution: Resolution) -> bytes:
    """Give the notes of `archive` as a file of a kind other than PDF; `resolution` gives the order of those on it."""
    notes = archive.notes
    if kind == ".md":
        from observance_viewer.exports.markdown import notes_markdown

        return notes_markdown(notes, resolution)
    if kind == ".html":
        from observance_viewer.exports.html import notes_html

        return notes_html(notes, resolution)
    if kind == ".zip":
        from observance_viewer.exports.archive import archive_zip

        return archive_zip(archive, resolution)
    from observance_viewer.exports.annotations import notes_jsonld

    return notes_jsonld(notes, ancestors_of(archive.versions))


def _carried(path: Path) -> tuple[Archive, list[Incoming]]:
    """Give the notes that a PDF carries. Raises UserError where it carries none that can be read."""
    from observance_viewer.exports.attachment import attached_notes

    data = attached_notes(path)
    try:
        return _parsed(data, zipped=False)
    except UserError as error:
        raise UserError("this PDF is damaged or encrypted", "choose one that notes export wrote") from error


def _parsed(data: bytes, *, zipped: bool) -> tuple[Archive, list[Incoming]]:
    if zipped:
        from observance_viewer.exports.archive import archive_from_zip

        return archive_from_zip(data)
    from observance_viewer.exports.annotations_back import notes_from_jsonld

    return Archive(()), notes_from_jsonld(data)


def _read_limited(path: Path) -> bytes:
    """Read a file that is not to be trusted, up to a limit. Raises UserError, which names it."""
    from observance_viewer.readers.reading import check_file

    try:
        check_file(str(path), None)
        with path.open("rb") as file:
            return _within_limit(file)
    except (OSError, ValueError) as error:
        raise UserError(
            "the file cannot be read (%1)", "check its name and the disk", str(path), values=(error,)
        ) from error
    except UserError as error:
        raise error.at(str(path)) from error


def _within_limit(stream: BinaryIO) -> bytes:
    from observance_viewer.exports.annotations_back import MOST_BYTES

    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UserError("the file is larger than %1 MB", "divide it", values=(MOST_BYTES // 1024 // 1024,))
    return data
