"""The tags of the PDF, as a screen reader walks them, say what the notes say."""

import ctypes

import pypdfium2
import pytest
from pypdfium2 import raw

MARKDOWN = """\
# A heading

Text with *stress*, **weight** and ~~what fell~~.

- a point
- another

1. first

- [x] done

> quoted

| Country | Sent |
|---|--:|
| Kenya | 22 |
"""


def tags_of(data):
    """Give (role, words) of every tag, page by page, parents before what is in them."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [tag for page in document for tag in _page_tags(page)]
    finally:
        document.close()


def _page_tags(page):
    words = _words_by_mark(page)
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        for index in range(raw.FPDF_StructTree_CountChildren(tree)):
            yield from _element_tags(raw.FPDF_StructTree_GetChildAtIndex(tree, index), words)
    finally:
        raw.FPDF_StructTree_Close(tree)


def _element_tags(element, words):
    if not element:
        return
    inner, text = [], ""
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        mark = raw.FPDF_StructElement_GetChildMarkedContentID(element, index)
        if mark >= 0:
            text += words.get(mark, "")
        else:
            found = list(_element_tags(raw.FPDF_StructElement_GetChildAtIndex(element, index), words))
            text += found[0][1] if found else ""
            inner += found
    yield (_string(raw.FPDF_StructElement_GetType, element), text)
    yield from inner


def _words_by_mark(page):
    text_page = page.get_textpage()
    words = {}
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=5):
        mark = raw.FPDFPageObj_GetMarkedContentID(item)
        words[mark] = words.get(mark, "") + _string(raw.FPDFTextObj_GetText, item, text_page)
    text_page.close()
    return words


def _string(ask, *arguments):
    size = ask(*arguments, None, 0)
    buffer = ctypes.create_string_buffer(size)
    as_shorts = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    ask(*arguments, as_shorts if ask is raw.FPDFTextObj_GetText else buffer, size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le")


@pytest.fixture
def tags(make_note, pdf_of):
    notes = [make_note(MARKDOWN, "OP1", ["briefing"]), make_note("whole", None), make_note("مرحبا", "PP4")]
    return tags_of(pdf_of(notes, text=True))


def words(tags, role):
    return [" ".join(text.split()) for name, text in tags if name == role]


def test_headings_give_the_passages_and_the_notes_in_reading_order(tags):
    assert words(tags, "H1") == ["Notes on A/RES/77/241"]
    passages = [heading.split()[0] for heading in words(tags, "H2")]
    assert passages == ["Contents", "The", "PP4", "OP1", "Text", "Index", "Cited"]
    assert words(tags, "H3")[:3] == ["1 A/RES/77/241", "2 A/RES/77/241, PP4", "3 A/RES/77/241, OP1"]
    assert words(tags, "H4") == ["A heading"]


def test_what_the_markdown_says_is_tagged_as_such(tags):
    assert {"stress", "weight", "what fell"} <= set(words(tags, "Span"))
    assert words(tags, "LBody")[:3] == ["a point", "another", "first"]
    assert words(tags, "TH") == ["Country", "Sent"]
    assert words(tags, "TD") == ["Kenya", "22"]


def test_quoted_words_and_quotes_are_block_quotes(tags, resolution):
    quotes = words(tags, "BlockQuote")
    assert resolution.passages()["OP1"][:20].strip() in quotes
    assert "quoted" in quotes


def test_the_whole_resolution_is_there_and_its_notes_are_links(tags, resolution):
    paragraphs = words(tags, "P")
    for node in resolution.nodes():
        assert any(node.text[:60] in paragraph for paragraph in paragraphs), node.id
    assert {"2", "3"} <= set(words(tags, "Link"))


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_no_page_ends_with_a_heading_or_with_a_quote_that_its_note_does_not_follow(paper, make_note, pdf_of):
    notes = [make_note("A sentence of some length that is said again. " * (1 + n * 7 % 23), "OP2") for n in range(60)]
    notes += [make_note(MARKDOWN, at) for at in ("PP1", "PP4", "OP1", "OP3", "OP4") for _ in range(3)]
    document = pypdfium2.PdfDocument(pdf_of(notes, paper=paper, text=True))
    try:
        ends = [_last_block(_page_tags(page)) for page in document]
    finally:
        document.close()
    assert len(ends) > 15
    assert not [(n, end) for n, end in enumerate(ends) if end in ("H1", "H2", "H3", "H4", "dates")]


def _last_block(tags):
    """Give the role of the last block on a page; `dates` for the line below a note's heading."""
    blocks = [(role, words) for role, words in tags if role[0] == "H" or role in ("P", "LBody", "TD", "TH", "Div")]
    role, words = blocks[-1]
    return "dates" if words.startswith("Written ") else role
