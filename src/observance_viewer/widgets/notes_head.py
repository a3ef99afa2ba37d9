"""The head of the notes pane: how many there are, which are listed and how they are sorted; lists nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from observance_viewer.models.notes import Choice
from observance_viewer.widgets.notes_parts import MenuButton
from observance_viewer.widgets.theme import small, theme_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from observance_viewer.domain.note import State

translate = QCoreApplication.translate
_RENAME = "rename"


class NotesHead(QWidget):
    """Shows a `Choice`. `choice_made(Choice)` asks for another, `rename_requested(tag, name)` for a tag's new name."""

    choice_made = Signal(object)
    rename_requested = Signal(str, str)

    def __init__(self, tags: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        """Take `tags`, which gives the tags in use when they are to be offered."""
        super().__init__(parent)
        self._tags = tags
        self._choice = Choice()
        self.title = QLabel(self)
        self.scope = self._menu(
            self.tr("Which notes are listed"),
            (
                ("passage", self.tr("This passage")),
                ("document", self.tr("This document")),
                ("all", self.tr("All notes")),
            ),
            self._choose_scope,
        )
        self.order = self._menu(
            self.tr("How notes are sorted"),
            (("newest", self.tr("Newest")), ("oldest", self.tr("Oldest")), ("place", self.tr("By place"))),
            self._choose_order,
        )
        self.tag = MenuButton(self.tr("Filter by tag or state"), self)
        self.tag.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tag.choices.aboutToShow.connect(self._offer_tags)
        self.tag.choices.triggered.connect(self._choose_tag)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("New name of the tag"))
        self.name.returnPressed.connect(self._rename)
        self.name.hide()
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.title)
        line.addStretch()
        for button in (self.tag, self.scope, self.order):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.name)
        self._dress()

    def show_choice(self, choice: Choice, total: int, *, filtered: bool) -> None:
        """Show what is chosen and how many notes that lists; the filter only where `filtered` says it is of use."""
        self._choice = choice
        self.title.setText(self.tr("Notes · %1").replace("%1", self.locale().toString(total)))
        for button, key in ((self.scope, choice.scope), (self.order, choice.order)):
            for action in button.choices.actions():
                if action.data() == key:
                    action.setChecked(True)
                    button.show_choice(action.text())
        state = dict(_states())[choice.state] if choice.state is not None else ""
        words = " · ".join(part for part in (state, (choice.tag or "").replace("&", "&&")) if part)
        self.tag.show_choice(words or self.tr("Tags"))
        self.tag.setVisible(filtered or bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.name.isVisible():
            self.name.hide()
            self.tag.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        heading = QFont(small(self, 0.94))
        heading.setBold(True)
        muted = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            muted.setColor(role, theme_of(self.palette()).muted)
        for widget in (self.title, self.scope, self.order, self.tag):
            widget.setFont(heading)
            widget.setPalette(muted)

    def _menu(self, name: str, entries: tuple[tuple[str, str], ...], choose: Callable[[QAction], None]) -> MenuButton:
        button = MenuButton(name, self)
        group = QActionGroup(button.choices)
        for key, text in entries:
            action = button.choices.addAction(text)
            action.setData(key)
            action.setCheckable(True)
            group.addAction(action)
        button.choices.triggered.connect(choose)
        return button

    def _choose_scope(self, action: QAction) -> None:
        self.choice_made.emit(replace(self._choice, scope=action.data()))

    def _choose_order(self, action: QAction) -> None:
        self.choice_made.emit(replace(self._choice, order=action.data()))

    def _offer_tags(self) -> None:
        menu = self.tag.choices
        menu.clear()
        for tag in ("", *self._tags()):
            chosen = (self._choice.tag or "") == tag
            self._offer(tag.replace("&", "&&") or self.tr("All tags"), ("tag", tag), chosen=chosen)
        menu.addSeparator()
        for state, words in _states():
            self._offer(words, ("state", state), chosen=(self._choice.state or "") == state)
        if self._choice.tag is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Rename this tag…")).setData((_RENAME, ""))

    def _offer(self, words: str, data: tuple[str, str], *, chosen: bool) -> None:
        action = self.tag.choices.addAction(words)
        action.setData(data)
        action.setCheckable(True)
        action.setChecked(chosen)

    def _choose_tag(self, action: QAction) -> None:
        kind, value = action.data()
        if kind == "tag":
            self.choice_made.emit(replace(self._choice, tag=value or None))
        elif kind == "state":
            state: State | None = value or None
            self.choice_made.emit(replace(self._choice, state=state))
        else:
            self.name.setText(self._choice.tag or "")
            self.name.setPlaceholderText(self.tr("Empty to remove the tag everywhere"))
            self.name.show()
            self.name.selectAll()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self) -> None:
        self.name.hide()
        name = " ".join(self.name.text().replace(",", " ").split())
        if self._choice.tag is not None and name != self._choice.tag:
            self.rename_requested.emit(self._choice.tag, name)


def _states() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("NotesHead", "In any state")),
        ("moved", translate("NotesHead", "Moved")),
        ("orphaned", translate("NotesHead", "Without a place")),
    )
