"""Inline content made ready to be set: cut into runs of one language, long words with joints, links inside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.links import NOTE_LINK
from observance_viewer.domain.passage import parse_passage
from observance_viewer.exports.scripts import language_of, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from observance_viewer.exports.markdown_tree import Block, Inline

# Arabic, Hebrew and Chinese have no italics: the United Nations print bold and Kai type there.
_UPRIGHT = {"ar": "strong", "he": "strong", "zh": "kai"}
_LATIN = ("en", "fr", "es")
_WIDEST_TABLE = 9
_SPECIAL = re.compile(r"[^\x00-\u02ff\u2000-\u206f\u20a0-\u20bf]|\S{41}")
# A word that may be too long for a line, and at how many letters of it a line may end: in one of pages' length seldom,
# for each such place costs memory.
_LONG_WORD = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]{41,}")
_STEP, _WIDE_STEP = 8, 40
_MOST_IN_STEPS = 2_000
_TOO_WIDE = re.compile(r"\S{70}(?=\S)")


def latin_of(*languages: str) -> str:
    """Give the first of `languages` that is written in Latin letters, else English."""
    return next((language for language in languages if language in _LATIN), "en")


def line_of(key: str, text: str, latin: str) -> dict[str, Any]:
    """Give a line of plain text under `key`, with the `language` that its letters tell, `latin` for Latin ones."""
    language = language_of(text)
    return {key: dressed([text], language) if text else [], "language": language or latin}


def dress_blocks(blocks: list[Block], home: str, labels: dict[str, str], depth: int) -> None:
    """Make the blocks of a note ready to be set: cut into runs, headings without a gap between their levels."""
    levels: list[int] = []
    for index, block in enumerate(blocks):
        kind = block["type"]
        if kind == "heading":
            levels = [level for level in levels if level < block["level"]] + [block["level"]]
            if depth:
                strong = {"type": "strong", "children": block["children"]}
                blocks[index] = {**block, "type": "paragraph", "children": [strong]}
                block = blocks[index]
            else:
                block["level"] = min(3 + len(levels), 6)
        elif kind == "table" and len(block["align"]) > _WIDEST_TABLE:
            blocks[index] = block = _as_lines(block)
        if kind == "code":
            block["text"] = _TOO_WIDE.sub(lambda found: found[0] + "\n", block["text"])
        for line in _lines(block):
            line["children"] = dressed(line["children"], line.get("language", ""), home, labels)
        for inner in _inner(block):
            dress_blocks(inner, home, labels, depth + 1)


def _as_lines(table: Block) -> Block:
    """Give a table that is wider than the page as lines."""
    children: list[Inline] = []
    for row in table["rows"]:
        for cell in row:
            children += [*cell["children"], " | "]
        children[-1:] = [{"type": "break"}]
    return {"type": "paragraph", "children": children[:-1]}


def _lines(block: Block) -> Iterable[Block]:
    if block["type"] == "table":
        return (cell for row in block["rows"] for cell in row)
    return (block,) if "children" in block and block["type"] != "quote" else ()


def _inner(block: Block) -> Iterable[list[Block]]:
    if block["type"] == "list":
        return (item["children"] for item in block["items"])
    return (block["children"],) if block["type"] == "quote" else ()


def dressed(
    children: list[Inline], language: str, home: str = "", labels: dict[str, str] | None = None
) -> list[Inline]:
    """Give inline items cut into runs and joints; `language` is that of the line, empty for Latin letters.

    A link to a passage of `home` or to a note that stands in `labels` becomes a jump to its label.
    """
    ready: list[Inline] = []
    for child in children:
        if isinstance(child, str):
            ready += _runs(child, language) if _SPECIAL.search(child) else [child]
            continue
        if "children" in child:
            child["children"] = dressed(child["children"], language, home, labels)
            if "target" in child:
                ready += _linked(child, home, labels or {})
                continue
            if child["type"] == "emphasis" and language in _UPRIGHT:
                child["type"] = _UPRIGHT[language]
        elif child["type"] == "code":
            ready += _joined([{"type": "code", "text": part} for part in _parts(child["text"])])
            continue
        ready.append(child)
    return ready


def _linked(link: dict[str, Any], home: str, labels: dict[str, str]) -> list[Inline]:
    """Give a link as a jump where its target is on these pages; of one to a note that is not, the words."""
    target = link["target"]
    to_note = target.startswith(NOTE_LINK)
    passage = None if to_note else parse_passage(target)
    key = target if to_note else (passage.id or "") if passage and passage.symbol == home else ""
    label = labels.get(key)
    if label:
        return [{"type": "jump", "target": label, "children": link["children"]}]
    return list(link["children"]) if to_note else [link]


def _runs(text: str, language: str) -> list[Inline]:
    items: list[Inline] = []
    for spoken, words in runs_of(text, language):
        parts = _parts(words)
        if spoken == language:
            items += _joined(parts)
        else:
            items += _joined([{"type": "run", "language": spoken or "en", "text": part} for part in parts])
    return items


def _parts(text: str) -> list[str]:
    return _LONG_WORD.sub(_in_steps, text.replace("\n", " ")).split("\n")


def _in_steps(found: re.Match[str]) -> str:
    word = found[0]
    step = _STEP if len(word) <= _MOST_IN_STEPS else _WIDE_STEP
    return "\n".join(word[begin : begin + step] for begin in range(0, len(word), step))


def _joined(parts: Sequence[Inline]) -> list[Inline]:
    items: list[Inline] = []
    for part in parts:
        items += [part, {"type": "joint"}]
    return items[:-1]
