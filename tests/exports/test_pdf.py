"""The PDF holds every word of the notes, and nothing in a note acts as template code."""

import io

import pytest
from pypdf import PdfReader


def test_words_place_quote_and_tags_are_found_again(make_note, text_of, pdf_of):
    text = text_of(pdf_of([make_note("Ask the **liaison** office", tags=["briefing"])]))
    for words in (
        "A/RES/77/241, OP1",
        "Decides to designate",
        "Ask the liaison office",
        "briefing",
        "16 December 2022",
        "Page 1 of 1",
    ):
        assert words in text


@pytest.mark.parametrize(
    "hostile",
    ['#read("/etc/passwd")', '#import "@preview/x:1.0.0"', "<script>alert(1)</script>", "$x$ _ * \\ ` @label <tag>",
     "[x](javascript:alert)", "[x](file:///etc/passwd)", "a\x00b\x1f", "> " * 10_000 + "x", "- " * 10_000 + "x",
     "*" * 4000 + "x"],
)  # fmt: skip
def test_hostile_text_is_only_text(hostile, make_note, text_of, pdf_of):
    data = pdf_of([make_note(hostile)])
    assert data.startswith(b"%PDF-")
    assert b"javascript:" not in data
    assert b"file:" not in data
    assert "root:" not in text_of(data)


@pytest.mark.parametrize("word", ["x" * 3000, "`" + "x" * 3000 + "`", "    " + "x" * 3000, "- " * 9 + "x" * 3000])
def test_a_word_wider_than_the_page_stays_on_it(word, make_note, text_of, pdf_of):
    assert text_of(pdf_of([make_note(word)])).count("x") >= 3000


def test_a_joint_in_a_long_word_adds_no_character(make_note, text_of, pdf_of):
    address = "https://example.org/a/folder/and/another/page.html"
    assert address in text_of(pdf_of([make_note(f"See {address}")]))


def test_the_file_says_that_it_keeps_to_the_standards(make_note, pdf_of):
    data = pdf_of([make_note("# Heading\n\n1. a\n2. b\n\n|x|y|\n|-|-|\n|1|2|\n\n> q")])
    assert b"pdfuaid" in data
    assert b"pdfaid" in data


def test_the_same_notes_give_the_same_bytes(make_note, pdf_of):
    notes = [make_note("x"), make_note("y", tags=["b", "a"])]
    assert pdf_of(notes) == pdf_of(notes)


def test_notes_stand_in_reading_order(make_note, text_of, pdf_of):
    notes = [make_note("second", "OP2"), make_note("first", "PP1"), make_note("whole", None)]
    text = text_of(pdf_of(notes))
    assert text.index("whole") < text.index("first") < text.index("second")


def test_links_between_notes_lead_to_what_is_on_these_pages(make_note, pdf_of, text_of):
    first = make_note("the first", "OP2")
    linking = make_note(f"see [[OP2]], [[{first.id}|the other]], [[A/RES/70/1]] and [[OP5|the last]]", "OP1")
    gone = make_note("see [[6f1c2a52-0000-4000-8000-999999999999|one that is gone]]", "OP3")
    data = pdf_of([first, linking, gone])
    assert "see OP2, the other, A/RES/70/1 and the last" in text_of(data)
    assert "see one that is gone" in text_of(data)
    targets = set(link_targets(data))
    assert {"observance:A/RES/70/1", "observance:A/RES/77/241#OP5"} <= targets
    assert not [target for target in targets if target.startswith("note:") or target.endswith("#OP2")]
    assert "observance:A/RES/77/241#OP5" not in set(link_targets(pdf_of([first, linking], text=True)))


def link_targets(data):
    for page in PdfReader(io.BytesIO(data)).pages:
        for annotation in page.get("/Annots", []):
            action = annotation.get_object().get("/A", {})
            if "/URI" in action:
                yield action["/URI"]
