"""A whole resolution as Markdown, its notes as footnotes; must not know of a person's own notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.resolution import Call, Link, Node, Resolution

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")
_NUMBER = re.compile(r"(\d+)([.)])")


def resolution_markdown(resolution: Resolution) -> str:
    """Give the text in CommonMark with footnotes as `[^1]`; numbers and markers are as printed."""
    heading = ". ".join(part for part in (resolution.number, resolution.title) if part) or resolution.symbol or ""
    lines = [f"# {_marked(heading, calls=_shifted(resolution, heading))}"]
    if resolution.enacting:
        lines.append(f"*{_escaped(resolution.enacting)}*")
    for node in (*resolution.preamble, *resolution.operative):
        lines += _lines(node, 0)
    for annex in resolution.annexes:
        lines.append(f"## {_escaped(annex.title or 'Annex')}")
        for node in annex.nodes:
            lines += _lines(node, 0)
    lines += [f"[^{note.id}]: {_marked(note.text, note.emphasis, note.links)}" for note in resolution.footnotes]
    return "\n\n".join(lines) + "\n"


def _shifted(resolution: Resolution, heading: str) -> list[tuple[int, str]]:
    before = len(heading) - len(resolution.title or "")
    return [(call.offset + before, call.footnote) for call in resolution.title_calls]


def _lines(node: Node, depth: int) -> list[str]:
    opening = [(0, len(node.opening))] if node.opening else []
    text = _marked(node.text, [*opening, *node.emphasis], node.links, _places(node.calls))
    number = _NUMBER.sub(r"\1\\\2", node.number or "")
    words = " ".join(part for part in (number, text) if part)
    lines = [f"### {heading}" for heading in map(_escaped, node.headings)]
    lines.append(f"### {words}" if node.kind == "heading" else f"{'> ' * depth}{words}")
    for child in node.children:
        lines += _lines(child, depth + 1)
    return lines


def _places(calls: Iterable[Call]) -> list[tuple[int, str]]:
    return [(call.offset, call.footnote) for call in calls]


def _marked(
    text: str,
    italics: Iterable[tuple[int, int]] = (),
    links: Iterable[Link] = (),
    calls: Iterable[tuple[int, str]] = (),
) -> str:
    """Give `text` escaped, with marks at the places that spans and offsets name."""
    marks: list[tuple[int, int, str]] = [(at, 2, f"[^{footnote}]") for at, footnote in calls]
    for start, end in italics:
        marks += [(start, 4, "*"), (end, 0, "*")]
    for link in links:
        marks += [(link.start, 3, "["), (link.end, 1, f"]({quote(link.target, safe='/:?#@!$&,;=%+-._~')})")]
    result, done = [], 0
    for at, _, mark in sorted(marks):
        result += [_escaped(text[done:at]), mark]
        done = at
    return "".join([*result, _escaped(text[done:])])


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text)
