"""Tells the format of a file by its content, never by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Format


def sniff(data: bytes) -> Format:
    """Give the format of `data`; raises UserError for a format that cannot be read, with what to do."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        raise UserError("the file is empty", "choose the file of a resolution")
    if data[:4] == b"PK\x03\x04":
        return "docx"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UserError("this Word file is encrypted", "save it without a password, then open that")
        raise UserError("this is an old binary Word file", "save it as .docx with a word processor, then open that")
    if head.startswith(b"<") or data[:4] in (b"\xff\xfe<\x00", b"\xfe\xff\x00<"):
        return "akn"
    sample = data[:4096]
    if sample.count(0) > len(sample) // 10 and not sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UserError("this is no text, Word, PDF or Akoma Ntoso file", "choose the file of a resolution")
    return "text"
