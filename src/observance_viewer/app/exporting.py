"""What leaves the window as a file: notes as PDF, the observance as iCalendar; asks where and says what was written."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from observance_viewer.models.isolating import isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from observance_viewer.app.choosing import Choosing
    from observance_viewer.domain.note import Note
    from observance_viewer.exports.pdf_files import Written
    from observance_viewer.exports.pdf_options import PdfOptions
    from observance_viewer.models.background import Background
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.models.pdf_making import PdfMaking
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
        self._making: PdfMaking | None = None
        self.dialog: ExportDialog | None = None
        actions = window.actions_
        actions.export_pdf.triggered.connect(self._export_all)
        actions.export_shown.triggered.connect(self._export_shown)
        actions.export_calendar.triggered.connect(self._export_calendar)
        window.calendar.export_requested.connect(self._export_calendar)

    def write_pdf(self, target: Path, notes: Sequence[Note]) -> None:
        """Make the PDF files of `notes` off the GUI thread and write them to `target` and beside it."""
        from observance_viewer.models.pdf_making import PdfMaking, Wish

        if self._making is None:
            self._making = PdfMaking(self)
            self._making.progressed.connect(self._window.messages.set_progress)
            self._making.written.connect(self._tell_pdf_written)
            self._making.failed.connect(self._tell)
        self._window.messages.show_progress(self.tr("Making the PDF…"), self._making.stop)
        self._making.write(Wish(notes, self._navigation.resolution, self.options()), target)

    def close(self) -> None:
        """Give up what is being made, and the window in which it is looked at."""
        if self._making is not None:
            self._making.close()
        if self.dialog is not None:
            self.dialog.close()

    def options(self) -> PdfOptions:
        """Give the choices for a PDF with which the last one was left."""
        from observance_viewer.app.languages import spoken_language
        from observance_viewer.app.pdf_choices import options_in

        return options_in(self._choosing.settings, spoken_language())

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
            # It goes a turn later, when the next one has taken its place.
            self.dialog.destroyed.disconnect(self._forget_dialog)
            self.dialog.close()
        from observance_viewer.widgets.export_dialog import ExportDialog

        self.dialog = ExportDialog(notes, self._navigation.resolution, self.options(), self._window)
        self.dialog.options_chosen.connect(self._keep_options)
        self.dialog.save_requested.connect(self._ask_where_to_save)
        self.dialog.saved.connect(self._end_dialog)
        self.dialog.destroyed.connect(self._forget_dialog)
        self.dialog.show()

    def _keep_options(self, options: PdfOptions) -> None:
        from observance_viewer.app.pdf_choices import changes_between

        for setting, value in changes_between(self.options(), options):
            self._choosing.choose(setting, value)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _ask_where_to_save(self) -> None:
        target = self.ask_where(self.tr("Export notes as PDF"), "notes.pdf", self.tr("PDF (*.pdf)"))
        if target is not None and self.dialog is not None:
            self.dialog.save_to(target)

    def _end_dialog(self, written: Written) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self._tell_pdf_written(written)

    def _tell_pdf_written(self, written: Written) -> None:
        from observance_viewer.models.remark_words import remarks_in_words

        others = written.paths[1:]
        words = self.tr("Saved %1").replace("%1", isolated(str(written.paths[0])))
        if others:
            words = self.tr("Saved %1 and %n more files up to %2", "", len(others)).replace(
                "%2", isolated(others[-1].name)
            )
            words = words.replace("%1", isolated(str(written.paths[0])))
        self._tell_saved(" · ".join(filter(None, (words, remarks_in_words(written.remarks)))), written.paths[0])

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
        dialog = QFileDialog(self.dialog or self._window, title, str(Path(folder) / name), kinds)
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
        self._tell_saved(self.tr("Saved %1").replace("%1", isolated(str(target))), target)

    def _tell_saved(self, words: str, target: Path) -> None:
        self._window.messages.show_message(words, self.tr("Open"), partial(_open_with_desktop, target))


def _open_with_desktop(path: Path) -> None:
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
