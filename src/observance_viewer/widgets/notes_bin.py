"""The deleted notes: what they say, the day they go for good, and the way back; destroys nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidgetItem, QPushButton

from observance_viewer.models.note_words import day_words, first_words
from observance_viewer.widgets.note_card import place_of
from observance_viewer.widgets.pane_page import PanePage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta

    from PySide6.QtWidgets import QWidget

    from observance_viewer.domain.note import Note


class NotesBin(PanePage):
    """The bin. `restore_requested(ids)` asks for notes back, `empty_requested()` that all of them go now."""

    restore_requested = Signal(object)
    empty_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NotesBin", "Deleted notes"), parent)
        self.list = self.add_list(self.tr("Deleted notes"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemActivated.connect(self._ask)
        self.restore = QPushButton(self.tr("Restore"), self)
        self.restore.setAccessibleName(self.tr("Restore the selected notes"))
        self.restore.clicked.connect(self._ask)
        self.empty = QPushButton(self.tr("Empty bin"), self)
        self.empty.clicked.connect(self._empty)
        foot = QHBoxLayout()
        foot.addWidget(self.restore)
        foot.addStretch()
        foot.addWidget(self.empty)
        self.column.addLayout(foot)

    def show_notes(self, notes: Sequence[Note], kept: timedelta) -> None:
        """List the deleted notes; each stays `kept` long after its deletion."""
        self.list.clear()
        for note in notes:
            if note.deleted is None:
                continue
            days = (
                self.tr("deleted %1, goes %2")
                .replace("%1", day_words(note.deleted))
                .replace("%2", day_words(note.deleted + kept))
            )
            place = place_of(note, None, self.tr("whole document"))
            item = QListWidgetItem("\n".join((first_words(note), place, days)))
            item.setData(Qt.ItemDataRole.UserRole, note.id)
            item.setToolTip(note.text)
            self.list.addItem(item)
        found = self.list.count() > 0
        self.explain(
            self.tr("Deleted notes stay here for %n day(s).", "", kept.days) if found else self.tr("The bin is empty.")
        )
        self.empty.setText(self.tr("Empty bin"))
        for widget in (self.list, self.restore, self.empty):
            widget.setVisible(found)
        self.list.setCurrentRow(0)

    def _ask(self) -> None:
        chosen = tuple(item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems())
        if chosen:
            self.restore_requested.emit(chosen)

    def _empty(self) -> None:
        """Ask at the second click only, for this alone cannot be undone."""
        sure = self.tr("Destroy %n note(s) for good", "", self.list.count())
        if self.empty.text() == sure:
            self.empty_requested.emit()
        else:
            self.empty.setText(sure)
