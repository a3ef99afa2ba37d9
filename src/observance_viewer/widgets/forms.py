"""The forms of words and the room of numbers that a resolution is set with, in em; knows colours, but no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat

if TYPE_CHECKING:
    from collections.abc import Iterable

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.widgets.theme import Theme
    from observance_viewer.widgets.type_face import TypeFace

# What stands between a number and the text before which it hangs.
GAP = "\u2002"
# Steps of Qt's FontSizeAdjustment, which follow the default font of the document: 0.8, 1 and 1.2 times its size.
SMALL, PLAIN, LARGE = -1, 0, 1
_FIGURE = re.compile(r"\d")


class Forms:
    """The forms for one text: `hang` is the room of its hanging numbers, `step` that of an indent, in em."""

    def __init__(self, resolution: Resolution, face: TypeFace, theme: Theme) -> None:
        self._face = face
        self._theme = theme
        self._em = face.em
        self._metrics = QFontMetricsF(face.font())
        nodes = [node for node in resolution.nodes() if node.number]
        top = self._widest(node.number for node in nodes if node.kind == "operative")
        below = self._widest(node.number for node in nodes if node.kind == "subparagraph")
        self.hang = max(top, 0.6)
        self.step = min(max(1.8, below), 4.0)

    def advance(self, number: str | None) -> float:
        """Give the width of a number with the gap behind it."""
        return self._metrics.horizontalAdvance(f"{number}{GAP}") / self._em

    def characters(
        self, size: int = PLAIN, *, emphasis: bool = False, bold: bool = False, colour: str = "text"
    ) -> QTextCharFormat:
        """Give words of the reading face, in a colour of the theme."""
        style = QTextCharFormat()
        style.setProperty(QTextCharFormat.Property.FontSizeAdjustment, size)
        if bold:
            style.setFontWeight(QFont.Weight.Bold)
        if emphasis:
            self._face.emphasise(style)
        style.setForeground(getattr(self._theme, colour))
        return style

    def sans(self, *, bold: bool = False) -> QTextCharFormat:
        """Give small muted words of the interface's own face."""
        style = self.characters(SMALL, bold=bold, colour="muted")
        style.setFontFamilies([QFont().family()])
        return style

    def _widest(self, numbers: Iterable[str | None]) -> float:
        """Give the greatest advance; all figures count as equally wide, so that few numbers need to be measured."""
        kinds = {_FIGURE.sub("8", number) for number in numbers if number}
        return max(map(self.advance, kinds), default=0.0)
