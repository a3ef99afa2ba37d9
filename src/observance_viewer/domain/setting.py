"""Every setting a person can choose, declared once: key, type, default, description; reads and writes nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
Co = TypeVar("Co", covariant=True)

# How many days before it begins an observance is told of, here and by a calendar that takes it in.
ALARM_DAYS = (90, 30, 7)
# Labels and descriptions are marked for the translators where they stand; this layer cannot translate them.
CONTEXT = "Settings"


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:
    """Give `words` as they are; the tool that collects what is to be translated knows this name."""
    return words


@dataclass(frozen=True, slots=True)
class Setting(Generic[Co]):
    """One setting. `key` is `table.name` of the TOML file; `label` and `description` are English, in `CONTEXT`.

    `choices` are the values that are allowed, each with its label; a number lies between `low` and `high` instead.
    The value of a setting whose default is a tuple is a tuple, any of the choices in it.
    """

    key: str
    default: Co
    label: str
    description: str
    choices: tuple[tuple[object, str], ...] = ()
    low: int = 0
    high: int = 0

    def problem(self, value: object) -> UserError | None:
        """Say what is wrong with `value` and what to use instead; None when it can be used."""
        if isinstance(self.default, tuple):
            allowed = [choice for choice, _ in self.choices]
            if not isinstance(value, tuple):
                return self._unusable(value, "use a list")
            if allowed and not all(_among(each, allowed) for each in value):
                return self._unusable(list(value), "use any of %3", _listed(allowed))
            return None
        if type(value) is not type(self.default):
            if isinstance(self.default, str):
                return self._unusable(value, "use a word in quotation marks")
            wants_switch = isinstance(self.default, bool)
            return self._unusable(value, "use true or false") if wants_switch else self._unusable(value, "use a number")
        if self.choices:
            allowed = [choice for choice, _ in self.choices]
            return None if value in allowed else self._unusable(value, "use one of %3", _listed(allowed))
        if isinstance(value, int) and not isinstance(value, bool) and not self.low <= value <= self.high:
            return self._unusable(value, "use a number from %3 to %4", self.low, self.high)
        return None

    def _unusable(self, value: object, remedy: str, *allowed: object) -> UserError:
        return UserError("%1 cannot be %2", remedy, values=(self.key, repr(value), *allowed))


LOOK = Setting(
    "window.look",
    "system",
    QT_TRANSLATE_NOOP("Settings", "Look"),
    QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the system has it"),
    (
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
        ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
        ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
    ),
)
LANGUAGE = Setting(
    "window.language",
    "system",
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP("Settings", "Language of menus and messages, of dates and numbers"),
    # A language is called by its own name, whatever the language of the rest.
    (
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
        ("ar", "العربية"),
        ("zh", "中文"),
        ("en", "English"),
        ("fr", "Français"),
        ("ru", "Русский"),
        ("es", "Español"),
    ),
)
TEXT_SIZE = Setting(
    "window.text_size",
    100,
    QT_TRANSLATE_NOOP("Settings", "Text size"),
    QT_TRANSLATE_NOOP("Settings", "Size of the document's text, in percent"),
    low=50,
    high=300,
)
FIRST_WEEKDAY = Setting(
    "calendar.first_weekday",
    "system",
    QT_TRANSLATE_NOOP("Settings", "First day of the week"),
    QT_TRANSLATE_NOOP("Settings", "The day in the first column of the calendar"),
    (
        ("system", QT_TRANSLATE_NOOP("Settings", "As the language has it")),
        ("monday", QT_TRANSLATE_NOOP("Settings", "Monday")),
        ("saturday", QT_TRANSLATE_NOOP("Settings", "Saturday")),
        ("sunday", QT_TRANSLATE_NOOP("Settings", "Sunday")),
    ),
)
OTHERS = Setting(
    "calendar.others",
    default=False,
    label=QT_TRANSLATE_NOOP("Settings", "Other UN observances"),
    description=QT_TRANSLATE_NOOP("Settings", "Show them in the calendar beside those of your documents"),
)
REMINDERS: Setting[tuple[int, ...]] = Setting(
    "reminders.days",
    ALARM_DAYS,
    QT_TRANSLATE_NOOP("Settings", "Remind me"),
    QT_TRANSLATE_NOOP("Settings", "A notification of the desktop, each once, for the observances of your documents"),
    (
        (90, QT_TRANSLATE_NOOP("Settings", "90 days before")),
        (30, QT_TRANSLATE_NOOP("Settings", "30 days before")),
        (7, QT_TRANSLATE_NOOP("Settings", "7 days before")),
        (1, QT_TRANSLATE_NOOP("Settings", "The day before")),
        (0, QT_TRANSLATE_NOOP("Settings", "On the day")),
    ),
)
# The values of these two are whether the desktop has the entry, so they do not stand in the settings file.
AUTOSTART = Setting(
    "reminders.autostart",
    default=False,
    label=QT_TRANSLATE_NOOP("Settings", "Remind me when the program is closed"),
    description=QT_TRANSLATE_NOOP("Settings", "When you log in, a short check without a window shows what is due"),
)
LINKS = Setting(
    "window.links",
    default=False,
    label=QT_TRANSLATE_NOOP("Settings", "Open links to passages"),
    description=QT_TRANSLATE_NOOP(
        "Settings", "An entry among the programs of the desktop, by which observance:A/RES/77/241#OP2 opens here"
    ),
)
PAPER = Setting(
    "export.paper",
    "a4",
    QT_TRANSLATE_NOOP("Settings", "Paper"),
    QT_TRANSLATE_NOOP("Settings", "Size of the pages of exported PDF files"),
    (("a4", "A4"), ("us-letter", QT_TRANSLATE_NOOP("Settings", "Letter"))),
)
# What the window of the PDF export was left with; it is chosen there and not in Preferences.
PDF_HEAD = Setting("export.head", "compact", "", "Beginning of exported PDF files", (("compact", ""), ("page", "")))
PDF_ORDER = Setting(
    "export.order", "passage", "", "How notes are grouped", (("passage", ""), ("date", ""), ("tag", ""))
)
PDF_CONTENTS = Setting("export.contents", default=True, label="", description="With a table of contents")
PDF_TEXT = Setting("export.text", default=False, label="", description="With the complete text of the resolution")
PDF_INDEX = Setting("export.index", default=True, label="", description="With the indexes")
PDF_LANGUAGE = Setting(
    "export.language",
    "window",
    "",
    "Language of the words that the PDF adds: as the window, as the document, or one of",
    tuple((value, "") for value in ("window", "document", "ar", "en", "es", "fr", "ru", "zh")),
)
ENTRIES = (AUTOSTART, LINKS)

# Those of the page of preferences, and all that stand in the file.
ALL: tuple[Setting[str] | Setting[int] | Setting[bool] | Setting[tuple[int, ...]], ...] = (
    LOOK, LANGUAGE, TEXT_SIZE, FIRST_WEEKDAY, OTHERS, REMINDERS, PAPER,
)  # fmt: skip
KEPT = (*ALL, PDF_HEAD, PDF_ORDER, PDF_CONTENTS, PDF_TEXT, PDF_INDEX, PDF_LANGUAGE)


@dataclass(frozen=True, slots=True)
class Settings:
    """The values a person chose; what is not among them has its default."""

    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def get(self, setting: Setting[T]) -> T:
        """Give the value of `setting`, which is always one that can be used."""
        value = self.values.get(setting.key, setting.default)
        return cast("T", value) if setting.problem(value) is None else setting.default

    def with_value(self, setting: Setting[T], value: T) -> Settings:
        """Give the same settings with another value."""
        return Settings(MappingProxyType({**self.values, setting.key: value}))


def _among(value: object, allowed: list[object]) -> bool:
    """Whether `value` is one of `allowed`; True is not the number 1 here."""
    return any(value == each and type(value) is type(each) for each in allowed)


def _listed(allowed: list[object]) -> str:
    return ", ".join(str(each) for each in allowed)
