"""How a text is set: emphasis by language, tables, links, and where each passage's words stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from observance_viewer.domain.resolution import Call, Citation, Footnote, Mention, Node, Resolution
from observance_viewer.widgets.pieces import Links, pieces_of
from observance_viewer.widgets.setting import Wording
from observance_viewer.widgets.theme import theme_for
from observance_viewer.widgets.type_face import TypeFace
from observance_viewer.widgets.typesetting import Typesetting

WORDING = Wording("Footnotes", (), "")


def set_text(*operative, language="en", **more):
    resolution = Resolution("x", "text", "A/RES/1/1", "1/1", "T", "GA", language, "", (), operative, **more)
    work = Typesetting(resolution, theme_for(dark=False), TypeFace(language, 12), WORDING)
    while work.write(100_000):
        pass
    return work.setting


def form_at(setting, identifier, offset):
    cursor = QTextCursor(setting.document)
    cursor.setPosition(setting.by_id[identifier].position(offset) + 1)
    return cursor.charFormat()


def words_of(setting, identifier, start, end):
    return setting.cursor(setting.by_id[identifier], start, end).selectedText()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "italic", "bold"), [("en", True, False), ("fr", True, False), ("ar", False, True)]
)
def test_the_opening_phrase_is_set_as_each_language_prints_it(language, italic, bold):
    setting = set_text(Node("OP1", "operative", "تقرر اعتبار اليوم", "1.", opening="تقرر"), language=language)
    form = form_at(setting, "OP1", 0)
    assert (form.fontItalic(), form.font().bold()) == (italic, bold)


@pytest.mark.usefixtures("qapp")
def test_arabic_runs_from_right_to_left():
    setting = set_text(Node("OP1", "operative", "تقرر", "1."), language="ar")
    assert setting.face.right_to_left
    assert setting.document.defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.usefixtures("qapp")
def test_words_are_found_behind_a_footnote_call_and_beyond_the_basic_plane():
    text = "Decides 𝔄 to begin"
    setting = set_text(
        Node("OP1", "operative", text, "1.", calls=(Call("FN1", 9),)), footnotes=(Footnote("FN1", "1", "Note", "OP1"),)
    )
    begin = text.index("begin")
    assert words_of(setting, "OP1", begin, begin + 5) == "begin"
    placement = setting.by_id["OP1"]
    assert placement.offset(placement.position(begin)) == begin


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted).map(tuple)),
    st.sets(st.integers(0, 40)).map(sorted),
)
def test_each_piece_has_the_emphasis_and_the_link_of_its_place(emphasis, edges):
    links = [(begin, end, str(begin)) for begin, end in zip(edges[::2], edges[1::2], strict=False)]
    for piece in pieces_of("x" * 40, emphasis, links[::-1], ()):
        for place in range(piece.begin, piece.end):
            assert piece.emphasis == any(begin <= place < end for begin, end in emphasis)
            assert piece.href == next((href for begin, end, href in links if begin <= place < end), "")


@pytest.mark.usefixtures("qapp")
def test_an_empty_cell_stays_a_cell_and_figures_stand_at_the_end_of_theirs():
    rows = (Node("P1", "continuation", "Part | | Amount"), Node("P2", "continuation", "One | x | 78 809 400"))
    setting = set_text(Node("OP1", "operative", "Decides:", "1.", children=rows))
    assert words_of(setting, "P1", 9, 15) == "Amount"
    block = setting.document.findBlock(setting.by_id["P2"].position(10))
    assert block.text() == "78 809 400"
    assert block.blockFormat().alignment() == Qt.AlignmentFlag.AlignTrailing


def test_a_document_is_the_link_where_an_entity_is_named_in_the_same_words():
    resolution = Resolution(
        "x", "text", "A", None, None, None, "en", "", (), (),
        citations=(Citation("E/RES/1", "Council resolution 1", "OP1", 0, 20),),
        mentions=(Mention("Council", "mentioned", "OP1", 0, 7), Mention("Office", "mentioned", "OP1", 25, 31)),
    )  # fmt: skip
    assert Links(resolution).at("OP1") == [(0, 20, "citation:0"), (25, 31, "entity:1")]


def test_a_document_inside_a_range_leaves_the_links_of_its_ends_alone():
    cited = [("A/RES/46/1", 0, 4), ("A/RES/46/2", 0, 12), ("A/RES/46/3", 8, 12)]
    resolution = Resolution(
        "x", "text", "A", None, None, None, "en", "", (), (),
        citations=tuple(Citation(symbol, "", "OP1", begin, end) for symbol, begin, end in cited),
    )  # fmt: skip
    assert Links(resolution).at("OP1") == [(0, 4, "citation:0"), (8, 12, "citation:2")]


def test_the_pieces_of_a_text_are_the_text_again():
    text = "Invites the Office, and others"
    pieces = pieces_of(text, [(0, 7)], [(12, 18, "entity:0")], [Call("FN1", 19), Call("FN2", len(text))])
    assert "".join(text[piece.begin : piece.end] for piece in pieces) == text
    assert [piece.href for piece in pieces if piece.href] == ["entity:0"]
    assert [call.footnote for piece in pieces for call in piece.calls] == ["FN1", "FN2"]
