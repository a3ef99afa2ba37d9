"""A PDF with signs on letters is told anew, looks as before, and stays a whole PDF."""

import errno
import shutil
import subprocess
from operator import sub
from pathlib import Path

import pypdfium2
import pytest

from observance_viewer.exports.pdf_marks import part_marks
from observance_viewer.exports.pdf_pieces import Font, in_order, signs_in
from observance_viewer.exports.typesetting import Typesetter

TEMPLATE = """
#set document(title: "t")
#set text(font: ("Noto Serif", "Noto Naskh Arabic", "DejaVu Sans"))
= A
#text(lang: "ar", dir: rtl)[شكراً #text(fill: red)[الشُّرْطَة] وشكرا] за́мок и слово (\\\\)
"""


def set_(marks):
    with Typesetter() as typesetter:
        return typesetter.set_pages({"main.typ": TEMPLATE.encode()}, 0, marks=marks)


def picture_of(data):
    document = pypdfium2.PdfDocument(data)
    try:
        return bytes(document[0].render(scale=1).buffer)
    finally:
        document.close()


@pytest.fixture(scope="module")
def before():
    return set_(marks=False)


@pytest.fixture(scope="module")
def after():
    return set_(marks=True)


def test_the_page_looks_as_before_and_keeps_to_the_standards(before, after):
    assert before.data != after.data
    shades = map(sub, picture_of(before.data), picture_of(after.data))
    assert max(map(abs, shades)) < 4  # of 255: numbers are rounded
    assert after.standards
    assert after.data.startswith(b"%PDF-1.7")


def test_the_same_text_gives_the_same_bytes(after):
    assert set_(marks=True).data == after.data


def test_qpdf_finds_nothing_wrong(after, tmp_path):
    program = shutil.which("qpdf")
    if program is None:
        pytest.skip("qpdf is not installed")
    (tmp_path / "made.pdf").write_bytes(after.data)
    checked = subprocess.run([program, "--check", tmp_path / "made.pdf"], capture_output=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_what_is_no_pdf_or_another_one_stays_as_it_is(before, tmp_path):
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(before.data[:300])
    part_marks(broken)
    assert broken.read_bytes() == before.data[:300]
    assert [path.name for path in tmp_path.iterdir()] == ["broken.pdf"]


def test_where_there_is_no_room_for_another_one_it_stays_as_it_is(before, tmp_path, monkeypatch):
    made = tmp_path / "made.pdf"
    made.write_bytes(before.data)

    def full(_path, _data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    part_marks(made)
    assert made.read_bytes() == before.data


RTL = {"f1": Font({1: "\u0627", 2: "\u064b", 3: "\u0643"}, {1: 200.0, 3: 300.0}), "f2": Font({1: "a"}, {1: 500.0})}


def piece(number, runs, font="f1"):
    return f"/Span<</MCID {number}>>BDC\nq 1 0 0 -1 5 5 cm/c0 cs 0 scn\nBT{runs}\nET\nQ\nEMC".encode()


def run(codes, x=0, font="f1"):
    return f" 0 Tr/{font} 10 Tf 1 0 0 -1 {x} 0 Tm<{codes}>Tj"


def test_pieces_of_a_word_are_turned_and_their_tags_stay():
    sign, letters = run("0002"), run("0001") + run("0003", 2)
    turned = in_order(piece(1, sign) + piece(2, letters), RTL)
    joined = "/ReversedChars BMC 0 Tr/f1 10 Tf 1 0 0 -1 0.00000 0.00000 Tm[<0001><0003>]TJ\nEMC"
    alone = "/ReversedChars BMC 0 Tr/f1 10 Tf 1 0 0 -1 0.00000 0.00000 Tm[<0002>]TJ\nEMC"
    assert turned == piece(1, joined) + piece(2, alone)


def test_a_sign_stands_before_its_letter():
    fonts = {"f1": Font({1: "\u0627\u064b", 2: "\u0627\u064b", 3: "\u0643"}, {3: 300.0})}
    assert list(signs_in(piece(1, run("0002")) + piece(2, run("00010003")), fonts)) == [("f1", 2)]


@pytest.mark.parametrize(
    "content",
    [
        piece(1, run("0003")) + b"/Artifact<<>>BDC\nEMC" + piece(2, run("0001")),
        piece(1, run("0001", font="f2")) + piece(2, run("0001", font="f2")),
        b"q 0 0 1 1 re f Q",
    ],
)
def test_other_pieces_stay_as_they_are(content):
    assert in_order(content, RTL) == content


def test_a_line_that_cannot_be_read_stays_as_it_is_however_many_numbers_are_in_it():
    line = "<0001>-123.456" * 40 + "(a(b(c)d)e)"
    unknown = piece(2, f" 0 Tr/f1 10 Tf 1 0 0 -1 0 0 Tm[{line}]TJ")
    known = "/ReversedChars BMC 0 Tr/f1 10 Tf 1 0 0 -1 0.00000 0.00000 Tm[<0003>]TJ\nEMC"
    assert in_order(piece(1, run("0003")) + unknown, RTL).endswith(piece(2, known))
