"""The one search box: tells what is typed, shows how many hits there are and which is current."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from observance_viewer.widgets.theme import theme_of


class SearchBox(QWidget):
    """`text_changed(str)` comes with each key; `next_requested` and `previous_requested` walk through the hits."""

    text_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Search text and notes"))
        self._field.setAccessibleName(self.tr("Search text and notes"))
        self._field.setToolTip(self.tr('Words, "phrases", prefix*, -not, OR'))
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumWidth(220)
        self._field.textChanged.connect(self.text_changed)
        self._field.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._previous = self._button(Qt.ArrowType.UpArrow, self.tr("Previous hit (Shift+F3)"))
        self._previous.clicked.connect(self.previous_requested)
        self._next = self._button(Qt.ArrowType.DownArrow, self.tr("Next hit (F3)"))
        self._next.clicked.connect(self.next_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._field, 1)
        for widget in (self._count, self._previous, self._next):
            layout.addWidget(widget)
            widget.hide()
        self.setFocusProxy(self._field)

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
        for widget in (self._count, self._previous, self._next):
            widget.setVisible(searching)
        if total == 0:
            words = self.tr("No hits")
        elif current:
            words = self.tr("%1 of %2").replace("%1", str(current)).replace("%2", str(total))
        else:
            words = str(total)
        self._count.setText(words)
        self._field.setAccessibleDescription(words if searching else "")
        self._previous.setEnabled(total > 0)
        self._next.setEnabled(total > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._field.clear()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous_requested if shift else self.next_requested).emit()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            palette = self._count.palette()
            palette.setColor(palette.ColorRole.WindowText, theme_of(self.palette()).muted)
            self._count.setPalette(palette)

    def _button(self, arrow: Qt.ArrowType, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QIcon())
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button
