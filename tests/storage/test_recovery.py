"""A damaged database is set aside untouched, what can be read is recovered, the newest good backup fills in."""

import random
import shutil

import apsw
import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.storage.backup import make_backup
from observance_viewer.storage.bin import deleted_notes, empty_bin
from observance_viewer.storage.history import history
from observance_viewer.storage.opening import NoteFiles, open_profile

PLACE = Anchor("A/RES/1/1", "OP1", quote_of("Decides to begin;", 0, 7))


@pytest.fixture
def files(tmp_path):
    data = tmp_path / "data"
    return NoteFiles(data / "notes.sqlite3", data / "backups", data / "damaged")


@pytest.fixture
def opened(files, clock):
    stores = []

    def open_now():
        stores.append(open_profile(files, now=clock))
        return stores[-1]

    yield open_now
    for store in stores:
        store.close()


def texts(store):
    return {note.id: note.text for note in store.notes()}


@pytest.fixture
def written(files, opened, clock):
    """Forty notes, the last ten of them not in the backup; some with a history, one in the bin, one destroyed."""
    store = opened()
    for number in range(30):
        store.add(PLACE, f"note {number} 合作 " + "long " * (number * 40))
    store.delete(store.add(PLACE, "in the bin").id)
    destroyed = store.add(PLACE, "destroyed")
    make_backup(files.database, files.backups, clock())
    store.delete(destroyed.id)
    empty_bin(store, [destroyed.id])
    for number in range(30, 40):
        store.add(PLACE, f"note {number}")
    first = store.notes()[-1]
    clock.advance(hours=1)
    store.save(first.id, text="changed since the backup")
    kept = texts(store)
    store.close()
    return kept


def overwrite(path, at, data):
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def test_a_whole_database_is_opened_without_ado(files, opened, written):
    store = opened()
    assert store.report is None
    assert texts(store) == written
    assert not files.damaged.exists()


@pytest.mark.parametrize("damage", ["zeroed page", "truncated", "no database", "header", "schema", "missing", "empty"])
def test_damage_of_any_kind_loses_no_note_of_the_backup(files, opened, written, clock, damage):
    path = files.database
    size = path.stat().st_size
    match damage:
        case "zeroed page":
            overwrite(path, 5 * 4096, bytes(4096))
        case "truncated":
            with path.open("r+b") as file:
                file.truncate(size // 2)
        case "no database":
            path.write_bytes(b"this is not a database, whatever its name says" * 200)
        case "header":
            overwrite(path, 0, b"x" * 100)
        case "schema":
            overwrite(path, 100, b"\xff" * 3000)
        case "missing":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
    before = path.read_bytes() if path.exists() else None
    store = opened()
    found = texts(store)
    in_backup = {identifier for identifier, text in written.items() if not text.startswith(("note 3", "changed"))}
    assert in_backup <= set(found)
    assert all(found[identifier] == written[identifier] for identifier in in_backup)
    assert store.report is not None
    assert store.report.recovered + store.report.filled_in + store.report.uncertain == len(found)
    assert "backup of 2026-11-24" in str(store.report)
    assert store.problems() == []
    if before is not None:
        (aside,) = files.damaged.iterdir()
        assert (aside / path.name).read_bytes() == before
    store.close()
    assert opened().report is None


def test_all_notes_are_recovered_when_only_the_index_is_damaged(files, opened, written):
    connection = apsw.Connection(str(files.database))
    pages = [row[0] for row in connection.execute("SELECT pageno FROM dbstat WHERE name = 'note_modified'")]
    connection.close()
    overwrite(files.database, (pages[0] - 1) * 4096 + 20, b"\xff" * 2000)
    store = opened()
    assert texts(store) == written
    assert [note.text for note in deleted_notes(store)] == ["in the bin"]
    assert (store.report.recovered, store.report.filled_in) == (40, 0)


def test_a_flipped_letter_is_mended_from_the_backup_and_what_was_read_stays_in_the_history(files, opened, written):
    data = files.database.read_bytes()
    at = data.find("note 7 合作".encode())
    overwrite(files.database, at, b"n\x01")
    store = opened()
    assert texts(store) == written
    identifier = next(identifier for identifier, text in written.items() if text.startswith("note 7 "))
    assert [version.text[:3] for version in history(store, identifier)] == ["n\x01t"]


def test_a_log_that_was_taken_away_is_noticed_by_the_newest_backup(files, opened, clock):
    store = opened()
    store.connection.pragma("wal_checkpoint", "TRUNCATE")
    shutil.copy(files.database, files.database.with_suffix(".early"))
    store.add(PLACE, "in the log")
    make_backup(files.database, files.backups, clock())
    store.close()
    shutil.copy(files.database.with_suffix(".early"), files.database)
    store = opened()
    assert [note.text for note in store.notes()] == ["in the log"]
    assert (store.report.recovered, store.report.filled_in) == (0, 1)


def test_a_damaged_log_is_read_past_the_damage(files, opened, tmp_path, clock):
    store = opened()
    for number in range(12):
        store.add(PLACE, f"note {number}")
    copy = NoteFiles(tmp_path / "copy" / "notes.sqlite3", tmp_path / "copy" / "b", tmp_path / "copy" / "d")
    copy.database.parent.mkdir()
    for part in ("", "-wal"):
        shutil.copy(f"{files.database}{part}", f"{copy.database}{part}")
    log = copy.database.with_name("notes.sqlite3-wal")
    overwrite(log, 32 + 40 * (4096 + 24) + 500, b"\xff\xff")
    again = open_profile(copy, now=clock)
    assert again.report is not None
    assert again.count() == 12
    again.close()


def full_disk(*_):
    raise OSError(28, "No space left on device")


def test_a_repair_that_was_cut_off_goes_on(files, opened, written, monkeypatch, clock):
    overwrite(files.database, 5 * 4096, bytes(4096))
    with monkeypatch.context() as patch:
        patch.setattr(
            "observance_viewer.storage.recovery.rebuild", lambda *_: (_ for _ in ()).throw(OSError(28, "full"))
        )
        with pytest.raises(UserError, match="untouched"):
            opened()
    assert texts(opened()) == written


def test_nothing_is_put_right_while_another_window_has_the_notes_open(files, opened, written, clock):
    first = opened()
    overwrite(files.database, 5 * 4096, bytes(4096))
    with pytest.raises(UserError, match="another window"):
        opened()
    assert not files.damaged.exists()
    first.close()
    assert texts(opened()) == written


def test_notes_of_a_newer_version_can_be_read_and_not_written(files, opened, written):
    connection = apsw.Connection(str(files.database))
    connection.pragma("user_version", 40)
    connection.close()
    store = opened()
    assert texts(store) == written
    with pytest.raises(UserError, match="newer version"):
        store.add(PLACE, "x")


def test_another_programs_database_is_left_alone(files, opened):
    files.database.parent.mkdir()
    other = apsw.Connection(str(files.database))
    other.execute("CREATE TABLE song (name)")
    other.close()
    before = files.database.read_bytes()
    with pytest.raises(UserError, match="not a notes database"):
        opened()
    assert files.database.read_bytes() == before


@pytest.mark.parametrize("seed", range(12))
def test_random_damage_loses_no_note_of_the_backup(files, opened, written, seed):
    chance = random.Random(seed)
    data = bytearray(files.database.read_bytes())
    for _ in range(chance.choice((1, 10, 300))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    files.database.write_bytes(data)
    found = texts(opened())
    in_backup = {identifier for identifier, text in written.items() if not text.startswith(("note 3", "changed"))}
    assert all(found.get(identifier) == written[identifier] for identifier in in_backup)
