"""PDFs are made one at a time, and what is given up stays given up."""

import threading
from datetime import UTC, datetime

import pytest

from observance_viewer.domain.note import Anchor, Note
from observance_viewer.exports import pdf_files
from observance_viewer.exports.pdf_options import PdfOptions
from observance_viewer.models.pdf_making import PdfMaking, Wish
from observance_viewer.readers.reading import read_shipped

MADE = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
def making(qtbot):
    made = PdfMaking()
    yield made
    made.close()


def test_work_is_begun_again_with_the_wish_that_was_given_up_and_tells_how_far_it_is(
    qtbot, making, tmp_path, monkeypatch
):
    note = Note("00000000-0000-4000-8000-000000000001", Anchor("A/RES/77/241", "OP1"), "Ask", (), MADE, MADE)
    wish = Wish((note,), read_shipped(), PdfOptions())
    volume_pdf = pdf_files.volume_pdf
    begun, gates = [threading.Event(), threading.Event()], [threading.Event(), threading.Event()]
    turns = iter(zip(begun, gates, strict=True))

    def slow(*arguments):
        here, gate = next(turns)
        here.set()
        gate.wait(20)
        return volume_pdf(*arguments)

    monkeypatch.setattr(pdf_files, "volume_pdf", slow)
    making.write(wish, tmp_path / "first.pdf")
    assert begun[0].wait(20)
    making.stop()
    making.write(wish, tmp_path / "second.pdf")
    gates[0].set()
    assert begun[1].wait(20)
    with qtbot.waitSignal(making.progressed, timeout=20_000):
        pass
    with qtbot.waitSignal(making.written, timeout=20_000):
        gates[1].set()
    assert [path.name for path in tmp_path.iterdir()] == ["second.pdf"]
