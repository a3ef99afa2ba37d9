"""The styles in which a passage can be copied, as a menu; must not know how they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


class CitationMenu(QMenu):
    """`style_chosen(str)` comes with one of `exports.citation.Style`."""

    style_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Copy as citation"))
        self.setAccessibleName(self.title())
        for style, name in (
            ("un", self.tr("UN editorial style")),
            ("chicago", self.tr("Chicago")),
            ("apa", self.tr("APA")),
            ("bibtex", self.tr("BibTeX")),
            ("ris", self.tr("RIS")),
            ("markdown", self.tr("Quotation in Markdown")),
            ("plain", self.tr("Quotation with reference")),
        ):
            self.addAction(name).setData(style)
        self.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        self.style_chosen.emit(str(action.data()))
