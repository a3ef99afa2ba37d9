"""Documents are found in every shape in which a text names them, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.domain.resolution import Link
from observance_viewer.readers.citations import find_citations
from observance_viewer.readers.symbols import link_of_symbol, symbol_of_link, symbols_of_number


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
        ("Recalling resolution 222A(III) and resolution 2222B (XXI),", ["A/RES/222(III)", "A/RES/2222(XXI)"]),
        ("See S/RES/1999 (2011) and A/RES/2222 A (XXI).", ["S/RES/1999(2011)", "A/RES/2222(XXI)"]),
        ("Recalling its resolutions 46/90 to 46/93,", ["A/RES/46/90", "A/RES/46/91", "A/RES/46/92", "A/RES/46/93"]),
        ("Recalling Council resolutions 5/8 and 1999/5,", ["A/HRC/RES/5/8", "E/RES/1999/5"]),
        ("Recalling Council resolution 1999 (LXI),", ["E/RES/1999(LXI)"]),
        ("set up the Human Rights Council by its resolution 60/199,", ["A/RES/60/199"]),
        ("adopted by the Human Rights Council in its resolution 48/9,", ["A/HRC/RES/48/9"]),
        ("Recalling resolution 2/3 of the United Nations Environment Assembly,", ["UNEP/EA.2/Res.3"]),
        ("See A/80/6 (Sect. 9) and A/80/6 (Sect. 9)/Corr.1.", ["A/80/6(Sect.9)", "A/80/6(Sect.9)/Corr.1"]),
        ("See A/S-9/9/Rev.1 and Corr.1 and 2.", ["A/S-9/9/Rev.1", "A/S-9/9/Rev.1/Corr.1", "A/S-9/9/Rev.1/Corr.2"]),
        ("Recalling its resolutions 59/299 A of 20 December 2004 and 59/299 B of 8 June 2005,",
         ["A/RES/59/299", "A/RES/59/299B"]),
        ("Recalling its resolution 59/99 B of 20 December 2004,", ["A/RES/59/99A-B"]),
        ("Recalling its resolution 64/99 B of 20 December 2009,", ["A/RES/64/99"]),
        ("See LAMPS/CONF.2035/9 (Parts I and II) and LAMPS/CONF.2035/9 (Part III).",
         ["LAMPS/CONF.2035/9(PartsIandII)", "LAMPS/CONF.2035/9(PartIII)"]),
        ("the Rules of the Commission, and resolutions 90/8 and 90/9 of 20 December 2035,",
         ["A/RES/90/8", "A/RES/90/9"]),
        ("Recalling all Human Rights Council resolutions and decision 6/102,", ["A/HRC/DEC/6/102"]),
        ("Recalling its resolutions 59/299 B and C of 8 June 2005,", ["A/RES/59/299B", "A/RES/59/299C"]),
        ("Ibid., Sixty-second Session, Supplement No. 53 (A/62/53), annex.", ["A/62/53"]),
        ("Ibid., soixantième session, Supplément no 9 (A/60/9).", ["A/60/9(SUPP)"]),
        ("Ibid., sexagésimo período de sesiones, Suplemento núm. 9 (A/60/9).", ["A/60/9(SUPP)"]),
        ("Там же, шестидесятая сессия, Дополнение № 9 (A/60/9).", ["A/60/9(SUPP)"]),
        ("المرجع نفسه، الدورة الستون، الملحق رقم 9 (A/60/9).", ["A/60/9(SUPP)"]),
        ("同上，《第六十届会议，补编第9号》（A/60/9）。", ["A/60/9(SUPP)"]),
        ("القرار 222 ألف (د-3).", ["A/RES/222(III)"]),
        ("إذ تشير إلى قراريها 3333 (دإ-6) و دإ-9/2،", ["A/RES/3333(S-VI)", "A/RES/S-9/2"]),
        ("第222A（III）号决议和第88/511号决定", ["A/RES/222(III)", "A/DEC/88/511"]),
        ("Резолюция 222 А (III).", ["A/RES/222(III)"]),
        ("резолюцию 16/5 Совета по правам человека от 25 марта 2011 года", ["A/HRC/RES/16/5"]),
        ("les résolutions 5/8 et 5/9 du Conseil des droits de l’homme,", ["A/HRC/RES/5/8", "A/HRC/RES/5/9"]),
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
        "resolution 61/9 of the Commission on Fish and Governing Council decision 40/1",
        "la résolution 61/9 de la Commission du thon",
        "резолюция 61/9 Комиссии по тунцу",
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
    ("text", "dates"),
    [
        ("resolutions 61/5, 61/6 and 61/7 of 4 December 2006,", ["2006-12-04"] * 3),
        ("resolutions 60/5 and 61/6 of 4 December 2006,", [None, "2006-12-04"]),
        ("résolutions 1999 (2011) et 2099 (2013) du Conseil de sécurité, en date des 14 juillet 2011 et 25 avril 2013,",
         ["2011-07-14", "2013-04-25"]),
        ("resolution 48/9 of 8 October 2021 of the Human Rights Council", ["2021-10-08"]),
        ("2006年12月4日第61/5和61/6号决议", ["2006-12-04"] * 2),
    ],
)  # fmt: skip
def test_a_list_shares_its_date_or_has_one_for_each(text, dates):
    found = [citation.date and citation.date.isoformat() for citation in find_citations(text, "PP1", (), "A/RES/")]
    assert found == dates


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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("resolution 90/1, entitled “The women’s lamps”,", "The women’s lamps"),
        ("résolution 90/1, intitulée « Les phares à l’horizon 2050 »,", "Les phares à l’horizon 2050"),
        ("resolution 90/1, entitled ‘Lamps’,", "Lamps"),
    ],
)
def test_a_title_ends_at_the_mark_that_closes_it(text, title):
    (citation,) = find_citations(text, "PP1", (), "A/RES/")
    assert citation.title == title


def test_a_link_decides_the_symbol_of_the_words_it_stands_on():
    text = "Recalling resolution 90/1 B of 2035,"
    link = Link(21, 25, "https://undocs.org/en/A/RES/90/1A-B")
    assert symbols(text, (link,)) == ["A/RES/90/1A-B"]


@given(st.integers(31, 120), st.integers(1, 400))
def test_a_symbol_survives_its_own_link(session, number):
    (symbol,) = symbols_of_number(f"{session}/{number}", "A/RES/", None)
    assert symbol_of_link(link_of_symbol(symbol)) == symbol
    assert symbol_of_link(link_of_symbol(symbol).replace("docs.un.org/en", "undocs.org/fr")) == symbol


@given(st.text(max_size=200))
def test_any_text_is_read_and_spans_show_the_words(text):
    for citation in find_citations(text, "PP1", (), "A/RES/"):
        assert text[citation.start : citation.end] == citation.text


def test_a_link_with_the_chinese_editions_slips_still_leads_to_its_document():
    assert symbol_of_link("http://undocs.org/ch/A/R90/1") == "A/RES/90/1"
