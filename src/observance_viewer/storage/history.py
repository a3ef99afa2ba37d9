"""How notes were before: their history for a year, thinner the older it is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from observance_viewer.storage.database import explained
from observance_viewer.storage.rows import VERSION_COLUMNS, version_of_row

if TYPE_CHECKING:
    from observance_viewer.domain.note import NoteVersion
    from observance_viewer.storage.notes import NoteStore

_KEPT = timedelta(days=365)
# From this age on, one version is kept for each stretch: ISO times are alike in their first letters within one.
_THINNING = ((timedelta(days=1), len("2026-11-24T16")), (timedelta(days=7), len("2026-11-24")))
# Within a stretch a version stays, too, where no later one is as long but for so many letters.
_MUCH = 200


def history(store: NoteStore, identifier: str) -> list[NoteVersion]:
    """Give a note's earlier versions, the newest first; the note as it stands is not among them."""
    with explained(store.path):
        rows = store.connection.execute(
            f"SELECT {VERSION_COLUMNS} FROM version WHERE note = ? ORDER BY modified DESC, rowid DESC",  # noqa: S608
            (identifier,),
        ).fetchall()
    return [version_of_row(row) for row in rows]


def every_version(store: NoteStore) -> list[NoteVersion]:
    """Give the versions of all notes, the oldest first."""
    with explained(store.path):
        rows = store.connection.execute(f"SELECT {VERSION_COLUMNS} FROM version ORDER BY modified, rowid").fetchall()  # noqa: S608
    return [version_of_row(row) for row in rows]


def thin_versions(store: NoteStore) -> None:
    """Forget versions of more than a year ago; keep the last of each hour after a day, of each day after a week.

    One after which much went away stays beside the last.
    """
    moment = store.now()
    with store.writing():
        store.connection.execute("DELETE FROM version WHERE modified < ?", ((moment - _KEPT).isoformat(),))
        for age, letters in _THINNING:
            store.connection.execute(
                """DELETE FROM version WHERE modified < ?1 AND EXISTS (
                    SELECT 1 FROM version AS later WHERE later.note = version.note
                    AND substr(later.modified, 1, ?2) = substr(version.modified, 1, ?2)
                    AND (later.modified, later.rowid) > (version.modified, version.rowid)
                    AND length(later.text) + ?3 > length(version.text))""",
                ((moment - age).isoformat(), letters, _MUCH),
            )
