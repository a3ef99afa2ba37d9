"""The grammar divides, nests and names what any format hands to it."""

import pytest

from observance_viewer.readers.grammar import resolve
from observance_viewer.readers.source import Block, Run, SourceDocument


def document(*texts):
    return SourceDocument("text", tuple(Block((Run(text),)) for text in texts))


def ids(resolution):
    return [node.id for node in resolution.nodes()]


def test_points_inside_the_preamble_stand_below_their_paragraph():
    resolution = resolve(
        document(
            "The General Assembly,",
            "Recalling the lamps, in particular:",
            "(a) Those of the north;",
            "(b) Those of the south,",
            "Noting the keepers,",
            "1. Decides to meet.",
        ),
        "x",
    )
    assert ids(resolution) == ["PP1", "PP1(a)", "PP1(b)", "PP2", "OP1"]


def test_a_resolution_of_sections_has_the_preamble_of_each_below_its_heading():
    resolution = resolve(
        document(
            "90/7. Questions of the lamps",
            "The General Assembly,",
            "Lamps of the north",
            "Recalling its resolution 89/4,",
            "1. Takes note of the report;",
            "Lamps of the south",
            "Having considered the report,",
            "1. Decides to meet.",
        ),
        "x",
    )
    assert resolution.preamble == ()
    assert [(node.kind, node.number) for node in resolution.operative] == [
        ("heading", None), ("heading", None), ("operative", "1."),
        ("heading", None), ("heading", None), ("operative", "1."),
    ]  # fmt: skip
    assert resolution.warnings == ()


def test_articles_that_count_from_1_each_are_nothing_to_warn_of_but_a_number_out_of_its_row_is():
    texts = (
        "The General Assembly,", "1. Adopts the articles.", "Annex", "Articles of the lamps",
        "Article 1", "1. Lamps are lit.", "2. Oil is bought.", "Article 2", "1. Keepers are paid.",
    )  # fmt: skip
    assert resolve(document(*texts), "x").warnings == ()
    (warning,) = resolve(document(*texts, "1. Wicks are cut."), "x").warnings
    assert warning.code == "number"


def test_parts_of_one_resolution_follow_the_first_with_a_warning():
    resolution = resolve(
        document(
            "90/8. Lamps", "A", "Northern lamps", "The General Assembly,", "Recalling all,", "1. Decides to meet.",
            "B", "Southern lamps", "The General Assembly,", "Noting all,", "1. Decides to go.",
        ),
        "x",
    )  # fmt: skip
    assert ids(resolution)[:2] == ["PP1", "OP1"]
    (other,) = resolution.annexes
    assert other.title == "B Southern lamps"
    assert [node.text for node in other.nodes] == ["The General Assembly,", "Noting all,", "Decides to go."]
    assert [warning.code for warning in resolution.warnings] == ["composite"]


def test_the_last_paragraph_of_the_council_needs_no_number():
    resolution = resolve(
        document("The Security Council,", "Recalling its resolutions,", "Decides to remain seized of the matter."), "x"
    )
    assert ids(resolution) == ["PP1", "OP1"]
    assert resolution.organ == "Security Council"


def test_one_paragraph_that_runs_on_from_the_formula_is_operative():
    resolution = resolve(
        document("90/2. New Members", "The General Assembly, having considered the lamps, decides to admit them."), "x"
    )
    assert (resolution.enacting, ids(resolution)) == ("The General Assembly,", ["OP1"])


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        ("a) Examiner les phares;", "b) Les allumer.", "a)"),
        ("а) осмотреть маяки;", "б) зажечь их.", "а)"),
        ("(أ) فحص المنارات؛", "(ب) إضاءتها.", "(أ)"),
        ("（a）检查灯塔；", "（b）点亮灯塔。", "（a）"),
    ],
)
def test_points_of_every_language_stand_below_their_paragraph(first, second, number):
    resolution = resolve(document("The General Assembly,", "1. Décide:", first, second), "x")
    (paragraph,) = resolution.operative
    assert [child.kind for child in paragraph.children] == ["subparagraph", "subparagraph"]
    assert paragraph.children[0].number == number


def test_lines_above_and_below_the_text_are_kept():
    resolution = resolve(
        document(
            "United Nations", "Strange words", "Ninetieth session", "90/15. Lamps", "The General Assembly,",
            "1. Decides to meet.", "46th plenary meeting", "16 December 2035",
        ),
        "x",
    )  # fmt: skip
    assert resolution.cover == ("United Nations", "Strange words", "Ninetieth session")
    assert resolution.closing == ("46th plenary meeting", "16 December 2035")
    assert [warning.message for warning in resolution.warnings] == [
        "Words above the text that were not understood: “Strange words”"
    ]
