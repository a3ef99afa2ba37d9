"""What is typed to go somewhere, and where it leads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.domain.places import Place, find_places
from observance_viewer.readers.reading import read_shipped

RESOLUTION = read_shipped()


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("OP2", "OP2"), ("op 2", "OP2"), ("Op.2", "OP2"), ("operative paragraph 2", "OP2"), ("para 2", "OP2"),
        ("2", "OP2"), ("pp4", "PP4"), ("preambular para. 4", "PP4"), ("6", "PP6"), ("fn1", "FN1"),
        ("footnote 1", "FN1"), ("observance:A/RES/77/241#OP3", "OP3"),
    ],
)  # fmt: skip
def test_a_passage_is_found_however_it_is_said(typed, place):
    assert find_places(typed, RESOLUTION)[0] == Place(place)


@pytest.mark.parametrize("typed", ["70/1", "A/RES/70/1", "a/res/70/1"])
def test_the_number_of_a_cited_document_leads_to_its_words(typed):
    place = find_places(typed, RESOLUTION)[0]
    assert RESOLUTION.passages()[place.id][slice(*place.span)] == "70/1"


@pytest.mark.parametrize("typed", ["", "  ", "OP99", "elsewhere", "observance:A/RES/1/1#OP1", "9/9"])
def test_what_names_no_place_leads_nowhere(typed):
    assert find_places(typed, RESOLUTION) == ()


@given(st.text(max_size=40))
def test_whatever_is_typed_every_place_exists(typed):
    assert {place.id for place in find_places(typed, RESOLUTION)} <= set(RESOLUTION.passages())
