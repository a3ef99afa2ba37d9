"""Tells how the letters of a text file are written down; decides nothing about what they say."""

from __future__ import annotations

import codecs

from observance_viewer.readers.lexicon import ORGANS

_SAMPLE = 4096
# What no text has: control signs beside white space, escape and the end-of-file sign of old systems.
_ODD = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b\x1a")
# Of the official languages' older code pages the first in which an organ is named is taken.
_CODE_PAGES = ("cp1252", "cp1251", "cp1256", "gb18030")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes) -> str:
    """Give the text of `data`: by its mark, else as UTF-8, UTF-16 or one of the older Windows code pages."""
    codec = marked_codec(data) or _wide_codec(data)
    if codec is not None:
        return data.decode(codec, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_code_page(data[: 16 * _SAMPLE]), "replace")


def marked_codec(data: bytes) -> str | None:
    """Give the codec that the byte order mark of `data` names; None without one."""
    return next((codec for mark, codec in _MARKS if data.startswith(mark)), None)


def is_text(data: bytes) -> bool:
    """Whether `data` can be text: hardly a byte in it is a sign that no text has."""
    if marked_codec(data) or _wide_codec(data):
        return True
    sample = data[:_SAMPLE]
    odd = len(sample) - len(sample.translate(None, _ODD))
    return odd <= len(sample) // 50


def _wide_codec(data: bytes) -> str | None:
    """Give the UTF-16 in which most of the letters that `data` begins with are of the first 256; else None."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half >= 8:
        if sample[1::2].count(0) > 0.7 * half and not sample[::2].count(0):
            return "utf-16-le"
        if sample[::2].count(0) > 0.7 * half and not sample[1::2].count(0):
            return "utf-16-be"
    return None


def _code_page(sample: bytes) -> str:
    for codec in _CODE_PAGES:
        text = sample.decode(codec, "replace")
        if any(name in text for names in ORGANS.values() for name in names):
            return codec
    return _CODE_PAGES[0]
