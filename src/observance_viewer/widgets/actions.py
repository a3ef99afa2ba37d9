"""Every command of the window, once: its words, its key and its menu; what it does is the window's business."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from observance_viewer.widgets.citation_menu import CitationMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

_STANDARD = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Actions:
    """The commands by name."""

    open_file: QAction
    open_shipped: QAction
    export_pdf: QAction
    export_shown: QAction
    export_calendar: QAction
    quit: QAction
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
    copy_link: QAction
    shortcuts: QAction
    add_note: QAction
    add_document_note: QAction
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

    tr = _tr
    return Actions(
        open_file=action(tr("Open…"), _STANDARD.Open),
        open_shipped=action(tr("Open the shipped resolution")),
        export_pdf=action(tr("Export PDF…"), "Ctrl+E", tip=tr("Export all notes on this document as PDF")),
        export_shown=action(tr("Export shown notes as PDF…"), "Ctrl+Shift+E"),
        export_calendar=action(tr("Add to calendar…")),
        quit=action(tr("Quit"), _STANDARD.Quit, "Ctrl+Q"),
        copy=action(tr("Copy"), _STANDARD.Copy),
        copy_reference=action(tr("Copy with reference"), "Ctrl+Shift+C"),
        copy_as=CitationMenu(window).menuAction(),
        find=action(tr("Find…"), _STANDARD.Find),
        next_hit=action(tr("Next hit"), "F3"),
        previous_hit=action(tr("Previous hit"), "Shift+F3"),
        zoom_in=action(tr("Larger text"), _STANDARD.ZoomIn, "Ctrl+="),
        zoom_out=action(tr("Smaller text"), _STANDARD.ZoomOut),
        zoom_reset=action(tr("Normal text size"), "Ctrl+0"),
        back=action(tr("Back"), _STANDARD.Back, "Alt+Left"),
        forward=action(tr("Forward"), _STANDARD.Forward, "Alt+Right"),
        history=action(tr("Visited places…"), "Ctrl+H"),
        next_passage=action(tr("Next paragraph"), "Ctrl+Down"),
        previous_passage=action(tr("Previous paragraph"), "Ctrl+Up"),
        preferences=action(tr("Preferences…"), _STANDARD.Preferences, "Ctrl+,"),
        year=action(tr("Whole year in the calendar"), "Ctrl+Shift+T"),
        today=action(tr("Today in the calendar"), "Ctrl+T"),
        observance=action(tr("Paragraph of the observance"), "Ctrl+D"),
        palette=action(tr("Find anything…"), "Ctrl+K", tip=tr("Paragraphs, entities, documents, notes and commands")),
        go_to=action(tr("Go to…"), "Ctrl+G", tip=tr("OP2, pp4, fn1 or a cited document such as 70/1")),
        beside=action(tr("Two documents side by side"), "F9", checkable=True),
        left_pane=action(tr("Calendar and contents"), "F7", checkable=True),
        notes_pane=action(tr("Notes"), "F8", checkable=True),
        copy_link=action(tr("Copy link"), "Ctrl+Shift+L", tip=tr("Copy a link to the current paragraph")),
        shortcuts=action(tr("Keyboard shortcuts"), "F1", "?"),
        add_note=action(tr("Add note"), "Ctrl+N", tip=tr("Add a note to the selected words or the current paragraph")),
        add_document_note=action(tr("Add note to the whole document"), "Ctrl+Shift+N"),
        about=action(tr("About Observance Viewer")),
    )


def fill_menus(bar: QMenuBar, actions: Actions, recent: QMenu) -> None:
    """Put the commands into the menus, and the menu of recent documents behind those that open one."""
    tr = _tr
    _menu(bar, tr("&File"), [
        actions.open_file, recent.menuAction(), actions.open_shipped, None,
        actions.export_pdf, actions.export_shown, actions.export_calendar, None, actions.quit,
    ])  # fmt: skip
    _menu(bar, tr("&Edit"), [
        actions.copy, actions.copy_reference, actions.copy_as, actions.copy_link, None,
        actions.find, actions.next_hit, actions.previous_hit, None, actions.preferences,
    ])  # fmt: skip
    _menu(bar, tr("&View"), [
        actions.zoom_in, actions.zoom_out, actions.zoom_reset, None, actions.left_pane, actions.notes_pane,
        actions.beside, None, actions.today, actions.year,
    ])  # fmt: skip
    _menu(bar, tr("&Go"), [
        actions.palette, actions.go_to, None, actions.back, actions.forward, actions.history, None,
        actions.next_passage, actions.previous_passage, None, actions.observance,
    ])  # fmt: skip
    _menu(bar, tr("&Notes"), [actions.add_note, actions.add_document_note])
    _menu(bar, tr("&Help"), [actions.shortcuts, actions.about])


def _menu(bar: QMenuBar, title: str, actions: list[QAction | None]) -> QMenu:
    menu = bar.addMenu(title)
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    return menu


def _tr(words: str) -> str:
    return QCoreApplication.translate("Actions", words)
