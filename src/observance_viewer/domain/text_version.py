"""One version of a document's words, by which notes find their place again; must not know formats or storage."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from observance_viewer.domain.resolution import Resolution


@dataclass(frozen=True, slots=True)
class TextVersion:
    """The paragraphs and footnotes of one document as read once, by their ids, in reading order.

    `hash` tells versions apart: 32 hexadecimal digits over language, ids and words.
    """

    hash: str
    symbol: str
    language: str
    passages: Mapping[str, str]


def text_version(symbol: str, language: str, passages: Mapping[str, str]) -> TextVersion:
    """Give the version that these words are."""
    words = json.dumps([symbol, language, list(passages.items())], ensure_ascii=False)
    digest = hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return TextVersion(digest, symbol, language, passages)


def version_of(resolution: Resolution) -> TextVersion:
    """Give the version of a document's words as it was read."""
    return text_version(resolution.symbol or resolution.source, resolution.language, resolution.passages())
