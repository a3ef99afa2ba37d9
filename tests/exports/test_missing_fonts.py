"""A missing font is named by script and package."""

from observance_viewer.exports.missing_fonts import missing_words
from observance_viewer.exports.typesetting import Pages


def test_nothing_is_said_of_a_pdf_that_keeps_to_the_standards():
    assert missing_words(Pages(b"", standards=True)) == ""


def test_the_script_and_a_package_are_named():
    words = missing_words(Pages(b"", standards=False, unshown="国际\u0e01\U0010fffd"))
    assert "Han (国际), which is in fonts-noto-cjk" in words
    assert "Thai" in words
    assert "fonts-noto-core" in words
    assert "private" in words
