"""The one kind of failure that is told to a person; must not be raised for the program's own mistakes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLACE = re.compile(r"%([1-9])")


class UserError(Exception):
    """Something outside the program is wrong and a person can mend it.

    `problem` and `remedy` are English words with `%1`, `%2` … in the places of `values`; `words` keeps them so, for
    the window, which says them in the person's language. `str()` gives the one sentence that is shown on the command
    line: `where: problem; remedy`, without the parts that are empty.
    """

    def __init__(self, problem: str, remedy: str = "", where: str = "", *, values: Sequence[object] = ()) -> None:
        super().__init__(problem, remedy, where)
        self.words = (problem, remedy)
        self.values = tuple(map(str, values))
        self.problem = filled(problem, self.values)
        self.remedy = filled(remedy, self.values)
        self.where = where

    def __str__(self) -> str:
        return in_one(self.problem, self.remedy, self.where)

    def at(self, where: str) -> UserError:
        """Give the same failure, said of the place `where` (a file as the person named it)."""
        return UserError(*self.words, where, values=self.values)


def filled(words: str, values: Sequence[str]) -> str:
    """Give `words` with the first of `values` in the place of `%1`, the second in that of `%2` …; none stays."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1] if int(place[1]) <= len(values) else place[0], words)


def in_one(problem: str, remedy: str, where: str) -> str:
    """Join the parts of a failure in one sentence."""
    sentence = f"{problem}; {remedy}" if remedy else problem
    return f"{where}: {sentence}" if where else sentence
