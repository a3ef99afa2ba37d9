"""The backups of the notes: when each was made, what it has that the notes have not, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QPushButton

from observance_viewer.domain.comparing import compare_texts
from observance_viewer.models.note_words import first_words, moment_words
from observance_viewer.widgets.comparison import Comparison
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.pane_page import PanePage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from observance_viewer.storage.backup import Backup
    from observance_viewer.storage.restoring import Difference

translate = QCoreApplication.translate


class NotesBackups(PanePage):
    """The list of backups. `backup_chosen(Backup)` asks what differs, `restore_requested(Backup)` for its notes."""

    backup_chosen = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(translate("NotesBackups", "Backups of the notes"), parent)
        self._backups = list(backups)
        self._difference: Difference | None = None
        self.list = self.add_list(self.tr("Backups"), 1)
        self.summary = QLabel(self)
        break_lines(self.summary)
        self.differences = self.add_list(self.tr("What the backup has"), 1)
        self.setFocusProxy(self.list)
        self.comparison = Comparison(self.tr("What restoring changes"), self)
        self.comparison.hide()
        self.restore = QPushButton(self.tr("Restore from this backup"), self)
        self.restore.setToolTip(self.tr("The present state is kept as a backup first; no note is deleted"))
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._ask)
        self.column.insertWidget(self.column.indexOf(self.differences), self.summary)
        self.column.addWidget(self.comparison, 1)
        self.column.addWidget(self.restore)
        for backup in self._backups:
            size = QLocale().formattedDataSize(backup.size)
            self.list.addItem(QListWidgetItem(f"{moment_words(backup.made)} · {size}"))
        self.list.currentRowChanged.connect(self._choose)
        self.differences.currentRowChanged.connect(self._compare)
        if self._backups:
            self.explain(self.tr("Backups are made by themselves, ten minutes after a change and at the end."))
        else:
            self.explain(self.tr("There is no backup yet. The first is made ten minutes after a change."))
            for widget in (self.list, self.differences, self.restore):
                widget.hide()

    def begin(self) -> None:
        """Choose the newest backup."""
        self.list.setCurrentRow(0)

    def show_count(self, backup: Backup, notes: int) -> None:
        """Say how many notes a backup holds."""
        item = self.list.item(self._backups.index(backup))
        count = self.tr("%n note(s)", "", notes)
        item.setText(" · ".join((moment_words(backup.made), count, QLocale().formattedDataSize(backup.size))))

    def show_difference(self, backup: Backup, difference: Difference) -> None:
        """Show what restoring a backup would bring back; nothing where another has been chosen meanwhile."""
        if backup != self._chosen():
            return
        self._difference = difference
        parts = (
            self.tr("%n note(s) are missing now.", "", len(difference.missing)) if difference.missing else "",
            self.tr("%n note(s) read otherwise now.", "", len(difference.changed)) if difference.changed else "",
            self.tr("%n newer note(s) stay as they are.", "", difference.newer) if difference.newer else "",
        )
        differs = bool(difference.missing or difference.changed)
        same = "" if differs else self.tr("Everything in this backup is there now.")
        self.summary.setText(" ".join(part for part in (same, *parts) if part))
        for note in difference.missing:
            self.differences.addItem(self.tr("Missing: %1").replace("%1", first_words(note)))
        for note, _ in difference.changed:
            self.differences.addItem(self.tr("Changed: %1").replace("%1", first_words(note)))
        self.differences.setVisible(differs)
        self.restore.setEnabled(differs)

    def _chosen(self) -> Backup | None:
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _choose(self) -> None:
        self._difference = None
        self.differences.clear()
        self.comparison.hide()
        self.restore.setEnabled(False)
        backup = self._chosen()
        if backup is not None:
            self.summary.setText(self.tr("Comparing…"))
            self.backup_chosen.emit(backup)

    def _compare(self, row: int) -> None:
        """Show what restoring would do to one note."""
        found = self._difference
        if found is None or row < 0:
            return
        if row < len(found.missing):
            old, new = "", found.missing[row].text
        else:
            then, now = found.changed[row - len(found.missing)]
            old, new = now.text, then.text
        self.comparison.show_runs(compare_texts(old, new))
        self.comparison.show()

    def _ask(self) -> None:
        backup = self._chosen()
        if backup is not None:
            self.restore_requested.emit(backup)
