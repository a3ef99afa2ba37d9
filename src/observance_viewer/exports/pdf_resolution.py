"""The complete text of a resolution for the PDF, with the numbers of the notes on each part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from observance_viewer.exports.pdf_indexes import ranges_of
from observance_viewer.exports.pdf_inline import dressed
from observance_viewer.exports.scripts import cleaned, language_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from observance_viewer.domain.resolution import Node, Resolution
    from observance_viewer.exports.markdown_tree import Inline
    from observance_viewer.exports.pdf_words import Words
    from observance_viewer.exports.volumes import Piece


def text_of(resolution: Resolution, pieces: Iterable[Piece], words: Words) -> list[dict[str, Any]]:
    """Give the paragraphs: `heading` or not, `label` for the margin, `depth`, `notes` as ranges, inline `text`."""
    marks: dict[str, list[int]] = {}
    for piece in pieces:
        if piece.note.anchor.symbol == resolution.symbol and piece.note.anchor.at:
            marks.setdefault(piece.note.anchor.at, []).append(piece.number)
    text = [_part(resolution.enacting, italic=len(resolution.enacting))] if resolution.enacting else []
    for node in (*resolution.preamble, *resolution.operative):
        text += _parts(node, 0, marks)
    for annex in resolution.annexes:
        # A title that the document lacks is one of the PDF's own words.
        text.append(_heading(annex.title) if annex.title else {**_heading(words.table["annex"]), "own": True})
        for node in annex.nodes:
            text += _parts(node, 0, marks)
    if resolution.footnotes:
        text.append({**_heading(words.table["footnotes"]), "own": True})
    for footnote in resolution.footnotes:
        numbers = marks.get(footnote.id, ())
        text.append(_part(footnote.text, label=footnote.id, notes=numbers, number=footnote.marker))
    return text


def _parts(node: Node, depth: int, marks: dict[str, list[int]]) -> Iterator[dict[str, Any]]:
    for heading in node.headings:
        yield _heading(heading)
    is_heading = node.kind == "heading"
    made = _part(
        node.text,
        label=node.id if node.kind in ("preambular", "operative") else "",
        depth=depth,
        notes=marks.get(node.id, ()),
        italic=len(node.opening or ""),
        number="" if is_heading else node.number or "",
    )
    yield {**made, "heading": is_heading}
    for child in node.children:
        yield from _parts(child, depth + 1, marks)


def _heading(words: str) -> dict[str, Any]:
    return {**_part(words), "heading": True}


def _part(
    text: str, *, label: str = "", depth: int = 0, notes: Iterable[int] = (), italic: int = 0, number: str = ""
) -> dict[str, Any]:
    line: list[Inline] = [cleaned(text[italic:])]
    if italic:
        line.insert(0, {"type": "emphasis", "children": [cleaned(text[:italic])]})
    return {
        "heading": False,
        "own": False,
        "label": label,
        "depth": depth,
        "notes": ranges_of(set(notes)),
        "text": [*([f"{number} "] if number else []), *dressed(line, language_of(text))],
    }
