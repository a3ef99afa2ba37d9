"""A small card over the text, read and walked through by pointer and by key; knows no resolution."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from observance_viewer.widgets.announcing import announce
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from observance_viewer.widgets.cards import Card

_CHARACTERS = 60
_SHARE = 0.55
_GAP = 6
_MARGIN = 14


class Popover(QFrame):
    """Lies over its parent and stays inside it.

    `link_followed(str)` carries the address of a link in the card; `dismissed` comes when Escape closes it,
    `left` when the pointer leaves it, `entered` when it comes.
    """

    link_followed = Signal(str)
    dismissed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._words = QTextBrowser(self)
        self._words.setOpenLinks(False)
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.document().setDocumentMargin(0)
        self._words.anchorClicked.connect(self._follow)
        slim_scroll_bars(self._words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 2, _MARGIN - 4, _MARGIN - 2)
        layout.addWidget(self._words)
        self.setFocusProxy(self._words)
        self._card: Card | None = None
        self.hide()

    def show_card(self, card: Card, near: QRect) -> None:
        """Show `card` under, or where there is no room above, the place `near` in the parent."""
        self._card = card
        self._write(card)
        self._words.setAccessibleName(card.title)
        parent = self._over
        metrics = self.fontMetrics()
        width = min(metrics.averageCharWidth() * _CHARACTERS, parent.width() - 2 * _MARGIN)
        height = self._height(width - 2 * _MARGIN - self._words.verticalScrollBar().sizeHint().width()) + 2 * _MARGIN
        below, above = parent.height() - near.bottom() - 2 * _GAP, near.top() - 2 * _GAP
        under = height <= below or below >= above
        height = min(height, max(below if under else above, 4 * metrics.height()), int(parent.height() * _SHARE))
        left = min(max(_GAP, near.left() - width // 3), parent.width() - width - _GAP)
        top = near.bottom() + _GAP if under else near.top() - _GAP - height
        self.setGeometry(QRect(QPoint(left, top), QPoint(left + width, top + height)))
        self._words.moveCursor(QTextCursor.MoveOperation.Start)
        self.show()
        self.raise_()
        announce(self, self._words.toPlainText())

    def has_focus(self) -> bool:
        """Whether keys walk through the card."""
        return self._words.hasFocus()

    def words(self) -> str:
        """Give what the card says, as plain text."""
        return self._words.toPlainText()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if self._words.hasFocus() else theme.faint, 1))
        painter.setBrush(theme.page)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._card is not None:
            self._write(self._card)

    def _height(self, width: int) -> int:
        """Give how high the card's words are when they are `width` wide; the browser's own document is left alone."""
        probe = self._words.document().clone(self)
        probe.setTextWidth(width)
        height = probe.size().height()
        probe.deleteLater()
        return int(height) + 2

    def _write(self, card: Card) -> None:
        theme = theme_of(self.palette())
        palette = self._words.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.page)
        self._words.setPalette(palette)
        option = self._words.document().defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._words.document().setDefaultTextOption(option)
        self._words.document().setDefaultStyleSheet(
            f"a {{ color: {theme.accent.name()}; text-decoration: none }} p {{ margin: 0 0 6px 0 }}"
            f" .detail {{ color: {theme.muted.name()} }}"
        )
        detail = f'&nbsp;&nbsp;<span class="detail">{escape(card.detail)}</span>' if card.detail else ""
        lines = [f"<p><b>{escape(card.title)}</b>{detail}</p>", *(f"<p>{line}</p>" for line in card.body if line)]
        self._words.setHtml("".join(lines))

    def _follow(self, url: QUrl) -> None:
        self.link_followed.emit(url.toString())
