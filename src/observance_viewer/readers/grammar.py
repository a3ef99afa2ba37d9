"""Blocks in, resolution out: the one grammar of all formats; does not know where the blocks came from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.resolution import Annex, Call, Footnote, Link, Node, ReaderWarning, Resolution
from observance_viewer.readers.lexicon import (
    ENACTING,
    PARTICIPLES,
    SYMBOL_PREFIX,
    VERBS,
    language_of,
    opening_of,
    organ_of,
)
from observance_viewer.readers.numbering import depths, split_number
from observance_viewer.readers.page_furniture import is_closing
from observance_viewer.readers.source import REPEATED

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import NodeKind
    from observance_viewer.readers.source import Block, Run, SourceDocument

_NUMBER_AND_TITLE = re.compile(
    r"(?P<number>(?:[SE]S-)?\d{1,4}/\d{1,4}(?: [A-Z](?:-[A-Z])?)?|\d{1,4}(?: [A-Z](?: and [A-Z])?)? \([A-Z0-9-]+\))\.?"
    r"(?:\s+(?P<title>\S.*))?\Z"
)
_PART = re.compile(r"[A-Z](?:-[A-Z])?\.\s+")
_ANNEX = re.compile(r"(?:Annex|Annexe|Anexo|Приложение|المرفق|附件)\b.{0,60}\Z")
_ENDS = (".", ";", ",", ":", "،", "؛", "。", "；", "，", "：")


@dataclass(frozen=True, slots=True)
class _Words:
    """Collapsed text with what stands in it; spans and offsets in code points."""

    text: str
    calls: tuple[tuple[str, int], ...] = ()
    links: tuple[Link, ...] = ()
    italics: tuple[tuple[int, int], ...] = ()

    def cut(self, count: int) -> _Words:
        """Give what is left without the first `count` code points."""
        return _Words(
            self.text[count:],
            tuple((marker, max(0, at - count)) for marker, at in self.calls),
            tuple(Link(max(0, link.start - count), link.end - count, link.target) for link in self.links
                  if link.end > count),
            tuple((max(0, start - count), end - count) for start, end in self.italics if end > count),
        )  # fmt: skip

    def joined(self, other: _Words) -> _Words:
        """Give this text, a space, and the `other`."""
        shift = len(self.text) + 1
        return _Words(
            f"{self.text} {other.text}",
            (*self.calls, *((marker, at + shift) for marker, at in other.calls)),
            (*self.links, *(Link(link.start + shift, link.end + shift, link.target) for link in other.links)),
            (*self.italics, *((start + shift, end + shift) for start, end in other.italics)),
        )


@dataclass(slots=True)
class _Draft:
    """A node before its children are known."""

    kind: NodeKind
    words: _Words
    number: str | None = None
    depth: int = 0
    children: list[_Draft] = field(default_factory=list)


def words_of(runs: tuple[Run, ...]) -> _Words:
    """Collapse the white space of runs and give calls, links and italics their places in the result."""
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
            if links and links[-1].end >= start and links[-1].target == run.link:
                inner_start = links.pop().start
            else:
                inner_start = inner[0]
            links.append(Link(inner_start, inner[1], run.link))
        if run.italic:
            if italics and text[italics[-1][1] : inner[0]].strip() == "":
                italics[-1] = (italics[-1][0], inner[1])
            else:
                italics.append(inner)
    length = len(text.rstrip())
    return _Words(text[:length], tuple((m, min(at, length)) for m, at in calls), tuple(links), tuple(italics))


def resolve(document: SourceDocument, source: str) -> Resolution:
    """Read the blocks of `document` as a resolution; citations, mentions and observances are not looked for here.

    Raises UserError when there is nothing in it that makes a resolution.
    """
    return _Grammar(document, source).resolution()


class _Grammar:
    """One document while it is being understood."""

    def __init__(self, document: SourceDocument, source: str) -> None:
        self._document = document
        self._source = source
        self._warnings: list[ReaderWarning] = list(document.warnings)
        self._footnote_ids = {marker: f"FN{index}" for index, (marker, _) in enumerate(document.notes, 1)}
        self._hosts: dict[str, str] = {}
        self._taken: set[str] = set()
        self._headings = 0

    def resolution(self) -> Resolution:
        document = self._document
        blocks = [(block, words_of(block.runs)) for block in document.blocks]
        blocks = [(block, words) for block, words in blocks if words.text or words.calls or block.kind]
        enacting_at = next(
            (i for i, (block, words) in enumerate(blocks) if block.kind == "enacting" or ENACTING.match(words.text)),
            None,
        )
        if enacting_at is None:
            # Some resolutions run on from the formula without its comma: “The General Assembly / Resolves …”.
            enacting_at = next((i for i, (_, words) in enumerate(blocks) if ENACTING.match(f"{words.text},")), None)
        body_at = 0 if enacting_at is None else enacting_at + 1
        enacting = "" if enacting_at is None else blocks[enacting_at][1].text
        number, title, title_words = self._title(blocks[: enacting_at or 0])
        body, annex_blocks, closing = self._parts(blocks[body_at:])
        if enacting_at is None and not any(block.kind or split_number(words.text)[0] for block, words in body):
            raise UserError(
                "this is not the text of a resolution: neither an enacting formula such as “The General Assembly,” "
                "nor a numbered paragraph is in it",
                "open the file of a resolution",
            )
        preamble, operative = self._divide(body)
        language = document.language or language_of(" ".join(words.text for _, words in blocks[:40]))
        organ = document.organ or organ_of(enacting)
        symbol = document.symbol or (SYMBOL_PREFIX[organ] + number if organ and number else None)
        title_calls = self._calls(title_words.calls, "title") if title_words else ()
        if enacting_at is not None:
            for marker, _ in blocks[enacting_at][1].calls:
                self._warn("call", None, f"The footnote {marker.split(REPEATED)[0]} is called by the enacting formula")
        preamble_nodes = tuple(self._preambular(words, index) for index, words in enumerate(preamble, 1))
        operative_nodes = self._operative(operative, "OP", "")
        annexes = self._annexes(annex_blocks)
        if closing:
            self._metadata_from(closing)
        footnotes = self._footnotes()
        return Resolution(
            source=self._source,
            format=document.format,
            symbol=symbol,
            number=number,
            title=title,
            organ=organ,
            language=language,
            enacting=enacting,
            preamble=preamble_nodes,
            operative=operative_nodes,
            annexes=annexes,
            footnotes=footnotes,
            warnings=tuple(self._warnings),
            title_calls=title_calls,
            metadata=self._document.metadata,
        )

    def _warn(self, code: str, at: str | None, message: str) -> None:
        self._warnings.append(ReaderWarning(code, at, message))

    def _title(self, head: list[tuple[Block, _Words]]) -> tuple[str | None, str | None, _Words | None]:
        """Give number, title and the title with its calls from the blocks above the enacting formula."""
        for index, (block, words) in enumerate(head):
            if block.kind == "masthead":
                continue
            if block.kind == "title" and block.number is not None:
                return block.number or None, words.text or None, words
            match = _NUMBER_AND_TITLE.match(f"{block.number} {words.text}" if block.number else words.text)
            if match is None:
                continue
            cut = 0 if block.number else match.start("title") if match["title"] else len(words.text)
            title = words.cut(cut)
            for other, more in head[index + 1 :]:
                if other.kind not in (None, "title"):
                    continue
                title = title.joined(more) if title.text else more
            return match["number"], title.text or None, title
        # A part of a resolution, or one whose number was lost: what stands right above the formula is its title.
        nearest: _Words | None = None
        if head and self._document.format == "text" and self._is_heading(head[-1][1].text):
            part = _PART.match(head[-1][1].text)
            nearest = head[-1][1].cut(part.end() if part else 0)
            head = head[:-1]
        for _, words in head:
            if self._document.format == "text":
                self._warn("unplaced", None, f"Words above the text that were not understood: “{words.text}”")
        return None, nearest.text if nearest else None, nearest

    def _parts(
        self, blocks: list[tuple[Block, _Words]]
    ) -> tuple[list[tuple[Block, _Words]], list[tuple[Block, _Words]], list[_Words]]:
        """Divide what follows the enacting formula into body, annexes and closing lines."""
        body: list[tuple[Block, _Words]] = []
        annexes: list[tuple[Block, _Words]] = []
        closing: list[_Words] = []
        for block, words in blocks:
            if block.kind == "closing" or (block.kind is None and is_closing(words.text)):
                closing.append(words)
            elif annexes or block.kind == "annex" or (block.kind is None and self._is_annex(words, body)):
                annexes.append((block, words))
            else:
                body.append((block, words))
        return body, annexes, closing

    def _is_annex(self, words: _Words, body: list[tuple[Block, _Words]]) -> bool:
        return bool(body) and body[-1][1].text.endswith((".", "。")) and _ANNEX.match(words.text) is not None

    def _divide(self, body: list[tuple[Block, _Words]]) -> tuple[list[_Words], list[_Draft]]:
        """Divide the body where the first operative paragraph stands."""
        start = self._first_operative(body)
        preamble: list[_Words] = []
        for block, words in body[:start]:
            first = words.text.split(" ", 1)[0]
            fresh = (
                not preamble
                or block.kind == "preambular"
                or (not "a" <= words.text[:1] <= "z" and split_number(words.text)[0] is None)
            )
            if (
                fresh
                and block.kind is None
                and preamble
                and preamble[-1].text.endswith(":")
                and first not in PARTICIPLES
            ):
                fresh = False
            if fresh:
                preamble.append(words)
            else:
                preamble[-1] = preamble[-1].joined(words)
        return preamble, self._drafts(body[start:])

    def _first_operative(self, body: list[tuple[Block, _Words]]) -> int:
        for index, (block, words) in enumerate(body):
            if block.kind not in (None, "preambular"):
                return index
            number = block.number or split_number(words.text)[0]
            if block.kind is None and number in ("1.", "l.", "1 -", "1-", "1 –"):
                while index and self._is_heading(body[index - 1][1].text):
                    index -= 1
                verb = self._first_verb(body[:index])
                return index if verb is None else verb
        verb = self._first_verb(body)
        return len(body) if verb is None else verb

    def _first_verb(self, body: list[tuple[Block, _Words]]) -> int | None:
        """Give the place of the first paragraph that begins with an operative verb; None without one."""
        for index, (block, words) in enumerate(body):
            first = words.text.split(" ", 1)[0].rstrip(",")
            if block.kind is None and first in VERBS and first not in PARTICIPLES:
                return index
        return None

    def _is_heading(self, text: str) -> bool:
        return len(text) < 400 and not text.endswith((*_ENDS, "; and", "; or")) and not text[0].islower()

    def _drafts(self, blocks: list[tuple[Block, _Words]]) -> list[_Draft]:
        if any(block.kind is not None and block.level is not None for block, _ in blocks):
            return self._hung(blocks)
        drafts: list[_Draft] = []
        for block, words in blocks:
            number, rest = (block.number, words) if block.number else (None, words)
            if number is None and block.kind is None:
                number, text = split_number(words.text)
                rest = words.cut(len(words.text) - len(text)) if number else words
            if number is not None:
                drafts.append(_Draft("operative", rest, number, block.level or 0))
            elif block.kind == "heading" or (block.kind is None and self._is_heading(words.text)):
                drafts.append(_Draft("heading", words))
            elif block.kind == "operative" or not any(draft.number for draft in drafts):
                drafts.append(_Draft("operative", words))
            else:
                drafts.append(_Draft("continuation", words))
        return self._nested(drafts, given=any(block.level is not None for block, _ in blocks))

    def _hung(self, blocks: list[tuple[Block, _Words]]) -> list[_Draft]:
        """Hang every block where the format says that it belongs; one without words or number only holds others."""
        top: list[_Draft] = []
        path: list[_Draft] = []
        for index, (block, words) in enumerate(blocks):
            level = block.level or 0
            holds = index + 1 < len(blocks) and (blocks[index + 1][0].level or 0) > level
            if not words.text and not words.calls and not block.number and not holds:
                continue
            del path[level:]
            kind: NodeKind = "subparagraph" if path else "operative"
            if block.kind in ("heading", "preambular", "continuation"):
                kind = block.kind
            draft = _Draft(kind, words, block.number)
            (path[-1].children if path else top).append(draft)
            if kind in ("operative", "subparagraph"):
                path.append(draft)
        return top

    def _nested(self, drafts: list[_Draft], *, given: bool) -> list[_Draft]:
        """Hang sub-paragraphs and continuations under their paragraphs."""
        numbered = [draft for draft in drafts if draft.number is not None]
        if not given:
            for draft, depth in zip(numbered, depths([draft.number or "" for draft in numbered]), strict=True):
                draft.depth = depth
        top: list[_Draft] = []
        path: list[_Draft] = []
        for draft in drafts:
            if draft.kind == "heading" or (draft.kind == "operative" and draft.number is None):
                top.append(draft)
                path = [draft] if draft.kind == "operative" else []
                continue
            if draft.kind == "continuation":
                draft.depth = 1
            depth = min(draft.depth, len(path))
            del path[depth:]
            if path:
                draft.kind = "continuation" if draft.number is None else "subparagraph"
                path[-1].children.append(draft)
            else:
                draft.kind = "operative"
                top.append(draft)
            if draft.number is not None:
                path.append(draft)
        return top

    def _preambular(self, words: _Words, index: int) -> Node:
        return self._node(_Draft("preambular", words), self._unique(f"PP{index}"))

    def _operative(self, drafts: list[_Draft], stem: str, prefix: str) -> tuple[Node, ...]:
        """Give ids by printed number and check that they run 1..n."""
        expected, unnumbered = 1, 0
        figured = any(draft.kind != "heading" and draft.number for draft in drafts)
        nodes = []
        for draft in drafts:
            if draft.kind == "heading":
                self._headings += 1
                nodes.append(self._node(draft, self._unique(f"{prefix}H{self._headings}")))
                expected = 1 if draft.number else expected
                continue
            if draft.number is None:
                unnumbered += 1
                # Printed numbers keep their ids: delegates say them.
                identifier = self._unique(f"{prefix}{stem}{'+' if figured else ''}{unnumbered}")
            else:
                figure = draft.number.strip("(). -–") or draft.number
                if figure == "l" and expected == 1:
                    self._warn("number", f"{prefix}{stem}1", "Paragraph 1 is numbered with the letter l in the source")
                    figure = "1"
                identifier = self._unique(f"{prefix}{stem}{figure}")
                if figure.isdigit():
                    if int(figure) != expected:
                        self._warn("number", identifier, f"Paragraph {figure} stands where {expected} is expected")
                    expected = int(figure) + 1
            nodes.append(self._node(draft, identifier))
        return tuple(nodes)

    def _node(self, draft: _Draft, identifier: str) -> Node:
        words = draft.words
        opening = self._opening(words) if draft.kind in ("preambular", "operative") else None
        rest = tuple(span for span in words.italics if opening is None or span[0] >= len(opening))
        continuations = 0
        children = []
        for child in draft.children:
            if child.kind == "heading":
                self._headings += 1
                child_id = self._unique(f"{identifier}.H{self._headings}")
            elif child.number is None:
                continuations += 1
                child_id = self._unique(f"{identifier}+{continuations}")
            else:
                figure = child.number if child.number.startswith("(") else f"({child.number.strip('().')})"
                child_id = self._unique(f"{identifier}{figure}")
            children.append(self._node(child, child_id))
        return Node(
            id=identifier,
            kind=draft.kind,
            text=words.text,
            number=draft.number,
            opening=opening,
            children=tuple(children),
            calls=self._calls(words.calls, identifier),
            links=words.links,
            emphasis=rest,
        )

    def _opening(self, words: _Words) -> str | None:
        """Give the italic words at the head, or where the format has no italics the phrase known from its words."""
        if words.italics and words.italics[0][0] == 0:
            return words.text[: words.italics[0][1]].rstrip(" ,")
        return None if words.italics else opening_of(words.text)

    def _calls(self, calls: tuple[tuple[str, int], ...], host: str) -> tuple[Call, ...]:
        result = []
        for marker, offset in calls:
            identifier = self._footnote_ids.get(marker)
            if identifier is None:
                self._warn(
                    "call-without-footnote", host, f"The footnote {marker.split(REPEATED)[0]} is called, but not given"
                )
                continue
            self._hosts.setdefault(identifier, host)
            result.append(Call(identifier, offset))
        return tuple(result)

    def _footnotes(self) -> tuple[Footnote, ...]:
        footnotes = []
        for key, runs in self._document.notes:
            identifier = self._footnote_ids[key]
            marker = key.split(REPEATED)[0]
            words = words_of(runs)
            host = self._hosts.get(identifier)
            if host is None:
                self._warn("footnote-without-call", identifier, f"The footnote {marker} is given, but nothing calls it")
            for inner, _ in words.calls:
                if host is not None and inner in self._footnote_ids:
                    self._hosts.setdefault(self._footnote_ids[inner], host)
            footnotes.append(Footnote(identifier, marker, words.text, host, words.links, words.italics))
        return tuple(footnotes)

    def _annexes(self, blocks: list[tuple[Block, _Words]]) -> tuple[Annex, ...]:
        groups: list[list[tuple[Block, _Words]]] = []
        for block, words in blocks:
            if not groups or block.kind == "annex" or (block.kind is None and _ANNEX.match(words.text)):
                groups.append([])
            groups[-1].append((block, words))
        annexes = []
        for number, group in enumerate(groups, 1):
            title, rest = group[0][1].text, group[1:]
            annexes.append(Annex(title, self._operative(self._drafts(rest), "P", f"AN{number}.")))
        return tuple(annexes)

    def _metadata_from(self, closing: list[_Words]) -> None:
        for words in closing:
            meeting = re.match(r"(\d{1,3}(?:st|nd|rd|th)) .*meeting", words.text)
            if meeting:
                metadata = replace(self._document.metadata, meeting=words.text)
                self._document = replace(self._document, metadata=metadata)

    def _unique(self, identifier: str) -> str:
        candidate, copy = identifier, 1
        while candidate in self._taken:
            copy += 1
            candidate = f"{identifier}-{copy}"
        if copy > 1:
            self._warn("number", candidate, f"The number of {identifier} is used more than once")
        self._taken.add(candidate)
        return candidate
