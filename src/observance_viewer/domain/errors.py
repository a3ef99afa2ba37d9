"""The one kind of failure that is told to a person; must not be raised for the program's own mistakes."""

from __future__ import annotations


class UserError(Exception):
    """Something outside the program is wrong and a person can mend it.

    `str()` gives the one sentence that is shown: `where: problem; remedy`, without the parts that are empty.
    """

    def __init__(self, problem: str, remedy: str = "", where: str = "") -> None:
        super().__init__(problem, remedy, where)
        self.problem = problem
        self.remedy = remedy
        self.where = where

    def __str__(self) -> str:
        sentence = f"{self.problem}; {self.remedy}" if self.remedy else self.problem
        return f"{self.where}: {sentence}" if self.where else sentence

    def at(self, where: str) -> UserError:
        """Give the same failure, said of the place `where` (a file as the person named it)."""
        return UserError(self.problem, self.remedy, where)
