"""Markdown becomes data without losing a word, however it is nested."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.exports.markdown_tree import LONGEST_MARKDOWN, cleaned, note_parser, reads_right_to_left, runs
from observance_viewer.exports.markdown_tree import tree_of as tree_with


def tree_of(text):
    return tree_with(text, note_parser())


def words(items):
    return "".join(
        "".join(item.get("runs", [])) + item.get("text", "") + words(item.get("children", [])) for item in items
    )


def depth(items):
    return 1 + max((depth(item.get("children", [])) for item in items), default=0)


@pytest.mark.parametrize(
    "text",
    [
        "> " * 3000 + "kept",
        "- " * 2000 + "kept",
        "*" * 4000 + "kept" + "*" * 4000,
        "\n".join(">" * level + " layer" for level in range(1, 60)) + " kept",
        "kept " * LONGEST_MARKDOWN,
    ],
)
def test_words_nested_too_deep_or_in_a_text_too_long_are_kept(text):
    tree = tree_of(text)
    assert "kept" in words(tree)
    assert depth(tree) < 50


@given(st.text(alphabet="abc \n", max_size=200))
def test_plain_words_all_come_through(text):
    assert words(tree_of(text)).replace(" ", "") == "".join(text.split())


@given(st.text())
def test_cutting_a_text_into_runs_keeps_it(text):
    assert "".join(runs(text)) == text.replace("\n", " ")


def test_only_links_that_lead_to_the_web_to_mail_or_to_a_passage_stay_links():
    targets = "https://un.org", "mailto:a@un.org", "observance:A/RES/77/241#OP1", "ftp://x", "//x", "x"
    line = tree_of(" ".join(f"[a]({target})" for target in targets))[0]["children"][0]["children"]
    assert [item["target"] for item in line if item["type"] == "link"] == list(targets[:3])


def test_characters_that_no_page_can_hold_are_left_out():
    assert cleaned("a\x00b\x1bc\ud800d\ufffee\tf\n") == "abcde\tf\n"


def test_the_first_letter_with_a_direction_decides():
    assert reads_right_to_left("1. «مرحبا» and English")
    assert not reads_right_to_left("English and مرحبا")
    assert not reads_right_to_left("123")
