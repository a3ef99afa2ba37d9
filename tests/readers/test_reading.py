"""The shipped text is read from its defects to its structure, and bad input is told in a sentence."""

import os

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.reading import read_bytes, read_file, read_shipped


@pytest.fixture(scope="module")
def shipped():
    return read_shipped()


def test_the_shipped_text_has_its_title_and_every_paragraph(shipped):
    assert (shipped.number, shipped.symbol) == ("77/241", "A/RES/77/241")
    assert shipped.title == "International Day of Police Cooperation"
    assert shipped.enacting == "The General Assembly,"
    assert [node.id for node in shipped.nodes()] == [
        *(f"PP{number}" for number in range(1, 7)),
        *(f"OP{number}" for number in range(1, 6)),
    ]
    assert [node.number for node in shipped.operative] == ["1.", "2.", "3.", "4.", "5."]
    assert shipped.warnings == ()


def test_a_paragraph_cut_by_a_page_break_a_footnote_and_links_reads_as_one_sentence(shipped):
    pp4 = shipped.preamble[3]
    assert "Task Force on Policing, and in cooperation with partners in their efforts" in pp4.text
    assert "http" not in pp4.text
    assert pp4.text.endswith("forms of transnational organized crime,")


def test_a_marker_glued_to_a_word_is_a_footnote_call(shipped):
    (footnote,) = shipped.footnotes
    (call,) = shipped.preamble[3].calls
    assert (footnote.id, footnote.marker, footnote.host) == ("FN1", "1", "PP4")
    assert call.footnote == "FN1"
    assert shipped.preamble[3].text[: call.offset].endswith("Policing,")


def test_words_split_at_a_hyphen_keep_it(shipped):
    assert "Sexual Violence in Conflict-United Nations Team of Experts" in shipped.footnotes[0].text
    assert "United Nations Inter-Agency Task Force" in shipped.operative[2].text


def test_opening_phrases_are_found_by_their_words(shipped):
    openings = [node.opening for node in (*shipped.preamble, *shipped.operative)]
    assert openings == [
        "Reaffirming", "Reaffirming also", "Recalling", "Noting", "Recognizing", "Emphasizing",
        "Decides", "Invites", "Invites", "Stresses", "Requests",
    ]  # fmt: skip


def test_cited_documents_carry_full_symbol_and_date_and_the_draft_is_none(shipped):
    found = [(each.symbol, each.date.isoformat(), each.at) for each in shipped.citations]
    assert found == [
        ("A/RES/70/1", "2015-09-25", "PP1"),
        ("A/RES/53/199", "1998-12-15", "PP2"),
        ("A/RES/61/185", "2006-12-20", "PP2"),
        ("E/RES/1980/67", "1980-07-25", "PP2"),
    ]
    assert shipped.citations[0].title == "Transforming our world: the 2030 Agenda for Sustainable Development"
    assert shipped.metadata.draft == "A/77/L.29"
    assert "draft" in shipped.metadata.supplied


def test_the_footnote_names_sixteen_entities_in_three_roles(shipped):
    roles = {}
    for mention in shipped.mentions:
        if mention.at == "FN1":
            roles.setdefault(mention.role, []).append((mention.entity, mention.acronym))
    assert roles["established-by"] == [("Executive Committee of the Secretary-General", None)]
    assert roles["co-chair"] == [
        ("Department of Peace Operations", "DPO"),
        ("United Nations Office on Drugs and Crime", "UNODC"),
    ]
    assert len(roles["participating"]) == 13
    assert ("United Nations Interregional Crime and Justice Research Institute", "UNICRI") in roles["participating"]
    assert roles["participating"][-1] == (
        "United Nations Entity for Gender Equality and the Empowerment of Women",
        "UN-Women",
    )


def test_the_observance_is_what_the_first_paragraph_says(shipped):
    (observance,) = shipped.observances
    assert (observance.name, observance.kind, observance.rule, observance.first_year, observance.at) == (
        "International Day of Police Cooperation",
        "day",
        "--09-07",
        2023,
        "OP1",
    )


def test_the_same_text_opened_from_a_file_is_the_same_resolution(shipped, tmp_path):
    from importlib.resources import files

    copy = tmp_path / "anything.bin"
    copy.write_bytes(files("observance_viewer.resources").joinpath("documents/A_RES_77_241.txt").read_bytes())
    again = read_file(str(copy))
    assert (again.preamble, again.operative, again.footnotes, again.metadata) == (
        shipped.preamble, shipped.operative, shipped.footnotes, shipped.metadata,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "part"),
    [(b"", "empty"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "binary Word"), (b"hello", "not the text")],
)
def test_what_is_no_resolution_is_refused_in_a_sentence(data, part):
    with pytest.raises(UserError, match=part):
        read_bytes(data, "x")


def test_folders_devices_and_missing_files_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for source in (str(tmp_path), "/dev/zero", str(tmp_path / "pipe"), str(tmp_path / "none"), "a\0b"):
        with pytest.raises(UserError):
            read_file(source)


def test_another_resolution_with_sub_paragraphs_nests_them():
    text = (
        "70/900. Sample\n\nThe General Assembly,\n\n Recalling its resolution 60/1 of 16 September 2005,\n\n"
        " 1. Decides the following:\n\n  (a) To begin;\n\n   (i) With care;\n\n   (ii) With joy;\n\n  (b) To end;\n\n"
        " 2. Requests the Secretary-General to report."
    )
    resolution = read_bytes(text.encode(), "sample")
    assert [node.id for node in resolution.nodes()] == [
        "PP1", "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)", "OP2",
    ]  # fmt: skip
    asked = [m for m in resolution.mentions if m.role == "addressee"]
    assert [(m.entity, m.at) for m in asked] == [("Secretary-General", "OP2")]


def test_numbers_that_do_not_run_are_said():
    resolution = read_bytes(b"70/900. Sample\n\nThe General Assembly,\n\n 1. Decides;\n\n 3. Invites all.", "sample")
    assert [(w.code, w.at) for w in resolution.warnings] == [("number", "OP3")]


def test_lists_in_lists_without_end_are_read_to_a_bounded_depth():
    points = " (a) To go;\n\n (i) So;\n\n" * 2000
    resolution = read_bytes(f"The General Assembly,\n\n 1. Decides:\n\n{points}".encode(), "sample")
    assert sum(1 for _ in resolution.nodes()) == 4001
