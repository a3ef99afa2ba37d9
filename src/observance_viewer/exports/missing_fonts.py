"""Says which script no font here has, and which package brings one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import category, name

if TYPE_CHECKING:
    from observance_viewer.exports.typesetting import Pages

_EAST_ASIAN = ("CJK", "IDEOGRAPHIC", "FULLWIDTH", "HALFWIDTH", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "YI")
_SCRIPTS = {"CJK": "Han", "IDEOGRAPHIC": "Han", "FULLWIDTH": "Han", "HALFWIDTH": "Han"}
_SHOWN = 8


def missing_words(pages: Pages) -> str:
    """Give one sentence on what the PDF lacks, or nothing. Names are of Debian's font packages."""
    if pages.standards:
        return ""
    if not pages.unshown:
        return "the PDF is complete, but keeps to no accessibility or archiving standard"
    found: dict[tuple[str, str], list[str]] = {}
    for character in pages.unshown:
        found.setdefault(_script(character), []).append(character)
    parts = []
    for (script, package), characters in found.items():
        sample = "".join(characters[:_SHOWN]) + ("…" if len(characters) > _SHOWN else "")
        remedy = f", which is in {package}" if package else ""
        parts.append(f"{script} ({sample}){remedy}")
    return (
        "the PDF shows boxes and keeps to no accessibility or archiving standard, for no font here has "
        + "; nor ".join(parts)
    )


def _script(character: str) -> tuple[str, str]:
    """Give a script, as its characters' Unicode names begin, and the package with a font for it."""
    called = name(character, "")
    if not called or category(character) in ("Co", "Cn"):
        return "private or unassigned characters", ""
    first = called.split(" ")[0].split("-")[0]
    if first in _EAST_ASIAN:
        return _SCRIPTS.get(first, first.title()), "fonts-noto-cjk"
    if category(character) == "So":
        return "symbols", "fonts-noto-color-emoji" if ord(character) >= 0x1F000 else "fonts-symbola"
    return first.title(), "fonts-noto-core"
