"""Edits one note in place: its Markdown and its tags; asks for saving, saves nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.widgets.announcing import announce
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.markdown_highlighter import MarkdownHighlighter
from observance_viewer.widgets.note_card import PADDING, place_of, shortened
from observance_viewer.widgets.note_text import NoteText
from observance_viewer.widgets.tag_field import TagField
from observance_viewer.widgets.theme import small, theme_of

if TYPE_CHECKING:
    from observance_viewer.domain.note import Note

_PAUSE_MS = 200
_BEHIND_MS = 400
_LINES = (3, 18)


class NoteEditor(QWidget):
    """The editor of `note`, which it keeps as it was opened; `covers` is the id of the card that it lies over.

    `edited(id, text, tags)` asks to save: a pause after the last key, at latest 0.4 s after the first unsaved one.
    `finished(id)` says that editing is over, `delete_requested(id)` that the note is not wanted, `resized()` that
    the editor's height is another.
    """

    edited = Signal(str, str, object)
    finished = Signal(str)
    delete_requested = Signal(str)
    resized = Signal()

    def __init__(self, note: Note, symbol: str | None, tags: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self.covers = note.id
        self._asked = (note.text, note.tags)
        self._build(note, symbol, tags)
        self._highlighter = MarkdownHighlighter(self.text.document(), theme_of(self.palette()))
        self._pause = self._timer(_PAUSE_MS)
        self._behind = self._timer(_BEHIND_MS)
        self.text.textChanged.connect(self._changed)
        self.tags.textChanged.connect(self._changed)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.done.clicked.connect(self.finish)
        self.delete.clicked.connect(self._delete)
        self.text.installEventFilter(self)
        self.tags.installEventFilter(self)
        self._dress()
        self._fit()

    @property
    def note_id(self) -> str:
        """The id of the note that is edited."""
        return self.note.id

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written, neither text nor tags."""
        return not self.text.toPlainText().strip() and not self.tags.tags()

    def start(self) -> None:
        """Put the keyboard at the end of the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)

    def ask_to_save(self) -> None:
        """Ask for what is not yet asked for, without waiting."""
        self._pause.stop()
        self._behind.stop()
        now = (self.text.toPlainText(), self.tags.tags())
        if now != self._asked:
            self._asked = now
            self.edited.emit(self.note.id, *now)

    def finish(self) -> None:
        """Ask to save what is left and say that editing is over."""
        self.ask_to_save()
        self.finished.emit(self.note.id)

    def show_saved(self, note: Note) -> None:
        """Say that the text is on disk, where what is on disk is what is written here."""
        if (note.text, note.tags) == (self.text.toPlainText(), self.tags.tags()):
            self._tell(self.tr("Saved"))
            announce(self.text, self.tr("Saved"))

    def show_failure(self, sentence: str) -> None:
        """Say that saving failed and what to do; the text stays and is asked for again at the next key."""
        self._asked = ("", ())
        self._behind.start()
        self._tell(self.tr("Not saved"))
        self.problem.setText(sentence)
        self.problem.show()
        announce(self.text, sentence)
        self._fit()

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
                self.finish()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "done"):
            self._dress()
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 1.6))
        painter.setBrush(theme.page)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        width = max(self.width(), 120)
        column = self._column
        # A layout without wrapped words answers -1 where it is asked for the height at a width.
        tall = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        return QSize(width, tall)

    def _build(self, note: Note, symbol: str | None, tags: list[str]) -> None:
        self.place = QLabel(place_of(note, symbol, self.tr("Whole document")), self)
        self.state = QLabel(self)
        self.state.setAccessibleName(self.tr("State of the note"))
        self.problem = QLabel(self)
        break_lines(self.problem)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.quote = QLabel(shortened(note.anchor.quote.exact) if note.anchor.quote else "", self)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        break_lines(self.quote)
        self.quote.setVisible(note.anchor.quote is not None)
        self.text = NoteText(note.text, self)
        self.text.setPlaceholderText(self.tr("Write a note. Markdown is understood."))
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.tags = TagField(note.tags, tags, self)
        self.delete = _button(self, self.tr("Delete"), self.tr("Delete the note"))
        self.done = _button(self, self.tr("Done"), self.tr("End editing (Ctrl+Enter)"))
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.place)
        head.addStretch()
        head.addWidget(self.state)
        foot.addWidget(self.tags, 1)
        foot.addWidget(self.delete)
        foot.addWidget(self.done)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 9, PADDING, 8)
        layout.setSpacing(5)
        layout.addLayout(head)
        for widget in (self.problem, self.quote, self.text):
            layout.addWidget(widget)
        layout.addLayout(foot)
        self.setFocusProxy(self.text)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self.ask_to_save)
        return timer

    def _changed(self) -> None:
        if (self.text.toPlainText(), self.tags.tags()) == self._asked:
            return
        self._tell(self.tr("Saving…"))
        self._pause.start()
        if not self._behind.isActive():
            self._behind.start()

    def _tell(self, state: str) -> None:
        self.state.setText(state)
        self.problem.hide()
        self._fit()

    def _delete(self) -> None:
        self._pause.stop()
        self._behind.stop()
        self.delete_requested.emit(self.note.id)

    def _fit(self) -> None:
        """Let the text take as many lines as it has, within limits; beyond them it scrolls."""
        least, most = _LINES
        needed = int(self.text.document().size().height())
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.text.setVerticalScrollBarPolicy(policy)
        self.text.setFixedHeight(int(min(max(needed, least), most) * self.text.fontMetrics().lineSpacing()) + 6)
        if needed <= most:
            # All of it has room: the line that was scrolled away before there was room comes back.
            self.text.verticalScrollBar().setValue(0)
        self.resized.emit()

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        fine = small(self)
        strong = QFont(fine)
        strong.setBold(True)
        self.place.setFont(strong)
        for widget, colour in (
            (self.place, theme.accent),
            (self.state, theme.muted),
            (self.quote, theme.muted),
            (self.problem, theme.text),
        ):
            palette = QPalette(self.palette())
            # On the background of a list, labels are written in the colour of its text.
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                palette.setColor(role, colour)
            widget.setPalette(palette)
        for label in (self.state, self.quote, self.problem):
            label.setFont(fine)
        field = QPalette(self.palette())
        field.setColor(QPalette.ColorRole.Base, theme.page)
        self.text.setPalette(field)
        self.tags.setPalette(field)
        self.tags.setFont(fine)
        self._highlighter.show_theme(theme)
        self.problem.setAutoFillBackground(True)
        palette = self.problem.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.warning_soft)
        self.problem.setPalette(palette)


def _button(parent: QWidget, text: str, tip: str) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
