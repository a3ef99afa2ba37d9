"""A person's own notes and where they belong, as frozen values; knows neither storage nor window."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

State = Literal["anchored", "moved", "orphaned"]


@dataclass(frozen=True, slots=True)
class Quote:
    """The words a note is about: W3C Web Annotation `TextQuoteSelector` with `TextPositionSelector`.

    `prefix` and `suffix` hold up to 32 code points of context; `start` and `end` count code points of the
    paragraph's text.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a note belongs: `at` is a paragraph or footnote id, or None for the whole document."""

    symbol: str
    at: str | None = None
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """One note. `text` is Markdown as typed; times carry an offset; `id` is a UUID in text form.

    `anchor` is where the note stands in the text that was opened last. A `moved` note has in `origin` the anchor as
    it was made, with the old words; an `orphaned` one keeps that in `anchor` itself, though nothing answers to it.
    `source` is the hash of the text (`TextVersion`) that it was made on, None where that was not kept. `revision`
    grows by one with each change and tells what a change was based on; it is no part of what makes notes equal.
    """

    id: str
    anchor: Anchor
    text: str
    tags: tuple[str, ...]
    created: datetime
    modified: datetime
    state: State = "anchored"
    origin: Anchor | None = None
    source: str | None = None
    deleted: datetime | None = None
    revision: int = field(default=1, compare=False)

    @property
    def made_at(self) -> Anchor:
        """The anchor as it was made, whatever text is open."""
        return self.origin or self.anchor


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """How a note once was: its text and tags as they stood since `modified`."""

    note: str
    modified: datetime
    text: str
    tags: tuple[str, ...]


CONTEXT = 32


def quote_of(text: str, start: int, end: int) -> Quote:
    """Give the quote of the code points `start` to `end` of a paragraph's `text`, with its context."""
    return Quote(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start, end)
