"""Runs in, collapsed text out: where calls, links and italics stand once white space is one blank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Link

if TYPE_CHECKING:
    from observance_viewer.readers.source import Run


@dataclass(slots=True)
class Words:
    """Collapsed text with what stands in it; spans and offsets in code points.

    `calls` are (marker, offset); `links` and `italics` have their ends exclusive.
    """

    text: str
    calls: tuple[tuple[str, int], ...] = ()
    links: tuple[Link, ...] = ()
    italics: tuple[tuple[int, int], ...] = ()

    def cut(self, count: int) -> Words:
        """Give what is left without the first `count` code points."""
        return Words(
            self.text[count:],
            tuple((marker, max(0, at - count)) for marker, at in self.calls),
            tuple(Link(max(0, link.start - count), link.end - count, link.target) for link in self.links
                  if link.end > count),
            tuple((max(0, start - count), end - count) for start, end in self.italics if end > count),
        )  # fmt: skip


def joined(pieces: list[Words]) -> Words:
    """Give the texts of `pieces` with a blank between them as one."""
    if len(pieces) == 1:
        return pieces[0]
    calls: list[tuple[str, int]] = []
    links: list[Link] = []
    italics: list[tuple[int, int]] = []
    shift = 0
    for piece in pieces:
        calls += [(marker, at + shift) for marker, at in piece.calls]
        links += [Link(link.start + shift, link.end + shift, link.target) for link in piece.links]
        italics += [(start + shift, end + shift) for start, end in piece.italics]
        shift += len(piece.text) + 1
    return Words(" ".join(piece.text for piece in pieces), tuple(calls), tuple(links), tuple(italics))


def words_of(runs: tuple[Run, ...]) -> Words:
    """Collapse the white space of runs and give calls, links and italics their places in the result."""
    if len(runs) == 1 and not (runs[0].italic or runs[0].link or runs[0].call is not None):
        return Words(" ".join(runs[0].text.split()).replace("\u2011", "-"))
    text = ""
    calls: list[tuple[str, int]] = []
    links: list[Link] = []
    italics: list[tuple[int, int]] = []
    for run in runs:
        if run.call is not None:
            calls.append((run.call, len(text)))
            continue
        start = len(text)
        if start and run.text[:1].isspace() and not text.endswith(" "):
            text += " "
        piece = " ".join(run.text.split())
        if not piece:
            continue
        inner = (len(text), len(text) + len(piece))
        text += piece.replace("\u2011", "-")
        if run.text[-1].isspace():
            text += " "
        if run.link:
            begin = inner[0]
            if links and links[-1].end >= start and links[-1].target == run.link:
                begin = links.pop().start
            links.append(Link(begin, inner[1], run.link))
        if run.italic:
            if italics and text[italics[-1][1] : inner[0]].strip() == "":
                italics[-1] = (italics[-1][0], inner[1])
            else:
                italics.append(inner)
    text = text.rstrip()
    end = len(text)
    return Words(text, tuple((marker, min(at, end)) for marker, at in calls), tuple(links), tuple(italics))
