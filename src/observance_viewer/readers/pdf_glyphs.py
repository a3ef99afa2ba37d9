"""Gets what is printed on a PDF's pages, in a process of its own; decides nothing about lines or paragraphs.

PDFium can be neither interrupted nor bounded from inside, and a damaged file may take its process along: a child
process can be ended, has its own limit of memory, and leaves the program as it was.
"""

from __future__ import annotations

import ctypes
import json
import math
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.errors import UserError
from observance_viewer.own_process import command_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium

MOST_PAGES = 500
MOST_GLYPHS = 1_000_000
MOST_SECONDS = 60
MOST_MEMORY = 1024 * 1024 * 1024
_MOST_LINKS = 1000
_ITALIC_FLAG = 64
# PDFium takes a gap for a blank where letters are set a little apart; real blanks are wider.
_NARROWEST_BLANK = 0.16
_HYPHEN_MARK = "\x02"
_NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open one


@dataclass(slots=True)
class Piece:
    """A stretch of one line in one style. Lengths in points, `y` up from the bottom of the upright page."""

    text: str
    left: float
    right: float
    y: float
    size: float
    italic: bool
    bold: bool
    link: str | None = None
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed on one page, turned so that most of it is upright; `across` is what still is not."""

    width: float
    height: float
    pieces: list[Piece]
    across: str = ""


def read_sheets(data: bytes) -> list[Sheet]:
    """Give the pages of a PDF. Raises UserError for one that is damaged, encrypted or too long to be read."""
    try:
        done = subprocess.run(
            command_for(__name__),
            input=data,
            capture_output=True,
            timeout=MOST_SECONDS,
            check=False,
            creationflags=_NO_CONSOLE,
        )
    except OSError as error:
        raise UserError(
            "the PDF cannot be read (%1)", "close other programs and try again", values=(error.strerror,)
        ) from error
    except subprocess.TimeoutExpired as error:
        raise UserError(
            "reading this PDF takes more than %1 seconds", "open its Word file", values=(MOST_SECONDS,)
        ) from error
    if done.returncode != 0:
        raise UserError("this PDF is damaged, or needs more memory than a resolution can", "open its Word file")
    answer: dict[str, Any] = json.loads(done.stdout)
    if "refused" in answer:
        problem, remedy, values = answer["refused"]
        raise UserError(problem, remedy, values=values)
    return [
        Sheet(width, height, [Piece(*piece) for piece in pieces], across)
        for width, height, pieces, across in answer["sheets"]
    ]


def main() -> int:
    """Read a PDF from standard input and write its sheets, or why it is refused, to standard output."""
    _bound_memory()
    try:
        answer: dict[str, Any] = {"sheets": [_plain(sheet) for sheet in sheets(sys.stdin.buffer.read())]}
    except UserError as error:
        answer = {"refused": [*error.words, error.values]}
    json.dump(answer, sys.stdout)
    return 0


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _plain(sheet: Sheet) -> list[Any]:
    pieces = [[p.text, p.left, p.right, p.y, p.size, p.italic, p.bold, p.link] for p in sheet.pieces]
    return [sheet.width, sheet.height, pieces, sheet.across]


def sheets(data: bytes) -> Iterator[Sheet]:
    """Give the pages of a PDF within this process. Raises UserError as `read_sheets` does."""
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
        count = len(document)
        if count > MOST_PAGES:
            raise UserError("this PDF has more than %1 pages", "open the resolution alone", values=(MOST_PAGES,))
        left = MOST_GLYPHS
        for index in range(count):
            page = document[index]
            text_page = page.get_textpage()
            left -= max(0, text_page.count_chars())
            if left < 0:
                raise UserError(
                    "this PDF has more than %1 characters", "open the resolution alone", values=(MOST_GLYPHS,)
                )
            yield _upright(_glyphs(text_page.raw, text_page.count_chars(), _links(document, page)), page)
            text_page.close()
            page.close()
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise UserError("this PDF is encrypted", "save it without a password, then open that") from error
        raise UserError("this PDF is damaged", "fetch it again, or open its Word file") from error


@dataclass(slots=True)
class _Glyph:
    """A character with its origin, box and style; a `turn` of 90 degrees stands for text that runs upwards."""

    character: str
    x: float = 0.0
    y: float = 0.0
    box: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    turn: int = 0
    style: tuple[float, bool, bool, str | None] = field(default=(0.0, False, False, None))


def _links(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> list[tuple[tuple[float, float, float, float], str]]:
    """Give the rectangles of a page that lead to an address, with it."""
    from pypdfium2 import raw

    found: list[tuple[tuple[float, float, float, float], str]] = []
    position, link, rectangle = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    target = ctypes.create_string_buffer(2048)
    while len(found) < _MOST_LINKS and raw.FPDFLink_Enumerate(page, position, link):
        action = raw.FPDFLink_GetAction(link)
        target.value = b""
        if action and raw.FPDFLink_GetAnnotRect(link, rectangle):
            raw.FPDFAction_GetURIPath(document, action, target, 2048)
            address = target.value.decode("utf-8", "replace")
            if address:
                found.append(((rectangle.left, rectangle.bottom, rectangle.right, rectangle.top), address))
    return found


def _glyphs(
    text_page: object, count: int, links: list[tuple[tuple[float, float, float, float], str]]
) -> Iterator[_Glyph]:
    """Give the characters of a page in the file's order; blanks and line ends that PDFium adds have no style."""
    from pypdfium2 import raw

    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(256)
    x, y = ctypes.c_double(), ctypes.c_double()
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    for index in range(count):
        character = _character(raw.FPDFText_GetUnicode(text_page, index))
        if raw.FPDFText_IsGenerated(text_page, index) == 1:
            if character.isspace():
                yield _Glyph(character)
            continue
        if not character or not raw.FPDFText_GetCharOrigin(text_page, index, x, y):
            continue
        raw.FPDFText_GetLooseCharBox(text_page, index, box)
        raw.FPDFText_GetMatrix(text_page, index, matrix)
        name.value = b""
        raw.FPDFText_GetFontInfo(text_page, index, name, 256, flags)
        font = name.value.lower()
        italic = b"italic" in font or b"oblique" in font or bool(flags.value & _ITALIC_FLAG)
        size = raw.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
        turn = round(math.degrees(math.atan2(matrix.b, matrix.a))) % 360
        here = (x.value + 0.1 * size, y.value + 0.1 * size)
        link = next((to for at, to in links if at[0] <= here[0] <= at[2] and at[1] <= here[1] <= at[3]), None)
        yield _Glyph(
            character,
            x.value,
            y.value,
            (box.left, box.bottom, box.right, box.top),
            turn,
            (size, italic, b"bold" in font, link),
        )


def _character(code: int) -> str:
    """Give a code point as text: PDFium's mark for a hyphen at a line's end as one, what cannot be text as nothing."""
    if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return ""
    if not code:
        return "\ufffd"
    character = chr(code)
    if character == _HYPHEN_MARK:
        return "-"
    if character in "\u00ad\ufffe\uffff" or (code < 32 and not character.isspace()):
        return ""
    return character


def _upright(glyphs: Iterator[_Glyph], page: pdfium.PdfPage) -> Sheet:
    """Turn a page so that most of its characters stand upright."""
    every = list(glyphs)
    turns = Counter(glyph.turn for glyph in every if glyph.style[0])
    turn = turns.most_common(1)[0][0] if turns else 0
    left, bottom, right, top = page.get_bbox()
    if turn % 90:
        turn = 0
    across = "".join(glyph.character for glyph in every if glyph.style[0] and glyph.turn != turn)
    width, height = (right - left, top - bottom) if turn % 180 == 0 else (top - bottom, right - left)

    def turned(x: float, y: float) -> tuple[float, float]:
        x, y = x - left, y - bottom
        return {0: (x, y), 90: (y, height - x), 180: (width - x, height - y), 270: (width - y, x)}[turn]

    pieces: list[Piece] = []
    fresh, blank = True, False
    place: tuple[float, float] | None = None
    for glyph in every:
        size, italic, bold, link = glyph.style
        if not size:
            if pieces:
                fresh = fresh or glyph.character in "\r\n"
                blank = True
            continue
        if glyph.turn != turn:
            continue
        x, y = turned(glyph.x, glyph.y)
        end = max(turned(*glyph.box[:2])[0], turned(*glyph.box[2:])[0])
        last = pieces[-1] if pieces else None
        # What is read from right to left goes on at the other side.
        gap = 0.0 if last is None else x - last.right if x >= last.left else last.left - end
        if (
            fresh
            or last is None
            or (last.italic, last.bold, last.link) != (italic, bold, link)
            or abs(last.size - size) > 0.2
            or abs(last.y - y) > 0.2
            or gap > 2 * size
        ):
            if blank and not fresh and last is not None:
                last.text += " "
            pieces.append(Piece(glyph.character, x, end, y, size, italic, bold, link))
        elif (glyph.x, glyph.y) == place and glyph.character == "ل" and last.text[-1] in "اأإآ":
            # This ligature comes with its letters in the order of the eye, after the order of all others was turned.
            last.text = last.text[:-1] + glyph.character + last.text[-1]
        else:
            if blank and _parted(last.text[-1], glyph.character, gap / size):
                last.text += " "
            last.text += glyph.character
            if not glyph.character.isspace():
                last.left, last.right = min(last.left, x), max(last.right, end)
        place = (glyph.x, glyph.y)
        fresh = blank = False
    return Sheet(width, height, [piece for piece in pieces if piece.text.strip()], " ".join(across.split()))


def _parted(before: str, after: str, gap: float) -> bool:
    """Whether a gap of so many times the letters' size is a blank; Chinese is set apart from figures without one."""
    if "\u2e80" <= before <= "\u9fff" or "\u2e80" <= after <= "\u9fff":
        return False
    return gap > _NARROWEST_BLANK or not (before.isalpha() and after.isalpha())


if __name__ == "__main__":
    raise SystemExit(main())
