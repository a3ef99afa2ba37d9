"""Follows the fields of a Word paragraph, and finds the address of those that are links; reads no results."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from observance_viewer.readers.word_package import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_HYPERLINK = re.compile(
    r"\s*HYPERLINK\s+(?:\"(?P<quoted>[^\"]{1,2000})\"|(?P<bare>[^\s\"\\\\]{1,2000}))", re.IGNORECASE
)
# Deeper fields than Word writes are not followed.
_DEEPEST = 20


def follow_fields(run: _Element, fields: list[str]) -> None:
    """Keep in `fields` the instructions of the fields that are open behind `run`, the innermost last."""
    for element in run:
        name = local(element)
        if name == "instrText" and fields:
            fields[-1] += element.text or ""
        elif name == "fldChar":
            kind = attribute(element, "fldCharType")
            if kind == "begin" and len(fields) < _DEEPEST:
                fields.append("")
            elif kind == "end" and fields:
                fields.pop()


def link_of_field(instruction: str) -> str | None:
    """Give the address that a field leads to; None for a field of another kind, or one within the file."""
    match = _HYPERLINK.match(instruction)
    return (match["quoted"] or match["bare"]) if match else None
