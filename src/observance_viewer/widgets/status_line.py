"""The line at the foot of the window: the next occurrence, and what the document holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from observance_viewer.domain.observance import next_occurrence
from observance_viewer.widgets.labels import ShortenedLabel
from observance_viewer.widgets.typesetting import in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QStatusBar

    from observance_viewer.domain.resolution import Resolution

translate = QCoreApplication.translate
_MARGIN = 6


class StatusLine:
    """Fills the status bar that it is given."""

    def __init__(self, today: Callable[[], date], bar: QStatusBar) -> None:
        self._today = today
        self._next = ShortenedLabel(bar)
        self._counts = ShortenedLabel(bar)
        for label in (self._next, self._counts):
            label.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        bar.addWidget(self._next, 1)
        bar.addPermanentWidget(self._counts)

    def show_resolution(self, resolution: Resolution) -> None:
        """Tell the next occurrence of the observances of `resolution`, and count what it holds."""
        self._next.setText(_next_words(resolution, self._today()))
        self._counts.setText(_counts_words(resolution))


def _next_words(resolution: Resolution, today: date) -> str:
    coming = [day for each in resolution.observances if (day := next_occurrence(each, today)) is not None]
    if not coming:
        return ""
    soonest = min(coming, key=lambda day: day.begin)
    # A name may run in another direction than the words around it; isolates keep date and comma in their places.
    name = f"\u2068{soonest.observance.name}\u2069"
    words = translate("StatusLine", "Next: %1, %2").replace("%1", name)
    return words.replace("%2", in_words(soonest.begin))


def _counts_words(resolution: Resolution) -> str:
    paragraphs = sum(1 for node in resolution.nodes() if node.kind in ("preambular", "operative"))
    entities = {mention.entity for mention in resolution.mentions if mention.at.startswith("FN")}
    named = entities or {mention.entity for mention in resolution.mentions}
    documents = {citation.symbol for citation in resolution.citations}
    return " · ".join(
        (
            translate("StatusLine", "%n paragraphs", "", paragraphs),
            translate("StatusLine", "%n footnotes", "", len(resolution.footnotes)),
            translate("StatusLine", "%n entities", "", len(named)),
            translate("StatusLine", "%n cited documents", "", len(documents)),
        )
    )
