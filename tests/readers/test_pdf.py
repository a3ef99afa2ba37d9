"""PDFs set here are read as a person reads them; bad ones are refused in a sentence."""

import hashlib
import json
import os
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
import typst
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from observance_viewer.domain.errors import UserError
from observance_viewer.readers import pdf_glyphs
from observance_viewer.readers.pdf import read_pdf
from observance_viewer.readers.reading import read_bytes, read_shipped

SOURCE = r"""
#set page(
  width: 14cm, height: 13cm, margin: 2cm,
  header: context if counter(page).get().first() > 1 [#text(8pt, weight: "bold")[A/RES/90/15]],
  footer: context text(8pt)[#counter(page).display()/3 #h(1fr) 36-01234],
)
#set text(10pt, font: "Libertinus Serif", hyphenate: false)
#set par(first-line-indent: (amount: 2em, all: true), spacing: 1.4em, leading: 0.6em)
#set super(typographic: false)
#let flush(body) = par(first-line-indent: 0pt, body)
#flush[Ninetieth session \ Agenda item 12]
#flush[*Resolution adopted by the General Assembly on 3 March 2036*]
#flush(text(12pt)[*90/15. International Day of Lighthouses \ and of the Keepers of Lamps*])
_The General Assembly_,

_Recalling_ the keepers of every coast,#footnote[See resolution 1/2, _annex_.] and the many well-trained sailors who
passed by them at night and came home safely to their own ports after long, dark and stormy winter journeys,

_Noting with concern_ that many lamps are out,

1. _Decides_ to light them every evening, in accordance with the long-standing custom#footnote[Lighthouse Papers,
vol. 3, which fill many a shelf in the old library and are read by few.] of the coast, of which the keepers of the
northern islands have told so many stories to their children that nobody can count them any more, and that are
still told today:

(a) In summer at ten;

(b) In winter at four, or whenever the fog is so thick that a keeper cannot see the end of the jetty from the door of
the tower and hears the bell of the nearest buoy;

2. _Requests_ the Secretary-General to report on lamps,#super[1] oil and wicks at its next session.

#align(right)[5th plenary meeting \ 3 March 2036]
"""


@pytest.fixture(scope="module")
def printed():
    return typst.compile(SOURCE.replace("\n1. ", "\n1\\. ").replace("\n2. ", "\n2\\. ").encode())


@pytest.fixture(scope="module")
def resolution(printed):
    return read_bytes(printed, "lamps.pdf")


def test_paragraphs_are_told_by_indent_and_distance(resolution):
    assert [node.id for node in resolution.nodes()] == ["PP1", "PP2", "OP1", "OP1(a)", "OP1(b)", "OP2"]
    assert resolution.title == "International Day of Lighthouses and of the Keepers of Lamps"
    assert resolution.warnings == ()


def test_a_paragraph_cut_by_a_page_break_reads_as_one_sentence(printed, resolution):
    text = " ".join(node.text for node in resolution.nodes())
    assert "in accordance with the long-standing custom of the coast, of which the keepers" in text
    assert resolution.operative[0].text.endswith("that are still told today:")
    assert "36-01234" not in text
    assert "A/RES/90/15" not in text


def test_italics_are_the_opening_phrase(resolution):
    assert [node.opening for node in resolution.preamble] == ["Recalling", "Noting with concern"]
    assert [node.opening for node in resolution.operative] == ["Decides", "Requests"]


def test_footnotes_at_the_page_end_belong_to_their_raised_marks(resolution):
    assert [(note.marker, note.host, note.text) for note in resolution.footnotes] == [
        ("1", "PP1", "See resolution 1/2, annex."),
        ("2", "OP1", "Lighthouse Papers, vol. 3, which fill many a shelf in the old library and are read by few."),
    ]
    assert [call.footnote for call in resolution.operative[1].calls] == ["FN1"]


def test_the_masthead_and_the_lines_below_become_metadata(resolution):
    known = resolution.metadata
    assert (resolution.symbol, known.session, str(known.adopted)) == ("A/RES/90/15", "Ninetieth session", "2036-03-03")
    assert known.meeting == "5th plenary meeting"


def test_a_word_split_at_a_hyphen_keeps_it():
    words = " ".join(["twenty-two well-known"] * 60)
    source = f"#set page(width: 8cm, height: 29cm)\n_The General Assembly_,\n\n_Recalling_ {words},\n\n1\\. _Decides_."
    text = read_bytes(typst.compile(source.encode()), "x").preamble[0].text
    assert text == f"Recalling {words},"


@pytest.mark.parametrize("height", range(11, 27, 3))
def test_the_shipped_resolution_as_a_pdf_reads_the_same_wherever_the_pages_break(height):
    def words(text):
        return f"#{json.dumps(text, ensure_ascii=False)}"

    shipped = read_shipped()
    notes = {note.id: note.text for note in shipped.footnotes}
    source = (
        f"#set page(width: 17cm, height: {height}cm)\n#set text(10pt)\n#set super(typographic: false)\n"
        "#set par(first-line-indent: (amount: 2em, all: true), spacing: 1.4em, leading: 0.6em)\n"
        f"#text(12pt)[{words(f'{shipped.number}. {shipped.title}')}]\n\n_{shipped.enacting[:-1]}_,\n\n"
    )
    for node in shipped.nodes():
        done, paragraph = 0, words(f"{node.number} ") if node.number else ""
        for call in node.calls:
            paragraph += words(node.text[done : call.offset]) + f"#footnote[{words(notes[call.footnote])}]"
            done = call.offset
        source += f"{paragraph}{words(node.text[done:])}\n\n"
    again = read_bytes(typst.compile(source.encode()), "x")
    for part in ("title", "symbol", "citations", "mentions", "observances", "warnings"):
        assert getattr(again, part) == getattr(shipped, part), part
    assert [(n.id, n.text, n.calls) for n in again.nodes()] == [(n.id, n.text, n.calls) for n in shipped.nodes()]
    assert [(n.host, n.text) for n in again.footnotes] == [(n.host, n.text) for n in shipped.footnotes]


def test_a_hyphen_set_apart_from_its_word_belongs_to_it():
    source = "_The General Assembly_,\n\n1\\. _Decides_ on drug -resistant lamps."
    assert read_bytes(typst.compile(source.encode()), "x").operative[0].text == "Decides on drug-resistant lamps."


COLUMNS = (
    "#set text(9pt)\n_The General Assembly_,\n\n"
    + "\n\n".join(
        f"_Recalling_ the {word} lamp and all that was said of it in the long nights by its keepers, who are many,"
        for word in ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
    )
    + "\n\n1\\. _Decides_ to light them."
)


@pytest.mark.parametrize(
    "setting", ["", "#set page(columns: 2, width: 14cm, height: 6cm)", "#set page(columns: 2, width: 14cm)"]
)
def test_columns_are_read_one_after_the_other(setting):
    printed = read_bytes(typst.compile(f"{setting}\n{COLUMNS}".encode()), "x")
    assert len(printed.preamble) == 10
    assert [node.text.split()[2] for node in printed.preamble][-1] == "tenth"
    assert printed.preamble[4].text.startswith(
        "Recalling the fifth lamp and all that was said of it in the long nights"
    )


def test_arabic_reads_from_the_right_with_its_figures_and_ligatures_in_order():
    source = (
        '#set text(lang: "ar")\nإن الجمعية العامة،\n\n1\\. تقرر إعلان عام 2015، وفقا للقرار 70/1، سنة للأهداف '
        + "والغايات العالمية " * 12
    )
    (node,) = read_bytes(typst.compile(source.encode()), "x").operative
    assert node.text.startswith("تقرر إعلان عام 2015، وفقا للقرار 70/1، سنة للأهداف والغايات العالمية والغايات")


def test_a_russian_paragraph_may_begin_with_a_small_letter():
    words = "и на многие лампы, " * 12
    source = (
        "#set par(first-line-indent: (amount: 2em, all: true))\n_Генеральная Ассамблея_,\n\n"
        f"_ссылаясь_ на маяки {words}\n\n_принимая_ во внимание {words}\n\n1\\. _постановляет_ собраться {words}."
    )
    assert len(read_bytes(typst.compile(source.encode()), "x").preamble) == 2


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_that_is_set_on_its_side_reads_the_same(degrees):
    body = COLUMNS.replace("\n\n", "\n\n#v(4pt)\n\n")
    source = f"#set page(width: auto, height: auto)\n#rotate({degrees}deg, reflow: true, block(width: 11cm)[{body}])"
    turned = read_bytes(typst.compile(source.encode()), "x")
    assert [node.text.split()[2] for node in turned.nodes()][-3:] == ["ninth", "tenth", "light"]


def test_words_across_the_page_are_told_and_break_no_sentence():
    source = (
        "#set page(foreground: rotate(24deg, text(40pt)[ADVANCE COPY]))\n_The General Assembly_,\n\n"
        "_Recalling_ lamps,\n\n1\\. _Decides_ to light them."
    )
    stamped = read_bytes(typst.compile(source.encode()), "x")
    assert [node.text for node in stamped.nodes()] == ["Recalling lamps,", "Decides to light them."]
    assert [warning.message for warning in stamped.warnings] == ["Words set across the page: “ADVANCE COPY”"]


def test_links_are_kept_on_their_words():
    source = '_The General Assembly_,\n\n1\\. _Decides_ on #link("https://undocs.org/A/RES/70/1")[70/1], too.'
    node = read_bytes(typst.compile(source.encode()), "x").operative[0]
    assert [(node.text[link.start : link.end], link.target) for link in node.links] == [
        ("70/1", "https://undocs.org/A/RES/70/1")
    ]


def test_a_mark_that_is_set_apart_belongs_to_the_word_before_it():
    source = (
        "#set super(typographic: false)\n_The General Assembly_,\n\n1\\. _Decides_ on lamps, #super[1] oil and wicks."
        "\n\n#v(1fr)\n#text(8pt)[#super[1] See below.]"
    )
    node = read_bytes(typst.compile(source.encode()), "x").operative[0]
    assert (node.text, node.calls[0].offset) == ("Decides on lamps, oil and wicks.", len("Decides on lamps,"))


def test_notes_that_every_page_counts_from_1_belong_to_the_calls_on_their_page():
    source = (
        "#set page(height: 9cm)\n#set super(typographic: false)\n_The General Assembly_,\n\n"
        "1\\. _Decides_ on lamps;#super[1]\n\n#v(1fr)\n#text(8pt)[#super[1] See above.]\n#pagebreak()\n"
        "2\\. _Decides_ on oil;#super[1]\n\n3\\. _Decides_ on wicks.#super[2]\n\n#v(1fr)\n"
        "#text(8pt)[#super[1] See below. \\ #super[2] See there.]"
    )
    resolution = read_bytes(typst.compile(source.encode()), "x")
    assert [(note.marker, note.text, note.host) for note in resolution.footnotes] == [
        ("1", "See above.", "OP1"),
        ("1", "See below.", "OP2"),
        ("2", "See there.", "OP3"),
    ]
    assert resolution.warnings == ()


def test_a_note_whose_mark_is_not_raised_is_told_by_its_number_and_the_formula_by_its_words():
    source = (
        "#set super(typographic: false)\n#set par(spacing: 0.65em)\n90/15. Day of Lighthouses\n\n"
        "The General Assembly,\n\n"
        "#h(2em)Recalling lamps,#super[1] oil and wicks,#super[2]\n\n#h(2em)1\\. Decides to see.\n\n#v(1fr)\n"
        "#text(8pt)[1 See Treaty Series, No. 8. \\ 2 See Treaty Series, No. 9.]"
    )
    resolution = read_bytes(typst.compile(source.encode()), "x")
    assert (resolution.number, resolution.title) == ("90/15", "Day of Lighthouses")
    assert [(note.text, note.host) for note in resolution.footnotes] == [
        ("See Treaty Series, No. 8.", "PP1"),
        ("See Treaty Series, No. 9.", "PP1"),
    ]


@pytest.mark.parametrize("split", ["the period 2011–\\ 2020 of A/RES/\\ 70/1", "the period 2011–2020 of A/RES/70/1"])
def test_figures_and_symbols_that_a_line_end_splits_are_joined(split):
    source = f"_The General Assembly_,\n\n1\\. _Decides_ on {split}."
    text = read_bytes(typst.compile(source.encode()), "x").operative[0].text
    assert text == "Decides on the period 2011–2020 of A/RES/70/1."


def test_a_pdf_that_takes_too_long_is_given_up(printed, monkeypatch):
    monkeypatch.setattr(pdf_glyphs, "MOST_SECONDS", 0.01)
    with pytest.raises(UserError, match="takes more than"):
        read_pdf(printed)


def test_a_pdf_that_needs_too_much_memory_is_given_up_without_harm():
    packer = zlib.compressobj(9)
    first, more = (packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    stream = first + more * 2000
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(stream), stream),
    ]
    body = b"".join(b"%d 0 obj%sendobj\n" % (at, text) for at, text in enumerate(objects, 1))
    with pytest.raises(UserError):
        read_pdf(b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size 5>>\n")


ENCRYPTED = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 3 0 R/ID[(1234567890123456)(1234567890123456)]/Size 4>>
%%EOF
"""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (ENCRYPTED, "encrypted"),
        (b"%PDF-1.7\nnothing more", "damaged"),
        (typst.compile(b"#rect(width: 4cm, height: 4cm)"), "pictures of pages"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(data, words):
    with pytest.raises(UserError, match=words) as caught:
        read_bytes(data, "x")
    assert caught.value.remedy


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=12))
def test_changed_bytes_give_a_resolution_or_a_sentence(printed, changes):
    data = bytearray(printed)
    for part, value in changes:
        data[int(part * len(data))] = value
    with suppress(UserError):
        assert read_bytes(bytes(data), "x").format


SHARED = Path(os.environ.get("OBSERVANCE_SHARED", Path(__file__).parents[3] / "shared")) / "corpus" / "pdf"

# What a person reads on the pages, checked there: each paragraph's place and kind with a sum of its words and the
# places of its calls, each note with its host.
EXPECTED = json.loads(Path(__file__).with_name("expected_pdf.json").read_text())


def checksum(text):
    return hashlib.sha256(text.encode()).hexdigest()[:8]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared PDF files are not beside the checkout")
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_real_pdf_files_read_as_a_person_reads_them(name):
    resolution = read_bytes((SHARED / name).read_bytes(), name)
    assert [
        " ".join([node.id, node.kind, checksum(node.text), *(f"{c.footnote}@{c.offset}" for c in node.calls)])
        for node in resolution.nodes()
    ] == EXPECTED[name]["paragraphs"]
    notes = [f"{note.id} {note.host} {checksum(note.text)}" for note in resolution.footnotes]
    assert notes == EXPECTED[name]["notes"]
    assert resolution.warnings == ()
