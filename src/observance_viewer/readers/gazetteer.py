"""The bodies of the UN system as `resources/gazetteer.json` lists them; looks names up, knows no role of theirs."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from functools import cached_property
from importlib.resources import files

from observance_viewer.domain.entity import Entity
from observance_viewer.domain.errors import UserError

# Letters of these scripts make words; Chinese names stand in a text without space around them.
_IN_WORD = r"[^\W\u4e00-\u9fff]"
_CHINESE = "\u4e00"
_HEAD = 10


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
        self._names = sorted(self._entities)
        self._longest = max(map(len, self._names), default=0)
        # The beginnings of names: most words are told by them to begin none.
        self._heads = frozenset(name[:_HEAD] for name in self._names)
        self._short = frozenset(name[:2] for name in self._names if len(name) < _HEAD)
        self._shorter = _shorter(self._names)

    @cached_property
    def starts(self) -> re.Pattern[str]:
        """Matches where a proper name in Latin letters may begin."""
        return self._starts("", "\u0250")

    @cached_property
    def other_starts(self) -> re.Pattern[str]:
        """Matches where a proper name in other letters may begin; an Arabic one may follow a one-letter word."""
        return self._starts(f"|(?<=[وفبكل])(?<!{_IN_WORD}(?s:.))", "\U0010ffff")

    def _starts(self, or_behind: str, before: str) -> re.Pattern[str]:
        # By their first two letters, for what looking for names costs is the looking at other words.
        pairs: dict[str, set[str]] = {}
        for name in self._names:
            if not "a" <= name[0] <= "z" and name[0] < before:
                pairs.setdefault(name[0], set()).add(name[1])
        begins = "|".join(f"{re.escape(one)}[{re.escape(''.join(sorted(two)))}]" for one, two in pairs.items())
        return re.compile(
            f"(?:(?<!{_IN_WORD}){or_behind})(?:{begins or '(?!)'})"
            if or_behind
            else f"(?:{begins or '(?!)'})(?<!{_IN_WORD}(?s:..))"
        )

    def find(self, name: str) -> Entity | None:
        """Give the entity that is called `name` in print, None for a name that is not listed."""
        return self._entities.get(name)

    def names(self, starts: re.Pattern[str], text: str, begin: int, end: int) -> list[tuple[int, int]]:
        """Give the span of every listed name that begins where `starts` matches, none inside of another."""
        found = []
        free = begin
        heads, short = self._heads, self._short
        for match in starts.finditer(text, begin, end):
            start = match.start()
            if start < free or (text[start : start + _HEAD] not in heads and text[start : start + 2] not in short):
                continue
            if (stop := self._longest_at(text, start, end)) is not None:
                found.append((start, stop))
                free = stop
        return found

    def name_at(self, text: str, start: int, limit: int) -> int | None:
        """Give where the longest listed name that stands whole at `start` ends, None where none does."""
        if text[start : start + _HEAD] not in self._heads and text[start : start + 2] not in self._short:
            return None
        return self._longest_at(text, start, limit)

    def _longest_at(self, text: str, start: int, limit: int) -> int | None:
        ahead = text[start : min(limit, start + self._longest)]
        place = bisect_right(self._names, ahead)
        # Whatever name `ahead` begins with is its neighbour in order, or one that the neighbour begins with.
        name = self._names[place - 1] if place else None
        while name is not None:
            if ahead.startswith(name):
                end = start + len(name)
                if not _is_in_word(text[end : end + 1]) or text[end - 1] >= _CHINESE:
                    return end
            name = self._shorter.get(name)
        return None


def _is_in_word(character: str) -> bool:
    """Whether `_IN_WORD` matches."""
    return (character.isalnum() or character == "_") and not "\u4e00" <= character <= "\u9fff"


def _shorter(names: list[str]) -> dict[str, str]:
    """Give for each of the sorted `names` the longest other one that it begins with, if any."""
    shorter = {}
    open_names: list[str] = []
    for name in names:
        while open_names and not name.startswith(open_names[-1]):
            open_names.pop()
        if open_names:
            shorter[name] = open_names[-1]
        open_names.append(name)
    return shorter


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
