"""What can wait begins once the window is painted, and not at all in one that was closed before."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from observance_viewer.widgets.first_paint import FirstPaint


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_what_can_wait_begins_once_however_often_the_window_is_painted(widget, qtbot):
    begun = []
    paint = FirstPaint(widget, lambda: begun.append(1))
    with qtbot.waitSignal(paint.destroyed, timeout=10_000):
        widget.show()
    widget.repaint()
    QApplication.processEvents()
    assert begun == [1]


def test_nothing_begins_in_a_window_that_is_closed_before_its_paint_is_told(widget, qtbot):
    begun = []
    paint = FirstPaint(widget, lambda: begun.append(1))
    with qtbot.waitSignal(paint.destroyed, timeout=10_000):
        QApplication.sendEvent(widget, QPaintEvent(QRect(0, 0, 1, 1)))
        widget.close()
    assert begun == []
