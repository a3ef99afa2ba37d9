"""Whole small texts of every organ and language are read as they were printed."""

import pytest

from observance_viewer.readers.reading import read_bytes

COUNCIL = """\
United Nations                                                       S/RES/2999 (2035)

              Security Council                                      Distr.: General
                                                                    12 May 2035

              Resolution 2999 (2035)

              Adopted by the Security Council at its 9999th meeting, on
              12 May 2035

                   The Security Council,

                   Expressing deep concern at the state of the lamps and of those who
              keep them,

                   Acting under Chapter VII of the Charter of the United Nations,

              A.   Lamps

                   1.     Decides that all States shall light their lamps, and in this regard:

                   (a)    Requests the keepers:

                   (i)    To light them at dusk;

                   (b)    Calls upon all others to help;

              Keepers

                   2.     Requests the Secretary-General to report to the Council by 30 June
35-08765 (E)  120535
*3508765*
                                                                               1/2
              S/RES/2999 (2035)

              2036 on the keepers.

              Annex

                   1.     The lamps should be lit.1

              ______________
              1    See S/2034/12.

2/2                                                                         35-08765
"""


EDITIONS = {
    "fr": """\
Nations Unies A/RES/90/15
Assemblée générale Distr. générale
2 mai 2035
Quatre-vingt-dixième session
Point 9 de l’ordre du jour
Résolution adoptée par l’Assemblée générale le 1er mai 2035
90/15. Journée des phares

L’Assemblée générale,

Rappelant les phares,

1. Décide d’allumer les phares.

54e séance plénière
1er mai 2035
""",
    "es": """\
Naciones Unidas A/RES/90/15
Asamblea General Distr. general
2 de mayo de 2035
Nonagésimo período de sesiones
Tema 9 del programa
Resolución aprobada por la Asamblea General el 1 de mayo de 2035
90/15. Día de los Faros

La Asamblea General,

Recordando los faros,

1. Decide encender los faros.

54ª sesión plenaria
1 de mayo de 2035
""",
    "ru": """\
Организация Объединенных Наций A/RES/90/15
Генеральная Ассамблея
Девяностая сессия
Пункт 9 повестки дня
Резолюция, принятая Генеральной Ассамблеей 1 мая 2035 года
90/15. День маяков

Генеральная Ассамблея,

напоминая о маяках,

1. постановляет зажечь маяки.

54-е пленарное заседание
1 мая 2035 года
""",
    "ar": """\
الأمم المتحدة A/RES/90/15
الجمعية العامة
الدورة التسعون
البند 9 من جدول الأعمال
قرار اتخذته الجمعية العامة في 1 أيار/مايو 2035
90/15 - يوم المنارات

إن الجمعية العامة،

إذ تشير إلى المنارات،

١ - تقرر إضاءة المنارات.

الجلسة العامة 54
1 أيار/مايو 2035
""",
    "zh": """\
联合国 A/RES/90/15
大会
第九十届会议
议程项目9
2035年5月1日大会决议
90/15．灯塔日

大会，

回顾灯塔，

１. 决定点灯。

第54次全体会议
2035年5月1日
""",
}


def read(text):
    return read_bytes(text.encode(), "sample")


def test_a_resolution_of_the_council_as_a_page_shows_it():
    resolution = read(COUNCIL)
    assert (resolution.symbol, resolution.title) == ("S/RES/2999 (2035)", None)
    assert resolution.metadata.adopted.isoformat() == "2035-05-12"
    assert [node.id for node in resolution.nodes()] == [
        "PP1", "PP2", "H1", "OP1", "OP1(a)", "OP1(a)(i)", "OP1(b)", "H2", "OP2", "AN1.P1",
    ]  # fmt: skip
    assert resolution.operative[-1].text.endswith("by 30 June 2036 on the keepers.")
    assert [node.text for node in resolution.operative if node.kind == "heading"] == ["A. Lamps", "Keepers"]
    assert [(note.host, note.text) for note in resolution.footnotes] == [("AN1.P1", "See S/2034/12.")]
    assert resolution.warnings == ()


@pytest.mark.parametrize("language", EDITIONS)
def test_cover_and_closing_lines_of_every_language_are_known(language):
    resolution = read(EDITIONS[language])
    closing = tuple(EDITIONS[language].strip().split("\n")[-2:])
    assert resolution.symbol == "A/RES/90/15"
    assert resolution.title in ("Journée des phares", "Día de los Faros", "День маяков", "يوم المنارات", "灯塔日")
    assert resolution.metadata.adopted.isoformat() == "2035-05-01"
    assert resolution.metadata.agenda_item == "9"
    assert resolution.metadata.meeting == closing[0]
    assert resolution.closing == closing
    assert [node.id for node in resolution.nodes()] == ["PP1", "OP1"]
    assert resolution.warnings == ()


def test_an_arabic_call_in_brackets_behind_a_year_is_no_day():
    resolution = read(
        "90/15 - يوم المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015(1)،\n\n"
        "١ - تقرر إعلان 1 أيار/مايو يوما للمنارات.\n\n_________\n(1) انظر A/90/3.\n"
    )
    assert [note.host for note in resolution.footnotes] == ["PP1"]
    assert resolution.operative[0].text == "تقرر إعلان 1 أيار/مايو يوما للمنارات."


def test_the_parts_of_a_resolution_follow_it_under_their_letters():
    resolution = read(
        "90/77. Questions of lamps\n\nThe General Assembly,\n\nRecalling the lamps,1\n\n1. Urges all to light.\n\n"
        "12th plenary meeting\n4 December 2035\n\nB\nPolicies in the field of lamps\n\nThe General Assembly,\n\n"
        "Recalling the keepers,\n\n1. Requests them to keep;2\n\n2. Asks all.\n\n12th plenary meeting\n"
        "4 December 2035\n\n________________\n1  A/90/21.\n2  A/90/22.\n"
    )
    (part,) = resolution.annexes
    assert part.title == "B Policies in the field of lamps"
    assert [node.text for node in part.nodes] == [
        "The General Assembly,", "Recalling the keepers,", "Requests them to keep;", "Asks all.",
    ]  # fmt: skip
    assert resolution.closing == ("12th plenary meeting", "4 December 2035") * 2
    assert [note.host for note in resolution.footnotes] == ["PP1", "AN1.P1"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_first_part_of_a_composite_resolution_keeps_its_heading_apart_from_the_title(gap):
    resolution = read(
        gap.join([
            "90/78. Programme of lamps for the northern coast and for the isles of the southern sea in 2036",
            "A", "Lamps of the northern coast, and the keepers of the lamps that stand on its isles",
            "The General Assembly,", "Recalling the lamps that have been lit on the northern coast and on the isles,",
            "1. Decides to light the lamps of the northern coast and those of the isles that lie before it.",
            "B", "Lamps of the southern sea, and the keepers of the lamps that stand on its isles",
            "The General Assembly,", "1. Decides to light the lamps of the southern sea and those of its isles.",
        ])
    )  # fmt: skip
    assert resolution.number == "90/78 A"
    assert resolution.title == "Lamps of the northern coast, and the keepers of the lamps that stand on its isles"
    assert [(warning.code, warning.values[0][:18]) for warning in resolution.warnings] == [
        ("composite", "Programme of lamps")
    ]
    assert len(resolution.operative) == len(resolution.annexes) == 1
    assert (resolution.annexes[0].title or "").startswith("B Lamps of the southern sea")


def test_a_note_of_two_paragraphs_is_whole_where_another_note_follows():
    resolution = read(
        "90/88. Lamps\n\nThe General Assembly,\n\n1. Lights1 the lamps2 of the coast.\n\n__________\n1 See A/90/1.\n\n"
        "The second paragraph of this note says more.\n\n2 Ibid.\n"
    )
    assert [note.text for note in resolution.footnotes] == [
        "See A/90/1. The second paragraph of this note says more.",
        "Ibid.",
    ]


@pytest.mark.parametrize(
    "table",
    [
        "Region        Lamps      Amount\nNorth         twelve     12 000\nTotal                    12 000\n",
        "Region\tLamps\tAmount\nNorth\ttwelve\t12 000\nTotal\t\t12 000\n",
        "Region | Lamps | Amount\nNorth | twelve | 12 000\nTotal | 12 000\n",
    ],
)
def test_the_rows_of_a_table_stand_under_their_paragraph(table):
    resolution = read(f"90/88. Lamps\n\nThe General Assembly,\n\n1. Decides:\n\n{table}\n2. Asks all.\n")
    assert [node.text for node in resolution.operative[0].children] == [
        "Region | Lamps | Amount",
        "North | twelve | 12 000",
        "Total | 12 000",
    ]
    assert [node.id for node in resolution.operative] == ["OP1", "OP2"]


@pytest.mark.parametrize("call", ["1", " 1", "¹", "[1]"])
def test_a_note_that_the_formula_calls_is_told_once(call):
    resolution = read(
        f"90/88. Lamps\n\nThe General Assembly,{call}\n\n Recalling the lamps,\n\n 1. Lights them.\n\n__________\n"
        "1 See A/90/1.\n"
    )
    assert resolution.enacting == "The General Assembly,"
    assert [node.id for node in resolution.nodes()] == ["PP1", "OP1"]
    assert [(note.text, note.host) for note in resolution.footnotes] == [("See A/90/1.", None)]
    assert [(warning.code, warning.at) for warning in resolution.warnings] == [("call", "FN1")]


def test_the_notes_of_an_annex_that_counts_anew_stand_at_its_calls():
    resolution = read(
        "90/88. Lamps\n\nThe General Assembly,\n\n1. Adopts the programme* of the annex.1\n\n__________\n"
        "* Held in the open.\n1 See A/90/2.\n\nAnnex\n\n1. We, the keepers,1 met at the coast.*\n\n__________\n"
        "1 See A/90/5.\n* Ibid.\n"
    )
    assert [(note.marker, note.text, note.host) for note in resolution.footnotes] == [
        ("*", "Held in the open.", "OP1"),
        ("1", "See A/90/2.", "OP1"),
        ("1", "See A/90/5.", "AN1.P1"),
        ("*", "Ibid.", "AN1.P1"),
    ]
    assert resolution.warnings == ()


def test_the_date_of_adoption_on_a_line_of_its_own_and_the_vote_below_the_meeting_are_understood():
    resolution = read(
        "Resolution adopted by the Human Rights Council\non 7 October 2035\n\n60/9. Human rights and lamps\n\n"
        "The Human Rights Council,\n\nGuided by the Charter,\n\nA.\n\nLamps\n\n1. Decides to light them.\n\n"
        "38th meeting\n7 October 2035\n\n[Adopted by a recorded vote of 30 to 2.]\n"
    )
    assert str(resolution.metadata.adopted) == "2035-10-07"
    assert [(node.kind, node.text) for node in resolution.nodes()] == [
        ("preambular", "Guided by the Charter,"), ("heading", "A."), ("heading", "Lamps"),
        ("operative", "Decides to light them."),
    ]  # fmt: skip
    assert resolution.closing == ("38th meeting", "7 October 2035", "[Adopted by a recorded vote of 30 to 2.]")
    assert resolution.warnings == ()
