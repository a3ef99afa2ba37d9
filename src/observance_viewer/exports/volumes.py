"""Divides notes into volumes, one PDF each, so that making one takes a bounded amount of memory."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.markdown_tree import LONGEST_MARKDOWN
from observance_viewer.exports.places import in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.pdf_options import Order

# What the page engine was seen to hold in memory, in bytes: for a note with its heading and dates, for a character,
# more for one of a script that is set word by word or sign by sign, and for one that begins a line, a cell or another
# style.
_NOTE = 45_000
_CHARACTER = 200
_MORE_OF_SCRIPT = 80
_SCRIPTS = re.compile("[\u0590-\u08ff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\uffef\U00020000-\U0003ffff]+")
_MORE = {"\n": 11_000, "|": 9_000, "`": 4_000, "*": 1_500, "_": 1_500, "~": 1_500, "[": 1_500}
MOST_BYTES = 1_200_000_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A note in a volume, numbered from 1 through all volumes; `text` is part `part` (from 1) of `parts` of it."""

    note: Note
    number: int
    text: str
    part: int = 1
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Volume:
    """What one PDF holds; it is number `number` (from 1) of `of`. A note that begins here goes along as attachment."""

    pieces: tuple[Piece, ...]
    number: int = 1
    of: int = 1


def volumes_of(
    notes: Sequence[Note], resolution: Resolution, order: Order, most: int = MOST_BYTES
) -> tuple[Volume, ...]:
    """Give the notes in the order of their setting, divided so that no volume takes more than about `most` bytes.

    A note that is too long for one volume goes on in the next. Raises UserError where there are no notes.
    """
    if not notes:
        raise UserError("there are no notes to export", "write one first")
    pieces = [
        piece
        for number, note in enumerate(in_order(notes, resolution, order), 1)
        for piece in _pieces(note, number, most)
    ]
    weights = [weight_of(piece.text) for piece in pieces]
    # Volumes of one size, not full ones and a remainder.
    share = sum(weights) / ceil(sum(weights) / most)
    groups: list[list[Piece]] = [[]]
    filled = before = 0
    for piece, weight in zip(pieces, weights, strict=True):
        if groups[-1] and (before + weight / 2 > share * len(groups) or filled + weight > most):
            groups.append([])
            filled = 0
        groups[-1].append(piece)
        filled += weight
        before += weight
    return tuple(Volume(tuple(group), number, len(groups)) for number, group in enumerate(groups, 1))


def in_order(notes: Sequence[Note], resolution: Resolution, order: Order) -> list[Note]:
    """Give the notes as they follow each other in the PDF."""
    ordered = in_reading_order(notes, resolution)
    if order == "date":
        ordered.sort(key=lambda note: note.created.date())
    elif order == "tag":
        ordered.sort(key=lambda note: (not note.tags, first_tag(note).casefold(), first_tag(note)))
    return ordered


def first_tag(note: Note) -> str:
    """Give the tag under which a note stands, the first of the alphabet; empty where it has none."""
    return min(note.tags, key=str.casefold, default="")


def weight_of(text: str) -> int:
    """Give the bytes of memory that the page engine takes, by rule of thumb, for a note of this text."""
    marks = sum(more * text.count(sign) for sign, more in _MORE.items())
    of_script = 0 if text.isascii() else sum(found.end() - found.start() for found in _SCRIPTS.finditer(text))
    return _NOTE + _CHARACTER * len(text) + _MORE_OF_SCRIPT * of_script + marks


def volume_path(target: Path, number: int) -> Path:
    """Give the file of a volume: `notes.pdf` is the first, `notes-2.pdf` the second."""
    return target if number == 1 else target.with_name(f"{target.stem}-{number}{target.suffix}")


def is_plain(piece: Piece) -> bool:
    """Tell whether a piece is set line by line, not as Markdown."""
    return piece.parts > 1 or len(piece.text) > LONGEST_MARKDOWN


def _pieces(note: Note, number: int, most: int) -> list[Piece]:
    # A text that is read as Markdown cannot be cut, and fits.
    if len(note.text) <= LONGEST_MARKDOWN or weight_of(note.text) <= most:
        return [Piece(note, number, note.text)]
    texts = list(_cut(note.text, most))
    return [Piece(note, number, text, part, len(texts)) for part, text in enumerate(texts, 1)]


def _cut(text: str, most: int) -> Iterator[str]:
    """Cut a text at ends of lines, and a line that is too long itself between words."""
    begin, filled = 0, _NOTE
    longest = most // (2 * max(_CHARACTER, *_MORE.values()))
    for found in re.finditer(rf".{{1,{longest}}}(?:\s|\Z)|.{{1,{longest}}}|\n", text):
        weight = weight_of(found[0]) - _NOTE
        if filled + weight > most and begin < found.start():
            yield text[begin : found.start()]
            begin, filled = found.start(), _NOTE
        filled += weight
    yield text[begin:]
