"""Makes a sound notes database out of what was salvaged from a damaged one and a good backup."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import NoteVersion
from observance_viewer.storage.checking import problems_of
from observance_viewer.storage.database import FILES, close_quietly, connect, explained, transaction
from observance_viewer.storage.migrations import APPLICATION, MIGRATIONS
from observance_viewer.storage.rows import COLUMNS, NAMES, VERSION_COLUMNS, note_of, version_of_row
from observance_viewer.storage.texts import row_of_text
from observance_viewer.storage.versions import keep_version
from observance_viewer.storage.writing import insert_note, replace_note

if TYPE_CHECKING:
    from pathlib import Path

    import apsw

    from observance_viewer.storage.salvage import Salvaged, Values

_REVISION, _DELETED = NAMES.index("revision"), NAMES.index("deleted")


@dataclass(frozen=True, slots=True)
class Counts:
    """Of the notes that are not in the bin: how many were read whole, come from the backup, or are uncertain."""

    recovered: int
    filled_in: int
    uncertain: int


def rebuild(database: Path, found: Salvaged, backup: Path | None) -> Counts:
    """Make the new database beside the old one, prove it, and put it in its place.

    It starts as the backup, which has all but what was written since, and its index of words: so little is written
    anew that thousands of notes take no longer than a few. Raises UserError or OSError when the disk is in the way.
    """
    fresh = database.with_name(f"{database.name}.new")
    for part in FILES:
        fresh.with_name(fresh.name + part).unlink(missing_ok=True)
    if backup is not None:
        shutil.copyfile(backup, fresh)
    with explained(fresh):
        connection = connect(fresh, MIGRATIONS, APPLICATION)
        try:
            with transaction(connection):
                counts = _merge(connection, found)
            problems = problems_of(connection)
            if problems:
                raise UserError(problems[0], "check the disk and try again", str(fresh))
            connection.pragma("journal_mode", "DELETE")
        finally:
            close_quietly(connection)
    for part in FILES[1:]:
        database.with_name(database.name + part).unlink(missing_ok=True)
    fresh.replace(database)
    return counts


def _merge(connection: apsw.Connection, found: Salvaged) -> Counts:
    """Bring what was salvaged into a database that is the backup, or empty."""
    rows = cast("list[Values]", connection.execute(f"SELECT {COLUMNS} FROM note").fetchall())  # noqa: S608
    there = {_name(row): row for row in rows}
    _forget_destroyed(connection, found, there)
    filled = sum(1 for name, row in there.items() if name not in found.whole and row[_DELETED] is None)
    for name, row in found.whole.items():
        here = there.get(name)
        if here is None:
            insert_note(connection, note_of(row))
        elif row != here and _revision(row) >= _revision(here):
            replace_note(connection, note_of(row))
        there[name] = row
    uncertain = _take_uncertain(connection, found, there)
    _take_versions(connection, found.versions, there)
    for text in found.texts:
        connection.execute("INSERT OR IGNORE INTO text_version VALUES (?, ?, ?, ?)", row_of_text(text))
    total = connection.execute("SELECT count(*) FROM note WHERE deleted IS NULL").get
    return Counts(int(str(total)) - filled - uncertain, filled, uncertain)


def _forget_destroyed(connection: apsw.Connection, found: Salvaged, there: dict[str, Values]) -> None:
    """Take out the notes that were destroyed on purpose after the backup was made."""
    for name, (moment, revision) in found.purged.items():
        if name in found.whole:
            continue
        connection.execute("DELETE FROM note_words WHERE rowid = (SELECT rowid FROM note WHERE id = ?)", (name,))
        connection.execute("DELETE FROM note WHERE id = ?", (name,))
        connection.execute("INSERT OR REPLACE INTO purged VALUES (?, ?, ?)", (name, moment, revision))
        there.pop(name, None)
    connection.executemany("DELETE FROM purged WHERE id = ?", [(name,) for name in found.whole])


def _take_uncertain(connection: apsw.Connection, found: Salvaged, there: dict[str, Values]) -> int:
    """Add the notes of which there is no other reading, and give their number; other damaged readings are versions."""
    purged = {str(row[0]) for row in connection.execute("SELECT id FROM purged")}
    added = 0
    for name, note in found.uncertain.items():
        if name in there:
            if note.text and note.text != note_of(there[name]).text:
                keep_version(connection, NoteVersion(name, note.modified, note.text, note.tags))
        elif name not in purged:
            insert_note(connection, note)
            added += note.deleted is None
    return added


def _take_versions(connection: apsw.Connection, rows: tuple[Values, ...], there: dict[str, Values]) -> None:
    known = cast("list[Values]", connection.execute(f"SELECT {VERSION_COLUMNS} FROM version").fetchall())  # noqa: S608
    for row in sorted(set(rows).difference(known), key=lambda each: each[1] or b""):
        version = version_of_row(row)
        if version.note in there:
            keep_version(connection, version)


def _name(row: Values) -> str:
    return (row[0] or b"").decode("utf-8", "replace")


def _revision(row: Values) -> int:
    return int(row[_REVISION] or b"0")
