"""Where a paragraph of extracted text can end, and where a note can."""

from __future__ import annotations

import re

from observance_viewer.readers.drafts import ENDS

_COMPLETE = (".", ")", "”", "»", "。", "）", "]", ";", "；", "؛")
_ABBREVIATED = re.compile(r"\b(?:[Nn]os?|[Vv]ols?|[Cc]hap|[Ss]ect|[Aa]rts?|[Pp]aras?|pp?|Add|Corr|Rev)\.\Z")
# Ends of paragraphs; Arabic asks with a mark of its own.
_ENDS = (*ENDS, "؟")
_ENDED_BY_MARKER = re.compile(
    r"[.;,:،؛。；，：](?: ?\d{1,2}|(?<!\d[.,])\d{3}|\*{1,3}| ?\(\d{1,3}\)| ?\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3})\Z"
)


def ended(text: str) -> bool:
    """Whether a paragraph can end here: at its punctuation, also where the marker of a footnote stands behind it."""
    if text[-1:].isalpha():
        return False
    return text.endswith(_ENDS) or _ENDED_BY_MARKER.search(text[-8:]) is not None


def is_complete(text: str) -> bool:
    """Whether a note can end here."""
    return text.endswith(_COMPLETE) and _ABBREVIATED.search(text[-12:]) is None
