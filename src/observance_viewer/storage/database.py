"""One SQLite file opened the safe way; knows no table. SQLite comes through APSW, the same version everywhere."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import apsw

from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

# A database is its file, and while it is open a log and the index of that.
FILES = ("", "-wal", "-shm")
_BUSY_MS = 5000
# No version of the program will be this many forms ahead.
_MOST_LATER_FORMS = 100
_REPAIR = "run `observance-viewer check --repair`"


class DamagedError(UserError):
    """The file does not read as SQLite wrote it; what can be read of it may still be recovered."""


class ForeignError(UserError):
    """The file is another program's database; it must be left alone."""


class NewerError(UserError):
    """The file comes from a newer version of the program; it may be read, not written."""


def connect(path: Path, migrations: Sequence[Sequence[str]], application: int) -> apsw.Connection:
    """Open or make the database at `path` (folder 0700, file 0600) and bring it to the newest form.

    `migrations[n]` holds the statements that lead from form n to n + 1; `application` is the id in the file's header
    by which another program's database is known, and left alone. Raises UserError, which names the file, when it
    cannot be opened or is not ours, DamagedError when it is damaged and NewerError when it is of a newer version.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            path.touch(mode=0o600)
        if path.stat().st_mode & 0o777 != 0o600:
            path.chmod(0o600)
    except OSError as error:
        raise UserError(
            "the data folder cannot be written (%1)",
            "make it writable, or choose another with --profile",
            str(path),
            values=(error.strerror,),
        ) from error
    with explained(path):
        connection = apsw.Connection(str(path))
        try:
            connection.set_busy_timeout(_BUSY_MS)
            _refuse_others(connection, path, len(migrations), application)
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF"):
                connection.pragma(*pragma.split("="))
            migrate(connection, path, migrations, application)
        except BaseException:
            connection.close()
            raise
    return connection


def connect_reading(path: Path) -> apsw.Connection:
    """Open a database that may not be written: of a newer version, or where the folder or the disk forbids it.

    Raises UserError when even that is not possible.
    """
    with explained(path):
        try:
            connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
            connection.set_busy_timeout(_BUSY_MS)
            connection.pragma("user_version")
        except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.IOError):
            log = path.with_name(f"{path.name}-wal")
            if log.exists() and log.stat().st_size:
                raise
            # Without a log beside it the file alone is the whole database, and needs no lock that cannot be had.
            flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
            connection = apsw.Connection(f"{path.absolute().as_uri()}?immutable=1", flags=flags)
        connection.pragma("trusted_schema", "OFF")
    return connection


def close_quietly(connection: apsw.Connection) -> None:
    """Close a connection; a disk that fails now takes nothing along, for all that was written is in file or log."""
    with suppress(apsw.Error):
        connection.close()


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """All of the block or nothing of it, on disk when the block is left; waits 5 s for another writer.

    Within another transaction the block is a part of that one.
    """
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            # A disk that fails can fail here, too; SQLite then rolls back when the file is opened again.
            with suppress(apsw.Error):
                connection.execute("ROLLBACK")
        raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file, the disk or another program into a UserError; our own mistakes pass."""
    try:
        yield
    except apsw.NotADBError as error:
        raise DamagedError(
            "this is not a notes database", "run `observance-viewer check --repair`", str(path)
        ) from error
    except apsw.CorruptError as error:
        raise DamagedError("the database is damaged", _REPAIR, str(path)) from error
    except apsw.FullError as error:
        raise UserError("the disk is full", "make room and try again", str(path)) from error
    except (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError) as error:
        raise UserError(
            "the data folder cannot be written", "make it writable, or choose another with --profile", str(path)
        ) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise UserError("another program keeps the notes locked", "close it and try again", str(path)) from error
    except apsw.IOError as error:
        raise UserError(
            "the disk reports a failure (%1)", "check the disk and try again", str(path), values=(error,)
        ) from error


def migrate(connection: apsw.Connection, path: Path, migrations: Sequence[Sequence[str]], application: int) -> None:
    """Bring a database to the newest form, one form a transaction. Raises UserError when it is not ours."""
    form = connection.pragma("user_version")
    while form < len(migrations):
        connection.execute("BEGIN EXCLUSIVE")
        try:
            form = connection.pragma("user_version")
            for statement in migrations[form] if form < len(migrations) else ():
                connection.execute(statement)
            form = min(form + 1, len(migrations))
            connection.pragma("user_version", form)
            connection.pragma("application_id", application)
            connection.execute("COMMIT")
        except BaseException as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, apsw.SQLError):
                raise _not_ours(path) from error
            raise


def _not_ours(path: Path) -> UserError:
    return ForeignError("this is not a notes database", "move it away; a new one is made, or restore a copy", str(path))


def _refuse_others(connection: apsw.Connection, path: Path, newest: int, application: int) -> None:
    """Raise UserError for a database of another program or a newer version, before anything in it is changed."""
    form, owner = connection.pragma("user_version"), connection.pragma("application_id")
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").get
    if owner not in (0, application) or (owner == 0 and form == 0 and tables):
        raise _not_ours(path)
    if form > newest:
        if owner == 0:
            raise _not_ours(path)
        if form > newest + _MOST_LATER_FORMS:
            raise DamagedError("the database is damaged: its header makes no sense", _REPAIR, str(path))
        raise NewerError("the notes come from a newer version of the program", "install that version", str(path))
