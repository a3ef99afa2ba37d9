"""The one search box: tells what is typed, shows how many hits there are and which is current."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from observance_viewer.widgets.announcing import announce
from observance_viewer.widgets.theme import theme_of

# A field takes this on X11 for the end of the line, which has a key of its own.
_EXPORT = QKeySequence("Ctrl+E")


def _is_export(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == _EXPORT


class _Field(QLineEdit):
    """A line without a frame of its own; `focus_moved` lets the box around it show the focus."""

    focus_moved = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_export(event):
            event.ignore()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()


class SearchBox(QWidget):
    """`text_changed(str)` comes with each key; `next_requested` and `previous_requested` walk through the hits.

    `left` says that Escape was pressed with nothing in the box.
    """

    text_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = _Field(self)
        self._field.setFrame(False)
        self._field.setPlaceholderText(self.tr("Search text and notes"))
        self._field.setAccessibleName(self.tr("Search text and notes"))
        of_notes = self.tr("Of notes: tag:draft, at:OP2, modified:2026-11, state:orphaned")
        self._field.setToolTip("\n".join((self.tr('Words, "phrases", prefix*, -not, OR'), of_notes)))
        self._field.setMinimumWidth(120)
        self._field.textChanged.connect(self.text_changed)
        self._field.focus_moved.connect(self.update)
        self._field.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._previous = self._button(self.tr("Previous hit (Shift+F3)"))
        self._previous.setArrowType(Qt.ArrowType.UpArrow)
        self._previous.clicked.connect(self.previous_requested)
        self._next = self._button(self.tr("Next hit (F3)"))
        self._next.setArrowType(Qt.ArrowType.DownArrow)
        self._next.clicked.connect(self.next_requested)
        self._clear = self._button(self.tr("Clear the search (Esc)"))
        self._clear.setText("×")
        self._clear.clicked.connect(self._field.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 2, 4, 2)
        layout.setSpacing(2)
        layout.addWidget(self._field, 1)
        for widget in (self._count, self._previous, self._next, self._clear):
            layout.addWidget(widget)
            widget.hide()
        self.setFocusProxy(self._field)
        self._dress()

    def controls(self) -> tuple[QWidget, ...]:
        """Give what keys can reach in the box, in the order of the eye."""
        return self._field, self._previous, self._next, self._clear

    def text(self) -> str:
        """Give what stands in the box."""
        return self._field.text()

    def set_text(self, text: str) -> None:
        """Type `text` for the person."""
        self._field.setText(text)

    def start(self) -> None:
        """Put the cursor into the box, over what stands there."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_count(self, current: int, total: int) -> None:
        """Show '2 of 3'; `current` counts from 1 and is 0 before the first hit was visited."""
        searching = bool(self._field.text().strip())
        for widget in (self._count, self._previous, self._next, self._clear):
            widget.setVisible(searching)
        if total == 0:
            words = self.tr("No hits")
        elif current:
            of = self.tr("%1 of %2")
            words = of.replace("%1", self.locale().toString(current)).replace("%2", self.locale().toString(total))
        else:
            words = self.locale().toString(total)
        self._count.setText(words)
        self._field.setAccessibleDescription(words if searching else "")
        if searching:
            announce(self._field, self.tr("%n hits", "", total) if total and not current else words)
        self._previous.setEnabled(total > 0)
        self._next.setEnabled(total > 0)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, int(self.fontMetrics().height() * 1.75)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._field:
            if event.key() == Qt.Key.Key_Escape:
                if self._field.text():
                    self._field.clear()
                else:
                    self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous_requested if shift else self.next_requested).emit()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        focused = self._field.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if focused else theme.faint, 1.6 if focused else 1))
        painter.setBrush(theme.page)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme_of(palette).muted)
        self._count.setPalette(palette)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button
