"""What the page says beside the resolution's words: facts, which are supplied, and the lines around the text."""

from dataclasses import replace

import pytest

from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets.wording import wording_of


def test_lines_above_and_under_the_text_are_shown_as_such(qapp):
    resolution = replace(read_shipped(), cover=("Distr.: General", "Stamp 17"), closing=("12th plenary meeting",))
    about = wording_of(resolution).about
    assert "Above the text in the file: Distr.: General · Stamp 17" in about
    assert "Under the text in the file: 12th plenary meeting" in about


def test_facts_that_the_program_supplies_are_said_to_be_supplied(qapp):
    assert any("supplied by the program" in line for line in wording_of(read_shipped()).about)


@pytest.mark.parametrize(
    ("language", "organ"), [("en", "General Assembly"), ("ar", "الجمعية العامة"), ("xx", "General Assembly")]
)
def test_the_head_names_the_organ_in_the_language_of_the_text(qapp, language, organ):
    assert wording_of(replace(read_shipped(), language=language)).organ == organ
