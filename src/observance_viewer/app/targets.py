"""What a person may name to be opened: a file, the symbol of a document, or a passage of one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.app.shipped import shipped_resolution
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.passage import parse_passage

if TYPE_CHECKING:
    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.passage import Passage
    from observance_viewer.domain.resolution import Resolution


@dataclass(frozen=True, slots=True)
class Target:
    """What the window opens with: a resolution and, where one was asked for, a passage of it."""

    resolution: Resolution
    passage: str | None = None


def find_target(target: str | None, paths: Paths) -> Target:
    """Give what `target` names: a file, or the symbol or a passage of a document; None is the shipped resolution.

    A document is known by its symbol when it is the shipped one, one of the library, or one that was open lately,
    whose file still stands where it was. Raises UserError when `target` is none of these.
    """
    found = find_at_once(target, paths)
    if found is not None or target is None:
        return found or Target(shipped_resolution(paths.shipped_file))
    from observance_viewer.readers.reading import read_file

    if Path(target).exists():
        return Target(read_file(target))
    passage = parse_passage(target)
    known = read_file(_file_of(passage.symbol if passage else target, paths))
    return _at(known, passage, target)


def find_at_once(target: str | None, paths: Paths) -> Target | None:
    """Give what `target` names where that is the shipped resolution; None where a file has to be read for it.

    Raises UserError where it is known at a glance that there is nothing to read.
    """
    if target is None:
        return Target(shipped_resolution(paths.shipped_file))
    if Path(target).exists():
        from observance_viewer.readers.reading import check_file

        check_file(target)
        return None
    shipped = shipped_resolution(paths.shipped_file)
    passage = parse_passage(target)
    symbol = passage.symbol if passage else target
    if symbol in (shipped.symbol, shipped.number):
        return _at(shipped, passage, target)
    if not _file_of(symbol, paths):
        remedy = f"name a file, {shipped.symbol}, or a symbol that `library list` shows"
        raise UserError("there is no such file, symbol or passage", remedy, target)
    return None


def _at(known: Resolution, passage: Passage | None, target: str) -> Target:
    """Give the place `passage` of a document. Raises UserError, which names `target`, where it has none of that id."""
    if passage and passage.id is not None and passage.id not in known.passages():
        words = f"{passage.symbol} has no paragraph {passage.id}"
        raise UserError(words, f"use one of {', '.join(known.passages())}", target)
    return Target(known, passage.id if passage else None)


def _file_of(symbol: str, paths: Paths) -> str:
    """Give the file of a document of the library, or of one that was open lately; empty where there is none."""
    from observance_viewer.app.library import file_of_added
    from observance_viewer.app.session import load_session

    recent = load_session(paths.session_file).recent
    before = next((each.source for each in recent if each.symbol == symbol and Path(each.source).exists()), "")
    return file_of_added(paths, symbol) or before


def from_anywhere(target: str | None) -> str:
    """Give `target` so that a process in another folder understands it."""
    return str(Path(target).absolute()) if target and Path(target).exists() else target or ""
