"""Links between notes and passages are read as they are typed, and found from the other end."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.domain.links import backlinks, links_in
from observance_viewer.domain.note import Anchor, Note
from observance_viewer.domain.passage import Passage

HOME = "A/RES/77/241"
MOMENT = datetime(2026, 11, 24, tzinfo=UTC)


def note(text, symbol=HOME):
    return Note("33333333-3333-4333-8333-333333333333", Anchor(symbol), text, (), MOMENT, MOMENT)


@pytest.mark.parametrize(
    ("text", "symbol", "at", "words"),
    [
        ("see [[OP2]]", HOME, "OP2", "OP2"),
        ("see [[op2(a)(i)]]", HOME, "OP2(a)(i)", "op2(a)(i)"),
        ("[[A/RES/70/1]]", "A/RES/70/1", None, "A/RES/70/1"),
        ("[[A/RES/70/1#PP3|the goals]]", "A/RES/70/1", "PP3", "the goals"),
        ("[[observance:A/RES/70/1#OP1]]", "A/RES/70/1", "OP1", "observance:A/RES/70/1#OP1"),
        ("😀 [[FN1]]", HOME, "FN1", "FN1"),
    ],
)
def test_a_link_leads_to_a_passage(text, symbol, at, words):
    (link,) = links_in(text, HOME)
    assert (link.passage, link.words) == (Passage(symbol, at), words)
    assert text[link.start : link.end].startswith("[[")


def test_a_link_leads_to_a_note():
    (link,) = links_in("[[33333333-3333-4333-8333-333333333333]]", HOME)
    assert (link.note, link.passage) == ("33333333-3333-4333-8333-333333333333", None)


@pytest.mark.parametrize(
    "text", ["[OP2]", "[[]]", "[[ ]]", "`[[OP2]]`", "``a [[OP2]]``", "``a` [[OP2]] `b", "[[a\nb]]", "[[x", "[[a[b]]"]
)
def test_what_is_no_link_stays_text(text):
    assert links_in(text, HOME) == ()


@pytest.mark.parametrize("fence", ["```", "````", "~~~"])
def test_a_fenced_block_holds_no_link_and_what_follows_it_does(fence):
    assert links_in(f"{fence} text\n\n[[OP2]]\n``\n[[OP2]]", HOME) == ()
    (link,) = links_in(f"a\n{fence}\n[[OP2]]\n{fence}\n[[OP3]]", HOME)
    assert link.passage == Passage(HOME, "OP3")


def test_backlinks_are_found_from_the_passage():
    here, elsewhere = note("as [[OP2]] says"), note("[[A/RES/77/241#op2]]", "A/RES/1/1")
    other = note("[[OP2]]", "A/RES/1/1")
    assert backlinks([here, elsewhere, other], Passage(HOME, "OP2")) == [here, elsewhere]
    assert backlinks([note("[[A/RES/70/1]]")], Passage("A/RES/70/1")) == [note("[[A/RES/70/1]]")]


@given(st.sampled_from(["OP1", "PP12", "OP2(a)(i)", "FN3", None]), st.sampled_from([HOME, "A/RES/70/1"]))
def test_a_link_that_is_written_is_read_as_the_same_passage(at, symbol):
    passage = Passage(symbol, at)
    (link,) = links_in(f"[[{symbol}]]" if at is None else f"[[{symbol}#{at}]]", HOME)
    assert link.passage == passage


@given(st.text(alphabet="[]|#`OP2/ \n"))
def test_any_text_can_be_read(text):
    for link in links_in(text, HOME):
        assert text[link.start : link.end].endswith("]]")
