"""What is left in a damaged notes database: notes, versions and texts, told by their shape and proved by checksums."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from observance_viewer.domain.note import NoteVersion
from observance_viewer.storage.pages import rows_of
from observance_viewer.storage.rows import NAMES, checksum_of, note_of, version_row_of
from observance_viewer.storage.texts import text_of_row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.text_version import TextVersion
    from observance_viewer.storage.pages import Row, Value

_ID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d")
# Columns of `note` in the order of the file: rowid, the first nine of NAMES and `deleted`, checksum, the rest.
_FIRST, _SECOND = 11, 12
_REVISION, _MODIFIED = NAMES.index("revision"), NAMES.index("modified")


Values = tuple[bytes | None, ...]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be read. `whole` answer to their checksums; of each of `uncertain` there is no sound reading.

    Whole notes are rows by their ids, and versions are rows, as `COLUMNS` and `VERSION_COLUMNS` read them.
    """

    whole: dict[str, Values]
    uncertain: dict[str, Note]
    versions: tuple[Values, ...]
    texts: tuple[TextVersion, ...]
    purged: dict[str, tuple[str, int]]


# Revision, time of change and whether it is the current state: the greatest is the newest.
_Rank = tuple[int, bytes, bool]


def salvage(path: Path) -> Salvaged:
    """Read what can be read of the database at `path` and its log; of each note the newest sound state."""
    best: dict[str, tuple[_Rank, Values]] = {}
    doubtful: dict[str, Note] = {}
    versions: dict[Values, None] = {}
    texts: dict[str, TextVersion] = {}
    purged: dict[str, tuple[str, int]] = {}
    for row in rows_of(path):
        values = row.values
        if len(values) >= _FIRST and _looks_like_note(values):
            _sort_note(row, best, doubtful)
        elif len(values) in (4, 6) and _is_version(values):
            versions[_bytes_in(values[:4])] = None
        elif len(values) == 4 and isinstance(values[0], bytes) and len(values[0]) == 32:
            text = text_of_row((*(_text(value) for value in values[:3]), values[3]))
            if text is not None:
                texts[text.hash] = text
        elif len(values) == 3 and row.current and _matches(_ID, values[0]) and _matches(_TIME, values[1]):
            purged[_text(values[0])] = (_text(values[1]), values[2] if isinstance(values[2], int) else 0)
    # What was destroyed on purpose stands in earlier states of its page for a while.
    whole = {name: note for name, ((_, _, current), note) in best.items() if current or name not in purged}
    for name, note in doubtful.items():
        if name in whole and note.text and (note.text, note.tags) != _words(whole[name]):
            raw = version_row_of(NoteVersion(name, note.modified, note.text, note.tags))
            versions[tuple(value.encode() for value in raw)] = None
    uncertain = {name: note for name, note in doubtful.items() if name not in whole}
    return Salvaged(whole, uncertain, tuple(versions), tuple(texts.values()), purged)


def holds_notes(path: Path) -> bool:
    """Whether a file has at least one note that answers to its checksum, whatever its header says."""
    for row in rows_of(path):
        best: dict[str, tuple[_Rank, Values]] = {}
        if len(row.values) > _FIRST and _looks_like_note(row.values):
            _sort_note(row, best, {})
        if best:
            return True
    return False


def _sort_note(row: Row, best: dict[str, tuple[_Rank, Values]], doubtful: dict[str, Note]) -> None:
    values = row.values
    columns = [*values[1:_FIRST], *values[_SECOND:]]
    columns += [None] * (len(NAMES) - len(columns))
    counted = columns[_REVISION]
    revision = counted if isinstance(counted, int) else 0
    columns[_REVISION] = str(revision).encode()
    read = _bytes_in(columns[: len(NAMES)])
    stated = values[_FIRST] if len(values) > _FIRST else None
    if stated is None and _matches(_ID, values[1]):
        sound = all(_is_utf8(value) for value in read)
    else:
        sound = stated == checksum_of(read).encode()
    if sound:
        rank = (revision, read[_MODIFIED] or b"", row.current)
        name = _text(read[0])
        if name not in best or rank > best[name][0]:
            best[name] = (rank, read)
    elif row.current:
        note = note_of(read)
        if not _matches(_ID, values[1]):
            note = replace(note, id=str(uuid.uuid5(uuid.NAMESPACE_URL, repr(values[1]))))
        doubtful[note.id] = note


def _words(row: Values) -> tuple[str, tuple[str, ...]]:
    note = note_of(row)
    return note.text, note.tags


def _bytes_in(values: Sequence[Value]) -> Values:
    return tuple(value if isinstance(value, bytes) else None for value in values)


def _looks_like_note(values: tuple[Value, ...]) -> bool:
    """Whether most of a row is as in a note: one damaged column must not hide the others."""
    signs = (
        values[0] is None,
        _matches(_ID, values[1]),
        isinstance(values[5], bytes),
        isinstance(values[6], bytes) and values[6][:1] == b"[",
        _matches(_TIME, values[7]),
        _matches(_TIME, values[8]),
        values[9] in (b"anchored", b"moved", b"orphaned"),
    )
    return sum(signs) >= len(signs) - 2 and signs[2]


def _is_version(values: tuple[Value, ...]) -> bool:
    if not (_matches(_ID, values[0]) and _matches(_TIME, values[1]) and isinstance(values[2], bytes)):
        return False
    if not isinstance(values[3], bytes):
        return False
    stated = values[4] if len(values) > 4 else None
    return stated is None or stated == checksum_of(_bytes_in(values[:4])).encode()


def _matches(pattern: re.Pattern[bytes], value: Value) -> bool:
    return isinstance(value, bytes) and pattern.match(value) is not None


def _is_utf8(value: bytes | None) -> bool:
    try:
        (value or b"").decode()
    except UnicodeDecodeError:
        return False
    return True


def _text(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""
