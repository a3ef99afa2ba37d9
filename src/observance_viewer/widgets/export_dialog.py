"""The window in which a PDF of notes is looked at before it is saved or printed; it never blocks the main one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.domain.errors import UserError
from observance_viewer.models.failure_words import failure_in_words
from observance_viewer.models.pdf_making import PdfMaking, Wish
from observance_viewer.widgets.export_options import ExportOptions
from observance_viewer.widgets.export_preview import ExportPreview
from observance_viewer.widgets.export_printing import Printing, prepare
from observance_viewer.widgets.labels import break_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtPrintSupport import QPrinter

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.pdf_options import PdfOptions
    from observance_viewer.models.pdf_pages import PdfPages

_PATIENCE_MS = 120


class ExportDialog(QWidget):
    """The pages as they will be, with the choices beside them; of notes that fill several files, one at a time.

    `save_requested` asks for a place to save to, which `save_to` takes; `saved(Written)` follows.
    `options_chosen(PdfOptions)` tells what to begin with next time.
    """

    save_requested = Signal()
    saved = Signal(object)
    options_chosen = Signal(object)

    def __init__(
        self, notes: Sequence[Note], resolution: Resolution, options: PdfOptions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export notes as PDF"))
        self._notes = notes
        self._resolution = resolution
        self._wish = Wish(notes, resolution, options)
        self._printer: QPrinter | None = None
        self._printing: Printing | None = None
        self._writing = False
        self.options = ExportOptions(options, self)
        self.preview = ExportPreview(self)
        self.making = PdfMaking(self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PATIENCE_MS)
        self._build()
        self._waiting.timeout.connect(self._make)
        self.options.changed.connect(self._choose)
        self.volume.activated.connect(self._choose_volume)
        self.making.made.connect(self._show)
        self.making.written.connect(self.saved)
        self.making.failed.connect(self._tell_failure)
        self.making.progressed.connect(self._tell_progress)
        self.preview.page_shown.connect(self._count)
        self._make()

    def words(self) -> str:
        """Give what is said beside the buttons."""
        return self._words.text()

    def save_to(self, target: Path) -> None:
        """Write the file that is shown to `target`; where there are several, make all of them and write them."""
        pages = self.preview.pages
        if pages is None:
            return
        self._writing = True
        self._set_busy(self.tr("Writing the files…") if pages.volumes > 1 else self.tr("Writing the file…"))
        if pages.volumes > 1:
            self.making.write(self._wish, target)
        else:
            # What is made already is written in one step, which cannot be stopped.
            self.stop.hide()
            self.making.keep(self._wish, pages, target)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.making.close()
        if self._printing is not None:
            self._printing.stop()
        self.preview.close_pages()
        super().closeEvent(event)

    def _build(self) -> None:
        self._place = QLabel(self)
        self._words = QLabel(self)
        break_lines(self._words)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._busy = QProgressBar(self)
        self._busy.setMaximumWidth(140)
        self._busy.setAccessibleName(self.tr("Progress"))
        self.volume = QComboBox(self)
        self.volume.setAccessibleName(self.tr("File to look at"))
        self.volume.hide()
        self.stop = self._button(self.tr("Stop"), self._give_up)
        self.print_ = self._button(self.tr("Print…"), self._print)
        self.save = self._button(self.tr("Save PDF…"), self._save)
        self.save.setDefault(True)
        close = self._button(self.tr("Close"), self.close)
        bar = QHBoxLayout()
        for sign, name, do, keys in (
            ("−", self.tr("Smaller"), self.preview.zoom_out, (QKeySequence.StandardKey.ZoomOut,)),
            ("+", self.tr("Larger"), self.preview.zoom_in, (QKeySequence.StandardKey.ZoomIn, "Ctrl+=")),
            ("↔", self.tr("Fit the width"), self.preview.fit_width, ("Ctrl+0",)),
        ):
            bar.addWidget(self._tool(sign, name, do, keys))
        bar.addStretch()
        bar.addWidget(self.volume)
        bar.addWidget(self._place)
        pages = QVBoxLayout()
        pages.addLayout(bar)
        pages.addWidget(self.preview, 1)
        top = QHBoxLayout()
        self.options.setFixedWidth(self.options.sizeHint().width() + 12)
        top.addWidget(self.options)
        top.addSpacing(10)
        top.addLayout(pages, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._busy)
        foot.addWidget(self._words, 1)
        for button in (self.stop, close, self.print_, self.save):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addLayout(top, 1)
        column.addLayout(foot)
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self._print)
        room = self.screen().availableSize()
        self.resize(QSize(980, 860).boundedTo(room))
        self.preview.setFocus()

    def _button(self, name: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(name, self)
        button.clicked.connect(do)
        return button

    def _tool(
        self, sign: str, name: str, do: Callable[[], None], keys: Sequence[QKeySequence.StandardKey | str]
    ) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.clicked.connect(do)
        for key in keys:
            QShortcut(QKeySequence(key), self, do)
        return button

    def _choose(self) -> None:
        self.options_chosen.emit(self.options.options())
        self.making.stop()
        self._begin()
        self._waiting.start()

    def _choose_volume(self, index: int) -> None:
        self._begin()
        self._wish = replace(self._wish, volume=index + 1)
        self.making.make(self._wish)

    def _make(self) -> None:
        self._begin()
        self._wish = Wish(self._notes, self._resolution, self.options.options(), self._wish.volume)
        self.making.make(self._wish)

    def _begin(self) -> None:
        self._writing = False
        self._set_busy(self.tr("Making the pages…"))

    def _set_busy(self, words: str) -> None:
        self._busy.setRange(0, 0)
        self._say(words, busy=True)

    def _say(self, words: str, *, busy: bool = False, usable: bool = False) -> None:
        """Say `words`; what can be saved is what stands beside them, if it is what was chosen."""
        for widget in (self._busy, self.stop):
            widget.setVisible(busy)
        for button in (self.save, self.print_):
            button.setEnabled(usable)
        self._words.setText(words)
        self._words.setAccessibleName(words)

    def _tell_progress(self, percent: int) -> None:
        self._busy.setRange(0, 100)
        self._busy.setValue(percent)

    def _show(self, pages: PdfPages) -> None:
        from observance_viewer.models.remark_words import remarks_in_words

        words = []
        if pages.volumes > 1:
            told = self.tr("These notes fill %n files; this is number %1. Saving writes all.", "", pages.volumes)
            words.append(told.replace("%1", self.locale().toString(pages.volume)))
        words.append(remarks_in_words(pages.remarks))
        self._say(" ".join(filter(None, words)), usable=True)
        self._list_volumes(pages)
        self.preview.show_pages(pages)

    def _list_volumes(self, pages: PdfPages) -> None:
        if self.volume.count() != pages.volumes:
            self.volume.clear()
            for number in range(1, pages.volumes + 1):
                words = self.tr("File %1 of %2").replace("%1", self.locale().toString(number))
                self.volume.addItem(words.replace("%2", self.locale().toString(pages.volumes)))
        self.volume.setCurrentIndex(pages.volume - 1)
        self.volume.setVisible(pages.volumes > 1)
        self.print_.setText(self.tr("Print this file…") if pages.volumes > 1 else self.tr("Print…"))

    def _count(self, page: int) -> None:
        pages = self.preview.pages
        if pages is not None:
            words = self.tr("Page %1 of %2").replace("%1", self.locale().toString(page + 1))
            self._place.setText(words.replace("%2", self.locale().toString(len(pages.sizes))))

    def _give_up(self) -> None:
        if self._printing is not None:
            self._printing.stop()
            return
        self._waiting.stop()
        self.making.stop()
        if self._writing:
            self._say(self.tr("Stopped. No file was written."), usable=True)
        else:
            self._say(self.tr("Stopped. Change a choice to make the pages again."))

    def _tell_failure(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(failure_in_words(error), usable=self._writing)

    def _save(self) -> None:
        if self.preview.pages is not None and self.save.isEnabled():
            self.save_requested.emit()

    def _print(self) -> None:
        pages = self.preview.pages
        if pages is None or not self.print_.isEnabled():
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(self._printer, pages)
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, len(pages.sizes))
        dialog.accepted.connect(self._start_printing)
        dialog.setModal(True)
        dialog.show()

    def _start_printing(self) -> None:
        pages = self.preview.pages
        if pages is None or self._printer is None:
            return
        self._set_busy(self.tr("Printing…"))
        self._printing = Printing(self._printer, pages, self)
        self._printing.finished.connect(self._end_printing)
        self._printing.start()

    def _end_printing(self, held: bool) -> None:
        self._printing = None
        self._say(self.tr("Sent to the printer.") if held else self.tr("The printing was given up."), usable=True)
