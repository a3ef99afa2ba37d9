"""A resolution and its parts as frozen values; knows no file format and no particular resolution.

Offsets and spans everywhere count code points of the text that they belong to, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from observance_viewer.domain.errors import filled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from observance_viewer.domain.observance import Observance

Format = Literal["text", "akn", "docx", "pdf"]
NodeKind = Literal["preambular", "operative", "subparagraph", "heading", "continuation"]
Role = Literal["established-by", "co-chair", "participating", "addressee", "mentioned"]


@dataclass(frozen=True, slots=True)
class Call:
    """A footnote call: the marker stands before the code point at `offset` of its host's text."""

    footnote: str
    offset: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link that the source file itself carries on the words `start` to `end`."""

    start: int
    end: int
    target: str


@dataclass(frozen=True, slots=True)
class Node:
    """A paragraph, heading or continuation, with what stands below it.

    `id` is the label that delegates use and is unique in the document (`PP1`, `OP2(a)(i)`); `number` is as printed;
    `opening` is the opening phrase, a prefix of `text`; `text` has neither number nor footnote markers and its
    white space is collapsed; `emphasis` holds the italic spans behind the opening phrase.
    """

    id: str
    kind: NodeKind
    text: str
    number: str | None = None
    opening: str | None = None
    headings: tuple[str, ...] = ()
    children: tuple[Node, ...] = ()
    calls: tuple[Call, ...] = ()
    links: tuple[Link, ...] = ()
    emphasis: tuple[tuple[int, int], ...] = ()

    def walk(self) -> Iterator[Node]:
        """Give the node itself and then everything below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Citation:
    """A document named in a paragraph or footnote: full symbol, its words `text` at `start` to `end` of `at`."""

    symbol: str
    text: str
    at: str
    start: int
    end: int
    date: date | None = None
    title: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity named at `start` to `end` of the paragraph or footnote `at`, in one role.

    `entity` is the full name as printed, without article; for an acronym that stands alone, the name it stands for.
    """

    entity: str
    role: Role
    at: str
    start: int
    end: int
    acronym: str | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote: `host` is the id of the paragraph that calls it, or `title`, or None when nothing calls it."""

    id: str
    marker: str
    text: str
    host: str | None
    links: tuple[Link, ...] = ()
    emphasis: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex with its own title and paragraphs; their ids begin with `AN1.` for the first annex."""

    title: str | None
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class ReaderWarning:
    """Something the reader is unsure of: a stable code, the id of the place or None, one sentence.

    `words` is the sentence in English with `%1`, `%2` … in the places of `values`, `message` the sentence with them.
    """

    code: str
    at: str | None
    words: str
    values: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """The sentence in English."""
        return filled(self.words, self.values)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about the resolution beside its words.

    `supplied` names the fields that the document itself does not carry and that the program's own metadata
    file filled in; they are shown as such. `draft` is the symbol of the originating draft.
    """

    adopted: date | None = None
    issued: date | None = None
    session: str | None = None
    meeting: str | None = None
    agenda_item: str | None = None
    draft: str | None = None
    sponsors: tuple[str, ...] = ()
    vote: str | None = None
    subjects: tuple[str, ...] = ()
    supplied: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Resolution:
    """One document as read. `source` is the path as the caller gave it; `language` is a BCP 47 tag.

    `title_calls` are footnote calls in the title, with offsets into `title`. `cover` holds the lines above number and
    title that are no part of the text (organ, session, agenda item …), `closing` those under it (meeting, date).
    """

    source: str
    format: Format
    symbol: str | None
    number: str | None
    title: str | None
    organ: str | None
    language: str
    enacting: str
    preamble: tuple[Node, ...]
    operative: tuple[Node, ...]
    annexes: tuple[Annex, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    citations: tuple[Citation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    observances: tuple[Observance, ...] = ()
    warnings: tuple[ReaderWarning, ...] = ()
    title_calls: tuple[Call, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    cover: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()

    def nodes(self) -> Iterator[Node]:
        """Give every node of preamble, operative part and annexes in reading order."""
        for node in (*self.preamble, *self.operative):
            yield from node.walk()
        for annex in self.annexes:
            for node in annex.nodes:
                yield from node.walk()

    def passages(self) -> dict[str, str]:
        """Give the text of every paragraph, heading and footnote by its id, in reading order."""
        texts = {node.id: node.text for node in self.nodes()}
        texts.update((footnote.id, footnote.text) for footnote in self.footnotes)
        return texts
