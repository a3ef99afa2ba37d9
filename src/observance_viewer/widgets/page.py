"""The shape of the page: how wide the column, its margins and the space beside it are; paints nothing."""

from __future__ import annotations

from dataclasses import dataclass

_ROOM = 18.0
_NARROW = 14.0
_STEP = 8.0
# 60 of the characters of a full column.
_COMFORT = 60 / 71


@dataclass(frozen=True, slots=True)
class Page:
    """One page in the window, in pixels.

    `beside` is the space left and right of it; `lead` the margin at which lines begin, holding label, dot and hanging
    number; `trail` the other one; `column` what is between them.
    """

    beside: int
    lead: float
    trail: float
    column: float
    head: float
    foot: float

    @property
    def width(self) -> float:
        """The width of the page."""
        return self.lead + self.column + self.trail


def least_width(measure: float, label: float, hang: float) -> float:
    """Give the width of the narrowest page whose lines hold 60 characters; the arguments are those of `page_in`."""
    return label + hang + 1.4 * _NARROW + _COMFORT * measure + 3 * _NARROW


def page_in(room: float, measure: float, em: float, label: float, hang: float) -> Page:
    """Give the page that fits a window `room` wide.

    `measure` is the wished width of the text behind the hanging numbers, `label` the width of the widest label in the
    margin, `hang` the room of the numbers. Where there is too little room the margins give way first.
    """
    whole = room
    lead = label + 2 * _ROOM + hang
    trail = max(3.0 * em, _ROOM)
    wished = lead + measure + trail
    if wished > room - 2 * _ROOM:
        # In steps, so that a window which is being resized does not lay out its text for every pixel.
        room -= room % _STEP
        spare = room - 2 * _NARROW - measure
        trail = max(_NARROW, min(trail, spare - lead))
        lead = max(label + 1.4 * _NARROW + hang, min(lead, spare - trail))
    column = max(40.0, min(measure, room - lead - trail))
    beside = max(0, int((whole - lead - column - trail) / 2))
    return Page(beside, lead, trail, column, 2.6 * em, 4.5 * em)
