"""The bar above the text: back and forward, where one is, the search box, and the two main actions."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from observance_viewer.widgets.labels import mirrored_arrow
from observance_viewer.widgets.link_label import LinkLabel
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from observance_viewer.widgets.search_box import SearchBox

_WHOLE = "whole"
_MENU_LENGTH = 25


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way to the current place: its words and the passage it leads to, None for the document."""

    words: str
    passage: str | None


class Header(QWidget):
    """Lays out the actions that it is given; a rule under it parts it from the text.

    `crumb_chosen(str)` carries the passage of a crumb, an empty text for the whole document;
    `place_chosen(int)` one of the places that the `visited` of the history menu gave.
    """

    crumb_chosen = Signal(str)
    place_chosen = Signal(int)

    def __init__(
        self, back: QAction, forward: QAction, search: SearchBox, actions: list[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._crumbs: Sequence[Crumb] = ()
        self._visited: Callable[[], Sequence[tuple[int, str]]] = tuple
        self._place = LinkLabel(self)
        self._place.linkActivated.connect(self._choose_crumb)
        self._place.setAccessibleName(self.tr("Place in the text"))
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place.setMinimumWidth(60)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(6)
        self._back, onward = self._button(back), self._button(forward)
        for button, arrow in ((self._back, Qt.ArrowType.LeftArrow), (onward, Qt.ArrowType.RightArrow)):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setArrowType(mirrored_arrow(self, arrow))
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(self._show_history)
            layout.addWidget(button)
        layout.addSpacing(6)
        layout.addWidget(self._place, 1)
        search.setMinimumWidth(280)
        search.setMaximumWidth(460)
        layout.addWidget(search, 2)
        commands = [self._button(action) for action in actions]
        for command in commands:
            layout.addWidget(command)
        for first, second in pairwise([self._back, onward, self._place, *search.controls(), *commands]):
            QWidget.setTabOrder(first, second)
        self._dress()

    def set_history(self, visited: Callable[[], Sequence[tuple[int, str]]]) -> None:
        """List what `visited` gives, each as (number, words), when the history is asked for at back or forward."""
        self._visited = visited

    def show_place(self, crumbs: Sequence[Crumb]) -> None:
        """Show where the reader is, from the document to the passage."""
        self._crumbs = crumbs
        self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme_of(self.palette()).line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 46))

    def show_history(self) -> None:
        """Open the list of visited places under the back button."""
        self._show_history(self._back.rect().bottomLeft())

    def _show_history(self, _place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Visited places"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, words in list(self._visited())[:_MENU_LENGTH]:
            menu.addAction(words).setData(number)
        menu.triggered.connect(self._choose_place)
        menu.popup(self._back.mapToGlobal(self._back.rect().bottomLeft()))

    def _choose_place(self, action: QAction) -> None:
        self.place_chosen.emit(int(action.data()))

    def _choose_crumb(self, address: str) -> None:
        self.crumb_chosen.emit("" if address == _WHOLE else address)

    def _write(self) -> None:
        theme = theme_of(self.palette())
        links = [
            f'<a href="{_escaped(crumb.passage or _WHOLE)}" style="color:{theme.text.name()}; text-decoration:none">'
            f"{f'<b>{_escaped(crumb.words)}</b>' if number == 0 else _escaped(crumb.words)}</a>"
            for number, crumb in enumerate(self._crumbs)
        ]
        between = f' <span style="color:{theme.muted.name()}">›</span> '
        direction = "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        self._place.setText(f'<p dir="{direction}">{between.join(links)}</p>')
        self._place.setAccessibleDescription(", ".join(crumb.words for crumb in self._crumbs))

    def _dress(self) -> None:
        palette = self._place.palette()
        palette.setColor(QPalette.ColorRole.Link, theme_of(self.palette()).text)
        self._place.setPalette(palette)
        self._write()
        self.update()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.toolTip() or action.text())
        return button


def _escaped(text: str) -> str:
    # `html` brings a table of all entities along, which no start need wait for.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
