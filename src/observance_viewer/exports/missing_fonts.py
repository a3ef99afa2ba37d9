"""Says which script no font here has, and which package brings one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol
from unicodedata import category, name

_EAST_ASIAN = ("CJK", "IDEOGRAPHIC", "FULLWIDTH", "HALFWIDTH", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "YI")
_SCRIPTS = {"CJK": "Han", "IDEOGRAPHIC": "Han", "FULLWIDTH": "Han", "HALFWIDTH": "Han"}
_SHOWN = 8


class Made(Protocol):
    """A PDF, or several, as far as fonts go."""

    @property
    def standards(self) -> bool:
        """Whether it keeps to PDF/UA-1 and PDF/A-3a."""

    @property
    def unshown(self) -> str:
        """The characters that no font has."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A script, some of its characters, and the package with a font for it; empty where none is known."""

    script: str
    sample: str
    package: str


def missing_scripts(unshown: str) -> list[Missing]:
    """Give the scripts of characters that no font has. Packages are called as Debian does."""
    found: dict[tuple[str, str], list[str]] = {}
    for character in unshown:
        found.setdefault(_script(character), []).append(character)
    return [
        Missing(script, "".join(characters[:_SHOWN]) + ("…" if len(characters) > _SHOWN else ""), package)
        for (script, package), characters in found.items()
    ]


def missing_words(made: Made) -> str:
    """Give one English sentence on what the PDF lacks, or nothing."""
    if made.standards:
        return ""
    if not made.unshown:
        return "the PDF is complete, but keeps to no accessibility or archiving standard"
    parts = [
        f"{missing.script} ({missing.sample})" + (f", which is in {missing.package}" if missing.package else "")
        for missing in missing_scripts(made.unshown)
    ]
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
