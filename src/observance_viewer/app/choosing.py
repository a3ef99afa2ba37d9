"""Applies what a person chooses in Preferences, at once and at each start, and keeps it in the settings file."""

from __future__ import annotations

import logging
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from observance_viewer.app.settings import save_setting
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.setting import ALL, ENTRIES, FIRST_WEEKDAY, LANGUAGE, LINKS, LOOK, OTHERS, TEXT_SIZE
from observance_viewer.models.background import nothing
from observance_viewer.models.failure_words import failure_in_words
from observance_viewer.models.turns import in_turns
from observance_viewer.widgets.look import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from observance_viewer.app.paths import Paths
    from observance_viewer.domain.setting import Setting, Settings
    from observance_viewer.models.background import Background
    from observance_viewer.widgets.main_window import MainWindow
    from observance_viewer.widgets.preferences import Chosen, Preferences

_log = logging.getLogger(__name__)
_WEEKDAYS = {
    "monday": Qt.DayOfWeek.Monday,
    "saturday": Qt.DayOfWeek.Saturday,
    "sunday": Qt.DayOfWeek.Sunday,
}
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Choosing(QObject):
    """Holds the settings of `window` and makes the preferences page when it is first asked for.

    `loaded` is what `load_settings` gave; `language_chosen` says that the interface shall speak another language.
    """

    language_chosen = Signal()

    def __init__(
        self,
        window: MainWindow,
        paths: Paths,
        loaded: tuple[Settings, tuple[UserError, ...]],
        work: Background,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._paths = paths
        self._work = work
        self._tell = tell
        self._page: Preferences | None = None
        self._unsaved: dict[str, tuple[Setting[object], object]] = {}
        self.settings, self._problems = loaded
        for setting in ALL:
            if setting.key in self.settings.values:
                self._apply(setting)
        window.calendar.others_switched.connect(self._others_switched)
        window.actions_.preferences.triggered.connect(self.show)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply_look)

    def show(self, key: str | bool = "") -> None:
        """Show the page, with the setting of this key in view where one is named; at first some turns later."""
        if self._page is not None:
            self._show_page(self._page, key)
        else:
            in_turns(self, self._showing(key))

    def _showing(self, key: str | bool) -> Iterator[None]:
        import_module("observance_viewer.widgets.preferences")
        yield
        if self._page is None:
            self._page = self._make_page()
        yield
        self._show_page(self._page, key)

    def choose(self, setting: Setting[object], value: object) -> None:
        """Apply `value` and keep it; the setting must allow it."""
        if setting in ENTRIES:
            self._switch_entry(setting, on=value is True)
            return
        self.settings = self.settings.with_value(setting, value)
        self._apply(setting)
        self._unsaved[setting.key] = (setting, value)
        self._work.run(self._save, nothing, self._tell)

    def tell_problems(self) -> None:
        """Say in the window what in the settings file cannot be used."""
        if not self._problems:
            return
        words = failure_in_words(self._problems[0])
        if more := len(self._problems) - 1:
            words = self.tr("%1 (and %n more)", "", more).replace("%1", words)
        self._window.messages.show_message(words, self.tr("Open file"), self._open_file)

    def close(self) -> None:
        """Keep what is not kept yet, and close the page; call when the background work has ended."""
        if self._page is not None:
            self._page.close()
        try:
            self._save()
        except UserError as error:
            _log.warning("a setting was not kept: %s", error)

    def _save(self) -> None:
        while self._unsaved:
            _, (setting, value) = self._unsaved.popitem()
            save_setting(self._paths.settings_file, setting, value)

    def _apply(self, setting: Setting[object]) -> None:
        get = self.settings.get
        match setting.key:
            case LOOK.key:
                self._apply_look()
            case LANGUAGE.key:
                self.language_chosen.emit()
            case TEXT_SIZE.key:
                self._window.reader.set_zoom(get(TEXT_SIZE))
            case FIRST_WEEKDAY.key:
                self._window.calendar.set_first_weekday(_WEEKDAYS.get(get(FIRST_WEEKDAY)))
            case OTHERS.key:
                self._window.calendar.set_others_shown(get(OTHERS))

    def _apply_look(self) -> None:
        hints = QGuiApplication.styleHints()
        look = self.settings.get(LOOK)
        # Where the platform can, its own parts such as the title bar follow, too.
        wanted = _SCHEMES.get(look, Qt.ColorScheme.Unknown)
        if wanted != Qt.ColorScheme.Unknown or LOOK.key in self.settings.values:
            hints.blockSignals(True)  # noqa: FBT003
            hints.setColorScheme(wanted)
            hints.blockSignals(False)  # noqa: FBT003
        dark = wanted == Qt.ColorScheme.Dark if look in _SCHEMES else hints.colorScheme() == Qt.ColorScheme.Dark
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, dark=dark)

    def _show_page(self, page: Preferences, key: str | bool) -> None:
        if not self._window.isVisible():
            return
        for setting in (*ALL, *ENTRIES):
            page.show_value(setting, self._value(setting))
        page.describe_folder(str(self._paths.backups), self._backups_words())
        page.show_setting(key if isinstance(key, str) else "")

    def _make_page(self) -> Preferences:
        from observance_viewer.app.desktop_entries import can_have_entries
        from observance_viewer.app.languages import available_languages
        from observance_viewer.widgets.preferences import Folder, Preferences

        spoken = available_languages()
        settings: list[Setting[object]] = []
        for setting in ALL:
            if setting.key == LANGUAGE.key:
                offered = tuple(each for each in setting.choices if each[0] in ("system", *spoken))
                settings.append(replace(setting, choices=offered))
            else:
                settings.append(setting)
        notes = []
        if can_have_entries():
            settings += ENTRIES
        else:
            notes.append(self.tr("On this system, reminders are shown in the window while the program runs."))
        paths = self._paths
        folders = (
            Folder(self.tr("Your data"), self.tr("Notes and documents"), str(paths.data)),
            Folder(self.tr("Backups"), self.tr("Copies of your notes, made automatically"), str(paths.backups)),
            Folder(self.tr("Settings"), self.tr("The file behind this page"), str(paths.config)),
            Folder(self.tr("Log"), self.tr("What went wrong, for a report; nothing is sent"), str(paths.log)),
        )
        page = Preferences(settings, self.settings.values, folders, notes, self._window)
        page.setting_chosen.connect(self._take)
        page.folder_requested.connect(self._open_folder)
        return page

    def _backups_words(self) -> str:
        from observance_viewer.models.note_words import size_words
        from observance_viewer.storage.backup import MOST_BYTES, backups_in

        backups = backups_in(self._paths.backups)
        taken = size_words(sum(backup.size for backup in backups))
        words = self.tr("%n copies of your notes, made automatically; %1 of at most %2", "", len(backups))
        return words.replace("%1", taken).replace("%2", size_words(MOST_BYTES))

    def _take(self, chosen: Chosen) -> None:
        self.choose(chosen.setting, chosen.value)

    def _value(self, setting: Setting[object]) -> object:
        if setting not in ENTRIES:
            return self.settings.get(setting)
        from observance_viewer.app.desktop_entries import entry_file

        return entry_file(setting.key).exists()

    def _switch_entry(self, setting: Setting[object], *, on: bool) -> None:
        from observance_viewer.app.desktop_entries import refreshing, set_entry

        try:
            set_entry(setting.key, self._paths.profile, on=on)
        except UserError as error:
            self._tell(error)
            if self._page is not None:
                self._page.show_value(setting, self._value(setting))
            return
        if setting == LINKS:
            for program, *arguments in refreshing():
                QProcess.startDetached(program, arguments)

    def _others_switched(self, shown: bool) -> None:
        if shown != self.settings.get(OTHERS):
            self.choose(OTHERS, shown)
            if self._page is not None:
                self._page.show_value(OTHERS, shown)

    def _open_folder(self, path: str) -> None:
        folder = Path(path)
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.settings_file)))
