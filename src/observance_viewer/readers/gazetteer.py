"""The bodies of the UN system as `resources/gazetteer.json` lists them; looks names up, finds none in texts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files

from observance_viewer.domain.entity import Entity
from observance_viewer.domain.errors import UserError


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entities by each of their names, in lower case."""

    entities: dict[str, Entity]

    def find(self, name: str) -> Entity | None:
        """Give the entity that is called `name` in print, None for a name that is not listed."""
        return self.entities.get(name.strip().lower())


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
            entities[name.lower()] = entity
    return Gazetteer(entities)
