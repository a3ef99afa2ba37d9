"""The sheet of shortcuts, made from the commands themselves; closes like any dialogue."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QTextBrowser, QVBoxLayout, QWidget

from observance_viewer.widgets.labels import without_accelerator
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

# Keys such as `Open` and `F16` stand on few keyboards; they work, but nobody looks for them here.
_ON_KEYBOARDS = re.compile(r".+\+.+|F\d|F1[0-2]|.")


@dataclass(frozen=True, slots=True)
class Section:
    """The commands of one menu with their keys, each as (words, keys)."""

    title: str
    rows: tuple[tuple[str, str], ...]


class ShortcutSheet(QDialog):
    """Shows `sections`; it stays open beside the window until it is closed."""

    def __init__(self, sections: list[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._sheet = QTextBrowser(self)
        self._sheet.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet.setOpenLinks(False)
        self._sheet.setAccessibleName(self.windowTitle())
        self._sheet.document().setDocumentMargin(18)
        slim_scroll_bars(self._sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheet)
        here = Section(
            self.tr("In the text"),
            (
                (self.tr("Next, previous link in view"), _native("Tab, Shift+Tab")),
                (self.tr("Card of the link"), _native("Enter")),
                (self.tr("Close the card"), _native("Esc")),
                (self.tr("One screen on, back"), _native("Space, Shift+Space")),
                (self.tr("Begin, end of the document"), _native("Home, End")),
                (self.tr("Larger, smaller text"), self.tr("Ctrl and the wheel")),
            ),
        )
        notes = Section(
            self.tr("In the list of notes"),
            (
                (self.tr("Edit the note"), _native("Enter")),
                (self.tr("Tick its task"), _native("Space")),
                (self.tr("Its menu"), _native("Shift+F10")),
                (self.tr("Delete the note"), _native("Del")),
            ),
        )
        muted = theme_of(self.palette()).muted.name()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._sheet.setHtml("".join(_html(section, muted, mirrored=mirrored) for section in (*sections, here, notes)))
        em = self.fontMetrics().height()
        self.resize(30 * em, 38 * em)

    def words(self) -> str:
        """Give the sheet as plain text."""
        return self._sheet.toPlainText()


def sections_of(bar: QMenuBar) -> list[Section]:
    """Give the commands with a key of each menu, in the order of the menus."""
    sections = []
    for top in bar.actions():
        rows = tuple(
            (without_accelerator(action.text()).rstrip("…"), _keys(action))
            for action in _commands(top)
            if action.shortcuts()
        )
        if rows:
            sections.append(Section(without_accelerator(top.text()), rows))
    return sections


def _commands(action: QAction) -> Iterator[QAction]:
    menu = action.menu()
    if not isinstance(menu, QWidget):
        yield action
        return
    for below in menu.actions():
        yield from _commands(below)


def _keys(action: QAction) -> str:
    native, portable = QKeySequence.SequenceFormat.NativeText, QKeySequence.SequenceFormat.PortableText
    keys = [each for each in action.shortcuts() if _ON_KEYBOARDS.fullmatch(each.toString(portable))]
    return ", ".join(dict.fromkeys(each.toString(native) for each in keys))


def _native(keys: str) -> str:
    """Give keys as the person's keyboard names them: `Tab, Shift+Tab` is `Tab, Maj+Tab` in French."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys.split(", "))


def _html(section: Section, muted: str, *, mirrored: bool) -> str:
    rows = (
        (
            f'<td width="62%" style="padding:3px 12px 3px 0">{escape(words)}</td>',
            f'<td style="padding:3px 0; color:{muted}">{escape(keys)}</td>',
        )
        for words, keys in section.rows
    )
    # Qt lays the columns of a table out from the left in any language.
    table = "".join(f"<tr>{''.join(reversed(row) if mirrored else row)}</tr>" for row in rows)
    return f"<h4>{escape(section.title)}</h4><table width='100%'>{table}</table>"
