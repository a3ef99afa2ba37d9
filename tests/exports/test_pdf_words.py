"""What the PDF calls things is what the window calls them, in each language."""

import xml.etree.ElementTree as ET
from datetime import date
from importlib.resources import files

import pytest

from observance_viewer.exports.pdf_words import words_in

SHARED = {
    "next": "Next occurrence",
    "adopted": "Adopted",
    "contents": "Contents",
    "text": "Text of the resolution",
    "footnotes": "Footnotes",
    "annex": "Annex",
    "documents": "Cited documents",
    "numbers": "Notes",
    "page": "Page %1 of %2",
}
DAYS = {
    "en": "1 August 2027",
    "fr": "1er août 2027",
    "es": "1 de agosto de 2027",
    "ru": "1 августа 2027 года",
    "ar": "1 آب/أغسطس 2027",
    "zh": "2027年8月1日",
}


@pytest.mark.parametrize("language", ["ar", "es", "fr", "ru", "zh"])
def test_the_same_things_have_the_same_names_as_in_the_window(language):
    file = files("observance_viewer.resources") / "translations" / f"observance_viewer_{language}.ts"
    said = {
        message.findtext("source"): (message.findtext("translation") or "").strip()
        for message in ET.fromstring(file.read_text("utf-8")).iter("message")
    }
    table = words_in(language).table
    assert {key: table[key] for key in SHARED} == {key: said[source] for key, source in SHARED.items()}


@pytest.mark.parametrize("language", DAYS)
def test_each_language_has_all_words_and_writes_dates_as_the_united_nations_do(language):
    words = words_in(language)
    assert words.table.keys() == words_in("en").table.keys()
    assert words.day(date(2027, 8, 1)) == DAYS[language]


def test_another_language_gets_english_words():
    assert words_in("pt-BR").language == "en"
