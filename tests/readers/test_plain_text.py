"""Lines of any converter become the paragraphs that were printed, with every footnote at its call."""

import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.readers.reading import read_bytes

HEAD = "90/15. Day of Lighthouses\n\nThe General Assembly,\n\n"


def read(text):
    return read_bytes(text.encode(), "sample")


def test_a_paragraph_that_ends_with_a_marker_before_a_page_break_does_not_swallow_the_next():
    resolution = read(
        HEAD + " Recalling the plan for the lamps,1\n\n________________\n\n 1  See A/90/3.\n\n"
        " Recognizing the keepers,\n\n 1. Decides to meet."
    )
    assert [node.text for node in resolution.preamble] == [
        "Recalling the plan for the lamps,",
        "Recognizing the keepers,",
    ]
    assert [(note.host, note.text) for note in resolution.footnotes] == [("PP1", "See A/90/3.")]


def test_the_name_of_an_organ_at_the_head_of_a_wrapped_line_does_not_enact_anything():
    resolution = read(
        HEAD + " Recalling the report of the Secretary-General that was submitted to the\n\n"
        "Economic and Social Council,\n\n Noting it,\n\n 1. Decides to meet."
    )
    assert resolution.enacting == "The General Assembly,"
    assert resolution.preamble[0].text.endswith("submitted to the Economic and Social Council,")
    assert len(resolution.preamble) == 2


def test_a_link_target_with_a_blank_in_it_leaves_the_sentence_whole():
    resolution = read(
        HEAD + " 1. Urges all to make every possible effort\n\nhttps://undocs.org/en/A/RES/1874 (S-IV)\n\n"
        "to light the lamps."
    )
    assert resolution.operative[0].text == "Urges all to make every possible effort to light the lamps."


def test_a_note_ends_where_the_sentence_that_the_page_cut_goes_on():
    resolution = read(
        HEAD + " 1. Requests the lighthouse keepers1 to inform the\n\n________________\n\n"
        " 1  Official Records of the General Assembly, Ninetieth Session, Supplement No. 17 (A/90/17).\n\n"
        "Secretary-General, who informs the General Assembly of developments regarding the lamps.\n"
    )
    (note,) = resolution.footnotes
    assert note.text.endswith("(A/90/17).")
    assert resolution.operative[0].text.startswith("Requests the lighthouse keepers to inform the Secretary-General")


def test_a_marker_glued_to_another_figure_is_still_a_call():
    resolution = read(
        HEAD + " Recalling Agenda 211 and the plan,\n\n 1. Decides to follow decision VII/112 on the coast.\n\n"
        "________________\n\n 1  See the annex.\n\n 2  See A/90/4.\n"
    )
    assert resolution.preamble[0].text == "Recalling Agenda 21 and the plan,"
    assert resolution.operative[0].text == "Decides to follow decision VII/11 on the coast."
    assert [note.host for note in resolution.footnotes] == ["PP1", "OP1"]
    assert resolution.warnings == ()


def test_a_note_that_ended_leaves_words_in_small_letters_to_the_paragraph_above():
    resolution = read(
        HEAD + " 1. Calls upon States to follow the Code for Keepers,1 which took effect in 2010,\n\n"
        "________________\n\n 1  Document LH 84/24/Add.1, annex 1.\n\n"
        "and, in particular, to light every lamp on the coast.\n\n 2. Decides to meet."
    )
    assert [note.text for note in resolution.footnotes] == ["Document LH 84/24/Add.1, annex 1."]
    assert resolution.operative[0].text.endswith("in 2010, and, in particular, to light every lamp on the coast.")
    assert len(resolution.operative) == 2


def test_a_formula_without_its_comma_and_a_paragraph_without_a_number_open_the_operative_part():
    resolution = read("A. Lamps for 2036\n\nThe General Assembly\n\n Resolves that, for 2036:\n\n 1. Lamps are lit;")
    assert resolution.title == "Lamps for 2036"
    assert resolution.preamble == ()
    assert [node.text for node in resolution.operative] == ["Resolves that, for 2036:", "Lamps are lit;"]


def test_arabic_paragraphs_keep_the_number_that_is_printed_with_a_dash():
    resolution = read(
        "90/15. يوم المنارات\n\nإن الجمعية العامة،\n\n وإذ تلاحظ المنارات،\n\n"
        " 1 - تقرر الاحتفال باليوم؛\n\n 2 - تدعو جميع الدول."
    )
    assert [(node.id, node.number) for node in resolution.operative] == [("OP1", "1 -"), ("OP2", "2 -")]
    assert resolution.operative[0].text == "تقرر الاحتفال باليوم؛"


def test_russian_paragraphs_begin_with_small_letters():
    resolution = read(
        "90/15. День маяков\n\nГенеральная Ассамблея,\n\n подтверждая свою резолюцию,\n\n отмечая работу маяков,\n\n"
        " 1. постановляет отмечать день."
    )
    assert [node.id for node in resolution.nodes()] == ["PP1", "PP2", "OP1"]


WORDS = st.lists(
    st.sampled_from(["lamps", "keepers", "of", "the", "coast", "and", "sea-marks", "harbours", "light"]),
    min_size=3,
    max_size=60,
)


@pytest.mark.parametrize("indent", [" ", "    "])
@given(preamble=st.lists(WORDS, min_size=1, max_size=4), operative=st.lists(WORDS, min_size=1, max_size=6))
def test_any_paragraphs_written_as_wrapped_text_read_back_the_same(indent, preamble, operative):
    wanted = [f"Recalling {' '.join(words)}," for words in preamble]
    asked = [f"Decides {' '.join(words)};" for words in operative]
    blocks = [*wanted, *(f"{number}. {text}" for number, text in enumerate(asked, 1))]
    lines = [
        (indent if at == 0 else "") + line
        for block in blocks
        for at, line in enumerate(textwrap.wrap(block, 60, break_on_hyphens=False))
    ]
    resolution = read(HEAD + "\n\n".join(lines))
    assert [node.text for node in resolution.preamble] == wanted
    assert [(node.number, node.text) for node in resolution.operative] == [
        (f"{number}.", text) for number, text in enumerate(asked, 1)
    ]


@given(st.lists(st.text(alphabet="abcXY ,.;:()1\n_-", max_size=40), max_size=12))
def test_no_word_of_the_body_is_lost(lines):
    body = "\n\n".join(lines)
    resolution = read(HEAD + " Recalling all,\n\n 1. Decides to go on.\n\n" + body)
    said = " ".join(
        [
            *(f"{node.number or ''} {node.text}" for node in resolution.nodes()),
            *(annex.title for annex in resolution.annexes),
            *(f"{note.marker} {note.text}" for note in resolution.footnotes),
            *(warning.message for warning in resolution.warnings),
        ]
    )
    assert not set(re.findall(r"[abcXY]{2,}", body)) - set(re.findall(r"[abcXY]{2,}", said))
