"""Names settings in the person's language, for the page of preferences and for the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from observance_viewer.domain.setting import CONTEXT

if TYPE_CHECKING:
    from observance_viewer.domain.setting import Setting


def translated(words: str) -> str:
    """Give a label or description of a setting in the person's language."""
    return QCoreApplication.translate(CONTEXT, words)


def names_of(setting: Setting[object]) -> tuple[str, str]:
    """Give label and description of a setting in the person's language."""
    return translated(setting.label), translated(setting.description)
