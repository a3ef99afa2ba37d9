"""What every page carries stays out of the sentences, however it is printed; what only looks like it stays in them."""

import pytest

from observance_viewer.readers.reading import read_bytes

HEAD = "90/15. Day of Lighthouses and of all who keep them\n\nThe General Assembly,\n\n"
FILLING = "".join(f" {number}. Decides to light lamp number {number} of the coast;\n\n" for number in range(1, 16))
SENTENCE = "Urges all to make every possible effort to light the lamps."


def read(text):
    return read_bytes(text.encode(), "sample")


@pytest.mark.parametrize(
    "foot",
    [
        "2/5      35-01234",
        "35-01234 2/5",
        "2/5 A/RES/90/15",
        "35-01234\n\n2 / 5\n\n\fA/RES/90/15",
        "- 2 -",
        "– 2 –",
        "Page 2 of 5",
        "Página 2 de 5",
        "第2页，共5页",
        "Day of Lighthouses and of all who keep them    A/RES/90/15\n\n\f",
        "*3501234*\n\nPlease recycle",
    ],
)
def test_a_page_foot_of_any_make_leaves_the_sentence_whole(foot):
    resolution = read(f"{HEAD} 1. Urges all to make every possible effort\n\n{foot}\n\nto light the lamps.\n")
    assert [node.text for node in resolution.operative] == [SENTENCE]


def test_bare_page_numbers_that_count_on_are_no_words():
    resolution = read(
        f"{HEAD}{FILLING} 16. Urges all to make every possible effort\n\n1\n\nto light the lamps.\n\n"
        f"{FILLING.replace('1.', '17.', 1)}2\n"
    )
    assert resolution.operative[15].text == SENTENCE
    assert not any(node.text in ("1", "2") for node in resolution.nodes())


def test_a_title_on_two_lines_that_a_running_head_prints_on_one_enters_no_sentence():
    resolution = read(
        "90/15. Day of Lighthouses and\nof all who keep them\nThe General Assembly,\n"
        "1. Urges all to make every possible effort\n35-01234\n2/5\n\fA/RES/90/15\n"
        "Day of Lighthouses and of all who keep them\nto light the lamps.\n"
    )
    assert [node.text for node in resolution.operative] == [SENTENCE]


@pytest.mark.parametrize("words", ["A/RES/89/7 and others", "16/21"])
def test_a_line_that_begins_with_another_symbol_or_number_stays_in_its_sentence(words):
    resolution = read(
        f"{HEAD} 1. Recalls the plan for the lamps as it stands in resolution\n{words}\nof the Council.\n"
    )
    assert words in resolution.operative[0].text


@pytest.mark.parametrize("rule", ["", "____________\n"])
def test_markers_on_lines_of_their_own_stand_at_their_words_and_before_their_notes(rule):
    resolution = read(
        f"{HEAD} 1. Recalls the plan for the lamps\n1\nof the coast,\n2\nand of the isles;\n\n"
        f"{rule}1\nSee A/90/3.\n\n2\nIbid., annex.\n\n 2. Decides to meet.\n"
    )
    first = resolution.operative[0]
    assert first.text == "Recalls the plan for the lamps of the coast, and of the isles;"
    assert [first.text[: call.offset][-5:] for call in first.calls] == ["lamps", "oast,"]
    assert [(note.marker, note.text) for note in resolution.footnotes] == [("1", "See A/90/3."), ("2", "Ibid., annex.")]


def test_notes_at_the_end_leave_the_meeting_and_the_date_below_them():
    resolution = read(
        f"{HEAD} 1. Recalls the lamps.1\n\n________\n\n 1  See document LH 12.\n\n12th plenary meeting\n\n2 May 2035\n"
    )
    assert [note.text for note in resolution.footnotes] == ["See document LH 12."]
    assert resolution.closing == ("12th plenary meeting", "2 May 2035")


def test_a_heading_between_full_lines_without_indents_is_told_by_the_number_below_it():
    resolution = read(
        "90/15. Day of Lighthouses\nThe General Assembly,\n1. Decides to light all of the lamps on the coast;\n"
        "Lamps and keepers of the northern coast and isles\n2. Invites all keepers to light them as they can;\n"
        "II\nOil and wicks of the lamps of the southern coast\n3. Asks for oil.\n"
    )
    assert [node.text for node in resolution.operative if node.kind == "heading"] == [
        "Lamps and keepers of the northern coast and isles",
        "II",
        "Oil and wicks of the lamps of the southern coast",
    ]


def test_a_note_of_several_sentences_ends_where_the_sentence_of_the_page_goes_on():
    resolution = read(
        f"{HEAD} 1. Urges the keepers1 to make every possible effort in the light of\n________\n"
        "1 Established by the lamp board in 2021.\nMembers are the lamp makers and the oil\nmerchants.\n"
        "all that is known to light the lamps.\n"
    )
    (note,) = resolution.footnotes
    assert note.text.endswith("oil merchants.")
    assert resolution.operative[0].text.endswith("in the light of all that is known to light the lamps.")


def test_what_a_page_printed_between_two_words_of_a_line_is_cut_out():
    resolution = read(
        f"{HEAD} Recalling all that the plan for the lamps says about the 35-01234 2/5 keepers of the\nisles,\n\n"
        " Noting the work A/RES/90/15 of the keepers,\n\n 1. Decides to light lamps annually3/5\nfrom 2036;\n\n"
        " 2. Calls for a majority of 2/3 in resolution A/RES/90/1.\n\n4/5\n"
    )
    assert [node.text for node in resolution.nodes()] == [
        "Recalling all that the plan for the lamps says about the keepers of the isles,",
        "Noting the work of the keepers,",
        "Decides to light lamps annually from 2036;",
        "Calls for a majority of 2/3 in resolution A/RES/90/1.",
    ]


def test_a_page_number_below_a_text_without_a_title_does_not_make_one_of_the_meeting():
    resolution = read(
        "The General Assembly,\n\n1. Decides to meet.\n\n35-01234\n1/2\n\n12th plenary meeting\n2 May 2035\n"
    )
    assert resolution.closing == ("12th plenary meeting", "2 May 2035")


def test_numbers_on_lines_of_their_own_stand_before_their_paragraphs():
    resolution = read(
        f"{HEAD} Recalling the lamps,\n\n1.\nDecides to light\nthe lamps:\n\n(a)\nAt dusk;\n\n(b)\nAt dawn;\n\n"
        "2.\nAsks all, as in para.\n77.\n"
    )
    assert [(node.id, node.text) for node in resolution.nodes()] == [
        ("PP1", "Recalling the lamps,"),
        ("OP1", "Decides to light the lamps:"),
        ("OP1(a)", "At dusk;"),
        ("OP1(b)", "At dawn;"),
        ("OP2", "Asks all, as in para. 77."),
    ]


@pytest.mark.parametrize("call", ["\n1\n", " 1 "])
def test_a_marker_set_apart_leaves_no_blank_before_a_comma(call):
    resolution = read(f"{HEAD} 1. Recalls the plan{call}, and the lamps.\n\n________\n1 See A/90/3.\n")
    assert resolution.operative[0].text == "Recalls the plan, and the lamps."
