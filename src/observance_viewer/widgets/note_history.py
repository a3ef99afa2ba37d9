"""The earlier versions of one note: their dates, what has changed since, and the way back; reads and writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from observance_viewer.domain.comparing import compare_texts
from observance_viewer.models.note_words import first_words, moment_words
from observance_viewer.widgets.comparison import Comparison
from observance_viewer.widgets.pane_page import PanePage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from observance_viewer.domain.note import Note, NoteVersion

translate = QCoreApplication.translate


class NoteHistory(PanePage):
    """The history of `note`. `restore_requested(NoteVersion)` asks that the note reads as it did then."""

    restore_requested = Signal(object)

    def __init__(self, note: Note, versions: Sequence[NoteVersion], parent: QWidget | None = None) -> None:
        super().__init__(translate("NoteHistory", "History of “%1”").replace("%1", first_words(note)), parent)
        self._note = note
        self._versions = [each for each in versions if (each.text, each.tags) != (note.text, note.tags)]
        self.list = self.add_list(self.tr("Earlier versions"), 1, fitting=True)
        self.comparison = Comparison(self.tr("What has changed since then"), self)
        self.restore = QPushButton(self.tr("Restore this version"), self)
        self.restore.clicked.connect(self._ask)
        self.column.addWidget(self.comparison, 2)
        self.column.addWidget(self.restore)
        for version in self._versions:
            self.list.addItem(moment_words(version.modified))
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self._ask)
        if self._versions:
            self.explain(self.tr("What came since is underlined, what went is struck through."))
            self.list.setCurrentRow(0)
        else:
            self.explain(self.tr("This note has no earlier version yet. One is kept whenever you change it."))
            for widget in (self.list, self.comparison, self.restore):
                widget.hide()

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._versions):
            version = self._versions[row]
            self.comparison.show_runs(compare_texts(_written(version), _written(self._note)))

    def _ask(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions):
            self.restore_requested.emit(self._versions[row])


def _written(state: Note | NoteVersion) -> str:
    return "\n\n".join(part for part in (state.text, " ".join(f"#{tag}" for tag in state.tags)) if part)
