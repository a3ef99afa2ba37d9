"""Nothing that a person sees escapes the translators, and longer words find room.

Every string is answered by a longer one in brackets; what then stands in the window without brackets is data, or was
not passed through `tr`.
"""

import re
from contextlib import suppress
from html import unescape

import pytest
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from observance_viewer.app.composition import Program
from observance_viewer.app.languages import Speech
from observance_viewer.app.paths import paths_of
from observance_viewer.app.targets import Target
from observance_viewer.domain.note import Anchor
from observance_viewer.domain.passage import Passage
from observance_viewer.domain.setting import LANGUAGE
from observance_viewer.readers.reading import read_shipped
from observance_viewer.widgets.note_history import NoteHistory
from observance_viewer.widgets.notes_backups import NotesBackups
from observance_viewer.widgets.notes_bin import NotesBin

SYMBOL = "A/RES/77/241"
NOTE = "What the person wrote"
ACCENTED = str.maketrans("aeiounAEIOU", "áéíóúñÁÉÍÓÚ")
WORD = re.compile(r"[^\W\d_]+")
SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
DATA = {
    "labels of passages": r"(PP|OP|FN)\d+",
    "symbols of documents": r"[AESI]/[\w/.()-]+",
    "the program's name": r"Observance Viewer|observance-viewer",
    "names of file formats, paper and styles": r"A4|PDF|Markdown|BibTeX|RIS|APA|Chicago|UTF-8",
    "sizes of files": r"(?<=\d\s)(?:[kMG]?B|bytes)\b",
    "keys": r"\bF\d+\b|(?<=\+)[A-Z]\b",
}


class Pseudo(QTranslator):
    """Gives every string longer, accented and in brackets; places such as %1 and the mark of a key stay."""

    def isEmpty(self):
        return False

    def translate(self, _context, source, _disambiguation=None, _n=-1):
        if not re.search(r"[^\W\d_]", source):
            return source
        words = "".join(
            part if part.startswith(("%", "<")) else part.translate(ACCENTED)
            for part in re.split(r"(%L?\w|<[^>]*>)", source)
        )
        return f"⟦{words}{'~' * (len(source) // 3)}⟧"


@pytest.fixture
def program(qtbot, qapp, tmp_path, monkeypatch):
    pseudo = Pseudo(qapp)
    monkeypatch.setattr(Speech, "speak", lambda _self, _chosen: QCoreApplication.installTranslator(pseudo))
    made = Program(paths_of(str(tmp_path)), Target(read_shipped()))
    made.start()
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.notes.loaded, timeout=10_000):
        pass
    made.window.resize(1440, 880)
    yield made
    for window in QApplication.topLevelWidgets():
        window.close()
    QCoreApplication.removeTranslator(pseudo)


@pytest.fixture
def no_data(tmp_path):
    """Give the words that are no data: neither in the document or a note, nor names that no language changes."""
    resolution = read_shipped()
    locale = QLocale()
    texts = (
        resolution.title, resolution.organ, resolution.enacting, str(resolution.metadata), NOTE,
        *resolution.passages().values(), *(f"{mention.entity} {mention.acronym}" for mention in resolution.mentions),
    )  # fmt: skip
    known = set(WORD.findall(" ".join(texts)))
    names = [locale.standaloneMonthName(month) for month in range(1, 13)]
    names += [locale.dayName(day, kind) for day in range(1, 8) for kind in QLocale.FormatType]
    names += [str(label) for value, label in LANGUAGE.choices if value != "system"]
    short = [rf"\b{re.escape(locale.monthName(month, QLocale.FormatType.ShortFormat))}\b" for month in range(1, 13)]
    pattern = re.compile("|".join([*DATA.values(), *short, *map(re.escape, sorted(names, key=len, reverse=True))]))

    def others(words, where):
        rest = pattern.sub("", re.sub(rf"{re.escape(str(tmp_path))}[/\w]*", "", words))
        found = WORD.findall(rest)
        # A row shows the beginning of a text, which may end within a word.
        if where == "row" and found and any(word.startswith(found[-1]) for word in known):
            found.pop()
        return [word for word in found if word not in known]

    return others


def words_of(widget):
    """Give every text that `widget` shows or says, with where it stands."""
    yield "toolTip", widget.toolTip()
    yield "accessibleName", widget.accessibleName()
    yield "accessibleDescription", widget.accessibleDescription()
    if widget.isWindow():
        yield "windowTitle", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield "placeholderText", widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    if isinstance(widget, QSpinBox):
        yield "suffix", widget.suffix()
    if isinstance(widget, QTextBrowser):
        yield "plain text", widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(row)) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from (("row", words) for words in _rows(widget.model(), QModelIndex()))
    for action in widget.actions():
        yield "action", action.text()
        yield "toolTip of an action", action.toolTip()


def _rows(model, parent):
    columns = model.columnCount(parent) if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(words) for role in SAID if (words := index.data(role)) is not None)
        yield from _rows(model, model.index(row, 0, parent))


def everything_shown():
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield window
            yield from window.findChildren(QWidget)


def outside_brackets(words):
    plain = unescape(re.sub(r"<[^>]*>", " ", words)).replace("&", "")
    while (shorter := BRACKETED.sub(" ", plain)) != plain:
        plain = shorter
    return plain.strip()


def untranslated(no_data):
    return sorted(
        {
            f"{type(widget).__name__}.{where}: {' '.join(escaped)}"
            for widget in everything_shown()
            for where, words in words_of(widget)
            if (escaped := no_data(outside_brackets(words), where))
        }
    )


def cut_off():
    """Give the buttons and labels that are too small for their words; one that may be any width elides on purpose."""
    for widget in everything_shown():
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QComboBox):
            continue
        if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored or not any(
            words for where, words in words_of(widget) if where in ("text", "item")
        ):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.heightForWidth(widget.width()) <= widget.height()
        else:
            fits = widget.sizeHint().width() <= widget.width()
        if not fits:
            words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {words}"


def test_nothing_that_is_shown_escapes_the_translators_and_longer_words_find_room(program, qtbot, no_data):
    window, actions = program.window, program.window.actions_
    with qtbot.waitSignal(program.notes.note_added, timeout=10_000):
        program.notes.add(Anchor(SYMBOL, "OP2"), NOTE)
    escaped: dict[str, str] = {}

    def faults():
        return [*untranslated(no_data), *cut_off()]

    def look(state):
        qtbot.wait(50)
        # What has just come finds its place in later turns, on a busy machine much later.
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not faults(), timeout=2000)
        for found in faults():
            escaped.setdefault(found, state)

    look("the window")
    program.navigation.go_to(Passage(SYMBOL, "OP2"))
    actions.add_note.trigger()
    look("a note being written")
    window.notes.finish_editing()
    window.calendar.show_year(shown=True)
    look("the year")
    window.calendar.show_year(shown=False)
    with qtbot.waitSignal(program.services.search.answered, timeout=10_000):
        window.search_box.set_text("police")
    look("a search")
    window.search_box.set_text("")
    actions.palette.trigger()
    look("the palette")
    program.following.asking.palette().close_quietly()
    actions.beside.trigger()
    look("a second document")
    actions.beside.trigger()
    actions.preferences.trigger()
    look("the preferences")
    actions.shortcuts.trigger()
    look("the sheet of shortcuts")
    actions.export_pdf.trigger()
    dialog = program.following.exporting.dialog
    qtbot.waitUntil(lambda: "⟦Pág" in dialog.words() or bool(dialog.preview.accessibleDescription()), timeout=20_000)
    look("the preview of the export")
    dialog.close()
    pages = {actions.notes_bin: NotesBin, actions.notes_backups: NotesBackups, actions.note_history: NoteHistory}
    for action, kind in pages.items():
        action.trigger()
        qtbot.waitUntil(lambda kind=kind: isinstance(window.notes.page, kind), timeout=10_000)
        look(action.text())
    actions.about.trigger()
    look(actions.about.text())
    assert escaped == {}
