"""Brings the translations up to date: collects the strings of the source, and compiles what is translated.

translations.py            updates resources/translations/*.ts and compiles them to .qm
translations.py --missing  prints what is not translated yet, and ends with 1 where there is anything
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
BIN = Path(sys.executable).parent
# Told on the command line only, which speaks English.
COMMANDS = Path("src/observance_viewer/app/commands")
# Where the words of a failure or a warning stand among the arguments.
_TELLING = {
    **dict.fromkeys(("UserError", "DamagedError", "ForeignError", "NewerError"), (0, 1)),
    **dict.fromkeys(("ReaderWarning", "warn"), (2,)),
    "_unusable": (1,),
}
# What Qt says in the windows that we open, and its own translations lack in some of the languages: context, words and
# what tells them apart.
_OF_QT = (
    ("QFileDialog", "&Look in:", ""),
    ("QFileDialog", "Files of &type:", ""),
    ("QAbstractFileIconProvider", "Drive", ""),
    ("QAbstractFileIconProvider", "Folder", "All other platforms"),
    ("QAbstractFileIconProvider", "Unknown", ""),
    ("QPrintSettingsOutput", "Double Sided Printing", ""),
    ("QPrintSettingsOutput", "Form", ""),
    ("QPrintSettingsOutput", "Long side binding", ""),
    ("QPrintSettingsOutput", "Off", ""),
    ("QPrintSettingsOutput", "Page &Set:", ""),
    ("QPrintSettingsOutput", "Pages", ""),
    ("QPrintSettingsOutput", "Short side binding", ""),
)
# lupdate reads no count behind `translate`, only behind `tr`.
_COUNTING = re.compile(r'\btranslate\(\s*"(\w+)",\s*("[^"]*%n[^"]*"),\s*""')


def main() -> int:
    """Do what the command line says."""
    if "--missing" in sys.argv[1:]:
        missing = [f"{path.stem}: {words}" for path in sorted(FOLDER.glob("*.ts")) for words in untranslated(path)]
        print("\n".join(missing))
        return 1 if missing else 0
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        update(FOLDER / f"observance_viewer_{language}.ts", language)
        compile_(FOLDER / f"observance_viewer_{language}.ts")
    return 0


def update(target: Path, language: str) -> None:
    """Collect the strings of the source into `target`; English needs its plurals only."""
    names = {"zh": "zh_CN"}
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language"]
    plurals = ["-pluralonly"] if language == "en" else []
    with tempfile.TemporaryDirectory() as folder:
        sources = _readable_sources(Path(folder))
        command = [BIN / "pyside6-lupdate", *sources, *options, names.get(language, language), *plurals, "-ts", target]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def _readable_sources(folder: Path) -> list[Path]:
    """Copy the source into `folder` as lupdate can read it.

    There `translate("Context", "%n …", "", …)` says `Context.tr("%n …", "", …)`, and the words of failures and
    warnings are marked, which the lower layers cannot do where they raise them.
    """
    copies = []
    for source in sorted((ROOT / "src").rglob("*.py")):
        copy = folder / source.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        readable = _COUNTING.sub(r'\1.tr(\2, ""', text)
        if not copy.is_relative_to(folder / COMMANDS):
            marked = [
                f'QT_TRANSLATE_NOOP("Failures", {json.dumps(each, ensure_ascii=False)})' for each in failures(text)
            ]
            readable = "\n".join([readable, *marked, ""])
        copy.write_text(readable, encoding="utf-8")
        copies.append(copy)
    of_qt = folder / "of_qt.py"
    of_qt.write_text("".join(f"translate({', '.join(map(json.dumps, each))})\n" for each in _OF_QT), encoding="utf-8")
    return [*copies, of_qt]


def failures(source: str) -> list[str]:
    """Give the words of all failures and warnings that the module `source` raises: literals and named constants."""
    tree = ast.parse(source)
    named = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found: list[str] = []
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
            for place in _TELLING.get(name, ()):
                words = call.args[place] if place < len(call.args) else None
                if isinstance(words, ast.Constant) and isinstance(words.value, str):
                    found.append(words.value)
                elif isinstance(words, ast.Name) and words.id in named:
                    found.append(named[words.id])
    return [words for words in dict.fromkeys(found) if words]


def compile_(source: Path) -> None:
    """Make the file that the program loads."""
    command = [BIN / "pyside6-lrelease", source, "-qm", source.with_suffix(".qm"), "-silent"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def untranslated(source: Path) -> list[str]:
    """Give the strings of `source` without a finished translation."""
    messages = ET.parse(source).getroot().iter("message")  # noqa: S314 - a file of the project
    return [message.findtext("source", "") for message in messages if not _finished(message)]


def _finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


if __name__ == "__main__":
    sys.exit(main())
