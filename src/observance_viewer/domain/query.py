"""What a person typed into the search box, as a value: words, "phrases", prefix*, -not, OR, and fields of notes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from observance_viewer.domain.folding import fold

_PIECE = re.compile(
    r'(?P<not>-)?(?:(?P<field>tag|at|modified|state):(?:"(?P<quoted>[^"]*)"?|(?P<value>\S+))'
    r'|"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))'
)


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side, folded; with `prefix` the last may go on."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Every group of `required` must match by one of its terms, none of `excluded` may; fields narrow what is found.

    A field is (name, value): `at` (a paragraph id), and of notes alone `tag`, `modified` (the beginning of an ISO
    date) and `state`. All of `fields` must hold and none of `excluded_fields` may.
    """

    required: tuple[tuple[Term, ...], ...] = ()
    excluded: tuple[Term, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    excluded_fields: tuple[tuple[str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is looked for: no word that must stand there, and no field."""
        return not self.required and not self.fields


def parse_query(text: str, *, typing: bool = False) -> Query:
    """Read a query; every text is one. With `typing`, the word at the very end may still be going on."""
    required: list[list[Term]] = []
    excluded: list[Term] = []
    fields: list[tuple[str, str]] = []
    excluded_fields: list[tuple[str, str]] = []
    joining = False
    for piece in _PIECE.finditer(text):
        if piece["field"]:
            value = piece["quoted"] if piece["value"] is None else piece["value"]
            (excluded_fields if piece["not"] else fields).append((piece["field"], value))
            continue
        word, phrase = piece["word"], piece["phrase"]
        if word == "OR" and required:
            joining = True
            continue
        unfinished = typing and piece.end() == len(text) and not text.endswith('"')
        words = fold(word if word is not None else phrase).words
        if not words:
            continue
        term = Term(words, prefix=(word or "").endswith("*") or unfinished)
        if piece["not"]:
            excluded.append(term)
        elif joining:
            required[-1].append(term)
        else:
            required.append([term])
        joining = False
    return Query(tuple(tuple(group) for group in required), tuple(excluded), tuple(fields), tuple(excluded_fields))
