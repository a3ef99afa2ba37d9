"""The documents that were open lately and where each was left, the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEPT = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """A document by the path it was read from, empty for the shipped one; `passage` is empty at its beginning."""

    source: str
    symbol: str
    title: str
    passage: str = ""


def with_newest(newest: Recent, others: Iterable[Recent]) -> tuple[Recent, ...]:
    """Put `newest` before `others`, of which at most a dozen are kept and none of the same path and symbol."""
    kept = [each for each in others if (each.source, each.symbol) != (newest.source, newest.symbol)]
    return (newest, *kept)[:_KEPT]


def place_in(recent: Iterable[Recent], source: str, symbol: str) -> str:
    """Give the passage at which a document was left, empty where that is not known."""
    return next((each.passage for each in recent if (each.source, each.symbol) == (source, symbol)), "")
