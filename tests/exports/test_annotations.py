"""Notes leave as W3C Web Annotations with all that they hold."""

import json

from observance_viewer.exports.annotations import notes_jsonld


def test_an_annotation_holds_text_tags_place_words_and_times(make_note):
    note = make_note("Ask *who*", tags=["briefing", "中文"])
    collection = json.loads(notes_jsonld([note]))
    (item,) = collection["first"]["items"]
    quote, position = item["target"]["selector"]
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
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
