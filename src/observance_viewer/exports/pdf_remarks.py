"""What is in PDF files of notes otherwise than a person expects, and the English sentence that says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from observance_viewer.exports.missing_fonts import missing_words
from observance_viewer.exports.places import place_of
from observance_viewer.exports.volumes import is_plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.exports.missing_fonts import Made
    from observance_viewer.exports.volumes import Volume

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class LongNote:
    """A note that is set line by line: its number, its place, and through how many files it goes."""

    number: int
    place: str
    files: int


@dataclass(frozen=True, slots=True)
class Remarks:
    """Notes too long for Markdown; whether all files keep to the standards; characters that no font has."""

    long: tuple[LongNote, ...] = ()
    standards: bool = True
    unshown: str = ""


def remarks_on(volumes: Sequence[Volume], made: Sequence[Made]) -> Remarks:
    """Give what there is to say of notes divided so, and of those of the files that are made."""
    return Remarks(
        tuple(
            LongNote(piece.number, place_of(piece.note.anchor), piece.parts)
            for volume in volumes
            for piece in volume.pieces
            if piece.part == 1 and is_plain(piece)
        ),
        all(pages.standards for pages in made),
        "".join(sorted({character for pages in made for character in pages.unshown})),
    )


def remarks_in_english(remarks: Remarks) -> str:
    """Give the remarks as the command line says them; empty where there is nothing to say."""
    parts = []
    for note in remarks.long[:MOST_NAMED]:
        goes_on = f" and goes on through {note.files} files" if note.files > 1 else ""
        parts.append(f"note {note.number} ({note.place}) is set line by line{goes_on}")
    if len(remarks.long) > MOST_NAMED:
        parts.append(f"so are {len(remarks.long) - MOST_NAMED} more")
    long = f"too long for Markdown: {', '.join(parts)}" if parts else ""
    return "; ".join(filter(None, (long, missing_words(remarks))))
