"""Extracted text → blocks: the pipeline from bytes to paragraphs with every footnote at its call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.lexicon import language_of
from observance_viewer.readers.masthead import understand
from observance_viewer.readers.source import Block, Run, SourceDocument
from observance_viewer.readers.text_blocks import Paragraphs
from observance_viewer.readers.text_calls import place_calls
from observance_viewer.readers.text_lines import decode, lines_of
from observance_viewer.readers.text_links import place_links
from observance_viewer.readers.text_notes import count_uses

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_LINES = 200_000


def read_text(data: bytes) -> SourceDocument:
    """Read extracted text into blocks. Raises UserError for one of more lines than any resolution has."""
    text = decode(data)
    language = language_of(text)
    lines = lines_of(text, language)
    if len(lines) > MOST_LINES:
        raise UserError(
            "the text has more than %1 lines", "open the text of one resolution", values=(f"{MOST_LINES:,}",)
        )
    paragraphs = Paragraphs(lines)
    count_uses(paragraphs.pages)
    calls = place_calls(paragraphs.blocks, paragraphs.pages)
    links = place_links(paragraphs.blocks, paragraphs.targets)
    blocks = [
        Block(_runs(block, calls.get(index, ()), links.get(index, ())), level=level)
        for index, (block, level) in enumerate(zip(paragraphs.blocks, paragraphs.levels, strict=True))
    ]
    marked, metadata = understand(blocks)
    return SourceDocument(
        format="text",
        blocks=tuple(marked),
        notes=tuple((note.key, (Run(note.text),)) for page in paragraphs.pages for note in page.notes),
        language=language,
        metadata=metadata,
    )


def _runs(text: str, calls: Iterable[tuple[int, int, str]], links: Iterable[tuple[int, int, str]]) -> tuple[Run, ...]:
    """Cut a paragraph at its calls, whose markers go, and its links, whose words stay."""
    if not calls and not links:
        return (Run(text),)
    runs: list[Run] = []
    done = 0
    marks = [(start, end, marker, None) for start, end, marker in calls]
    for start, end, marker, target in sorted([*marks, *((start, end, None, target) for start, end, target in links)]):
        if start < done:
            continue
        runs.append(Run(text[done:start]))
        runs.append(Run("", call=marker) if marker else Run(text[start:end], link=target))
        done = end
    runs.append(Run(text[done:]))
    return tuple(runs)
