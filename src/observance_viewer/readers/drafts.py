"""The operative part as a tree: which block is a paragraph, a sub-paragraph, a heading or goes on with another.

It gives no ids and reads no words beyond numbers and punctuation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from observance_viewer.readers.lexicon import PARTICIPLES
from observance_viewer.readers.numbering import DEEPEST, depths, is_paragraph_number, split_number

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import NodeKind
    from observance_viewer.readers.source import Block
    from observance_viewer.readers.words import Words

ENDS = (".", ";", ",", ":", "،", "؛", "。", "；", "，", "：")
# Stands between two cells of a row in all formats.
COLUMN = " | "
_LONGEST_HEADING = 400
# Heads a section or a part.
_LETTERED = re.compile(r"(?:[A-Z]|[IVX]{1,5})\.")


@dataclass(slots=True)
class Draft:
    """A node before its id is known. `depth` is 0 for a paragraph, 1 for (a), …; None leaves it to the numbers."""

    kind: NodeKind
    words: Words
    number: str | None = None
    depth: int | None = None
    children: list[Draft] = field(default_factory=list)


def is_heading(text: str) -> bool:
    """Whether an unnumbered `text` can be a heading by its shape: short, and not ended like a paragraph."""
    if not 0 < len(text) < _LONGEST_HEADING or COLUMN in text:
        return False
    if text[0].islower():
        return False
    return not text.endswith((*ENDS, "; and", "; or")) or _LETTERED.fullmatch(text) is not None


def opens_preambular(text: str) -> bool:
    """Whether `text` begins with a participle and ends as a preambular paragraph does."""
    return text.endswith((",", "،", "，")) and text.split(" ", 1)[0] in PARTICIPLES


def split_typed(block: Block, words: Words) -> tuple[str | None, Words]:
    """Give the number of a block, kept apart by its format or typed at the head of its text, and the rest."""
    if block.number:
        return block.number, words
    if block.kind is not None:
        return None, words
    number, text = split_number(words.text)
    if number is None or (block.level == 0 and not is_paragraph_number(number)):
        # A text that sets `(a)` no deeper than `1.` shows it as a paragraph of its own; so do the UN's own files.
        return None, words
    return number, words.cut(len(words.text) - len(text))


def drafts_of(blocks: list[tuple[Block, Words]]) -> list[Draft]:
    """Give the paragraphs of the operative part or of an annex, each with what stands below it."""
    if any(block.kind is not None and block.level is not None for block, _ in blocks):
        return _hung(blocks)
    drafts: list[Draft] = []
    numbered = False
    for block, words in blocks:
        number, rest = split_typed(block, words)
        level = block.level or 0
        if number is not None:
            numbered = True
            drafts.append(Draft("operative", rest, number, block.level))
        elif block.kind == "heading" or (block.kind is None and _heads(words.text, drafts)):
            drafts.append(Draft("heading", words, None, max(0, level - 1)))
        elif block.kind == "operative" or block.level == 0 or not numbered:
            drafts.append(Draft("operative", words, None, 0))
        else:
            drafts.append(Draft("continuation", words, None, max(1, level)))
    return _nested(drafts)


def _heads(text: str, drafts: list[Draft]) -> bool:
    """Whether `text` is a heading, or a preambular paragraph of a section, which stands under its heading."""
    return is_heading(text) or (bool(drafts) and drafts[-1].kind == "heading" and opens_preambular(text))


def _hung(blocks: list[tuple[Block, Words]]) -> list[Draft]:
    """Hang every block where the format says that it belongs; one without words or number only holds others."""
    top: list[Draft] = []
    path: list[Draft] = []
    for index, (block, words) in enumerate(blocks):
        level = block.level or 0
        holds = index + 1 < len(blocks) and (blocks[index + 1][0].level or 0) > level
        if not words.text and not words.calls and not block.number and not holds and block.kind != "heading":
            continue
        del path[level:]
        kind: NodeKind = "subparagraph" if path else "operative"
        if block.kind in ("heading", "preambular", "continuation"):
            kind = block.kind
        draft = Draft(kind, words, block.number)
        (path[-1].children if path else top).append(draft)
        if kind in ("operative", "subparagraph"):
            path.append(draft)
    return top


def _nested(drafts: list[Draft]) -> list[Draft]:
    """Hang sub-paragraphs and continuations under their paragraphs."""
    numbered = [draft for draft in drafts if draft.number is not None]
    for draft, depth in zip(numbered, depths([draft.number or "" for draft in numbered]), strict=True):
        draft.depth = depth if draft.depth is None else draft.depth
    top: list[Draft] = []
    path: list[Draft] = []
    for draft in drafts:
        depth = min(draft.depth or 0, DEEPEST)
        if draft.number is None and depth == 0:
            top.append(draft)
            path = [draft] if draft.kind == "operative" else []
            continue
        del path[depth:]
        if path:
            if draft.kind == "operative":
                draft.kind = "subparagraph"
            path[-1].children.append(draft)
        else:
            draft.kind = "heading" if draft.kind == "heading" else "operative"
            top.append(draft)
        if draft.number is not None:
            path.append(draft)
    return top
