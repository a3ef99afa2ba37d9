"""The card that says when an observance is and what it rests on; computes no dates of its own."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from observance_viewer.domain.observance import next_occurrence
from observance_viewer.domain.passage import Passage, parse_passage
from observance_viewer.models.calendar import date_in_words
from observance_viewer.widgets.theme import small, theme_of

if TYPE_CHECKING:
    from datetime import date

    from observance_viewer.domain.observance import Observance, Occurrence

_EXPORT = "export:"
_RADIUS = 6.0


class OccurrenceCard(QWidget):
    """Name, date in words, days left, ordinal and the paragraph that designates it.

    `passage_requested(Passage)` and `export_requested()` follow its links.
    """

    passage_requested = Signal(object)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day: date | None = None
        self.name = _label(self)
        self.when = _label(self)
        self.basis = _label(self)
        self.basis.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.basis.linkActivated.connect(self._follow)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(3)
        for label in (self.name, self.when, self.basis):
            layout.addWidget(label)
        self.setAccessibleName(self.tr("Next occurrence"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._dress()

    def show_observances(self, observances: tuple[Observance, ...], symbol: str | None, today: date) -> None:
        """Tell of the next occurrence, or that there is none and what to do."""
        found = [each for each in (next_occurrence(one, today) for one in observances) if each is not None]
        if found:
            following = min(found, key=lambda each: each.begin)
            self.day = following.begin
            self._tell((following,), following.begin, symbol, today)
        elif observances:
            self.day = None
            self._say(observances[0].name, self.tr("No occurrence is to come."), "")
        else:
            self.day = None
            self._say(
                self.tr("No observance"),
                self.tr("This resolution designates no day, week or year. The calendar shows today."),
                "",
            )

    def show_day(self, day: date, occurrences: tuple[Occurrence, ...], symbol: str | None, today: date) -> None:
        """Tell what is observed on `day`; `occurrences` must not be empty."""
        self.day = day
        self._tell(occurrences, day, symbol, today)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_of(self.palette()).accent_soft)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)

    def _tell(self, occurrences: tuple[Occurrence, ...], day: date, symbol: str | None, today: date) -> None:
        first = occurrences[0]
        begin = first.begin if first.end is None else day
        when = date_in_words(begin, self.locale())
        if first.end is not None:
            when = self.tr("%1 to %2").replace("%1", date_in_words(first.begin, self.locale()))
            when = when.replace("%2", date_in_words(first.end, self.locale()))
        left = self._days_left(first.begin, first.end or first.begin, today)
        self._say(first.observance.name, f"{when} · {left}" if left else when, self._basis(occurrences, symbol))

    def _basis(self, occurrences: tuple[Occurrence, ...], symbol: str | None) -> str:
        first = occurrences[0]
        observance = first.observance
        parts = []
        if first.ordinal is not None and observance.kind not in ("year", "decade"):
            parts.append(escape(self._ordinal(first.ordinal)))
        if observance.at is not None and symbol is not None and observance.symbol in (None, symbol):
            link = f'<a href="{escape(str(Passage(symbol, observance.at)))}">{escape(observance.at)}</a>'
            parts.append(self.tr("designated by %1").replace("%1", link))
            parts.append(f'<a href="{_EXPORT}">{escape(self.tr("Add to calendar…"))}</a>')
        elif observance.symbol:
            parts.append(escape(self.tr("designated by %1").replace("%1", observance.symbol)))
        lines = [" · ".join(parts)]
        if len(occurrences) > 1:
            names = [escape(each.observance.name) for each in occurrences[1:]]
            lines.append(self.tr("Also: %1").replace("%1", "; ".join(names)))
        return "<br>".join(line for line in lines if line)

    def _days_left(self, begin: date, end: date, today: date) -> str:
        days = (begin - today).days
        if begin <= today <= end:
            return self.tr("today") if begin == end else self.tr("under way")
        if days == 1:
            return self.tr("tomorrow")
        if days == -1:
            return self.tr("yesterday")
        if days > 0:
            return self.tr("in %n days", "", days)
        return self.tr("%n days ago", "", -days)

    def _ordinal(self, ordinal: int) -> str:
        if ordinal == 1:
            return self.tr("first observance")
        words = {
            1: self.tr("%1st observance"),
            2: self.tr("%1nd observance"),
            3: self.tr("%1rd observance"),
        }
        teens = ordinal % 100 in (11, 12, 13)
        pattern = self.tr("%1th observance") if teens else words.get(ordinal % 10, self.tr("%1th observance"))
        return pattern.replace("%1", self.locale().toString(ordinal))

    def _say(self, name: str, when: str, basis: str) -> None:
        self.name.setText(name)
        self.when.setText(when)
        self.basis.setText(basis)
        self.basis.setVisible(bool(basis))
        self.setAccessibleDescription(f"{name}. {when}")

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        bold = QFont(self.font())
        bold.setBold(True)
        self.name.setFont(bold)
        self.basis.setFont(small(self))
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.muted)
        muted.setColor(QPalette.ColorRole.Link, theme.accent)
        self.basis.setPalette(muted)
        self.update()

    def _follow(self, link: str) -> None:
        if link == _EXPORT:
            self.export_requested.emit()
        elif (passage := parse_passage(link)) is not None:
            self.passage_requested.emit(passage)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    return label
