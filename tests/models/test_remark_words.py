"""What a PDF lacks is said in the person's language, with the script and the font package."""

import pytest

from observance_viewer.app.languages import Speech
from observance_viewer.exports.pdf_remarks import LongNote, Remarks
from observance_viewer.models.remark_words import remarks_in_words


@pytest.fixture
def french(qapp):
    del qapp
    speech = Speech()
    speech.speak("fr")
    yield
    speech.speak("en")


def test_nothing_is_said_where_all_is_as_expected():
    assert remarks_in_words(Remarks()) == ""


def test_a_missing_font_is_named_by_script_and_package(qapp):
    del qapp
    words = remarks_in_words(Remarks(standards=False, unshown="国\u0e01\U0010fffd"))
    assert "Han (国) is in the font package fonts-noto-cjk." in words
    assert "Thai" in words
    assert "private or unassigned characters" in words


@pytest.mark.usefixtures("french")
def test_it_is_said_in_the_language_of_the_window():
    long = tuple(LongNote(number, "A/RES/77/241, OP1", 1 + number % 2) for number in range(1, 6))
    words = remarks_in_words(Remarks(long, standards=False, unshown="国"))
    assert "La note 1 (A/RES/77/241, OP1)" in words
    assert "2 autres notes" in words
    assert "fonts-noto-cjk" in words
    assert "is" not in words.split()
