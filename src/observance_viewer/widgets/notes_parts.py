"""Small parts of the notes pane: its list, its menu buttons, the bars that undo and that tell of links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.domain.links import backlinks
from observance_viewer.models.note_words import first_words
from observance_viewer.models.notes import NoteRole
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.passage import Passage
    from observance_viewer.models.notes import Choice
    from observance_viewer.widgets.pane_page import PanePage

_UNDO_MS = 15_000
_OFFERING = " ▾"


class NotesView(QListView):
    """The list of cards. `laid_out` says that they may stand elsewhere now, `resized` that the room is another.

    `pressed_at` is where the pointer was pressed last; `menu_asked(QPoint)` asks for a menu at a place of the screen,
    `tick_asked` for the task of the chosen card; `pointed_at(QPoint)` tells where in the list the pointer is.
    """

    laid_out = Signal()
    resized = Signal()
    menu_asked = Signal(object)
    tick_asked = Signal()
    pointed_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pressed_at = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def below_card(self) -> QPoint:
        """Give the place on the screen where a menu of the chosen card is shown for the keyboard."""
        card = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(card.topLeft() + QPoint(12, 24))

    def dress(self, around: QPalette) -> None:
        """Take the colours of what is around it; a chosen card shows that itself."""
        palette = QPalette(around)
        palette.setColor(QPalette.ColorRole.Base, theme_of(palette).panel)
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.pointed_at.emit(event.position().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.tick_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(self.below_card())
        else:
            self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.selectionModel().hasSelection():
            # Without a chosen card nothing else would show where the keyboard is.
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme_of(self.palette()).accent, 1.4))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.laid_out.emit()

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        # Qt would measure every card again; the mark of a hit makes none taller.
        if list(roles) == [NoteRole.HIT]:
            self.viewport().update()
        else:
            super().dataChanged(first, last, list(roles))


class CardsArea(QWidget):
    """Holds the list, and the editor over it: what lies inside a list is not told to a screen reader."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = NotesView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # What the editor leaves of the wheel scrolls the list.
        QApplication.sendEvent(self.view.verticalScrollBar(), event)


class PageStack(QStackedWidget):
    """Shows `front`, or a page in its place; afterwards the keyboard is on `home` again."""

    def __init__(self, front: QWidget, home: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = home
        self.page: PanePage | None = None
        self.addWidget(front)

    def show_page(self, page: PanePage) -> None:
        """Show a page until it is closed."""
        self.close_page()
        self.page = page
        page.closed.connect(self.close_page)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_page(self) -> None:
        """Show what is behind the page again."""
        page, self.page = self.page, None
        if page is not None:
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)


class EmptyWords(QLabel):
    """Says what to do where no note is listed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        break_lines(self)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._dress()

    def tell(self, choice: Choice, total: int, *, any_notes: bool) -> None:
        """Say it for what is chosen; nothing where `total` notes are listed."""
        self.setVisible(total == 0)
        if choice.tag is not None or choice.state is not None:
            self.setText(self.tr("No note here has this tag or state. Choose another to see the others."))
        elif choice.scope == "passage" and any_notes:
            self.setText(
                self.tr("No notes on this passage. Choose Add note to write one, or list all notes of the document.")
            )
        else:
            self.setText(self.tr("No notes yet. Select words in the text, or a paragraph, and choose Add note."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme_of(self.palette()).muted)
        self.setPalette(muted)


class MenuButton(QToolButton):
    """A quiet button that shows what is chosen and offers `choices`; shortened where its size policy lets it be."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices = QMenu(self)
        self.setAutoRaise(True)
        self.choices.setAccessibleName(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._offer)

    def show_choice(self, text: str) -> None:
        """Show `text` as what is chosen."""
        self.setText(f"{text}{_OFFERING}")
        self.setAccessibleDescription(text)

    def minimumSizeHint(self) -> QSize:
        shortest = self.fontMetrics().horizontalAdvance(f"MMMM…{_OFFERING}")
        return self.sizeHint().boundedTo(QSize(shortest, self.sizeHint().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            words = self.text().removesuffix(_OFFERING)
            room = self.fontMetrics().horizontalAdvance(words) - lacking
            option.text = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room) + _OFFERING
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def _offer(self) -> None:
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))


class UndoBar(QFrame):
    """Says that a note was deleted and offers `undo_requested` for a while."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = QPushButton(self)
        self.undo.setText(self.tr("Undo"))
        self.undo.setFlat(True)
        self.undo.setAccessibleName(self.tr("Undo the deletion"))
        self.undo.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.addWidget(QLabel(self.tr("Note deleted."), self), 1)
        layout.addWidget(self.undo)
        self.setAutoFillBackground(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_UNDO_MS)
        self._timer.timeout.connect(self.hide)
        self._dress()
        self.hide()

    def offer(self) -> None:
        """Show the bar, for fifteen seconds from now."""
        self.show()
        self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, theme_of(palette).accent_soft)
        self.setPalette(palette)

    def _ask(self) -> None:
        self.hide()
        self.undo_requested.emit()


class BacklinksBar(MenuButton):
    """Says how many notes link to the current passage and offers them; hidden where none does."""

    note_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Notes that link here"), parent)
        self.choices.triggered.connect(self._choose)
        self.hide()

    def show_links(self, notes: Sequence[Note], passage: Passage | None) -> None:
        """Look for links to `passage` in `notes`."""
        found = backlinks(notes, passage) if passage is not None else []
        self.setVisible(bool(found))
        self.choices.clear()
        if found:
            self.show_choice(self.tr("%n note(s) link here", "", len(found)))
        for note in found:
            action = self.choices.addAction(first_words(note).replace("&", "&&"))
            action.setData(note.id)

    def _choose(self, action: QAction) -> None:
        self.note_chosen.emit(str(action.data()))
