"""Drafts in, nodes out: ids by printed number, calls and hosts, and a warning where one is unsure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Annex, Call, Footnote, Node, ReaderWarning
from observance_viewer.readers.drafts import Draft, drafts_of, is_heading
from observance_viewer.readers.lexicon import opening_of
from observance_viewer.readers.numbering import figure_of, split_number
from observance_viewer.readers.source import REPEATED
from observance_viewer.readers.words import words_of

if TYPE_CHECKING:
    from observance_viewer.readers.parts import Piece
    from observance_viewer.readers.source import Run
    from observance_viewer.readers.words import Words

_LIMIT = 120

# Signs that mark the items of a list without counting them.
_BULLETS = ("(•)", "(–)", "(—)", "(-)")


class Nodes:
    """Makes the nodes of one document; ids are unique in it, and `warnings` grows with what it is unsure of."""

    def __init__(self, notes: tuple[tuple[str, tuple[Run, ...]], ...]) -> None:
        self.warnings: list[ReaderWarning] = []
        self._notes = notes
        self._footnote_ids: dict[str, str] = {}
        for index, (marker, _) in enumerate(notes, 1):
            self._footnote_ids.setdefault(marker, f"FN{index}")
        self._hosts: dict[str, str] = {}
        self._outside: set[str] = set()
        self._taken: set[str] = set()
        self._copies: dict[str, int] = {}
        self._headings = 0

    def warn(self, code: str, at: str | None, words: str, *values: object) -> None:
        """Add a warning about the place `at`."""
        self.warnings.append(ReaderWarning(code, at, words, tuple(map(str, values))))

    def called_by_formula(self, marker: str) -> None:
        """Tell of a note that the enacting formula calls: it is called, but by no passage that has an id."""
        at = self._footnote_ids.get(marker)
        self.warn("call", at, "The footnote %1 is called by the enacting formula", marker.split(REPEATED)[0])
        self._outside.add(marker)

    def unplaced(self, words: Words) -> None:
        """Warn of words that no part of a resolution explains."""
        text = words.text if len(words.text) <= _LIMIT else f"{words.text[:_LIMIT]}…"
        self.warn("unplaced", None, "Words above the text that were not understood: “%1”", text)

    def preamble(self, drafts: list[Draft]) -> tuple[Node, ...]:
        """Give the preambular paragraphs PP1, PP2, …; a point set as a paragraph of its own is PP2(a)."""
        nodes: list[Node] = []
        count = 0
        for draft in drafts:
            point, _ = split_number(draft.words.text)
            if count and point and not draft.number:
                nodes.append(self._node(draft, self._unique(f"PP{count}{figure_of(point, inner=True)}")))
                continue
            count += 1
            nodes.append(self._node(draft, self._unique(f"PP{count}")))
        return tuple(nodes)

    def operative(self, drafts: list[Draft], stem: str = "OP", prefix: str = "") -> tuple[Node, ...]:
        """Give the paragraphs with ids by printed number, and warn where these do not run 1..n."""
        expected, unnumbered, above, anew = 1, 0, "", False
        figured = any(draft.kind != "heading" and draft.number for draft in drafts)
        nodes = []
        for draft in drafts:
            if draft.kind == "heading":
                self._headings += 1
                nodes.append(self._node(draft, self._unique(f"{prefix}H{self._headings}")))
                expected = 1 if draft.number else expected
                continue
            if draft.number is None:
                point, _ = split_number(draft.words.text)
                if above and point and draft.kind == "operative":
                    identifier = self._unique(f"{above}{figure_of(point, inner=True)}")
                else:
                    unnumbered += 1
                    # Printed numbers keep their ids: delegates say them.
                    identifier = self._unique(f"{prefix}{stem}{'+' if figured else ''}{unnumbered}")
            else:
                figure = figure_of(draft.number)
                if figure == "l" and expected == 1:
                    self.warn("number", f"{prefix}{stem}1", "Paragraph 1 is numbered with the letter l in the source")
                    figure = "1"
                if figure == "1" and expected != 1 and nodes and _is_title(nodes[-1]):
                    # Each section, or article of an annex, may count from 1.
                    expected, anew = 1, True
                identifier = above = self._unique(f"{prefix}{stem}{figure}", expected=anew)
                if figure.isdecimal():
                    if int(figure) != expected:
                        self.warn("number", identifier, "Paragraph %1 stands where %2 is expected", figure, expected)
                    expected = int(figure) + 1
            nodes.append(self._node(draft, identifier))
        return tuple(nodes)

    def annexes(self, groups: list[list[Piece]]) -> tuple[Annex, ...]:
        """Give the annexes; the first block of each group is its title."""
        return tuple(
            Annex(group[0][1].text, self.operative(drafts_of(group[1:]), "P", f"AN{number}."))
            for number, group in enumerate(groups, 1)
        )

    def footnotes(self) -> tuple[Footnote, ...]:
        """Give the notes with their hosts; to be asked when every node has been made."""
        footnotes = []
        for index, (key, runs) in enumerate(self._notes, 1):
            identifier = f"FN{index}"
            marker = key.split(REPEATED)[0]
            words = words_of(runs)
            host = self._hosts.get(identifier)
            if host is None and key not in self._outside:
                self.warn("footnote-without-call", identifier, "The footnote %1 is given, but nothing calls it", marker)
            for inner, _ in words.calls:
                if host is not None and inner in self._footnote_ids:
                    self._hosts.setdefault(self._footnote_ids[inner], host)
            footnotes.append(Footnote(identifier, marker, words.text, host, words.links, words.italics))
        return tuple(footnotes)

    def calls(self, words: Words, host: str) -> tuple[Call, ...]:
        """Give the calls in `words` that a note answers; the first one makes `host` the note's host."""
        result = []
        for marker, offset in words.calls:
            identifier = self._footnote_ids.get(marker)
            if identifier is None:
                shown = marker.split(REPEATED)[0]
                self.warn("call-without-footnote", host, "The footnote %1 is called, but not given", shown)
                continue
            self._hosts.setdefault(identifier, host)
            result.append(Call(identifier, offset))
        return tuple(result)

    def _node(self, draft: Draft, identifier: str) -> Node:
        words = draft.words
        opening = _opening(words) if draft.kind in ("preambular", "operative") else None
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
                child_id = self._unique(f"{identifier}{figure_of(child.number, inner=True)}")
            children.append(self._node(child, child_id))
        return Node(
            id=identifier,
            kind=draft.kind,
            text=words.text,
            number=draft.number,
            opening=opening,
            children=tuple(children),
            calls=self.calls(words, identifier),
            links=words.links,
            emphasis=tuple([span for span in words.italics if opening is None or span[0] >= len(opening)]),
        )

    def _unique(self, identifier: str, *, expected: bool = False) -> str:
        if identifier not in self._taken:
            self._taken.add(identifier)
            return identifier
        copy = self._copies.get(identifier, 1)
        candidate = identifier
        while candidate in self._taken:
            copy += 1
            candidate = f"{identifier}-{copy}"
        self._copies[identifier] = copy
        if not expected and not identifier.endswith(_BULLETS):
            self.warn("number", candidate, "The number of %1 is used more than once", identifier)
        self._taken.add(candidate)
        return candidate


def _is_title(node: Node) -> bool:
    return node.kind == "heading" or (node.number is None and is_heading(node.text))


def _opening(words: Words) -> str | None:
    """Give the italic words at the head, or where the format has no italics the phrase known from its words."""
    if words.italics and words.italics[0][0] == 0:
        return words.text[: words.italics[0][1]].rstrip(" ,")
    return None if words.italics else opening_of(words.text)
