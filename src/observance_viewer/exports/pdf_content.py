"""What stands in the PDF of notes, as plain values for the page template; must not know how it is set."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.links import NOTE_LINK
from observance_viewer.domain.observance import next_occurrence
from observance_viewer.exports.markdown_tree import tree_of
from observance_viewer.exports.pdf_indexes import documents_of, tags_of
from observance_viewer.exports.pdf_inline import dress_blocks, dressed, latin_of, line_of
from observance_viewer.exports.pdf_resolution import text_of
from observance_viewer.exports.places import place_of
from observance_viewer.exports.scripts import cleaned, language_of
from observance_viewer.exports.volumes import first_tag, is_plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.markdown_tree import Inline
    from observance_viewer.exports.pdf_options import PdfOptions
    from observance_viewer.exports.pdf_words import Words
    from observance_viewer.exports.volumes import Piece, Volume

_EXCERPT = 72
_Section = tuple[str, str, list["Piece"]]


def content_of(
    volume: Volume, resolution: Resolution, made: datetime, options: PdfOptions, words: Words
) -> dict[str, Any]:
    """Give what the template needs.

    Every line is a list of the inline items of `markdown_tree`, and these besides: `run` (words of another
    `language`), `joint` (a place where a long word may be broken) and `jump` (a link to the label `target`).
    `language` is that of the PDF's own words, `text_language` that of the resolution, `latin` that of notes in Latin
    letters. Each note is JSON text of its own, which the template reads when it comes to it: that takes the least
    memory.
    """
    encode = json.JSONEncoder(ensure_ascii=False).encode
    passages = resolution.passages()
    sections = _sections(volume, resolution, options.order, words)
    text = text_of(resolution, volume.pieces, words) if options.text else []
    labels = {
        **{part["label"]: f"text-{part['label']}" for part in text if part["label"]},
        **{anchor: f"group-{n}" for n, (anchor, _, _) in enumerate(sections) if anchor},
        **{f"{NOTE_LINK}{piece.note.id}": f"note-{piece.number}" for piece in volume.pieces},
    }
    home = cleaned(resolution.symbol or resolution.source)
    title = cleaned(resolution.title or "")
    spoken = resolution.language.split("-")[0].lower()
    quoted = latin_of(spoken)
    heading = words.table["notes_on"].replace("%1", home)
    name = words.table["volume"].replace("%1", str(volume.number)).replace("%2", str(volume.of))
    tags = tags_of(volume.pieces)
    return {
        "language": words.language,
        "text_language": spoken,
        "latin": latin_of(words.language, spoken),
        "words": words.table,
        "paper": options.paper,
        "head": options.head,
        "heading": heading,
        "name": heading if volume.of == 1 else f"{heading} · {name}",
        "symbol": home,
        "title": title,
        "short": _short(title),
        "facts": _facts(volume, resolution, made.date(), words, name),
        "date": words.day(made.date()),
        "made": [made.year, made.month, made.day],
        "keywords": sorted({cleaned(tag) for piece in volume.pieces for tag in piece.note.tags}, key=str.casefold),
        "contents": options.contents and len(sections) > 1,
        "parts": [cleaned(name) for _, name, _ in sections] + ["."] * (options.text + 2 * options.index),
        "groups": [
            {
                "label": f"group-{n}",
                "heading": cleaned(name),
                **line_of("excerpt", _short(cleaned(passages.get(anchor, ""))) if anchor else "", quoted),
                "notes": [encode(_note(piece, words, home, quoted, labels)) for piece in pieces],
            }
            for n, (anchor, name, pieces) in enumerate(sections)
        ],
        "resolution": text,
        "tags": tags if options.index else [],
        "documents": documents_of(resolution, volume.pieces, words, quoted) if options.index else [],
    }


def _facts(
    volume: Volume, resolution: Resolution, today: date, words: Words, name: str
) -> list[tuple[str, list[Inline]]]:
    """Give what is known of the resolution and of this file, each as a label and a line."""
    facts: list[tuple[str, list[Inline]]] = []
    if resolution.metadata.adopted:
        facts.append((words.table["adopted"], [words.day(resolution.metadata.adopted)]))
    coming = [day for each in resolution.observances if (day := next_occurrence(each, today))]
    if coming:
        soonest = min(coming, key=lambda day: day.begin)
        called = cleaned(soonest.observance.name)
        language = language_of(called) or latin_of(resolution.language)
        at = f" ({soonest.observance.at})" if soonest.observance.at else ""
        run = {"type": "run", "language": language, "text": called}
        facts.append((words.table["next"], [words.days(soonest) + words.table["comma"], run, at]))
    if volume.of > 1:
        first, last = volume.pieces[0].number, volume.pieces[-1].number
        facts.append((name, [f"{words.table['numbers']} {first}–{last}" if last > first else str(first)]))
    else:
        facts.append((words.table["number"], [str(len(volume.pieces))]))
    facts.append((words.table["made"], [words.day(today)]))
    return facts


def _sections(volume: Volume, resolution: Resolution, order: str, words: Words) -> list[_Section]:
    """Give the notes in groups: the passage that the group is about or nothing, its heading, its notes."""
    if order == "date":
        day: Callable[[Piece], date] = lambda piece: piece.note.created.date()  # noqa: E731
        return [("", words.day(when), list(group)) for when, group in groupby(volume.pieces, day)]
    if order == "tag":
        tag: Callable[[Piece], str] = lambda piece: first_tag(piece.note)  # noqa: E731
        return [("", name or words.table["untagged"], list(group)) for name, group in groupby(volume.pieces, tag)]
    home = resolution.symbol or resolution.source
    sections: list[_Section] = []
    place: Callable[[Piece], tuple[str, str | None]] = lambda piece: (piece.note.anchor.symbol, piece.note.anchor.at)  # noqa: E731
    for (symbol, at), group in groupby(volume.pieces, place):
        elsewhere = symbol != home
        name = ", ".join(filter(None, (symbol if elsewhere else "", at))) or words.table["whole"]
        sections.append(("" if elsewhere or at is None else at, name, list(group)))
    return sections


def _note(piece: Piece, words: Words, home: str, quoted: str, labels: dict[str, str]) -> dict[str, Any]:
    note = piece.note
    written = words.table["written"].replace("%1", words.day(note.created.date()))
    if note.modified.date() != note.created.date():
        written += " · " + words.table["changed"].replace("%1", words.day(note.modified.date()))
    plain = is_plain(piece)
    body = tree_of(piece.text, plain=plain, symbol=note.anchor.symbol)
    dress_blocks(body, home, labels, 0)
    continued = f" {words.table['continued']}" if piece.part > 1 else ""
    return {
        "number": piece.number,
        "place": cleaned(place_of(note.anchor)) + continued,
        **line_of("quote", cleaned(note.anchor.quote.exact) if note.anchor.quote else "", quoted),
        "body": body,
        "tags": [dressed([cleaned(tag)], language_of(tag)) for tag in note.tags],
        "dates": written,
    }


def _short(text: str) -> str:
    """Give as much of a text as stands on one line; a Chinese character takes the room of two letters."""
    most = _EXCERPT // 2 if language_of(text) in ("zh", "ja", "ko") else _EXCERPT
    if len(text) <= most:
        return text
    head, blank, _ = text[:most].rpartition(" ")
    return (head if blank and most == _EXCERPT else text[:most]).rstrip(" ,;:，、；：") + " …"
