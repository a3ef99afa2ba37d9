"""A page that stands in the notes pane for a while, in the place of the list; knows nothing of what is on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.widgets.labels import align_with_layout, break_lines
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import small, theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class PanePage(QWidget):
    """A title with a button that leads back, and `column` for what is below; Escape leads back, too.

    `closed` says that the list of notes is wanted again.
    """

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.back = QToolButton(self)
        self.back.setText(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back to the notes"))
        self.back.setToolTip(self.tr("Back to the notes (Esc)"))
        self.back.setAutoRaise(True)
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.clicked.connect(self.closed)
        self.title = QLabel(title, self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        break_lines(self.title)
        self.explanation = QLabel(self)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        break_lines(self.explanation)
        self.explanation.hide()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 8, 6)
        self.column.setSpacing(6)
        self.column.addLayout(head)
        self.column.addWidget(self.explanation)
        self.dress()

    def explain(self, words: str) -> None:
        """Say under the title what there is here, or that there is nothing."""
        self.explanation.setText(words)
        self.explanation.setVisible(bool(words))

    def add_list(self, name: str, stretch: int = 1, *, fitting: bool = False) -> QListWidget:
        """Put a list below what is there, and the keyboard onto it when the page is shown.

        One that is `fitting` is no higher than its rows, for what is below it has use for the room.
        """
        made = QListWidget(self)
        made.setAccessibleName(name)
        made.setWordWrap(True)
        made.setFrameShape(QListWidget.Shape.NoFrame)
        made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setSpacing(2)
        made.setItemDelegate(_Rows(made))
        slim_scroll_bars(made)
        if fitting:
            made.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.column.addWidget(made, stretch)
        self.setFocusProxy(made)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.dress()

    def dress(self) -> None:
        """Take the colours and the sizes of the present look."""
        bold = QFont(small(self, 0.94))
        bold.setBold(True)
        self.title.setFont(bold)
        muted = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            muted.setColor(role, theme_of(self.palette()).muted)
        for widget in (self.title, self.explanation, self.back):
            widget.setPalette(muted)
        for label in (self.title, self.explanation):
            align_with_layout(label)


class _Rows(QStyledItemDelegate):
    """Rows of several lines, high enough for the letters of every script: Qt leaves a line out that finds no room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + option.fontMetrics.height() // 2)
