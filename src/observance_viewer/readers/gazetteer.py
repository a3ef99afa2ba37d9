"""The bodies of the UN system as `resources/gazetteer.json` lists them; looks names up, knows no role of theirs."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING

from observance_viewer.domain.entity import Entity
from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ahocorasick_rs import AhoCorasick

_BRACKET = re.compile(r"\s*\([^()]{1,60}\)")
OF_A_WHOLE = re.compile(
    r"\s+of\s+the\s+(?:United\s+Nations\s+)?(?:Secretariat|Organization)\b|\s+at\s+the\s+Secretariat\b"
)
_CHINESE = ("\u4e00", "\u9fff")
_APART = " ,.;:)\n"
# One-letter words, which Arabic writes together with the name behind them.
_WRITTEN_ON = "وفبكل"


class Gazetteer:
    """Entities by each of their printed names, in any language, without article; case counts."""

    def __init__(self, entities: dict[str, Entity]) -> None:
        self._entities = dict(entities)
        for name, entity in entities.items():
            if name[:1].islower():
                # What is a common noun begins a point of a list with a capital.
                self._entities.setdefault(name[0].upper() + name[1:], entity)
            if name.startswith("ال"):
                self._entities.setdefault(f"لل{name[2:]}", entity)

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(self._entities, store_patterns=False, implementation=Implementation.ContiguousNFA)

    def find(self, name: str) -> Entity | None:
        """Give the entity that is called `name` in print, None for a name that is not listed."""
        return self._entities.get(name)

    def names_in(self, texts: Sequence[str]) -> list[Names]:
        """Give the listed names that stand in each of `texts`, which hold no lone surrogates.

        The texts are searched as one, for no name goes over the end of a line.
        """
        whole = "\n".join(texts)
        ends: list[dict[int, list[int]]] = [{} for _ in texts]
        index = begin = 0
        for _, start, end in self._automaton.find_matches_as_indexes(whole, overlapping=True):
            while start > begin + len(texts[index]):
                begin += len(texts[index]) + 1
                index += 1
            behind = whole[end : end + 1]
            if behind in _APART or not _is_in_word(behind) or _is_chinese(whole[end - 1]):
                ends[index].setdefault(start - begin, []).append(end - begin)
        return [Names(text, found, sorted(found)) for text, found in zip(texts, ends, strict=True)]


@dataclass(slots=True)
class Names:
    """Listed names in `text`: by each place where some begin the places where they end, the nearest first.

    `starts` are the places where names begin, in order.
    """

    text: str
    ends: dict[int, list[int]]
    starts: list[int]

    def end_at(self, start: int, limit: int) -> int | None:
        """Give where the longest name ends that begins at `start` and goes to `limit` at most; None without one."""
        for end in reversed(self.ends.get(start, ())):
            if end <= limit:
                return end
        return None

    def whole(self, begin: int, limit: int, *, proper: bool) -> list[tuple[int, int]]:
        """Give the spans of names that begin as words do, none inside of another; all or only `proper` names."""
        found = []
        free = begin
        for start in self.starts[bisect_left(self.starts, begin) : bisect_left(self.starts, limit)]:
            if start < free or (proper and "a" <= self.text[start] <= "z") or not _begins_word(self.text, start):
                continue
            if (end := self.end_at(start, limit)) is not None:
                found.append((start, end))
                free = end
        return found


def behind_name(text: str, position: int, limit: int) -> int:
    """Give the end of what belongs to a name without being part of it: '(UN-Women)', 'of the Secretariat'."""
    while match := _BRACKET.match(text, position, limit) or OF_A_WHOLE.match(text, position, limit):
        position = match.end()
    return position


def _begins_word(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    return not _is_in_word(before) or (before in _WRITTEN_ON and not _is_in_word(text[start - 2 : start - 1]))


def _is_in_word(character: str) -> bool:
    """Whether a character makes words; Chinese names stand in a text without space around them."""
    return (character.isalnum() or character == "_") and not _is_chinese(character)


def _is_chinese(character: str) -> bool:
    return _CHINESE[0] <= character <= _CHINESE[1]


def load_gazetteer() -> Gazetteer:
    """Read the list. Raises UserError when the file is missing."""
    try:
        text = files("observance_viewer.resources").joinpath("gazetteer.json").read_text(encoding="utf-8")
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", "gazetteer.json") from error
    entities: dict[str, Entity] = {}
    for row in json.loads(text):
        entity = Entity(
            row["name"], row.get("acronym"), row.get("parent"), row.get("website"), tuple(row.get("aliases", ()))
        )
        for name in (entity.name, *entity.aliases):
            entities.setdefault(name, entity)
    return Gazetteer(entities)
