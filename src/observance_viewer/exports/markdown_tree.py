"""A note's Markdown as plain nested values, so that the page template gets data and never markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

if TYPE_CHECKING:
    from collections.abc import Callable

    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

_LINKS = re.compile(r"(?:https?|mailto|observance):", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_UNBROKEN = re.compile(r"\S{40}(?=\S)")
_TOO_WIDE = re.compile(r"\S{70}(?=\S)")
_RIGHT_TO_LEFT = ("R", "AL")
_DEPTH = 20
_INLINE_DEPTH = 10
LONGEST_MARKDOWN = 200_000


def cleaned(text: str) -> str:
    """Give `text` without the characters that no page can hold: controls, lone surrogates, noncharacters."""
    return _CONTROL.sub("", text)


def runs(text: str) -> list[str]:
    """Give `text` cut where a line may be broken though no space stands there, after 40 characters without one."""
    return _UNBROKEN.sub(lambda found: found[0] + "\n", text.replace("\n", " ")).split("\n")


def reads_right_to_left(text: str) -> bool:
    """Tell the direction of a paragraph by its first letter that has one (Unicode Bidirectional Algorithm, P2)."""
    for character in text:
        direction = bidirectional(character)
        if direction in _RIGHT_TO_LEFT:
            return True
        if direction == "L":
            return False
    return False


def tree_of(text: str, parser: MarkdownIt) -> list[dict[str, Any]]:
    """Give the blocks of a Markdown text; each is `{"type", "children"}` and inline text `{"type": "text", "runs"}`.

    `parser` comes from `note_parser`; it is made once for many notes, since making it takes longer than using it.
    HTML stays text, and so do links of other schemes than http, https, mailto and observance; images become their
    description. Quotes and lists nested deeper than 20 levels stay text with their marks. A text longer than
    200,000 code points is not read as Markdown but given line by line, so that time and memory stay bounded.
    """
    if len(text) > LONGEST_MARKDOWN:
        return [_plain(part) for part in re.split(r"\n\s*\n", cleaned(text)) if part.strip()]
    root: list[dict[str, Any]] = []
    stack = [root]
    for token in parser.parse(cleaned(text)):
        if token.nesting == 1:
            block: dict[str, Any] = {"type": token.type.removesuffix("_open"), "children": []}
            if token.type == "ordered_list_open":
                block["start"] = int(token.attrs.get("start", 1))
            stack[-1].append(block)
            stack.append(block["children"])
        elif token.nesting == -1:
            stack.pop()
        elif token.type == "inline":
            stack[-1].append(
                {"type": "line", "rtl": reads_right_to_left(token.content), "children": _inline(token.children or [])}
            )
        elif token.type in ("fence", "code_block"):
            lines = _TOO_WIDE.sub(lambda found: found[0] + "\n", token.content.rstrip("\n"))
            stack[-1].append({"type": "code", "text": lines})
        elif token.type == "hr":
            stack[-1].append({"type": "rule"})
    return root


def note_parser() -> MarkdownIt:
    """Give the parser of notes' Markdown: HTML in it stays text, and so do links that lead elsewhere than they may.

    Its quotes and lists stop nesting before the parser's own limit, behind which it would drop the words.
    """
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import blockquote, list_block

    class NoteMarkdown(MarkdownIt):
        def validateLink(self, url: str) -> bool:
            return _LINKS.match(url) is not None

    parser = NoteMarkdown("commonmark", {"html": False, "maxNesting": _DEPTH + 10}).enable(["table", "strikethrough"])
    ends = ["paragraph", "reference", "blockquote"]
    parser.block.ruler.at("blockquote", _while_shallow(blockquote), {"alt": [*ends, "list"]})
    parser.block.ruler.at("list", _while_shallow(list_block), {"alt": ends})
    return parser


def _while_shallow(rule: Callable[[StateBlock, int, int, bool], bool]) -> Callable[[StateBlock, int, int, bool], bool]:
    def limited(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return state.level < _DEPTH and rule(state, start, end, silent)

    return limited


def _plain(part: str) -> dict[str, Any]:
    children: list[dict[str, Any]] = []
    for line in part.split("\n"):
        children += [{"type": "text", "runs": runs(line)}, {"type": "break"}]
    return {
        "type": "paragraph",
        "children": [{"type": "line", "rtl": reads_right_to_left(part), "children": children[:-1]}],
    }


def _inline(tokens: list[Token]) -> list[dict[str, Any]]:
    root: list[dict[str, Any]] = []
    stack = [root]
    for token in tokens:
        if token.nesting == 1:
            kind = token.type.removesuffix("_open")
            item: dict[str, Any] = {"type": kind, "children": []}
            if kind == "link":
                item = {"type": kind, "target": str(token.attrs.get("href", "")), "children": []}
            stack[-1].append(item)
            # Deeper emphasis adds nothing that can be seen, and the page engine bears only so many levels.
            stack.append(item["children"] if len(stack) < _INLINE_DEPTH else stack[-1])
        elif token.nesting == -1:
            stack.pop()
        elif token.type == "softbreak":
            stack[-1].append({"type": "text", "runs": [" "]})
        elif token.type == "hardbreak":
            stack[-1].append({"type": "break"})
        elif token.type == "code_inline":
            stack[-1].append({"type": "raw", "runs": runs(token.content)})
        elif token.content:
            stack[-1].append({"type": "text", "runs": runs(token.content)})
    return root
