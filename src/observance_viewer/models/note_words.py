"""What the window says of notes: their state, what can be undone; must not know widgets or storage."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from observance_viewer.models.observance_words import short_date

if TYPE_CHECKING:
    from datetime import datetime

    from observance_viewer.domain.note import Anchor, Note
    from observance_viewer.domain.recovery import Cause, Recovery
    from observance_viewer.models.note_undo import Operation

translate = QCoreApplication.translate
_FIRST = 60
# So much of a line is looked through for marks; what is shown of it is far shorter.
_LOOKED_AT = 500
_CONTEXT = 90


def state_words(note: Note) -> str:
    """Say that a note has moved, and from where, or that it has lost its words; empty where it stands as made."""
    if note.state == "orphaned":
        return translate("NoteWords", "Its words are not found in the text that is open")
    if note.state != "moved" or note.origin is None:
        return ""
    parts = []
    if note.origin.at != note.anchor.at:
        parts.append(
            translate("NoteWords", "Moved from %1").replace(
                "%1", note.origin.at or translate("NoteWords", "the whole document")
            )
        )
    old, new = note.origin.quote, note.anchor.quote
    if old is not None and (new is None or new.exact != old.exact):
        parts.append(translate("NoteWords", "The words were “%1”").replace("%1", _shortened(old.exact, _CONTEXT)))
    return " · ".join(parts) or translate("NoteWords", "Moved within its paragraph")


def known_place(note: Note) -> str:
    """Say all that is known of where a note was made: document, paragraph, words with their context, day."""
    anchor = note.made_at
    place = ", ".join((anchor.symbol, anchor.at or translate("NoteWords", "whole document")))
    parts = [quoted_in_context(anchor), place, translate("NoteWords", "made %1").replace("%1", day_words(note.created))]
    return "\n".join(part for part in (parts[0], " · ".join(parts[1:])) if part)


def quoted_in_context(anchor: Anchor) -> str:
    """Give the words that an anchor quotes, between what stood before and behind them; empty without any."""
    quote = anchor.quote
    return f"…{quote.prefix}[{quote.exact}]{quote.suffix}…" if quote is not None else ""


def first_words(note: Note) -> str:
    """Give the beginning of a note's text in one line, without the marks of Markdown."""
    line = next((plain for line in note.text.splitlines() if (plain := _without_marks(line.strip()[:_LOOKED_AT]))), "")
    return _shortened(line, _FIRST) or translate("NoteWords", "Empty note")


def _without_marks(line: str) -> str:
    """Give a line as it is read: without what makes it a heading, a point or a task, bold words or a link."""
    line = re.sub(r"^\s*(?:(?:#{1,6}|>|[-*+]|\d+[.)])\s+)*(?:\[[ xX]\]\s+)?", "", line)
    line = re.sub(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]|\[([^\]]*)\]\([^)]*\)", r"\1\2", line)
    return re.sub(r"\*\*|__|~~|`", "", line).strip()


def day_words(moment: datetime) -> str:
    """Give the day of a moment as it is written where the person lives."""
    return short_date(moment.astimezone().date(), QLocale())


def moment_words(moment: datetime) -> str:
    """Give day and time of a moment as they are written where the person lives."""
    here = moment.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), "HH:mm")
    return f"{day_words(moment)} {time}"


def size_words(size: int) -> str:
    """Give a number of bytes in the unit that suits it."""
    return QLocale().formattedDataSize(size, 0 if size % 1_000_000 == 0 else 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def operation_words(operation: Operation | None) -> str:
    """Name what an operation did, as it stands behind Undo and Redo; empty for none."""
    if operation is None:
        return ""
    return {
        "add": translate("NoteWords", "new note"),
        "edit": translate("NoteWords", "editing a note"),
        "delete": translate("NoteWords", "deleting a note"),
        "restore": translate("NoteWords", "restoring a note"),
        "place": translate("NoteWords", "placing a note"),
        "tag": translate("NoteWords", "renaming a tag"),
    }[operation.kind]


def recovery_words(recovery: Recovery) -> str:
    """Say in plain words what happened to a damaged file, with dates and counts."""
    parts = [
        translate("NoteWords", "The notes were found damaged on %1 (%2).")
        .replace("%1", moment_words(recovery.moment))
        .replace("%2", _cause_words(recovery.cause)),
        translate("NoteWords", "%n note(s) were recovered.", "", recovery.recovered),
    ]
    if recovery.backup_made is None:
        parts.append(translate("NoteWords", "There was no backup to fill in from."))
    else:
        filled = translate("NoteWords", "%n note(s) came from the backup of %1.", "", recovery.filled_in)
        parts.append(filled.replace("%1", moment_words(recovery.backup_made)))
    if recovery.uncertain:
        parts.append(translate("NoteWords", "%n note(s) could be read only in part.", "", recovery.uncertain))
    parts.append(translate("NoteWords", "The damaged file is kept in %1.").replace("%1", recovery.set_aside))
    return " ".join(parts)


def _cause_words(cause: Cause) -> str:
    return {
        "cut off": translate("NoteWords", "an earlier repair was cut off"),
        "missing": translate("NoteWords", "the file is missing or empty"),
        "log": translate("NoteWords", "its log is damaged"),
        "header": translate("NoteWords", "its header is damaged"),
        "lacking": translate("NoteWords", "it lacks what its newest backup has"),
        "damaged": translate("NoteWords", "it does not read as it was written"),
    }[cause]


def place_words(anchor: Anchor) -> str:
    """Say which place an anchor names, with the words it is about in quotation marks."""
    place = anchor.at or translate("NoteWords", "the whole document")
    quote = anchor.quote
    return f"{place} · “{_shortened(quote.exact, _CONTEXT)}”" if quote is not None else place


def _shortened(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
