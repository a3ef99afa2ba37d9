"""One folding for everything that is searched, asked for or indexed; spans count code points of the original text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

# Letters that Unicode does not decompose, as people type them.
_PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ŧ": "t"}
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u0640")

_Words = tuple[tuple[str, ...], tuple[tuple[int, int], ...]]
_LONG = 40
_CHUNK = re.compile(r"\S+")
_ASCII_WORD = re.compile(r"[a-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """The words of a text, folded, with the span of each in the original.

    `line` is the words with a blank before and after each; `begins` says where in it the blank before each word is.
    """

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    line: str
    begins: tuple[int, ...]


@lru_cache(maxsize=20_000)
def _fold_character(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character).casefold()
    return "".join(
        _PLAIN.get(part, part) for part in plain if unicodedata.category(part) != "Mn" and part not in _DROPPED
    )


def fold(text: str) -> Folded:
    """Fold case, diacritics, ligatures and width, and divide into words; each Chinese character is one word."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for chunk in _CHUNK.finditer(text):
        found, places = _folded(chunk[0])
        words += found
        begin = chunk.start()
        spans += [(start + begin, end + begin) for start, end in places]
    line = " ".join(("", *words, ""))
    return Folded(
        tuple(words), tuple(spans), line, tuple(accumulate((len(word) + 1 for word in words[:-1]), initial=0))
    )


def words_of(text: str) -> list[str]:
    """Give the words alone, as `fold` gives them."""
    words: list[str] = []
    for chunk in text.split():
        words += _folded(chunk)[0]
    return words


def _folded(chunk: str) -> _Words:
    return _known_chunk(chunk) if len(chunk) < _LONG else _fold_chunk(chunk)


@lru_cache(maxsize=20_000)
def _known_chunk(chunk: str) -> _Words:
    """Most words of a text have come before."""
    return _fold_chunk(chunk)


def _fold_chunk(chunk: str) -> _Words:
    """Give the words of a text without white space, with their spans."""
    if chunk.isascii():
        found = list(_ASCII_WORD.finditer(chunk.lower()))
        return tuple(word[0] for word in found), tuple(word.span() for word in found)
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    word, begin = "", 0
    for index, character in enumerate(chunk):
        folded = _fold_character(character)
        if folded and (folded[0].isalnum() or folded[0] == "_"):
            # Some Arabic letters stand for a whole sentence.
            if _is_ideograph(folded[0]) or " " in folded:
                if word:
                    words.append(word)
                    spans.append((begin, index))
                    word = ""
                alone = folded.split()
                words += alone
                spans += [(index, index + 1)] * len(alone)
                continue
            if not word:
                begin = index
            word += folded
        elif word and (not folded or unicodedata.category(character) == "Mn"):
            continue
        elif word:
            words.append(word)
            spans.append((begin, index))
            word = ""
    if word:
        words.append(word)
        spans.append((begin, len(chunk)))
    return tuple(words), tuple(spans)


def _is_ideograph(character: str) -> bool:
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or character >= "\U00020000"
