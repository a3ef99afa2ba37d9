"""The pages are shown as they will be, follow the choices, and can be given up, saved and printed."""

import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtPrintSupport import QPrinter

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, Note
from observance_viewer.exports import pdf, volumes
from observance_viewer.exports.pdf_options import PdfOptions
from observance_viewer.models.pdf_pages import PdfPages
from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets.export_dialog import ExportDialog
from observance_viewer.widgets.export_printing import Printing, prepare

MADE = datetime(2026, 11, 24, tzinfo=UTC)


def note(number, text="Ask **who**"):
    identifier = f"00000000-0000-4000-8000-{number:012d}"
    return Note(identifier, Anchor("A/RES/77/241", "OP1"), text, ("briefing",), MADE, MADE)


@pytest.fixture
def dialog(qtbot):
    shown = ExportDialog([note(1), note(2)], read_shipped(), PdfOptions())
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def made(qtbot, dialog, do):
    with qtbot.waitSignal(dialog.making.made, timeout=30_000):
        do()


def test_pages_appear_and_follow_a_choice_at_once(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.preview.pages is not None, timeout=30_000)
    few = len(dialog.preview.pages.sizes)
    assert dialog.save.isEnabled()
    made(qtbot, dialog, lambda: dialog.options.text.setChecked(True))
    assert len(dialog.preview.pages.sizes) > few
    made(qtbot, dialog, lambda: dialog.options.paper.setCurrentIndex(1))
    assert dialog.preview.pages.sizes[0].width() == pytest.approx(612)


def test_what_is_saved_is_what_is_shown(qtbot, dialog, tmp_path):
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    with qtbot.waitSignal(dialog.save_requested):
        dialog.save.click()
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save_to(tmp_path / "notes.pdf")
    assert saved.args[0].paths == (tmp_path / "notes.pdf",)
    assert (tmp_path / "notes.pdf").read_bytes() == dialog.preview.pages.pages.data


def test_a_file_that_is_being_written_is_told_whatever_is_chosen_meanwhile(qtbot, dialog, tmp_path):
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save_to(tmp_path / "notes.pdf")
        assert dialog.stop.isHidden()
        dialog.options.text.setChecked(True)
    assert saved.args[0].paths == (tmp_path / "notes.pdf",)


def test_a_place_that_cannot_be_written_is_told_and_another_can_be_chosen(qtbot, dialog, tmp_path):
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    dialog.save_to(tmp_path / "missing" / "notes.pdf")
    qtbot.waitUntil(lambda: "no such folder" in dialog.words())
    assert dialog.save.isEnabled()


def test_notes_that_fill_several_files_are_looked_at_one_by_one_and_saved_together(
    qtbot, dialog, tmp_path, monkeypatch
):
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    volumes_of = volumes.volumes_of
    monkeypatch.setattr(volumes, "volumes_of", lambda *arguments: volumes_of(*arguments, most=60_000))
    made(qtbot, dialog, lambda: dialog.options.contents.setChecked(False))
    assert "2 files" in dialog.words()
    assert dialog.volume.isVisible()
    made(qtbot, dialog, lambda: dialog.volume.activated.emit(1))
    assert dialog.preview.pages.volume == 2
    assert dialog.print_.text() == "Print this file…"
    with qtbot.waitSignal(dialog.saved, timeout=30_000) as saved:
        dialog.save_to(tmp_path / "notes.pdf")
    assert [path.name for path in saved.args[0].paths] == ["notes.pdf", "notes-2.pdf"]
    assert all(path.read_bytes().startswith(b"%PDF-") for path in saved.args[0].paths)


def test_progress_is_told_in_per_cent(qtbot, dialog, monkeypatch):
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    volume_pdf = pdf.volume_pdf
    told = threading.Event()

    def slow(*arguments):
        told.wait(20)
        return volume_pdf(*arguments)

    monkeypatch.setattr(pdf, "volume_pdf", slow)
    with qtbot.waitSignal(dialog.making.progressed, timeout=20_000) as progress:
        dialog.options.index.setChecked(False)
    assert 0 <= progress.args[0] <= 100
    told.set()
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)


def test_a_page_is_drawn_and_zoomed(qtbot, dialog):
    qtbot.waitUntil(lambda: bool(dialog.preview._pictures), timeout=30_000)
    picture = next(iter(dialog.preview._pictures.values()))
    shades = {picture.pixelColor(x, y).lightness() < 128 for x in range(0, 400, 2) for y in range(0, 300, 2)}
    assert shades == {True, False}
    before = dialog.preview.verticalScrollBar().maximum()
    dialog.preview.zoom_in()
    assert dialog.preview.verticalScrollBar().maximum() > before
    dialog.preview.fit_width()
    assert dialog.preview.verticalScrollBar().maximum() == before


def test_a_page_that_cannot_be_drawn_says_so_in_its_place(qtbot, dialog, monkeypatch):
    qtbot.waitUntil(lambda: bool(dialog.preview._pictures), timeout=30_000)

    def fail(*_arguments):
        raise MemoryError

    monkeypatch.setattr(PdfPages, "picture", fail)
    made(qtbot, dialog, lambda: dialog.options.index.setChecked(False))
    dialog.preview.zoom_in()
    qtbot.waitUntil(lambda: dialog.preview._key(0) in dialog.preview._failed)
    dialog.preview._former.clear()
    shown = dialog.preview.viewport().grab().toImage()
    middle = shown.height() // 2
    assert any(
        shown.pixelColor(x, y).lightness() < 100
        for x in range(shown.width() // 4, shown.width() * 3 // 4)
        for y in range(middle - 20, middle + 20)
    )


def test_making_is_given_up_by_a_button_and_begun_again_by_a_choice(qtbot, dialog, monkeypatch):
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    hold = threading.Event()
    volume_pdf = pdf.volume_pdf

    def slow(*arguments):
        hold.wait(20)
        return volume_pdf(*arguments)

    monkeypatch.setattr(pdf, "volume_pdf", slow)
    dialog.options.index.setChecked(False)
    qtbot.waitUntil(lambda: dialog.making._wish is not None)
    dialog.stop.click()
    hold.set()
    assert "Stopped" in dialog.words()
    assert not dialog.save.isEnabled()
    made(qtbot, dialog, lambda: dialog.options.index.setChecked(True))
    assert dialog.save.isEnabled()


def test_a_failure_is_told_in_the_window(qtbot, dialog, monkeypatch):
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)

    def fail(*_arguments):
        raise UserError("these notes are too long for one PDF", "export fewer at a time")

    monkeypatch.setattr(pdf, "volume_pdf", fail)
    dialog.options.index.setChecked(False)
    qtbot.waitUntil(lambda: "too long" in dialog.words())
    assert not dialog.save.isEnabled()


def test_all_pages_go_to_the_printer(qtbot, dialog, tmp_path):
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare(printer, dialog.preview.pages)
    job = Printing(printer, dialog.preview.pages, dialog)
    with qtbot.waitSignal(job.finished, timeout=30_000) as ended:
        job.start()
    assert ended.args == [True]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
