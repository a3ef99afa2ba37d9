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


def test_a_list_that_the_page_cut_at_a_comma_goes_on_behind_the_note():
    resolution = read(
        HEAD + " Recalling the Plan of Action1 to Prevent, Deter and Remedy Dark, \n________________\n"
        " 1  Board of Lamps of the Northern Coast and Isles, document LH 84/24/Add.1, annex.\n"
        "Unlit and Untended Lighthouses adopted by the Board of Lamps of the Northern Coast and\nthe Isles,\n"
        " Recognizing the keepers of the lamps of the northern coast and of the isles before it,\n"
        " Noting the oil,\n 1. Decides to meet.\n"
    )
    assert [note.text for note in resolution.footnotes] == [
        "Board of Lamps of the Northern Coast and Isles, document LH 84/24/Add.1, annex."
    ]
    assert [node.text for node in resolution.preamble][1:] == [
        "Recognizing the keepers of the lamps of the northern coast and of the isles before it,",
        "Noting the oil,",
    ]
    assert resolution.preamble[0].text.endswith(
        "Dark, Unlit and Untended Lighthouses adopted by the Board of Lamps of the Northern Coast and the Isles,"
    )


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


@pytest.mark.parametrize(
    ("called", "noted"),
    [("lamps,1 and the keepers2 of", "{}  "), ("lamps, 1 and the keepers 2 of", "{} "),
     ("lamps,[1] and the keepers[2] of", "[{}] "), ("lamps,(1) and the keepers(2) of", "({}) "),
     ("lamps,¹ and the keepers² of", "{}  ")],
)  # fmt: skip
@pytest.mark.parametrize("rule", ["________________\n", "----------\n"])
def test_notes_are_found_at_their_calls_however_markers_and_rule_were_written(called, noted, rule):
    resolution = read(
        f"{HEAD} Recalling the {called} the coast,\n{rule} {noted.format(1)}See A/90/3.\n {noted.format(2)}Ibid.\n"
        "https://undocs.org/en/A/90/3\n 1. Decides to meet.\n"
    )
    (paragraph,) = resolution.preamble
    assert paragraph.text == "Recalling the lamps, and the keepers of the coast,"
    assert [paragraph.text[: call.offset] for call in paragraph.calls] == [
        "Recalling the lamps,",
        "Recalling the lamps, and the keepers",
    ]
    assert [(note.host, note.text) for note in resolution.footnotes] == [("PP1", "See A/90/3."), ("PP1", "Ibid.")]


def test_a_note_without_a_rule_above_it_is_told_by_its_number_and_its_call():
    resolution = read(HEAD + " Recalling the lamps1 of the\n\n 1  See A/90/3.\n\ncoast,\n\n 1. Decides to meet.")
    assert resolution.preamble[0].text == "Recalling the lamps of the coast,"
    assert [(note.host, note.text) for note in resolution.footnotes] == [("PP1", "See A/90/3.")]


def test_without_indents_full_lines_go_on_and_short_ones_end():
    resolution = read(
        "90/15. Day of Lighthouses\nThe General Assembly,\n"
        "Recalling the plan for the lamps of the northern coast, the\nSouthern Lamps Plan and the keepers,\n"
        "Noting them,\n1. Decides to meet with all of the keepers of the coast,\nof the islands and of the harbours;\n"
        "2. Invites all.\n"
    )
    assert [node.text for node in resolution.preamble] == [
        "Recalling the plan for the lamps of the northern coast, the Southern Lamps Plan and the keepers,",
        "Noting them,",
    ]
    assert [node.id for node in resolution.operative] == ["OP1", "OP2"]


def test_the_title_that_is_printed_on_every_page_enters_no_sentence():
    resolution = read(
        HEAD + " 1. Urges all to make every possible effort\n\n2/3\n\nDay of Lighthouses\n\nA/RES/90/15\n\n"
        "to light the lamps."
    )
    assert resolution.operative[0].text == "Urges all to make every possible effort to light the lamps."


def test_ligatures_soft_hyphens_and_odd_line_ends_read_as_the_words_they_stand_for():
    resolution = read(
        HEAD.replace("\n", "\r\n") + " 1. Decides to \ufb01nd the\u00a0inter\u00ad\r\nna\u00adtional o\ufb03ce."
    )
    assert resolution.operative[0].text == "Decides to find the international office."


def test_a_text_that_steps_its_levels_says_by_them_what_is_a_paragraph_of_its_own():
    stepped = read(HEAD + " 1. Decides:\n\n  (a) To go;\n\n   (i) So;\n\n 2. Asks:\n\n (a) All to come.")
    assert [node.id for node in stepped.nodes()] == ["OP1", "OP1(a)", "OP1(a)(i)", "OP2", "OP2(a)"]
    assert [(node.number, node.text) for node in stepped.operative] == [
        ("1.", "Decides:"), ("2.", "Asks:"), (None, "(a) All to come."),
    ]  # fmt: skip


def test_a_link_target_between_the_lines_tells_the_document_of_the_words_above_it():
    resolution = read(
        HEAD
        + " Recalling its resolutions 90/1 A of 2 May 2035 and 90/1 B of\n\nhttps://undocs.org/en/A/RES/90/1A-B\n\n"
        "https://undocs.org/en/A/RES/90/1B\n\n3 June 2035,\n\n 1. Decides to meet."
    )
    assert [(each.symbol, each.text) for each in resolution.citations] == [
        ("A/RES/90/1A-B", "90/1 A"),
        ("A/RES/90/1B", "90/1 B"),
    ]
    assert resolution.preamble[0].text.endswith("and 90/1 B of 3 June 2035,")


def test_where_levels_are_stepped_a_point_that_begins_a_line_stays_in_its_sentence():
    resolution = read(
        HEAD
        + " Noting that the lamps need, inter alia, (a) Oil from the north,\n\n(b) Keepers, (c) Light on coasts,\n\n"
        " 1. Decides to meet with all of the keepers of the coast, of the islands and harbours;\n\n"
        "  (a) To go;\n\n 2. Asks all."
    )
    (paragraph,) = resolution.preamble
    assert paragraph.text.endswith("(a) Oil from the north, (b) Keepers, (c) Light on coasts,")
    assert paragraph.children == ()


def test_a_marker_alone_above_the_formula_is_a_call_without_words():
    resolution = read("[1]\n\nThe General Assembly,\n\n 1. Decides to begin.\n____________\n[1] See A/70/1.\n")
    assert [node.text for node in resolution.operative] == ["Decides to begin."]
    assert [note.text for note in resolution.footnotes] == ["See A/70/1."]
    assert "unplaced" not in {warning.code for warning in resolution.warnings}
