"""Notes on their way from one profile to another, and what came of them there; must not know file formats."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.note import Note, NoteVersion
    from observance_viewer.domain.text_version import TextVersion


@dataclass(frozen=True, slots=True)
class Incoming:
    """A note that comes in; `ancestors` are the digests of the states that it is known to come from."""

    note: Note
    ancestors: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything that a person has: notes, those in the bin, their earlier versions, the texts they were made on."""

    notes: tuple[Note, ...]
    deleted: tuple[Note, ...] = ()
    versions: tuple[NoteVersion, ...] = ()
    texts: tuple[TextVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What became of the notes that came in, by id. `conflicts` are new notes beside those that they disagree with."""

    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Give the counts in one English line."""
        counts = (("added", self.added), ("updated", self.updated), ("already there", self.same))
        parts = [f"{len(which)} {word}" for word, which in counts]
        return ", ".join([*parts, f"{len(self.conflicts)} kept beside a note that says something else"])


def digest_of(note: Note | NoteVersion) -> str:
    """Give 16 hexadecimal digits that stand for what a person wrote: text and tags."""
    words = json.dumps([note.text, note.tags], ensure_ascii=False).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(words, digest_size=8).hexdigest()


def ancestors_of(versions: Sequence[NoteVersion]) -> dict[str, tuple[str, ...]]:
    """Give for each note the digests of its versions, in their order."""
    found: dict[str, dict[str, None]] = {}
    for version in versions:
        found.setdefault(version.note, {})[digest_of(version)] = None
    return {note: tuple(digests) for note, digests in found.items()}
