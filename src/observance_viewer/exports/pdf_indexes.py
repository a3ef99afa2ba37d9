"""The indexes at the end of the PDF, and numbers of notes as ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from observance_viewer.exports.pdf_inline import dressed, line_of
from observance_viewer.exports.scripts import cleaned, language_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.pdf_words import Words
    from observance_viewer.exports.volumes import Piece


def ranges_of(numbers: Iterable[int]) -> list[list[int]]:
    """Give numbers in order, three or more that follow each other as first and last: 1, 3–7."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1] = [ranges[-1][0], number]
        else:
            ranges.append([number])
    return [part for each in ranges for part in ([[n] for n in each] if each[-1] - each[0] < 2 else [each])]


def tags_of(pieces: Iterable[Piece]) -> list[dict[str, Any]]:
    """Give each tag with the numbers of its notes, in alphabetical order."""
    numbers: dict[str, list[int]] = {}
    for piece in pieces:
        for tag in piece.note.tags:
            numbers.setdefault(tag, []).append(piece.number)
    return [
        {"words": dressed([cleaned(tag)], language_of(tag)), "notes": ranges_of(numbers[tag])}
        for tag in sorted(numbers, key=lambda tag: (tag.casefold(), tag))
    ]


def documents_of(resolution: Resolution, pieces: Iterable[Piece], words: Words, language: str) -> list[dict[str, Any]]:
    """Give the documents that the resolution cites, each with the places that name it and the notes on these.

    `language` is that of their titles where these are in Latin letters.
    """
    noted: dict[str, list[int]] = {}
    for piece in pieces:
        if piece.note.anchor.at and piece.note.anchor.symbol == resolution.symbol:
            noted.setdefault(piece.note.anchor.at, []).append(piece.number)
    cited: dict[str, dict[str, Any]] = {}
    for citation in resolution.citations:
        entry = cited.setdefault(
            citation.symbol, {"symbol": cleaned(citation.symbol), "title": "", "date": "", "url": "", "places": []}
        )
        entry["title"] = entry["title"] or cleaned(citation.title or "")
        entry["date"] = entry["date"] or (words.day(citation.date) if citation.date else "")
        entry["url"] = entry["url"] or (citation.url or "")
        if citation.at not in entry["places"]:
            entry["places"].append(citation.at)
    return [
        {
            **entry,
            **line_of("title", entry["title"], language),
            "notes": ranges_of({number for place in entry["places"] for number in noted.get(place, ())}),
        }
        for _, entry in sorted(cited.items())
    ]
