"""From a file to a resolution: the whole pipeline on one page."""

from __future__ import annotations

import os
import stat
import tomllib
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.annotate import annotate
from observance_viewer.readers.grammar import resolve
from observance_viewer.readers.sniff import sniff
from observance_viewer.readers.source import MOST_PARAGRAPHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.readers.source import SourceDocument

MOST_BYTES = 64 * 1024 * 1024
# Text and XML are larger than a resolution long before a file full of pictures is.
MOST_BYTES_OF_TEXT = 8 * 1024 * 1024
SHIPPED = "A_RES_77_241.txt"


def read_file(source: str) -> Resolution:
    """Read the file at the path `source`. Raises UserError, which names the file, when it cannot be read."""
    with _telling(source):
        return read_bytes(_content(source), source)


def check_file(source: str, most: int | None = MOST_BYTES) -> None:
    """Raise UserError as `read_file` does where that is known at a glance: a folder, a device, no permission.

    So it does for a file of more than `most` bytes, if that is given.
    """
    with _telling(source):
        _refuse_unusual(Path(source).stat(), most)
        if not os.access(source, os.R_OK):
            raise PermissionError


@contextmanager
def _telling(source: str) -> Iterator[None]:
    """Say what is wrong with the file `source` as a UserError."""
    try:
        yield
    except FileNotFoundError as error:
        raise UserError("there is no such file", "check its name", source) from error
    except PermissionError as error:
        raise UserError("the file may not be read", "change its permissions", source) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UserError(
            "the file cannot be read (%1)", "check its name and the disk", source, values=(reason,)
        ) from error
    except UserError as error:
        raise error if error.where else error.at(source) from error


def _content(source: str) -> bytes:
    """Read a file that is none of the things that look like one; one that grows meanwhile is not followed."""
    _refuse_unusual(Path(source).stat())
    # What stands there may have changed: without O_NONBLOCK a pipe that nobody writes to would hold the program.
    handle = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as stream:
        _refuse_unusual(os.fstat(handle))
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise _too_large()
    return data


def _refuse_unusual(state: os.stat_result, most: int | None = MOST_BYTES) -> None:
    if stat.S_ISDIR(state.st_mode):
        raise UserError("this is a folder", "name a file in it")
    if not stat.S_ISREG(state.st_mode):
        raise UserError("this is a device, not a file", "name a file")
    if most is not None and state.st_size > most:
        raise _too_large(most)


def _too_large(most: int = MOST_BYTES) -> UserError:
    return UserError("the file is larger than %1 MB", "open the resolution alone", values=(most // 1024 // 1024,))


def read_bytes(data: bytes, source: str) -> Resolution:
    """Read the content of a file; `source` is said in the result. Raises UserError when it is no resolution."""
    document = _document(data)
    if len(document.blocks) > MOST_PARAGRAPHS:
        raise UserError("the file has more than %1 paragraphs", "open the resolution alone", values=(MOST_PARAGRAPHS,))
    return _with_known_metadata(annotate(resolve(document, source)))


def read_shipped() -> Resolution:
    """Read the resolution that comes with the program. Raises UserError when its file is missing."""
    try:
        data = files("observance_viewer.resources").joinpath("documents", SHIPPED).read_bytes()
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", SHIPPED) from error
    return read_bytes(data, SHIPPED)


def _document(data: bytes) -> SourceDocument:
    kind = sniff(data)
    if kind in ("text", "akn") and len(data) > MOST_BYTES_OF_TEXT:
        raise _too_large(MOST_BYTES_OF_TEXT)
    match kind:
        case "text":
            from observance_viewer.readers.plain_text import read_text

            return read_text(data)
        case "akn":
            from observance_viewer.readers.akoma_ntoso import read_akn

            return read_akn(data)
        case "docx":
            from observance_viewer.readers.docx import read_docx

            return read_docx(data)
        case "pdf":
            from observance_viewer.readers.pdf import read_pdf

            return read_pdf(data)


@cache
def _supplied_facts() -> dict[str, dict[str, Any]]:
    """Give the facts by symbol; the file does not change while the program runs."""
    try:
        text = files("observance_viewer.resources").joinpath("metadata.toml").read_text(encoding="utf-8")
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", "metadata.toml") from error
    return tomllib.loads(text)


def _with_known_metadata(resolution: Resolution) -> Resolution:
    """Fill in from `resources/metadata.toml` what the document does not say of itself, and mark it as supplied."""
    known = _supplied_facts().get(resolution.symbol or "", {})
    have = resolution.metadata
    missing: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in known.items()
        if not getattr(have, name)
    }
    if not missing:
        return resolution
    return replace(resolution, metadata=replace(have, **missing, supplied=frozenset(missing)))
