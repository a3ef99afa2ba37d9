"""The type that a resolution is set in: faces, sizes and emphasis by language; measures, but lays nothing out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from observance_viewer.widgets.theme import serif

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

RIGHT_TO_LEFT = frozenset({"ar"})
_CHARACTERS = 71
_IDEOGRAPHS = 37
_SAMPLE = 1500
_NASKH = ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Traditional Arabic")
_SONG = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "AR PL UMing CN")
_KAI = ("Kaiti SC", "KaiTi", "STKaiti", "AR PL UKai CN", "LXGW WenKai")
_UPRIGHT = {"ar": (_NASKH, 1.12), "zh": (_SONG, 1.0)}


@dataclass(frozen=True, slots=True)
class TypeFace:
    """The reading face of a text in `language` at `points`; everything that is measured is in pixels."""

    language: str
    points: float

    @property
    def right_to_left(self) -> bool:
        """Whether lines begin at the right."""
        return self.language in RIGHT_TO_LEFT

    @property
    def em(self) -> float:
        """The size of the type."""
        return QFontInfo(self.font()).pixelSize()

    def font(self) -> QFont:
        """Give the face in its size."""
        families, size = _UPRIGHT.get(self.language, ((), 1.0))
        font = serif(self.points * size)
        if families:
            font.setFamilies([*families, *font.families()])
        return font

    def emphasise(self, style: QTextCharFormat) -> None:
        """Set words apart in the style of the language.

        Emphasis is italic; Arabic and Chinese have no italics, so there it is bold and Kai type, as the UN prints it.
        """
        if self.language not in _UPRIGHT:
            style.setFontItalic(True)
        elif self.language == "zh" and (kai := [family for family in _KAI if QFontDatabase.hasFamily(family)]):
            style.setFontFamilies([*kai, *self.font().families()])
        else:
            style.setFontWeight(QFont.Weight.Bold)

    def measure(self, text: str) -> float:
        """Give the width of 71 characters like those of `text`, or of 37 ideographs.

        Lines break between words and then hold 60 to 70.
        """
        metrics = QFontMetricsF(self.font())
        if self.language == "zh":
            return _IDEOGRAPHS * metrics.horizontalAdvance("国")
        sample = text[:_SAMPLE] or "the quick brown fox jumps over the lazy dog"
        return _CHARACTERS * metrics.horizontalAdvance(sample) / len(sample)
