"""Lets each letter and each sign on it (a vowel sign, a stress) be found once in a finished PDF, as it was written.

Typst codes a letter and its sign together, once for each of their two shapes, and lets that stand for the letter in all
of the file. Knows how Typst writes fonts; pages are for `pdf_pieces`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from pypdf import PdfWriter
from pypdf.errors import PyPdfError

from observance_viewer.exports.pdf_pieces import Font, in_order, signs_in
from observance_viewer.exports.scripts import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_SECTION = re.compile(rb"(?<=beginbfchar\n).*?(?=endbfchar)", re.DOTALL)
_ENTRY = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
_VERSION = "%PDF-1.7"


def part_marks(path: Path) -> None:
    """Rewrite the PDF at `path`; one that is written otherwise than expected stays as it is."""
    part = path.with_suffix(".part")
    try:
        writer = PdfWriter(clone_from=path)
        writer.pdf_header = _VERSION
        _part(writer)
        with part.open("wb") as file:
            writer.write(file)
    except (PyPdfError, LookupError, ValueError, TypeError, AttributeError):
        return
    part.replace(path)


def _part(writer: PdfWriter) -> None:
    pages: list[Any] = list(writer.pages)
    numbers = [{name[1:]: each.idnum for name, each in page["/Resources"].get("/Font", {}).items()} for page in pages]
    objects: dict[int, Any] = {number: writer.get_object(number) for names in numbers for number in names.values()}
    fonts = {number: _font(each) for number, each in objects.items()}
    streams: list[Any] = [page["/Contents"].get_object() for page in pages]
    before = set()
    for stream, names in zip(streams, numbers, strict=True):
        found = signs_in(stream.get_data(), {name: fonts[number] for name, number in names.items()})
        before |= {(names[name], code) for name, code in found}
    for number, font in fonts.items():
        alone = {
            code
            for code in font.texts
            if not font.widths.get(code) and (not font.leftwards or (number, code) in before)
        }
        fonts[number] = _parted(objects[number], font, alone)
    for stream, names in zip(streams, numbers, strict=True):
        stream.set_data(in_order(stream.get_data(), {name: fonts[number] for name, number in names.items()}))


def _font(font: Any) -> Font:  # noqa: ANN401 -- as pypdf has it
    if "/DescendantFonts" not in font:
        return Font({}, {})  # of pictures
    texts = {
        int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
        for section in _SECTION.findall(font["/ToUnicode"].get_object().get_data())
        for code, text in _ENTRY.findall(section)
    }
    return Font(texts, dict(_widths(font["/DescendantFonts"][0].get_object().get("/W", []))))


def _parted(target: Any, font: Font, alone: set[int]) -> Font:  # noqa: ANN401 -- as pypdf has it
    """Let each code that stands for a letter with signs stand for the letter, or, if in `alone`, for the signs."""
    signs = {sign for code in alone for sign in SIGNS.findall(font.texts[code])}
    texts = {code: _share(text, signs, alone=code in alone) for code, text in font.texts.items()}

    def entry(found: re.Match[bytes]) -> bytes:
        return b"<%s> <%s>" % (found[1], texts[int(found[1], 16)].encode("utf-16-be").hex().upper().encode())

    if texts != font.texts:
        table = target["/ToUnicode"].get_object()
        table.set_data(_SECTION.sub(lambda section: _ENTRY.sub(entry, section[0]), table.get_data()))
    return Font(texts, font.widths)


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
