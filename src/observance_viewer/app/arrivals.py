"""What later starts of the program ask of the window that is open: to come to the front and show a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.passage import Passage
from observance_viewer.models.background import Background
from observance_viewer.models.failure_words import failure_in_words
from observance_viewer.models.isolating import isolated

if TYPE_CHECKING:
    from observance_viewer.app.composition import Program
    from observance_viewer.app.paths import Paths
    from observance_viewer.app.single_instance import SingleInstance
    from observance_viewer.app.targets import Target


_PATIENCE_S = 0.2


class Arrivals(QObject):
    """Shows in `program` what its start and later starts ask for, read off the GUI thread."""

    def __init__(self, program: Program, instance: SingleInstance, paths: Paths) -> None:
        super().__init__(program)
        self._program = program
        self._instance = instance
        self._paths = paths
        self._work = Background("arrivals", self)
        instance.asked.connect(self.answer)
        program.ended.connect(self._close)

    def begin(self, target: str | None = None) -> None:
        """Listen from the first paint on, and read `target` then where there is one."""
        self._program.ready.connect(self._instance.listen)
        if target is not None:
            self._program.ready.connect(lambda: self.open(target))

    def answer(self, target: str) -> None:
        """Come to the front and show `target`; nothing else for an empty one."""
        window = self._program.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if target:
            self.open(target)

    def open(self, target: str) -> None:
        """Read what `target` names and show it; while it is read, and where it cannot be, the window says so."""

        def work() -> Target:
            from observance_viewer.app.targets import find_target

            return find_target(target, self._paths)

        name = Path(target).name if Path(target).exists() else target
        words = self.tr("Reading %1…").replace("%1", isolated(name))
        reading = self._work.run(work, self._show, self._tell)
        self._program.window.messages.show_progress(words, lambda: self._work.give_up(reading))

    def _show(self, target: Target) -> None:
        navigation = self._program.navigation
        self._program.window.messages.hide()
        symbol = target.resolution.symbol or target.resolution.source
        if navigation.resolution != target.resolution:
            navigation.open(target.resolution, self._program.following.opening.left_at(target.resolution) or None)
        if target.passage is not None:
            navigation.go_to(Passage(symbol, target.passage))

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._program.window.messages.show_message(failure_in_words(error))

    def _close(self) -> None:
        self._instance.close()
        self._work.close(_PATIENCE_S)
