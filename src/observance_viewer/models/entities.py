"""Looks bodies up in the gazetteer, which is read when the first one is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from observance_viewer.domain.entity import Entity
    from observance_viewer.readers.gazetteer import Gazetteer


class Entities:
    """The bodies that the program knows."""

    def __init__(self) -> None:
        self._gazetteer: Gazetteer | None = None

    def find(self, name: str) -> Entity | None:
        """Give the entity that is called `name` in print; None for a name that is not listed."""
        if self._gazetteer is None:
            from observance_viewer.readers.gazetteer import load_gazetteer

            self._gazetteer = load_gazetteer()
        return self._gazetteer.find(name)
