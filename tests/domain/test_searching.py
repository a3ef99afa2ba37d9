"""Words match whatever their case, marks and script; spans point at the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.domain.folding import fold
from observance_viewer.domain.matching import match
from observance_viewer.domain.query import parse_query
from observance_viewer.domain.searching import Hit, search_resolution
from observance_viewer.readers.reading import read_shipped


def spans(query, text, *, typing=False):
    return match(parse_query(query, typing=typing), fold(text))


@pytest.mark.parametrize(
    ("query", "text", "words"),
    [
        ("strasse", "Die Straße", ["Straße"]),
        ("cooperation", "Co\u00adoperation", ["Co\u00adoperation"]),
        ("oeuvre", "l’Œuvre", ["Œuvre"]),
        ("合作", "国际警察合作日", ["合作"]),
        ("الامم", "الأُمم", ["الأُمم"]),
        ("福", "\ufa1b祉", ["\ufa1b"]),
        ("file", "the ﬁle 😀 file", ["ﬁle", "file"]),
    ],
)
def test_folding_finds_what_people_type(query, text, words):
    found = spans(query, text)
    assert (found and [text[start:end] for start, end in found]) == words


def test_while_typing_the_last_word_may_go_on():
    assert spans("capac", "capacity", typing=True)
    assert not spans("capac", "capacity")


@given(st.text())
def test_every_text_is_a_query(text):
    parse_query(text, typing=True)


@given(st.text(max_size=80), st.text(max_size=300))
def test_spans_lie_in_the_text_and_in_order(query, text):
    found = spans(query, text) or ()
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert list(found) == sorted(found)


def test_a_letter_that_stands_for_a_sentence_is_found_by_each_of_its_words():
    assert match(parse_query("الله"), fold("محمد ﷺ")) == ((5, 6),)


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("ﷺﷻㄱ")), max_size=80))
def test_a_blank_stands_before_and_after_each_folded_word_and_nowhere_else(text):
    folded = fold(text)
    assert folded.line.split(" ") == (["", *folded.words, ""] if folded.words else ["", ""])
    assert [folded.line[begin] for begin in folded.begins] == [" "] * max(1, len(folded.words))


@given(st.text(min_size=1, max_size=400), st.data())
def test_ranges_of_a_snippet_mark_the_same_words(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 20)))
    hit = Hit("A/1", "OP1", "text", text, ((start, end),))
    for begin, stop in hit.ranges:
        assert hit.snippet[begin:stop] == text[start : start + stop - begin].replace("\n", " ")


def test_an_acronym_finds_the_entity_by_its_printed_name():
    hits = search_resolution(parse_query("UNODC"), read_shipped())
    assert [hit.at for hit in hits] == ["FN1"]
    start, end = hits[0].ranges[0]
    assert hits[0].snippet[start:end] == "United Nations Office on Drugs and Crime"


@pytest.mark.parametrize(
    ("query", "places"), [("police at:op1", ["OP1"]), ("police tag:x", []), ("conscious -at:pp1", [])]
)
def test_a_field_narrows_the_text_too(query, places):
    hits = search_resolution(parse_query(query), read_shipped())
    assert [hit.at for hit in hits if hit.at in {"OP1", "PP1"} or not places] == places
