"""A resolution as Markdown keeps its words, numbers, notes and links, and acts as nothing else."""

from observance_viewer.exports.resolution_markdown import resolution_markdown
from observance_viewer.readers.grammar import resolve
from observance_viewer.readers.source import Block, Run, SourceDocument


def _markdown(*runs: Run) -> str:
    blocks = (
        Block((Run("Rivers"),), "title", "90/7"),
        Block((Run("The General Assembly,"),), "enacting"),
        Block(runs, "operative", "1.", 0),
    )
    document = SourceDocument("akn", blocks, (("1", (Run("A note."),)),), "A/RES/90/7", "General Assembly", "en")
    return resolution_markdown(resolve(document, "x"))


def test_opening_phrase_link_and_note_are_marked() -> None:
    runs = (Run("Recalls", italic=True), Run(" "), Run("70/1", link="https://undocs.org/A 1)"), Run("", call="1"))
    assert _markdown(*runs).splitlines()[2:] == [
        "*The General Assembly,*",
        "",
        "1\\. *Recalls* [70/1](https://undocs.org/A%201%29)[^FN1]",
        "",
        "[^FN1]: A note.",
    ]


def test_words_that_look_like_markup_stay_words() -> None:
    assert "\\<b\\> \\*and\\* \\[x\\]" in _markdown(Run("<b> *and* [x]"))
