"""Typst works in a process of its own, and its failures become one sentence."""

import subprocess
import threading

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.typesetting import Stopped, Typesetter

PAGE = b'#set document(title: "t")\n#set text(lang: "en")\n= A\n'


def set_pages(template):
    with Typesetter() as typesetter:
        return typesetter.set_pages({"main.typ": template}, 0)


def test_a_template_becomes_a_pdf_that_keeps_to_the_standards():
    pages = set_pages(PAGE)
    assert pages.data.startswith(b"%PDF-")
    assert pages.standards
    assert b"pdfuaid" in pages.data


def test_a_character_that_no_font_has_costs_the_standards_and_not_the_file():
    pages = set_pages(PAGE + b"#str.from-unicode(0x10fffd)")
    assert pages.data.startswith(b"%PDF-")
    assert not pages.standards
    assert pages.unshown == "\U0010fffd"
    assert b"pdfuaid" not in pages.data


def test_a_private_character_is_named_whether_or_not_a_font_shows_something_for_it():
    pages = set_pages(PAGE + b"#str.from-unicode(0xf0b7)")
    assert not pages.standards
    assert pages.unshown == "\uf0b7"


@pytest.mark.parametrize(
    "reach", [b'#read("/etc/passwd")', b'#read("../../etc/passwd")', b'#import "@preview/x:1.0.0": y']
)
def test_even_a_template_reaches_no_file_and_no_package(reach):
    with pytest.raises(UserError, match="cannot be made"):
        set_pages(PAGE + reach)


def test_a_process_that_dies_is_told_in_a_sentence():
    with Typesetter() as typesetter:
        typesetter._process.kill()
        with pytest.raises(UserError, match=r"memory|cannot be made"):
            typesetter.set_pages({"main.typ": PAGE}, 0)


def test_pages_can_be_given_up_while_they_are_set():
    endless = PAGE + b"#for x in range(10000000) { [word #x ] }"
    with Typesetter() as typesetter:
        threading.Timer(0.3, typesetter.stop).start()
        with pytest.raises(Stopped):
            typesetter.set_pages({"main.typ": endless}, 0)


def test_a_process_that_cannot_start_is_told_in_a_sentence(monkeypatch):
    def refuse(*_arguments, **_options):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    with pytest.raises(UserError, match="Cannot allocate memory"):
        Typesetter()
