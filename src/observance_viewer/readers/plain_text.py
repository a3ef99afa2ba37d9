"""Extracted text → blocks: the pipeline from bytes to paragraphs with every footnote at its call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from observance_viewer.readers.lexicon import language_of
from observance_viewer.readers.masthead import understand
from observance_viewer.readers.source import Block, Run, SourceDocument
from observance_viewer.readers.text_blocks import Paragraphs
from observance_viewer.readers.text_calls import place_calls
from observance_viewer.readers.text_lines import decode, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable


def read_text(data: bytes) -> SourceDocument:
    """Read extracted text into blocks."""
    text = decode(data)
    language = language_of(text)
    paragraphs = Paragraphs(lines_of(text, language))
    calls = place_calls(paragraphs.blocks, paragraphs.pages)
    blocks = [
        Block(_runs(block, calls.get(index, ())), level=level)
        for index, (block, level) in enumerate(zip(paragraphs.blocks, paragraphs.levels, strict=True))
    ]
    marked, metadata = understand(blocks)
    return SourceDocument(
        format="text",
        blocks=tuple(marked),
        notes=tuple((note.marker, (Run(note.text),)) for page in paragraphs.pages for note in page.notes),
        language=language,
        metadata=metadata,
    )


def _runs(text: str, calls: Iterable[tuple[int, int, str]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    done = 0
    for start, end, marker in calls:
        if start >= done:
            runs += [Run(text[done:start]), Run("", call=marker)]
            done = end
    runs.append(Run(text[done:]))
    return tuple(runs)
