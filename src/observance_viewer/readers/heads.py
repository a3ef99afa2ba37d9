"""What stands above the enacting formula: number, title, and the lines of the cover."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from observance_viewer.readers.drafts import is_heading
from observance_viewer.readers.masthead import is_masthead
from observance_viewer.readers.words import joined

if TYPE_CHECKING:
    from observance_viewer.readers.parts import Piece
    from observance_viewer.readers.words import Words

_NUMBER_AND_TITLE = re.compile(
    r"(?P<number>(?:E?S-)?\d{1,4}/\d{1,4}(?: ?[A-Z](?:[-–][A-Z])?)?|"
    r"\d{1,4}(?: [A-Z](?:[-–][A-Z]|,? (?:and|to|et|y|и) [A-Z])?)? \((?:E?S-)?(?:[IVXLC]+|\d{4})\))"
    r"(?:[.．]| ?[-–](?= ?[\u0620-\u064a]))?"
    r"(?:\s*(?P<title>(?<=[\s.．–-])\S.*))?\Z",
    re.DOTALL,
)
_LETTER = re.compile(r"[A-Z]\.?")
_PART = re.compile(r"[A-Z](?:-[A-Z])?\.\s+")


@dataclass(frozen=True, slots=True)
class Head:
    """Number and title as printed, without the stop between them, and the other lines above the formula.

    `whole` is the title that the parts of a composite resolution share; `number` and `title` are then its first part's.
    """

    number: str | None = None
    title: Words | None = None
    cover: tuple[Words, ...] = ()
    whole: Words | None = None


def head_of(blocks: list[Piece], *, printed: bool, composite: bool) -> Head:
    """Understand the blocks above the formula. `composite` says that parts with formulas of their own follow.

    `printed` says that they are a page's lines, where the one right above the formula is the title even without its
    number (a part of a resolution, or one whose number was lost).
    """
    for index, (block, words) in enumerate(blocks):
        if block.kind == "title" and block.number is not None:
            others = [other for _, other in (*blocks[:index], *blocks[index + 1 :])]
            return Head(block.number or None, words, tuple(others))
        if block.kind == "masthead":
            continue
        match = _NUMBER_AND_TITLE.match(f"{block.number} {words.text}" if block.number else words.text)
        if match is None:
            continue
        cut = 0 if block.number else match.start("title") if match["title"] else len(words.text)
        titles = [words.cut(cut)] if cut < len(words.text) else []
        titles += [more for other, more in blocks[index + 1 :] if other.kind in (None, "title")]
        cover = [other for _, other in blocks[:index]]
        cover += [other for block, other in blocks[index + 1 :] if block.kind not in (None, "title")]
        letter = next((at for at, words in enumerate(titles) if composite and _LETTER.fullmatch(words.text)), 0)
        if letter and letter + 1 < len(titles):
            number = f"{match['number']} {titles[letter].text[0]}"
            return Head(number, joined(titles[letter + 1 :]), tuple(cover), joined(titles[:letter]))
        return Head(match["number"], joined(titles) if titles else None, tuple(cover))
    if printed and blocks and is_heading(blocks[-1][1].text) and not is_masthead(blocks[-1][1].text):
        part = _PART.match(blocks[-1][1].text)
        title = blocks[-1][1].cut(part.end() if part else 0)
        return Head(None, title, tuple(words for _, words in blocks[:-1]))
    return Head(None, None, tuple(words for _, words in blocks))
