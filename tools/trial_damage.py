"""Damages a profile's notes in random ways and looks what is there afterwards.

    python tools/trial_damage.py [--rounds 200] [--notes 400] [--seed 1]

Flipped bytes, zeroed pages, a file cut off, its log missing, cut or damaged. Ends with 1 when an opening took 2 s or
more, failed, or lacked a note of the newest good backup.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.storage.backup import make_backup
from observance_viewer.storage.opening import NoteFiles, open_profile

LIMIT_S = 2.0
KINDS = ("bytes", "many bytes", "pages", "cut", "no log", "log bytes", "log cut", "header", "both")


def now() -> datetime:
    """Give the present time."""
    return datetime.now(UTC)


def files_in(folder: Path) -> NoteFiles:
    """Give the files of a profile in `folder`."""
    return NoteFiles(folder / "notes.sqlite3", folder / "backups", folder / "damaged")


def make_profile(folder: Path, notes: int) -> tuple[dict[str, str], dict[str, str]]:
    """Make a profile as a kill leaves it, with a log; give the notes that its backup has, and all notes."""
    live = files_in(folder.with_name("live"))
    store = open_profile(live, now=now)
    quote = quote_of("Decides to designate a day,", 0, 7)
    with store.writing():
        for number in range(notes):
            words = f"Note {number}: " + "words, 合作, мир; " * (number % 40)
            store.add(Anchor("A/RES/1/1", f"OP{number % 9 + 1}", quote), words)
    # The log of a running program holds what was written last, not the work of years.
    store.close()
    store = open_profile(live, now=now)
    make_backup(live.database, live.backups, now())
    in_backup = {note.id: note.text for note in store.notes()}
    for number in range(notes // 10):
        store.add(Anchor("A/RES/1/1", "OP1", quote), f"Since the backup {number}")
    written = {note.id: note.text for note in store.notes()}
    shutil.copytree(live.database.parent, folder)
    store.close()
    shutil.rmtree(live.database.parent)
    return in_backup, written


def damage(kind: str, database: Path, chance: random.Random) -> None:
    """Do one kind of damage to the files of a profile."""
    log = database.with_name(f"{database.name}-wal")
    data, frames = bytearray(database.read_bytes()), bytearray(log.read_bytes())
    match kind:
        case "bytes" | "many bytes" | "both":
            for _ in range({"bytes": 1, "many bytes": 500, "both": 50}[kind]):
                data[chance.randrange(len(data))] = chance.randrange(256)
        case "pages":
            for _ in range(chance.randint(1, 8)):
                page = chance.randrange(len(data) // 4096)
                data[page * 4096 : (page + 1) * 4096] = bytes(4096)
        case "cut":
            del data[chance.randrange(len(data)) :]
        case "header":
            data[: chance.randint(1, 200)] = chance.randbytes(100)
    match kind:
        case "no log":
            frames.clear()
        case "log cut":
            del frames[chance.randrange(len(frames)) :]
        case "log bytes" | "both":
            for _ in range(chance.randint(1, 20)):
                frames[chance.randrange(len(frames))] = chance.randrange(256)
    database.write_bytes(data)
    log.write_bytes(frames)
    if kind == "no log":
        log.unlink()


def main() -> int:
    """Do the rounds and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--notes", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--patient", action="store_true", help="judge what is lost, not how long it took")
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311
    failed = lacking = slow = repaired = 0
    since, times, work = Counter[str](), [], []
    with tempfile.TemporaryDirectory(prefix="observance-viewer-damage-") as folder:
        whole, hurt = Path(folder) / "whole", Path(folder) / "hurt"
        in_backup, written = make_profile(whole, options.notes)
        for number in range(options.rounds):
            shutil.rmtree(hurt, ignore_errors=True)
            shutil.copytree(whole, hurt)
            kind = KINDS[number % len(KINDS)]
            damage(kind, files_in(hurt).database, chance)
            begin, worked = time.perf_counter(), time.process_time()
            try:
                store = open_profile(files_in(hurt), now=now)
            except UserError as error:
                failed += 1
                print(f"round {number} ({kind}): {error}")
                continue
            found = {note.id: note.text for note in store.notes()}
            times.append(time.perf_counter() - begin)
            work.append(time.process_time() - worked)
            repaired += store.report is not None
            store.close()
            missing = [note for note, text in in_backup.items() if found.get(note) != text]
            if missing:
                lacking += 1
                print(f"round {number} ({kind}): {len(missing)} notes of the backup are missing")
            slow += times[-1] >= LIMIT_S
            since[kind] += sum(found.get(note) == text for note, text in written.items() if note not in in_backup)
    per_kind = max(1, options.rounds // len(KINDS)) * max(1, len(written) - len(in_backup))
    print(
        f"{options.rounds} damaged profiles with {len(written)} notes: failed {failed}, lacking {lacking}, slow {slow}"
    )
    print(
        f"put right {repaired}; opened in {max(times):.2f} s at most, {sorted(times)[len(times) // 2]:.2f} s as a rule"
        f" (of the processor's time {max(work):.2f} s at most)"
    )
    print("of the notes since the backup came back: " + ", ".join(
        f"{kind} {100 * since[kind] / per_kind:.0f} %" for kind in KINDS))  # fmt: skip
    return 1 if failed or lacking or (slow and not options.patient) else 0


if __name__ == "__main__":
    sys.exit(main())
