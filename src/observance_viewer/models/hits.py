"""Hits of a search as a list model; each row is one passage or note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from observance_viewer.domain.searching import Hit

translate = QCoreApplication.translate

HIT_ROLE = Qt.ItemDataRole.UserRole


class HitsModel(QAbstractListModel):
    """`HIT_ROLE` gives the `Hit`; what is read aloud is its place and its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Hold other hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.snippet
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{place_in_words(hit)}: {hit.snippet}"
        return None


def place_in_words(hit: Hit) -> str:
    """Say where `hit` is: in a note, in the title, or in a passage, which its label names."""
    if hit.where == "notes":
        return translate("HitsModel", "Note")
    return translate("HitsModel", "Title") if hit.at == "title" else hit.at
