"""The field in which a note's Markdown is written: lists go on, marks come by key, rich text is pasted clean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from observance_viewer.domain.writing import linked, marked, next_item

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from observance_viewer.domain.writing import Edit

_BOLD, _ITALIC, _LINK = (QKeySequence(keys) for keys in ("Ctrl+B", "Ctrl+I", "Ctrl+K"))


class NoteText(QPlainTextEdit):
    """Plain text; each paragraph runs in the direction of its own words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        # Lines are broken where the field ends; only the blank behind a word stands beyond it.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().valueChanged.connect(self._stay)
        self.document().setDocumentMargin(0)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)

    def event(self, event: QEvent) -> bool:
        # The window has commands on some of these keys, too; here they are the writer's.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _mark_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark = _mark_of(event)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if mark:
            self._mark(mark)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self._go_on():
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = None
        if source.hasHtml():
            from observance_viewer.widgets.pasted import markdown_of

            text = markdown_of(source.html())
        if text:
            self.insertPlainText(text)
            self.ensureCursorVisible()
        else:
            super().insertFromMimeData(source)

    def _stay(self, value: int) -> None:
        """Keep the lines where they begin, though the cursor stands behind a blank beyond the edge."""
        bar = self.horizontalScrollBar()
        begin = bar.maximum() if self.isRightToLeft() else 0
        if value != begin:
            bar.setValue(begin)

    def _go_on(self) -> bool:
        """Begin the next item of a list; an item without words ends the list instead. False where there is none."""
        cursor = self.textCursor()
        block = cursor.block()
        if cursor.hasSelection() or not cursor.atBlockEnd():
            return False
        begin = next_item(block.text())
        if begin is None:
            return False
        if begin:
            cursor.insertText(f"\n{begin}")
        else:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        self.setTextCursor(cursor)
        return True

    def _mark(self, mark: str) -> None:
        cursor = self.textCursor()
        text = self.toPlainText()
        start = _points(text, cursor.selectionStart())
        end = _points(text, cursor.selectionEnd())
        self._apply(linked(text, start, end) if mark == "[]" else marked(text, start, end, mark), text)

    def _apply(self, edit: Edit, text: str) -> None:
        """Make an edit as one step of undoing; Qt counts UTF-16 units."""
        cursor = self.textCursor()
        cursor.setPosition(_units(text[: edit.start]))
        cursor.setPosition(_units(text[: edit.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.text)
        now = text[: edit.start] + edit.text + text[edit.end :]
        cursor.setPosition(_units(now[: edit.chosen[0]]))
        cursor.setPosition(_units(now[: edit.chosen[1]]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _mark_of(event: QKeyEvent) -> str:
    """Give what a key puts around the selected words, `[]` for a link, empty for any other key."""
    pressed = QKeySequence(event.keyCombination())
    return {_BOLD: "**", _ITALIC: "*", _LINK: "[]"}.get(pressed, "")


def _units(text: str) -> int:
    """Give how many UTF-16 units `text` has."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")


def _points(text: str, units: int) -> int:
    """Give how many code points stand in the first `units` UTF-16 units of `text`."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
