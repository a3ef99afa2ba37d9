"""Notes as Markdown keep their words and order."""

from observance_viewer.exports.markdown import notes_markdown


def test_place_quote_text_and_tags_stand_in_reading_order(make_note, resolution):
    text = notes_markdown([make_note("second *one*", "OP2", ["t"]), make_note("first", "PP1")], resolution).decode()
    assert text.index("## A/RES/77/241, PP1") < text.index("first") < text.index("## A/RES/77/241, OP2")
    assert "> Invites" in text
    assert "second *one*" in text
    assert "Tags: t" in text
