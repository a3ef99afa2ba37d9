"""The pieces of text on a page as Typst writes it, put in the order of writing; knows nothing of the file around them.

Signs divide a word into pieces, and Typst writes those of a word from right to left as they are seen, from the left.
What is written otherwise than expected stays as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import bidirectional, normalize

from observance_viewer.exports.scripts import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NEAR = 0.01  # of a point: places that differ by less are one
_PIECE = re.compile(
    rb"(?P<tag>/Span<</MCID \d+(?:/Lang\([^()]*\))?>>BDC\n)"
    rb"(?P<shown>(?P<begin>q [^\n]*\nBT)(?P<runs>.*?)(?P<end>\nET\nQ\n))(?=EMC)",
    re.DOTALL,
)
_STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<[0-9A-F]*>"
_RUN = re.compile(
    rb"(?P<said>/Span<</ActualText<FEFF(?P<text>[0-9A-F]*)>>>BDC)?(?:/ReversedChars BMC)?"
    rb" 0 Tr/(?P<font>f\d+) (?P<size>[\d.]+) Tf 1 0 0 -1 (?P<x>[-\d.]+) (?P<y>[-\d.]+) Tm"
    rb"\[?(?P<line>(?:" + _STRING + rb"|-?[\d.]++)*+)\]?T[jJ](?:\nEMC)*",
    re.DOTALL,
)
_FONT = re.compile(rb" 0 Tr/(f\d+) ")
_ITEM = re.compile(rb"(?P<string>" + _STRING + rb")|(?P<gap>-?[\d.]+)", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass(frozen=True, slots=True)
class Font:
    """What a font's codes stand for, and how wide their shapes are, in thousandths of the letters' size."""

    texts: Mapping[int, str]
    widths: Mapping[int, float]

    @property
    def leftwards(self) -> bool:
        """Whether it is one for a script from right to left."""
        return any(bidirectional(text[0]) in ("AL", "R") for text in self.texts.values() if text)


@dataclass(frozen=True, slots=True)
class _Run:
    """Codes that are shown in one go, from `x` at the height `y`; `said` is what they are told to be, if anything."""

    font: str
    size: float
    x: float
    y: float
    line: tuple[bytes | float, ...]
    said: str

    def codes(self) -> Iterator[int]:
        for item in self.line:
            if isinstance(item, bytes):
                yield from (int.from_bytes(item[place : place + 2], "big") for place in range(0, len(item), 2))

    def width(self, font: Font) -> float:
        """Give how far it goes, in points."""
        gaps = sum(item for item in self.line if isinstance(item, float))
        return (sum(font.widths.get(code, 0) for code in self.codes()) - gaps) * self.size / 1000


def in_order(content: bytes, fonts: Mapping[str, Font]) -> bytes:
    """Give the content of a page with the pieces of each word from right to left in the order of writing.

    Where the codes of such a word tell its letters and signs, what was said in their place is left out.
    """
    parts: list[bytes] = []
    end = 0
    for word in _words(content, fonts):
        for piece, shown in zip(word, _turned(word, fonts), strict=True):
            parts += [content[end : piece.start("shown")], shown]
            end = piece.end("shown")
    return b"".join([*parts, content[end:]])


def signs_in(content: bytes, fonts: Mapping[str, Font]) -> Iterator[tuple[str, int]]:
    """Give the fonts and codes that stand before one that is told to be the same letter with signs.

    From right to left these are the signs, if they have no width: the alef of a lam-alef has none, too.
    """
    for word in _words(content, fonts):
        shown = [(run, code) for piece in word if len(word) > 1 for run in _runs(piece["runs"]) for code in run.codes()]
        told = [run.said or fonts[run.font].texts.get(code, "") for run, code in shown]
        for (run, code), (here, there) in zip(shown, pairwise(told), strict=False):
            if here == there and len(here) > 1 and SIGNS.search(here):
                yield run.font, code


def _words(content: bytes, fonts: Mapping[str, Font]) -> Iterator[list[re.Match[bytes]]]:
    """Give the pieces of each word from right to left."""
    leftwards = {name.encode() for name, font in fonts.items() if font.leftwards}
    if not leftwards:
        return
    word: list[re.Match[bytes]] = []
    for found in _PIECE.finditer(content):
        mine = leftwards.issuperset(_FONT.findall(found["runs"]))
        if word and not (mine and content[word[-1].end() : found.start()] == b"EMC"):
            yield word
            word = []
        if mine:
            word.append(found)
    if word:
        yield word


def _turned(word: list[re.Match[bytes]], fonts: Mapping[str, Font]) -> Iterator[bytes]:
    """Give what the pieces of a word show from the last to the first; their tags stay, for these are in order."""
    signed = len(word) > 1 or b"/ActualText" in word[0]["runs"]
    for piece in reversed(word):
        yield (signed and _joined(piece, fonts)) or piece["shown"]


def _joined(piece: re.Match[bytes], fonts: Mapping[str, Font]) -> bytes:
    """Give a piece in one run, which programs turn round as a whole; nothing where it cannot be one."""
    runs = _runs(piece["runs"])
    if not runs or not all(_tells(run, fonts[run.font]) for run in runs):
        return b""
    first = runs[0]
    font = fonts[first.font]
    line: list[bytes | float] = []
    x = first.x
    for run in runs:
        if (run.font, run.size) != (first.font, first.size) or abs(run.y - first.y) > _NEAR:
            return b""
        if abs(run.x - x) > _NEAR:
            line.append((x - run.x) * 1000 / first.size)
        line += run.line
        x = run.x + run.width(font)
    shown = "".join(f"<{item.hex().upper()}>" if isinstance(item, bytes) else f" {item:.3f} " for item in line)
    place = f"{first.font} {first.size:g} Tf 1 0 0 -1 {first.x:.5f} {first.y:.5f} Tm"
    run_of_all = f"/ReversedChars BMC 0 Tr/{place}[{shown}]TJ\nEMC"
    return piece["begin"] + run_of_all.encode() + piece["end"]


def _tells(run: _Run, font: Font) -> bool:
    """Whether the codes of a run tell what is said of it, or that of it which they show."""
    told = [font.texts.get(code, "") for code in run.codes()]
    # A letter and its sign that stand at two heights are two runs, and the same is said of each.
    whole = normalize("NFC", run.said)
    return not whole or (all(told) and all(sign in whole for text in told for sign in text))


def _runs(data: bytes) -> list[_Run]:
    """Give the runs of a piece; none where there is something else."""
    runs: list[_Run] = []
    place = 0
    while found := _RUN.match(data, place):
        said = bytes.fromhex(found["text"].decode()).decode("utf-16-be") if found["said"] else ""
        line = tuple(_items(found["line"]))
        runs.append(
            _Run(found["font"].decode(), float(found["size"]), float(found["x"]), float(found["y"]), line, said)
        )
        place = found.end()
    return runs if place == len(data) else []


def _items(line: bytes) -> Iterator[bytes | float]:
    for found in _ITEM.finditer(line):
        if found["gap"]:
            yield float(found["gap"])
        elif found["string"].startswith(b"<"):
            yield bytes.fromhex(found["string"][1:-1].decode())
        else:
            yield _ESCAPE.sub(_unescaped, found["string"][1:-1])


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    return bytes([int(sign, 8) & 255]) if sign.isdigit() else _ESCAPED.get(sign, sign)
