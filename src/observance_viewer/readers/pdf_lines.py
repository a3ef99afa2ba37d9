"""Gets the lines of a PDF's pages with position, size and style; decides nothing about paragraphs."""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass, field
from itertools import pairwise
from threading import Lock

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from observance_viewer.domain.errors import UserError

MOST_PAGES = 500
MOST_GLYPHS = 2_000_000
_PDFIUM = Lock()
_ITALIC_FLAG = 64
_HYPHEN_MARK = "\x02"
# Some printers set the hyphen of a compound apart, with a blank of almost no width before it.
_STRAY_SPACE = re.compile(r"(?<=[^\W\d_]) -(?=[^\W\d_]|\s*\Z)")


@dataclass(slots=True)
class Piece:
    """A stretch of one line in one style. Lengths in points, `y` up from the bottom of the page."""

    text: str
    left: float
    right: float
    y: float
    size: float
    italic: bool
    bold: bool
    raised: bool = False


@dataclass(slots=True)
class Line:
    """One printed line: its pieces from left to right as read, on the baseline `y`."""

    pieces: list[Piece] = field(default_factory=list)
    y: float = 0.0
    size: float = 0.0

    @property
    def text(self) -> str:
        """The words of the line, raised marks included, stripped."""
        return "".join(piece.text for piece in self.pieces).strip()

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return min(piece.left for piece in self.pieces if piece.text.strip())

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return max(piece.right for piece in self.pieces if piece.text.strip())


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size in points and its lines from top to bottom."""

    width: float
    height: float
    lines: list[Line]


def read_pages(data: bytes) -> list[Page]:
    """Give the pages of a PDF. Raises UserError for one that is damaged, encrypted, too long or only pictures."""
    # PDFium may be used by one thread at a time, in the whole process.
    with _PDFIUM:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            raise _refusal(error) from error
        try:
            return _pages(document)
        except pdfium.PdfiumError as error:
            raise _refusal(error) from error
        finally:
            document.close()


def _refusal(error: Exception) -> UserError:
    if "password" in str(error).lower() or "security" in str(error).lower():
        return UserError("this PDF is encrypted", "save it without a password, then open that")
    return UserError("this PDF is damaged", "fetch it again, or open its Word file")


def _pages(document: pdfium.PdfDocument) -> list[Page]:
    count = len(document)
    if count > MOST_PAGES:
        raise UserError(f"this PDF has more than {MOST_PAGES} pages", "open the resolution alone")
    pages = []
    left = MOST_GLYPHS
    for index in range(count):
        page = document[index]
        text_page = page.get_textpage()
        try:
            glyphs = text_page.count_chars()
            left -= max(0, glyphs)
            if left < 0:
                raise UserError(f"this PDF has more than {MOST_GLYPHS} characters", "open the resolution alone")
            width, height = page.get_size()
            pages.append(Page(width, height, _lines(_pieces(text_page, glyphs))))
        finally:
            text_page.close()
            page.close()
    if not any(page.lines for page in pages):
        raise UserError(
            "this PDF holds pictures of pages and no text", "open its Word or text file, or recognise its text first"
        )
    return pages


def _pieces(text_page: pdfium.PdfTextPage, glyphs: int) -> list[Piece]:
    """Give the glyphs of a page, put together while style and baseline stay the same, in the file's order."""
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(256)
    x, y = ctypes.c_double(), ctypes.c_double()
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    pieces: list[Piece] = []
    fresh = True
    for index in range(glyphs):
        character = _character(raw.FPDFText_GetUnicode(text_page, index))
        if raw.FPDFText_IsGenerated(text_page, index) == 1:
            if character.isspace() and pieces:
                fresh = fresh or character in "\r\n"
                if character == " " and not fresh:
                    pieces[-1].text += " "
            continue
        if not raw.FPDFText_GetCharOrigin(text_page, index, x, y) or not character:
            continue
        raw.FPDFText_GetLooseCharBox(text_page, index, box)
        raw.FPDFText_GetMatrix(text_page, index, matrix)
        name.value = b""
        raw.FPDFText_GetFontInfo(text_page, index, name, 256, flags)
        font = name.value.lower()
        italic = b"italic" in font or b"oblique" in font or bool(flags.value & _ITALIC_FLAG)
        bold = b"bold" in font
        size = raw.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
        last = pieces[-1] if pieces else None
        if (
            fresh
            or last is None
            or (last.italic, last.bold) != (italic, bold)
            or abs(last.size - size) > 0.2
            or abs(last.y - y.value) > 0.2
        ):
            pieces.append(Piece(character, x.value, box.right, y.value, size, italic, bold))
        else:
            last.text += character
            if not character.isspace():
                last.right = box.right
        fresh = False
    for piece in pieces:
        piece.text = _STRAY_SPACE.sub("-", piece.text)
    return [piece for piece in pieces if piece.text.strip()]


def _character(code: int) -> str:
    """Give a code point as text: PDFium's mark for a hyphen at a line's end as one, what cannot be text as nothing."""
    if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return ""
    character = chr(code)
    if character == _HYPHEN_MARK:
        return "-"
    if character in "\u00ad\ufffe\uffff" or (code < 32 and not character.isspace()):
        return ""
    return character


def _lines(pieces: list[Piece]) -> list[Line]:
    """Put pieces on a common baseline together; smaller ones just above a line are raised marks of that line."""
    lines: list[Line] = []
    for piece in sorted(pieces, key=lambda piece: -piece.y):
        line = lines[-1] if lines else None
        if line is not None and line.y - piece.y < 0.3 * max(piece.size, line.size) and _alike(line, piece):
            line.pieces.append(piece)
            line.size = max(line.size, piece.size)
        else:
            lines.append(Line([piece], piece.y, piece.size))
    merged: list[Line] = []
    for line in lines:
        above = merged[-1] if merged else None
        if above is not None and above.size < 0.8 * line.size and above.y - line.y < 0.75 * line.size:
            for piece in above.pieces:
                piece.raised = True
            line.pieces += above.pieces
            merged.pop()
        merged.append(line)
    order = {id(piece): at for at, piece in enumerate(pieces)}
    for line in merged:
        _arrange(line, order)
    return merged


def _alike(line: Line, piece: Piece) -> bool:
    """Whether a piece can stand on the line's own baseline: marks are raised by less than a small letter."""
    return abs(line.y - piece.y) < 0.1 * line.size or 0.8 < piece.size / max(line.size, 0.1) < 1.25


def _arrange(line: Line, order: dict[int, int]) -> None:
    """Put the pieces of a line into reading order and spaces where the print leaves room."""
    body = [piece for piece in line.pieces if not piece.raised]
    line.size = max(body, key=lambda piece: len(piece.text)).size if body else line.size
    rtl = sum("\u0590" <= letter <= "\u08ff" for piece in line.pieces for letter in piece.text)
    if rtl > len(line.text) // 3:
        line.pieces.sort(key=lambda piece: order[id(piece)])
    else:
        line.pieces.sort(key=lambda piece: piece.left)
    for piece, following in pairwise(line.pieces):
        room = following.left - piece.right
        if room > 0.12 * line.size and not piece.text.endswith(" ") and not following.text.startswith(" "):
            piece.text += " "
