"""Paints a note as a card: its place, the quoted words, the rendered Markdown and the tags; edits nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from observance_viewer.models.notes import NoteRole
from observance_viewer.models.observance_words import qdate
from observance_viewer.widgets.theme import SERIF_FAMILIES, theme_of

if TYPE_CHECKING:
    from datetime import date

    from observance_viewer.domain.note import Note
    from observance_viewer.widgets.theme import Theme

PADDING = 12
_GAP = 6
_BETWEEN = 9
_RADIUS = 6
_TALLEST = 420.0
_KEPT = 400
_QUOTED = 220


class MarkdownDocument(QTextDocument):
    """A document for text that is not trusted: no HTML, and nothing is loaded from anywhere."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing

    def show_markdown(self, text: str) -> None:
        """Render `text`."""
        features = QTextDocument.MarkdownFeature
        self.setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)


class NoteCard(QStyledItemDelegate):
    """One card a row. `edited` names the row that an editor covers, with the height that the editor asks for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.symbol: str | None = None
        self.edited: tuple[str, int] | None = None
        self.width = 260
        self._documents: dict[tuple[object, ...], MarkdownDocument] = {}

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
        if note.anchor.quote is not None:
            top = self._quote(painter, option.font, theme, inner, top, note.anchor.quote.exact, mirrored=mirrored)
        body = self._body(note, option.font, int(inner.width()))
        painter.save()
        painter.translate(inner.left(), top)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        # The binding offers the attribute, its type information does not.
        setattr(context, "palette", palette)  # noqa: B010
        height = min(body.size().height(), _TALLEST)
        painter.setClipRect(QRectF(0, 0, inner.width(), height))
        body.documentLayout().draw(painter, context)
        painter.restore()
        if note.tags:
            self._tags(painter, option, note.tags, theme, inner, top + height + _GAP + 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        note: Note = index.data(NoteRole.NOTE)
        if self.edited is not None and self.edited[0] == note.id:
            return QSize(self.width, self.edited[1] + _BETWEEN)
        inner = self.width - 2 * PADDING - 2
        height = QFontMetricsF(option.font).height() + _GAP
        if note.anchor.quote is not None:
            height += self._quoted_height(option.font, note.anchor.quote.exact, inner) + _GAP
        height += min(self._body(note, option.font, inner).size().height(), _TALLEST)
        if note.tags:
            height += len(_tag_lines(note.tags, _fine(option.font), inner)) * _tag_height(option.font) + _GAP + 2
        return QSize(self.width, int(height + 2 * PADDING * 0.8 + _BETWEEN) + 2)

    def forget(self) -> None:
        """Drop everything rendered: fonts or colours are others now."""
        self._documents.clear()

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
        room = QRectF(0, 0, width - 10, 10_000)
        return (
            QFontMetricsF(_quoting(font)).boundingRect(room, int(Qt.TextFlag.TextWordWrap), shortened(words)).height()
        )

    def _body(self, note: Note, font: QFont, width: int) -> MarkdownDocument:
        key = (note.id, note.text, width, font.toString())
        document = self._documents.get(key)
        if document is None:
            document = MarkdownDocument()
            document.setDocumentMargin(0)
            document.setIndentWidth(QFontMetricsF(font).height())
            document.setDefaultFont(font)
            document.setTextWidth(width)
            document.show_markdown(note.text or self.tr("*Empty note*"))
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


def short_date(day: date, locale: QLocale) -> str:
    """Give `day` with its month in short."""
    return locale.toString(qdate(day), "d MMM yyyy")


def shortened(words: str) -> str:
    """Give quoted words in at most some three lines."""
    return words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"


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
