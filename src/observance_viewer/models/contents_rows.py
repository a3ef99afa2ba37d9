"""What the contents tree lists of a resolution, as frozen rows in order; knows no Qt model and no widget."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from observance_viewer.domain.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from observance_viewer.domain.resolution import Footnote, Mention, Node, Resolution, Role

RowKind = Literal["group", "heading", "paragraph", "footnote", "role", "entity", "citation", "fact"]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the tree: `parent` is the place of the row above it in the list, -1 at the top.

    `span` holds the code points of the passage's text that the row is about, None for all of it. `detail` is what
    stands muted behind the text: an acronym, a date, a count.
    """

    parent: int
    kind: RowKind
    label: str
    text: str
    detail: str = ""
    passage: Passage | None = None
    span: tuple[int, int] | None = None
    tip: str = ""


@dataclass(frozen=True, slots=True)
class ContentsWords:
    """The words of the tree in the language of the interface; `footnote` holds `%1` for the marker."""

    preamble: str
    operative: str
    annex: str
    footnote: str
    cited: str
    about: str
    named: str
    supplied: str
    supplied_tip: str
    roles: dict[Role, str]
    facts: dict[str, str]
    date: Callable[[date], str] = field(repr=False)


def contents_rows(resolution: Resolution, words: ContentsWords) -> tuple[Row, ...]:
    """List `resolution` in reading order: paragraphs, annexes, footnotes with their entities, documents, facts."""
    return tuple(_Listing(resolution, words).rows())


class _Listing:
    """One list of rows while it is being made."""

    def __init__(self, resolution: Resolution, words: ContentsWords) -> None:
        self._resolution = resolution
        self._words = words
        self._symbol = resolution.symbol or resolution.source
        self._rows: list[Row] = []

    def rows(self) -> list[Row]:
        resolution, words = self._resolution, self._words
        self._part(words.preamble, resolution.preamble)
        self._part(words.operative, resolution.operative)
        for annex in resolution.annexes:
            self._part(annex.title or words.annex, annex.nodes)
        for footnote in resolution.footnotes:
            self._footnote(footnote)
        notes = {footnote.id for footnote in resolution.footnotes}
        named = [mention for mention in resolution.mentions if mention.at not in notes]
        if named:
            top = self._add(Row(-1, "group", "", words.named))
            self._entities(top, named, places=True)
        self._citations()
        self._facts()
        return self._rows

    def _add(self, row: Row) -> int:
        self._rows.append(row)
        return len(self._rows) - 1

    def _passage(self, identifier: str) -> Passage:
        return Passage(self._symbol, identifier)

    def _part(self, title: str, nodes: tuple[Node, ...]) -> None:
        if nodes:
            top = self._add(Row(-1, "group", "", title, passage=self._passage(nodes[0].id)))
            self._nodes(top, nodes)

    def _nodes(self, parent: int, nodes: Iterable[Node]) -> None:
        for node in nodes:
            passage = self._passage(node.id)
            for heading in node.headings:
                self._add(Row(parent, "heading", "", heading, passage=passage))
            if node.kind == "heading":
                place = self._add(Row(parent, "heading", "", node.text, passage=passage))
            else:
                place = self._add(Row(parent, "paragraph", node.id, node.text, passage=passage, tip=node.text))
            self._nodes(place, node.children)

    def _footnote(self, footnote: Footnote) -> None:
        title = self._words.footnote.replace("%1", footnote.marker)
        subject = self._subject(footnote)
        text = f"{title} · {subject}" if subject else title
        top = self._add(
            Row(-1, "footnote", footnote.id, text, passage=self._passage(footnote.id), tip=footnote.text),
        )
        self._entities(top, [mention for mention in self._resolution.mentions if mention.at == footnote.id])

    def _subject(self, footnote: Footnote) -> str | None:
        """Give the entity whose name ends where the footnote is called."""
        host = next((node for node in self._resolution.nodes() if node.id == footnote.host), None)
        offsets = [call.offset for call in host.calls if call.footnote == footnote.id] if host else []
        for mention in self._resolution.mentions:
            if mention.at == footnote.host and any(0 <= offset - mention.end <= 1 for offset in offsets):
                return mention.entity
        return None

    def _entities(self, parent: int, mentions: list[Mention], *, places: bool = False) -> None:
        for role, name in self._words.roles.items():
            named: dict[str, Mention] = {}
            for mention in mentions:
                if mention.role == role:
                    named.setdefault(mention.entity, mention)
            if not named:
                continue
            group = self._add(Row(parent, "role", "", name, f"({len(named)})"))
            for mention in named.values():
                self._add(
                    Row(
                        group,
                        "entity",
                        mention.at if places else "",
                        mention.entity,
                        mention.acronym or "",
                        self._passage(mention.at),
                        (mention.start, mention.end),
                        f"{mention.entity} ({mention.acronym})" if mention.acronym else mention.entity,
                    )
                )

    def _citations(self) -> None:
        citations = self._resolution.citations
        if not citations:
            return
        symbols = {citation.symbol for citation in citations}
        top = self._add(Row(-1, "group", "", self._words.cited, f"({len(symbols)})"))
        for citation in citations:
            dated = self._words.date(citation.date) if citation.date else ""
            self._add(
                Row(
                    top,
                    "citation",
                    citation.at,
                    citation.symbol,
                    dated,
                    self._passage(citation.at),
                    (citation.start, citation.end),
                    " · ".join(part for part in (citation.symbol, dated, citation.title) if part),
                )
            )

    def _facts(self) -> None:
        known = self._resolution.metadata
        values = {
            "adopted": self._words.date(known.adopted) if known.adopted else None,
            "issued": self._words.date(known.issued) if known.issued else None,
            "session": known.session,
            "meeting": known.meeting,
            "agenda_item": known.agenda_item,
            "draft": known.draft,
            "vote": known.vote,
        }
        facts = [(name, value) for name, value in values.items() if value]
        if not facts:
            return
        top = self._add(Row(-1, "group", "", self._words.about))
        for name, value in facts:
            supplied = self._words.supplied if name in known.supplied else ""
            text = f"{self._words.facts[name]}: {value}"
            tip = f"{text}\n{self._words.supplied_tip}" if supplied else text
            self._add(Row(top, "fact", "", text, supplied, tip=tip))
