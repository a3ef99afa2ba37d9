"""A long text is set and laid out a little at a time: its head at once, and nothing that is read moves meanwhile."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from observance_viewer.domain.resolution import Node, Resolution
from observance_viewer.widgets.reader import Reader
from observance_viewer.widgets.setting import Wording
from observance_viewer.widgets.theme import palette_of, theme_for

WORDING = Wording("Footnotes", ("End of the text",), "")
COUNT = 600


def long_text(language="en"):
    sentence = "Decides to go on with the work of the Organization as before, and invites all to do so on step %d; "
    paragraphs = tuple(
        Node(f"OP{n}", "operative", (sentence % n) * (1 + n * 7 % 5), f"{n}.", opening="Decides")
        for n in range(1, COUNT + 1)
    )
    return Resolution("x", "text", "A/RES/1/1", "1/1", "T", "General Assembly", language, "", (), paragraphs)


@pytest.fixture
def reader(qtbot):
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(700, 500)
    reader.show()
    reader.show_resolution(long_text(), WORDING)
    return reader


@pytest.fixture
def whole(reader, qtbot):
    qtbot.waitUntil(lambda: reader._writing is None)
    return reader


def top_of(reader, identifier):
    return reader._rectangle(reader._setting.by_id[identifier]).top()


def test_the_head_is_there_at_once_and_all_of_it_soon(reader, qtbot):
    assert "OP1" in reader._setting.by_id
    assert f"OP{COUNT}" not in reader._setting.by_id
    qtbot.waitUntil(lambda: f"OP{COUNT}" in reader._setting.by_id)
    qtbot.waitUntil(lambda: "End of the text" in reader.toPlainText())


def test_a_passage_asked_for_before_it_is_set_comes_into_view(reader, qtbot):
    reader.show_passage("OP590", (0, 7))
    qtbot.waitUntil(lambda: reader.textCursor().selectedText() == "Decides")
    assert 0 <= top_of(reader, "OP590") < reader.viewport().height()


def test_what_is_read_stays_while_rows_above_turn_out_higher(whole, qtbot):
    whole.show_passage("OP400")
    place = top_of(whole, "OP400")
    qtbot.waitUntil(lambda: not whole._working.isActive())
    assert abs(top_of(whole, "OP400") - place) <= 1


def test_scrolling_up_moves_the_text_by_what_was_scrolled(whole):
    whole.show_passage("OP500")
    whole.mark_passage(None)
    for _ in range(30):
        before = top_of(whole, "OP500")
        whole.verticalScrollBar().setValue(whole.verticalScrollBar().value() - 60)
        if top_of(whole, "OP500") > whole.viewport().height():
            break
        assert abs(top_of(whole, "OP500") - before - 60) <= 1


@pytest.mark.parametrize("change", [lambda reader: reader.resize(430, 500), lambda reader: reader.set_zoom(180)])
def test_another_width_and_size_leave_the_current_passage_where_it_is(whole, qtbot, change):
    whole.show_passage("OP300")
    place = top_of(whole, "OP300")
    change(whole)
    assert abs(top_of(whole, "OP300") - place) <= 1
    qtbot.waitUntil(lambda: not whole._working.isActive())
    assert abs(top_of(whole, "OP300") - place) <= 1


def test_another_look_keeps_place_and_selection(whole, qtbot):
    whole.show_passage("OP300", (0, 7))
    place, setting = top_of(whole, "OP300"), whole._setting
    whole.setPalette(palette_of(theme_for(dark=True)))
    qtbot.waitUntil(lambda: whole._setting is not setting)
    assert abs(top_of(whole, "OP300") - place) <= 1
    assert whole.textCursor().selectedText() == "Decides"


def test_another_font_of_the_window_sizes_the_text(whole, qtbot):
    before = whole._column.rectangle(0, 10).height()
    font = whole.font()
    font.setPointSizeF(font.pointSizeF() * 1.6)
    whole.setFont(font)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: whole._column.rectangle(0, 10).height() > before * 1.3)


def test_numbers_hang_in_arabic_too(qtbot):
    reader = Reader()
    qtbot.addWidget(reader)
    reader.show_resolution(long_text("ar"), WORDING)
    block = reader.document().findBlock(reader._setting.by_id["OP12"].position(0))
    reader._column.blockBoundingRect(block)
    lines = [block.layout().lineAt(number) for number in range(2)]
    assert lines[0].width() > lines[1].width()
    assert lines[0].x() == lines[1].x()
