"""The process that sets pages: reads an order from standard input, as `typesetting` writes it, and works once."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typst

from observance_viewer.exports.memory import bound_memory

if TYPE_CHECKING:
    from collections.abc import Sequence

    Standard = Literal["ua-1", "a-3a"]

_STANDARDS: Sequence[Standard] = ("ua-1", "a-3a")
# More than the largest document needs that `pdf` allows in ordinary notes; beyond it the machine would suffer.
_MOST_BYTES = 3 * 1024**3
# A private character has no meaning that an archive could keep, whatever a font shows for it.
_UNSHOWN = re.compile(r'the text `"(?P<text>.*?)"` could not be displayed|contains the codepoint `"(?P<private>.*?)"`')
_CODE = re.compile(r"\\u\{([0-9a-f]+)\}")


def main() -> int:
    """Set the pages and say in JSON how it went; 1 when it did not."""
    bound_memory(_MOST_BYTES)
    fonts = typst.Fonts()
    order = json.loads(sys.stdin.buffer.read())
    root, timestamp = Path(order["root"]), int(order["timestamp"])
    unshown: set[str] = set()
    standards = True
    try:
        _compile(fonts, root, timestamp, _STANDARDS)
    except typst.TypstError as error:
        standards = False
        unshown = {_character(found["text"] or found["private"]) for found in _UNSHOWN.finditer(error.diagnostic)}
        try:
            _compile(fonts, root, timestamp, ())
        except typst.TypstError as failure:
            sys.stdout.write(json.dumps({"reason": failure.message}))
            return 1
    if order["marks"]:
        from observance_viewer.exports.pdf_marks import part_marks

        part_marks(root / "pages.pdf")
    sys.stdout.write(json.dumps({"standards": standards, "unshown": "".join(sorted(unshown))}))
    return 0


def _compile(fonts: typst.Fonts, root: Path, timestamp: int, standards: Sequence[Standard]) -> None:
    """Set the pages; the template reaches no file outside `root`, and no package."""
    compiler = typst.Compiler(
        root / "main.typ", root=root, font_paths=fonts, package_path=root, package_cache_path=root
    )
    compiler.compile(output=root / "pages.pdf", format="pdf", pdf_standards=[*standards], timestamp=timestamp)


def _character(escaped: str) -> str:
    return _CODE.sub(lambda found: chr(int(found[1], 16)), escaped)


if __name__ == "__main__":
    raise SystemExit(main())
