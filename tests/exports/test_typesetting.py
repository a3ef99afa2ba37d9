"""Typst works in a process of its own, and its failures become one sentence."""

import subprocess

import pytest

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.typesetting import set_pages

PAGE = '#set document(title: "t")\n#set text(lang: "en")\n= A\n'


def test_a_template_becomes_a_pdf_that_keeps_to_the_standards():
    data = set_pages(PAGE, "{}", 0)
    assert data.startswith(b"%PDF-")
    assert b"pdfuaid" in data


def test_a_character_that_no_font_has_costs_the_standards_and_not_the_file():
    data = set_pages(PAGE + "#str.from-unicode(0x10fffd)", "{}", 0)
    assert data.startswith(b"%PDF-")
    assert b"pdfuaid" not in data


@pytest.mark.parametrize(
    "reach", ['#read("/etc/passwd")', '#read("../../etc/passwd")', '#import "@preview/x:1.0.0": y']
)
def test_even_a_template_reaches_no_file_and_no_package(reach):
    with pytest.raises(UserError, match="cannot be made"):
        set_pages(PAGE + reach, "{}", 0)


def test_a_process_that_dies_is_told_in_a_sentence(monkeypatch):
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, -9, b"", b""))
    with pytest.raises(UserError, match="memory"):
        set_pages(PAGE, "{}", 0)


def test_a_process_that_cannot_start_is_told_in_a_sentence(monkeypatch):
    def refuse(*_arguments, **_options):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(subprocess, "run", refuse)
    with pytest.raises(UserError, match="Cannot allocate memory"):
        set_pages(PAGE, "{}", 0)
