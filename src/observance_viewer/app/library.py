"""The library of one profile: documents added from files, of which it keeps copies, and read again from these."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.app.profile import now
from observance_viewer.domain.errors import UserError
from observance_viewer.exports.files import write_private
from observance_viewer.readers.reading import MOST_BYTES, read_bytes, read_file, read_shipped
from observance_viewer.storage.database import DamagedError, ForeignError, NewerError
from observance_viewer.storage.library import Library, LibraryEntry, open_library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.resolution import Resolution


@contextmanager
def library_of(paths: Paths) -> Iterator[Library]:
    """Open the library of a profile; one that is damaged is set aside and made again from its files."""
    database = paths.library_database
    rebuild = paths.library_sources.exists() and not (database.exists() and database.stat().st_size)
    try:
        opened = open_library(paths.library_database)
    except NewerError:
        raise
    except (DamagedError, ForeignError):
        _set_aside(paths.library_database)
        opened, rebuild = open_library(paths.library_database), True
    with opened as library:
        if rebuild:
            _rebuild(paths, library)
        try:
            yield library
        except DamagedError:
            # Found while reading: the next opening makes it again.
            _set_aside(paths.library_database)
            raise


def has_library(paths: Paths) -> bool:
    """Whether anything was ever added."""
    return paths.library_sources.exists()


def add_document(paths: Paths, library: Library, source: str) -> LibraryEntry:
    """Read the file at `source`, keep a copy of it, and add what is in it. Raises UserError, which names the file."""
    path = Path(source)
    resolution = read_file(source)
    if resolution.symbol is None:
        raise UserError("this document has no symbol by which it could be found again", "open it as a file", source)
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES)
        paths.library_sources.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UserError("the file cannot be kept (%1)", "check the disk", source, values=(error.strerror,)) from error
    name = hashlib.blake2b(data, digest_size=12).hexdigest() + path.suffix.lower()[:8]
    copy = paths.library_sources / name
    if not copy.exists():
        write_private(copy, data)
    before = library.find(resolution.symbol, resolution.language)
    entry = library.put(resolution, name)
    if before is not None and before.language == entry.language and before.file != name:
        _forget_file(paths, library, before.file)
    return entry


def remove_document(paths: Paths, library: Library, symbol: str) -> list[LibraryEntry]:
    """Take a document out in all its languages, with the copies of its files; give what was taken out."""
    removed = library.remove(symbol)
    for entry in removed:
        _forget_file(paths, library, entry.file)
    return removed


def find_document(paths: Paths, symbol: str) -> Resolution | None:
    """Give the document with this symbol or number, the shipped one or one of the library; None when there is none."""
    shipped = read_shipped()
    return shipped if symbol in (shipped.symbol, shipped.number) else find_added(paths, symbol)


def find_added(paths: Paths, symbol: str) -> Resolution | None:
    """Give the document of the library with this symbol or number; None when there is none."""
    file = file_of_added(paths, symbol)
    return read_file(file) if file else None


def file_of_added(paths: Paths, symbol: str) -> str:
    """Give the kept copy of the document of the library with this symbol or number; empty when there is none."""
    if not has_library(paths):
        return ""
    with library_of(paths) as library:
        entry = library.find(symbol)
    return str(paths.library_sources / entry.file) if entry else ""


def _rebuild(paths: Paths, library: Library) -> None:
    """Read every kept file again; one that cannot be read any more stays where it is."""
    for path in sorted(paths.library_sources.glob("[!.]*")):
        with suppress(UserError, OSError):
            resolution = read_bytes(path.read_bytes(), str(path))
            if resolution.symbol is not None:
                library.put(resolution, path.name)


def _set_aside(database: Path) -> None:
    stamp = now().strftime("%Y-%m-%dT%H%M%S")
    for part in ("", "-wal", "-shm"):
        path = database.with_name(database.name + part)
        if path.exists():
            path.rename(path.with_name(f"{database.stem}-damaged-{stamp}{database.suffix}{part}"))


def _forget_file(paths: Paths, library: Library, name: str) -> None:
    if all(entry.file != name for entry in library.entries()):
        with suppress(OSError):
            (paths.library_sources / name).unlink()
