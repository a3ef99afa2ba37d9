"""Backups are proved when made, thinned as they age, and bring notes back without taking any away."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.storage.backup import (
    Backup,
    backups_in,
    is_due,
    make_backup,
    newest_good_backup,
    problems_of_file,
    to_forget,
)
from observance_viewer.storage.history import history
from observance_viewer.storage.restoring import compare, count_in, restore_backup

PLACE = Anchor("A/RES/1/1", "OP1")
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


def test_a_backup_is_private_whole_and_found_again(notes, folder, clock):
    notes.add(PLACE, "x")
    backup = make_backup(notes.path, folder, clock())
    assert backups_in(folder) == [backup]
    assert backup.made == clock()
    assert problems_of_file(backup.path) == []
    assert backup.path.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_damaged_backup_is_passed_over(notes, folder, clock):
    notes.add(PLACE, "x")
    good = make_backup(notes.path, folder, clock())
    clock.advance(hours=1)
    damaged = make_backup(notes.path, folder, clock())
    data = bytearray(damaged.path.read_bytes())
    data[4096:8192] = bytes(4096)
    damaged.path.write_bytes(data)
    assert newest_good_backup(folder) == good
    with pytest.raises(UserError, match="backup"):
        compare(notes, backups_in(folder)[0])


def test_a_backup_is_due_ten_minutes_after_the_last_when_something_was_written(notes, folder):
    notes.add(PLACE, "x")
    now = datetime.now(UTC)
    assert is_due(notes.path, folder, now)
    make_backup(notes.path, folder, now - timedelta(minutes=9))
    assert not is_due(notes.path, folder, now)
    assert is_due(notes.path, folder, now + timedelta(minutes=2))


def test_backups_are_thinned_to_hours_days_weeks_and_months():
    backups = [Backup(Path(str(count)), NOW - timedelta(minutes=10 * count), 1000) for count in range(6 * 24 * 400)]
    gone = set(to_forget(backups, NOW))
    kept = [backup for backup in backups if backup not in gone]
    assert kept[:2] == backups[:2]
    ages = [NOW - backup.made for backup in kept]
    assert sum(age <= timedelta(days=1) for age in ages) <= 12 + 24
    assert 48 <= len(kept) <= 80
    assert max(ages) > timedelta(days=380)


def test_backups_stay_below_their_share_of_the_disk_but_the_newest_two_remain():
    backups = [Backup(Path(str(count)), NOW - timedelta(days=count), 400) for count in range(10)]
    assert len(backups) - len(to_forget(backups, NOW, 1000)) == 2
    assert len(backups) - len(to_forget(backups, NOW, 10)) == 2


def test_restoring_brings_back_what_is_missing_or_changed_and_takes_nothing_away(notes, folder, clock):
    changed, deleted = notes.add(PLACE, "as it was"), notes.add(PLACE, "deleted later")
    backup = make_backup(notes.path, folder, clock())
    clock.advance(hours=1)
    notes.save(changed.id, text="as it is")
    notes.delete(deleted.id)
    new = notes.add(PLACE, "new since")
    difference = compare(notes, backup)
    assert [note.id for note in difference.missing] == [deleted.id]
    assert [(then.text, here.text) for then, here in difference.changed] == [("as it was", "as it is")]
    assert difference.newer == 1
    restore_backup(notes, backup, folder)
    assert {note.text for note in notes.notes()} == {"as it was", "deleted later", "new since"}
    assert notes.get(new.id) == new
    assert history(notes, changed.id)[0].text == "as it is"
    assert len(backups_in(folder)) == 2
    assert compare(notes, backups_in(folder)[0]).changed[0][0].text == "as it is"


def test_one_note_alone_can_be_restored(notes, folder, clock):
    first, second = notes.add(PLACE, "1"), notes.add(PLACE, "2")
    backup = make_backup(notes.path, folder, clock())
    notes.delete(first.id)
    notes.delete(second.id)
    restore_backup(notes, backup, folder, frozenset({first.id}))
    assert [note.id for note in notes.notes()] == [first.id]


def test_two_backups_of_one_second_are_two_files_and_what_was_cut_off_is_swept_away(notes, folder, clock):
    notes.add(PLACE, "x")
    folder.mkdir()
    name = f"notes-{clock():%Y-%m-%dT%H%M%S}.sqlite3.part"
    (folder / name).write_bytes(b"another process is writing here")
    left = folder / "notes-2020-01-01T000000.sqlite3.part"
    left.write_bytes(b"")
    os.utime(left, (0, 0))
    first, second = make_backup(notes.path, folder, clock()), make_backup(notes.path, folder, clock())
    assert first.path != second.path
    assert (folder / name).read_bytes() == b"another process is writing here"
    assert not left.exists()
    assert count_in(first) == count_in(second) == 1


def test_a_backup_that_fails_leaves_nothing_behind(folder, tmp_path):
    broken = tmp_path / "notes.sqlite3"
    broken.write_bytes(b"no database" * 100)
    with pytest.raises(UserError, match="not a notes database"):
        make_backup(broken, folder, NOW)
    assert list(folder.iterdir()) == []


def test_the_place_of_a_note_is_compared_and_brought_back(notes, folder, clock):
    note = notes.add(Anchor("A/RES/1/1", "OP1", quote_of("Decides to begin;", 0, 7)), "x")
    backup = make_backup(notes.path, folder, clock())
    notes.save(note.id, anchor=Anchor("A/RES/1/1", "OP2"))
    ((then, now),) = compare(notes, backup).changed
    assert (then.made_at.at, now.made_at.at) == ("OP1", "OP2")
    restore_backup(notes, backup, folder)
    assert notes.get(note.id).made_at == note.anchor
    assert compare(notes, backup).changed == ()
