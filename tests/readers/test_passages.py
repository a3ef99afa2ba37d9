"""Which of many texts hold certain words."""

from __future__ import annotations

from observance_viewer.readers.passages import holding


def test_every_text_with_one_of_the_words_is_found_once_for_each_group() -> None:
    texts = ["a light and a light", "", "no lamp", "a lamp and a light"]
    assert holding(texts, ("light", "lamp"), ("lamp",), ("oil",)) == [{0, 2, 3}, {2, 3}, set()]


def test_a_word_does_not_reach_over_two_texts() -> None:
    assert holding(["a li", "ght"], ("light",)) == [set()]


def test_nothing_is_found_in_no_texts() -> None:
    assert holding([], ("light",)) == [set()]
