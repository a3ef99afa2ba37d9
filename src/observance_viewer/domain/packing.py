"""A resolution as plain lists, numbers and strings and back again, so that a reading can be kept; knows no file."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from observance_viewer.domain import resolution as parts
from observance_viewer.domain.observance import Observance

_CLASSES: dict[str, type[Any]] = {
    each.__name__: each
    for each in (
        parts.Resolution,
        parts.Node,
        parts.Call,
        parts.Link,
        parts.Citation,
        parts.Mention,
        parts.Footnote,
        parts.Annex,
        parts.ReaderWarning,
        parts.Metadata,
        Observance,
    )
}
_NAMES = {kind: [field.name for field in fields(kind)] for kind in _CLASSES.values()}


def pack(value: object) -> object:
    """Give `value`, a resolution or a part of one, as JSON can hold it: a list that begins with its kind."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return ["tuple", *map(pack, value)]
    if isinstance(value, frozenset):
        return ["set", *sorted(value)]
    if isinstance(value, date):
        return ["date", value.isoformat()]
    return [type(value).__name__, *(pack(getattr(value, name)) for name in _NAMES[type(value)])]


def unpack(packed: object) -> parts.Resolution:
    """Give the resolution that `pack` packed. Raises ValueError for anything else."""
    try:
        found = _unpack(packed)
    except (TypeError, KeyError, IndexError) as error:
        raise ValueError("not a packed resolution") from error
    if not isinstance(found, parts.Resolution):
        raise ValueError("not a packed resolution")
    return found


def _unpack(packed: object) -> object:
    if not isinstance(packed, list):
        return packed
    kind, *rest = packed
    match kind:
        case "tuple":
            return tuple(map(_unpack, rest))
        case "set":
            return frozenset(rest)
        case "date":
            return date.fromisoformat(rest[0])
    part: object = _CLASSES[kind](*map(_unpack, rest))
    return part
