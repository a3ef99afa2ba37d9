"""The PDF holds every word of the notes, and nothing in a note acts as template code."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.note import Anchor, Note, quote_of
from observance_viewer.exports.files import write_atomically
from observance_viewer.exports.markdown_tree import tree_of
from observance_viewer.exports.pdf import notes_pdf
from observance_viewer.readers.reading import read_shipped

MADE = datetime(2026, 11, 24, 10, tzinfo=UTC)


def note(text, at="OP1", tags=()):
    words = read_shipped().passages()
    quote = quote_of(words[at], 0, 20) if at else None
    return Note("6f1c2a52-0000-4000-8000-000000000000", Anchor("A/RES/77/241", at, quote), text, tags, MADE, MADE)


def text_of(data):
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_words_place_quote_and_tags_are_found_again():
    text = text_of(notes_pdf([note("Ask the **liaison** office", tags=("briefing",))], read_shipped(), MADE))
    for words in (
        "A/RES/77/241, OP1",
        "Decides to designate",
        "Ask the liaison office",
        "briefing",
        "16 December 2022",
    ):
        assert words in text


@pytest.mark.parametrize(
    "hostile",
    ['#read("/etc/passwd")', '#import "@preview/x:1.0.0"', "<script>alert(1)</script>", "$x$ _ * \\ ` @label <tag>",
     "[x](javascript:alert)", "[x](file:///etc/passwd)", "a\x00b\x1f", "> " * 3000, "- " * 2000],
)  # fmt: skip
def test_hostile_text_is_only_text(hostile):
    data = notes_pdf([note(hostile)], read_shipped(), MADE)
    assert data.startswith(b"%PDF-")
    assert b"javascript:" not in data
    assert "root:" not in text_of(data)


def test_the_same_notes_give_the_same_bytes():
    assert notes_pdf([note("x")], read_shipped(), MADE) == notes_pdf([note("x")], read_shipped(), MADE)


def test_an_export_without_notes_is_refused():
    with pytest.raises(UserError, match="no notes"):
        notes_pdf([], read_shipped(), MADE)


def test_notes_stand_in_reading_order():
    text = text_of(notes_pdf([note("second", "OP2"), note("first", "PP1"), note("whole", None)], read_shipped(), MADE))
    assert text.index("whole") < text.index("first") < text.index("second")


def test_links_of_other_schemes_become_their_words():
    kinds = [child["type"] for child in tree_of("[a](https://un.org) [b](ftp://x)")[0]["children"]]
    assert kinds[0] == "link"
    assert "link" not in kinds[1:]


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    with pytest.raises(UserError, match="folder"):
        write_atomically(tmp_path, b"x")
    with pytest.raises(UserError, match="no such folder"):
        write_atomically(tmp_path / "none" / "x", b"x")
    write_atomically(tmp_path / "x", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
