"""Notes on the shipped resolution, and the text of a PDF as another program finds it."""

from datetime import UTC, datetime
from itertools import count

import pypdfium2
import pytest

from observance_viewer.domain.note import Anchor, Note, quote_of
from observance_viewer.exports.pdf import volume_pdf
from observance_viewer.exports.pdf_options import PdfOptions
from observance_viewer.exports.volumes import volumes_of
from observance_viewer.readers.reading import read_shipped


@pytest.fixture(scope="session")
def resolution():
    return read_shipped()


@pytest.fixture
def made():
    return datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.fixture
def make_note(resolution, made):
    numbers = count()

    def make(text, at="OP1", tags=()):
        quote = quote_of(resolution.passages()[at], 0, 20) if at else None
        anchor = Anchor(resolution.symbol, at, quote)
        return Note(f"6f1c2a52-0000-4000-8000-{next(numbers):012d}", anchor, text, tuple(tags), made, made)

    return make


@pytest.fixture
def pdf_of(resolution, made):
    """Give a function that makes the only PDF of notes on the shipped resolution."""

    def pdf(notes, document=resolution, **options):
        chosen = PdfOptions(**options)
        (volume,) = volumes_of(notes, document, chosen.order)
        return volume_pdf(volume, document, made, chosen).data

    return pdf


@pytest.fixture
def text_of():
    def text(data):
        document = pypdfium2.PdfDocument(data)
        try:
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)
        finally:
            document.close()

    return text


@pytest.fixture(scope="session")
def has_chinese_type(resolution):
    """Whether a font here has Chinese letters; a bare system has none, and the program brings none."""
    made = datetime(2026, 11, 24, 10, tzinfo=UTC)
    note = Note("6f1c2a52-0000-4000-8000-000000000000", Anchor(resolution.symbol), "大会", (), made, made)
    (volume,) = volumes_of([note], resolution, PdfOptions().order)
    return not volume_pdf(volume, resolution, made, PdfOptions()).unshown


@pytest.fixture
def chinese_type(has_chinese_type):
    if not has_chinese_type:
        pytest.skip("no font here has Chinese letters")
