"""Rich text from the clipboard as clean Markdown; what comes from there is not trusted, and Qt is not needed."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from markdownify import ATX, MarkdownConverter

_MOST = 2_000_000
_DROPPED = ["script", "style", "head", "title", "template", "noscript", "img", "svg", "object", "iframe", "input"]
_LINKED = re.compile(r"(?:https?://|mailto:|observance:)\S+$", re.IGNORECASE)


def markdown_of(html: str) -> str | None:
    """Give HTML as Markdown: words, emphasis, lists, links, quotes, tables; None where it is better pasted as it is.

    Pictures, scripts and styles go; a link stays only where it leads to the web, to an address or to a passage.
    """
    if len(html) > _MOST:
        return None
    try:
        soup = BeautifulSoup(html, "html.parser")
        for each in soup(_DROPPED):
            each.decompose()
        for link in soup("a"):
            if not _LINKED.match(str(link.get("href", ""))):
                link.unwrap()
        converter = MarkdownConverter(heading_style=ATX, bullets="-", escape_underscores=False, autolinks=False)
        text = converter.convert_soup(soup)
    except (RecursionError, ValueError, AssertionError):
        return None
    lines = (line.rstrip() for line in text.replace("\u00a0", " ").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
