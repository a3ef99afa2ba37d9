"""What the Akoma Ntoso reader makes of a file: every structure the format allows, and of a hostile one a sentence."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.reading import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

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
        (b"<root/>", "no Akoma Ntoso"),
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


def test_lists_nest_to_any_depth() -> None:
    body = "<content><p>deep;</p></content>"
    for number in ("i.", "a.", "(i)", "(a)"):
        body = f"<list><intro><p>To:</p></intro><point><num>{number}</num>{body}</point></list>"
    read = read_bytes(_file(f"<paragraph><num>1.</num>{body}</paragraph>"), "x.xml")
    assert [(depth, number) for depth, _, number, _ in _shape(read.operative)] == [
        (0, "1."), (1, "(a)"), (2, "(i)"), (3, "a."), (4, "i."),
    ]  # fmt: skip
    assert _shape(read.operative)[-1][3] == "deep;"


def test_no_footnote_is_lost_wherever_it_stands() -> None:
    body = (
        f"<paragraph><num>1.{NOTE.format('1', 'Number.')}</num><subheading>Rain{NOTE.format('2', 'Heading.')}"
        f"</subheading><list><intro><p>To{NOTE.format('3', 'Introduction.')}:</p></intro><point><num>(a)</num>"
        f"<content><p>go{NOTE.format('', 'Unmarked.')} on{NOTE.format('3', 'Marked again.')}</p></content></point>"
        f"</list>{NOTE.format('4', 'Loose.')}</paragraph><table><tr><td><p>Cell{NOTE.format('5', 'Cell.')}</p></td>"
        "</tr></table>"
    )
    after = f"<conclusions><p>Done.{NOTE.format('6', 'End.')}</p></conclusions>"
    cover = COVER.replace("9 October 2035", "9 October 2035" + NOTE.format("*", "Reissued."))
    read = read_bytes(_file(body, after=after).replace(COVER.encode(), cover.encode()), "x.xml")
    assert [(note.text, note.host) for note in read.footnotes] == [
        ("Number.", "OP1"), ("Heading.", "H1"), ("Introduction.", "OP1"), ("Unmarked.", "OP1(a)"),
        ("Marked again.", "OP1(a)"), ("Loose.", "OP1"),
        ("Reissued.", "AN1.P1"), ("Cell.", "AN1.P2"), ("End.", "AN1.P3"),
    ]  # fmt: skip
    assert read.operative[1].number == "1."


@pytest.mark.parametrize("forward", [True, False])
def test_a_note_is_called_again_from_before_and_behind_it(forward: bool) -> None:
    note = '<authorialNote marker="1" eId="n1"><p>Note.</p></authorialNote>'
    words = ["First;", "Second."]
    words[forward] += note
    words[not forward] += '<noteRef href="#n1"/>'
    read = read_bytes(_file(_paragraph("1.", words[0]) + _paragraph("2.", words[1])), "x.xml")
    assert [call.footnote for node in read.operative for call in node.calls] == ["FN1", "FN1"]
    assert len(read.footnotes) == 1
    assert read.warnings == ()


def test_comments_instructions_and_cdata_do_not_divide_words() -> None:
    body = _paragraph("1.", "Req<!-- no -->uests the Secre<![CDATA[tary]]>-Gen<?x y?>eral &amp; all.")
    assert read_bytes(_file(body), "x.xml").operative[0].text == "Requests the Secretary-General & all."


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("legaldocml/ns/akn/3.0", "legaldocml/ns/akn/2.0"),
        lambda text: text.replace(' xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"', ""),
        lambda text: re.sub(r"<(/?)(\w)", r"<\1akn:\2", text).replace("xmlns=", "xmlns:akn="),
        lambda text: text.replace(META, "").replace(COVER, ""),
    ],
    ids=["version 2", "no namespace", "prefix", "no metadata"],
)
def test_namespace_and_metadata_make_no_difference_to_the_text(change: Callable[[str], str]) -> None:
    data = _file(_paragraph("1.", "Decides" + NOTE.format("1", "Note.")), "<container><p>Noting rain,</p></container>")
    plain, changed = read_bytes(data, "x.xml"), read_bytes(change(data.decode()).encode(), "x.xml")
    for part in ("number", "title", "enacting", "preamble", "operative", "footnotes"):
        assert getattr(changed, part) == getattr(plain, part), part


def test_a_security_council_resolution_has_a_number_and_no_title() -> None:
    data = f"""{HEAD}<statement><coverPage><p><docNumber refersTo="#symbol">S/RES/9999 (2035)</docNumber></p>
      <p><docTitle refersTo="#resolutionNumber">Resolution 9999 (2035)</docTitle></p></coverPage>
      <preamble>{FORMULA.replace("General Assembly", "Security Council")}</preamble>
      <mainBody>{_paragraph("1.", "Calls for rain;")}<paragraph><content><p>Decides to remain seized of the matter.</p>
      </content></paragraph></mainBody></statement></akomaNtoso>"""
    read = read_bytes(data.encode(), "x.xml")
    assert (read.symbol, read.number, read.title, read.organ) == (
        "S/RES/9999 (2035)", "9999 (2035)", None, "Security Council",
    )  # fmt: skip
    assert [(node.id, node.number) for node in read.operative] == [("OP1", "1."), ("OP+1", None)]


def test_a_decision_without_a_formula_keeps_number_and_title_apart_from_its_text() -> None:
    data = f"""{HEAD}<statement name="decision"><preface><p><docNumber>90/501.</docNumber><docTitle>Dates</docTitle></p>
      </preface><mainBody><paragraph><content><p>The General Assembly decided to go.</p></content></paragraph>
      </mainBody></statement></akomaNtoso>"""
    read = read_bytes(data.encode(), "x.xml")
    assert (read.number, read.title) == ("90/501", "Dates")
    assert [node.text for node in read.operative] == ["The General Assembly decided to go."]


def test_of_several_resolutions_the_first_is_the_text_and_the_others_follow() -> None:
    parts = "".join(
        f"""<component><statement><preface><p><docNumber>{letter}</docNumber><docTitle>On {words}</docTitle></p>
        </preface><preamble>{FORMULA}<container><p>Noting {words},</p></container></preamble>
        <mainBody>{_paragraph("1.", f"Decides {words}.")}</mainBody></statement></component>"""
        for letter, words in (("A", "rain"), ("B", "snow"))
    )
    data = f"""{HEAD}<documentCollection><preface><p><docNumber>90/7.</docNumber><docTitle>Weather</docTitle></p>
      </preface></documentCollection><components>{parts}</components></akomaNtoso>"""
    read = read_bytes(data.encode(), "x.xml")
    assert (read.number, read.title) == ("90/7 A", "On rain")
    assert [(annex.title, [node.text for node in annex.nodes]) for annex in read.annexes] == [
        ("B", ["On snow", "The General Assembly,", "Noting snow,", "Decides snow."]),
    ]
    assert [warning.code for warning in read.warnings] == ["composite"]


def test_a_part_has_its_letter_in_the_number_and_second_titles_are_kept() -> None:
    more = '<p><docNumber refersTo="#letter">B</docNumber><docTitle>Second title</docTitle></p></preface>'
    data = _file(_paragraph("1.", "Decides.")).replace(b"</preface>", more.encode())
    read = read_bytes(data, "x.xml")
    assert (read.number, read.title) == ("90/7 B", "Clean rivers")
    assert [node.text for annex in read.annexes for node in annex.nodes] == ["Second title"]


def test_an_attachment_keeps_its_heading_preamble_and_sections() -> None:
    after = f"""<attachments><attachment><heading>Annex I</heading><doc><preface><p>Charter of rain</p></preface>
      <preamble><formula><p>We, the peoples,</p></formula><container><p>Noting rain,</p></container></preamble>
      <mainBody><section><num>I.</num><heading>General</heading>{_paragraph("1.", "One.")}</section></mainBody>
      </doc></attachment></attachments>"""
    (annex,) = read_bytes(_file(_paragraph("1.", "Adopts."), after=after), "x.xml").annexes
    assert annex.title == "Annex I"
    assert _shape(annex.nodes) == [
        (0, "heading", None, "Charter of rain"),
        (0, "heading", None, "We, the peoples,"),
        (0, "preambular", None, "Noting rain,"),
        (0, "heading", "I.", "General"),
        (0, "operative", "1.", "One."),
    ]


def test_words_between_the_elements_are_kept() -> None:
    read = read_bytes(_file(f"before {_paragraph('1.', 'Decides.')} after"), "x.xml")
    assert [node.text for annex in read.annexes for node in annex.nodes] == ["before", "after"]


def test_sponsors_are_not_divided_inside_brackets_and_subjects_are_words() -> None:
    meta = META.replace("Brazil, Trinidad", "Fiji (on behalf of the Group of 77 and China), Trinidad")
    meta = meta.replace('showAs="RIVERS"', 'showAs="clean_rivers"')
    known = read_bytes(_file(_paragraph("1.", "Decides.")).replace(META.encode(), meta.encode()), "x.xml").metadata
    assert known.sponsors == ("Fiji (on behalf of the Group of 77 and China)", "Trinidad and Tobago", "Norway")
    assert known.subjects == ("clean rivers",)
