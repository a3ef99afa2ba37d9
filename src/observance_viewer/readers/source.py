"""What a format reader hands to the grammar: blocks in reading order with what the format knows of them.

A format reader decides nothing about paragraphs that the grammar can decide; it says what it sees.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from observance_viewer.domain.resolution import Format, Metadata, ReaderWarning

# More than any resolution has; each paragraph costs time to understand.
MOST_PARAGRAPHS = 50_000
# Stands between a marker that is used again in the same document and the count of its uses.
REPEATED = "\u241f"

BlockKind = Literal[
    "masthead",
    "title",
    "enacting",
    "preambular",
    "operative",
    "subparagraph",
    "continuation",
    "heading",
    "annex",
    "closing",
]


# Runs, blocks and words live for a moment and are made by the hundred; a frozen one takes four times as long to make.
@dataclass(slots=True)
class Run:
    """A stretch of text in one style. `call` is the marker of a footnote called here; its `text` is then empty."""

    text: str
    italic: bool = False
    bold: bool = False
    link: str | None = None
    call: str | None = None


@dataclass(slots=True)
class Block:
    """One paragraph of the source, whole.

    `kind` is set only where the format itself says it (Akoma Ntoso elements); None leaves it to the grammar.
    `number` is a number that the format keeps apart from the text (`num` elements, Word's generated numbering);
    None means that a number, if any, is typed at the head of the text. `level` is the depth the format gives
    (0 paragraph, 1 for (a), …) or None. `part` names the part of a composite resolution (`A`, `B`) or is None.
    """

    runs: tuple[Run, ...]
    kind: BlockKind | None = None
    number: str | None = None
    level: int | None = None
    part: str | None = None

    @property
    def text(self) -> str:
        """The plain text of the block, without footnote markers, white space as in the source."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """Everything that a format reader found.

    `notes` maps a footnote's marker to its runs, in order of the calls. A marker that stands for several notes (each
    annex counts from 1) is followed by `REPEATED` and 2, 3, …, there and in `Run.call`. `symbol`, `organ`,
    `language` and `metadata` are what the format or its masthead states, else None or empty.
    """

    format: Format
    blocks: tuple[Block, ...]
    notes: tuple[tuple[str, tuple[Run, ...]], ...] = ()
    symbol: str | None = None
    organ: str | None = None
    language: str | None = None
    metadata: Metadata = field(default_factory=Metadata)
    warnings: tuple[ReaderWarning, ...] = ()
