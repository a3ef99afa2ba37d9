"""The forms of paragraphs and words that a resolution is set in; knows measures and colours, but no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.widgets.theme import Theme
    from observance_viewer.widgets.type_face import TypeFace

# What stands between a number and the text before which it hangs.
GAP = "\u2002"
_LINE_HEIGHT = 120


class Forms:
    """The forms for one text: `hang` is the room of its hanging numbers, `step` that of an indent, in pixels."""

    def __init__(self, resolution: Resolution, face: TypeFace, theme: Theme) -> None:
        self.face = face
        self.theme = theme
        self.em = face.em
        self._metrics = QFontMetricsF(face.font())
        self.hang, self.step = self._room_for_numbers(resolution)

    def advance(self, number: str | None) -> float:
        """Give the width of a number with the gap behind it."""
        return self._metrics.horizontalAdvance(f"{number}{GAP}")

    def paragraph(
        self,
        *,
        depth: int = 0,
        above: float = 0,
        below: float = 0.62,
        centred: bool = False,
        hanging: str | None = None,
        hang: bool = True,
    ) -> QTextBlockFormat:
        """Give a paragraph indented by `depth` steps, with room above and below in em; `hanging` hangs before it."""
        em = self.em
        paragraph = QTextBlockFormat()
        paragraph.setTopMargin(above * em)
        paragraph.setBottomMargin(below * em)
        indent = (self.hang if hang else 0) + depth * self.step
        (paragraph.setRightMargin if self.face.right_to_left else paragraph.setLeftMargin)(indent)
        if hanging and not self.face.right_to_left:
            # From right to left Qt lets nothing hang; there the number stands in the line, as in print.
            paragraph.setTextIndent(-min(self.advance(hanging), indent))
        paragraph.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if centred:
            paragraph.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return paragraph

    def characters(
        self, *, scale: float = 1, emphasis: bool = False, bold: bool = False, colour: str = "text"
    ) -> QTextCharFormat:
        """Give words of the reading face, in a colour of the theme."""
        style = QTextCharFormat()
        style.setFont(self.face.font(scale, bold=bold, emphasis=emphasis))
        style.setForeground(getattr(self.theme, colour))
        return style

    def sans(self, *, bold: bool = False) -> QTextCharFormat:
        """Give small muted words of the interface's own face."""
        style = QTextCharFormat()
        font = QFont()
        font.setPointSizeF(self.face.points * 0.78)
        font.setBold(bold)
        style.setFont(font)
        style.setForeground(self.theme.muted)
        return style

    def _room_for_numbers(self, resolution: Resolution) -> tuple[float, float]:
        if self.face.right_to_left:
            return 0.0, 1.8 * self.em
        nodes = [node for node in resolution.nodes() if node.number]
        top = max((self.advance(node.number) for node in nodes if node.kind == "operative"), default=0.0)
        below = [self.advance(node.number) for node in nodes if node.kind == "subparagraph"]
        return max(top, 0.6 * self.em), min(max([1.8 * self.em, *below]), 4 * self.em)
