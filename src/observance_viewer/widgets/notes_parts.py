"""Small parts of the notes pane: its list, what holds it, and its menu buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
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
    QListView,
    QMenu,
    QStackedWidget,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.models.notes import NoteRole
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from observance_viewer.widgets.pane_page import PanePage

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
        if self.hasFocus() and self.model().rowCount() and not self.selectionModel().hasSelection():
            # Without a chosen card nothing else would show where the keyboard is; where no card is, the words do.
            paint_focus(self.viewport(), theme_of(self.palette()).accent)

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


def paint_focus(widget: QWidget, colour: QColor) -> None:
    """Paint the frame that says where the keyboard is."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 6, 6)
    painter.end()


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
        shortest = self.fontMetrics().horizontalAdvance(f"MMMMM…{_OFFERING}")
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
