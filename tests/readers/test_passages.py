"""Which of many texts hold certain words, and that the words looked for leave out nothing that is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.readers.citation_shapes import SIGNS
from observance_viewer.readers.citations import find_citations
from observance_viewer.readers.entities import CUE_WORDS, Finder
from observance_viewer.readers.gazetteer import load_gazetteer
from observance_viewer.readers.passages import WordGroups

FINDER = Finder(load_gazetteer())


def test_every_text_with_one_of_the_words_is_found_for_each_group_with_the_last_place() -> None:
    texts = ["a light and a light", "", "no lamp", "a lamp and a light"]
    assert WordGroups(("light", "lamp"), ("lamp",), ("oil",)).last_places(texts) == [
        {0: 14, 2: 3, 3: 13},
        {2: 3, 3: 2},
        {},
    ]


def test_a_word_does_not_reach_over_two_texts() -> None:
    assert WordGroups(("light",)).last_places(["a li", "ght"]) == [{}]


def test_places_are_counted_in_code_points() -> None:
    assert WordGroups(("lamp",)).last_places(["🔦🔦 “étude”", "🔦 a lamp", ""]) == [{1: 4}]


def test_nothing_is_found_in_no_texts() -> None:
    assert WordGroups(("light",)).last_places([]) == [{}]


@given(st.text(alphabet="ASER0127/() .-XVI／（）د٧第年号", max_size=30))
def test_a_text_without_a_sign_names_no_document(text: str) -> None:
    cited = find_citations(f"resolution {text}", "PP1", (), "A/RES/")
    assert not cited or any(sign in text for sign in SIGNS)


@pytest.mark.parametrize(
    "cue",
    [
        "established by", "Established jointly by", "created in 1990 by", "founded by", "set up by",
        "set up in 1990 by", "founded in 1990 by", "co-chaired by", "Co-chairs are", "co-chairmanship of",
        "participating entities include", "members are", "comprises", "consisting of", "composed of", "made up of",
        "in close collaboration with", "in cooperation and dialogue with", "in partnership with", "jointly with",
        "Together with",
    ],
)  # fmt: skip
def test_a_list_of_bodies_begins_with_one_of_the_words(cue: str) -> None:
    text = f"The group, {cue} the United Nations Development Programme, begins its work."
    (found,) = FINDER.mentions(text, "FN1", addresses=False)
    assert found.role != "mentioned"
    assert any(word in text for word in CUE_WORDS)
