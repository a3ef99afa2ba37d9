"""Blocks in, resolution out: the one grammar of all formats; does not know where the blocks came from.

`parts` divides, `heads` reads what stands above the formula, `drafts` nests, `nodes` gives ids; this is their order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.resolution import Resolution
from observance_viewer.readers.drafts import split_typed
from observance_viewer.readers.heads import head_of
from observance_viewer.readers.lexicon import SYMBOL_PREFIX, language_of, organ_of
from observance_viewer.readers.masthead import is_masthead
from observance_viewer.readers.nodes import Nodes
from observance_viewer.readers.page_furniture import is_meeting
from observance_viewer.readers.parts import divide
from observance_viewer.readers.words import words_of

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Metadata
    from observance_viewer.readers.heads import Head
    from observance_viewer.readers.parts import Parts, Piece
    from observance_viewer.readers.source import SourceDocument
    from observance_viewer.readers.words import Words


def resolve(document: SourceDocument, source: str) -> Resolution:
    """Read the blocks of `document` as a resolution; citations, mentions and observances are not looked for here.

    Raises UserError when there is nothing in it that makes a resolution.
    """
    blocks = [(block, words_of(block.runs)) for block in document.blocks]
    blocks = [(block, words) for block, words in blocks if words.text or words.calls or block.kind]
    parts = divide(blocks)
    if parts.enacting is None and not _is_numbered(blocks):
        raise UserError(
            "this is not the text of a resolution: neither an enacting formula such as “The General Assembly,” "
            "nor a numbered paragraph is in it",
            "open the file of a resolution",
        )
    head = head_of(parts.head, printed=document.format == "text", composite=parts.others > 0)
    enacting = parts.enacting.text.replace(" ,", ",") if parts.enacting else ""
    organ = document.organ or organ_of(enacting)
    nodes = Nodes(document.notes)
    title_calls = nodes.calls(head.title, "title") if head.title else ()
    _warn_of_head(parts, head, nodes, printed=document.format == "text")
    return Resolution(
        source=source,
        format=document.format,
        symbol=document.symbol or _symbol(organ, head.number),
        number=head.number,
        title=head.title.text or None if head.title else None,
        organ=organ,
        language=document.language or language_of(" ".join(words.text for _, words in blocks[:40])),
        enacting=enacting,
        preamble=nodes.preamble(parts.preamble),
        operative=nodes.operative(parts.operative),
        annexes=nodes.annexes(parts.annexes),
        footnotes=nodes.footnotes(),
        warnings=(*document.warnings, *nodes.warnings),
        title_calls=title_calls,
        metadata=_with_meeting(document.metadata, parts.closing),
        cover=tuple(words.text for words in head.cover if words.text),
        closing=tuple(words.text for words in parts.closing if words.text),
    )


def _is_numbered(blocks: list[Piece]) -> bool:
    return any(block.kind or split_typed(block, words)[0] for block, words in blocks)


def _symbol(organ: str | None, number: str | None) -> str | None:
    prefix = SYMBOL_PREFIX.get(organ or "")
    return prefix + number if prefix and number else None


def _warn_of_head(parts: Parts, head: Head, nodes: Nodes, *, printed: bool) -> None:
    if parts.enacting is not None:
        for marker, _ in parts.enacting.calls:
            nodes.called_by_formula(marker)
    for words in head.cover if printed else ():
        if words.text and not is_masthead(words.text):
            nodes.unplaced(words)
    if parts.others and head.whole:
        several = "The file holds several resolutions under the title “%1”; those after the first follow it"
        nodes.warn("composite", None, several, head.whole.text)
    elif parts.others:
        nodes.warn("composite", None, "The text holds several resolutions; those after the first follow it")


def _with_meeting(metadata: Metadata, closing: list[Words]) -> Metadata:
    meeting = next((words.text for words in closing if is_meeting(words.text)), None)
    return replace(metadata, meeting=meeting) if meeting else metadata
