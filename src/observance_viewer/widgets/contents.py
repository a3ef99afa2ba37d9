"""The contents tree of the open resolution; says what was chosen and follows the reading place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QTreeView, QVBoxLayout, QWidget

from observance_viewer.models.contents import ContentsModel, ContentsRole
from observance_viewer.widgets.contents_delegate import ContentsDelegate
from observance_viewer.widgets.theme import small, theme_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from observance_viewer.domain.passage import Passage
    from observance_viewer.domain.resolution import Resolution

_OPENED_ENTITIES = 3


class ContentsPanel(QWidget):
    """The tree with its heading.

    `passage_requested(Passage, span)` carries the passage that was chosen by mouse or keyboard and the code points
    of its text that the row is about, a pair or None. Following the reading place emits nothing.
    """

    passage_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ContentsModel(self)
        self.title = QLabel(self.tr("Contents"), self)
        self.view = QTreeView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ContentsDelegate(self.view))
        self.view.setHeaderHidden(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformRowHeights(True)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Contents"))
        self.view.setAccessibleDescription(self.tr("Paragraphs, footnotes, entities and documents of the resolution"))
        self.title.setBuddy(self.view)
        layout = QVBoxLayout(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        layout.setContentsMargins(2 if mirrored else 10, 6, 10 if mirrored else 2, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._following = False
        self._told = False
        self.view.selectionModel().currentChanged.connect(self._reached)
        self.view.clicked.connect(self._clicked)
        self.view.activated.connect(self._request)
        self._dress()

    def show_resolution(self, resolution: Resolution) -> None:
        """List `resolution` from its beginning, its parts opened."""
        self._following = True
        self.model.show_resolution(resolution, self.locale())
        self._open_parts()
        self.view.scrollToTop()
        self._following = False

    def show_passage(self, passage: Passage) -> None:
        """Select the row of `passage`, or the closed part that it stands in; emits nothing."""
        current = self.view.currentIndex()
        if current.isValid() and current.data(ContentsRole.PASSAGE) == passage:
            return
        index = self.model.index_of(passage.id) if passage.id is not None else QModelIndex()
        visible, above = index, index.parent()
        while above.isValid():
            if not self.view.isExpanded(above):
                visible = above
            above = above.parent()
        self._following = True
        if visible.isValid():
            self.view.selectionModel().setCurrentIndex(
                visible, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.view.scrollTo(visible)
        else:
            self.view.selectionModel().clear()
        self._following = False

    def set_notes(self, counts: Mapping[str, int]) -> None:
        """Mark the passages that have notes; `counts` holds how many by passage id."""
        self.model.set_notes(counts)

    def set_hits(self, counts: Mapping[str, int]) -> None:
        """Mark the passages that a search found; `counts` holds how many hits by passage id."""
        self.model.set_hits(counts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        heading = QFont(small(self, 0.94))
        heading.setBold(True)
        self.title.setFont(heading)
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.muted)
        self.title.setPalette(muted)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme.panel)
        # The delegate paints the whole selection; the view's own would fill the branch beside it too.
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.view.setPalette(palette)
        self.view.setIndentation(int(self.fontMetrics().height() * 0.75))

    def _open_parts(self) -> None:
        # Row by row while the tree is not laid out yet; asked to open a whole level, it lays out at once.
        for part in range(self.model.rowCount()):
            top = self.model.index(part, 0)
            self.view.expand(top)
            for row in range(self.model.rowCount(top)):
                index = self.model.index(row, 0, top)
                below = self.model.rowCount(index)
                if below and (below <= _OPENED_ENTITIES or index.data(ContentsRole.KIND) == "paragraph"):
                    self.view.expand(index)

    def _reached(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._following:
            self._told = True
            self._request(current)

    def _clicked(self, index: QModelIndex) -> None:
        """Ask again for the row that was current already: the reader may have scrolled away from it."""
        if not self._told:
            self._request(index)
        self._told = False

    def _request(self, index: QModelIndex) -> None:
        passage = index.data(ContentsRole.PASSAGE) if index.isValid() else None
        if passage is not None:
            self.passage_requested.emit(passage, index.data(ContentsRole.SPAN))
