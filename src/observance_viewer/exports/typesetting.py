"""Sets pages with Typst in a process of its own; must not know what is set.

Typst keeps what it set in memory for the next time. A process that ends gives it back, and if it fails, the program
and what is typed in it stay.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    Standard = Literal["ua-1", "a-3a"]

_FAILED = 3
_NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open one
_LONGEST_SECONDS = 900


def set_pages(template: str, data: str, timestamp: int) -> bytes:
    """Give the PDF that `template` makes of the JSON text `data`; the same arguments give the same bytes.

    It keeps to PDF/UA-1 and PDF/A-3a where the text allows; a character that no font has would forbid that, and
    the file is then made without. `timestamp` is in seconds since 1970. Raises UserError when there is no PDF.
    """
    order = json.dumps({"template": template, "data": data, "timestamp": timestamp}).encode()
    command = [sys.executable, "-P", "-m", __name__]
    try:
        done = subprocess.run(
            command, input=order, capture_output=True, timeout=_LONGEST_SECONDS, check=False, creationflags=_NO_CONSOLE
        )
    except OSError as error:
        raise UserError(f"the pages cannot be made ({error.strerror})", "close other programs and try again") from error
    except subprocess.TimeoutExpired as error:
        raise UserError("the pages took longer than 15 minutes", "export fewer notes at a time") from error
    if done.returncode == 0 and done.stdout.startswith(b"%PDF-"):
        return done.stdout
    if done.returncode == _FAILED:
        reason = done.stderr.decode("utf-8", "replace").strip()
        raise UserError(f"the pages cannot be made ({reason})", "choose Markdown or HTML instead")
    raise UserError("the pages cannot be made; the memory may be used up", "export fewer notes at a time")


def main() -> int:
    """Read an order as `set_pages` writes it from standard input and write the PDF to standard output."""
    import typst

    order = json.loads(sys.stdin.buffer.read())
    attempts: tuple[Sequence[Standard], ...] = (("ua-1", "a-3a"), ())
    reason = ""
    for standards in attempts:
        try:
            pages = _compiled(order, standards)
        except typst.TypstError as error:
            reason = error.message
        else:
            sys.stdout.buffer.write(pages)
            return 0
    sys.stderr.buffer.write(reason.encode("utf-8", "replace"))
    return _FAILED


def _compiled(order: dict[str, object], standards: Sequence[Standard]) -> bytes:
    """Set the pages in an empty folder, so that the template can reach no file and no package."""
    import typst

    with tempfile.TemporaryDirectory(prefix="observance-viewer-") as folder:
        root = Path(folder)
        compiler = typst.Compiler(
            str(order["template"]).encode(),
            root=root,
            sys_inputs={"data": str(order["data"])},
            package_path=root,
            package_cache_path=root,
        )
        pages = compiler.compile(format="pdf", pdf_standards=[*standards], timestamp=int(str(order["timestamp"])))
    if not isinstance(pages, bytes):
        raise TypeError("a PDF is one file")
    return pages


if __name__ == "__main__":
    raise SystemExit(main())
