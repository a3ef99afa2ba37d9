"""Writing a note: marks by key, lists, pasting, tags, and what a click on a card does."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QFont

from observance_viewer.domain.links import with_links
from observance_viewer.widgets.note_document import NoteDocument, Target
from observance_viewer.widgets.note_text import NoteText
from observance_viewer.widgets.pasted import markdown_of
from observance_viewer.widgets.tag_field import TagField
from observance_viewer.widgets.theme import theme_for

SYMBOL = "A/RES/1/1"


@pytest.fixture
def field(qtbot):
    field = NoteText("")
    qtbot.addWidget(field)
    return field


def control(qtbot, field, key):
    qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)


def test_enter_goes_on_with_a_list_until_an_item_is_left_empty(qtbot, field):
    qtbot.keyClicks(field, "- one\rtwo\r\rwords")
    assert field.toPlainText() == "- one\n- two\nwords"


def test_bold_and_italic_come_by_key_around_signs_beyond_the_first_plane(qtbot, field):
    field.setPlainText("𝄞𝄞 word")
    cursor = field.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    control(qtbot, field, Qt.Key.Key_B)
    assert field.toPlainText() == "𝄞𝄞 **word**"
    assert field.textCursor().selectedText() == "word"
    control(qtbot, field, Qt.Key.Key_B)
    control(qtbot, field, Qt.Key.Key_I)
    assert field.toPlainText() == "𝄞𝄞 *word*"
    field.undo()
    assert field.toPlainText() == "𝄞𝄞 word"


def test_ctrl_k_makes_a_link_and_the_address_can_be_typed_at_once(qtbot, field):
    field.setPlainText("70/1")
    field.selectAll()
    control(qtbot, field, Qt.Key.Key_K)
    assert field.toPlainText() == "[70/1](https://)"
    assert field.textCursor().selectedText() == "https://"


def test_arabic_paragraphs_run_from_right_to_left_beside_english_ones(qtbot, field):
    field.setPlainText("ملاحظة\nnote")
    field.grab()
    block = field.document().begin()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    assert block.next().textDirection() == Qt.LayoutDirection.LeftToRight


def test_rich_text_is_pasted_as_markdown_without_scripts_pictures_and_unsafe_links(field):
    data = QMimeData()
    data.setHtml(
        "<h2>Invitation</h2><script>bad()</script><p>The <b>host</b> reads "
        '<a href="https://example.org/1">the text</a> and <a href="javascript:x()">this</a>.</p>'
        '<ul><li>one<ul><li>deep</li></ul></li></ul><img src="http://example.org/p.png">'
    )
    data.setText("plain")
    field.insertFromMimeData(data)
    assert field.toPlainText() == (
        "## Invitation\n\nThe **host** reads [the text](https://example.org/1) and this.\n\n- one\n  - deep"
    )


def test_what_cannot_be_made_markdown_is_pasted_as_it_is(field):
    assert markdown_of("<p>" + "x" * 3_000_000) is None
    assert markdown_of("<div>" * 100_000) is None
    data = QMimeData()
    data.setHtml("<img src='x'>")
    data.setText("plain")
    field.insertFromMimeData(data)
    assert field.toPlainText() == "plain"


def test_every_tag_of_the_line_is_completed(qtbot):
    field = TagField(("briefing",), ["briefing", "invitation", "2027"])
    qtbot.addWidget(field)
    qtbot.keyClicks(field, ", inv")
    completer = field.completer()
    completer.setCompletionPrefix(field.text())
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "briefing, invitation"
    field.setText("inv, briefing")
    field.setCursorPosition(3)
    completer.setCompletionPrefix(field.text())
    assert completer.currentCompletion() == "invitation, briefing"
    assert field.tags() == ("inv", "briefing")


def shown(text):
    document = NoteDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont("Noto Sans", 10))
    document.setTextWidth(260)
    document.show_note(text, SYMBOL, theme_for(dark=False).accent)
    document.documentLayout().documentSize()
    return document


def targets(document):
    size = document.size()
    found = []
    for y in range(2, int(size.height()), 3):
        for x in range(0, int(size.width()), 3):
            target = document.target_at(QPointF(x, y))
            if target is not None and target not in found:
                found.append(target)
    return found


def test_links_between_notes_and_passages_can_be_clicked_on_a_card(qapp):
    document = shown("See [[OP2]] and [[A/RES/70/1|the goals]].")
    assert document.toPlainText() == "See OP2 and the goals."
    assert targets(document) == [Target("observance:A/RES/1/1#OP2"), Target("observance:A/RES/70/1")]


def test_every_task_of_a_card_is_ticked_at_its_box_and_nowhere_else(qapp):
    document = shown("Before the day:\n\n- [ ] first\n- [x] second\n  - [ ] third\n- no task")
    assert targets(document) == [Target(task=0), Target(task=1), Target(task=2)]


def test_words_of_a_link_cannot_bring_marks_of_their_own():
    assert with_links("[[OP2|*b*]]", SYMBOL) == "[\\*b\\*](<observance:A/RES/1/1#OP2>)"
