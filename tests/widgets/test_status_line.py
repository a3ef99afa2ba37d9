"""The line at the foot of the window says the next occurrence in its place, whatever direction its name runs in."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel, QStatusBar

from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets.status_line import StatusLine


def test_a_name_from_right_to_left_leaves_the_date_behind_it(qtbot):
    bar = QStatusBar()
    qtbot.addWidget(bar)
    line = StatusLine(lambda: date(2026, 11, 24), bar)
    shipped = read_shipped()
    arabic = replace(shipped.observances[0], name="اليوم الدولي")
    line.show_resolution(replace(shipped, observances=(arabic,)))
    words = bar.findChildren(QLabel)[0].text()
    assert words.startswith("Next: \u2068اليوم الدولي\u2069, 7 September 2027")


def test_words_without_room_end_in_a_mark_and_are_told_whole(qtbot):
    bar = QStatusBar()
    qtbot.addWidget(bar)
    font = bar.font()
    font.setPointSize(18)
    bar.setFont(font)
    StatusLine(lambda: date(2026, 11, 24), bar).show_resolution(read_shipped())
    bar.resize(500, 40)
    bar.show()
    qtbot.waitExposed(bar)
    labels = bar.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(label.toolTip() == label.text() for label in labels))
    assert all(label.geometry().right() <= bar.width() for label in labels)
