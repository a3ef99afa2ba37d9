"""The format is told by the content, and what cannot be read is refused in a sentence that says what to do."""

import gzip
import io
import zipfile

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.reading import read_bytes
from observance_viewer.readers.sniff import sniff

TEXT = "The General Assembly,\n\nRecalling the café,\n\n1. Decides “to meet” – soon.\n"


def zipped(mimetype=None, **parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_text_is_read_however_its_letters_are_written_down(codec):
    resolution = read_bytes(TEXT.encode(codec), "named.pdf")
    assert [node.text for node in resolution.nodes()] == ["Recalling the café,", "Decides “to meet” – soon."]


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1251", "Генеральная Ассамблея,\n\n1. Постановляет собраться.\n"),
        ("cp1256", "إن الجمعية العامة،\n\n1. تقرر\n"),
        ("gb18030", "大会，\n\n1. 决定开会。\n"),
    ],
    ids=["ru", "ar", "zh"],
)
def test_older_code_pages_are_told_by_the_organ_that_is_named(codec, text):
    assert read_bytes(text.encode(codec), "x").enacting == text.split("\n")[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (gzip.compress(TEXT.encode()), "gzip"),
        (b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(300), "7z"),
        (rb"{\rtf1\ansi The General Assembly,\par}", "Rich Text"),
        (b"<!DOCTYPE html><html><body>The General Assembly,</body></html>", "web page"),
        (b"\n<html><body>The General Assembly,</body></html>", "web page"),
        (b"\x89PNG\r\n\x1a\n" + bytes(300), "picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(300), "picture"),
        (bytes(range(256)) * 10, "no text"),
        (bytes(5000), "no text"),
        (zipped("application/vnd.oasis.opendocument.text"), "OpenDocument"),
        (zipped("application/epub+zip"), "e-book"),
        (zipped(sheet="<workbook/>"), "no Word document"),
        (b'{"a": 1}', "not the text of a resolution"),
        (b"<root>The General Assembly,</root>", "no Akoma Ntoso"),
        (b"x" * 9_000_000, "larger than 8 MB"),
        (b"The General Assembly,\n\n" + b"1. Decides.\n\n" * 50_001, "more than 50000 paragraphs"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_refused_with_what_to_do(data, words):
    with pytest.raises(UserError, match=words) as caught:
        read_bytes(data, "named.docx")
    assert caught.value.remedy


def test_single_signs_that_no_text_has_do_not_make_it_unreadable():
    assert sniff(TEXT.replace("Recalling", "Recal\0ling").encode()) == "text"
