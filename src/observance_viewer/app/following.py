"""What follows when a person does something in the window: one object each, named after what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from observance_viewer.app.asking import Asking
from observance_viewer.app.beside import Beside
from observance_viewer.app.exporting import Exporting
from observance_viewer.app.finding import Finding
from observance_viewer.app.handing_on import HandingOn
from observance_viewer.app.looking_back import LookingBack
from observance_viewer.app.marking import Marking
from observance_viewer.app.note_commands import NoteCommands
from observance_viewer.app.noting import Noting
from observance_viewer.app.opening import Opening
from observance_viewer.app.taking_in import TakingIn

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from observance_viewer.app.choosing import Choosing
    from observance_viewer.app.paths import Paths
    from observance_viewer.app.recent import Recent
    from observance_viewer.app.services import Services
    from observance_viewer.app.wayfinding import Wayfinding
    from observance_viewer.models.background import Background
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesService
    from observance_viewer.widgets.main_window import MainWindow


class Following(QObject):
    """Connects the commands of `window` with what they do; made once the window is painted, anew with each window."""

    def __init__(
        self,
        window: MainWindow,
        notes: NotesService,
        navigation: Navigation,
        services: Services,
        paths: Paths,
        way: Wayfinding,
        choosing: Choosing,
        recent: tuple[Recent, ...],
        work: Background,
        today: Callable[[], date],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        marking = Marking(window.reader, window.contents)
        finding = Finding(window, services.search, notes, navigation, way, marking)
        self._noting = Noting(window, notes, navigation, finding, marking)
        self.opening = Opening(window, navigation, services.reading, recent, tell)
        self.note_commands = NoteCommands(window, notes, navigation, way, self.opening)
        self.looking_back = LookingBack(window, notes, paths, work, tell)
        self.asking = Asking(window, navigation, notes, way, self.opening)
        self.asking.setting_requested.connect(choosing.show)
        self.beside = Beside(window, navigation, self.opening)
        self.taking_in = TakingIn(window, notes, self.opening, work, tell)
        self.exporting = Exporting(window, notes, navigation, work, choosing, today, tell)
        self.handing_on = HandingOn(window, notes, navigation, work, self.exporting, tell)
