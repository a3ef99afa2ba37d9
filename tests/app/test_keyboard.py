"""The window by keys alone: Tab goes as the eye does and comes round, F6 from pane to pane, the focus is seen."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication

from observance_viewer.app.composition import Program
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import Target
from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets.look import dress


@pytest.fixture
def window(qtbot, tmp_path):
    program = Program(paths_of(str(tmp_path / "profile")), Target(read_shipped()))
    program.start()
    qtbot.addWidget(program.window)
    qtbot.waitActive(program.window)
    with qtbot.waitSignal(program.notes.loaded, timeout=10_000):
        pass
    yield program.window
    program.window.close()


def panes_of(window):
    return {
        "header": window.header,
        "calendar": window.calendar,
        "contents": window.contents,
        "text": window.pane,
        "notes": window.notes,
    }


def pane_of(window, widget):
    return next((name for name, pane in panes_of(window).items() if pane.isAncestorOf(widget)), None)


def describe(widget):
    return f"{type(widget).__name__} {widget.accessibleName()}"


def round_by(qtbot, window, key):
    """Press `key` until the focus is back; give every control that had it, in order."""
    window.search_box.start()
    stops = [QApplication.focusWidget()]
    for _ in range(300):
        qtbot.keyClick(QApplication.focusWidget(), key)
        widget = QApplication.focusWidget()
        if widget is stops[0]:
            return stops
        if widget is not stops[-1]:
            stops.append(widget)
    raise AssertionError(f"the focus does not come round: {[describe(each) for each in stops[-8:]]}")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_focus_goes_through_every_pane_in_order_and_comes_round(qtbot, window, key):
    panes = [pane_of(window, widget) for widget in round_by(qtbot, window, key)]
    passed = [name for number, name in enumerate(panes) if number == 0 or name != panes[number - 1]]
    order = list(panes_of(window))
    expected = order if key == Qt.Key.Key_Tab else [order[0], *reversed(order[1:])]
    assert passed in (expected, [*expected, "header"])


def test_f6_goes_from_pane_to_pane(qtbot, window):
    window.search_box.start()
    passed = []
    for _ in range(6):
        window.actions_.next_pane.trigger()
        passed.append(pane_of(window, QApplication.focusWidget()))
    assert passed == ["calendar", "contents", "text", "notes", "header", "calendar"]
    window.actions_.previous_pane.trigger()
    assert pane_of(window, QApplication.focusWidget()) == "header"


@pytest.mark.parametrize("dark", [False, True])
def test_the_focus_is_seen_wherever_it_is(qtbot, qapp, window, dark):
    dress(qapp, dark=dark)
    try:
        window.search_box.start()
        unseen = []
        for _ in range(40):
            before = window.grab().toImage()
            last = QApplication.focusWidget()
            qtbot.keyClick(last, Qt.Key.Key_Tab)
            widget = QApplication.focusWidget()
            if widget is window.notes.view:
                # Without a card the words in its place show it.
                widget = window.notes.empty
            place = QRect(widget.mapTo(window, QPoint(-6, -6)), widget.size() + QSize(12, 12)) & window.rect()
            if before.copy(place) == window.grab().toImage().copy(place):
                unseen.append(describe(widget))
        assert unseen == []
    finally:
        dress(qapp, dark=False)


def test_escape_in_an_empty_search_leads_back_to_the_text(qtbot, window):
    window.search_box.start()
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "police")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.search_box.text() == ""
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.reader.hasFocus)


def test_the_key_of_the_desktop_opens_the_menus(qtbot, window):
    qtbot.keyClick(window.search_box.focusProxy(), Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QApplication.activePopupWidget().close()
