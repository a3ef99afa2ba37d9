"""Every command of the window, once: its words, its key and its menu; what it does is the window's business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from observance_viewer.widgets.citation_menu import CitationMenu
from observance_viewer.widgets.labels import without_accelerator

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

translate = QCoreApplication.translate

_STANDARD = QKeySequence.StandardKey


class Actions:
    """The commands by name, children of `window`, with their keys; the platform's own keys first."""

    def __init__(self, window: QMainWindow) -> None:
        def action(
            words: str, *keys: QKeySequence.StandardKey | str, tip: str = "", checkable: bool = False
        ) -> QAction:
            # With the words in the call Python looks for an icon, too, and makes names of all that Qt knows.
            made = QAction(window)
            made.setText(words)
            shortcuts = [
                sequence
                for key in keys
                for sequence in (QKeySequence.keyBindings(key) if isinstance(key, _STANDARD) else [QKeySequence(key)])
            ]
            made.setShortcuts(list(dict.fromkeys(shortcuts)))
            made.setIconText(words)
            made.setCheckable(checkable)
            if tip:
                made.setToolTip(tip)
            window.addAction(made)
            return made

        self.open_file = action(translate("Actions", "Open…"), _STANDARD.Open)
        self.open_shipped = action(translate("Actions", "Open the shipped resolution"))
        self.export_pdf = action(
            translate("Actions", "Export PDF…"),
            "Ctrl+E",
            tip=translate("Actions", "Export all notes on this document as PDF"),
        )
        self.export_shown = action(translate("Actions", "Export shown notes as PDF…"), "Ctrl+Shift+E")
        self.export_notes = action(
            translate("Actions", "Export notes…"),
            tip=translate("Actions", "Write all notes to a file for other programs"),
        )
        self.import_notes = action(
            translate("Actions", "Import notes…"), tip=translate("Actions", "Take in notes; none that is here is lost")
        )
        self.export_calendar = action(translate("Actions", "Add to calendar…"))
        self.quit = action(translate("Actions", "Quit"), _STANDARD.Quit, "Ctrl+Q")
        self.undo = action(
            translate("Actions", "Undo"), _STANDARD.Undo, tip=translate("Actions", "Undo the last change to the notes")
        )
        self.redo = action(
            translate("Actions", "Redo"),
            _STANDARD.Redo,
            "Ctrl+Shift+Z",
            tip=translate("Actions", "Make the last undone change to the notes again"),
        )
        self.copy = action(translate("Actions", "Copy"), _STANDARD.Copy)
        self.copy_reference = action(translate("Actions", "Copy with reference"), "Ctrl+Shift+C")
        self.copy_as = CitationMenu(window).menuAction()
        self.find = action(translate("Actions", "Find…"), _STANDARD.Find)
        self.next_hit = action(translate("Actions", "Next hit"), "F3")
        self.previous_hit = action(translate("Actions", "Previous hit"), "Shift+F3")
        self.zoom_in = action(translate("Actions", "Larger text"), _STANDARD.ZoomIn, "Ctrl+=")
        self.zoom_out = action(translate("Actions", "Smaller text"), _STANDARD.ZoomOut)
        self.zoom_reset = action(translate("Actions", "Normal text size"), "Ctrl+0")
        self.back = action(translate("Actions", "Back"), _STANDARD.Back, "Alt+Left")
        self.forward = action(translate("Actions", "Forward"), _STANDARD.Forward, "Alt+Right")
        self.history = action(translate("Actions", "Visited places…"), "Ctrl+H")
        self.next_passage = action(translate("Actions", "Next paragraph"), "Ctrl+Down")
        self.previous_passage = action(translate("Actions", "Previous paragraph"), "Ctrl+Up")
        self.preferences = action(translate("Actions", "Preferences…"), _STANDARD.Preferences, "Ctrl+,")
        self.year = action(translate("Actions", "Whole year in the calendar"), "Ctrl+Shift+T")
        self.today = action(translate("Actions", "Today in the calendar"), "Ctrl+T")
        self.observance = action(translate("Actions", "Paragraph of the observance"), "Ctrl+D")
        self.palette = action(
            translate("Actions", "Find anything…"),
            "Ctrl+K",
            tip=translate("Actions", "Paragraphs, entities, documents, notes and commands"),
        )
        self.go_to = action(
            translate("Actions", "Go to…"),
            "Ctrl+G",
            tip=translate("Actions", "OP2, pp4, fn1 or a cited document such as 70/1"),
        )
        self.beside = action(translate("Actions", "Two documents side by side"), "F9", checkable=True)
        self.left_pane = action(translate("Actions", "Calendar and contents"), "F7", checkable=True)
        self.notes_pane = action(translate("Actions", "Notes"), "F8", checkable=True)
        self.full_screen = action(translate("Actions", "Full screen"), _STANDARD.FullScreen, "F11", checkable=True)
        self.next_pane = action(translate("Actions", "Next pane"), "F6")
        self.previous_pane = action(translate("Actions", "Previous pane"), "Shift+F6")
        self.copy_link = action(
            translate("Actions", "Copy link"),
            "Ctrl+Shift+L",
            tip=translate("Actions", "Copy a link to the current paragraph"),
        )
        self.shortcuts = action(translate("Actions", "Keyboard shortcuts"), "F1", "?")
        self.add_note = action(
            translate("Actions", "Add note"),
            "Ctrl+N",
            tip=translate("Actions", "Add a note to the selected words or the current paragraph"),
        )
        self.add_document_note = action(translate("Actions", "Add note to the whole document"), "Ctrl+Shift+N")
        self.place_note = action(
            translate("Actions", "Place note here"),
            tip=translate("Actions", "Put the chosen note onto the words that are selected"),
        )
        self.note_history = action(translate("Actions", "History of the note"), "Ctrl+Alt+H")
        self.notes_bin = action(translate("Actions", "Deleted notes"))
        self.notes_backups = action(translate("Actions", "Backups of the notes"))
        self.about = action(translate("Actions", "About Observance Viewer"))


def fill_menus(bar: QMenuBar, actions: Actions, recent: QMenu) -> None:
    """Put the commands into the menus, and the menu of recent documents behind those that open one."""
    bar.setAccessibleName(translate("Actions", "Menus"))
    recent.setAccessibleName(recent.title())
    _menu(bar, translate("Actions", "&File"), [
        actions.open_file, recent.menuAction(), actions.open_shipped, None,
        actions.export_pdf, actions.export_shown, actions.export_notes, actions.import_notes, None,
        actions.export_calendar, None, actions.quit,
    ])  # fmt: skip
    _menu(bar, translate("Actions", "&Edit"), [
        actions.undo, actions.redo, None,
        actions.copy, actions.copy_reference, actions.copy_as, actions.copy_link, None,
        actions.find, actions.next_hit, actions.previous_hit, None, actions.preferences,
    ])  # fmt: skip
    _menu(bar, translate("Actions", "&View"), [
        actions.zoom_in, actions.zoom_out, actions.zoom_reset, None, actions.left_pane, actions.notes_pane,
        actions.beside, actions.full_screen, None, actions.today, actions.year,
    ])  # fmt: skip
    _menu(bar, translate("Actions", "&Go"), [
        actions.palette, actions.go_to, None, actions.back, actions.forward, actions.history, None,
        actions.next_passage, actions.previous_passage, None, actions.next_pane, actions.previous_pane, None,
        actions.observance,
    ])  # fmt: skip
    _menu(bar, translate("Actions", "&Notes"), [
        actions.add_note, actions.add_document_note, actions.place_note, None,
        actions.note_history, actions.notes_bin, actions.notes_backups,
    ])  # fmt: skip
    _menu(bar, translate("Actions", "&Help"), [actions.shortcuts, actions.about])


def _menu(bar: QMenuBar, title: str, actions: list[QAction | None]) -> QMenu:
    menu = bar.addMenu(title)
    menu.setAccessibleName(without_accelerator(title))
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    return menu
