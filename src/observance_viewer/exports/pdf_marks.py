"""Lets each letter and each sign on it (a vowel sign, a stress) be found once in a finished PDF, as it was written.

Typst codes a letter and its sign together, once for each of their two shapes, and lets that stand for the letter in all
of the file. Knows how Typst writes fonts; pages are for `pdf_pieces`.
"""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any
from unicodedata import normalize
from zlib import compress

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from observance_viewer.exports.pdf_pieces import Font, in_order, signs_in
from observance_viewer.exports.scripts import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_SECTION = re.compile(rb"(?<=beginbfchar\n).*?(?=endbfchar)", re.DOTALL)
_ENTRY = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
_LENGTH = re.compile(rb"/Length \d+")


def part_marks(path: Path) -> None:
    """Rewrite the PDF at `path`; it stays as it is where it is not written as expected, or the disk has no room."""
    part = path.with_suffix(".part")
    try:
        data = path.read_bytes()
        reader = PdfReader(BytesIO(data))
        part.write_bytes(_with_streams(data, reader, dict(_changes(reader))))
    except (PyPdfError, OSError, LookupError, ValueError, TypeError, AttributeError, MemoryError):
        part.unlink(missing_ok=True)
        return
    part.replace(path)


def _changes(reader: PdfReader) -> Iterator[tuple[int, bytes]]:
    """Give the numbers of the streams that are to be others, and what is to stand in them."""
    pages: list[Any] = list(reader.pages)
    numbers = [{name[1:]: each.idnum for name, each in page["/Resources"].get("/Font", {}).items()} for page in pages]
    objects: dict[int, Any] = {number: reader.get_object(number) for names in numbers for number in names.values()}
    fonts = {number: _font(each) for number, each in objects.items()}
    before = set()
    for page, names in zip(pages, numbers, strict=True):
        found = signs_in(_content(page), {name: fonts[number] for name, number in names.items()})
        before |= {(names[name], code) for name, code in found}
    for number, font in fonts.items():
        alone = {
            code
            for code in font.texts
            if not font.widths.get(code) and (not font.leftwards or (number, code) in before)
        }
        fonts[number] = _parted(font, alone)
        if fonts[number] != font:
            table = objects[number].raw_get("/ToUnicode")
            yield table.idnum, _rewritten(table.get_object().get_data(), fonts[number])
    for page, names in zip(pages, numbers, strict=True):
        content = _content(page)
        ordered = in_order(content, {name: fonts[number] for name, number in names.items()})
        if ordered != content:
            yield page.raw_get("/Contents").idnum, ordered


def _content(page: Any) -> bytes:  # noqa: ANN401 -- as pypdf has it
    data: bytes = page["/Contents"].get_object().get_data()
    return data


def _with_streams(data: bytes, reader: PdfReader, streams: Mapping[int, bytes]) -> bytes:
    """Give a PDF with other streams, each behind the head that it has; all else stays as it is."""
    starts = reader.xref[0]
    table = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    ends = dict(pairwise([*sorted(starts.values()), table]))
    parts = [data[: min(starts.values())]]
    size = len(parts[0])
    places: dict[int, int] = {}
    for number, start in sorted(starts.items(), key=itemgetter(1)):
        body = data[start : ends[start]]
        if number in streams:
            packed = compress(streams[number])
            head = body[: body.index(b"stream\n")]
            if b"/Filter/FlateDecode" not in head:
                raise ValueError(head)
            head = _LENGTH.sub(b"/Length %d" % len(packed), head)
            body = head + b"stream\n" + packed + b"\nendstream\nendobj\n"
        places[number] = size
        parts.append(body)
        size += len(body)
    rows = [b"%010d 00000 n\r\n" % places[number] for number in range(1, len(places) + 1)]
    trailer = data[data.rindex(b"trailer") : data.rindex(b"startxref")]
    head = b"xref\n0 %d\n0000000000 65535 f\r\n" % (len(rows) + 1)
    return b"".join([*parts, head, *rows, trailer, b"startxref\n%d\n%%%%EOF" % size])


def _font(font: Any) -> Font:  # noqa: ANN401 -- as pypdf has it
    if "/DescendantFonts" not in font:
        return Font({}, {})  # of pictures
    texts = {
        int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
        for section in _SECTION.findall(font["/ToUnicode"].get_object().get_data())
        for code, text in _ENTRY.findall(section)
    }
    return Font(texts, dict(_widths(font["/DescendantFonts"][0].get_object().get("/W", []))))


def _parted(font: Font, alone: set[int]) -> Font:
    """Let each code that stands for a letter with signs stand for the letter, or, if in `alone`, for the signs."""
    signs = {sign for code in alone for sign in SIGNS.findall(font.texts[code])}
    return Font({code: _share(text, signs, alone=code in alone) for code, text in font.texts.items()}, font.widths)


def _rewritten(table: bytes, font: Font) -> bytes:
    """Give a table of codes as the font has them now."""

    def entry(found: re.Match[bytes]) -> bytes:
        return b"<%s> <%s>" % (found[1], font.texts[int(found[1], 16)].encode("utf-16-be").hex().upper().encode())

    return _SECTION.sub(lambda section: _ENTRY.sub(entry, section[0]), table)


def _widths(ranges: Sequence[Any]) -> Iterator[tuple[int, float]]:
    """Give the widths of a font, as Typst writes them: first code, last code, width."""
    for first, last, width in zip(ranges[::3], ranges[1::3], ranges[2::3], strict=True):
        yield from ((code, float(width)) for code in range(int(first), int(last) + 1))


def _share(text: str, signs: set[str], *, alone: bool) -> str:
    """Give what of a letter with signs a shape shows: one that stands `alone` the signs, another the letter."""
    whole = normalize("NFC", text)
    found = SIGNS.findall(whole)
    if len(text) == 1 or not found or not signs.issuperset(found):
        return text
    return ("".join(found) if alone else SIGNS.sub("", whole)) or text
