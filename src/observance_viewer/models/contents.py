"""The contents of the open resolution as an item model; must not select, scroll or navigate."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from observance_viewer.models.contents_rows import ContentsWords, Row, contents_rows
from observance_viewer.models.observance_words import day_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from observance_viewer.domain.resolution import Resolution


class ContentsRole(IntEnum):
    """What `ContentsModel.data` answers beside Qt's own roles."""

    LABEL = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2
    PASSAGE = Qt.ItemDataRole.UserRole + 3
    SPAN = Qt.ItemDataRole.UserRole + 4
    KIND = Qt.ItemDataRole.UserRole + 5
    NOTES = Qt.ItemDataRole.UserRole + 6
    HITS = Qt.ItemDataRole.UserRole + 7


class ContentsModel(QAbstractItemModel):
    """A tree over a list of frozen rows; an index holds the place of its row in that list.

    `ContentsRole.NOTES` and `ContentsRole.HITS` count the notes and search hits on a row's passage.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._children: dict[int, list[int]] = {-1: []}
        self._place: list[int] = []
        self._first: dict[str, int] = {}
        self._notes: Mapping[str, int] = {}
        self._hits: Mapping[str, int] = {}
        self._locale = QLocale()

    def show_resolution(self, resolution: Resolution, locale: QLocale) -> None:
        """List `resolution`, with dates as `locale` writes them; notes and hits begin at none."""
        self.beginResetModel()
        self._locale = locale
        self._rows = contents_rows(resolution, self._words())
        self._children = {-1: []}
        self._place, self._first = [], {}
        self._notes, self._hits = {}, {}
        for number, row in enumerate(self._rows):
            siblings = self._children.setdefault(row.parent, [])
            self._place.append(len(siblings))
            siblings.append(number)
            if row.passage is not None and row.passage.id is not None and row.kind in ("paragraph", "footnote"):
                self._first.setdefault(row.passage.id, number)
        for number, row in enumerate(self._rows):
            if row.kind == "heading" and row.passage is not None and row.passage.id is not None:
                self._first.setdefault(row.passage.id, number)
        self.endResetModel()

    def set_notes(self, counts: Mapping[str, int]) -> None:
        """Mark the passages that have notes; `counts` holds how many by passage id."""
        before, self._notes = self._notes, counts
        self._announce(set(before) | set(counts))

    def set_hits(self, counts: Mapping[str, int]) -> None:
        """Mark the passages that a search found; `counts` holds how many hits by passage id."""
        before, self._hits = self._hits, counts
        self._announce(set(before) | set(counts))

    def index_of(self, identifier: str) -> QModelIndex:
        """Give the row of a paragraph, heading or footnote; invalid when there is none."""
        number = self._first.get(identifier)
        return QModelIndex() if number is None else self._index(number)

    def index(
        self,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> QModelIndex:
        children = self._children.get(self._number(parent), [])
        return self._index(children[row]) if column == 0 and 0 <= row < len(children) else QModelIndex()

    @overload
    def parent(self) -> QObject: ...

    @overload
    def parent(self, index: QModelIndex | QPersistentModelIndex) -> QModelIndex: ...

    def parent(self, index: QModelIndex | QPersistentModelIndex | None = None) -> QObject | QModelIndex | None:
        if index is None:
            return super().parent()
        above = self._rows[self._number(index)].parent if index.isValid() else -1
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._children.get(self._number(parent), []))

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[self._number(index)]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                level = self.tr("level %1").replace("%1", self._locale.toString(self._level(row)))
                return f"{self._kind(row)}, {level}"
            case ContentsRole.LABEL:
                return row.label
            case ContentsRole.DETAIL:
                return row.detail
            case ContentsRole.PASSAGE:
                return row.passage
            case ContentsRole.SPAN:
                return row.span
            case ContentsRole.KIND:
                return row.kind
            case ContentsRole.NOTES:
                return self._count(row, self._notes)
            case ContentsRole.HITS:
                return self._count(row, self._hits)
        return None

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._place[number], 0, number)

    def _number(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return int(index.internalId()) if index.isValid() else -1

    def _count(self, row: Row, counts: Mapping[str, int]) -> int:
        if row.kind not in ("paragraph", "footnote") or row.passage is None or row.passage.id is None:
            return 0
        return counts.get(row.passage.id, 0)

    def _announce(self, identifiers: set[str]) -> None:
        for identifier in identifiers:
            if (index := self.index_of(identifier)).isValid():
                self.dataChanged.emit(index, index)

    def _spoken(self, row: Row) -> str:
        words = [part for part in (row.label, row.text, row.detail) if part]
        notes, hits = self._count(row, self._notes), self._count(row, self._hits)
        if notes:
            words.append(self.tr("1 note") if notes == 1 else self.tr("%n notes", "", notes))
        if hits:
            words.append(self.tr("1 hit") if hits == 1 else self.tr("%n hits", "", hits))
        return ", ".join(words)

    def _level(self, row: Row) -> int:
        """Give how deep a row lies, 1 at the top: the accessibility bus has the rows of a tree as one flat list."""
        return 1 if row.parent < 0 else 1 + self._level(self._rows[row.parent])

    def _kind(self, row: Row) -> str:
        match row.kind:
            case "heading":
                return self.tr("heading")
            case "paragraph":
                place = row.passage.id if row.passage is not None and row.passage.id is not None else ""
                if "(" in place:
                    return self.tr("sub-paragraph")
                return self.tr("preambular paragraph") if place.startswith("PP") else self.tr("operative paragraph")
            case "footnote":
                return self.tr("footnote")
            case "entity":
                return self.tr("entity")
            case "citation":
                return self.tr("cited document")
            case "fact":
                return self.tr("fact")
            case _:
                return self.tr("group")

    def _words(self) -> ContentsWords:
        return ContentsWords(
            preamble=self.tr("Preamble"),
            operative=self.tr("Operative part"),
            annex=self.tr("Annex"),
            footnote=self.tr("Footnote %1"),
            cited=self.tr("Cited documents"),
            about=self.tr("About this resolution"),
            named=self.tr("Named in the text"),
            supplied=self.tr("supplied"),
            supplied_tip=self.tr("Not in the document; known from other United Nations records"),
            roles={
                "established-by": self.tr("Established by"),
                "co-chair": self.tr("Co-chairs"),
                "participating": self.tr("Participating entities"),
                "addressee": self.tr("Addressed"),
                "mentioned": self.tr("Mentioned"),
            },
            facts={
                "adopted": self.tr("Adopted"),
                "issued": self.tr("Issued"),
                "session": self.tr("Session"),
                "meeting": self.tr("Meeting"),
                "agenda_item": self.tr("Agenda item"),
                "draft": self.tr("Originating draft"),
                "vote": self.tr("Vote"),
            },
            date=self._written,
        )

    def _written(self, day: date) -> str:
        return day_in_words(day, self._locale)
