"""Bodies that resolutions name, as the gazetteer knows them; must not know where they are named."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entity:
    """A body: its official English name without article, and what else is known of it.

    `aliases` are other printed forms, in any language, without article.
    """

    name: str
    acronym: str | None = None
    parent: str | None = None
    website: str | None = None
    aliases: tuple[str, ...] = ()
