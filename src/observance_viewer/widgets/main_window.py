"""The window: puts the panels side by side and shows what it is told; what follows on what is the business of `app`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from observance_viewer.models.entities import Entities
from observance_viewer.widgets.actions import Actions, fill_menus
from observance_viewer.widgets.calendar import CalendarPanel
from observance_viewer.widgets.contents import ContentsPanel
from observance_viewer.widgets.header import Header
from observance_viewer.widgets.message_bar import MessageBar
from observance_viewer.widgets.notes_panel import NotesPanel
from observance_viewer.widgets.panes import Pane, focus_pane
from observance_viewer.widgets.reader_pane import ReaderPane
from observance_viewer.widgets.results import ResultsPanel
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.search_box import SearchBox
from observance_viewer.widgets.status_line import StatusLine
from observance_viewer.widgets.theme import theme_of
from observance_viewer.widgets.wording import wording_of
from observance_viewer.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.models.notes_service import NotesService


class MainWindow(QMainWindow):
    """The panels, by name, and the commands in `actions_`.

    `file_dropped(str)` carries the path of a file that was dropped; `closed` comes once, when the window goes.
    """

    file_dropped = Signal(str)
    closed = Signal()

    def __init__(self, notes: NotesService, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warned = False
        self._notes_shown = True
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.recent_menu = QMenu(self.tr("Open recent"), self)
        # The Tab key goes from control to control in the order in which they are made.
        self.search_box = SearchBox(self)
        self.header = self._make_header()
        self.calendar = CalendarPanel(today, parent=self)
        self.contents = ContentsPanel(self)
        self.results = ResultsPanel(self)
        self.messages = MessageBar(self)
        self.find_entity = Entities().find
        self.pane = ReaderPane(self.find_entity, self)
        self.reader = self.pane.reader
        self.notes = NotesPanel(notes, self)
        self._status = StatusLine(today, self.statusBar())
        self._build()
        for area in self.findChildren(QAbstractScrollArea):
            slim_scroll_bars(area)
        for action, pane in ((self.actions_.left_pane, self._left), (self.actions_.notes_pane, self.notes)):
            action.setChecked(True)
            action.toggled.connect(pane.setVisible)
        sides = ((self.actions_.notes_pane, self.notes), (self.actions_.left_pane, self._left))
        self._yielding = Yielding(self._panes, self._centre, sides, self.reader.least_width)
        self.reader.zoomed.connect(self._yielding.make_room)
        self.notes.wanted.connect(self._open_notes)
        self.search_box.left.connect(self._read)
        self.actions_.full_screen.triggered.connect(self._fill_screen)
        self.actions_.quit.triggered.connect(self.close)
        self.actions_.about.triggered.connect(self._about)
        self.actions_.year.triggered.connect(self._switch_year)
        self.actions_.shortcuts.triggered.connect(self._show_shortcuts)
        self.actions_.next_pane.triggered.connect(self._next_pane)
        self.actions_.previous_pane.triggered.connect(self._previous_pane)

    def show_resolution(self, resolution: Resolution) -> None:
        """Show another document in every panel."""
        self.setWindowTitle(f"{resolution.symbol or resolution.source} · Observance Viewer")
        self.pane.show_resolution(resolution, wording_of(resolution))
        self.calendar.show_resolution(resolution)
        self.contents.show_resolution(resolution)
        self.notes.show_resolution(resolution)
        self._status.show_resolution(resolution)
        self._yielding.make_room()

    def hold_sides(self, *, held: bool) -> None:
        """Leave the side panes as they look, for the text to be painted before them, or paint them now."""
        for pane in (self._left, self.notes):
            pane.setUpdatesEnabled(not held)

    def show_results(self, *, shown: bool) -> None:
        """Show the results of the search in the place of the contents, or the contents again."""
        self._finding.setCurrentWidget(self.results if shown else self.contents)

    def open_calendar(self) -> None:
        """Open the pane with the calendar as the person would, for what is to be seen there."""
        if not self.actions_.left_pane.isChecked():
            self.actions_.left_pane.trigger()

    def open_beside(self, second: QWidget) -> None:
        """Show a second document beside the first; the notes make room for it."""
        self._notes_shown = self.actions_.notes_pane.isChecked()
        self.actions_.notes_pane.setChecked(False)
        self._texts.addWidget(second)
        self._texts.handle(1).setAccessibleName(self.tr("Width of the second document"))
        half = self._texts.width() // 2
        self._texts.setSizes([half, half])

    def close_beside(self, second: QWidget) -> None:
        """Show the first document alone again."""
        second.hide()
        second.deleteLater()
        self.actions_.notes_pane.setChecked(self._notes_shown or self.actions_.notes_pane.isChecked())

    def shown_splitter(self) -> QSplitter:
        """Give the splitter, whose widths are kept between sessions."""
        return self._panes

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.notes.settle() and not self._warned:
            self._warned = True
            self.messages.show_message(
                self.tr("A note is not saved yet. Copy its words or make room; closing again leaves without them.")
            )
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.actions_.full_screen.setChecked(self.isFullScreen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # On Linux Qt opens the menus by Alt alone, not by the key that desktops have for it.
        if event.key() == Qt.Key.Key_F10 and not event.modifiers():
            self.menuBar().setActiveAction(self.menuBar().actions()[0])
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.file_dropped.emit(_local_file(event.mimeData()))

    def _make_header(self) -> Header:
        actions = self.actions_
        commands = [actions.add_note, actions.export_pdf]
        return Header(actions.back, actions.forward, self.search_box, commands, self)

    def _build(self) -> None:
        fill_menus(self.menuBar(), self.actions_, self.recent_menu)
        self.statusBar().setAccessibleName(self.tr("Status"))
        self._finding = QStackedWidget(self)
        self._finding.addWidget(self.contents)
        self._finding.addWidget(self.results)
        left = self._left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.calendar)
        column.addWidget(self._finding, 1)
        centre = self._centre = QWidget(self)
        centre.setAutoFillBackground(True)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        self._texts = QSplitter(Qt.Orientation.Horizontal, centre)
        self._texts.setHandleWidth(1)
        self._texts.setChildrenCollapsible(False)
        self._texts.addWidget(self.pane)
        column.addWidget(self._texts, 1)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._panes.setHandleWidth(1)
        for pane in (left, centre, self.notes):
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        centre.setMinimumWidth(420)
        self._panes.setSizes([270, 710, 300])
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._panes, 1)
        self.setCentralWidget(page)
        self._panes.setAccessibleName(self.tr("Panes"))
        self._texts.setAccessibleName(self.tr("Documents"))
        self._panes.handle(1).setAccessibleName(self.tr("Width of calendar and contents"))
        self._panes.handle(2).setAccessibleName(self.tr("Width of the notes"))
        self.pane.setFocus()
        self._dress()
        self.resize(1280, 820)

    def _dress(self) -> None:
        """Set the page off from what surrounds it."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme_of(palette).surround)
        self._centre.setPalette(palette)

    def _switch_year(self) -> None:
        self.open_calendar()
        self.calendar.whole_year.toggle()

    def _fill_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _read(self) -> None:
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_notes(self) -> None:
        """Open the notes as the person would, so that they stay however narrow the window is."""
        if not self.actions_.notes_pane.isChecked():
            self.actions_.notes_pane.trigger()

    def _next_pane(self) -> None:
        focus_pane(self._stops(), 1)

    def _previous_pane(self) -> None:
        focus_pane(self._stops(), -1)

    def _stops(self) -> list[Pane]:
        """Give what F6 goes through, in the order of the eye."""
        texts = [self._texts.widget(number) for number in range(self._texts.count())]
        listing = self.results if self._finding.currentWidget() is self.results else self.contents
        panes = (listing, *(text for text in texts if text is not None), self.notes)
        head = [Pane(self.header, self.search_box), Pane(self.calendar, self.calendar.days())]
        return [*head, *(Pane(pane, pane) for pane in panes)]

    def _show_shortcuts(self) -> None:
        from observance_viewer.widgets.shortcut_sheet import ShortcutSheet, sections_of

        ShortcutSheet(sections_of(self.menuBar()), self).show()

    def _about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Observance Viewer"))
        box.setText(self.tr("Observance Viewer reads UN resolutions offline. MIT licence. Not a product of the UN."))
        box.open()


def _local_file(data: QMimeData) -> str:
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")
