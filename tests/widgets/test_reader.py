"""The page: how the text is set, what is reached by key and pointer, and what its cards tell."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from observance_viewer.domain.resolution import Node, ReaderWarning, Resolution
from observance_viewer.models.entities import Entities
from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets.cards import card_of, read_place
from observance_viewer.widgets.marks import Marks
from observance_viewer.widgets.page import page_in
from observance_viewer.widgets.reader import Pointed
from observance_viewer.widgets.reader_pane import ReaderPane
from observance_viewer.widgets.setting import Wording

WORDING = Wording("Footnotes", (), "Seventy-seventh session")


@pytest.fixture
def pane(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    pane = ReaderPane(Entities().find, window)
    QLineEdit(window)
    window.resize(1000, 620)
    window.show()
    pane.resize(900, 600)
    pane.show_resolution(read_shipped(), WORDING)
    pane.show()
    qtbot.waitExposed(window)
    yield pane
    window.close()


def made(*operative, preamble=(), **more):
    return Resolution("x", "text", "A/RES/1/1", "1/1", "T", "General Assembly", "en", "", preamble, operative, **more)


def line_lengths(reader):
    lengths = []
    block = reader.document().firstBlock()
    while block.isValid():
        lines = block.layout()
        lengths += [lines.lineAt(number).textLength() for number in range(lines.lineCount() - 1)]
        block = block.next()
    return lengths


def point_at(reader, place):
    where, nothing = QPointF(place), Qt.MouseButton.NoButton
    above = QPointF(reader.viewport().mapToGlobal(place))
    QApplication.sendEvent(
        reader.viewport(),
        QMouseEvent(QEvent.Type.MouseMove, where, above, nothing, nothing, Qt.KeyboardModifier.NoModifier),
    )


@pytest.mark.parametrize("zoom", [50, 100, 200])
def test_full_lines_hold_some_60_to_75_characters_at_every_zoom(pane, zoom):
    pane.resize(2000, 600)
    pane.reader.set_zoom(zoom)
    pane.grab()
    lengths = sorted(line_lengths(pane.reader))
    assert 55 <= lengths[len(lengths) // 2] <= 75


def test_the_text_keeps_its_shape_while_a_wide_window_is_resized(pane):
    pane.resize(1400, 600)
    pane.grab()
    before = pane.reader.document().size()
    pane.resize(1300, 600)
    pane.grab()
    assert pane.reader.document().size() == before


@pytest.mark.parametrize("room", [200, 400, 700, 3000])
def test_a_page_never_is_wider_than_its_window(room):
    page = page_in(room, 480, 16, 30, 20)
    assert page.width <= room + 60
    assert page.beside >= 0


def test_numbers_hang_before_the_line_in_which_all_text_begins(pane):
    def left_of(identifier):
        placement = pane.reader._setting.by_id[identifier]
        cursor = QTextCursor(pane.reader.document())
        cursor.setPosition(placement.position(0))
        return pane.reader.cursorRect(cursor).left()

    pane.grab()
    assert abs(left_of("OP1") - left_of("PP1")) <= 1


def test_rows_of_cells_become_a_table_whose_words_are_found_again(pane):
    rows = (
        Node("AN1.1", "continuation", "Scale | Share"),
        Node("AN1.2", "continuation", "First | 0.5 per cent"),
    )
    pane.show_resolution(made(Node("OP1", "operative", "Decides:", "1.", children=rows)), WORDING)
    setting = pane.reader._setting
    placement = setting.by_id["AN1.2"]
    assert setting.cursor(placement, 8, 20).selectedText() == "0.5 per cent"
    assert setting.cursor(placement, 0, 5).selectedText() == "First"


def test_a_footnote_is_told_where_it_is_called_and_escape_leads_back(pane, qtbot):
    reader = pane.reader
    place = reader.verticalScrollBar().value()
    reader.setFocus()
    reader.link_followed.emit(Pointed("footnote:FN1", QRect(100, 100, 1, 20)))
    assert "Co-chair: DPO, UNODC" in pane.pointing.popover.words()
    assert reader.verticalScrollBar().value() == place
    qtbot.keyClick(pane.pointing.popover.focusProxy(), Qt.Key.Key_Escape)
    assert not pane.pointing.popover.isVisible()
    assert pane.window().focusWidget() is reader


def test_pointing_at_a_call_tells_the_footnote_and_leaving_takes_it_away(pane, qtbot):
    reader = pane.reader
    reader.show_passage("PP4")
    placement = reader._setting.by_id["PP4"]
    call = next(call for node in read_shipped().nodes() for call in node.calls).offset
    line = reader.cursorRect(reader._setting.cursor(placement, call, call))
    nearby = [QPoint(line.left() + x, line.top() + y) for x in range(-12, 13) for y in range(0, line.height(), 2)]
    place = next(place for place in nearby if reader.address_at(place) == "footnote:FN1")
    point_at(reader, place)
    qtbot.waitUntil(lambda: pane.pointing.popover.isVisible(), timeout=3000)
    assert "co-chaired" in pane.pointing.popover.words()
    point_at(reader, QPoint(2, 2))
    qtbot.waitUntil(lambda: not pane.pointing.popover.isVisible(), timeout=3000)


def test_a_card_goes_away_when_the_text_is_scrolled(pane):
    pane.reader.link_followed.emit(Pointed("footnote:FN1", QRect(100, 100, 1, 20)))
    pane.reader.verticalScrollBar().setValue(50)
    assert not pane.pointing.popover.isVisible()


def test_an_entity_is_told_with_its_role_and_where_else_it_is_named():
    resolution = read_shipped()
    number = next(n for n, each in enumerate(resolution.mentions) if each.acronym == "UNODC")
    card = card_of(f"entity:{number}", resolution, Entities().find)
    assert card.title == "United Nations Office on Drugs and Crime"
    assert card.detail == "UNODC"
    assert any("Co-chair" in line for line in card.body)
    assert any("web:https://www.unodc.org" in line for line in card.body)


def test_a_cited_document_is_told_with_title_date_and_place():
    resolution = read_shipped()
    card = card_of("citation:0", resolution, Entities().find)
    assert card.title == "A/RES/70/1"
    words = " ".join(card.body)
    assert "25 September 2015" in words
    assert "PP1" in words


def test_words_of_a_document_never_become_markup():
    footnote = Node("OP1", "operative", "Notes <b>this</b>;", "1.")
    resolution = made(footnote)
    assert card_of("citation:7", resolution, Entities().find) is None
    assert read_place("go:PP3|4|9") == ("PP3", (4, 9))
    assert read_place("go:PP3") == ("PP3", None)


def test_tab_walks_through_the_links_in_view_and_then_leaves(pane, qtbot):
    reader = pane.reader
    reader.setFocus()
    places, seen = [], []
    for _ in range(60):
        qtbot.keyClick(reader, Qt.Key.Key_Tab)
        if reader.textCursor().selectionStart() in places:
            break
        places.append(reader.textCursor().selectionStart())
        seen.append(reader.textCursor().selectedText())
    assert seen[:2] == ["70/1", "53/199"]
    assert len(seen) < 40


def test_enter_on_a_link_opens_its_card(pane, qtbot):
    pane.reader.setFocus()
    qtbot.keyClick(pane.reader, Qt.Key.Key_Tab)
    qtbot.keyClick(pane.reader, Qt.Key.Key_Return)
    assert "A/RES/70/1" in pane.pointing.popover.words()


def test_selecting_words_by_pointer_offers_what_can_be_done_with_them(pane, qtbot):
    reader = pane.reader
    line = reader.cursorRect(reader._setting.cursor(reader._setting.by_id["PP1"], 12, 12))
    start = line.center()
    qtbot.mousePress(reader.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(reader.viewport(), start + QPoint(40, 0))
    qtbot.mouseMove(reader.viewport(), start + QPoint(120, 0))
    qtbot.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(120, 0))
    qtbot.waitUntil(pane.selection_bar.isVisible)
    reader.clear_selection()
    assert not pane.selection_bar.isVisible()


def test_every_warning_is_listed_and_leads_to_its_place(pane):
    warnings = (ReaderWarning("a", "OP1", "First"), ReaderWarning("b", None, "Second <b>"))
    pane.show_resolution(made(Node("OP1", "operative", "Decides.", "1."), warnings=warnings), WORDING)
    assert pane.warnings.isVisible()
    assert pane.warnings.words() == "First\nSecond <b>"
    asked = []
    pane.place_requested.connect(lambda identifier, span: asked.append((identifier, span)))
    pane.warnings._list.linkActivated.emit("OP1")
    assert asked == [("OP1", None)]


def test_only_what_is_in_view_is_marked(pane, qtbot):
    paragraphs = tuple(Node(f"OP{n}", "operative", "Decides to go on as before;", f"{n}.") for n in range(1, 431))
    pane.show_resolution(made(*paragraphs), WORDING)
    pane.reader.set_marks(Marks(hits=tuple((node.id, 0, 7) for node in paragraphs)))
    assert 0 < len(pane.reader.extraSelections()) < 150
    pane.reader.show_passage("OP400")
    qtbot.waitUntil(lambda: "OP400" in pane.reader._setting.by_id)
    selections = pane.reader.extraSelections()
    assert selections[0].cursor.selectedText() == "Decides"
    assert 0 < len(pane.reader.extraSelections()) < 150


def test_a_key_that_moves_nothing_leaves_the_current_passage(pane, qtbot):
    pane.reader.show_passage("OP1")
    pane.reader.setFocus()
    with qtbot.assertNotEmitted(pane.reader.passage_reached, wait=200):
        qtbot.keyClick(pane.reader, Qt.Key.Key_Control)
