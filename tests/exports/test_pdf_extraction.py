"""Programs that take text out of the PDF get the text that was written, in every language."""

import io
import re
import shutil
import subprocess

import pytest
from pypdf import PdfReader

from observance_viewer.exports.pdf_words import words_in

WRITTEN = {
    "en": "The office of the first affluent official: difficult figures, fi fl ffi ffl, “quoted” — 25 % of 1,000.",
    "fr": "L’œuvre de l’Assemblée : « coopération policière », n° 5 ; cœur, naïveté, garçon, où, 12 %.",
    "es": "¿Qué señala la resolución? La Asamblea decidió: «ñandú», pingüino, año 2023, artículo 5.",
    "ru": "Ассамблея постановляет провозгласить 7 сентября Международным днём; ещё № 5, «кавычки», йод.",
    "zh": "大会决定宣布9月7日为国际警察合作日，自2023年起纪念，见A/RES/77/241号决议。",
    "ar": "تقرر الجمعية العامة إعلان يوم 7 أيلول/سبتمبر يوما دوليا للتعاون الشرطي وإلا لا الإسلام أيضا",
    "mixed": "The Assembly, الجمعية العامة and 大会 with Ассамблея met in Genève.",
    "symbols": "قرار الجمعية العامة A/RES/77/241 بشأن Police Cooperation اليوم",
    "brackets": "الجمعية (الدورة 77) اليوم [نعم] «كذا» ثم",
    "hebrew": "שלום עולם 77 יום",
    "stressed": "Междунаро́дный за́мок и слово о городе",
    "tanwin": "شكراً جزيلاً على اهتمامكم وشكرا",
    "pointed": "שָׁלוֹם שלום",
}
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def words(text):
    """Give a text without line ends and without the marks of direction that a program adds."""
    return " ".join(_DIRECTION.sub("", text).split())


def by_poppler(data):
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    return subprocess.run([program, "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def by_pypdf(data):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh"])
@pytest.mark.parametrize("program", [by_poppler, by_pypdf])
def test_text_from_left_to_right_comes_back_letter_for_letter(program, language, make_note, pdf_of, text_of, request):
    if language == "zh":
        request.getfixturevalue("chinese_type")
    written = WRITTEN[language]
    data = pdf_of([make_note(written)], language=language)
    assert written in words(text_of(data))
    assert written in words(program(data))


def test_arabic_comes_back_letter_for_letter_with_its_numbers(make_note, pdf_of, text_of):
    data = pdf_of([make_note(WRITTEN["ar"])], language="ar")
    assert WRITTEN["ar"] in words(text_of(data))
    assert WRITTEN["ar"] in words(by_pypdf(data))


@pytest.mark.usefixtures("chinese_type")
@pytest.mark.parametrize("language", ["mixed", "symbols", "brackets", "hebrew"])
def test_words_of_both_directions_in_a_line_stand_in_the_file_as_they_are_written(language, make_note, pdf_of):
    assert WRITTEN[language] in words(by_pypdf(pdf_of([make_note(WRITTEN[language])])))


@pytest.mark.parametrize("language", ["stressed", "tanwin", "pointed"])
def test_letters_with_signs_come_back_once_and_leave_the_same_letters_without_signs_alone(language, make_note, pdf_of):
    assert WRITTEN[language] in words(by_pypdf(pdf_of([make_note(WRITTEN[language])])))


def test_stresses_come_back_with_poppler_and_pdfium_too(make_note, pdf_of, text_of):
    data = pdf_of([make_note(WRITTEN["stressed"])])
    assert WRITTEN["stressed"] in words(text_of(data))
    assert WRITTEN["stressed"] in words(by_poppler(data))


@pytest.mark.usefixtures("chinese_type")
@pytest.mark.parametrize("language", ["ar", "mixed", "symbols"])
def test_poppler_gives_mixed_lines_in_order_with_the_blank_at_the_other_side_of_a_number(language, make_note, pdf_of):
    notes = [make_note(WRITTEN[language], None)]
    if language != "mixed":
        # It takes the direction of each line from what most of its page has.
        notes += [make_note(WRITTEN["ar"], None) for _ in range(3)]
    data = pdf_of(notes, language="en" if language == "mixed" else "ar")
    assert WRITTEN[language].replace(" ", "") in words(by_poppler(data)).replace(" ", "")


@pytest.mark.usefixtures("chinese_type")
def test_pdfium_gives_every_word_of_a_mixed_line(make_note, pdf_of, text_of):
    found = words(text_of(pdf_of([make_note(WRITTEN["mixed"])]))).split()
    assert set(WRITTEN["mixed"].split()) <= set(found)


def test_the_words_that_the_pdf_adds_in_arabic_need_no_vowel_sign():
    """One sign would change how programs find the same letters in all of the file."""
    table = words_in("ar").table
    assert not [key for key, value in table.items() if re.search("[\u064b-\u0652]", value)]
