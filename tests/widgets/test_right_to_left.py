"""In a window that is read from the right, ways, arrows and columns go from the right, and text keeps its direction."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from observance_viewer.models.entities import Entities
from observance_viewer.widgets.labels import break_lines
from observance_viewer.widgets.second_pane import SecondPane
from observance_viewer.widgets.shortcut_sheet import Section, ShortcutSheet

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=(LEFT, RIGHT), ids=("from the left", "from the right"))
def direction(request, qapp):
    QApplication.setLayoutDirection(request.param)
    yield request.param
    QApplication.setLayoutDirection(LEFT)


def test_back_points_to_where_lines_begin(qtbot, direction):
    pane = SecondPane(Entities().find)
    qtbot.addWidget(pane)
    back = next(button for button in pane.findChildren(QToolButton) if button.accessibleName().startswith("Back"))
    assert back.arrowType() == (Qt.ArrowType.LeftArrow if direction == LEFT else Qt.ArrowType.RightArrow)


def test_the_keys_stand_behind_the_words_of_their_command(qtbot, direction):
    sheet = ShortcutSheet([Section("File", (("Open", "Ctrl+O"),))])
    qtbot.addWidget(sheet)
    words = sheet.words()
    assert (words.index("Open") < words.index("Ctrl+O")) == (direction == LEFT)


@pytest.mark.parametrize("direction", [RIGHT], indirect=True)
def test_a_broken_line_begins_at_the_right_and_loses_no_letter_at_its_end(qtbot, direction):
    assert direction == RIGHT
    label = QLabel("ببب ببب ببب ببب ببب ببب ببب ببب ببب ببب ببب ببب")
    qtbot.addWidget(label)
    break_lines(label)
    label.resize(150, label.heightForWidth(150))
    image = label.grab().toImage()
    paper = image.pixel(0, 0)
    line = label.fontMetrics().lineSpacing()
    first = [x for x in range(image.width()) for y in range(line) if image.pixel(x, y) != paper]
    assert max(first) >= image.width() - label.fontMetrics().horizontalAdvance(" ")
