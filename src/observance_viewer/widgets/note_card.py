"""Paints a note as a card: place, state, quoted words, rendered Markdown and tags; edits nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from observance_viewer.models.note_words import state_words
from observance_viewer.models.notes import NoteRole
from observance_viewer.models.observance_words import short_date
from observance_viewer.widgets.note_document import NoteDocument
from observance_viewer.widgets.theme import SERIF_FAMILIES, theme_of

if TYPE_CHECKING:
    from observance_viewer.domain.note import Note
    from observance_viewer.widgets.note_document import Target
    from observance_viewer.widgets.theme import Theme

PADDING = 12
_GAP = 6
_BETWEEN = 9
_RADIUS = 6
_TALLEST = 420.0
_KEPT = 400
_QUOTED = 220


class NoteCard(QStyledItemDelegate):
    """One card a row. `edited` names the row that an editor covers, with the height that the editor asks for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.symbol: str | None = None
        self.edited: tuple[str, int] | None = None
        self.width = 260
        self._documents: dict[tuple[object, ...], NoteDocument] = {}
        self._heights: dict[str, tuple[Note, int]] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        note: Note = index.data(NoteRole.NOTE)
        if self.edited is not None and self.edited[0] == note.id:
            return
        theme = theme_of(option.palette)
        card = QRectF(option.rect).adjusted(1, 1, -1, -_BETWEEN)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if chosen else theme.line, 1.4 if chosen else 1.0))
        painter.setBrush(theme.page)
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        inner = card.adjusted(PADDING, PADDING * 0.8, -PADDING, -PADDING * 0.8)
        painter.setClipRect(card)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        top = self._head(painter, option, note, theme, inner, found=bool(index.data(NoteRole.HIT)))
        if state := state_words(note):
            top = self._state(painter, option.font, theme, inner, top, state)
        if note.anchor.quote is not None:
            top = self._quote(painter, option.font, theme, inner, top, note.anchor.quote.exact, mirrored=mirrored)
        body = self._body(note, option.font, int(inner.width()), theme)
        painter.save()
        painter.translate(inner.left(), top)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        # The binding offers the attribute, its type information does not.
        setattr(context, "palette", palette)  # noqa: B010
        height = min(body.size().height(), _TALLEST)
        painter.setClipRect(QRectF(0, 0, inner.width(), height))
        # The boxes of tasks are drawn with what is set here.
        painter.setPen(theme.text)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        body.documentLayout().draw(painter, context)
        painter.restore()
        if note.tags:
            self._tags(painter, option, note.tags, theme, inner, top + height + _GAP + 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        note: Note = index.data(NoteRole.NOTE)
        if self.edited is not None and self.edited[0] == note.id:
            return QSize(self.width, self.edited[1] + _BETWEEN)
        known, height = self._heights.get(note.id, (None, 0))
        if known is not note:
            # The list asks for every row again whenever one is added.
            height = self._height(option, note)
            self._heights[note.id] = (note, height)
        return QSize(self.width, height)

    def target_at(self, note: Note, font: QFont, theme: Theme, place: QPointF) -> Target | None:
        """Give the link or the task that stands at `place`, counted from the corner of the card; None for neither."""
        inner = self.width - 2 * PADDING - 2
        top = 1 + PADDING * 0.8 + self._above(note, font, inner)
        body = self._body(note, font, inner, theme)
        inside = QPointF(place.x() - PADDING - 1, place.y() - top)
        return body.target_at(inside) if 0 <= inside.y() <= min(body.size().height(), _TALLEST) else None

    def forget(self) -> None:
        """Drop everything rendered: fonts or colours are others now."""
        self._documents.clear()
        self._heights.clear()

    def _height(self, option: QStyleOptionViewItem, note: Note) -> int:
        inner = self.width - 2 * PADDING - 2
        height = self._above(note, option.font, inner)
        height += min(self._body(note, option.font, inner, theme_of(option.palette)).size().height(), _TALLEST)
        if note.tags:
            height += len(_tag_lines(note.tags, _fine(option.font), inner)) * _tag_height(option.font) + _GAP + 2
        return int(height + 2 * PADDING * 0.8 + _BETWEEN) + 2

    def _head(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        note: Note,
        theme: Theme,
        inner: QRectF,
        *,
        found: bool,
    ) -> float:
        strong, fine = QFont(option.font), _fine(option.font)
        strong.setBold(True)
        strong.setPointSizeF(fine.pointSizeF())
        height = QFontMetricsF(option.font).height()
        line = QRectF(inner.left(), inner.top(), inner.width(), height)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        place = place_of(note, self.symbol, self.tr("Whole document"))
        if found:
            width = QFontMetricsF(strong).horizontalAdvance(place) + 8
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            left = line.right() - width + 4 if mirrored else line.left() - 4
            painter.fillRect(QRectF(left, line.top(), width, height), theme.hit)
        painter.setFont(strong)
        painter.setPen(theme.accent)
        painter.setLayoutDirection(option.direction)
        painter.drawText(line, int(leading), place)
        painter.setFont(fine)
        painter.setPen(theme.muted)
        painter.drawText(line, int(trailing), short_date(note.modified.date(), option.locale))
        return inner.top() + height + _GAP

    def _above(self, note: Note, font: QFont, width: int) -> float:
        """Give the height of what stands above the text."""
        height = QFontMetricsF(font).height() + _GAP
        if state := state_words(note):
            height += _wrapped_height(_fine(font), state, width - 16) + 6 + _GAP
        if note.anchor.quote is not None:
            height += self._quoted_height(font, note.anchor.quote.exact, width) + _GAP
        return height

    def _state(self, painter: QPainter, font: QFont, theme: Theme, inner: QRectF, top: float, words: str) -> float:
        fine = _fine(font)
        height = _wrapped_height(fine, words, int(inner.width()) - 16) + 6
        band = QRectF(inner.left(), top, inner.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.warning_soft)
        painter.drawRoundedRect(band, 4, 4)
        painter.setFont(fine)
        painter.setPen(theme.text)
        painter.drawText(band.adjusted(8, 3, -8, -3), int(Qt.TextFlag.TextWordWrap), words)
        return top + height + _GAP

    def _quote(
        self, painter: QPainter, font: QFont, theme: Theme, inner: QRectF, top: float, words: str, *, mirrored: bool
    ) -> float:
        height = self._quoted_height(font, words, int(inner.width()))
        bar = QRectF(inner.right() - 2 if mirrored else inner.left(), top, 2, height)
        painter.fillRect(bar, theme.note)
        painter.setFont(_quoting(font))
        painter.setPen(theme.muted)
        room = QRectF(inner.left() + (0 if mirrored else 10), top, inner.width() - 10, height)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), shortened(words))
        return top + height + _GAP

    def _quoted_height(self, font: QFont, words: str, width: int) -> float:
        return _wrapped_height(_quoting(font), shortened(words), width - 10)

    def _body(self, note: Note, font: QFont, width: int, theme: Theme) -> NoteDocument:
        key = (note.id, note.text, width, font.toString())
        document = self._documents.get(key)
        if document is None:
            document = NoteDocument()
            document.setDocumentMargin(0)
            document.setIndentWidth(QFontMetricsF(font).height())
            document.setDefaultFont(font)
            document.setTextWidth(width)
            document.show_note(note.text or self.tr("*Empty note*"), note.anchor.symbol, theme.accent)
            if len(self._documents) >= _KEPT:
                del self._documents[next(iter(self._documents))]
            self._documents[key] = document
        return document

    def _tags(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        tags: tuple[str, ...],
        theme: Theme,
        inner: QRectF,
        top: float,
    ) -> None:
        fine = _fine(option.font)
        metrics, height = QFontMetricsF(fine), _tag_height(option.font)
        painter.setFont(fine)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        for row, line in enumerate(_tag_lines(tags, fine, int(inner.width()))):
            left = 0.0
            for tag in line:
                width = min(metrics.horizontalAdvance(tag) + 16, inner.width())
                x = inner.right() - left - width if mirrored else inner.left() + left
                chip = QRectF(QPointF(x, top + row * height), QPointF(x + width, top + (row + 1) * height - 3))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.accent_soft)
                painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
                painter.setPen(theme.accent)
                painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tag)
                left += width + 5


def place_of(note: Note, symbol: str | None, whole: str) -> str:
    """Give where a note belongs as it is shown: with the document where that is not the open one."""
    place = note.anchor.at or whole
    return place if note.anchor.symbol == symbol else f"{note.anchor.symbol}, {place}"


def shortened(words: str) -> str:
    """Give quoted words in at most some three lines."""
    return words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"


def _wrapped_height(font: QFont, words: str, width: int) -> float:
    room = QRectF(0, 0, width, 10_000)
    return QFontMetricsF(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()


def _fine(font: QFont) -> QFont:
    fine = QFont(font)
    fine.setPointSizeF(font.pointSizeF() * 0.88)
    return fine


def _quoting(font: QFont) -> QFont:
    serif = _fine(font)
    serif.setFamilies(list(SERIF_FAMILIES))
    return serif


def _tag_height(font: QFont) -> float:
    return QFontMetricsF(font).height() + 4


def _tag_lines(tags: tuple[str, ...], font: QFont, width: int) -> list[list[str]]:
    metrics = QFontMetricsF(font)
    lines: list[list[str]] = [[]]
    left = 0.0
    for tag in tags:
        wide = metrics.horizontalAdvance(tag) + 21
        if lines[-1] and left + wide > width:
            lines.append([])
            left = 0.0
        lines[-1].append(tag)
        left += wide
    return lines
