"""Says in the person's language what is in PDF files of notes otherwise than expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from observance_viewer.exports.missing_fonts import missing_scripts
from observance_viewer.exports.pdf_remarks import MOST_NAMED

if TYPE_CHECKING:
    from observance_viewer.exports.pdf_remarks import LongNote, Remarks


def remarks_in_words(remarks: Remarks) -> str:
    """Give the remarks in sentences; empty where there is nothing to say. Packages are called as Debian does."""
    translate = QCoreApplication.translate
    sentences = [_of_long(note) for note in remarks.long[:MOST_NAMED]]
    if len(remarks.long) > MOST_NAMED:
        more = len(remarks.long) - MOST_NAMED
        sentences.append(translate("Remarks", "%n more notes are set line by line.", "", more))
    if not remarks.standards and not remarks.unshown:
        sentences.append(
            translate("Remarks", "The PDF is complete, but keeps to no standard of accessibility or archiving.")
        )
    if remarks.unshown:
        sentences.append(translate("Remarks", "The PDF shows boxes, and keeps to no standard: a font is missing."))
    for missing in missing_scripts(remarks.unshown):
        words = translate("Remarks", "%1 (%2) is in the font package %3.")
        if not missing.package:
            words = "%1 (%2)."
        sentences.append(
            words.replace("%1", missing.script).replace("%2", missing.sample).replace("%3", missing.package)
        )
    return " ".join(sentences)


def _of_long(note: LongNote) -> str:
    translate = QCoreApplication.translate
    words = translate("Remarks", "Note %1 (%2) is too long for Markdown and set line by line.")
    if note.files > 1:
        words = translate("Remarks", "Note %1 (%2) is set line by line and goes on through %n files.", "", note.files)
    return words.replace("%1", str(note.number)).replace("%2", note.place)
