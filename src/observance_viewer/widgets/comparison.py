"""Shows what differs between two texts: added words underlined, removed ones struck through; compares nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from observance_viewer.domain.comparing import Run


class Comparison(QTextEdit):
    """Two texts in one, to be read and copied."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: Sequence[Run] = ()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName(name)
        slim_scroll_bars(self)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show what is the same, added and removed."""
        self._runs = runs
        self.clear()
        theme = theme_of(self.palette())
        cursor = self.textCursor()
        for run in runs:
            style = QTextCharFormat()
            style.setForeground(theme.text)
            if run.kind == "added":
                style.setBackground(theme.accent_soft)
                style.setFontUnderline(True)
            elif run.kind == "removed":
                style.setBackground(theme.warning_soft)
                style.setFontStrikeOut(True)
            cursor.insertText(run.text, style)
        spoken = {"added": self.tr("added: %1"), "removed": self.tr("removed: %1")}
        words = [spoken[run.kind].replace("%1", run.text.strip()) for run in runs if run.kind != "same"]
        self.setAccessibleDescription("; ".join(words) or self.tr("nothing differs"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.show_runs(self._runs)
