"""Pages as the common converters leave them, with markers on lines of their own and each page set a little apart."""

import pytest

from observance_viewer.readers.reading import read_bytes

BODY = """\
            90/15.   Day of Lighthouses

                 The General Assembly,
                 Recalling the Charter of the Lamps, 1 the Covenant on Oil 2 and all the
            other instruments that deal with the lamps of the coast and with those who
            keep them,
                 Noting the work of the high -level meeting on oil and post -
            storm lamps and its declaration,

{rule}
        1
                 Resolution 80/17 A (III).
        2
                 See Official Records of the General Assembly, Eightieth Session, Supplement
            No. 53 (A/80/53), chap. I.

 35-02975 (E)     300118
 *3502975*
\fA/RES/90/15                                                         Day of Lighthouses

              Reaffirming the Covenant on Oil, 2 which the keepers of the northern coast
           and the isles hold in honour,
                1.    Decides to light the lamps of the coast and of the isles at dusk, also
           in the lamp houses, and to keep them burning until dawn;
                2.    Invites all keepers of the coast, including by their boards,

{rule}
        3
                 A/90/334.

 2/3                                                                    35-02975
\fDay of Lighthouses                                                   A/RES/90/15

              lamp makers and others that help the keepers, to light the lamps of the
              coast in the same way.

                                                                 73rd plenary meeting
                                                                     19 December 2035

 35-02975                                                                      3/3
"""


def read(text):
    return read_bytes(text.encode(), "sample")


@pytest.mark.parametrize("rule", ["        __________________", ""])
def test_notes_whose_markers_stand_alone_at_the_foot_of_a_page_stand_at_their_calls(rule):
    text = BODY.format(rule=rule).replace("in the lamp houses,", "in the lamp houses, 3")
    resolution = read(text)
    assert [(note.marker, note.text, note.host) for note in resolution.footnotes] == [
        ("1", "Resolution 80/17 A (III).", "PP1"),
        (
            "2",
            "See Official Records of the General Assembly, Eightieth Session, Supplement No. 53 (A/80/53), chap. I.",
            "PP1",
        ),
        ("3", "A/90/334.", "OP1"),
    ]
    assert len(resolution.preamble) == 3
    assert [node.number for node in resolution.operative] == ["1.", "2."]
    assert resolution.operative[1].text == (
        "Invites all keepers of the coast, including by their boards, lamp makers and others that help the keepers, "
        "to light the lamps of the coast in the same way."
    )
    assert resolution.warnings == ()


def test_a_hyphen_that_a_converter_set_apart_joins_its_word_again():
    resolution = read(BODY.format(rule=""))
    assert resolution.preamble[1].text == (
        "Noting the work of the high-level meeting on oil and post-storm lamps and its declaration,"
    )
    assert read("The General Assembly,\n\n1. Notes life-saving and -enhancing lamps.").operative[0].text == (
        "Notes life-saving and -enhancing lamps."
    )


def test_a_second_call_of_a_note_is_no_word_of_the_sentence():
    resolution = read(BODY.format(rule=""))
    assert resolution.preamble[2].text.startswith("Reaffirming the Covenant on Oil, which the keepers")
    assert [(call.footnote, call.offset) for call in resolution.preamble[2].calls] == [("FN2", 32)]


COLUMNS = """\
90/15. Day of and for the Lighthouses

The General Assembly,
Recalling the Charter of the Lamps, 1 the Covenant on Oil 2 and all the other
instruments that deal with the lamps of the coast and with those who keep them,

{foot}

\fA/RES/90/15

Day of the Lighthouses

1.

Decides to light the lamps of the coast and of the isles at dusk, also in the houses;
2.
Invites all keepers of the coast to light the lamps in the same way.
"""
FIRST = "Resolution 80/17 A (III)."
SECOND = "See Official Records, Supplement No. 53\n(A/80/53), chap. I."


@pytest.mark.parametrize(
    "foot",
    [
        f"1\n2\n\n35-02975 (E)\n\n{FIRST}\n{SECOND}\n\n*3502975*\n\n300135",
        f"__________________\n\n{FIRST}\n2\n{SECOND}\n1\n\n2/3\n\n35-02975",
        f"__________________\n1\n\n35-02975 (E)\n\n{FIRST}\n2\n{SECOND}\n\n*3502975*\n\n300135",
    ],
)
@pytest.mark.parametrize("page_break", ["\f", ""])
def test_markers_and_notes_in_two_columns_come_together(foot, page_break):
    resolution = read(COLUMNS.format(foot=foot).replace("\f", page_break))
    assert [(note.marker, note.text, note.host) for note in resolution.footnotes] == [
        ("1", FIRST, "PP1"),
        ("2", SECOND.replace("\n", " "), "PP1"),
    ]
    assert resolution.preamble[0].text.endswith("deal with the lamps of the coast and with those who keep them,")
    assert len(resolution.preamble) == 1
    assert [node.number for node in resolution.operative] == ["1.", "2."]


JUSTIFIED = """\
90/15. Day of Lighthouses

The General Assembly,

Recalling  the   Charter   of   the   Lamps   and   the   other   instruments   that   deal   with   the
lamps   of   the   coast   in   2016,1 and   with   those   who   keep   them   in   all   of   the   houses   and

of the isles,

1.

Decides   to   light   the   lamps   of   the   coast   and   of   the   isles   at   dusk,   also   in   the

lamp houses.

__________________
1  See A/90/1.

3/335-02975
"""


def test_words_that_are_set_flush_right_are_no_cells_and_a_torn_sentence_stays_whole():
    resolution = read(JUSTIFIED)
    (preambular,) = resolution.preamble
    assert preambular.text == (
        "Recalling the Charter of the Lamps and the other instruments that deal with the lamps of the coast in 2016, "
        "and with those who keep them in all of the houses and of the isles,"
    )
    (operative,) = resolution.operative
    assert (
        operative.text == "Decides to light the lamps of the coast and of the isles at dusk, also in the lamp houses."
    )


def test_words_of_a_sentence_that_are_set_far_apart_are_no_cells():
    resolution = read(
        "The General Assembly,\n     Recognizing   that lamps   clearly have a very real\n"
        "and direct use,   with great     effects    for all   who pass them   by night,\n"
        "     1. Decides to light lamps.\n"
    )
    assert resolution.preamble[0].text == (
        "Recognizing that lamps clearly have a very real and direct use, with great effects for all who pass them by "
        "night,"
    )


def test_a_call_that_stands_apart_behind_a_name_is_found():
    resolution = read(
        BODY.format(rule="        ________")
        .replace("Lamps, 1 the", "Lamps 1 of")
        .replace("in the lamp", "in 2035 3 lamp")
    )
    assert [(note.marker, note.host) for note in resolution.footnotes] == [("1", "PP1"), ("2", "PP1"), ("3", "OP1")]
    assert resolution.preamble[0].text.startswith("Recalling the Charter of the Lamps of Covenant on Oil and all")


def test_calls_whose_notes_a_converter_left_out_are_no_words_and_are_told():
    resolution = read(
        "The General Assembly,\n\tRecalling the Charter of the Lamps,1 and the “Covenant on Oil”,2 adopted in 2016,3\n"
        "\t1.\tDecides to light the lamps:\n\t(a)\tAt dusk;\n\t(b)\tIn the 2 isles.\n"
    )
    assert (
        resolution.preamble[0].text == "Recalling the Charter of the Lamps, and the “Covenant on Oil”, adopted in 2016,"
    )
    assert [(warning.code, warning.at) for warning in resolution.warnings] == [("call-without-footnote", "PP1")] * 3
    assert [child.number for child in resolution.operative[0].children] == ["(a)", "(b)"]


def test_figures_that_do_not_count_from_1_stay_in_a_text_without_notes():
    resolution = read("The General Assembly,\n\n1. Decides to light lamps,3 and lamps,1 and to see.\n")
    assert resolution.operative[0].text == "Decides to light lamps,3 and lamps,1 and to see."


def test_notes_far_below_their_calls_are_found_though_a_marker_stands_alone():
    between = "\n\n".join(f"{number}. Light lamp {number};" for number in range(1, 120))
    resolution = read(
        f"The General Assembly,\n\nRecalling the Charter,[1] and the Covenant,[2]\n\n{between}\n\n120. See.\n\n"
        "6th plenary meeting\n10 November 2035\n\n[1]\n  See A/90/1.\n\n[2] See A/90/2.\n"
    )
    assert [(note.text, note.host) for note in resolution.footnotes] == [("See A/90/1.", "PP1"), ("See A/90/2.", "PP1")]


def test_notes_that_begin_like_paragraphs_leave_those_below_them_at_their_calls():
    resolution = read(
        "The General Assembly\n\nAdopts the plan for the Charter,[1] the Covenant[2] and the lamps[3] of the coast:\n\n"
        "1. Light lamps.\n\n[1]\n  See A/90/1.\n\n[2]\n  Taking into account the lamps.\n\n[3]\n  See A/90/3.\n"
    )
    assert [(note.text, note.host) for note in resolution.footnotes] == [
        ("See A/90/1.", "OP+1"),
        ("Taking into account the lamps.", "OP+1"),
        ("See A/90/3.", "OP+1"),
    ]


NOTE_ON_TWO_PAGES = """\
90/15. Day of Lighthouses

     The General Assembly,
     Recalling the Charter of the Lamps for the decade 2031–
2040, 1 and stressing that all the keepers shall discharge the

{rule}
1 See Official Records of the General Assembly, Eightieth Session, Supplement No. 53
\fDuties of the Keepers in accordance with the Charter and with the Covenant2 thereto,
     Emphasizing the importance of the lamps of the coast and of the isles that lie before
it for all who pass them,

{rule}
(A/80/53), chap. IV.
2 Resolution 80/1.
\f                                Keepers
     1.
Decides to light the lamps of the coast and of the isles at dusk, also in the houses.
"""


def test_a_note_that_its_page_cut_goes_on_below_the_next_rule():
    resolution = read(NOTE_ON_TWO_PAGES.format(rule="________________"))
    assert [(note.text, note.host) for note in resolution.footnotes] == [
        (
            "See Official Records of the General Assembly, Eightieth Session, Supplement No. 53 (A/80/53), chap. IV.",
            "PP1",
        ),
        ("Resolution 80/1.", "PP1"),
    ]
    assert resolution.preamble[0].text == (
        "Recalling the Charter of the Lamps for the decade 2031–2040, and stressing that all the keepers shall "
        "discharge the Duties of the Keepers in accordance with the Charter and with the Covenant thereto,"
    )
    assert len(resolution.preamble) == 2
    assert [node.number for node in resolution.operative] == [None, "1."]
    assert resolution.operative[0].text == "Keepers"


def test_a_note_set_off_without_a_rule_may_be_called_by_a_figure_that_stands_apart():
    resolution = read(
        "The General Assembly,\n   Recalling the Charter of the Lamps, 1 the Covenant and all the other texts\n"
        "that speak of lamps,\n   Noting the oil,\n\n\n1 Report of the Lamps, chap. I.\n"
        "\f   1.   Decides to light lamps.\n"
    )
    assert [(note.text, note.host) for note in resolution.footnotes] == [("Report of the Lamps, chap. I.", "PP1")]
    assert len(resolution.preamble) == 2


def test_a_note_with_a_figure_may_be_set_off_after_one_with_a_star():
    resolution = read(
        "The General Assembly,\n\nRecalling the Charter of the Lamps,* and the oil,\n\n__________________\n"
        " *  Report of the Lamps.\n\n1. Decides to light the lamps,1 and to keep them;\n\n\n 1  See the Charter.\n\n"
        "2. Requests the keepers to report.\n"
    )
    assert [(note.marker, note.host) for note in resolution.footnotes] == [("*", "PP1"), ("1", "OP1")]


SPLIT_DATES = """\
The General Assembly,
Recalling the forum on lamps that was held from Monday, 21 June, to Friday,
25 June 2035, on the coast and from Thursday, 6
May 2036, on the isles,
1. Decides to light the lamps of the coast at dusk.
"""


def test_a_date_that_a_line_end_splits_stays_whole():
    assert [node.text for node in read(SPLIT_DATES).preamble] == [
        (
            "Recalling the forum on lamps that was held from Monday, 21 June, to Friday, 25 June 2035, on the coast "
            "and from Thursday, 6 May 2036, on the isles,"
        )
    ]


def test_blanks_around_the_figures_of_a_chinese_text_are_the_converters():
    resolution = read(
        "大会，\n\n重申其 2035 年 9 月 25 日第 90/1 号决议，其中大会决定点亮海岸的灯 1 并保护守灯人，\n\n"
        "1. 决定将 9 月 7 日定为灯塔日。\n\n"
        "________\n1 2035年由理事会设立。\n"
    )
    assert resolution.preamble[0].text == "重申其2035年9月25日第90/1号决议，其中大会决定点亮海岸的灯并保护守灯人，"
    assert [(note.text, note.host) for note in resolution.footnotes] == [("2035年由理事会设立。", "PP1")]


BUDGET = """\
The General Assembly,

 1. Decides to light the lamps of the coast and of the isles for
those who pass them at night;

Budget performance report for the lamps in the period from 1 July 2034 to
30 June 2035

 2. Takes note of the report of the keepers(1) of the coast;(2)

__________________
(1) See https://example.org/lamps.
(2)
www.example.org/lamps/of/the/northern/coast/and/the/isles/before/it.

{foot}
Governance of the keepers of the coast and of the
isles

 3. Decides to keep them from the storms that come each year.

II

Special measures for the protection of the keepers

 4. Decides to meet again.
"""


@pytest.mark.parametrize("foot", ["- 1 -", ""])
def test_headings_on_two_lines_stand_apart_also_where_they_end_in_a_date_or_a_page_begins(foot):
    resolution = read(BUDGET.format(foot=foot))
    assert [node.text for node in resolution.operative if node.kind == "heading"] == [
        "Budget performance report for the lamps in the period from 1 July 2034 to 30 June 2035",
        "Governance of the keepers of the coast and of the isles",
        "II",
        "Special measures for the protection of the keepers",
    ]
    assert [note.text for note in resolution.footnotes] == [
        "See https://example.org/lamps.",
        "www.example.org/lamps/of/the/northern/coast/and/the/isles/before/it.",
    ]
    assert resolution.closing == ()


def test_the_number_of_an_article_is_no_call_though_calls_stand_apart():
    resolution = read(
        "The General Assembly,\n\n   Recalling Article 1 of the Charter and the ban on the Use,\nStockpiling, Sale and "
        "Loss of the lamps 1 of the coast,\n\n   1. Decides to meet.\n\n_______\n1 See A/90/4.\n"
    )
    (preambular,) = resolution.preamble
    assert preambular.text == (
        "Recalling Article 1 of the Charter and the ban on the Use, Stockpiling, Sale and Loss of the lamps of the "
        "coast,"
    )
