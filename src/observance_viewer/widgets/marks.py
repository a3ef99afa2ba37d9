"""What is marked in the text: hits and the words that notes are about, as extra selections of what is in view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from observance_viewer.widgets.setting import Placement, Setting
    from observance_viewer.widgets.theme import Theme

Span = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """Spans to mark, each as (passage id, start, end) in code points; `noted` are the passages that have notes."""

    hits: tuple[Span, ...] = ()
    current: Span | None = None
    notes: tuple[Span, ...] = ()
    noted: frozenset[str] = frozenset()


def merged(spans: set[Span]) -> tuple[Span, ...]:
    """Give as few spans as mark the same words: many notes may be about one sentence."""
    found: list[Span] = []
    for at, start, end in sorted(spans):
        if found and found[-1][0] == at and start < found[-1][2]:
            found[-1] = (at, found[-1][1], max(end, found[-1][2]))
        else:
            found.append((at, start, end))
    return tuple(found)


def selections_of(marks: Marks, setting: Setting, theme: Theme, blocks: range) -> list[QTextEdit.ExtraSelection]:
    """Give the marks on the passages whose first block is among `blocks`; the current hit lies over all others."""
    selections = []
    kinds = ((marks.notes, _underline(theme)), (marks.hits, _background(theme.hit, theme.text)))
    for spans, form in kinds:
        for identifier, start, end in spans:
            placement = setting.by_id.get(identifier)
            if placement is not None and placement.block in blocks:
                selections.append(_selection(setting, placement, start, end, form))
    if marks.current is not None and (placement := setting.by_id.get(marks.current[0])) is not None:
        form = _background(theme.hit_current, theme.on_hit_current)
        selections.append(_selection(setting, placement, marks.current[1], marks.current[2], form))
    return selections


def _selection(
    setting: Setting, placement: Placement, start: int, end: int, form: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    # The binding offers both attributes, its type information neither.
    for name, value in (("cursor", setting.cursor(placement, start, end)), ("format", form)):
        setattr(selection, name, value)
    return selection


def _background(colour: QColor, ink: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(colour)
    form.setForeground(ink)
    return form


def _underline(theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(theme.note)
    return form
