"""Lets each single write, sync, truncation, deletion and rename fail in turn, and looks whether anything is lost.

    python tools/trial_faults.py

A layer under SQLite and a few of Python's own calls count what goes to the disk while a note is saved, a backup is
made, an export is written and a damaged database is put right; then each of these is done again as often as there are
steps, with another step failing each time, as on a full or failing disk. Ends with 1 when a note is missing or reads
otherwise than before or after the change, when a failure is not said in a sentence, or when the same thing does not
succeed once the disk is well again.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor
from observance_viewer.exports.annotations import notes_jsonld
from observance_viewer.exports.files import write_atomically
from observance_viewer.storage.backup import backups_in, make_backup, problems_of_file
from observance_viewer.storage.opening import NoteFiles, open_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BASE, NAME = apsw.vfs_names()[0], "failing"


class Disk:
    """Counts the steps and lets the one fail that it is told to."""

    def __init__(self) -> None:
        self.steps = 0
        self.fails_at = 0

    def step(self, failure: Exception) -> None:
        """Count one step; raise `failure` when it is the one that fails."""
        self.steps += 1
        if self.steps == self.fails_at:
            raise failure


class FailingFile(apsw.VFSFile):
    """A file under SQLite whose steps are counted."""

    def __init__(self, disk: Disk, name: object, flags: list[int]) -> None:
        super().__init__(BASE, name, flags)
        self._disk = disk

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.step(apsw.FullError("no room"))
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        self._disk.step(apsw.IOError("sync"))
        super().xSync(flags)

    def xTruncate(self, size: int) -> None:
        self._disk.step(apsw.IOError("truncate"))
        super().xTruncate(size)


class FailingLayer(apsw.VFS):
    """The file layer under SQLite."""

    def __init__(self, disk: Disk) -> None:
        super().__init__(NAME, BASE)
        self._disk = disk

    def xOpen(self, name: object, flags: list[int]) -> FailingFile:
        return FailingFile(self._disk, name, flags)

    def xDelete(self, name: str, syncdir: bool) -> None:
        self._disk.step(apsw.IOError("delete"))
        super().xDelete(name, syncdir)


@contextlib.contextmanager
def watched(disk: Disk) -> Iterator[None]:
    """Count what SQLite and the program do to the disk."""
    layer = FailingLayer(disk)
    apsw.set_default_vfs(NAME)
    places = [(Path, "replace"), (Path, "rename"), (os, "fsync"), (shutil, "copy2")]
    real = [getattr(owner, name) for owner, name in places]

    def failing(call: Callable[..., object]) -> Callable[..., object]:
        def wrapper(*arguments: object, **named: object) -> object:
            disk.step(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
            return call(*arguments, **named)

        return wrapper

    for (owner, name), call in zip(places, real, strict=True):
        setattr(owner, name, failing(call))
    try:
        yield
    finally:
        for (owner, name), call in zip(places, real, strict=True):
            setattr(owner, name, call)
        apsw.set_default_vfs(BASE)
        layer.unregister()


def now() -> datetime:
    """Give the present time."""
    return datetime.now(UTC)


def files_in(folder: Path) -> NoteFiles:
    """Give the files of the profile in `folder`."""
    return NoteFiles(folder / "notes.sqlite3", folder / "backups", folder / "damaged")


def save(folder: Path) -> None:
    """Change a note."""
    store = open_profile(files_in(folder), now=now)
    try:
        store.save(store.notes()[0].id, text="after")
    finally:
        store.close()


def back_up(folder: Path) -> None:
    """Make a backup."""
    make_backup(files_in(folder).database, files_in(folder).backups, now())


def export(folder: Path) -> None:
    """Export the notes over an earlier export."""
    store = open_profile(files_in(folder), now=now)
    try:
        write_atomically(folder / "notes.jsonld", notes_jsonld(store.notes()))
    finally:
        store.close()


def put_right(folder: Path) -> None:
    """Open a damaged database."""
    open_profile(files_in(folder), now=now).close()


def make_profile(folder: Path, *, damaged: bool) -> None:
    """Make a profile with some notes, a backup and an export."""
    store = open_profile(files_in(folder), now=now)
    for number in range(12):
        store.add(Anchor("A/RES/1/1", "OP1"), f"before {number} " + "x" * 900)
    store.close()
    back_up(folder)
    (folder / "notes.jsonld").write_bytes(b"{}")
    if damaged:
        with files_in(folder).database.open("r+b") as file:
            file.seek(3 * 4096)
            file.write(bytes(2 * 4096))


def faults_of(folder: Path) -> list[str]:
    """Say what is wrong with a profile after something failed in it."""
    faults = []
    try:
        store = open_profile(files_in(folder), now=now)
    except UserError as error:
        return [f"cannot be opened: {error}"]
    texts = [note.text for note in store.notes()]
    faults += store.problems()
    store.close()
    if len(texts) != 12 or any(not text.startswith(("before", "after")) for text in texts):
        faults.append(f"{len(texts)} notes of 12, {sum(text.startswith('before') for text in texts)} as they were")
    export_data = (folder / "notes.jsonld").read_bytes()
    if export_data != b"{}" and not export_data.endswith(b"}\n"):
        faults.append("half an export")
    good = [backup for backup in backups_in(files_in(folder).backups) if not problems_of_file(backup.path)]
    if not good or len(good) != len(backups_in(files_in(folder).backups)):
        faults.append("a backup that is none")
    return faults


def main() -> int:
    """Do all of it and print the figures."""
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="observance-viewer-faults-") as root:
        for action in (save, back_up, export, put_right):
            origin, place = Path(root) / "origin", Path(root) / "place"
            shutil.rmtree(origin, ignore_errors=True)
            make_profile(origin, damaged=action is put_right)
            disk, step, said = Disk(), 0, 0
            while True:
                step += 1
                shutil.rmtree(place, ignore_errors=True)
                shutil.copytree(origin, place)
                disk.steps, disk.fails_at = 0, step
                faults = []
                with watched(disk):
                    try:
                        action(place)
                    except UserError:
                        said += 1
                    except Exception as error:  # noqa: BLE001 - what is not said in a sentence is what is looked for
                        faults.append(f"{type(error).__name__}: {error}")
                if disk.steps < step:
                    break
                faults += faults_of(place)
                try:
                    action(place)
                except UserError as error:
                    faults.append(f"does not work afterwards: {error}")
                for fault in faults:
                    print(f"{action.__name__}, step {step}: {fault}")
                wrong += bool(faults)
            print(f"{action.__name__}: {step - 1} steps failed in turn, {said} of them said so, the others did no harm")
    print(f"with something lost or unsaid: {wrong}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
