"""The calendar panel: what it shows of a resolution, what keys and clicks do, what it emits."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from observance_viewer.domain.observance import Observance
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.resolution import Resolution
from observance_viewer.models.calendar import DayRole
from observance_viewer.widgets.calendar import CalendarPanel
from observance_viewer.widgets.days_view import DaysView, months_from
from observance_viewer.widgets.theme import palette_of, theme_for
from observance_viewer.widgets.year_view import YearView

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
    panel.head.year.setValue(1)
    assert panel.month == date(1, 9, 1)
    with qtbot.assertNotEmitted(panel.passage_requested):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    panel.head.year.setValue(9999)
    qtbot.keyClick(panel.view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert panel.month == date(9999, 12, 1)


def test_other_observances_are_off_until_switched_on(qtbot, panel):
    panel.view.go_to(date(2027, 9, 7))
    assert "Clean Air" not in panel.card.others.text()
    panel.others.click()
    assert "International Day of Clean Air" in panel.card.others.text()
    assert "Every year on 7 September, since 2020" in panel.card.others.text()
    assert "74/" in panel.card.others.text()


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


def test_the_card_says_the_rule_the_first_year_and_the_paragraph(panel):
    assert "every year on 7 September, since 2023" in panel.card.basis.text()
    assert 'designated by <a href="observance:A/RES/77/241#OP1">OP1</a>' in panel.card.basis.text()


def test_an_observance_of_another_document_counts_like_the_shipped_one(qtbot, panel):
    other = Observance("World Sample Day", "day", "--10-05", 2024, "OP2", "A/RES/78/999")
    panel.set_documents((other,))
    panel.view.go_to(date(2027, 10, 5))
    assert [each.observance for each in panel.view.currentIndex().data(DayRole.OCCURRENCES)] == [other]
    assert panel.card.name.text() == "World Sample Day"
    with qtbot.waitSignal(panel.passage_requested) as asked:
        panel.card.basis.linkActivated.emit("observance:A/RES/78/999#OP2")
    assert asked.args == [Passage("A/RES/78/999", "OP2")]
    assert "OP2" in panel.card.basis.text()


def test_the_open_document_is_not_shown_twice_when_the_library_has_it_too(panel):
    panel.set_documents((POLICE,))
    panel.view.go_to(date(2027, 9, 7))
    assert len(panel.view.currentIndex().data(DayRole.OCCURRENCES)) == 1


def test_the_year_view_shows_the_same_day_and_steps_by_years(qtbot, panel):
    panel.view.go_to(date(2027, 9, 7))
    panel.whole_year.click()
    year = panel.findChild(YearView)
    assert not year.isHidden()
    assert panel.view.isHidden()
    assert year.current_day() == date(2027, 9, 7)
    panel.head.next.click()
    assert panel.month == date(2028, 9, 1)
    qtbot.keyClick(year, Qt.Key.Key_PageUp)
    qtbot.keyClick(year, Qt.Key.Key_Right)
    assert year.current_day() == date(2027, 9, 8)
    panel.whole_year.click()
    assert panel.view.current_day() == date(2027, 9, 8)


def test_a_click_on_the_name_of_a_month_opens_it(qtbot, panel):
    panel.resize(300, 700)
    panel.whole_year.click()
    panel.grab()
    year = panel.findChild(YearView)
    place = year.visualRect(year.model().index(0, 0)).center()
    qtbot.mouseClick(year.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.month == date(2027, 1, 1)
    assert not panel.whole_year.isChecked()


def test_the_first_day_of_the_week_can_be_chosen(panel):
    panel.set_first_weekday(Qt.DayOfWeek.Sunday)
    assert panel.view.model().headerData(0, Qt.Orientation.Horizontal) == "Su"
    panel.set_first_weekday(None)
    assert panel.view.model().headerData(0, Qt.Orientation.Horizontal) == "Mo"


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("mirrored", [False, True])
def test_days_spans_and_today_are_painted_in_every_look(qtbot, panel, dark, mirrored):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    panel.setPalette(palette_of(theme_for(dark=dark)))
    panel.set_documents((Observance("World Sample Week", "week", "--09-20/--09-26", 2024, "OP2", "A/RES/78/999"),))
    panel.view.go_to(date(2027, 9, 6))
    panel.resize(300, 600)
    picture = panel.view.viewport().grab().toImage()
    accent = theme_for(dark=dark).accent
    seen = panel.view.visualRect(panel.view.model().index_of(date(2027, 9, 7)))
    ratio = picture.devicePixelRatio()
    middle = seen.center().y() - seen.height() // 3
    assert picture.pixelColor(int(seen.center().x() * ratio), int(middle * ratio)) == accent


def test_a_screen_reader_gets_the_date_and_the_observance_of_the_day_with_the_focus(panel):
    panel.view.go_to(date(2027, 9, 7))
    table = QAccessible.queryAccessibleInterface(panel.view)
    index = panel.view.currentIndex()
    names = {table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())}
    spoken = "Tuesday 7 September 2027, International Day of Police Cooperation, 5th observance"
    assert spoken in names
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
    corner = 1
    assert sum(not table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())) == corner


def test_every_control_of_the_panel_has_a_name(panel):
    panel.whole_year.click()
    for button in panel.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text() or button.objectName() == "qt_tableview_cornerbutton", button
    for view in panel.findChildren(DaysView):
        assert view.accessibleName(), view


def test_the_card_scrolls_only_where_the_window_is_too_low(qtbot, panel):
    panel.others.click()
    panel.view.go_to(date(2027, 9, 7))
    panel.resize(270, 900)
    panel.show()
    bar = panel.card.verticalScrollBar()
    qtbot.waitUntil(lambda: not bar.isVisible() and panel.card.height() > 100)
    panel.setFixedHeight(panel.minimumSizeHint().height())
    qtbot.waitUntil(bar.isVisible)
    panel.setFixedHeight(900)
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_month_can_be_picked_from_a_list(panel):
    panel.view.go_to(date(2027, 9, 30))
    panel.head.month_picked.emit(2)
    assert panel.view.current_day() == date(2027, 2, 28)
    assert panel.head.month_button.text() == "February"


def test_another_document_moves_the_year_in_view_too(panel):
    panel.whole_year.click()
    panel.show_month(date(2030, 1, 1))
    panel.show_resolution(resolution(POLICE))
    assert panel.month == date(2027, 9, 1)
    assert panel.head.year.value() == 2027
