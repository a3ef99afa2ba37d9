"""What a text's letters say about its language and direction; must not know what the text is part of."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LETTERS = {
    "ar": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff",
    "he": "\u0590-\u05ff\ufb1d-\ufb4f",
    "ru": "\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "ja": "\u3041-\u30ff\u31f0-\u31ff",
    "ko": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "zh": "\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
}
_WRITTEN = "|".join(f"(?P<{tag}>[{letters}])" for tag, letters in _LETTERS.items())
_RUN = re.compile("|".join(f"(?P<{tag}>[{each}](?:[\\s\\W\\d]*[{each}])*)" for tag, each in _LETTERS.items()))
_LETTER = re.compile(f"{_WRITTEN}|(?P<latin>[^\\W\\d_])")
_OTHER = re.compile(f"[{''.join(_LETTERS.values())}]")
RIGHT_TO_LEFT = ("ar", "he")
# Vowel signs, points and stresses: what stands on a letter and has no width of its own.
SIGNS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]")


def cleaned(text: str) -> str:
    """Give `text` without the characters that no page can hold: controls, lone surrogates, noncharacters."""
    return _CONTROL.sub("", text)


def is_latin(text: str) -> bool:
    """Tell that no letter of `text` is of a script that tells a language."""
    return not _OTHER.search(text)


def language_of(text: str) -> str:
    """Give the language that the first letter's script stands for: `ar`, `zh`, …; empty for Latin and the rest.

    The first letter decides on the direction of a paragraph, too (Unicode Bidirectional Algorithm, P2).
    """
    if is_latin(text):
        return ""
    found = _LETTER.search(text)
    return "" if found is None or found.lastgroup in (None, "latin") else str(found.lastgroup)


def runs_of(text: str, language: str) -> list[tuple[str, str]]:
    """Give `text` cut into runs of one language each, as (language, words).

    `language` is that of the line, and of what no script tells; Latin letters in a line of another script are ``.
    """
    if not language and is_latin(text):
        return [("", text)]
    runs: list[tuple[str, str]] = []
    end = 0
    for found in _RUN.finditer(text):
        if found.start() > end:
            runs.append(_between(text[end : found.start()], language))
        runs.append((str(found.lastgroup), found[0]))
        end = found.end()
    if end < len(text):
        runs.append(_between(text[end:], language))
    return runs


def _between(text: str, language: str) -> tuple[str, str]:
    latin = any(character.isalpha() for character in text)
    return ("" if latin else language, text)
