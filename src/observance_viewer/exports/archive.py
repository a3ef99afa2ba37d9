"""A zip of everything that a person has noted: for other programs, for reading, and to come back as it was."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from datetime import datetime
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.exchange import Archive, Incoming, ancestors_of
from observance_viewer.domain.note import NoteVersion
from observance_viewer.domain.text_version import TextVersion, text_version
from observance_viewer.exports.annotations import notes_jsonld
from observance_viewer.exports.annotations_back import MOST_BYTES, notes_from_jsonld
from observance_viewer.exports.html import notes_html
from observance_viewer.exports.markdown import notes_markdown

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

FORMAT = 1
_MOST_TEXTS = 10_000
_MOST_UNZIPPED = 4 * MOST_BYTES
_WRITTEN = (2000, 1, 1, 0, 0, 0)
_TEXTS = "texts/"
# What the standard library raises for zips and JSON that were damaged or made up.
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, RecursionError, NotImplementedError, EOFError, OSError,
)  # fmt: skip


def archive_zip(archive: Archive, resolution: Resolution) -> bytes:
    """Give the zip: notes as annotations, Markdown and HTML; the bin, the histories and the texts beside them.

    The same archive gives the same bytes. `resolution` gives the order of the notes in Markdown and HTML.
    """
    ancestors = ancestors_of(archive.versions)
    versions = [
        {"note": each.note, "modified": each.modified.isoformat(), "text": each.text, "tags": each.tags}
        for each in archive.versions
    ]
    parts = {
        "about.json": _json({"format": FORMAT, "notes": len(archive.notes), "deleted": len(archive.deleted)}),
        "notes.jsonld": notes_jsonld(archive.notes, ancestors),
        "notes.md": notes_markdown(archive.notes, resolution),
        "notes.html": notes_html(archive.notes, resolution),
        "bin.jsonld": notes_jsonld(archive.deleted, ancestors),
        "versions.json": _json(versions),
    }
    for text in archive.texts:
        words = {"symbol": text.symbol, "language": text.language, "passages": list(text.passages.items())}
        parts[f"{_TEXTS}{text.hash}.json"] = _json(words)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(zipfile.ZipInfo(name, _WRITTEN), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def archive_from_zip(data: bytes) -> tuple[Archive, list[Incoming]]:
    """Give what a zip of `archive_zip` holds, and its notes ready to be merged. The file is not to be trusted.

    Raises UserError when it is no such zip, of a later form, damaged or too large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            # More than its directory says of a part is never unpacked.
            if sum(part.file_size for part in file.infolist()) > _MOST_UNZIPPED:
                raise UserError(
                    "unpacked it is larger than %1 MB", "divide it", values=(_MOST_UNZIPPED // 1024 // 1024,)
                )
            about = _read_json(file, "about.json")
            form = about.get("format") if isinstance(about, dict) else None
            if not isinstance(form, int):
                raise _no_archive()
            if form > FORMAT:
                raise UserError("this zip comes from a newer version of the program", "import it with that version")
            incoming = notes_from_jsonld(_read(file, "notes.jsonld"))
            deleted = notes_from_jsonld(_read(file, "bin.jsonld")) if "bin.jsonld" in file.namelist() else []
            versions = _versions(_read_json(file, "versions.json") if "versions.json" in file.namelist() else [])
            names = [name for name in file.namelist() if name.startswith(_TEXTS)][:_MOST_TEXTS]
            texts = [text for name in names if (text := _text(_read_json(file, name))) is not None]
    except _UNREADABLE as error:
        raise _no_archive() from error
    notes = tuple(each.note for each in incoming)
    gone = tuple(each.note for each in deleted if each.note.deleted is not None)
    return Archive(notes, gone, versions, tuple(texts)), incoming


def _no_archive() -> UserError:
    return UserError("this is not a zip of notes, or it is damaged", "choose a .zip that notes export wrote")


def _versions(rows: object) -> tuple[NoteVersion, ...]:
    versions = []
    for row in rows if isinstance(rows, list) else []:
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not isinstance(row.get("tags"), list):
            continue
        moment = datetime.fromisoformat(str(row.get("modified")))
        if moment.tzinfo is not None:
            versions.append(NoteVersion(str(row.get("note")), moment, row["text"], tuple(map(str, row["tags"]))))
    return tuple(versions)


def _text(row: object) -> TextVersion | None:
    if not isinstance(row, dict):
        return None
    passages = row.get("passages")
    if not isinstance(passages, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in passages):
        return None
    return text_version(str(row.get("symbol")), str(row.get("language")), {str(at): str(text) for at, text in passages})


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _read_json(file: zipfile.ZipFile, name: str) -> object:
    return json.loads(_read(file, name))


def _read(file: zipfile.ZipFile, name: str) -> bytes:
    # Whatever the directory of the zip says of its size: no more than this is unpacked.
    with file.open(name) as part:
        data = part.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UserError("%1 is larger than %2 MB", "divide it", values=(name, MOST_BYTES // 1024 // 1024))
    return data
