"""Links between notes and passages as they are typed: `[[OP2]]`, `[[A/RES/70/1]]`, `[[A/RES/70/1#OP3|its goals]]`.

Knows no storage: whether the place exists is for the caller to see.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from observance_viewer.domain.passage import SCHEME, Passage, parse_passage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.note import Note

# The address of a note, before its id.
NOTE_LINK = "note:"
_LINK = re.compile(r"\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{0,200}))?\]\]")
# A run of backticks up to the next one as long (CommonMark 6.1), looked for once from its beginning.
_CODE = re.compile(r"(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)")
# A fenced block up to a fence as long, or to the end of the text (CommonMark 4.5).
_BLOCK = re.compile(r"^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,}).*?(?:\n {0,3}\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_LABEL = re.compile(r"(?:PP|OP|FN|AN)\d", re.IGNORECASE)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WikiLink:
    """One link: it stands at `start` to `end` (code points) of the note's text and is shown as `words`.

    It leads to a `passage`, or to the note with the id `note`; exactly one of them is given.
    """

    start: int
    end: int
    words: str
    passage: Passage | None = None
    note: str | None = None


def links_in(text: str, symbol: str, code: Iterable[tuple[int, int]] = ()) -> tuple[WikiLink, ...]:
    """Give the links in a note's text; a bare label such as `OP2` is a place of the document `symbol`.

    What stands between backticks, in a fenced block or in one of the stretches `code` (code points) is no link.
    """
    stretches = sorted([*code, *(match.span() for each in (_BLOCK, _CODE) for match in each.finditer(text))])
    begins = [begin for begin, _ in stretches]
    ends = list(accumulate((end for _, end in stretches), max))
    links = []
    for match in _LINK.finditer(text):
        target = match[1].strip()
        begun = bisect_right(begins, match.start())
        if not target or (begun and match.start() < ends[begun - 1]):
            continue
        words = (match[2] or "").strip() or target
        if _UUID.fullmatch(target):
            links.append(WikiLink(match.start(), match.end(), words, note=target.lower()))
        else:
            links.append(WikiLink(match.start(), match.end(), words, _passage(target, symbol)))
    return tuple(links)


def linking(notes: Iterable[Note]) -> list[Note]:
    """Give the notes that may hold a link."""
    return [note for note in notes if "[[" in note.text]


def with_links(text: str, symbol: str, code: Iterable[tuple[int, int]] = ()) -> str:
    """Give `text` with its links, as `links_in` finds them, as Markdown has them."""
    parts, end = [], 0
    for link in links_in(text, symbol, code) if "[[" in text else ():
        address = f"{NOTE_LINK}{link.note}" if link.note else str(link.passage)
        parts += [text[end : link.start], f"[{_escaped(link.words)}](<{address}>)"]
        end = link.end
    return "".join([*parts, text[end:]])


def _escaped(words: str) -> str:
    return "".join(f"\\{each}" if each in "\\`*_[]<>" else each for each in words)


def backlinks(notes: Iterable[Note], passage: Passage) -> list[Note]:
    """Give the notes with a link to `passage`; to the whole document when its id is None."""
    return [note for note in linking(notes) if _leads_to(note, passage)]


def _leads_to(note: Note, passage: Passage) -> bool:
    return any(
        link.passage is not None and _key(link.passage) == _key(passage)
        for link in links_in(note.text, note.anchor.symbol)
    )


def _key(passage: Passage) -> tuple[str, str]:
    return passage.symbol.casefold(), (passage.id or "").casefold()


def _passage(target: str, symbol: str) -> Passage:
    if target.startswith(SCHEME):
        return parse_passage(target) or Passage(target)
    if _LABEL.match(target) and "/" not in target.split("#")[0]:
        # Labels are written in capitals, the letters of sub-paragraphs are not.
        return Passage(symbol, target[:2].upper() + target[2:])
    document, _, place = target.partition("#")
    return Passage(document.strip() or symbol, place.strip() or None)
