"""Puts a damaged notes database right: sets it aside, reads what is left, fills in from the newest good backup.

Each step can be cut off: the copy that was set aside stays marked as unfinished until the new database stands.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import NoteVersion
from observance_viewer.domain.recovery import Recovery
from observance_viewer.storage.backup import Backup, copy_in_memory, newest_good_backup
from observance_viewer.storage.checking import problems_of
from observance_viewer.storage.database import close_quietly, connect, explained, transaction
from observance_viewer.storage.migrations import APPLICATION, MIGRATIONS
from observance_viewer.storage.rows import COLUMNS, VERSION_COLUMNS, note_of, version_of_row
from observance_viewer.storage.salvage import Salvaged, salvage
from observance_viewer.storage.texts import row_of_text, text_of_row
from observance_viewer.storage.writing import insert_note, keep_version

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.text_version import TextVersion

_COPYING, _UNFINISHED = ".copying", ".unfinished"
_PARTS = ("", "-wal", "-shm")


def unfinished(folder: Path) -> Path | None:
    """Give the set-aside copy of a recovery that was cut off, None when there is none."""
    with suppress(OSError):
        return next((path for path in sorted(folder.iterdir()) if path.suffix == _UNFINISHED), None)
    return None


def recover(database: Path, backups: Path, damaged: Path, cause: str, now: datetime) -> Recovery:
    """Put the notes at `database` right and give what happened; nobody else may have them open.

    `damaged` is the folder for what is set aside. Raises UserError when the disk is in the way; the damaged database
    stands where it stood then, or the next call goes on from its copy.
    """
    try:
        aside = unfinished(damaged) or _set_aside(database, damaged, now)
        found = salvage(aside / database.name)
        backup = newest_good_backup(backups)
        report = _rebuild(database, found, backup, cause, now, damaged / aside.name.removesuffix(_UNFINISHED))
        aside.rename(damaged / aside.name.removesuffix(_UNFINISHED))
    except OSError as error:
        raise UserError(
            f"the damaged notes could not be put right ({error.strerror})",
            "make room or make the folder writable; the damaged file is untouched",
            str(database),
        ) from error
    return report


def _set_aside(database: Path, damaged: Path, now: datetime) -> Path:
    damaged.mkdir(parents=True, exist_ok=True, mode=0o700)
    for left in damaged.glob(f"*{_COPYING}"):
        shutil.rmtree(left)
    name = now.strftime("notes-%Y-%m-%dT%H%M%S")
    count = 1
    while (damaged / name).exists():
        count += 1
        name = f"{now.strftime('notes-%Y-%m-%dT%H%M%S')}-{count}"
    copying = damaged / f"{name}{_COPYING}"
    copying.mkdir(mode=0o700)
    for part in _PARTS:
        source = database.with_name(database.name + part)
        if source.exists():
            target = copying / source.name
            shutil.copy2(source, target)
            with target.open("rb") as file:
                os.fsync(file.fileno())
    return copying.rename(damaged / f"{name}{_UNFINISHED}")


def _rebuild(
    database: Path, found: Salvaged, backup: Backup | None, cause: str, now: datetime, aside: Path
) -> Recovery:
    notes = dict(found.whole)
    versions: dict[NoteVersion, None] = dict.fromkeys(found.versions)
    texts = {text.hash: text for text in found.texts}
    purged = dict(found.purged)
    filled = 0
    for note, history in _of_backup(backup, texts, purged):
        versions.update(dict.fromkeys(history))
        here = notes.get(note.id)
        if note.id in purged and here is None:
            continue
        if here is None or here.revision < note.revision:
            filled += here is None
            notes[note.id] = note
    for identifier, note in found.uncertain.items():
        if identifier in purged:
            continue
        if identifier not in notes:
            notes[identifier] = note
        elif note.text and note.text != notes[identifier].text:
            versions[NoteVersion(identifier, note.modified, note.text, note.tags)] = None
    uncertain = sum(1 for identifier in found.uncertain if notes.get(identifier) is found.uncertain[identifier])
    _write(database, notes, list(versions), list(texts.values()), purged)
    recovered = sum(1 for note in notes.values() if note.deleted is None) - filled - uncertain
    return Recovery(now, cause, str(aside), recovered, filled, uncertain, backup.made if backup else None)


def _of_backup(
    backup: Backup | None, texts: dict[str, TextVersion], purged: dict[str, tuple[str, int]]
) -> list[tuple[Note, list[NoteVersion]]]:
    """Give the notes of a backup with their histories; its texts and purged ids are put to the others."""
    if backup is None:
        return []
    connection = copy_in_memory(backup.path)
    try:
        histories: dict[str, list[NoteVersion]] = {}
        for row in connection.execute(f"SELECT {VERSION_COLUMNS} FROM version ORDER BY modified"):  # noqa: S608
            version = version_of_row(row)
            histories.setdefault(version.note, []).append(version)
        for row in connection.execute("SELECT hash, symbol, language, passages FROM text_version"):
            text = text_of_row(row)
            if text is not None:
                texts.setdefault(text.hash, text)
        for identifier, moment, revision in connection.execute("SELECT id, moment, revision FROM purged"):
            purged.setdefault(str(identifier), (str(moment), int(str(revision))))
        notes = [note_of(row) for row in connection.execute(f"SELECT {COLUMNS} FROM note ORDER BY rowid")]  # noqa: S608
    finally:
        connection.close()
    return [(note, histories.get(note.id, [])) for note in notes]


def _write(
    database: Path,
    notes: dict[str, Note],
    versions: list[NoteVersion],
    texts: list[TextVersion],
    purged: dict[str, tuple[str, int]],
) -> None:
    """Make the new database beside the old one, prove it, and put it in its place."""
    fresh = database.with_name(f"{database.name}.new")
    for part in _PARTS:
        fresh.with_name(fresh.name + part).unlink(missing_ok=True)
    with explained(fresh):
        connection = connect(fresh, MIGRATIONS, APPLICATION)
        try:
            with transaction(connection):
                for note in notes.values():
                    insert_note(connection, note)
                for version in sorted(versions, key=lambda each: each.modified):
                    if version.note in notes:
                        keep_version(connection, version)
                for text in texts:
                    connection.execute("INSERT OR IGNORE INTO text_version VALUES (?, ?, ?, ?)", row_of_text(text))
                for identifier, (moment, revision) in purged.items():
                    if identifier not in notes:
                        connection.execute("INSERT INTO purged VALUES (?, ?, ?)", (identifier, moment, revision))
            problems = problems_of(connection)
            if problems:
                raise UserError(problems[0], "check the disk and try again", str(fresh))
            connection.pragma("journal_mode", "DELETE")
        finally:
            close_quietly(connection)
    for part in _PARTS[1:]:
        database.with_name(database.name + part).unlink(missing_ok=True)
    fresh.replace(database)
