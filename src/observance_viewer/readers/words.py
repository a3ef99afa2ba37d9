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


def collapsed(text: str) -> str:
    """Give `text` with one blank for any white space in it, and none around it."""
    text = text.strip()
    # Of white space only the blank is printable; most texts have no other, and no two of it.
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


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
    pieces: list[str] = []
    calls: list[tuple[str, int]] = []
    links: list[Link] = []
    italics: list[tuple[int, int]] = []
    length = ended = 0
    blank = True
    linked: str | None = None
    for run in runs:
        raw = run.text
        if run.call is not None:
            calls.append((run.call, length))
            continue
        piece = collapsed(raw)
        if not blank and raw and (not piece or raw[0].isspace()):
            pieces.append(" ")
            length += 1
            blank = True
        if not piece:
            linked = linked if linked == run.link or not raw else None
            continue
        pieces.append(piece)
        begin = length
        length = end = begin + len(piece)
        if run.italic:
            goes_on = bool(italics) and italics[-1][1] == ended
            italics.append((italics.pop()[0] if goes_on else begin, end))
        if run.link:
            links.append(Link(links.pop().start if run.link == linked else begin, end, run.link))
        linked = run.link
        ended = end
        if blank := raw[-1].isspace():
            pieces.append(" ")
            length += 1
    text = "".join(pieces).rstrip().replace("\u2011", "-")
    end = len(text)
    return Words(text, tuple([(marker, min(at, end)) for marker, at in calls]), tuple(links), tuple(italics))
