"""The search box leaves the window's commands to the window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from observance_viewer.widgets.search_box import SearchBox


def test_export_can_be_asked_for_from_the_search_box(qtbot):
    box = SearchBox()
    qtbot.addWidget(box)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "\x05")
    asked.ignore()
    QApplication.sendEvent(box.controls()[0], asked)
    assert not asked.isAccepted()


def test_copying_stays_with_the_search_box(qtbot):
    box = SearchBox()
    qtbot.addWidget(box)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, "\x03")
    asked.ignore()
    QApplication.sendEvent(box.controls()[0], asked)
    assert asked.isAccepted()
