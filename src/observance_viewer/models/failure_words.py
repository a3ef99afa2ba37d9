"""Says what failed, and what a reader is unsure of, in the person's language; the command line says it in English.

The words are collected for the translators from where failures are raised (`tools/translations.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from observance_viewer.domain.errors import UserError, filled, in_one
from observance_viewer.models.isolating import directed, isolated

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import ReaderWarning

CONTEXT = "Failures"


def failure_in_words(error: BaseException) -> str:
    """Give the one sentence that tells a person what is wrong and what to do."""
    if not isinstance(error, UserError):
        return str(error)
    values = [isolated(value) for value in error.values]
    problem, remedy = (filled(_translated(words), values) for words in error.words)
    return directed(in_one(problem, remedy, isolated(error.where)))


def warning_in_words(warning: ReaderWarning) -> str:
    """Give the sentence that tells a person what the reader is unsure of."""
    return filled(_translated(warning.words), [isolated(str(value)) for value in warning.values])


def _translated(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words) if words else ""
