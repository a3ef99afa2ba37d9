"""All settings on one page that needs no button to apply; tells what was chosen, keeps nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from observance_viewer.domain.folding import fold
from observance_viewer.models.setting_words import translated
from observance_viewer.widgets.labels import align_with_layout, break_lines
from observance_viewer.widgets.preferences_rows import FolderRow, Row, SettingRow
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from observance_viewer.domain.setting import Setting


@dataclass(frozen=True, slots=True)
class Chosen:
    """A setting and the value that was chosen for it; the value is one that the setting allows."""

    setting: Setting[object]
    value: object


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that is shown and can be opened, with what is in it; all words translated."""

    label: str
    description: str
    path: str


class Preferences(QDialog):
    """The page, a window of its own beside the main one.

    `setting_chosen(Chosen)` comes at each choice, `folder_requested(str)` when a folder is to be opened.
    """

    setting_chosen = Signal(object)
    folder_requested = Signal(str)

    def __init__(
        self,
        settings: Sequence[Setting[object]],
        values: Mapping[str, object],
        folders: Sequence[Folder] = (),
        notes: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Search preferences"))
        self.filter.setAccessibleName(self.tr("Search preferences"))
        self.filter.textChanged.connect(self._narrow)
        self._none = QLabel(self.tr("No setting has these words."), self)
        self._none.hide()
        self._rows: list[Row] = []
        self._headings: list[tuple[QLabel, list[Row]]] = []
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(20, 8, 20, 20)
        self._column.setSpacing(10)
        self._column.addWidget(self._none)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        slim_scroll_bars(self._scroll)
        self._scroll.setAccessibleName(self.tr("Settings"))
        for table, title in self._tables().items():
            self._section(title, [self._row(each, values) for each in settings if each.key.startswith(f"{table}.")])
        self._section(self.tr("Folders"), [self._folder(each) for each in folders])
        self._notes = [self._note(words) for words in notes]
        self._column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 0)
        top.addWidget(self.filter)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
        self._dress()
        line = self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(line * 34, room.width()), min(line * 48, room.height()))

    def show_value(self, setting: Setting[object], value: object) -> None:
        """Show a value that was chosen elsewhere; says nothing."""
        for row in self._rows:
            if isinstance(row, SettingRow) and row.setting.key == setting.key:
                row.show_value(value)

    def describe_folder(self, path: str, description: str) -> None:
        """Say otherwise what is in a folder of the page."""
        for row in self._rows:
            if isinstance(row, FolderRow) and row.path == path:
                row.describe(description)

    def show_setting(self, key: str) -> None:
        """Show the page with the setting of this key in view and the keyboard on it; an unknown key shows the page."""
        self.filter.clear()
        self.show()
        self.raise_()
        self.activateWindow()
        row = next((row for row in self._rows if isinstance(row, SettingRow) and row.setting.key == key), None)
        if row is not None:
            self._scroll.ensureWidgetVisible(row)
            row.take_focus()
        else:
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.filter.text():
                self.filter.clear()
            else:
                self.close()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._dress()

    def _tables(self) -> dict[str, str]:
        return {
            "window": self.tr("Window"),
            "calendar": self.tr("Calendar"),
            "reminders": self.tr("Reminders"),
            "export": self.tr("Export"),
        }

    def _row(self, setting: Setting[object], values: Mapping[str, object]) -> Row:
        row = SettingRow(setting, translated, self)
        row.show_value(values.get(setting.key, setting.default))
        row.chosen.connect(self._choose)
        return row

    def _folder(self, folder: Folder) -> Row:
        row = FolderRow(folder.label, folder.description, folder.path, self)
        row.opened.connect(self.folder_requested)
        return row

    def _section(self, title: str, rows: list[Row]) -> None:
        if not rows:
            return
        heading = QLabel(title, self)
        self._headings.append((heading, rows))
        self._column.addSpacing(6)
        self._column.addWidget(heading)
        for row in rows:
            self._column.addWidget(row)
        self._rows += rows

    def _note(self, words: str) -> QLabel:
        label = QLabel(words, self)
        break_lines(label)
        self._column.addWidget(label)
        return label

    def _choose(self, chosen: tuple[Setting[object], object]) -> None:
        self.setting_chosen.emit(Chosen(*chosen))

    def _narrow(self, words: str) -> None:
        wanted = fold(words).words
        for row in self._rows:
            found = fold(row.words).words
            row.setVisible(all(any(each.startswith(word) for each in found) for word in wanted))
        for heading, rows in self._headings:
            heading.setVisible(any(not row.isHidden() for row in rows))
        for note in self._notes:
            note.setVisible(not wanted)
        self._none.setVisible(all(row.isHidden() for row in self._rows))

    def _dress(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme_of(self.palette()).muted)
        for heading, _ in self._headings:
            heading.setFont(bold)
            align_with_layout(heading)
        for label in (*self._notes, self._none):
            label.setPalette(muted)
        for row in self._rows:
            row.dress(muted)
