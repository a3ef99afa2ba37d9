"""Reads the notes that a PDF of `pdf` carries, in a process of its own: PDFium bears one thread at a time.

The file is not to be trusted; a process that it kills or keeps busy takes nothing along.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.memory import bound_memory
from observance_viewer.own_process import command_for

NAME = "notes.jsonld"
_LONGEST_SECONDS = 60
_MOST_BYTES = 1024 * 1024 * 1024
_NONE = 3
_UNREADABLE = 4
_NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open one


def carries_notes(path: Path) -> bool:
    """Tell whether a file is a PDF that may carry notes: a look at its bytes, not at its structure."""
    try:
        with path.open("rb") as file:
            return file.read(5) == b"%PDF-" and NAME.encode() in file.read(_MOST_BYTES)
    except OSError:
        return False


def attached_notes(path: Path) -> bytes:
    """Give the JSON-LD of the notes in a PDF. Raises UserError when the file is no PDF, damaged or without notes."""
    where = str(path)
    if not path.is_file():
        raise UserError("there is no such file", "check its name", where)
    try:
        done = subprocess.run(
            [*command_for(__name__), str(path.resolve())],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_LONGEST_SECONDS,
            check=False,
            creationflags=_NO_CONSOLE,
        )
    except subprocess.TimeoutExpired as error:
        raise UserError("reading took longer than a minute", "take the .jsonld file instead", where) from error
    except OSError as error:
        raise UserError("the file cannot be read (%1)", "try again", where, values=(error.strerror,)) from error
    if done.returncode == 0:
        return done.stdout
    if done.returncode == _NONE:
        raise UserError("there are no notes in this PDF", "choose one that notes export wrote", where)
    raise UserError("this PDF is damaged or encrypted", "choose one that notes export wrote", where)


def main() -> int:
    """Write the attachment of the PDF that the first argument names to standard output."""
    bound_memory(_MOST_BYTES)
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(Path(sys.argv[1]))
        for index in range(document.count_attachments()):
            attachment = document.get_attachment(index)
            if attachment.get_name() == NAME:
                sys.stdout.buffer.write(bytes(attachment.get_data()))
                return 0
    except PdfiumError:
        return _UNREADABLE
    return _NONE


if __name__ == "__main__":
    raise SystemExit(main())
