"""Documents are found in every shape in which a text names them, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.domain.resolution import Link
from observance_viewer.readers.citations import find_citations
from observance_viewer.readers.symbols import link_of_symbol, symbol_of_link, symbol_of_number


def symbols(text, links=(), home="A/RES/"):
    return [citation.symbol for citation in find_citations(text, "PP1", links, home)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recalling resolution 90/1 of 25 September 2035,", ["A/RES/90/1"]),
        ("Recalling Economic and Social Council resolution 1999/5 of 27 July 1999,", ["E/RES/1999/5"]),
        ("Recalling Security Council resolution 1999 (2011) of 14 July 2011,", ["S/RES/1999(2011)"]),
        ("Recalling its resolution 3333 A and B (XXIX),", ["A/RES/3333(XXIX)"]),
        ("See resolution 111 A (II).", ["A/RES/111(II)"]),
        ("Recalling Security Council resolution 50 (1948),", ["S/RES/50(1948)"]),
        ("See CLCS/11/Corr.1 and JIU/REP/2020/6.", ["CLCS/11/Corr.1", "JIU/REP/2020/6"]),
        ("回顾第70/1号和第71/2号决议，", ["A/RES/70/1", "A/RES/71/2"]),
        ("Rappelant la résolution 36/21 du Conseil des droits de l’homme,", ["A/HRC/RES/36/21"]),
        ("إذ تشير إلى قرارها ٧٠/١،", ["A/RES/70/1"]),
        ("Recalling its decision 88/511,", ["A/DEC/88/511"]),
        ("Recalling its resolutions S-9/2 and ES-12/1,", ["A/RES/S-9/2", "A/RES/ES-12/1"]),
        ("Recalling Human Rights Council resolution 6/4,", ["A/HRC/RES/6/4"]),
        ("as set out in document A/CONF.999/7 (Part I).", ["A/CONF.999/7(PartI)"]),
        ("Ibid., Fiftieth Session, Supplement No. 9 (A/50/9).", ["A/50/9(SUPP)"]),
        ("Ibid., Eightieth Session, Supplement No. 9 (A/80/9), annex.", ["A/80/9"]),
        ("See A/80/900-S/2025/77, annex.", ["A/80/900", "S/2025/77"]),
        ("See A/80/900/Add.1.", ["A/80/900/Add.1"]),
        ("Recalling General Assembly and Security Council resolutions 61/5 and 1777 (2007),",
         ["A/RES/61/5", "S/RES/1777(2007)"]),
        ("Recalling United Nations Environment Assembly resolution 3/2,", ["UNEP/EA.3/Res.2"]),
    ],
)  # fmt: skip
def test_each_shape_gives_the_full_symbol(text, expected):
    assert symbols(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a ratio of 70/30 in 2019/20",
        "Commission on Fish resolution 49/7 of 11 March 2005,",
        "Indian Tuna Commission, resolutions 12/07 and 13/07.",
        "Recalling resolution 7/2021 of the Conference of the Food Body,",
        "and/or A/B testing",
        "HIV/AIDS and WT/MIN(15)/48",
    ],
)
def test_numbers_that_are_no_known_documents_are_no_citations(text):
    assert symbols(text) == []


def test_date_and_title_stand_with_the_citation():
    text = "Reaffirming its resolution 90/1 of 5 May 2035, entitled “A plan: for all”, and 91/2 of 6 June 2036,"
    first, second = find_citations(text, "PP1", (), "A/RES/")
    assert (first.date.isoformat(), first.title, first.text) == ("2035-05-05", "A plan: for all", "90/1")
    assert (second.symbol, second.date.isoformat(), second.title) == ("A/RES/91/2", "2036-06-06", None)


@pytest.mark.parametrize(
    "text",
    [
        "Réaffirmant la résolution 1999/5 du Conseil économique et social, en date du 1er juillet 1999, sur la mer,",
        "Reafirmando la resolución 1999/5 del Consejo Económico y Social, de 1 de julio de 1999, relativa al mar,",
        "подтверждая резолюцию 1999/5 Экономического и Социального Совета от 1 июля 1999 года о море,",
        "إذ تؤكد قرار المجلس الاقتصادي والاجتماعي 1999/5 المؤرخ 1 تموز/يوليه 1999 بشأن البحر،",
        "重申经济及社会理事会1999年7月1日第 1999/5 号决议，",
    ],
)
def test_the_six_languages_name_the_same_document_and_date(text):
    (citation,) = find_citations(text, "PP1", (), "A/RES/")
    assert (citation.symbol, citation.date.isoformat()) == ("E/RES/1999/5", "1999-07-01")


def test_a_link_decides_the_symbol_of_the_words_it_stands_on():
    text = "Recalling resolution 90/1 B of 2035,"
    link = Link(21, 25, "https://undocs.org/en/A/RES/90/1A-B")
    assert symbols(text, (link,)) == ["A/RES/90/1A-B"]


@given(st.integers(31, 120), st.integers(1, 400))
def test_a_symbol_survives_its_own_link(session, number):
    symbol = symbol_of_number(f"{session}/{number}", "A/RES/")
    assert symbol_of_link(link_of_symbol(symbol)) == symbol
    assert symbol_of_link(link_of_symbol(symbol).replace("docs.un.org/en", "undocs.org/fr")) == symbol


@given(st.text(max_size=200))
def test_any_text_is_read_and_spans_show_the_words(text):
    for citation in find_citations(text, "PP1", (), "A/RES/"):
        assert text[citation.start : citation.end] == citation.text


def test_a_link_with_the_chinese_editions_slips_still_leads_to_its_document():
    assert symbol_of_link("http://undocs.org/ch/A/R90/1") == "A/RES/90/1"
