"""Paragraph numbers as printed, and how they nest: 1. → (a) → (i) → a. → i."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Arabic points count with the letters in their old order, Russian ones with the alphabet without ё and й.
_ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_NUMBER = re.compile(
    rf"""(?:
    \d{{1,2}}\.(?:\d{{1,2}}|[a-z])(?=\s+[A-Z“])          # targets: 17.2, 17.a
    | \d{{1,3}}[.．、](?!\d) | l\.(?=\ ?[A-Z])             # 1.
    | \d{{1,3}}\ ?[-–](?=\ [\u0620-\u064a])                # 1 - in Arabic
    | [(（](?:[a-zа-я]{{1,4}}|\d{{1,2}}|[{_ARABIC}]{{1,2}})[)）]   # (a) (1) （a）
    | [a-zа-я]{{1,4}}\)(?=\s)                              # a) in French, Spanish and Russian
    | [a-z]\.(?=\s) | [ivx]{{2,5}}\.(?=\s)                 # a. i.
    | [•–—▪●·-](?=\ )
    )\s*(?=\S)""",
    re.VERBOSE,
)
# Deeper points are shown on this level; real texts have four.
DEEPEST = 6
_DOTTED = re.compile(r"\d{1,2}\.(?:\d{1,2}|[a-z])\Z")
_PARAGRAPH = re.compile(r"\d{1,3} ?[.．、–-]|l\.|\d{1,2}\.(?:\d{1,2}|[a-z])")
RAISED_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# Makes plain figures of raised ones, for `str.translate`.
PLAIN_FIGURES = str.maketrans(RAISED_FIGURES, "0123456789")
_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_AROUND = "()（）. -–．、"
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_ROMAN_SHAPE = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})\Z")


def split_number(text: str) -> tuple[str | None, str]:
    """Give the number at the head of `text` as printed and the rest; (None, text) without one."""
    if "A" <= text[:1] <= "z" and ")" not in text[:6] and "." not in text[:6]:
        return None, text
    match = _NUMBER.match(text)
    if match is None:
        return None, text
    return match[0].rstrip(), text[match.end() :]


def is_paragraph_number(number: str) -> bool:
    """Whether a number as printed is one of paragraphs (`1.`), not of points below them."""
    return _PARAGRAPH.fullmatch(number) is not None


def is_first(number: str | None) -> bool:
    """Whether a number as printed is that of the first paragraph, also with a letter l for the figure."""
    return number is not None and is_paragraph_number(number) and number.strip(_AROUND) in ("1", "l", "１", "١")


@lru_cache(maxsize=1024)
def figure_of(number: str, *, inner: bool = False) -> str:
    """Give a number without what is set around it, as ids have it: `1`; with `inner` in brackets, `(a)`.

    What was found is kept, for all texts have the same numbers.
    """
    figure = unicodedata.normalize("NFKC", number.strip(_AROUND)).translate(_EASTERN) or number
    return f"({figure})" if inner else figure


@lru_cache(maxsize=1024)
def readings(number: str) -> tuple[tuple[str, int], ...]:
    """Give what a number can be, as (style, rank): `(i)` is the ninth letter or the first Roman numeral; kept, too."""
    if number == "l.":
        return (("1.", 1), ("a.", 12))
    if _DOTTED.match(number):
        return (("1.1", 0),)
    core = figure_of(number).lower()
    shape = "({})" if number[0] in "(（" else "{})" if number.endswith(")") else "{}."
    if core.isdecimal():
        return ((shape.format("1"), int(core)),)
    if not core.isalpha():
        return (("-", 0),)
    found = []
    if (letter := _letter(core)) is not None:
        found.append((shape.format("a"), letter))
    if _ROMAN_SHAPE.match(core):
        found.append((shape.format("i"), _roman(core)))
    return tuple(found)


def depths(numbers: list[str]) -> list[int]:
    """Give the depth of each number of a numbered part in print order; a paragraph `1.` has depth 0."""
    result: list[int] = []
    open_: list[tuple[str, int]] = []
    for index, number in enumerate(numbers):
        options = readings(number)
        following = readings(numbers[index + 1]) if index + 1 < len(numbers) else ()
        depth = _depth(open_, options, following)
        level = min(depth[0], DEEPEST)
        del open_[level:]
        open_.append(depth[1])
        result.append(level)
    return result


def _depth(
    open_: list[tuple[str, int]], options: tuple[tuple[str, int], ...], following: tuple[tuple[str, int], ...]
) -> tuple[int, tuple[str, int]]:
    """Choose among what a number can be: paragraph, next of an open list, first of a new one."""
    if options and options[0][0] == "1.1":
        # Targets such as 17.2 and 17.a are numbered across paragraphs and stand beside them.
        return 0, options[0]
    for style, rank in options:
        if style == "1." and (not open_ or open_[0][0] in ("1.", "1.1")):
            return 0, (style, rank)
    goes_on = [
        (level, option)
        for level in range(len(open_) - 1, -1, -1)
        for option in options
        if open_[level][0] == option[0] and (option[1] == open_[level][1] + 1 or option[0] == "-")
    ]
    begins = [option for option in options if option[1] <= 1]
    if goes_on and begins:
        nested = any((style, rank + 1) in following for style, rank in begins)
        return (len(open_), begins[-1]) if nested else goes_on[0]
    if goes_on:
        return goes_on[0]
    if begins:
        return len(open_) if open_ else 1, begins[-1]
    for level in range(len(open_) - 1, -1, -1):
        for option in options:
            if open_[level][0] == option[0]:
                return level, option
    return len(open_) if open_ else 0, options[0] if options else ("-", 0)


def _letter(core: str) -> int | None:
    """Give the place of `c`, `cc` or a Russian or Arabic letter in its list (1 for the first); None for others."""
    for alphabet in ("abcdefghijklmnopqrstuvwxyz", _RUSSIAN, _ARABIC):
        if core[0] in alphabet and len(set(core)) == 1 and (len(core) == 1 or not _ROMAN_SHAPE.match(core)):
            return len(alphabet) * (len(core) - 1) + alphabet.index(core[0]) + 1
    return None


def _roman(text: str) -> int:
    values = [_ROMAN[letter] for letter in text]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
