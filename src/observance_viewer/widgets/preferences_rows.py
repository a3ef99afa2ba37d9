"""One row of the preferences for each kind of setting: its words at one side, its control at the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.widgets.labels import align_with_layout, break_lines
from observance_viewer.widgets.theme import small

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPalette, QWheelEvent

    from observance_viewer.domain.setting import Setting

_STEP = 10


class Row(QWidget):
    """Label and description; a subclass adds the control. `words` is all that a search finds the row by."""

    def __init__(self, label: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = f"{label} {description}"
        self.label = QLabel(label, self)
        self._description = QLabel(description, self)
        for each in (self.label, self._description):
            each.setTextFormat(Qt.TextFormat.PlainText)
            break_lines(each)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.label)
        words.addWidget(self._description)
        words.addStretch()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(16)
        self._line.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def dress(self, muted: QPalette) -> None:
        """Put the description into the quieter look."""
        self._description.setFont(small(self))
        self._description.setPalette(muted)
        for label in (self.label, self._description):
            align_with_layout(label)

    def add(self, control: QWidget, *, named: bool = True) -> None:
        """Put `control` into the row; unless it has a name of its own it takes the row's."""
        if named:
            control.setAccessibleName(self.label.text())
            control.setAccessibleDescription(self._description.text())
            self.label.setBuddy(control)
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)


class SettingRow(Row):
    """A setting. `chosen((setting, value))` comes when the person changes it."""

    chosen = Signal(object)

    def __init__(
        self, setting: Setting[object], translated: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(translated(setting.label), translated(setting.description), parent)
        self.setting = setting
        self._boxes: list[tuple[object, QCheckBox]] = []
        self._control: QWidget = self._make(setting, translated)

    def take_focus(self) -> None:
        """Put the keyboard on the control."""
        control = self._boxes[0][1] if self._boxes else self._control
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_value(self, value: object) -> None:
        """Show `value` without saying that it was chosen."""
        self.blockSignals(True)  # noqa: FBT003
        if isinstance(self._control, QComboBox):
            self._control.setCurrentIndex(max(self._control.findData(value), 0))
        elif isinstance(self._control, QSpinBox) and isinstance(value, int):
            self._control.setValue(value)
        elif isinstance(self._control, QCheckBox):
            self._control.setChecked(value is True)
        elif isinstance(value, tuple):
            for each, box in self._boxes:
                box.setChecked(each in value)
        self.blockSignals(False)  # noqa: FBT003

    def _make(self, setting: Setting[object], translated: Callable[[str], str]) -> QWidget:
        if isinstance(setting.default, tuple):
            group = QWidget(self)
            column = QVBoxLayout(group)
            column.setContentsMargins(0, 0, 0, 0)
            for value, label in setting.choices:
                box = QCheckBox(translated(label), group)
                box.setAccessibleDescription(self.label.text())
                box.toggled.connect(self._tell)
                column.addWidget(box)
                self._boxes.append((value, box))
                self.words += f" {box.text()}"
            self.add(group)
            return group
        if isinstance(setting.default, bool):
            switch = QCheckBox(self)
            switch.toggled.connect(self._tell)
            self.add(switch)
            return switch
        if setting.choices:
            choice = _Choice(self)
            for value, label in setting.choices:
                choice.addItem(translated(label), value)
                self.words += f" {translated(label)}"
            choice.currentIndexChanged.connect(self._tell)
            self.add(choice)
            return choice
        number = _Number(self)
        number.setRange(setting.low, setting.high)
        number.setSingleStep(_STEP)
        number.setSuffix(self.tr(" %"))
        number.setKeyboardTracking(False)
        number.valueChanged.connect(self._tell)
        self.add(number)
        return number

    def _tell(self) -> None:
        self.chosen.emit((self.setting, self._value()))

    def _value(self) -> object:
        if self._boxes:
            return tuple(value for value, box in self._boxes if box.isChecked())
        if isinstance(self._control, QComboBox):
            return self._control.currentData()
        if isinstance(self._control, QSpinBox):
            return self._control.value()
        return isinstance(self._control, QCheckBox) and self._control.isChecked()


class FolderRow(Row):
    """A folder with its path. `opened(path)` comes when it is to be shown."""

    opened = Signal(str)

    def __init__(self, label: str, description: str, path: str, parent: QWidget | None = None) -> None:
        super().__init__(label, f"{description}\n{path}", parent)
        self._path = path
        self._description.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._description.setAccessibleName(f"{label}: {path}")
        button = QPushButton(self.tr("Open folder"), self)
        # Enter elsewhere on the page opens no folder.
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Open folder: %1").replace("%1", label))
        button.clicked.connect(self._open)
        self.add(button, named=False)

    @property
    def path(self) -> str:
        """The folder."""
        return self._path

    def describe(self, description: str) -> None:
        """Say otherwise what is in the folder."""
        self._description.setText(f"{description}\n{self._path}")

    def _open(self) -> None:
        self.opened.emit(self._path)


class _Choice(QComboBox):
    """A list that the wheel scrolls past instead of changing it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Number(QSpinBox):
    """A number that the wheel scrolls past instead of changing it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
