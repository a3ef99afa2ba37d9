"""Uses the real program as a screen reader does, over the accessibility bus, and says what is wrong.

    screen_reader.py

Starts a virtual screen, a session bus and the program, walks through all controls of the window and of what opens
from it, and ends with status 1 where something has no name, is not announced or lacks a state.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import suppress
from typing import TYPE_CHECKING

from jeepney import DBusErrorResponse

from at_spi import Reader, missing
from virtual_screen import virtual_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from at_spi import Node

INSIDE = "--on-this-bus"
# What only holds others, or is no control: nobody is told of it.
SILENT = frozenset({"filler", "panel", "layered pane", "separator", "grip", "viewport", "application"})
DAY = "7 September"
NOTE = "Ask the regional offices"


def main() -> int:
    """Make the screen and the bus, and run the checks on them; 2 where the bus cannot be had."""
    if lacking := missing():
        print(f"screen reader: {lacking}", file=sys.stderr)
        return 2
    with virtual_screen() as screen:
        environment = {**screen, "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}
        command = ["dbus-run-session", "--", sys.executable, __file__, INSIDE]
        return subprocess.run(command, env=environment, check=False).returncode


def check() -> int:
    """Start the program on the bus of this session and check it; 1 where something is wrong."""
    with tempfile.TemporaryDirectory(prefix="observance-viewer-a11y-") as profile:
        command = [sys.executable, "-m", "observance_viewer", "--profile", profile]
        program = subprocess.Popen(command)
        try:
            trial = Trial(Reader())
            with suppress(TimeoutError):
                trial.run()
        finally:
            program.terminate()
            program.wait()
    share = trial.named / trial.controls if trial.controls else 0
    print(f"named controls: {trial.named} of {trial.controls} ({share:.1%})")
    for fault in trial.faults:
        print(f"wrong: {fault}")
    return 1 if trial.faults or not trial.controls else 0


class Trial:
    """One walk through the program; `faults` says what is wrong, `named` and `controls` count."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._application = reader.application("observance-viewer")
        self.faults: list[str] = []
        self._window = self._appears("frame", "Observance Viewer")
        self.named = 0
        self.controls = 0

    def run(self) -> None:
        """Check the window, then everything that opens from it."""
        self._appears("table", "Days of the month")
        self._count("the window", self._window)
        self._calendar()
        self._contents()
        self._text()
        self._search()
        self._note()
        self._states()
        self._sheet("F1", "dialog", "Keyboard shortcuts")
        self._sheet("Ctrl+comma", "dialog", "Preferences")
        self._palette()

    def _expect(self, holds: object, fault: str) -> None:
        if not holds:
            self.faults.append(fault)

    def _appears(self, role: str, name: str) -> Node:
        try:
            return self._reader.wait(f"{role} {name!r}", lambda: self._reader.find(self._application, role, name))
        except TimeoutError as error:
            self.faults.append(str(error))
            raise

    def _count(self, where: str, start: Node) -> None:
        """Count the controls under `start` that a person can come to, and those that have a name."""
        for role, name, path in self._controls(start, where):
            self.controls += 1
            self.named += bool(name.strip())
            self._expect(name.strip(), f"no name: {role} in {path}")
            self._expect(role not in ("unknown", "invalid"), f"no role: {name!r} in {path}")

    def _controls(self, node: Node, path: str, *, in_menu: bool = False) -> Iterator[tuple[str, str, str]]:
        reader = self._reader
        with suppress(DBusErrorResponse):
            role, name, states = reader.role(node), reader.name(node), reader.states(node)
            # The items of a closed menu are not showing, and are reached all the same.
            in_menu = in_menu or role == "menu bar"
            if not in_menu and "showing" not in states and role not in ("tree item", "list item", "cell"):
                return
            if role not in SILENT:
                yield role, name, path
            for inner in reader.children(node):
                yield from self._controls(inner, f"{path} > {name or role}", in_menu=in_menu)

    def _calendar(self) -> None:
        day = self._appears("cell", DAY)
        name = self._reader.name(day)
        self._expect("International Day of Police Cooperation" in name, f"the day does not tell its observance: {name}")
        self._expect("focusable" in self._reader.states(day), "the day of the observance cannot have the focus")

    def _contents(self) -> None:
        for start, kind in (
            ("PP1", "preambular paragraph, level 2"),
            ("OP1", "operative paragraph, level 2"),
            ("FN1", "footnote, level 1"),
        ):
            item = self._appears("tree item", f"{start},")
            told = self._reader.description(item)
            self._expect(told == kind, f"{start} in the contents is told as {told!r}, not {kind!r}")

    def _text(self) -> None:
        text = self._appears("label", "Text of the resolution")
        words = self._reader.text(text)
        at = words.find("Decides to designate")
        self._expect(at >= 0, "the text is not on the bus")
        paragraph = self._reader.paragraph_at(text, max(at, 0))
        self._expect("7 September" in paragraph and "Invites" not in paragraph, "the text is not read by paragraph")
        self._reader.press("Ctrl+d")
        self._hears("OP1. Decides to designate", "going to OP1")

    def _search(self) -> None:
        field = self._appears("text", "Search text and notes")
        self._reader.events(0.2)
        self._reader.set_text(field, "police cooperation")
        self._hears("hits", "searching")
        self._count("the results", self._appears("list", "Hits"))
        self._reader.set_text(field, "")

    def _note(self) -> None:
        self._reader.press("Ctrl+n")
        editor = self._appears("text", "Text of the note")
        self._expect("editable" in self._reader.states(editor), "the text of a note is not editable")
        self._reader.events(0.2)
        self._reader.set_text(editor, NOTE)
        self._hears("Saved", "writing a note")
        self._count("the notes", self._appears("filler", "Notes"))
        self._reader.press("Escape")
        self._appears("list item", NOTE)

    def _states(self) -> None:
        year = self._appears("check box", "Show the whole year")
        self._expect("checked" not in self._reader.states(year), "the year is checked while the month is shown")
        self._reader.act(year)
        self._reader.wait("a checked year", lambda: year if "checked" in self._reader.states(year) else None)
        self._count("the year", self._appears("filler", "Calendar"))
        self._reader.act(year)
        text = self._appears("label", "Text of the resolution")
        self._expect("editable" not in self._reader.states(text), "the resolution can be edited")
        group = self._appears("tree item", "Preamble")
        self._expect({"expandable", "expanded"} <= self._reader.states(group), "the preamble does not tell its state")

    def _sheet(self, keys: str, role: str, name: str) -> None:
        self._reader.press(keys)
        sheet = self._appears(role, name)
        self._is_active(sheet, name)
        self._count(name, sheet)
        self._reader.press("Escape")
        self._is_active(self._window, "the window again")

    def _is_active(self, window: Node, what: str) -> None:
        def active() -> Node | None:
            return window if "active" in self._reader.states(window) else None

        self._reader.wait(what, active)

    def _palette(self) -> None:
        self._reader.press("Ctrl+k")
        self._count("the palette", self._reader.wait("the palette", self._find_palette))
        self._hears("", "the palette's first entry")
        self._reader.press("Escape")

    def _find_palette(self) -> Node | None:
        found = self._reader.find(self._application, "list", "What can be chosen")
        return self._window if found and "showing" in self._reader.states(found) else None

    def _hears(self, words: str, after: str) -> None:
        """Expect an announcement with `words` within some seconds."""
        heard: list[str] = []
        for _ in range(20):
            heard += [str(event.value) for event in self._reader.events(0.5) if event.kind == "Announcement"]
            if any(words in each for each in heard):
                return
        self.faults.append(f"nothing like {words!r} was announced after {after}; heard: {heard}")


if __name__ == "__main__":
    sys.exit(check() if INSIDE in sys.argv else main())
