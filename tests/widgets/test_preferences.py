"""The preferences page: shows what is chosen, tells what changes, is found by search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QPushButton

from observance_viewer.domain.setting import ALL, FIRST_WEEKDAY, LOOK, OTHERS, REMINDERS, TEXT_SIZE
from observance_viewer.widgets.preferences import Folder, Preferences
from observance_viewer.widgets.preferences_rows import SettingRow

FOLDER = Folder("Your data", "Notes and documents", "/home/someone/data")


@pytest.fixture
def page(qtbot):
    page = Preferences(ALL, {LOOK.key: "dark", REMINDERS.key: (7,)}, [FOLDER], ["A note on this system."])
    qtbot.addWidget(page)
    page.told = []
    page.setting_chosen.connect(lambda chosen: page.told.append((chosen.setting.key, chosen.value)))
    page.show()
    return page


def row(page, setting):
    return next(each for each in page.findChildren(SettingRow) if each.setting.key == setting.key)


def shown(page):
    return [each.setting.key for each in page.findChildren(SettingRow) if not each.isHidden()]


def test_what_is_chosen_is_shown_and_nothing_is_told_of_it(page):
    assert row(page, LOOK).findChild(QComboBox).currentData() == "dark"
    assert [box.text() for box in row(page, REMINDERS).findChildren(QCheckBox) if box.isChecked()] == ["7 days before"]
    assert row(page, TEXT_SIZE).findChild(QAbstractSpinBox).value() == 100
    page.show_value(LOOK, "light")
    assert row(page, LOOK).findChild(QComboBox).currentData() == "light"
    assert page.told == []


def test_each_choice_is_told_at_once(page):
    row(page, LOOK).findChild(QComboBox).setCurrentIndex(1)
    row(page, OTHERS).findChild(QCheckBox).click()
    row(page, REMINDERS).findChildren(QCheckBox)[4].click()
    row(page, TEXT_SIZE).findChild(QAbstractSpinBox).setValue(150)
    assert page.told == [
        (LOOK.key, "light"),
        (OTHERS.key, True),
        (REMINDERS.key, (7, 0)),
        (TEXT_SIZE.key, 150),
    ]


@pytest.mark.parametrize(
    ("words", "keys"),
    [("dark", [LOOK.key]), ("REMIN", [REMINDERS.key]), ("text size", [TEXT_SIZE.key]), ("sunday", [FIRST_WEEKDAY.key])],
)  # fmt: skip
def test_a_setting_is_found_by_its_words(page, words, keys):
    page.filter.setText(words)
    assert shown(page) == keys


def test_a_search_without_a_hit_says_so_and_esc_clears_it_and_then_closes(qtbot, page):
    page.filter.setText("zzz")
    assert shown(page) == []
    assert "No setting has these words." in [
        each.text() for each in page.findChildren(type(page._none)) if each.isVisible()
    ]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert len(shown(page)) == len(ALL)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_list_of_commands_can_lead_to_a_setting(qtbot, page):
    page.filter.setText("zzz")
    page.show_setting(TEXT_SIZE.key)
    assert page.filter.text() == ""
    qtbot.waitUntil(row(page, TEXT_SIZE).findChild(QAbstractSpinBox).hasFocus)


def test_a_folder_is_shown_and_asked_for(qtbot, page):
    with qtbot.waitSignal(page.folder_requested) as asked:
        next(each for each in page.findChildren(QPushButton)).click()
    assert asked.args == ["/home/someone/data"]


def test_every_control_has_a_name(page):
    for kind in (QComboBox, QCheckBox, QAbstractSpinBox, QPushButton):
        for control in page.findChildren(kind):
            assert control.accessibleName() or control.text(), control
    assert all(
        field.accessibleName() for field in page.findChildren(QLineEdit) if field.objectName() != "qt_spinbox_lineedit"
    )
