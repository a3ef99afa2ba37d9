"""Every command of the window, once: its words, its key and its menu; what it does is the window's business."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from observance_viewer.widgets.citation_menu import CitationMenu
from observance_viewer.widgets.labels import without_accelerator

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

translate = QCoreApplication.translate

_STANDARD = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Actions:
    """The commands by name."""

    open_file: QAction
    open_shipped: QAction
    export_pdf: QAction
    export_shown: QAction
    export_notes: QAction
    import_notes: QAction
    export_calendar: QAction
    quit: QAction
    undo: QAction
    redo: QAction
    copy: QAction
    copy_reference: QAction
    copy_as: QAction
    find: QAction
    next_hit: QAction
    previous_hit: QAction
    zoom_in: QAction
    zoom_out: QAction
    zoom_reset: QAction
    back: QAction
    forward: QAction
    history: QAction
    next_passage: QAction
    previous_passage: QAction
    preferences: QAction
    today: QAction
    year: QAction
    observance: QAction
    palette: QAction
    go_to: QAction
    beside: QAction
    left_pane: QAction
    notes_pane: QAction
    next_pane: QAction
    previous_pane: QAction
    copy_link: QAction
    shortcuts: QAction
    add_note: QAction
    add_document_note: QAction
    place_note: QAction
    note_history: QAction
    notes_bin: QAction
    notes_backups: QAction
    about: QAction


def make_actions(window: QMainWindow) -> Actions:
    """Make the commands, children of `window`, with their keys; the platform's own keys first."""

    def action(words: str, *keys: QKeySequence.StandardKey | str, tip: str = "", checkable: bool = False) -> QAction:
        made = QAction(words, window)
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

    return Actions(
        open_file=action(translate("Actions", "Open…"), _STANDARD.Open),
        open_shipped=action(translate("Actions", "Open the shipped resolution")),
        export_pdf=action(
            translate("Actions", "Export PDF…"),
            "Ctrl+E",
            tip=translate("Actions", "Export all notes on this document as PDF"),
        ),
        export_shown=action(translate("Actions", "Export shown notes as PDF…"), "Ctrl+Shift+E"),
        export_notes=action(
            translate("Actions", "Export notes…"),
            tip=translate("Actions", "Write all notes to a file for other programs"),
        ),
        import_notes=action(
            translate("Actions", "Import notes…"), tip=translate("Actions", "Take in notes; none that is here is lost")
        ),
        export_calendar=action(translate("Actions", "Add to calendar…")),
        quit=action(translate("Actions", "Quit"), _STANDARD.Quit, "Ctrl+Q"),
        undo=action(
            translate("Actions", "Undo"), _STANDARD.Undo, tip=translate("Actions", "Undo the last change to the notes")
        ),
        redo=action(
            translate("Actions", "Redo"),
            _STANDARD.Redo,
            "Ctrl+Shift+Z",
            tip=translate("Actions", "Make the last undone change to the notes again"),
        ),
        copy=action(translate("Actions", "Copy"), _STANDARD.Copy),
        copy_reference=action(translate("Actions", "Copy with reference"), "Ctrl+Shift+C"),
        copy_as=CitationMenu(window).menuAction(),
        find=action(translate("Actions", "Find…"), _STANDARD.Find),
        next_hit=action(translate("Actions", "Next hit"), "F3"),
        previous_hit=action(translate("Actions", "Previous hit"), "Shift+F3"),
        zoom_in=action(translate("Actions", "Larger text"), _STANDARD.ZoomIn, "Ctrl+="),
        zoom_out=action(translate("Actions", "Smaller text"), _STANDARD.ZoomOut),
        zoom_reset=action(translate("Actions", "Normal text size"), "Ctrl+0"),
        back=action(translate("Actions", "Back"), _STANDARD.Back, "Alt+Left"),
        forward=action(translate("Actions", "Forward"), _STANDARD.Forward, "Alt+Right"),
        history=action(translate("Actions", "Visited places…"), "Ctrl+H"),
        next_passage=action(translate("Actions", "Next paragraph"), "Ctrl+Down"),
        previous_passage=action(translate("Actions", "Previous paragraph"), "Ctrl+Up"),
        preferences=action(translate("Actions", "Preferences…"), _STANDARD.Preferences, "Ctrl+,"),
        year=action(translate("Actions", "Whole year in the calendar"), "Ctrl+Shift+T"),
        today=action(translate("Actions", "Today in the calendar"), "Ctrl+T"),
        observance=action(translate("Actions", "Paragraph of the observance"), "Ctrl+D"),
        palette=action(
            translate("Actions", "Find anything…"),
            "Ctrl+K",
            tip=translate("Actions", "Paragraphs, entities, documents, notes and commands"),
        ),
        go_to=action(
            translate("Actions", "Go to…"),
            "Ctrl+G",
            tip=translate("Actions", "OP2, pp4, fn1 or a cited document such as 70/1"),
        ),
        beside=action(translate("Actions", "Two documents side by side"), "F9", checkable=True),
        left_pane=action(translate("Actions", "Calendar and contents"), "F7", checkable=True),
        notes_pane=action(translate("Actions", "Notes"), "F8", checkable=True),
        next_pane=action(translate("Actions", "Next pane"), "F6"),
        previous_pane=action(translate("Actions", "Previous pane"), "Shift+F6"),
        copy_link=action(
            translate("Actions", "Copy link"),
            "Ctrl+Shift+L",
            tip=translate("Actions", "Copy a link to the current paragraph"),
        ),
        shortcuts=action(translate("Actions", "Keyboard shortcuts"), "F1", "?"),
        add_note=action(
            translate("Actions", "Add note"),
            "Ctrl+N",
            tip=translate("Actions", "Add a note to the selected words or the current paragraph"),
        ),
        add_document_note=action(translate("Actions", "Add note to the whole document"), "Ctrl+Shift+N"),
        place_note=action(
            translate("Actions", "Place note here"),
            tip=translate("Actions", "Put the chosen note onto the words that are selected"),
        ),
        note_history=action(translate("Actions", "History of the note"), "Ctrl+Alt+H"),
        notes_bin=action(translate("Actions", "Deleted notes")),
        notes_backups=action(translate("Actions", "Backups of the notes")),
        about=action(translate("Actions", "About Observance Viewer")),
    )


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
        actions.beside, None, actions.today, actions.year,
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
