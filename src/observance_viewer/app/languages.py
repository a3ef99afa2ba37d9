"""Which languages the interface speaks, and how it comes to speak one: words, dates and direction."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_PREFIX = "observance_viewer_"
# What QLocale, Qt's own translations and ours call the same language.
_QT_NAMES = {"zh": "zh_CN"}


def available_languages() -> tuple[str, ...]:
    """Give the BCP 47 codes of the languages that the interface is translated into, sorted; English is among them."""
    folder = _folder()
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.stem.removeprefix(_PREFIX) for path in folder.glob(f"{_PREFIX}*.qm")))


def speak(chosen: str) -> None:
    """Let every widget that is made from now on speak the language `chosen`, a BCP 47 code or `system`.

    A system that speaks none of ours gets English words with its own dates.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    locale = QLocale.system() if chosen == "system" else QLocale(_QT_NAMES.get(chosen, chosen))
    code = QLocale.languageToCode(locale.language())
    language = code if code in available_languages() else "en"
    QLocale.setDefault(locale)
    for spoken in [child for child in application.children() if isinstance(child, QTranslator)]:
        QCoreApplication.removeTranslator(spoken)
        spoken.deleteLater()
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, Path(of_qt) / f"qtbase_{_QT_NAMES.get(language, language)}.qm")
    _install(application, _folder() / f"{_PREFIX}{language}.qm")
    right_to_left = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)


def _install(application: QApplication, path: Path) -> None:
    translator = QTranslator(application)
    if translator.load(str(path)):
        QCoreApplication.installTranslator(translator)


def _folder() -> Path:
    return Path(str(files("observance_viewer.resources").joinpath("translations")))
