"""The states of the window that `pictures.py` shows: functions that bring a running window there."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.app.composition import Program

PATIENCE_S = 20.0
TEXT = """70/900. Sample of a longer text

The General Assembly,

 Recalling its resolution 69/313 of 27 July 2015,

 1. Decides to begin:

  (a) With the first step;

  (b) With the second step, which:

   (i) Is longer;

   (ii) Is shorter;

 3. Invites all Member States to take part.
"""


def wait(holds: Callable[[], object]) -> None:
    """Let the window work until `holds` does; raises SystemExit when it takes too long."""
    until = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > until:
            raise SystemExit("pictures: the window did not come that far")
        rest(20)


def rest(milliseconds: int) -> None:
    """Let the window and its other threads work, which `QTest.qWait` keeps waiting for the interpreter."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def go(program: Program, identifier: str) -> None:
    """Go to a passage of the open document."""
    from observance_viewer.domain.passage import Passage

    program.navigation.go_to(Passage(program.navigation.passage.symbol, identifier))


def reading(program: Program) -> None:
    """Show the window as it opens."""


def noted(program: Program) -> None:
    """Show notes on words and on a paragraph, one passage current."""
    from observance_viewer.domain.note import Anchor, quote_of

    symbol = program.navigation.passage.symbol
    text = program.navigation.resolution.passages()["PP4"]
    start = text.index("joint activities")
    program.notes.add(Anchor(symbol, "OP2"), "Civil society and NGOs are named: invite the two local associations.")
    quote = quote_of(text, start, start + 72)
    program.notes.add(
        Anchor(symbol, "PP4", quote), "Agreed language. Compare with the text used elsewhere.", ("agreed",)
    )
    program.notes.add(Anchor(symbol, "OP1"), "First observed **7 September 2023**.\n\n- ask\n- quote OP1", ("2027",))
    wait(lambda: len(program.notes.notes) == 3)
    go(program, "PP4")


def searching(program: Program) -> None:
    """Show hits in the text, one of them current."""
    program.window.search_box.set_text("capac")
    wait(lambda: not program.window.results.isHidden())
    program.window.actions_.next_hit.trigger()


def no_hits(program: Program) -> None:
    """Show a search that finds nothing."""
    program.window.search_box.set_text("nothing like this")
    wait(lambda: not program.window.contents.isVisible())


def palette(program: Program) -> None:
    """Show the palette with something typed."""
    _ask(program, "palette", "off")


def going_to(program: Program) -> None:
    """Show the question where to go."""
    _ask(program, "go_to", "2")


def footnote(program: Program) -> None:
    """Show the card of a footnote."""
    _card(program, "PP4", "footnote:FN1")


def entity(program: Program) -> None:
    """Show the card of an entity."""
    number = next(n for n, each in enumerate(program.navigation.resolution.mentions) if each.acronym == "UNODC")
    _card(program, "FN1", f"entity:{number}")


def document(program: Program) -> None:
    """Show the card of a cited document."""
    _card(program, "PP1", "citation:0")


def selecting(program: Program) -> None:
    """Show words selected by pointer."""
    reader = program.window.reader
    go(program, "PP2")
    reader.setTextCursor(reader.selection_of("PP2", (20, 60)))
    reader.words_selected.emit(reader.cursorRect())
    wait(program.window.pane.selection_bar.isVisible)


def beside(program: Program) -> None:
    """Show two documents side by side."""
    program.window.actions_.beside.trigger()
    go(program, "OP1")


def unsure(program: Program) -> None:
    """Show a text with sub-paragraphs that its reader is unsure of."""
    path = Path(tempfile.mkdtemp()) / "sample.txt"
    path.write_text(TEXT)
    program.following.opening.open_file(str(path))
    wait(lambda: program.navigation.resolution.symbol == "A/RES/70/900")


def failing(program: Program) -> None:
    """Show a file that cannot be read."""
    program.following.opening.open_file("/nowhere/resolution.pdf")
    wait(lambda: "resolution.pdf" in program.window.messages.words())


def shortcuts(program: Program) -> None:
    """Show the sheet of shortcuts."""
    program.window.actions_.shortcuts.trigger()


def editing(program: Program) -> None:
    """Show a note that is being written."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    go(program, "OP2")
    program.window.actions_.add_note.trigger()
    wait(lambda: program.window.notes.editor is not None)
    QTest.keyClicks(QApplication.focusWidget(), "Invite the **two** local associations by 1 June")


def orphans(program: Program) -> None:
    """Show another edition of the text, in which notes have lost their place."""
    noted(program)
    path = Path(tempfile.mkdtemp()) / "other.txt"
    path.write_text(TEXT.replace("70/900", "77/241"))
    program.following.opening.open_file(str(path))
    wait(lambda: program.window.notes.tray is not None and not program.window.notes.tray.isHidden())


def history(program: Program) -> None:
    """Show what a note was before."""
    noted(program)
    note = next(each for each in program.notes.notes if each.anchor.at == "OP1")
    program.notes.save(note.id, "First observed **7 September 2023**, and every year since.", note.tags)
    program.notes.settle()
    program.window.notes.choose(note.id)
    program.window.actions_.note_history.trigger()
    wait(lambda: program.window.notes.page)


def deleted(program: Program) -> None:
    """Show the deleted notes."""
    noted(program)
    program.window.notes.delete(program.notes.notes[0].id)
    wait(lambda: len(program.notes.notes) == 2)
    program.window.actions_.notes_bin.trigger()
    wait(lambda: program.window.notes.page)


def backups(program: Program) -> None:
    """Show the backups of the notes."""
    noted(program)
    program.window.actions_.notes_backups.trigger()
    wait(lambda: program.window.notes.page)


def exporting(program: Program) -> None:
    """Show the pages of the export as they will be."""
    noted(program)
    program.window.actions_.export_pdf.trigger()
    wait(lambda: program.following.exporting.dialog and program.following.exporting.dialog.save.isEnabled())
    # The pages are drawn once they are there.
    rest(1000)


def preferences(program: Program) -> None:
    """Show the page of preferences."""
    from PySide6.QtWidgets import QApplication

    program.window.actions_.preferences.trigger()
    wait(lambda: QApplication.activeWindow() not in (program.window, None))


def whole_year(program: Program) -> None:
    """Show the year with all observances."""
    wait(lambda: not program.window.calendar.others.isHidden())
    program.window.calendar.others.click()
    program.window.actions_.year.trigger()


def other_day(program: Program) -> None:
    """Show the day that three observances share."""
    wait(lambda: not program.window.calendar.others.isHidden())
    program.window.open_calendar()
    program.window.calendar.others.click()
    program.window.calendar.view.day_chosen.emit(program.window.calendar.view.current_day())


def zoomed(program: Program) -> None:
    """Show text at 200 percent."""
    program.window.reader.set_zoom(200)
    go(program, "OP2")


STATES: tuple[Callable[[Program], None], ...] = (
    reading, noted, searching, no_hits, palette, going_to, footnote, entity, document, selecting, beside, unsure,
    failing, shortcuts, editing, orphans, history, deleted, backups, exporting, preferences, whole_year, other_day,
    zoomed,
)  # fmt: skip
OWN_WINDOW = (shortcuts, exporting, preferences)


def _ask(program: Program, command: str, typed: str) -> None:
    from PySide6.QtTest import QTest

    getattr(program.window.actions_, command).trigger()
    QTest.keyClicks(program.following.asking.palette().focusProxy(), typed)


def _card(program: Program, identifier: str, address: str) -> None:
    from observance_viewer.widgets.reader import Pointed

    go(program, identifier)
    rest(100)
    reader = program.window.reader
    reader.link_followed.emit(Pointed(address, reader.cursorRect()))
