"""`remind`: shows the reminders that are due in the desktop's notifications, each once, without a window."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

from observance_viewer.app.notify import can_notify, notify
from observance_viewer.app.reminder_words import reminder_language, reminder_words
from observance_viewer.app.reminders import remind
from observance_viewer.app.settings import load_settings
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.setting import REMINDERS
from observance_viewer.readers.reading import read_shipped

if TYPE_CHECKING:
    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.reminder import Reminder


def remind_once(paths: Paths) -> int:
    """Show what is due and give 0, or 1 when nothing was. Raises UserError where there are no notifications."""
    if not can_notify():
        raise UserError("this session has no desktop notifications", "open the window, which shows reminders, too")
    settings, _ = load_settings(paths.settings_file)
    today = datetime.now().astimezone().date()

    language = reminder_language(settings)

    def tell(reminder: Reminder) -> bool:
        occurrence = reminder.occurrence
        return notify(occurrence.observance.name, reminder_words(occurrence.begin, today, language))

    told = remind(paths.reminders, read_shipped().observances, settings.get(REMINDERS), today, tell)
    sys.stdout.write(f"{told} shown\n")
    return 0 if told else 1
