"""The choices for the PDF as they are kept in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from observance_viewer.domain.setting import (
    PAPER,
    PDF_CONTENTS,
    PDF_HEAD,
    PDF_INDEX,
    PDF_LANGUAGE,
    PDF_ORDER,
    PDF_TEXT,
)
from observance_viewer.exports.pdf_options import PdfOptions

if TYPE_CHECKING:
    from observance_viewer.domain.setting import Setting, Settings
    from observance_viewer.exports.pdf_options import Head, Order, Paper

_OF_DOCUMENT = "document"


def options_in(settings: Settings, spoken: str) -> PdfOptions:
    """Give the choices that are kept; `spoken` is the language of the window (BCP 47)."""
    get = settings.get
    language = get(PDF_LANGUAGE)
    return PdfOptions(
        paper=cast("Paper", get(PAPER)),
        head=cast("Head", get(PDF_HEAD)),
        order=cast("Order", get(PDF_ORDER)),
        contents=get(PDF_CONTENTS),
        text=get(PDF_TEXT),
        index=get(PDF_INDEX),
        language={PDF_LANGUAGE.default: spoken, _OF_DOCUMENT: ""}.get(language, language),
    )


def changes_between(former: PdfOptions, chosen: PdfOptions) -> list[tuple[Setting[object], object]]:
    """Give the settings in which `chosen` differs from `former`, with their values."""
    pairs: list[tuple[Setting[object], object, object]] = [
        (PAPER, former.paper, chosen.paper),
        (PDF_HEAD, former.head, chosen.head),
        (PDF_ORDER, former.order, chosen.order),
        (PDF_CONTENTS, former.contents, chosen.contents),
        (PDF_TEXT, former.text, chosen.text),
        (PDF_INDEX, former.index, chosen.index),
        (PDF_LANGUAGE, former.language or _OF_DOCUMENT, chosen.language or _OF_DOCUMENT),
    ]
    return [(setting, value) for setting, before, value in pairs if value != before]
