"""Which languages the interface speaks, and how it comes to speak one: words, dates and direction."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

_PREFIX = "observance_viewer_"
# What QLocale, Qt's own translations and ours call the same language.
_QT_NAMES = {"zh": "zh_CN"}


def available_languages() -> tuple[str, ...]:
    """Give the BCP 47 codes of the languages that the interface is translated into, sorted; English is among them."""
    folder = _folder()
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.stem.removeprefix(_PREFIX) for path in folder.glob(f"{_PREFIX}*.qm")))


def spoken_language() -> str:
    """Give the BCP 47 code of the language in which the interface speaks now."""
    code = QLocale.languageToCode(QLocale().language())
    return code if code in available_languages() else "en"


class Speech:
    """What the interface speaks; it can change while the program runs."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []

    def speak(self, chosen: str) -> None:
        """Let every widget that is made from now on speak the language `chosen`, a BCP 47 code or `system`.

        A system that speaks none of ours gets English words with its own dates.
        """
        locale = QLocale.system() if chosen == "system" else QLocale(_QT_NAMES.get(chosen, chosen))
        QLocale.setDefault(locale)
        language = spoken_language()
        while self._translators:
            QCoreApplication.removeTranslator(self._translators.pop())
        if language != "en":
            of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(Path(of_qt) / f"qtbase_{_QT_NAMES.get(language, language)}.qm")
        self._install(_folder() / f"{_PREFIX}{language}.qm")
        right_to_left = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)

    def _install(self, path: Path) -> None:
        translator = QTranslator()
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def _folder() -> Path:
    return Path(str(files("observance_viewer.resources").joinpath("translations")))
