"""Shows Markdown while it is written: bold looks bold, its marks stay; changes no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

if TYPE_CHECKING:
    from observance_viewer.widgets.theme import Theme

_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![\w*_])([*_])(?![\s*_])([^*_]{1,500}?)(?<!\s)\1(?![\w*_])")
_CODE = re.compile(r"`[^`]{1,500}`")
_LINK = re.compile(r"\[[^\]]{1,300}\]\([^)\s]{1,500}\)")
_HEADING = re.compile(r"#{1,6} ")
_QUOTE = re.compile(r" {0,3}>")
_LIST = re.compile(r" *(?:[-*+]|\d{1,9}[.)]) (?:\[[ xX]\] )?")
_LONGEST = 4_000


class MarkdownHighlighter(QSyntaxHighlighter):
    """Styles bold, italic, code, links, headings, quotes, lists and checkboxes line by line."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        if theme != self._theme:
            self._theme = theme
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if len(text) > _LONGEST:
            return
        muted, accent = QTextCharFormat(), QTextCharFormat()
        muted.setForeground(self._theme.muted)
        accent.setForeground(self._theme.accent)
        bold, italic, code = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        italic.setFontItalic(True)
        code.setFontFixedPitch(True)
        code.setBackground(self._theme.surround)
        if _HEADING.match(text):
            self._style(text, 0, len(text), bold)
        if _QUOTE.match(text):
            self._style(text, 0, len(text), muted)
        if found := _LIST.match(text):
            self._style(text, 0, found.end(), accent)
        for pattern, style in ((_BOLD, bold), (_ITALIC, italic), (_CODE, code), (_LINK, accent)):
            for found in pattern.finditer(text):
                self._style(text, found.start(), found.end(), style)

    def _style(self, text: str, start: int, end: int, style: QTextCharFormat) -> None:
        """Style the code points `start` to `end`; Qt counts UTF-16 units."""
        self.setFormat(_units(text[:start]), _units(text[start:end]), style)


def _units(text: str) -> int:
    return len(text) + sum(1 for letter in text if letter > "\uffff")
