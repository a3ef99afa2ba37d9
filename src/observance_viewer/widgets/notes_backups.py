"""The backups of the notes: when each was made, what it has that the notes have not, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QPushButton

from observance_viewer.domain.comparing import compare_texts
from observance_viewer.models.note_words import first_words, moment_words, place_words, size_words
from observance_viewer.widgets.comparison import Comparison
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.pane_page import PanePage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from observance_viewer.domain.note import Note
    from observance_viewer.storage.backup import Backup
    from observance_viewer.storage.restoring import Difference

translate = QCoreApplication.translate


class NotesBackups(PanePage):
    """The list of backups. `backup_chosen(Backup)` asks what differs, `restore_requested(Backup)` for its notes."""

    backup_chosen = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, backups: Sequence[Backup], most: int, parent: QWidget | None = None) -> None:
        """Take the backups, the newest first, and how many bytes they may take together."""
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
            self.list.addItem(QListWidgetItem(f"{moment_words(backup.made)} · {size_words(backup.size)}"))
        self.list.currentRowChanged.connect(self._choose)
        self.differences.currentRowChanged.connect(self._compare)
        if self._backups:
            size = size_words(sum(each.size for each in backups))
            kept = self.tr("%n backup(s) take %1 of at most %2.", "", len(backups))
            made = self.tr("Backups are made by themselves, ten minutes after a change and at the end.")
            self.explain(f"{made} {kept.replace('%1', size).replace('%2', size_words(most))}")
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
        item.setText(" · ".join((moment_words(backup.made), count, size_words(backup.size))))

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
            self.differences.addItem(self.tr("Missing: %1").replace("%1", _in_short(note)))
        for note, _ in difference.changed:
            self.differences.addItem(self.tr("Changed: %1").replace("%1", _in_short(note)))
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
            old, new = "", _in_full(found.missing[row])
        else:
            then, now = found.changed[row - len(found.missing)]
            old, new = _in_full(now), _in_full(then)
        self.comparison.show_runs(compare_texts(old, new))
        self.comparison.show()

    def _ask(self) -> None:
        backup = self._chosen()
        if backup is not None:
            self.restore_requested.emit(backup)


def _in_short(note: Note) -> str:
    return f"{first_words(note)} · {note.made_at.at or note.anchor.symbol}"


def _in_full(note: Note) -> str:
    """Give place, tags and text of a note: each of them is brought back."""
    return "\n".join((place_words(note.made_at), ", ".join(note.tags), note.text))
