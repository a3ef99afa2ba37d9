"""Reads the rows of a SQLite file without SQLite, page by page, so that damage to some costs only what stands there.

After the description at sqlite.org/fileformat2.html; a log (`-wal`) beside the file is read with it. Knows no table.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Value = bytes | int | float | None

_LEAF = 0x0D
_DEFAULT_SIZE = 4096
_LOG_HEADER, _FRAME_HEADER = 32, 24
_LONGEST_ROW = 64 * 1024 * 1024
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


@dataclass(frozen=True, slots=True)
class Row:
    """One row as stored, texts as bytes; not `current` when a later state of its page is known."""

    values: tuple[Value, ...]
    current: bool


@dataclass(frozen=True, slots=True)
class _Frame:
    number: int
    salts: bytes
    page: bytes


def rows_of(path: Path) -> Iterator[Row]:
    """Give every row that can be read of the file and its log, also from states that were written over."""
    data = _read(path)
    size = _page_size(data)
    current = {
        number + 1: data[number * size : (number + 1) * size] for number in range((len(data) + size - 1) // size)
    }
    earlier: list[tuple[int, bytes]] = []
    log = _read(path.with_name(f"{path.name}-wal"))
    salts = log[16:24]
    for frame in _frames(log, size):
        if frame.salts == salts or not _is_log(log):
            earlier.append((frame.number, current.get(frame.number, b"")))
            current[frame.number] = frame.page
        else:
            # Left from before the log was begun anew: older than anything else here.
            earlier.append((frame.number, frame.page))
    # Most rows of a page stand there in each of its states: each is taken once.
    seen: set[int] = set()
    for number, page in current.items():
        for values in _rows(number, page, size, current, seen):
            yield Row(values, current=True)
    for number, page in earlier:
        for values in _rows(number, page, size, current, seen):
            yield Row(values, current=False)


def transactions_end_at(log: bytes) -> int | None:
    """Give the number, from 1, of the last frame in a log that ends a transaction; None where it is no log.

    Frames from before the log was begun anew do not count, nor does a transaction that a kill has cut off.
    """
    size = int.from_bytes(log[8:12], "big")
    if not _is_log(log) or size < 512 or size > 65536 or size & (size - 1):
        return None
    step = _FRAME_HEADER + size
    last = 0
    for number, start in enumerate(range(_LOG_HEADER, len(log) - step + 1, step), 1):
        if log[start + 8 : start + 16] == log[16:24] and any(log[start + 4 : start + 8]):
            last = number
    return last


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _page_size(data: bytes) -> int:
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    return size if data[:15] == b"SQLite format 3" and size >= 512 and not size & (size - 1) else _DEFAULT_SIZE


def _is_log(log: bytes) -> bool:
    return log[:3] == b"\x37\x7f\x06" and log[3:4] in (b"\x82", b"\x83")


def _frames(log: bytes, size: int) -> Iterator[_Frame]:
    step = _FRAME_HEADER + size
    for start in range(_LOG_HEADER, len(log) - step + 1, step):
        number = int.from_bytes(log[start : start + 4], "big")
        yield _Frame(number, log[start + 8 : start + 16], log[start + _FRAME_HEADER : start + step])


def _rows(
    number: int, page: bytes, size: int, pages: Mapping[int, bytes], seen: set[int]
) -> Iterator[tuple[Value, ...]]:
    head = 100 if number == 1 else 0
    if len(page) < head + 8 or page[head] != _LEAF:
        return
    count = min(int.from_bytes(page[head + 3 : head + 5], "big"), (len(page) - head - 8) // 2)
    for index in range(count):
        pointer = head + 8 + 2 * index
        start = int.from_bytes(page[pointer : pointer + 2], "big")
        if head + 8 <= start < len(page):
            payload = _payload(page, start, size, pages)
            if payload is None or hash(payload) in seen:
                continue
            seen.add(hash(payload))
            values = _values(payload)
            if values:
                yield values


def _payload(page: bytes, start: int, size: int, pages: Mapping[int, bytes]) -> bytes | None:
    length, start = _varint(page, start)
    _, start = _varint(page, start)
    if not 0 < length <= _LONGEST_ROW:
        return None
    if length <= size - 35:
        return page[start : start + length]
    least = (size - 12) * 32 // 255 - 23
    local = least + (length - least) % (size - 4)
    local = local if local <= size - 35 else least
    parts = [page[start : start + local]]
    missing = length - local
    following = int.from_bytes(page[start + local : start + local + 4], "big")
    seen: set[int] = set()
    while missing > 0 and following in pages and following not in seen:
        seen.add(following)
        next_page = pages[following]
        parts.append(next_page[4 : 4 + missing])
        missing -= len(parts[-1])
        following = int.from_bytes(next_page[:4], "big")
    return b"".join(parts)


def _values(payload: bytes) -> tuple[Value, ...] | None:
    length, at = _varint(payload, 0)
    if not 1 < length <= min(len(payload), 1000):
        return None
    kinds = []
    while at < length:
        kind = payload[at]
        if kind < 0x80:
            at += 1
        else:
            kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = length
    for kind in kinds:
        if kind == 0 or kind in (8, 9):
            values.append(None if kind == 0 else kind - 8)
            continue
        width = _INTEGERS.get(kind, 8 if kind == 7 else (kind - 12) // 2)
        if kind in (10, 11) or width < 0:
            return None
        raw = payload[at : at + width]
        at += width
        if kind in _INTEGERS:
            values.append(int.from_bytes(raw, "big", signed=True))
        elif kind == 7:
            values.append(struct.unpack(">d", raw)[0] if len(raw) == 8 else None)
        else:
            values.append(raw)
    return tuple(values)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for index in range(9):
        if at + index >= len(data):
            return 0, len(data)
        byte = data[at + index]
        if index == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + index + 1
    return value, at + 9
