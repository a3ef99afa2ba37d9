"""Says above the text what its reader was unsure of, and where; one click goes there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from observance_viewer.models.failure_words import warning_in_words
from observance_viewer.widgets.announcing import announce
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import ReaderWarning

_LINES = 5


class WarningsBar(QFrame):
    """Lists every warning, folded to one line until it is opened; `place_requested(str)` carries a passage's id."""

    place_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warnings: tuple[ReaderWarning, ...] = ()
        self._summary = QLabel(self)
        break_lines(self._summary)
        self._list = QLabel(self)
        self._list.setWordWrap(True)
        self._list.setTextFormat(Qt.TextFormat.RichText)
        self._list.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._list.linkActivated.connect(self.place_requested)
        self._area = QScrollArea(self)
        self._area.setWidget(self._list)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        slim_scroll_bars(self._area)
        self._more = self._button("", self._fold)
        close = self._button("×", self.hide)
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close the reader's warnings"))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._summary, 1)
        head.addWidget(self._more)
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 5, 8, 5)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self._area)
        self.hide()

    def show_warnings(self, warnings: tuple[ReaderWarning, ...]) -> None:
        """Show `warnings`, all of them; without any the bar goes away."""
        self._warnings = warnings
        self._area.hide()
        self._write()
        self.setVisible(bool(warnings))
        if warnings:
            announce(self, self._summary.text())

    def words(self) -> str:
        """Give everything that the bar can say, as plain text."""
        return "\n".join(warning_in_words(warning) for warning in self._warnings)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme_of(self.palette()).warning_soft)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        if not self._warnings:
            return
        count = len(self._warnings)
        self._summary.setTextFormat(Qt.TextFormat.RichText)
        if count == 1:
            self._summary.setText(self._line(self._warnings[0]))
            self._summary.linkActivated.connect(self.place_requested, Qt.ConnectionType.UniqueConnection)
        else:
            self._summary.setText(escape(self.tr("The reader is unsure of %n places", "", count)))
        self._list.setText("".join(f"<p style='margin:2px 0'>{self._line(each)}</p>" for each in self._warnings))
        self._more.setVisible(count > 1)
        self._more.setText(self.tr("Hide") if self._area.isVisible() else self.tr("Show all"))

    def _line(self, warning: ReaderWarning) -> str:
        message = escape(warning_in_words(warning))
        if warning.at is None:
            return message
        colour = theme_of(self.palette()).accent.name()
        link = f'<a style="color:{colour}" href="{escape(warning.at)}">{escape(warning.at)}</a>'
        return f"{link} · {message}"

    def _fold(self) -> None:
        opened = self._area.isHidden()
        lines = min(len(self._warnings), _LINES)
        self._area.setFixedHeight(lines * (self.fontMetrics().lineSpacing() + 6) + 6)
        self._area.setVisible(opened)
        self._more.setText(self.tr("Hide") if opened else self.tr("Show all"))

    def _button(self, words: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setAutoRaise(True)
        button.clicked.connect(do)
        return button
