"""Side panes make room for the text, and come back when there is room again."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from observance_viewer.widgets.yielding import Yielding


class Panes(QSplitter):
    def __init__(self):
        super().__init__()
        self.wanted = 500
        self.left, self.middle, self.right = QWidget(), QWidget(), QWidget()
        self.actions_ = []
        for pane, least in ((self.left, 200), (self.middle, 100), (self.right, 150)):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
            if pane is not self.middle:
                action = QAction(self, checkable=True, checked=True)
                action.toggled.connect(pane.setVisible)
                self.actions_.append(action)
        self.setStretchFactor(1, 1)
        self.setSizes([300, 500, 300])
        left, right = self.actions_
        self.yielding = Yielding(self, self.middle, ((right, self.right), (left, self.left)), lambda: self.wanted)

    def shown(self):
        return self.left.isVisible(), self.right.isVisible()


@pytest.fixture
def panes(qtbot):
    panes = Panes()
    qtbot.addWidget(panes)
    panes.resize(1100, 300)
    panes.show()
    qtbot.waitExposed(panes)
    return panes


def test_panes_get_narrower_before_they_go(panes, qtbot):
    panes.resize(900, 300)
    qtbot.waitUntil(lambda: panes.middle.width() >= 500)
    assert panes.shown() == (True, True)


def test_the_last_pane_goes_first_and_both_come_back(panes, qtbot):
    panes.resize(750, 300)
    qtbot.waitUntil(lambda: panes.shown() == (True, False))
    panes.resize(600, 300)
    qtbot.waitUntil(lambda: panes.shown() == (False, False))
    panes.resize(1100, 300)
    qtbot.waitUntil(lambda: panes.shown() == (True, True))


def test_a_pane_that_a_person_opens_stays(panes, qtbot):
    panes.resize(600, 300)
    qtbot.waitUntil(lambda: panes.shown() == (False, False))
    panes.actions_[1].trigger()
    with qtbot.waitSignal(panes.yielding._soon.timeout):
        panes.resize(610, 300)
    assert panes.shown() == (False, True)


def test_a_pane_that_a_person_closes_stays_closed(panes, qtbot):
    panes.actions_[0].trigger()
    with qtbot.waitSignal(panes.yielding._soon.timeout):
        panes.resize(1600, 300)
    assert panes.shown() == (False, True)
