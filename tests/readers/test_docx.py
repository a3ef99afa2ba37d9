"""Word files made here are read with their notes, generated numbers and tracked changes; bad ones are refused."""

import io
import os
import zipfile
from contextlib import suppress
from html import escape
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.docx import read_docx
from observance_viewer.readers.reading import read_bytes, read_shipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

NUMBERING = f"""<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>"""

STYLES = f"""<w:styles xmlns:w="{W}"><w:style w:styleId="Verb"><w:rPr><w:i/></w:rPr></w:style>
<w:style w:styleId="VerbToo"><w:basedOn w:val="Verb"/></w:style>
<w:style w:styleId="Listed"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>"""


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def call(number):
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def paragraph(*content, depth=None, style=""):
    listed = "" if depth is None else f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="3"/></w:numPr>'
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{listed}</w:pPr>{''.join(content)}</w:p>"


def plain(*texts):
    return "".join(paragraph(run(text)) for text in texts)


HEAD = plain(
    "Ninetieth session",
    "Agenda item 12 (b)",
    "Resolution adopted by the General Assembly on 3 March 2036",
    "[without reference to a Main Committee (A/90/L.7)]",
    "90/15. International Day of Lighthouses",
    "The General Assembly,",
    "Recalling the keepers of every coast,",
)


def word(body, notes=(), extra=None, main=None):
    document = main or f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
    noted = "".join(
        f'<w:footnote w:id="{at}"><w:p><w:r><w:footnoteRef/></w:r>{run(" " + text)}</w:p></w:footnote>'
        for at, text in notes
    )
    names = ("footnotes", "numbering", "styles")
    relations = "".join(f'<Relationship Id="r{n}" Type="{TYPES}{n}" Target="{n}.xml"/>' for n in names)
    link = (
        f'<Relationship Id="L1" Type="{TYPES}hyperlink" Target="https://docs.un.org/A/RES/70/1" TargetMode="External"/>'
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="m" Type="{TYPES}officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": document,
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}">{relations}{link}</Relationships>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{noted}</w:footnotes>',
        "word/numbering.xml": NUMBERING,
        "word/styles.xml": STYLES,
        **(extra or {}),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


def test_generated_numbers_are_read_to_three_levels():
    body = HEAD + "".join(
        [
            paragraph(run("Decides", "<w:i/>"), run(" to light the lamps:"), depth=0),
            paragraph(run("Every evening;"), depth=1),
            paragraph(run("In fog, namely:"), depth=1),
            paragraph(run("By day;"), depth=2),
            paragraph(run("By night;"), depth=2),
            paragraph(run("Requests", "<w:i/>"), run(" a report."), style="Listed"),
        ]
    )
    resolution = read_bytes(word(body), "lamp.docx")
    assert [node.id for node in resolution.nodes()] == [
        "PP1", "OP1", "OP1(a)", "OP1(b)", "OP1(b)(i)", "OP1(b)(ii)", "OP2",
    ]  # fmt: skip
    assert resolution.operative[0].text == "Decides to light the lamps:"
    assert resolution.warnings == ()


def test_the_masthead_becomes_metadata_and_the_title_stands_alone():
    body = (
        HEAD
        + plain("1. Decides to meet.")
        + paragraph(run("5th plenary meeting"), "<w:r><w:br/></w:r>", run("3 March 2036"))
    )
    resolution = read_bytes(word(body), "lamp.docx")
    known = resolution.metadata
    assert (resolution.symbol, resolution.title) == ("A/RES/90/15", "International Day of Lighthouses")
    assert (known.session, known.agenda_item, known.draft) == ("Ninetieth session", "12 (b)", "A/90/L.7")
    assert (str(known.adopted), known.meeting) == ("2036-03-03", "5th plenary meeting")
    assert [node.id for node in resolution.nodes()] == ["PP1", "OP1"]


def test_a_footnote_stays_at_its_call_and_is_numbered_by_the_order_of_the_calls():
    body = HEAD + paragraph(run("1. Decides on lamps,"), call(9), run(" and oil;"), call(4)) + plain("2. Waits.")
    resolution = read_bytes(word(body, [(4, "Second."), (9, "First.")]), "lamp.docx")
    assert [(note.marker, note.text, note.host) for note in resolution.footnotes] == [
        ("1", "First.", "OP1"), ("2", "Second.", "OP1"),
    ]  # fmt: skip
    first, _ = resolution.operative[0].calls
    assert resolution.operative[0].text[: first.offset] == "Decides on lamps,"


def test_tracked_insertions_are_kept_and_deletions_left_out():
    body = HEAD + paragraph(
        run("1. Decides "),
        f"<w:ins>{run('gladly ')}</w:ins>",
        "<w:del><w:r><w:delText>sadly </w:delText></w:r></w:del>",
        f"<w:moveFrom>{run('gone ')}</w:moveFrom>",
        run("to meet."),
    )
    assert read_bytes(word(body), "x").operative[0].text == "Decides gladly to meet."


def test_a_paragraph_whose_end_is_deleted_runs_on():
    cut = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('1. Decides to ')}</w:p>"
    assert read_bytes(word(HEAD + cut + plain("meet.")), "x").operative[0].text == "Decides to meet."


def test_hyphens_spaces_fields_and_links_read_as_words():
    body = HEAD + paragraph(
        run("1. Decides, in resolution 70"),
        "<w:r><w:t>/</w:t></w:r>",
        f'<w:hyperlink r:id="L1">{run("1")}</w:hyperlink>',
        "<w:r><w:t> the long</w:t><w:noBreakHyphen/><w:t>term light</w:t><w:softHyphen/><w:t>house</w:t><w:tab/></w:r>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        run("plan."),
    )
    node = read_bytes(word(body), "x").operative[0]
    assert node.text == "Decides, in resolution 70/1 the long-term lighthouse plan."
    assert [link.target for link in node.links] == ["https://docs.un.org/A/RES/70/1"]


def test_a_field_that_is_a_link_stands_on_the_words_of_its_result():
    def sign(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    target = "https://docs.un.org/en/A/RES/90/"
    body = HEAD + paragraph(
        run("1. Decides, in resolutions "),
        sign("begin"),
        f'<w:r><w:instrText xml:space="preserve"> HYPERLINK "{target}</w:instrText></w:r>',
        '<w:r><w:instrText>1" \\o "title" </w:instrText></w:r>',
        sign("separate"),
        run("90/1"),
        sign("end"),
        run(" and "),
        f'<w:fldSimple w:instr=" HYPERLINK {target}2 ">{run("90/2")}</w:fldSimple>',
        sign("begin"),
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        sign("end"),
        run(", to meet."),
    )
    node = read_bytes(word(body), "x").operative[0]
    assert node.text == "Decides, in resolutions 90/1 and 90/2, to meet."
    assert [(node.text[link.start : link.end], link.target) for link in node.links] == [
        ("90/1", f"{target}1"),
        ("90/2", f"{target}2"),
    ]


def test_italics_of_a_style_are_the_opening_phrase():
    body = HEAD + paragraph(run("1. "), run("Pays tribute", '<w:rStyle w:val="VerbToo"/>'), run(" to keepers."))
    assert read_bytes(word(body), "x").operative[0].opening == "Pays tribute"


def test_a_table_is_kept_as_readable_rows_and_a_text_box_in_its_place():
    row = "".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in ("Lamp", "12", "miles"))
    box = f"<w:p><w:r><w:drawing><w:txbxContent>{plain('2. Waits.')}</w:txbxContent></w:drawing></w:r></w:p>"
    body = HEAD + plain("1. Decides:") + f"<w:tbl><w:tr>{row}</w:tr></w:tbl>" + box
    texts = [block.text for block in read_docx(word(body)).blocks]
    assert texts[-2:] == ["Lamp | 12 | miles", "2. Waits."]


def test_notes_are_numbered_as_word_numbers_them_and_begin_anew_in_each_section():
    section = (
        "<w:p><w:pPr><w:sectPr><w:footnotePr><w:numRestart w:val='eachSect'/></w:footnotePr></w:sectPr></w:pPr></w:p>"
    )
    body = (
        HEAD
        + paragraph(run("1. Decides,"), call(2), run(" so,"), call(3))
        + section
        + paragraph(run("2. Waits,"), call(4), run(" too."))
    )
    notes = [(2, "First."), (3, "Second."), (4, "First of the second part.")]
    resolution = read_bytes(word(body, notes), "x")
    assert [(note.id, note.marker, note.host) for note in resolution.footnotes] == [
        ("FN1", "1", "OP1"), ("FN2", "2", "OP1"), ("FN3", "1", "OP2"),
    ]  # fmt: skip
    assert [each.footnote for node in resolution.operative for each in node.calls] == ["FN1", "FN2", "FN3"]


@pytest.mark.parametrize(("form", "marker"), [("lowerLetter", "a"), ("chicago", "*"), ("lowerRoman", "i")])
def test_the_figures_of_notes_are_those_that_the_file_asks_for(form, marker):
    body = (
        HEAD
        + paragraph(run("1. Decides,"), call(2))
        + (f"<w:sectPr><w:footnotePr><w:numFmt w:val='{form}'/></w:footnotePr></w:sectPr>")
    )
    assert read_bytes(word(body, [(2, "See below.")]), "x").footnotes[0].marker == marker


def test_a_mark_of_ones_own_and_a_note_that_is_called_again():
    own = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>**</w:t></w:r>'
    again = run("**", '<w:vertAlign w:val="superscript"/>')
    body = HEAD + paragraph(run("1. Decides,"), own, run(" and"), again, run(" so."))
    resolution = read_bytes(word(body, [(2, "** Typed.")]), "x")
    assert [(note.marker, note.text, note.host) for note in resolution.footnotes] == [("**", "Typed.", "OP1")]
    assert len(resolution.operative[0].calls) == 2


def test_a_list_that_is_set_as_a_table_is_numbered_by_its_first_cells():
    rows = "".join(
        f"<w:tr><w:tc>{paragraph(run(number))}</w:tc><w:tc>{paragraph(run(text))}</w:tc></w:tr>"
        for number, text in (("1.", "Decides to meet;"), ("2.", "Waits."))
    )
    operative = read_bytes(word(HEAD + f"<w:tbl>{rows}</w:tbl>"), "x").operative
    assert [(node.number, node.text) for node in operative] == [("1.", "Decides to meet;"), ("2.", "Waits.")]


def test_a_row_whose_deletion_is_tracked_is_left_out():
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph(run('Gone'))}</w:tc></w:tr>"
    kept = f"<w:tr><w:tc>{paragraph(run('1. Decides.'))}</w:tc></w:tr>"
    assert [block.text for block in read_docx(word(HEAD + f"<w:tbl>{gone}{kept}</w:tbl>")).blocks][-1] == "1. Decides."


def test_bullets_keep_ids_of_their_own_without_a_warning():
    body = HEAD + plain("1. Decides:", "• to light;", "• to wait.")
    resolution = read_bytes(word(body), "x")
    assert [node.id for node in resolution.operative[0].children] == ["OP1(•)", "OP1(•)-2"]
    assert resolution.warnings == ()


def test_signs_of_symbol_fonts_are_read_or_shown_as_unknown():
    signs = '<w:r><w:sym w:font="Symbol" w:char="F0B0"/><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'
    body = HEAD + paragraph(run("1. Decides at 20"), signs, run("."))
    assert read_bytes(word(body), "x").operative[0].text == "Decides at 20°\ufffd."


def test_without_styles_numbering_and_notes_a_file_is_read_by_its_words():
    parts = {f"word/{name}.xml": f'<w:{name} xmlns:w="{W}"/>' for name in ("styles", "numbering", "footnotes")}
    bare = word(HEAD + plain("1. Decides."), extra={**parts, "word/_rels/document.xml.rels": "<Relationships/>"})
    assert read_bytes(bare, "x").operative[0].text == "Decides."


def test_strict_word_files_are_read_too():
    main = f'<w:document xmlns:w="{STRICT}"><w:body>{HEAD}{plain("1. Decides.")}</w:body></w:document>'
    assert read_bytes(word("", main=main), "x").operative[0].text == "Decides."


def test_the_shipped_resolution_as_a_word_file_reads_the_same():
    shipped = read_shipped()
    body = plain(escape(f"{shipped.number}. {shipped.title}"), escape(shipped.enacting))
    for node in shipped.nodes():
        done, runs = 0, run(f"{node.number} ") if node.number else ""
        for mark in node.calls:
            runs += run(escape(node.text[done : mark.offset])) + call(mark.footnote[2:])
            done = mark.offset
        body += paragraph(runs, run(escape(node.text[done:])))
    again = read_bytes(word(body, [(note.marker, escape(note.text)) for note in shipped.footnotes]), "x")
    for part in ("title", "symbol", "citations", "mentions", "observances", "warnings"):
        assert getattr(again, part) == getattr(shipped, part), part
    assert [(n.id, n.text, n.calls) for n in again.nodes()] == [(n.id, n.text, n.calls) for n in shipped.nodes()]
    assert [(n.host, n.text) for n in again.footnotes] == [(n.host, n.text) for n in shipped.footnotes]


def encrypted():
    data = bytearray(word(HEAD))
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(signature)
        while start >= 0:
            data[start + at] |= 1
            start = data.find(signature, start + 4)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (word("", main="<html/>"), "no Word document"),
        (word("", main=f'<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="{W}"/>'), "type definition"),
        (word("", main="<w:document"), "damaged"),
        (word(HEAD)[:700], "damaged"),
        (word(HEAD, extra={"word/document.xml": " " * 80_000_000}), "unpacks"),
        (encrypted(), "encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old binary Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(data, words):
    with pytest.raises(UserError, match=words) as caught:
        read_bytes(data, "x")
    assert caught.value.remedy


GOOD = word(HEAD + paragraph(run("Decides to meet."), call(1), depth=0), [(1, "A note.")])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=12))
def test_changed_bytes_give_a_resolution_or_a_sentence(changes):
    data = bytearray(GOOD)
    for at, value in changes:
        data[at] = value
    with suppress(UserError):
        assert read_bytes(bytes(data), "x").format


XML = f'<w:document xmlns:w="{W}"><w:body>{HEAD}{paragraph(run("Decides."), call(1), depth=0)}</w:body></w:document>'


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(XML)), st.integers(0, 60), st.text(max_size=8))
def test_changed_markup_gives_a_resolution_or_a_sentence(at, length, text):
    changed = XML[:at] + text + XML[at + length :]
    with suppress(UserError):
        assert read_bytes(word("", main=changed.encode("utf-8", "replace").decode()), "x").format == "docx"


SHARED = Path(os.environ.get("OBSERVANCE_SHARED", Path(__file__).parents[3] / "shared")) / "corpus" / "docx"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared Word files are not beside the checkout")
def test_real_word_files_number_their_paragraphs_and_place_every_note():
    for path in sorted(SHARED.iterdir()):
        if path.read_bytes()[:2] != b"PK":
            continue
        resolution = read_bytes(path.read_bytes(), path.name)
        figures = [int(node.number.strip(".")) for node in resolution.operative if (node.number or "")[:-1].isdigit()]
        assert figures == list(range(1, len(figures) + 1)), path.name
        assert all(note.host for note in resolution.footnotes), path.name
