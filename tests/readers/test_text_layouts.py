"""A resolution written out in any layout, with pages broken anywhere, reads back unchanged; hostile text ends soon."""

import textwrap
from dataclasses import dataclass

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.reading import read_bytes

HEAD = "90/15. Day of Lighthouses\n\nThe General Assembly,\n\n"
WORDS = st.lists(
    st.sampled_from(["lamps", "keepers", "of", "the", "coast", "and", "sea-marks", "harbours", "light", "States"]),
    min_size=3,
    max_size=40,
)


@dataclass(frozen=True)
class Paragraph:
    depth: int
    number: str
    text: str
    noted: bool = False


@dataclass(frozen=True)
class Layout:
    width: int
    indent: str
    between: str
    page: int
    foot: tuple[str, ...]
    rule: str


LAYOUTS = st.builds(
    Layout,
    width=st.integers(50, 110),
    indent=st.sampled_from(["step", "deep", "none"]),
    between=st.sampled_from(["\n", "\n\n", "\r\n"]),
    page=st.integers(8, 40),
    foot=st.sampled_from(
        [
            (),
            ("2/5",),
            ("35-01234", "2/5", "A/RES/90/15"),
            ("https://undocs.org/en/A/90/L.2",),
            ("\fA/RES/90/15",),
            ("2/9   35-01234", "\fA/RES/90/15 Day of Lighthouses"),
            ("- 2 -",),
        ]
    ),
    rule=st.sampled_from(["__________________", "------------", "————————"]),
)


@st.composite
def resolutions(draw):
    paragraphs = [
        Paragraph(-1, "", f"Recalling {' '.join(words)},", draw(st.booleans()))
        for words in draw(st.lists(WORDS, min_size=1, max_size=4))
    ]
    for number, words in enumerate(draw(st.lists(WORDS, min_size=1, max_size=4)), 1):
        points = draw(st.lists(WORDS, max_size=3))
        end = ":" if points else ";"
        paragraphs.append(Paragraph(0, f"{number}.", f"Decides {' '.join(words)}{end}", draw(st.booleans())))
        for letter, point in zip("abc", points, strict=False):
            deeper = draw(st.booleans())
            paragraphs.append(Paragraph(1, f"({letter})", f"To see {' '.join(point)}{':' if deeper else ';'}"))
            if deeper:
                paragraphs.append(Paragraph(2, "(i)", "With care;"))
                paragraphs.append(Paragraph(2, "(ii)", "With joy;"))
    return paragraphs


def written(paragraphs, layout):
    """Give the text of the paragraphs with its pages and notes, and the notes' texts."""
    lines, page, notes, pending = [], [], [], []

    def turn():
        lines.extend(page)
        if pending:
            lines.append(layout.rule)
            lines.extend(pending)
        lines.extend(layout.foot)
        page.clear()
        pending.clear()

    for paragraph in paragraphs:
        step = max(0, paragraph.depth) + 1
        indent = {"step": " " * step, "deep": " " * 4 * step, "none": ""}[layout.indent]
        text = f"{paragraph.number} {paragraph.text}".strip()
        if paragraph.noted:
            notes.append(f"See A/90/{len(notes) + 3}.")
            text += str(len(notes))
        for at, line in enumerate(textwrap.wrap(text, layout.width, break_on_hyphens=False)):
            page.append((indent if at == 0 else "") + line)
            if at == len(textwrap.wrap(text, layout.width, break_on_hyphens=False)) - 1 and paragraph.noted:
                pending.append(f" {len(notes)}  {notes[-1]}")
            if len(page) + len(pending) >= layout.page:
                turn()
    lines.extend(page)
    if pending:
        lines.extend([layout.rule, *pending])
    return layout.between.join([*HEAD.split("\n\n")[:2], *lines]) + "\n", notes


def flat(nodes, depth=0):
    for node in nodes:
        yield depth, node.number or "", node.text
        yield from flat(node.children, depth + 1)


@settings(max_examples=150, deadline=None)
@given(resolutions(), LAYOUTS)
def test_a_resolution_written_in_any_layout_reads_back_the_same(paragraphs, layout):
    text, notes = written(paragraphs, layout)
    # The same words twice beside a page's foot are its running head.
    cut = [line for line in text.splitlines() if line[-1:].isalpha() and line not in layout.foot]
    assume(len(set(cut)) == len(cut))
    resolution = read_bytes(text.encode(), "sample")
    assert [node.text for node in resolution.preamble] == [each.text for each in paragraphs if each.depth < 0]
    assert list(flat(resolution.operative)) == [
        (each.depth, each.number, each.text) for each in paragraphs if each.depth >= 0
    ]
    assert [note.text for note in resolution.footnotes] == notes
    assert all(note.host for note in resolution.footnotes)
    assert resolution.warnings == ()


@pytest.mark.parametrize(
    "body",
    [
        " 1. Recalls " + "resolution 70/1 of " * 50_000,
        " 1. Recalls " + "A/70/1-" * 100_000,
        " 1. Decides " + "1 " * 300_000 + "\n__________\n 1  Note.\n",
        " 1. Decides\n" + "https://undocs.org/en/A/RES/70/1\n" * 10_000,
        "".join(f" {number}. Decides;\n\n" for number in range(1, 20_001)),
        " 1. Decides:\n" + "".join(" " * depth + "(a) To go;\n" for depth in range(1_000)),
        " 1. Decides.\n\n" + "Annex\n\nText here.\n\n" * 5_000,
        "The General Assembly,\n\n 1. Decides.\n\n" * 2_000,
        " 1. Decides.\n" + "2/5\n" * 3 + "3/5 " * 300_000,
        " 1. Recalls resolutions 40/1" + " to 40/30 to 40/1" * 10_000,
        " 1. Recalls" + "\n1 Session 70 in the report of 2015" * 8_000,
    ],
    ids=[
        *("numbers", "symbols", "figures", "targets", "paragraphs", "levels", "annexes", "formulas", "pages", "ranges"),
        "lines like notes",
    ],
)
def test_hostile_text_is_read_in_one_go(body):
    resolution = read_bytes((HEAD + body).encode(), "sample")
    assert resolution.operative or resolution.annexes


def test_a_text_longer_than_any_resolution_is_refused_in_a_sentence():
    with pytest.raises(UserError, match="lines"):
        read_bytes((HEAD + "a\n" * 200_001).encode(), "sample")
