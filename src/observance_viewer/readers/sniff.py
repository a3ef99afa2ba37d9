"""Tells the format of a file by its content, never by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.text_encoding import is_text

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Format

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_RESOLUTION = "open the .docx, .pdf, .xml or .txt of a resolution"
# What people have beside resolutions, by its first bytes: what it is, and what to do.
_OTHERS = (
    (b"{\\rtf", UserError("this is a Rich Text file", "save it as .docx with a word processor, then open that")),
    (b"<!doctype html", UserError("this is a web page", "open the Word or PDF file that it leads to")),
    (b"<html", UserError("this is a web page", "open the Word or PDF file that it leads to")),
    (b"\x1f\x8b", UserError("this file is packed with gzip", "unpack it, then open what is in it")),
    (b"bzh", UserError("this file is packed with bzip2", "unpack it, then open what is in it")),
    (b"\xfd7zxz\x00", UserError("this file is packed with xz", "unpack it, then open what is in it")),
    (b"7z\xbc\xaf\x27\x1c", UserError("this is a 7z archive", "unpack it, then open what is in it")),
    (b"rar!", UserError("this is a RAR archive", "unpack it, then open what is in it")),
    (b"\x89png", UserError("this is a picture", "recognise its text first, or open the Word or PDF file")),
    (b"\xff\xd8\xff", UserError("this is a picture", "recognise its text first, or open the Word or PDF file")),
    (b"gif8", UserError("this is a picture", "recognise its text first, or open the Word or PDF file")),
    (b"ii*\x00", UserError("this is a picture", "recognise its text first, or open the Word or PDF file")),
    (b"mm\x00*", UserError("this is a picture", "recognise its text first, or open the Word or PDF file")),
    (b"sqlite format 3", UserError("this is a database", _NO_RESOLUTION)),
)


def sniff(data: bytes) -> Format:
    """Give the format of `data`; raises UserError for a format that cannot be read, with what to do."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        raise UserError("the file is empty", "choose the file of a resolution")
    if data[:4] == b"PK\x03\x04":
        _refuse_other_zips(data)
        return "docx"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:8] == _OLE:
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UserError("this Word file is encrypted", "save it without a password, then open that")
        raise UserError("this is an old binary Word file", "save it as .docx with a word processor, then open that")
    lower = head[:16].lower()
    for signature, refusal in _OTHERS:
        if lower.startswith(signature):
            raise refusal.at("")
    if head.startswith(b"<") or data[:4] in (b"\xff\xfe<\x00", b"\xfe\xff\x00<"):
        return "akn"
    if not is_text(data):
        raise UserError("this is no text, Word, PDF or Akoma Ntoso file", _NO_RESOLUTION)
    return "text"


def _refuse_other_zips(data: bytes) -> None:
    """Refuse the zips that say in their first bytes what they are."""
    if b"mimetypeapplication/vnd.oasis.opendocument" in data[:200]:
        raise UserError("this is an OpenDocument file", "save it as .docx with a word processor, then open that")
    if b"mimetypeapplication/epub+zip" in data[:200]:
        raise UserError("this is an e-book", _NO_RESOLUTION)
