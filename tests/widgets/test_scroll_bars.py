"""The slim scroll bars: what they look like in each palette and where their thumb can be grasped."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit

from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import palette_of, theme_for


@pytest.fixture
def area(qtbot):
    area = QPlainTextEdit("word\n" * 400)
    qtbot.addWidget(area)
    area.setPalette(palette_of(theme_for(dark=False)))
    slim_scroll_bars(area)
    area.resize(300, 300)
    area.show()
    qtbot.waitExposed(area)
    return area


def thumb_colour(area):
    bar = area.verticalScrollBar()
    return bar.grab().toImage().pixelColor(bar.width() // 2, 12)


def test_the_thumb_follows_a_live_change_of_the_palette(area):
    assert thumb_colour(area) == theme_for(dark=False).faint
    area.setPalette(palette_of(theme_for(dark=True)))
    assert thumb_colour(area) == theme_for(dark=True).faint


def test_the_thumb_is_dragged_from_its_very_top(area, qtbot):
    bar = area.verticalScrollBar()
    top = QPoint(bar.width() // 2, 3)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=top)
    qtbot.mouseMove(bar, top + QPoint(0, 120))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=top + QPoint(0, 120))
    assert bar.value() > bar.maximum() // 4


def test_a_click_beside_the_thumb_moves_by_a_page(area, qtbot):
    bar = area.verticalScrollBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() - 4))
    assert bar.value() == bar.pageStep()
