"""Markdown as it is written: what is styled, and at which places."""

import pytest
from PySide6.QtGui import QFont, QPalette, QTextDocument

from observance_viewer.widgets.markdown_highlighter import MarkdownHighlighter
from observance_viewer.widgets.theme import theme_of


def styled(qapp, text):
    document = QTextDocument(text)
    highlighter = MarkdownHighlighter(document, theme_of(QPalette()))
    highlighter.rehighlight()
    ranges = document.firstBlock().layout().formats()
    units = text.encode("utf-16-le")
    return [(units[2 * r.start : 2 * (r.start + r.length)].decode("utf-16-le"), r.format.fontWeight()) for r in ranges]


@pytest.mark.parametrize("text", ["a **bold** word", "😀 **bold** word", "__bold__"])
def test_bold_words_look_bold_with_their_marks(qapp, text):
    ((words, weight),) = styled(qapp, text)
    assert words.strip("*_") == "bold"
    assert weight == QFont.Weight.Bold


def test_a_word_with_underscores_is_no_emphasis(qapp):
    assert styled(qapp, "snake_case_name and 2 * 3 * 4") == []


@pytest.mark.parametrize(("text", "mark"), [("- item", "- "), ("- [x] done", "- [x] "), ("12. item", "12. ")])
def test_the_mark_of_a_list_item_stands_out(qapp, text, mark):
    assert styled(qapp, text)[0][0] == mark
