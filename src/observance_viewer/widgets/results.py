"""The hits of a search with their snippets; shows and emits, searches nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.models.hits import HIT_ROLE, HitsModel, place_in_words
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.setting import units
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from observance_viewer.domain.searching import Hit

_MARGIN = 8


class _HitDelegate(QStyledItemDelegate):
    """Paints the place of a hit over two lines of its snippet, the words that match in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(100, 3 * line + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(HIT_ROLE)
        theme = theme_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, theme.accent_soft)
        box = QRectF(option.rect).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        label = QFont(option.font)
        label.setBold(True)
        painter.setFont(label)
        painter.setPen(theme.accent)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading), place_in_words(hit))
        box.setTop(box.top() + option.fontMetrics.lineSpacing())
        painter.setPen(theme.text)
        self._draw_snippet(painter, option, box, hit)
        painter.restore()

    def _draw_snippet(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, hit: Hit) -> None:
        snippet = hit.snippet
        layout = QTextLayout(snippet, option.font)
        choice = QTextOption()
        choice.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(choice)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        strong.setBackground(theme_of(option.palette).hit)
        ranges = []
        for start, end in hit.ranges:
            span = QTextLayout.FormatRange()
            span.start = units(snippet[:start])
            span.length = units(snippet[start:end])
            span.format = strong
            ranges.append(span)
        layout.setFormats(ranges)
        layout.beginLayout()
        height = 0.0
        for _ in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(box.topLeft() * 0)
            line.setPosition(QRectF(0, height, 1, 1).topLeft())
            height += line.height()
        layout.endLayout()
        painter.setClipRect(box)
        layout.draw(painter, box.topLeft())


class ResultsPanel(QWidget):
    """Shows hits; `hit_chosen(int)` carries the number of the hit that was clicked or reached by key, from 0."""

    hit_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        self._heading.setContentsMargins(12, 6, 12, 6)
        self._model = HitsModel(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_HitDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Hits"))
        self._list.clicked.connect(self._chosen)
        self._list.activated.connect(self._chosen)
        self._empty = QLabel(self.tr("Nothing found. Try fewer words, or prefix*."), self)
        break_lines(self._empty)
        self._empty.setContentsMargins(12, 6, 12, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self._empty)
        layout.addWidget(self._list, 1)
        layout.addStretch()
        self.setFocusProxy(self._list)
        self._dress()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits, none of them current."""
        self._model.show_hits(hits)
        self._heading.setText(self.tr("Hits · %1").replace("%1", self.locale().toString(len(hits))))
        self._empty.setVisible(not hits)
        self._list.setVisible(bool(hits))

    def paint_at_once(self) -> None:
        """Paint what is shown now, instead of some milliseconds later with everything else that has changed."""
        self._list.doItemsLayout()
        self.repaint()

    def set_current(self, number: int) -> None:
        """Mark a hit as the current one and bring it into view."""
        self._list.setCurrentIndex(self._model.index(number))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme_of(palette).panel)
        self._list.setPalette(palette)

    def _chosen(self, index: QModelIndex) -> None:
        self.hit_chosen.emit(index.row())
