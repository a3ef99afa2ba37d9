"""One line to type into and what it leads to, laid over the window; knows nothing of what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from observance_viewer.widgets.announcing import announce
from observance_viewer.widgets.palette_list import ENTRY_ROLE, PaletteDelegate, PaletteModel
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.models.ranking import Entry

_ROWS = 11
_CHARACTERS = 76
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}


class Palette(QFrame):
    """`entry_chosen(Entry)` comes once it has closed; Escape, and looking elsewhere, close it without."""

    entry_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._answer: Callable[[str], tuple[Entry, ...]] | None = None
        self._before: QWidget | None = None
        self._field = QLineEdit(self)
        self._field.setFrame(False)
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        self._model = PaletteModel(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("What can be chosen"))
        self._list.clicked.connect(self._choose)
        slim_scroll_bars(self._list)
        self._none = QLabel(self.tr("Nothing is called like this."), self)
        self._none.setContentsMargins(12, 4, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 8)
        layout.setSpacing(6)
        layout.addWidget(self._field)
        layout.addWidget(self._none)
        layout.addWidget(self._list)
        self._field.setTextMargins(10, 2, 10, 2)
        self.setFocusProxy(self._field)
        self.hide()

    def ask(self, name: str, hint: str, answer: Callable[[str], tuple[Entry, ...]]) -> None:
        """Open with the line empty; `answer` gives the entries for what is typed, at once."""
        self._answer = answer
        self._before = QApplication.focusWidget()
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(name)
        self._dress()
        self._field.clear()
        self._typed("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def entries(self) -> list[Entry]:
        """Give what is listed."""
        return [self._model.index(row).data(ENTRY_ROLE) for row in range(self._model.rowCount())]

    def close_quietly(self) -> None:
        """Close with nothing chosen; the focus goes back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.faint, 1))
        painter.setBrush(theme.page)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        y = self._field.geometry().bottom() + 3
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(1, y, self.width() - 2, y)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._field:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.close_quietly()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self._list.currentIndex())
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._move(1 if key == Qt.Key.Key_Tab else -1)
                return True
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and QApplication.activeWindow() is not None:
            self.hide()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        theme = theme_of(self._over.palette())
        for widget in (self._field, self._list):
            palette = QPalette(self._over.palette())
            palette.setColor(QPalette.ColorRole.Base, theme.page)
            if palette != widget.palette():
                widget.setPalette(palette)
        font = self._over.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._field.setFont(font)

    def _typed(self, text: str) -> None:
        entries = self._answer(text) if self._answer is not None else ()
        self._model.show_entries(entries)
        self._none.setVisible(not entries)
        self._list.setVisible(bool(entries))
        if entries:
            self._go_to(0)
        self._place(len(entries))

    def _place(self, count: int) -> None:
        row = self._list.sizeHintForRow(0) if count else 0
        self._list.setFixedHeight(row * min(count, _ROWS) + 2)
        width = min(self._over.width() - 24, self.fontMetrics().averageCharWidth() * _CHARACTERS)
        height = self.sizeHint().height()
        self.setGeometry((self._over.width() - width) // 2, max(12, self._over.height() // 12), width, height)

    def _move(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            now = self._list.currentIndex().row()
            last = count - 1
            # One step beyond an end comes out at the other; a page stops there.
            self._go_to((now + by) % count if abs(by) == 1 else max(0, min(last, now + by)))

    def _go_to(self, row: int) -> None:
        index = self._model.index(row)
        self._list.setCurrentIndex(index)
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        announce(self._field, said)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None:
            self.close_quietly()
            self.entry_chosen.emit(entry)
