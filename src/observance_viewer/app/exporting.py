"""What leaves the window as a file: notes as PDF, the observance as iCalendar; asks where and says what was written."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from observance_viewer.domain.setting import PAPER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from observance_viewer.app.choosing import Choosing
    from observance_viewer.domain.note import Note
    from observance_viewer.exports.pdf_options import PdfOptions
    from observance_viewer.exports.typesetting import Pages
    from observance_viewer.models.background import Background
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.widgets.export_dialog import ExportDialog
    from observance_viewer.widgets.main_window import MainWindow


class Exporting(QObject):
    """Answers the commands of `window` that write a file."""

    def __init__(
        self,
        window: MainWindow,
        notes: NotesService,
        navigation: Navigation,
        work: Background,
        choosing: Choosing,
        today: Callable[[], date],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._navigation = navigation
        self._work = work
        self._choosing = choosing
        self._today = today
        self._tell = tell
        self._options: PdfOptions | None = None
        self.dialog: ExportDialog | None = None
        actions = window.actions_
        actions.export_pdf.triggered.connect(self._export_all)
        actions.export_shown.triggered.connect(self._export_shown)
        actions.export_calendar.triggered.connect(self._export_calendar)
        window.calendar.export_requested.connect(self._export_calendar)

    def write_pdf(self, target: Path, notes: Sequence[Note]) -> None:
        """Make the PDF of `notes` off the GUI thread and write it to `target`."""
        resolution = self._navigation.resolution
        made = datetime.now().astimezone()
        options = self.first_options()

        def work() -> Path:
            from observance_viewer.exports.files import write_atomically
            from observance_viewer.exports.pdf import notes_pdf

            write_atomically(target, notes_pdf(notes, resolution, made, options).data)
            return target

        self._window.messages.show_progress(self.tr("Making the PDF…"))
        self._work.run(work, self.tell_written, self._tell)

    def _export_all(self) -> None:
        self._window.notes.settle()
        symbol = self._navigation.passage.symbol
        self._export([note for note in self._notes.notes if note.anchor.symbol == symbol])

    def _export_shown(self) -> None:
        self._window.notes.settle()
        self._export(self._window.notes.listed)

    def _export(self, notes: Sequence[Note]) -> None:
        if not notes:
            self._window.messages.show_message(self.tr("There are no notes to export. Write one first."))
            return
        if self.dialog is not None:
            self.dialog.close()
        from observance_viewer.widgets.export_dialog import ExportDialog

        options = self._options or self.first_options()
        self.dialog = ExportDialog(notes, self._navigation.resolution, options, self._window)
        self.dialog.options_chosen.connect(self._keep_options)
        self.dialog.save_requested.connect(self._save_pages)
        self.dialog.destroyed.connect(self._forget_dialog)
        self.dialog.show()

    def first_options(self) -> PdfOptions:
        """Give the options of a PDF as long as no others were chosen: the paper of the preferences."""
        from observance_viewer.exports.pdf_options import PdfOptions

        letter = self._choosing.settings.get(PAPER) == "us-letter"
        return PdfOptions(paper="us-letter" if letter else "a4")

    def _keep_options(self, options: PdfOptions) -> None:
        self._options = options

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _save_pages(self, pages: Pages) -> None:
        target = self.ask_where(self.tr("Export notes as PDF"), "notes.pdf", self.tr("PDF (*.pdf)"))
        if target is not None:
            self.save_pages(target, pages)

    def save_pages(self, target: Path, pages: Pages) -> None:
        """Write a finished PDF off the GUI thread and close the window in which it was looked at."""

        def work() -> Path:
            from observance_viewer.exports.files import write_atomically

            write_atomically(target, pages.data)
            return target

        def done(written: Path) -> None:
            if self.dialog is not None:
                self.dialog.close()
            self.tell_written(written)

        self._work.run(work, done, self._tell)

    def _export_calendar(self) -> None:
        resolution = self._navigation.resolution
        if not resolution.observances:
            self._window.messages.show_message(self.tr("This document designates no observance."))
            return
        target = self.ask_where(self.tr("Add to calendar"), "observance.ics", self.tr("iCalendar (*.ics)"))
        if target is None:
            return
        today = self._today()

        def work() -> Path:
            from observance_viewer.exports.files import write_atomically
            from observance_viewer.exports.icalendar import calendar_file

            write_atomically(target, calendar_file(resolution, today))
            return target

        self._work.run(work, self.tell_written, self._tell)

    def ask_where(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask for the file to write; None where the person would rather not.

        A name without an extension gets that of the chosen kind before the dialogue asks whether a file may go.
        """
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, title, str(Path(folder) / name), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix)
        # A kind reads like 'Markdown (*.md)'.
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(Path(kind.rstrip(")")).suffix))
        accepted = dialog.exec()
        chosen = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(chosen[0]) if accepted and chosen else None

    def tell_written(self, target: Path) -> None:
        """Say what was written, and offer to open it."""
        self._window.messages.show_message(
            self.tr("Saved %1").replace("%1", str(target)),
            self.tr("Open"),
            lambda: _open_with_desktop(target),
        )


def _open_with_desktop(path: Path) -> None:
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
