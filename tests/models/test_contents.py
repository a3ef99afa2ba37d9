"""The contents model: what it lists of a resolution, in which order and how it is told."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt

from observance_viewer.domain.passage import Passage
from observance_viewer.domain.resolution import Call, Citation, Footnote, Mention, Metadata, Node, Resolution
from observance_viewer.models.contents import ContentsModel, ContentsRole

ENGLISH = QLocale("en_GB")


def resolution(operatives=2):
    sub = Node("OP2(a)", "subparagraph", "To observe the day", "(a)")
    paragraphs = [Node(f"OP{n}", "operative", f"Decides {n}", f"{n}.") for n in range(1, operatives + 1)]
    paragraphs[1] = Node("OP2", "operative", "Invites States", "2.", headings=("Part two",), children=(sub,))
    return Resolution(
        "x", "text", "A/RES/1/1", "1/1", "T", "General Assembly", "en", "",
        preamble=(Node("PP1", "preambular", "Noting the Task Force, and", calls=(Call("FN1", 22),)),),
        operative=tuple(paragraphs),
        footnotes=(Footnote("FN1", "1", "Established by A and co-chaired by B", "PP1"),),
        citations=(Citation("A/RES/70/1", "70/1", "PP1", 3, 7, date(2015, 9, 25), "Our world"),),
        mentions=(
            Mention("Task Force", "mentioned", "PP1", 11, 21),
            Mention("Office B", "co-chair", "FN1", 30, 31, "OB"),
            Mention("Committee A", "established-by", "FN1", 15, 16),
            Mention("Office B", "co-chair", "FN1", 30, 31, "OB"),
        ),
        metadata=Metadata(adopted=date(2022, 12, 16), draft="A/77/L.29", supplied=frozenset({"draft"})),
    )  # fmt: skip


@pytest.fixture
def model(qtmodeltester):
    model = ContentsModel()
    qtmodeltester.check(model)
    model.show_resolution(resolution(), ENGLISH)
    qtmodeltester.check(model)
    return model


def outline(model, parent=QModelIndex(), depth=0):  # noqa: B008
    lines = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        parts = (index.data(ContentsRole.LABEL), index.data(), index.data(ContentsRole.DETAIL))
        lines.append("  " * depth + " | ".join(part for part in parts if part))
        lines += outline(model, index, depth + 1)
    return lines


def test_the_tree_lists_paragraphs_footnotes_entities_by_role_documents_and_facts(model):
    assert outline(model) == [
        "Preamble",
        "  PP1 | Noting the Task Force, and",
        "Operative part",
        "  OP1 | Decides 1",
        "  Part two",
        "  OP2 | Invites States",
        "    OP2(a) | To observe the day",
        "FN1 | Footnote 1 · Task Force",
        "  Established by | (1)",
        "    Committee A",
        "  Co-chairs | (1)",
        "    Office B | OB",
        "Named in the text",
        "  Mentioned | (1)",
        "    PP1 | Task Force",
        "Cited documents | (1)",
        "  PP1 | A/RES/70/1 | 25 September 2015",
        "About this resolution",
        "  Adopted: 16 December 2022",
        "  Originating draft: A/77/L.29 | supplied",
    ]


def test_an_entity_carries_the_very_words_that_name_it(model):
    footnote = model.index_of("FN1")
    entity = model.index(0, 0, model.index(1, 0, footnote))
    assert entity.data(ContentsRole.PASSAGE) == Passage("A/RES/1/1", "FN1")
    assert entity.data(ContentsRole.SPAN) == (30, 31)


def test_notes_and_hits_are_counted_on_the_passage_and_announced(qtbot, model):
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_notes({"OP1": 2})
    assert changed.args[0] == model.index_of("OP1")
    model.set_hits({"OP1": 1})
    assert model.index_of("OP1").data(ContentsRole.NOTES) == 2
    assert model.index_of("OP1").data(Qt.ItemDataRole.AccessibleTextRole).endswith("2 notes, 1 hit")
    model.set_notes({})
    assert model.index_of("OP1").data(ContentsRole.NOTES) == 0


def test_a_place_that_the_document_has_not_gives_no_row(model):
    assert not model.index_of("OP99").isValid()


def test_another_resolution_replaces_all_rows(model):
    model.show_resolution(resolution(430), ENGLISH)
    assert model.index_of("OP430").data() == "Decides 430"
    assert model.index_of("OP430").parent().data() == "Operative part"
