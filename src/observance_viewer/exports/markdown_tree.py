"""A note's Markdown as plain nested values, so that the page template gets data and never markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it.token import Token

_LINKS = re.compile(r"(?:https?|mailto|observance):", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_DEPTH = 20


def cleaned(text: str) -> str:
    """Give `text` without the characters that no page can hold: controls, lone surrogates, noncharacters."""
    return _CONTROL.sub("", text)


def tree_of(text: str) -> list[dict[str, Any]]:
    """Give the blocks of a Markdown text; each is `{"type", "children"}` and inline text `{"type": "text", "text"}`.

    HTML stays text, images become their description, links of other schemes than http, https, mailto and observance
    become their words. What is nested deeper than 20 levels is flattened.
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEPTH}).enable(["table", "strikethrough"])
    tokens = parser.parse(cleaned(text))
    root: list[dict[str, Any]] = []
    stack = [root]
    for token in tokens:
        if token.nesting == 1:
            block: dict[str, Any] = {"type": token.type.removesuffix("_open"), "level": token.tag, "children": []}
            if token.type == "ordered_list_open":
                block["start"] = int(token.attrs.get("start", 1))
            stack[-1].append(block)
            stack.append(block["children"])
        elif token.nesting == -1:
            stack.pop()
        elif token.type == "inline":
            stack[-1].extend(_inline(token.children or []))
        elif token.type in ("fence", "code_block"):
            stack[-1].append({"type": "code", "text": token.content.rstrip("\n")})
        elif token.type == "hr":
            stack[-1].append({"type": "rule"})
    return root


def _inline(tokens: list[Token]) -> list[dict[str, Any]]:
    root: list[dict[str, Any]] = []
    stack = [root]
    for token in tokens:
        if token.nesting == 1:
            kind = token.type.removesuffix("_open")
            target = str(token.attrs.get("href", ""))
            item: dict[str, Any] = {"type": kind, "children": []}
            if kind == "link":
                item = {"type": "link" if _LINKS.match(target) else "span", "target": target, "children": []}
            stack[-1].append(item)
            stack.append(item["children"])
        elif token.nesting == -1:
            stack.pop()
        elif token.type == "softbreak":
            stack[-1].append({"type": "text", "text": " "})
        elif token.type == "hardbreak":
            stack[-1].append({"type": "break"})
        elif token.type == "code_inline":
            stack[-1].append({"type": "raw", "text": token.content})
        elif token.content:
            stack[-1].append({"type": "text", "text": token.content})
    return root
