"""Notes leave as W3C Web Annotations with all that they hold."""

import json
import uuid
from dataclasses import replace

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.annotations import notes_jsonld
from observance_viewer.exports.annotations_back import notes_from_jsonld


def test_the_short_form_says_the_same_as_the_one_for_people(make_note):
    for notes in ([], [make_note("x")], [make_note('y "quoted"', tags=["a"]), make_note("ز", None)]):
        short = notes_jsonld(notes, indent=None)
        assert json.loads(short) == json.loads(notes_jsonld(notes))
        assert short == (json.dumps(json.loads(short), ensure_ascii=False) + "\n").encode()


def test_an_annotation_holds_text_tags_place_words_and_times(make_note):
    note = make_note("Ask *who*", tags=["briefing", "中文"])
    collection = json.loads(notes_jsonld([note]))
    (item,) = collection["first"]["items"]
    quote, position = item["target"]["selector"]
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert item["id"] == f"urn:uuid:{note.id}"
    assert [body["value"] for body in item["body"]] == ["Ask *who*", "briefing", "中文"]
    assert item["target"]["source"] == "observance:A/RES/77/241#OP1"
    assert (quote["exact"], quote["prefix"], quote["suffix"]) == (
        note.anchor.quote.exact, note.anchor.quote.prefix, note.anchor.quote.suffix,
    )  # fmt: skip
    assert (position["start"], position["end"]) == (0, 20)
    assert item["created"] == "2026-11-24T10:00:00+00:00"


def test_a_note_on_the_whole_document_has_no_selector(make_note):
    (item,) = json.loads(notes_jsonld([make_note("x", None)]))["first"]["items"]
    assert item["target"] == {"source": "observance:A/RES/77/241"}


def test_our_own_annotations_come_back_as_they_were(make_note):
    note = replace(make_note("Ask *who*", tags=["briefing"]), source="ab" * 16)
    moved = replace(make_note("x"), state="moved", origin=make_note("x", "PP1").anchor)
    whole = make_note("", None, tags=["t"])
    notes = [replace(each, id=str(uuid.uuid4())) for each in (note, moved, whole)]
    assert [each.note for each in notes_from_jsonld(notes_jsonld(notes))] == notes


def test_annotations_of_other_programs_are_understood():
    item = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/anno/1",
        "type": "Annotation",
        "bodyValue": "A remark",
        "target": ["https://example.org/page"],
    }
    (incoming,) = notes_from_jsonld(json.dumps(item).encode())
    assert (incoming.note.text, incoming.note.anchor.symbol) == ("A remark", "https://example.org/page")
    assert incoming.ancestors is None


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff\xfe", b"[" * 100_000, b"nonsense", b"{}", b"[1, 2]", b"null", b'{"type": "Annotation"}',
        b'{"type":"Annotation","body":{"value":7},"target":{"source":[]}}',
    ],
)  # fmt: skip
def test_what_is_no_annotation_is_said_in_one_sentence(data):
    with pytest.raises(UserError):
        notes_from_jsonld(data)


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("target", {"source": "observance:A/1#OP1", "selector": [{"type": "TextPositionSelector", "start": -1}]}),
        ("target", {"source": "observance:A/1#OP1", "selector": {"type": "TextQuoteSelector", "exact": ["x"]}}),
        ("created", "yesterday"),
        ("modified", 5),
        ("id", {"deep": 1}),
        ("observance:state", "lost"),
        ("observance:origin", "\ud800"),
    ],
)
def test_odd_parts_of_an_annotation_are_left_out(part, value):
    item = {"type": "Annotation", "body": "Text \ud800", "target": "observance:A/1#OP1", part: value}
    (incoming,) = notes_from_jsonld(json.dumps(item).encode())
    assert (incoming.note.text, incoming.note.anchor.at) == ("Text \ufffd", "OP1")
