"""The card that says when an observance is and where it comes from; computes no dates of its own."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from observance_viewer.domain.observance import next_occurrence
from observance_viewer.domain.passage import Passage, parse_passage
from observance_viewer.models.observance_words import (
    date_in_words,
    days_left_in_words,
    ordinal_in_words,
    origin_in_words,
)
from observance_viewer.widgets.labels import align_with_layout
from observance_viewer.widgets.link_label import LinkLabel
from observance_viewer.widgets.scroll_bars import slim_scroll_bars
from observance_viewer.widgets.theme import small, theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from observance_viewer.domain.observance import Observance, Occurrence

_EXPORT = "export:"
_RADIUS = 6.0
_MOST_LINES = 18
_LEAST_LINES = 6


class OccurrenceCard(QScrollArea):
    """Name, date in words, days left, ordinal, rule and origin of one occurrence, and of all others on its day below.

    As high as its words need, up to some lines; where there is less room, they scroll.

    `passage_requested(Passage)` and `export_requested()` follow its links.
    """

    passage_requested = Signal(object)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day: date | None = None
        self.name = _label(self)
        self.when = _label(self)
        self.basis = LinkLabel(self)
        self.others = LinkLabel(self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.basis, self.others):
            label.setWordWrap(True)
            label.linkActivated.connect(self._follow)
        self._words = QWidget(self)
        layout = QVBoxLayout(self._words)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(3)
        for widget in (self.name, self.when, self.basis, self.others):
            layout.addWidget(widget)
        layout.addStretch()
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The keyboard goes to its links, which scroll into view.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._words)
        slim_scroll_bars(self)
        self._words.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Next occurrence"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._dress()

    def show_observances(self, observances: Sequence[Observance], symbol: str | None, today: date) -> None:
        """Tell of the next occurrence, or that there is none and what to do."""
        found = [each for each in (next_occurrence(one, today) for one in observances) if each is not None]
        self.day = None
        self.setAccessibleName(self.tr("Next occurrence"))
        if found:
            following = min(found, key=lambda each: each.begin)
            same = [each for each in found if each.begin == following.begin]
            self.day = following.begin
            self._tell(same, symbol, today)
        elif observances:
            self._say(
                observances[0].name,
                self.tr("No occurrence is to come."),
                origin_in_words(observances[0], self.locale()),
            )
        else:
            self._say(
                self.tr("No observance"),
                self.tr("This document designates no day, week or year. Other UN observances can be shown above."),
            )

    def show_day(self, day: date, occurrences: Sequence[Occurrence], symbol: str | None, today: date) -> None:
        """Tell what is observed on `day`; `occurrences` must not be empty."""
        self.day = day
        self.setAccessibleName(date_in_words(day, self.locale()))
        self._tell(occurrences, symbol, today)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._scroll_where_needed()

    def sizeHint(self) -> QSize:
        needed = self._words.heightForWidth(max(self.width(), self.fontMetrics().height() * 8))
        return QSize(self._words.sizeHint().width(), min(needed, self.fontMetrics().lineSpacing() * _MOST_LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), self.fontMetrics().lineSpacing() * _LEAST_LINES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_of(self.palette()).accent_soft)
        painter.drawRoundedRect(QRectF(self.viewport().rect()), _RADIUS, _RADIUS)

    def _tell(self, occurrences: Sequence[Occurrence], symbol: str | None, today: date) -> None:
        first = occurrences[0]
        when = self.tr("%1 · %2").replace("%1", self._date(first)).replace("%2", days_left_in_words(first, today))
        others = "".join(self._other(each, symbol) for each in occurrences[1:])
        self._say(first.observance.name, when, self._basis(first, symbol), others)

    def _date(self, occurrence: Occurrence) -> str:
        begin = date_in_words(occurrence.begin, self.locale())
        if occurrence.end is None:
            return begin
        words = self.tr("%1 to %2").replace("%1", begin)
        return words.replace("%2", date_in_words(occurrence.end, self.locale()))

    def _basis(self, occurrence: Occurrence, symbol: str | None) -> str:
        """Give ordinal, origin and rule, with links to the paragraph and to the calendar file where they are ours."""
        observance = occurrence.observance
        facts = [escape(ordinal_in_words(occurrence, self.locale()))]
        if observance.at is not None:
            facts.append(self._designated(observance, symbol))
        elif observance.symbol:
            facts.append(escape(self.tr("proclaimed by %1").replace("%1", _unbroken(observance.symbol))))
        facts.append(escape(origin_in_words(observance, self.locale())))
        if observance.at is not None and observance.symbol in (None, symbol):
            facts.append(_link(_EXPORT, self.tr("Add to calendar…")))
        return " · ".join(fact for fact in facts if fact)

    def _other(self, occurrence: Occurrence, symbol: str | None) -> str:
        observance = occurrence.observance
        origin = origin_in_words(observance, self.locale())
        facts = [escape(origin[:1].upper() + origin[1:])]
        if observance.at is not None:
            facts.append(self._designated(observance, symbol))
        elif observance.symbol:
            facts.append(escape(_unbroken(observance.symbol)))
        return f'<p style="margin: 4px 0 0 0"><b>{escape(observance.name)}</b><br>{" · ".join(facts)}</p>'

    def _designated(self, observance: Observance, symbol: str | None) -> str:
        """Give the paragraph as a link; one of another document with that document's symbol."""
        where = observance.symbol or symbol
        if where is None or observance.at is None:
            return ""
        words = observance.at if where == symbol else f"{where}, {observance.at}"
        return self.tr("designated by %1").replace("%1", _link(str(Passage(where, observance.at)), words))

    def _say(self, name: str, when: str, basis: str = "", others: str = "") -> None:
        self.name.setText(name)
        self.when.setText(when)
        self.basis.setText(basis)
        self.basis.setVisible(bool(basis))
        self.others.setText(others)
        self.others.setVisible(bool(others))
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()
        self._scroll_where_needed()
        self.setAccessibleDescription(f"{name}. {when}")

    def _scroll_where_needed(self) -> None:
        """Ask anew whether there is room without a bar: Qt keeps it, for beside it the words need more lines."""
        off = self._words.heightForWidth(self.width()) <= self.height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if off else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        bold = QFont(self.font())
        bold.setBold(True)
        self.name.setFont(bold)
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.muted)
        muted.setColor(QPalette.ColorRole.Link, theme.accent)
        for label in (self.basis, self.others):
            label.setFont(small(self))
            label.setPalette(muted)
            # Links keep the colour of the palette that they were set with.
            words = label.text()
            label.clear()
            label.setText(words)
        for aligned in (self.name, self.when, self.basis, self.others):
            align_with_layout(aligned)
        self.updateGeometry()
        self.update()

    def _follow(self, link: str) -> None:
        if link == _EXPORT:
            self.export_requested.emit()
        elif (passage := parse_passage(link)) is not None:
            self.passage_requested.emit(passage)


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(_unbroken(words))}</a>'


def _unbroken(symbol: str) -> str:
    """Keep a symbol on one line: by itself a line may end after each of its slashes."""
    return symbol.replace("/", "/\N{WORD JOINER}")


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    return label
