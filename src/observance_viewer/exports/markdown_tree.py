"""A note's Markdown as plain nested values, so that what renders it gets data and never markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from pyromark import Markdown, Options

from observance_viewer.domain.links import with_links
from observance_viewer.exports.scripts import cleaned, is_latin, language_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    Block = dict[str, Any]
    Inline = str | dict[str, Any]
    Details = Any  # what the parser tells of a tag: a different shape for each

LONGEST_MARKDOWN = 200_000
_LINES_TOGETHER = 50
_DEPTH = 12
_INLINE_DEPTH = 10
_LINKS = re.compile(r"(?:https?|mailto|observance|note):", re.IGNORECASE)
# As a block of HTML is read again; where no sign ends it, it is looked at up to the next one.
_TAG = re.compile(r"&lt;[A-Za-z/!](?:(?!&lt;)[^<>])*>")
_STYLES = {"Emphasis": "emphasis", "Strong": "strong", "Strikethrough": "strike"}
_LINES = ("Paragraph", "Heading", "TableCell")
_PARSER = Markdown(options=Options.ENABLE_TABLES | Options.ENABLE_STRIKETHROUGH | Options.ENABLE_TASKLISTS)


def tree_of(text: str, *, plain: bool = False, symbol: str | None = None) -> list[Block]:
    """Give the blocks of a Markdown text, each with its `type`; with `plain` its lines as they are.

    Where `symbol` is given, `[[…]]` is a link as in a note on the document `symbol`, but in code it stays as typed.

    `paragraph` and `heading` (with `level` 1 to 6) hold inline `children` and the `language` that their first letter
    tells, where it is not Latin; `quote` holds blocks; `list` holds `start` (None for bullets) and `items`, each with
    `checked` (None where it is no task) and blocks; `table` holds `align` (`left`, …) and `rows` of cells, which are
    paragraphs, the head first; `code` holds `text`; `rule` is a line. Inline is a string, or `emphasis`, `strong`,
    `strike` and `link` (with `target`) with children, or `code` with `text`, or `break`.

    HTML stays text. Links of other schemes than http, https, mailto, observance and note become their words and their
    target, images a link to them. Quotes and lists nested deeper than 12 levels stay on that level. A text longer
    than 200,000 code points is not read as Markdown but given line by line, so that time and memory stay bounded.
    """
    text = cleaned(text)
    if plain or len(text) > LONGEST_MARKDOWN:
        return [block for part in re.split(r"\n\s*\n", text) if part.strip() for block in _plain(part)]
    return _Builder(latin=is_latin(text), symbol=symbol).build(text)


def words_of(children: list[Inline]) -> str:
    """Give the words of inline children without their marks."""
    return "".join(
        child if isinstance(child, str) else child.get("text", "") or words_of(child.get("children", []))
        for child in children
    )


def _without_links(text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text, in code points, that are code or HTML; the parser counts bytes."""
    data = text.encode()
    place = end = 0
    for event, stretch in _PARSER.events_with_range(text):
        kind, value = next(iter(event.items())) if isinstance(event, dict) else (event, None)
        block = kind == "Start" and (value == "HtmlBlock" or (isinstance(value, dict) and "CodeBlock" in value))
        if block or kind in ("Code", "InlineHtml"):
            begin = place + len(data[end : stretch["start"]].decode())
            place = begin + len(data[stretch["start"] : stretch["end"]].decode())
            end = stretch["end"]
            yield begin, place


def _says(children: list[Inline]) -> bool:
    """Whether there is anything to read in inline children."""
    for child in children:
        words = child if isinstance(child, str) else child.get("text", "")
        if words.strip() or (not isinstance(child, str) and _says(child.get("children", []))):
            return True
    return False


def _plain(part: str) -> Iterator[Block]:
    """Give the lines of a part of a text; an engine takes the square of their number for those of one paragraph."""
    lines = part.split("\n")
    for begin in range(0, len(lines), _LINES_TOGETHER):
        children: list[Inline] = []
        for line in lines[begin : begin + _LINES_TOGETHER]:
            children += [line, {"type": "break"}]
        yield _paragraph(children[:-1], latin=False)


def _paragraph(children: list[Inline], *, latin: bool) -> Block:
    block: Block = {"type": "paragraph", "children": children}
    if not latin and (language := language_of(words_of(children))):
        block["language"] = language
    return block


class _Builder:
    """Turns the parser's events into blocks; used once. With `latin` no letter tells another language."""

    def __init__(self, *, latin: bool, symbol: str | None) -> None:
        self._latin = latin
        self._symbol = symbol
        self._blocks: list[list[Block]] = [[]]
        self._lists: list[Block | None] = []
        self._line: list[list[Inline]] = []
        self._targets: list[str] = []
        self._code: list[str] | None = None

    def build(self, text: str) -> list[Block]:
        """Give the blocks of a text."""
        self._read(text)
        self._close()
        return self._blocks[0]

    def _read(self, text: str) -> None:
        if self._symbol is not None and "[[" in text:
            tags = (found.span() for found in _TAG.finditer(text))
            text = with_links(text, self._symbol, [*_without_links(text), *tags])
        for event in _PARSER.events(text):
            if isinstance(event, str):
                self._mark(event)
                continue
            kind, value = next(iter(event.items()))
            if kind in ("Text", "Html", "InlineHtml"):
                self._words(str(value))
            elif kind in ("Start", "End"):
                name, details = (
                    (value, None) if isinstance(value, str) else next(iter(cast("dict[str, Details]", value).items()))
                )
                (self._start if kind == "Start" else self._end)(name, details)
            elif kind == "Code":
                self._open().append({"type": "code", "text": value})
            elif kind == "TaskListMarker" and self._lists and self._lists[-1]:
                self._lists[-1]["items"][-1]["checked"] = value

    def _mark(self, event: str) -> None:
        if event == "SoftBreak":
            self._open().append(" ")
        elif event == "HardBreak":
            self._open().append({"type": "break"})
        else:
            self._close()
            self._blocks[-1].append({"type": "rule"})

    def _words(self, words: str) -> None:
        if self._code is not None:
            self._code.append(words)
        else:
            self._open().append(words.replace("\n", " "))

    def _open(self) -> list[Inline]:
        """Give the inline content that is being filled; words in a tight list stand in no paragraph of their own."""
        if not self._line:
            self._line.append([])
        return self._line[-1]

    def _close(self, **more: object) -> None:
        if self._line:
            children = self._line[0]
            self._line = []
            if _says(children):
                self._blocks[-1].append({**_paragraph(children, latin=self._latin), **more})

    def _start(self, name: str, details: Details) -> None:
        if name in _STYLES:
            self._push({"type": _STYLES[name], "children": []})
        elif name in ("Link", "Image"):
            target = details["dest_url"]
            self._targets.append(target)
            safe = _LINKS.match(target)
            self._push({"type": "link", "target": target, "children": []} if safe else None)
        elif name in ("CodeBlock", "HtmlBlock"):
            self._close()
            self._code = []
        elif name in _LINES:
            self._close()
            self._line = [[]]
        else:
            self._close()
            self._nest(name, details)

    def _push(self, item: dict[str, Any] | None) -> None:
        """Put what follows into `item`; deeper styles add nothing that can be seen, and engines bear few levels."""
        here = self._open()
        if item is None or len(self._line) > _INLINE_DEPTH:
            self._line.append(here)
        else:
            here.append(item)
            self._line.append(item["children"])

    def _nest(self, name: str, details: Details) -> None:
        here = self._blocks[-1]
        shallow = len(self._blocks) <= _DEPTH
        if name == "List":
            block: Block | None = {"type": "list", "start": details, "items": []} if shallow else None
            if block:
                here.append(block)
            self._lists.append(block)
        elif name == "Item" and self._lists[-1] is not None:
            item: Block = {"checked": None, "children": []}
            self._lists[-1]["items"].append(item)
            self._blocks.append(item["children"])
        elif name == "BlockQuote" and shallow:
            here.append({"type": "quote", "children": []})
            self._blocks.append(here[-1]["children"])
        elif name == "Table":
            here.append({"type": "table", "align": [each.lower() for each in details], "rows": []})
        elif name in ("TableHead", "TableRow"):
            here[-1]["rows"].append([])
            self._blocks.append(here[-1]["rows"][-1])
        else:
            self._blocks.append(here)

    def _end(self, name: str, details: Details) -> None:
        if name in _STYLES:
            self._line.pop()
        elif name in ("Link", "Image"):
            target = self._targets.pop()
            words = self._line.pop()
            if not _LINKS.match(target):
                words.append(f" ({target})")
            elif not _says(words):
                words.append(target)
        elif name == "CodeBlock":
            self._blocks[-1].append({"type": "code", "text": "".join(self._code or []).rstrip("\n")})
            self._code = None
        elif name == "HtmlBlock":
            # A tag makes nothing of the lines behind it: they are Markdown like all others, and the tag is words.
            text, self._code = "".join(self._code or []), None
            self._read(text.replace("<", "&lt;"))
        elif name == "Heading":
            self._close(type="heading", level=int(details[1]))
        elif name == "TableCell":
            children = self._line[0] if self._line else []
            self._line = []
            self._blocks[-1].append(_paragraph(children, latin=self._latin))
        else:
            self._close()
            if name == "List":
                self._lists.pop()
            elif name not in ("Paragraph", "Table"):
                self._blocks.pop()
