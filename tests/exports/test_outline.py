"""The outline keeps to the shape that other programs rely on."""

import json

from observance_viewer.exports.outline import outline

KEYS = (
    "source format symbol number title organ language adopted enacting preamble operative annexes footnotes citations "
    "mentions observances warnings"
)


def test_every_promised_key_is_there_and_the_whole_is_json(resolution):
    found = outline(resolution)
    assert set(KEYS.split()) <= set(found)
    assert json.loads(json.dumps(found)) == found


def test_paragraphs_footnote_and_observance_of_the_shipped_text(resolution):
    found = outline(resolution)
    assert [node["id"] for node in found["preamble"]] == ["PP1", "PP2", "PP3", "PP4", "PP5", "PP6"]
    assert [node["number"] for node in found["operative"]] == ["1.", "2.", "3.", "4.", "5."]
    assert [(note["marker"], note["id"], note["host"]) for note in found["footnotes"]] == [("1", "FN1", "PP4")]
    assert found["observances"] == [
        {
            "name": "International Day of Police Cooperation",
            "kind": "day",
            "rule": "--09-07",
            "first_year": 2023,
            "at": "OP1",
        }
    ]
