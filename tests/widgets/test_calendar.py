"""The calendar panel: what it shows of a resolution, what keys and clicks do, what it emits."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from observance_viewer.domain.observance import Observance
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.resolution import Resolution
from observance_viewer.widgets.calendar import CalendarPanel
from observance_viewer.widgets.month_view import months_from

POLICE = Observance("International Day of Police Cooperation", "day", "--09-07", 2023, "OP1", "A/RES/77/241")
CLEAN_AIR = Observance("International Day of Clean Air", "day", "--09-07", 2020, None, "A/RES/74/212")


def resolution(*observances):
    return Resolution(
        "x", "text", "A/RES/77/241", "77/241", "T", "General Assembly", "en", "", (), (), observances=observances
    )


@pytest.fixture
def panel(qtbot):
    QLocale.setDefault(QLocale("en_GB"))
    today = [date(2026, 11, 23)]
    panel = CalendarPanel(lambda: today[0], (CLEAN_AIR,))
    panel.clock = today
    qtbot.addWidget(panel)
    panel.show_resolution(resolution(POLICE))
    return panel


def click(qtbot, panel, day):
    place = panel.view.visualRect(panel.view.model().index_of(day)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_card_tells_the_next_occurrence_in_words(panel):
    assert panel.month == date(2027, 9, 1)
    assert panel.card.name.text() == "International Day of Police Cooperation"
    assert panel.card.when.text() == "Tuesday 7 September 2027 · in 288 days"
    assert "5th observance" in panel.card.basis.text()


def test_a_click_on_the_observance_asks_for_the_paragraph_that_designates_it(qtbot, panel):
    panel.resize(300, 500)
    panel.grab()
    asked = []
    panel.day_activated.connect(asked.append)
    panel.passage_requested.connect(asked.append)
    click(qtbot, panel, date(2027, 9, 7))
    assert asked == [date(2027, 9, 7), Passage("A/RES/77/241", "OP1")]


@pytest.mark.parametrize(
    ("key", "modifier", "day"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, date(2027, 9, 6)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, date(2027, 9, 14)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, date(2027, 8, 7)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier, date(2028, 9, 7)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier, date(2026, 9, 7)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, date(2027, 9, 1)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, date(2027, 9, 30)),
    ],
)
def test_keys_move_through_days_months_and_years(qtbot, panel, key, modifier, day):
    panel.view.go_to(date(2027, 9, 7))
    qtbot.keyClick(panel.view, key, modifier)
    assert panel.view.current_day() == day


def test_enter_opens_the_day(qtbot, panel):
    panel.view.go_to(date(2028, 9, 7))
    with qtbot.waitSignal(panel.passage_requested):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)


def test_any_year_can_be_chosen_and_has_no_observance_before_the_first(qtbot, panel):
    panel.year.setValue(1)
    assert panel.month == date(1, 9, 1)
    with qtbot.assertNotEmitted(panel.passage_requested):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    panel.year.setValue(9999)
    qtbot.keyClick(panel.view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert panel.month == date(9999, 12, 1)


def test_other_observances_are_off_until_switched_on(qtbot, panel):
    panel.view.go_to(date(2027, 9, 7))
    assert "Clean Air" not in panel.card.basis.text()
    panel.others.click()
    assert "Clean Air" in panel.card.basis.text()


def test_after_midnight_the_days_left_are_counted_anew(panel):
    panel.clock[0] = date(2027, 9, 6)
    panel.check_today()
    assert panel.card.when.text().endswith("tomorrow")
    panel.clock[0] = date(2027, 9, 7)
    panel.check_today()
    assert panel.card.when.text().endswith("today")


def test_a_resolution_without_observance_says_so_calmly(panel):
    panel.show_resolution(resolution())
    assert panel.card.name.text() == "No observance"
    assert panel.month == date(2026, 11, 1)


def test_the_links_of_the_card_ask_for_the_paragraph_and_the_calendar_file(qtbot, panel):
    with qtbot.waitSignal(panel.passage_requested) as asked:
        panel.card.basis.linkActivated.emit("observance:A/RES/77/241#OP1")
    assert asked.args == [Passage("A/RES/77/241", "OP1")]
    with qtbot.waitSignal(panel.export_requested):
        panel.card.basis.linkActivated.emit("export:")


def test_markup_in_a_name_is_shown_as_text(panel):
    panel.show_resolution(resolution(Observance("<b>Day</b>", "day", "--09-07", 2023, "OP1", "A/RES/77/241")))
    assert panel.card.name.textFormat() == Qt.TextFormat.PlainText


def test_a_month_step_holds_the_day_within_shorter_months_and_the_calendar():
    assert months_from(date(2028, 3, 31), -1) == date(2028, 2, 29)
    assert months_from(date(1, 1, 15), -1) == date(1, 1, 15)
    assert months_from(date(9999, 12, 31), 12) == date(9999, 12, 31)
