"""Reminders while the window is open: looks for due ones now and then, and shows them on the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer

from observance_viewer.domain.setting import REMINDERS
from observance_viewer.models.isolating import isolated
from observance_viewer.models.observance_words import date_in_words, days_left_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from observance_viewer.app.choosing import Choosing
    from observance_viewer.domain.observance import Observance
    from observance_viewer.domain.reminder import Reminder
    from observance_viewer.models.background import Background
    from observance_viewer.widgets.main_window import MainWindow

_FIRST_LOOK_MS = 5_000
_LOOK_MS = 30 * 60_000


class Reminding(QObject):
    """Looks for due reminders some seconds after the start and every half hour.

    Where the desktop takes no notifications, the window says it.
    """

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        choosing: Choosing,
        work: Background,
        observances: Callable[[], Sequence[Observance]],
        today: Callable[[], date],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._choosing = choosing
        self._work = work
        self._observances = observances
        self._today = today
        self._tell = tell
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_FIRST_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        window.closed.connect(self._timer.stop)

    def look(self) -> None:
        """Show what is due, off the GUI thread: a desktop may take its time to answer."""
        self._timer.setInterval(_LOOK_MS)
        folder, today = self._folder, self._today()
        observances, days = tuple(self._observances()), self._choosing.settings.get(REMINDERS)
        locale = self._window.locale()

        def work() -> list[Reminder]:
            from observance_viewer.app.notify import notify
            from observance_viewer.app.reminders import remind

            unheard: list[Reminder] = []

            def tell(reminder: Reminder) -> bool:
                if not notify(reminder.occurrence.observance.name, _words(reminder, today, locale)):
                    unheard.append(reminder)
                return True

            remind(folder, observances, days, today, tell)
            return unheard

        self._work.run(work, self._show, self._tell)

    def _show(self, unheard: list[Reminder]) -> None:
        if not unheard:
            return
        first = unheard[0]
        words = self.tr("Reminder: %1, %2").replace("%1", isolated(first.occurrence.observance.name))
        words = words.replace("%2", _words(first, self._today(), self._window.locale()))
        if more := len(unheard) - 1:
            words = self.tr("%1 (and %n more)", "", more).replace("%1", words)
        begin = first.occurrence.begin

        def show() -> None:
            self._window.open_calendar()
            self._window.calendar.show_month(begin)

        self._window.messages.show_message(words, self.tr("Show in calendar"), show)


def _words(reminder: Reminder, today: date, locale: QLocale) -> str:
    return f"{date_in_words(reminder.occurrence.begin, locale)} · {days_left_in_words(reminder.occurrence, today)}"
