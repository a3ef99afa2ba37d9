"""What the Akoma Ntoso reader makes of a file: every structure the format allows, and of a hostile one a sentence."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.reading import read_bytes

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Node

HEAD = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
COVER = """<coverPage><p><docNumber refersTo="#symbol">A/RES/90/7</docNumber></p>
  <p><docDate date="2035-10-09" refersTo="#dateOfIssuance">9 October 2035</docDate></p>
  <p><session value="90">Ninetieth session</session></p>
  <p><inline title="12" name="agenda item">Agenda item 12</inline></p></coverPage>"""
META = """<meta><identification source="#x"><FRBRWork><FRBRdate date="2035-10-02" name="adoption"/></FRBRWork>
  <FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification>
  <classification source="DHLAUTH"><keyword value="R" showAs="RIVERS" dictionary="UNBIS Thesaurus"/></classification>
  <workflow source="#un"><step date="2035-09-01" outcome="draftResolution" as="A/90/L.3"
    by="Brazil, Trinidad and Tobago and Norway"/></workflow>
  <analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote"><count value="100" refersTo="inFavour"/>
    <count value="007" refersTo="against"/></voting></parliamentary></analysis></meta>"""
PREFACE = "<preface><p><docNumber>90/7.</docNumber> <docTitle>\tClean rivers{note}</docTitle></p></preface>"
FORMULA = '<formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>'
NOTE = '<authorialNote marker="{0}"><p>{1}</p></authorialNote>'


def _file(body: str, preamble: str = "", title_note: str = "", after: str = "") -> bytes:
    preface = PREFACE.format(note=title_note)
    return (
        f'{HEAD}<statement name="resolution">{META}{COVER}{preface}<preamble>{FORMULA}{preamble}</preamble>'
        f"<mainBody>{body}</mainBody>{after}</statement></akomaNtoso>"
    ).encode()


def _paragraph(number: str, words: str) -> str:
    return f"<paragraph><num>{number}</num><content><p>\t{words}</p></content></paragraph>"


def _shape(nodes: tuple[Node, ...], depth: int = 0) -> list[tuple[int, str, str | None, str]]:
    found: list[tuple[int, str, str | None, str]] = []
    for node in nodes:
        found += [(depth, node.kind, node.number, node.text), *_shape(node.children, depth + 1)]
    return found


def test_metadata_is_what_the_file_states() -> None:
    read = read_bytes(_file(_paragraph("1.", "Decides.")), "x.xml")
    assert (read.symbol, read.number, read.title, read.organ) == (
        "A/RES/90/7",
        "90/7",
        "Clean rivers",
        "General Assembly",
    )
    known = read.metadata
    assert (known.adopted, known.issued) == (date(2035, 10, 2), date(2035, 10, 9))
    assert (known.session, known.agenda_item, known.draft) == ("Ninetieth session", "12", "A/90/L.3")
    assert known.sponsors == ("Brazil", "Trinidad and Tobago", "Norway")
    assert (known.vote, known.subjects, read.language) == ("Recorded vote: 100 in favour, 7 against", ("RIVERS",), "fr")


def test_lists_in_lists_keep_their_levels_and_closing_words() -> None:
    body = """<paragraph><num>1.</num><list><intro><p><span class="italic">Decides</span>:</p></intro>
      <point><num>(a)</num><list><intro><p>To clean:</p></intro>
        <point><num>(i)</num><content><p>Rivers;</p></content></point></list></point>
      <wrapUp><p>All of this at once.</p></wrapUp></list></paragraph>"""
    assert _shape(read_bytes(_file(body), "x.xml").operative) == [
        (0, "operative", "1.", "Decides:"),
        (1, "subparagraph", "(a)", "To clean:"),
        (2, "subparagraph", "(i)", "Rivers;"),
        (1, "continuation", None, "All of this at once."),
    ]


def test_a_block_list_in_a_preambular_paragraph_is_part_of_its_words() -> None:
    preamble = """<container><blockList><listIntroduction>Noting:</listIntroduction>
      <item><num>(a)</num><p>Rain,</p></item>
      </blockList></container><container><p>Recalling snow,</p></container>"""
    read = read_bytes(_file(_paragraph("1.", "Decides."), preamble), "x.xml")
    assert [node.text for node in read.preamble] == ["Noting: (a) Rain,", "Recalling snow,"]


def test_footnotes_stand_at_their_call_in_title_text_and_other_notes() -> None:
    inner = NOTE.format("3", "Inner.")
    body = _paragraph("1.", f"Decides{NOTE.format('2', 'Outer.' + inner)} so.")
    read = read_bytes(_file(body, title_note=NOTE.format("1", "Of the title.")), "x.xml")
    assert read.title == "Clean rivers"
    assert [(note.marker, note.host, note.text) for note in read.footnotes] == [
        ("1", "title", "Of the title."),
        ("2", "OP1", "Outer."),
        ("3", "OP1", "Inner."),
    ]
    assert [call.offset for call in read.operative[0].calls] == [7]


def test_a_marker_used_again_in_an_annex_is_another_footnote() -> None:
    annex = f"""<attachments><attachment><doc name="annex"><mainBody>
      <paragraph><subheading>Annex</subheading></paragraph>
      {_paragraph("1.", "Again" + NOTE.format("1", "Second."))}</mainBody></doc></attachment></attachments>"""
    read = read_bytes(_file(_paragraph("1.", "First" + NOTE.format("1", "First.")), after=annex), "x.xml")
    assert [(note.marker, note.host, note.text) for note in read.footnotes] == [
        ("1", "OP1", "First."),
        ("1", "AN1.P1", "Second."),
    ]
    assert [annex.title for annex in read.annexes] == ["Annex"]


def test_links_and_italics_keep_their_words() -> None:
    words = '<span class="italic">Recalls</span> resolution <a href="https://undocs.org/A/RES/70/1">70/1</a>.'
    node = read_bytes(_file(_paragraph("1.", words)), "x.xml").operative[0]
    assert node.opening == "Recalls"
    assert [(node.text[k.start : k.end], k.target) for k in node.links] == [("70/1", "https://undocs.org/A/RES/70/1")]


def test_sections_number_their_headings_and_begin_again_at_one() -> None:
    section = "<section><num>{0}</num><subheading>On {0}</subheading>{1}</section>"
    body = section.format("I", _paragraph("1.", "Decides;")) + section.format("II", _paragraph("1.", "Requests."))
    read = read_bytes(_file(body), "x.xml")
    assert _shape(read.operative) == [
        (0, "heading", "I", "On I"),
        (0, "operative", "1.", "Decides;"),
        (0, "heading", "II", "On II"),
        (0, "operative", "1.", "Requests."),
    ]


def test_a_number_printed_as_the_letter_l_stays_and_is_told() -> None:
    read = read_bytes(_file(_paragraph("l.", "Decides.")), "x.xml")
    assert (read.operative[0].number, read.operative[0].id) == ("l.", "OP1")
    assert [warning.at for warning in read.warnings] == ["OP1"]


def test_a_table_between_paragraphs_is_kept_behind_the_text() -> None:
    table = "<container><table><tr><th><p>Year</p></th><td><p>Sum</p></td></tr></table></container>"
    read = read_bytes(_file(_paragraph("1.", "Decides.") + table), "x.xml")
    assert [node.text for annex in read.annexes for node in annex.nodes] == ["Year | Sum"]
    assert "unplaced" in [warning.code for warning in read.warnings]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<a>\n<b>\n</a>", "not well-formed at line 3"),
        (b'<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "document type definition"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "document type definition"),
        (b"<a>" * 5000, "not well-formed"),
        (b"<html/>", "no Akoma Ntoso"),
        (HEAD.encode() + b"</akomaNtoso>", "holds no resolution"),
        (b'<?xml version="1.0" encoding="nonsense-9"?><a/>', "line 1"),
        (b"<a>\xed\xa0\x80</a>", "not well-formed at line 1"),
        (b"<a>\x00</a>", "not well-formed at line 1"),
    ],
)
def test_unusable_xml_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught:
        read_bytes(data, "x.xml")
    assert "\n" not in str(caught.value)
    assert caught.value.remedy


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_mutated_file_gives_a_resolution_or_a_user_error(data: st.DataObject) -> None:
    whole = _file(_paragraph("1.", "Decides" + NOTE.format("1", "Note.")), "<container><p>Noting,</p></container>")
    for _ in range(data.draw(st.integers(1, 4))):
        begin = data.draw(st.integers(0, len(whole)))
        end = min(len(whole), begin + data.draw(st.integers(0, 60)))
        other = data.draw(st.integers(0, len(whole)))
        piece = data.draw(st.one_of(st.binary(max_size=6), st.just(whole[other : other + 60])))
        whole = whole[:begin] + piece + whole[end:]
    with suppress(UserError):
        assert read_bytes(whole, "x.xml").source == "x.xml"


def test_words_without_a_place_are_kept_behind_the_text() -> None:
    preamble = '<formula name="x"><p>Acting under the Charter,</p></formula><container><p>Noting rain,</p></container>'
    body = f"<section><num>IV</num>{_paragraph('1.', 'Decides;')}</section><p>Loose.</p>"
    read = read_bytes(_file(body, preamble), "x.xml")
    assert [node.text for node in read.preamble] == ["Noting rain,"]
    assert [node.text for node in read.operative] == ["Decides;"]
    assert [node.text for annex in read.annexes for node in annex.nodes] == [
        "Acting under the Charter,",
        "IV",
        "Loose.",
    ]


def test_a_word_marked_in_part_stays_one_word() -> None:
    body = _paragraph("1.", "Requests the <embeddedText>Secre</embeddedText>tary-<sub>Gen</sub>eral.")
    assert read_bytes(_file(body), "x.xml").operative[0].text == "Requests the Secretary-General."
