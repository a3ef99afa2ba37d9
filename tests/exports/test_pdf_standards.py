"""What PDF/UA-1 (by the Matterhorn protocol) and PDF/A-3a ask for and a machine can check, in a file with everything.

The official validator needs Java and is not part of the checks; each test names the checkpoint that it holds.
"""

import io
import re
from itertools import pairwise

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, NullObject

from observance_viewer.domain.note import Anchor, Note

MARKDOWN = """\
# A heading

### and one two levels down

Text with *stress*, a [link](https://example.org/x), [[OP2]], `code` and an ![image](https://example.org/i.png).

- a point
    1. below it
- [x] done

> quoted

| Country | Sent |
|:-:|--:|
| Kenya | 22 |
| 肯尼亚 | مئة |

    code in a block

الجمعية العامة decides 大会

شكراً الشُّرْطَة за́мок
"""
PAINTING = {b"Tj", b"TJ", b"'", b'"', b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"Do", b"sh", b"EI"}
STANDARD = {
    "Document", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "BlockQuote", "Table", "THead",
    "TBody", "TR", "TH", "TD", "Span", "Link", "Code", "TOC", "TOCI", "Reference", "Div", "Sect", "Part", "Quote",
    "NonStruct", "Note", "Figure",
}  # fmt: skip


@pytest.fixture
def every_kind(make_note, pdf_of, made, has_chinese_type):
    def shown(text):
        return text if has_chinese_type else re.sub("[\u4e00-\u9fff]+", "Ассамблея", text)

    notes = [make_note(shown(MARKDOWN), "OP1", ["briefing", "متابعة"]), make_note("whole", None)]
    notes.append(make_note(shown("第一"), "PP4"))
    notes.append(Note("6f1c2a52-0000-4000-9000-000000000000", Anchor("A/RES/70/1", "PP1"), "x", (), made, made))
    return PdfReader(io.BytesIO(pdf_of(notes, text=True, head="page")))


@pytest.fixture
def tree(every_kind):
    return list(elements(every_kind.trailer["/Root"]["/StructTreeRoot"]))


def elements(element):
    """Give every structure element, parents first."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, ArrayObject) else [kids]:
        found = kid.get_object()
        if isinstance(found, DictionaryObject) and "/S" in found:
            yield found
            yield from elements(found)


def kids_of(element):
    kids = element.get("/K", [])
    return [kid.get_object() for kid in (kids if isinstance(kids, ArrayObject) else [kids])]


def role(element):
    return element["/S"][1:]


def fonts_of(reader):
    for page in reader.pages:
        yield from (font.get_object() for font in page["/Resources"].get("/Font", {}).values())


def test_the_catalogue_says_tagged_language_and_title(every_kind):
    """Matterhorn 06-001 to 06-004, 07-001, 07-002, 11-006."""
    root = every_kind.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] is not False
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    xmp = root["/Metadata"].get_data().decode()
    assert re.search(r"<pdfuaid:part>1</pdfuaid:part>", xmp)
    assert re.search(r"<pdfaid:part>3</pdfaid:part>", xmp)
    assert re.search(r"<pdfaid:conformance>A</pdfaid:conformance>", xmp)
    assert "Notes on A/RES/77/241" in xmp
    assert every_kind.metadata.title == "Notes on A/RES/77/241"


def test_all_that_is_painted_is_tagged_or_an_artifact(every_kind):
    """Matterhorn 01-003 to 01-005."""
    for page in every_kind.pages:
        depth, marked = [], 0
        for operands, operator in ContentStream(page.get_contents(), every_kind).operations:
            if operator in (b"BDC", b"BMC"):
                known = operands[0] == "/Artifact" or (operator == b"BDC" and "/MCID" in operands[1])
                depth.append(known)
                marked += known
            elif operator == b"EMC":
                marked -= depth.pop()
            elif operator in PAINTING:
                assert marked, operator


def test_every_mark_on_a_page_stands_in_the_structure_tree(every_kind, tree):
    """Matterhorn 01-005 from the other side: nothing is read twice, nothing is left out."""
    read = [
        (element["/Pg"].indirect_reference.idnum if "/Pg" in element else None, kid)
        for element in tree
        for kid in kids_of(element)
        if isinstance(kid, int)
    ]
    assert len(read) == len(set(read))
    on_pages = 0
    for page in every_kind.pages:
        marks = [
            operands[1]["/MCID"]
            for operands, operator in ContentStream(page.get_contents(), every_kind).operations
            if operator == b"BDC" and "/MCID" in operands[1]
        ]
        assert len(marks) == len(set(marks))
        on_pages += len(marks)
    in_tree = len(read) + sum(
        1 for element in tree for kid in kids_of(element) if isinstance(kid, DictionaryObject) and "/MCID" in kid
    )
    assert in_tree == on_pages


def test_every_role_is_a_standard_one_or_mapped_to_one(every_kind, tree):
    """Matterhorn 02-001."""
    mapped = every_kind.trailer["/Root"]["/StructTreeRoot"].get("/RoleMap", {})
    for element in tree:
        assert role(element) in STANDARD or mapped[element["/S"]][1:] in STANDARD


def test_headings_begin_with_the_first_level_and_leave_none_out(tree):
    """Matterhorn 14-002, 14-003."""
    levels = [int(role(element)[1]) for element in tree if re.fullmatch(r"H\d", role(element))]
    assert levels[0] == 1
    assert all(next_ <= before + 1 for before, next_ in pairwise(levels))


def test_tables_are_regular_and_their_heads_have_a_scope(tree):
    """Matterhorn 15-003, 15-005."""
    tables = [element for element in tree if role(element) == "Table"]
    assert tables
    for table in tables:
        rows = [element for element in elements(table) if role(element) == "TR"]
        assert len({len([each for each in kids_of(row) if role(each) in ("TH", "TD")]) for row in rows}) == 1
        for head in (element for element in elements(table) if role(element) == "TH"):
            attributes = head["/A"] if isinstance(head["/A"], ArrayObject) else [head["/A"]]
            assert any("/Scope" in each.get_object() for each in attributes)


def test_lists_hold_points_and_points_hold_their_words(tree):
    """Matterhorn 16-001 to 16-003, and what may stand in a list."""
    for element in tree:
        if role(element) == "L":
            assert {role(each) for each in kids_of(element)} <= {"L", "LI", "Caption"}
        if role(element) == "LI":
            assert {role(each) for each in kids_of(element)} <= {"Lbl", "LBody"}


def test_pictures_have_words_in_their_place(tree):
    """Matterhorn 13-004."""
    assert all(element.get("/Alt") for element in tree if role(element) == "Figure")


def test_links_have_a_description_and_a_place_in_the_tree(every_kind, tree):
    """Matterhorn 28-002, 28-008, 28-011, 28-012."""
    tagged = {
        kid["/Obj"].indirect_reference.idnum if "/Obj" in kid else None
        for element in tree
        if role(element) in ("Link", "Reference")
        for kid in kids_of(element)
        if isinstance(kid, DictionaryObject) and kid.get("/Type") == "/OBJR"
    }
    links = 0
    for page in every_kind.pages:
        annotations = page.get("/Annots", [])
        if annotations:
            assert page["/Tabs"] == "/S"
        for reference in annotations:
            annotation = reference.get_object()
            assert annotation["/Subtype"] == "/Link"
            assert annotation.get("/Contents") or annotation.get("/Alt")
            assert "/StructParent" in annotation
            assert annotation["/F"] & 4  # printed, as PDF/A asks
            assert annotation.indirect_reference.idnum in tagged
            links += 1
    assert links > 10


def test_words_of_other_languages_say_so(tree, has_chinese_type):
    """Matterhorn 11-001 to 11-004: the tree knows where Arabic and Chinese begin."""
    wanted = {"ar", "zh"} if has_chinese_type else {"ar"}
    assert wanted <= {str(element["/Lang"]) for element in tree if "/Lang" in element}


def test_fonts_are_embedded_and_every_letter_has_its_code(every_kind):
    """Matterhorn 10-001, 31-009, 31-027; PDF/A-3, 6.2.11.4."""
    for font in fonts_of(every_kind):
        assert "/ToUnicode" in font
        for below in font["/DescendantFonts"]:
            descriptor = below.get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def test_colours_have_a_profile_and_nothing_shines_through(every_kind):
    """PDF/A-3, 6.2.3 and 6.2.10."""
    (intent,) = every_kind.trailer["/Root"]["/OutputIntents"]
    assert intent.get_object()["/S"] == "/GTS_PDFA1"
    assert "/DestOutputProfile" in intent.get_object()
    for page in every_kind.pages:
        assert "/Group" not in page
        for state in page["/Resources"].get("/ExtGState", {}).values():
            assert state.get_object().get("/ca", 1) == 1
            assert isinstance(state.get_object().get("/SMask", NullObject()), NullObject)


def test_the_notes_are_attached_as_the_source_of_the_file(every_kind):
    """PDF/A-3, 6.8."""
    root = every_kind.trailer["/Root"]
    (specification,) = (each.get_object() for each in root["/AF"])
    assert specification["/AFRelationship"] == "/Source"
    assert specification["/UF"] == "notes.jsonld"
    assert specification["/Desc"]
    stream = specification["/EF"]["/F"]
    assert stream["/Subtype"] == "/application#2Fld+json" or stream["/Subtype"] == "/application/ld+json"
    assert "/ModDate" in stream["/Params"]


def test_nothing_acts(every_kind):
    """PDF/A-3, 6.5 and 6.6: no scripts, no actions but links."""
    root = every_kind.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(root)
    assert "/JavaScript" not in root.get("/Names", {})
    for page in every_kind.pages:
        for reference in page.get("/Annots", []):
            action = reference.get_object().get("/A")
            assert action is None or action["/S"] in ("/URI", "/GoTo")
