"""What looks like the symbol of a document or the number of a resolution, in any of the six scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Any series of capitals, but none of organizations that count their own documents in the same shape.
_SERIES = r"(?:[AEST]|(?!(?:WT|GATT|INFCIRC|GC|GOV|COM|WHA|ISO|IEC|MEPC|MSC|EBSS)\b)[A-Z]{2,8})"
_MORE = r"(?:/(?:Add|Corr|Rev|Amend)\.\d+)"
_BRACKET = (
    r"\((?:[IVXLC]+|(?:Parts?|Vols?\.)\s?(?:[IVX\d]+|[Oo]ne|[Tt]wo)(?:\s(?:and|to)\s[IVX\d]+)?|"
    r"(?:Income\s[Ss]|S)ect\.\s?\d+[A-Z]?|"
    r"Prog\.\s?\d+|Introduction|Foreword|Plan\s[Oo]utline)\)"
)
_PART = r"(?:[\w.-]{1,40}|\(\w{1,12}\))"
_SYMBOL = (
    rf"(?:{_SERIES}/(?:HRC/)?RES/\d{{1,4}}(?:\s?[A-Z])?\s?\((?:E?S-)?(?:[IVXLC]+|(?:19|20)\d\d)\)|"
    rf"(?:{_SERIES}/[A-Z0-9]|(?:IDB|GC)\.\d{{1,3}}/[A-Z0-9])"
    rf"{_PART}{{0,8}}(?:/{_PART}{{1,8}}){{0,8}}"
    rf"(?:\s{_BRACKET}{_MORE}{{0,3}})?)"
)
_LETTERS = r"[A-Z]{1,2}(?:(?:,\s|\s(?:and|et|y|to|à|a)\s|[-–])[A-Z]{1,2}){0,8}(?![\w’\u0400-\u04ff-])"
# Arabic counts the letters of parts by their names, and sessions as (د-3) for (III).
_ARABIC_PART = r"(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)"
# ASCII only: a Chinese text sets its figures without blanks.
_FINDER = re.compile(
    rf"""
    (?<![\w/])(?P<symbol>{_SYMBOL})
    | (?<![\w/.-])(?P<number>
        (?:(?:ES|S)-|د\s?[إا]\s?ط?\s?-\s?)?\d{{1,4}}/\d{{1,4}}(?:\s(?:{_LETTERS}|{_ARABIC_PART}))?(?![\w/-]|\.\d)
        | \d{{3,4}}\s?\((?:19[4-9]\d|20\d\d)\) | \d{{1,2}}\s?\(19(?:4[6-9]|5[0-3])\)
        | \d{{1,4}}\s?(?:{_LETTERS}\s?|{_ARABIC_PART}\s?)?\(
          (?:(?:S-|ES-)?[IVXLC]+|د\s?[إا]?\s?ط?\s?-\s?\d+)\))
    """,
    re.VERBOSE | re.ASCII,
)
# One of these stands in whatever `_FINDER` finds; most texts have none.
SIGNS = ("/", "(", "／", "（")
# So does one match of this, at most `_REACH` behind its beginning and `_LONGEST` before its end;
# patterns that begin with a set of characters are looked for many times faster than others.
_SIGN = re.compile(r"[A-Z0-9(](?:/[A-Z0-9]|(?<=\()(?:(?:19|20)\d\d|(?:E?S-)?[IVXLC]+|د[^)]{1,8})\))")
_REACH = 24
# Stands before the number of a special session in Arabic, with blanks in between; nothing else begins before a blank.
_SESSION = "د"
_LONGEST = 200
# Figures of Arabic, what Chinese sets in full width, and capitals of Russian that look like those of a symbol.
_OTHER_SCRIPT = re.compile("[\u0410-\u0425\u0660-\u0669\uff01-\uff5e]")
_ASCII = (
    {0x660 + figure: 0x30 + figure for figure in range(10)}
    | {0xFF01 + place: 0x21 + place for place in range(0x5E)}
    | str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")
)


def numbers_in(text: str) -> Iterator[re.Match[str]]:
    """Give what looks like a `symbol` or the `number` of a resolution, one of the two groups, with ASCII figures."""
    figures = text.translate(_ASCII) if not text.isascii() and _OTHER_SCRIPT.search(text) else text
    position = 0
    while sign := _SIGN.search(figures, position):
        start = sign.start()
        begin = max(position, start - _REACH)
        if figures[start] != "(" and _SESSION not in figures[begin:start]:
            begin = max(begin, figures.rfind(" ", begin, start))
        match = _FINDER.search(figures, begin, sign.end() + _LONGEST)
        if match is not None:
            yield match
        position = match.end() if match is not None else sign.end()
