"""The contents panel: what choosing a row asks for and how it follows the reading place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from observance_viewer.domain.passage import Passage
from observance_viewer.domain.resolution import Footnote, Mention, Node, Resolution
from observance_viewer.widgets.contents import ContentsPanel

SYMBOL = "A/RES/1/1"


@pytest.fixture
def panel(qtbot):
    panel = ContentsPanel()
    qtbot.addWidget(panel)
    panel.show_resolution(
        Resolution(
            "x", "text", SYMBOL, "1/1", "T", "General Assembly", "en", "",
            preamble=(Node("PP1", "preambular", "Noting that,"),),
            operative=(Node("OP1", "operative", "Decides;", "1."), Node("OP2", "operative", "Invites.", "2.")),
            footnotes=(Footnote("FN1", "1", "Chaired by Office B", "PP1"),),
            mentions=(Mention("Office B", "co-chair", "FN1", 11, 19),),
        )
    )  # fmt: skip
    panel.resize(300, 500)
    panel.grab()
    return panel


def rows_asked(panel):
    asked = []
    panel.passage_requested.connect(lambda passage, span: asked.append((passage.id, span)))
    return asked


def click(qtbot, panel, index):
    place = panel.view.visualRect(index).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_asks_for_the_passage_once(qtbot, panel):
    asked = rows_asked(panel)
    click(qtbot, panel, panel.model.index_of("OP2"))
    assert asked == [("OP2", None)]


def test_a_second_click_on_the_same_row_asks_again(qtbot, panel):
    asked = rows_asked(panel)
    click(qtbot, panel, panel.model.index_of("OP2"))
    click(qtbot, panel, panel.model.index_of("OP2"))
    assert asked == [("OP2", None), ("OP2", None)]


def test_the_arrow_keys_ask_for_the_passage_reached(qtbot, panel):
    panel.show_passage(Passage(SYMBOL, "OP1"))
    asked = rows_asked(panel)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert asked == [("OP2", None)]


def test_an_entity_asks_for_its_very_words(qtbot, panel):
    asked = rows_asked(panel)
    footnote = panel.model.index_of("FN1")
    click(qtbot, panel, panel.model.index(0, 0, panel.model.index(0, 0, footnote)))
    assert asked == [("FN1", (11, 19))]


def test_another_document_is_listed_from_its_beginning(panel):
    nodes = tuple(Node(f"OP{number}", "operative", "Decides;", f"{number}.") for number in range(1, 100))
    long = Resolution("x", "text", "A/RES/1/2", "1/2", "T", None, "en", "", (), nodes)
    panel.show_resolution(long)
    panel.show_passage(Passage("A/RES/1/2", "OP80"))
    panel.grab()
    panel.show_resolution(replace(long, symbol="A/RES/1/3"))
    panel.grab()
    assert panel.view.indexAt(QPoint(1, 1)) == panel.model.index(0, 0)


def test_following_the_reading_place_selects_and_asks_for_nothing(panel):
    asked = rows_asked(panel)
    panel.show_passage(Passage(SYMBOL, "OP2"))
    assert panel.view.currentIndex() == panel.model.index_of("OP2")
    assert asked == []


def test_an_entity_stays_selected_while_its_passage_is_shown(qtbot, panel):
    entity = panel.model.index(0, 0, panel.model.index(0, 0, panel.model.index_of("FN1")))
    click(qtbot, panel, entity)
    panel.show_passage(Passage(SYMBOL, "FN1"))
    assert panel.view.currentIndex() == entity


def test_a_part_that_was_closed_stays_closed_while_reading_goes_on(panel):
    operative = panel.model.index_of("OP1").parent()
    panel.view.collapse(operative)
    panel.show_passage(Passage(SYMBOL, "OP2"))
    assert panel.view.currentIndex() == operative
    assert not panel.view.isExpanded(operative)
