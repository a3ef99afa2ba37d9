"""Letters tell the language and direction of a text."""

from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.exports.scripts import cleaned, language_of, runs_of


def test_characters_that_no_page_can_hold_are_left_out():
    assert cleaned("a\x00b\x1bc\ud800d\ufffee\tf\n") == "abcde\tf\n"


def test_the_first_letter_decides():
    assert language_of("1. «مرحبا» and English") == "ar"
    assert language_of("English and مرحبا") == ""
    assert language_of("123") == ""
    assert language_of("国际警察合作日") == "zh"


def test_a_mixed_line_is_cut_into_runs_of_one_language():
    assert runs_of("See 国际 日 and Международный день.", "") == [
        ("", "See "), ("zh", "国际 日"), ("", " and "), ("ru", "Международный день"), ("", "."),
    ]  # fmt: skip


@given(st.text(), st.sampled_from(["", "ar", "zh"]))
def test_runs_hold_the_whole_text(text, language):
    assert "".join(words for _, words in runs_of(text, language)) == text
