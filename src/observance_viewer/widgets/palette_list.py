"""The rows of the palette: what can be chosen, as a list model and its painter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from observance_viewer.models.ranking import Entry, Kind

translate = QCoreApplication.translate

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_PAD = 12
_GAP = 10


class PaletteModel(QAbstractListModel):
    """`ENTRY_ROLE` gives the `Entry`; read aloud are its kind, its name and what it says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Hold other entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return entry.label
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (entry.label, entry.words, entry.aside, kind_words(entry.kind))
                return ", ".join(part for part in said if part)
        return None


class PaletteDelegate(QStyledItemDelegate):
    """One line: the name, what it says behind it, and at the end its key or its kind."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, int(option.fontMetrics.height() * 1.8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        theme = theme_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text has a direction of its own.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(QRect(option.rect).adjusted(4, 1, -4, -1), 4, 4)
        ink, quiet = (theme.on_accent, theme.on_accent) if chosen else (theme.text, theme.muted)
        box = QRect(option.rect).adjusted(_PAD, 0, -_PAD, 0)
        fine = QFont(option.font)
        fine.setPointSizeF(option.font.pointSizeF() * 0.88)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold if entry.kind == "passage" else QFont.Weight.Normal)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        lead = side | (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        trail = side | (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight)
        aside = entry.aside or kind_words(entry.kind)
        painter.setFont(fine)
        painter.setPen(quiet)
        painter.drawText(box, trail, aside)
        room = box.width() - QFontMetrics(fine).horizontalAdvance(aside) - _GAP
        metrics = QFontMetrics(strong)
        label = metrics.elidedText(entry.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(strong)
        painter.setPen(ink)
        painter.drawText(box, lead, label)
        used = metrics.horizontalAdvance(label) + _GAP
        rest = room - used
        if entry.words and rest > 40:
            words = QFontMetrics(fine).elidedText(entry.words, Qt.TextElideMode.ElideRight, rest)
            painter.setFont(fine)
            painter.setPen(quiet)
            painter.drawText(box.adjusted(0, 0, -used, 0) if mirrored else box.adjusted(used, 0, 0, 0), lead, words)
        painter.restore()


def kind_words(kind: Kind) -> str:
    """Name a kind of entry."""
    return {
        "command": translate("PaletteList", "command"),
        "passage": translate("PaletteList", "paragraph"),
        "entity": translate("PaletteList", "entity"),
        "document": translate("PaletteList", "document"),
        "note": translate("PaletteList", "note"),
        "setting": translate("PaletteList", "preference"),
    }[kind]
