"""Has pages set by Typst in a process of its own; must not know what is set.

Typst keeps what it set in memory for the next time. A process that ends gives it back, can be stopped at any moment,
and if it fails, the program and what is typed in it stay.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.own_process import command_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

_CHILD = "observance_viewer.exports.typesetting_child"
_NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open one
_LONGEST_SECONDS = 900


class Stopped(Exception):  # noqa: N818 -- nothing went wrong
    """The pages were given up on request."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A finished PDF.

    `standards` tells whether it keeps to PDF/UA-1 and PDF/A-3a; where it does not, `unshown` holds the characters
    that no font has, or is empty when another reason stood against it.
    """

    data: bytes
    standards: bool
    unshown: str = ""


class Typesetter:
    """A process that is ready to set one document, started at once so that it is warm when the data is there.

    Used in a `with` statement or closed. `stop` may be called from any thread.
    """

    def __init__(self) -> None:
        """Start the process. Raises UserError where there is no room for one."""
        self._stopped = False
        self._closed = False
        try:
            folder = tempfile.TemporaryDirectory(prefix="observance-viewer-")
        except OSError as error:
            raise _no_room(error) from error
        try:
            self._process = subprocess.Popen(
                command_for(_CHILD),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=_NO_CONSOLE,
            )
        except OSError as error:
            folder.cleanup()
            raise _no_room(error) from error
        self._folder = folder

    def set_pages(self, files: Mapping[str, bytes], timestamp: int, *, marks: bool = False) -> Pages:
        """Give the PDF that the template `main.typ` in `files` makes; it may read the other ones and nothing else.

        The same arguments give the same bytes; `timestamp` is in seconds since 1970. It keeps to PDF/UA-1 and
        PDF/A-3a where the text allows; a character that no font has forbids that, and the file is then made without.
        `marks` says that signs stand on letters of the text, which then takes longer: they are told one by one.
        Raises UserError when there is no PDF and Stopped after `stop`.
        """
        root = Path(self._folder.name)
        try:
            for name, data in files.items():
                (root / name).write_bytes(data)
            order = json.dumps({"root": str(root), "timestamp": timestamp, "marks": marks}).encode()
            answer, complaint = self._process.communicate(order, _LONGEST_SECONDS)
            if self._stopped:
                raise Stopped
            return _pages(root, self._process.returncode, answer, complaint)
        except OSError as error:
            if self._stopped:
                raise Stopped from error
            raise UserError(
                "the pages cannot be made (%1)", "make room on the disk and try again", values=(error.strerror,)
            ) from error
        except subprocess.TimeoutExpired as error:
            raise UserError("the pages took longer than 15 minutes", "export fewer notes at a time") from error
        finally:
            self.close()

    def stop(self) -> None:
        """Give the pages up now; `set_pages`, wherever it runs, raises Stopped."""
        self._stopped = True
        self._process.kill()

    def close(self) -> None:
        """End the process and remove what it worked with; closing again does nothing."""
        if not self._closed:
            self._closed = True
            self._process.kill()
            self._process.communicate()
            self._folder.cleanup()

    def __enter__(self) -> Typesetter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _no_room(error: OSError) -> UserError:
    return UserError("the pages cannot be made (%1)", "close other programs and try again", values=(error.strerror,))


def _pages(root: Path, status: int, answer: bytes, complaint: bytes) -> Pages:
    if status == 0:
        told = json.loads(answer)
        return Pages((root / "pages.pdf").read_bytes(), told["standards"], told["unshown"])
    if status == 1 and answer.startswith(b"{"):
        reason = json.loads(answer)["reason"]
        raise UserError("the pages cannot be made (%1)", "choose Markdown or HTML instead", values=(reason,))
    if b"MemoryError" in complaint or status < 0:
        raise UserError("the pages cannot be made; the memory may be used up", "export fewer notes at a time")
    raise UserError("the pages cannot be made", "install the program again")
