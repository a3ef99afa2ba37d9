"""Where a note belongs, in words that every export uses alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.note import Anchor, Note
    from observance_viewer.domain.resolution import Resolution


def place_of(anchor: Anchor) -> str:
    """Give the reference of an anchor: `A/RES/77/241, OP1`, or the symbol alone for the whole document."""
    return f"{anchor.symbol}, {anchor.at}" if anchor.at else anchor.symbol


def in_reading_order(notes: Iterable[Note], resolution: Resolution) -> list[Note]:
    """Give notes on `resolution` in the order of their places, and then notes on other documents."""
    order = {identifier: index for index, identifier in enumerate(resolution.passages())}

    def key(note: Note) -> tuple[bool, str, int, int, str]:
        anchor = note.anchor
        place = -1 if anchor.at is None else order.get(anchor.at, len(order))
        start = anchor.quote.start if anchor.quote else -1
        return anchor.symbol != resolution.symbol, anchor.symbol, place, start, note.created.isoformat()

    return sorted(notes, key=key)
