"""A passage is cited in the usual styles, with symbol, paragraph and date from the resolution."""

from dataclasses import replace
from datetime import date
from typing import get_args

import bibtexparser
import pytest
import rispy

from observance_viewer.exports.citation import Style, cited, place_in_words


def test_the_un_style_names_organ_number_date_symbol_and_paragraph(resolution):
    assert cited(resolution, "OP1", "Decides", "un") == (
        "General Assembly resolution 77/241 of 16 December 2022 (A/RES/77/241), para. 1"
    )


def test_chicago_and_apa_write_the_date_in_their_own_way(resolution):
    assert cited(resolution, "PP4", "x", "chicago") == (
        "UN General Assembly, Resolution 77/241, “International Day of Police Cooperation,” "
        "A/RES/77/241 (December 16, 2022), preambular para. 4."
    )
    assert cited(resolution, "OP2", "x", "apa") == (
        "United Nations General Assembly. (2022, December 16). International Day of Police Cooperation "
        "(A/RES/77/241), para. 2. https://docs.un.org/en/A/RES/77/241"
    )


def test_bibtex_and_ris_are_whole_entries(resolution):
    assert cited(resolution, "OP1", "x", "bibtex").splitlines() == [
        "@misc{A-RES-77-241,",
        "  author = {{United Nations General Assembly}},",
        "  title = {{International Day of Police Cooperation}},",
        "  number = {A/RES/77/241},",
        "  date = {2022-12-16},",
        "  year = {2022},",
        "  note = {General Assembly resolution 77/241, para. 1},",
        "  url = {https://docs.un.org/en/A/RES/77/241},",
        "}",
    ]
    entry = cited(resolution, "FN1", "x", "ris").split("\r\n")
    assert entry[0] == "TY  - GOVDOC"
    assert "DA  - 2022/12/16/" in entry
    assert "SP  - footnote 1" in entry
    assert entry[-2:] == ["ER  - ", ""]


def test_a_quote_keeps_its_words_and_says_where_they_stand(resolution):
    assert cited(resolution, "OP1", "7 September", "plain") == "“7 September” (A/RES/77/241, OP1, 16 December 2022)"
    assert cited(resolution, "OP1", "a *b*", "markdown") == (
        "> a \\*b\\*\n>\n> — [A/RES/77/241, OP1](<observance:A/RES/77/241#OP1>), 16 December 2022\n"
    )


@pytest.mark.parametrize("style", get_args(Style))
def test_facts_that_are_not_known_are_left_out(resolution, style):
    bare = replace(
        resolution,
        symbol=None,
        number=None,
        title=None,
        organ=None,
        metadata=replace(resolution.metadata, adopted=None),
    )
    for at in (None, "OP1"):
        citation = cited(bare, at, "words", style)
        assert "None" not in citation
        assert ", ," not in citation


def test_places_are_said_as_citations_say_them():
    assert place_in_words("OP2(a)(i)") == "para. 2 (a) (i)"
    assert place_in_words("AN1.OP3") == "annex, para. 3"
    assert place_in_words("AN2.OP3", annexes=2) == "annex II, para. 3"
    assert place_in_words("heading-1") == "heading-1"


def test_signs_of_tex_are_escaped(resolution):
    odd = replace(resolution, title="50 % & {more} \\ ~")
    assert r"50 \% \& \{more\} \textbackslash{} \textasciitilde{}" in cited(odd, None, "", "bibtex")


DRAFT = {"symbol": "A/C.3/77/L.12", "number": None, "title": "Policing"}
DECISION = {"symbol": "A/DEC/77/501", "number": "77/501", "title": None}


@pytest.mark.parametrize(
    ("change", "style", "begins"),
    [
        (DRAFT, "un", "draft resolution A/C.3/77/L.12, para. 2"),
        (
            DRAFT,
            "chicago",
            "UN General Assembly, Draft Resolution, “Policing,” A/C.3/77/L.12 (November 2, 2022), para. 2.",
        ),
        (DRAFT, "apa", "United Nations General Assembly. (2022, November 2). Policing (A/C.3/77/L.12), para. 2."),
        (DECISION, "un", "General Assembly decision 77/501 (A/DEC/77/501), para. 2"),
        (DECISION, "chicago", "UN General Assembly, Decision 77/501, A/DEC/77/501, para. 2."),
        (DECISION, "apa", "United Nations General Assembly. (n.d.). Decision 77/501 (A/DEC/77/501), para. 2."),
        ({"symbol": "A/HRC/RES/50/1", "number": "50/1"}, "un", "Human Rights Council resolution 50/1 (A/HRC/RES/50/1)"),
    ],
)
def test_drafts_decisions_and_councils_are_called_what_they_are(resolution, change, style, begins):
    dates = replace(resolution.metadata, adopted=None, issued=date(2022, 11, 2))
    assert cited(replace(resolution, **change, metadata=dates), "OP2", "x", style).startswith(begins)


def test_addresses_have_no_sign_that_an_address_may_not_have(resolution):
    old = replace(resolution, symbol="A/RES/217(III)[A]", number="217 (III)")
    assert cited(old, None, "x", "apa").endswith(" https://docs.un.org/en/A/RES/217(III)%5BA%5D")


COUNCIL = {"symbol": "S/RES/1325 (2000)", "number": "1325 (2000)", "organ": "Conseil de sécurité", "language": "fr"}


def test_another_organ_in_another_language_is_named_in_english_by_its_symbol(resolution):
    council = replace(resolution, **COUNCIL)
    assert cited(council, "OP8(a)", "x", "un") == (
        "Security Council resolution 1325 (2000) of 16 December 2022 (S/RES/1325 (2000)), para. 8 (a)"
    )
    assert cited(council, None, "x", "apa").endswith(" https://docs.un.org/fr/S/RES/1325(2000)")
    social = replace(resolution, symbol="E/RES/2017/12", number="2017/12", organ=None)
    assert cited(social, "FN2", "x", "chicago").startswith(
        "UN Economic and Social Council, Resolution 2017/12, “International Day of Police Cooperation,” E/RES/2017/12 ("
    )


@pytest.mark.parametrize("change", [{}, COUNCIL, {"title": "50 % & {more} \\ ~ اليوم 国际"}])
@pytest.mark.parametrize("at", ["PP4", "OP2(a)(i)", "FN1", None])
def test_programs_for_references_read_the_entries(resolution, change, at):
    document = replace(resolution, **change)
    library = bibtexparser.parse_string(cited(document, at, "x", "bibtex"))
    (entry,) = library.entries
    assert not library.failed_blocks
    fields = entry.fields_dict
    assert fields["number"].value == document.symbol
    assert fields["year"].value == "2022"
    assert fields["author"].value.startswith("{United Nations ")
    (record,) = rispy.loads(cited(document, at, "x", "ris"))
    assert record["type_of_reference"] == "GOVDOC"
    assert record["title"] == document.title
    assert record["year"] == "2022"
    assert len(record["authors"]) == 1
    assert "," not in record["authors"][0]
    assert record["accession_number"] == document.symbol
