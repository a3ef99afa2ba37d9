"""The page shows the notes and runs nothing."""

from observance_viewer.exports.html import notes_html


def test_html_in_a_note_is_shown_as_text(make_note, resolution):
    page = notes_html([make_note("<script>alert(1)</script> <img src=x onerror=a> **bold**")], resolution).decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert "<strong>bold</strong>" in page


def test_links_that_could_run_something_stay_text(make_note, resolution):
    hostile = "[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x) [e](ftp://x) ![d](http://x/y.png)"
    page = notes_html([make_note(hostile)], resolution).decode()
    assert 'href="javascript' not in page
    assert 'href="file' not in page
    assert 'href="data' not in page
    assert 'href="ftp' not in page
    assert "src=" not in page


def test_tags_and_quotes_cannot_break_out_of_their_place(make_note, resolution):
    page = notes_html([make_note("x", tags=["</footer><script>"])], resolution).decode()
    assert "<script" not in page


def test_the_page_allows_no_script_and_asks_for_nothing(make_note, resolution):
    assert "default-src 'none'" in notes_html([make_note("x")], resolution).decode()


def test_words_nested_too_deep_are_kept(make_note, resolution):
    assert "kept" in notes_html([make_note("> " * 300 + "kept"), make_note("- " * 300 + "kept")], resolution).decode()
