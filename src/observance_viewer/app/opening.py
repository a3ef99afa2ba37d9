"""Opens documents in the window: reads them off the GUI thread and shows them where they were left, or says why not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from observance_viewer.app.recent import Recent, place_in, with_newest
from observance_viewer.models.isolating import isolated
from observance_viewer.models.turns import in_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAction

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.models.background import Background
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.widgets.main_window import MainWindow


class Opening(QObject):
    """Answers the commands of `window` that open a document, and remembers which were open and where each was left."""

    def __init__(
        self,
        window: MainWindow,
        navigation: Navigation,
        work: Background,
        recent: tuple[Recent, ...],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._work = work
        self._recent = recent
        self._tell = tell
        window.actions_.open_file.triggered.connect(self._ask)
        window.actions_.open_shipped.triggered.connect(self._open_shipped)
        window.recent_menu.aboutToShow.connect(self._list_recent)
        window.recent_menu.triggered.connect(self._open_listed)
        navigation.passage_changed.connect(self._note_place)

    @property
    def recent(self) -> tuple[Recent, ...]:
        """The documents that were open lately, the newest first, each with the passage at which it was left."""
        self._note_place()
        return self._recent

    def open_file(self, source: str) -> None:
        """Open the file at the path `source`, or the shipped resolution by its name, where it was left."""
        self.open_elsewhere(source, self._show)

    def open_elsewhere(self, source: str, show: Callable[[Resolution], None]) -> None:
        """Read a document as `open_file` does and give it to `show`; an empty `source` asks the person for one."""
        source = source or self._asked()
        if not source:
            return

        def work() -> Resolution:
            from observance_viewer.readers.reading import SHIPPED, read_file, read_shipped

            return read_shipped() if source == SHIPPED else read_file(source)

        words = self.tr("Reading %1…").replace("%1", isolated(Path(source).name))

        def showing(resolution: Resolution) -> Iterator[None]:
            # Another document may be on its way, and the bar tell of that one.
            if self._window.messages.words() == words:
                self._window.messages.hide()
            yield
            self._window.hold_sides(held=True)
            try:
                show(resolution)
                yield
            finally:
                self._window.hold_sides(held=False)

        def done(resolution: Resolution) -> None:
            in_turns(self, showing(resolution))

        reading = self._work.run(work, done, self._tell)
        self._window.messages.show_progress(words, lambda: self._work.give_up(reading))

    def open_symbol(self, symbol: str, passage: str | None) -> bool:
        """Open a document that was open lately at `passage`; False when none of that symbol is known."""
        source = next((each.source for each in self.recent if each.symbol == symbol), "")
        if source:
            self.open_elsewhere(source, lambda resolution: self._navigation.open(resolution, passage))
        return bool(source)

    def left_at(self, resolution: Resolution) -> str:
        """Give the passage at which a document was left before, empty where that is not known."""
        return place_in(self._recent, _path_of(resolution), resolution.symbol or "")

    def _ask(self) -> None:
        source = self._asked()
        if source:
            self.open_file(source)

    def _asked(self) -> str:
        from PySide6.QtWidgets import QFileDialog

        source, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a resolution"))
        return source

    def _open_shipped(self) -> None:
        from observance_viewer.readers.reading import SHIPPED

        self.open_file(SHIPPED)

    def _show(self, resolution: Resolution) -> None:
        self._note_place()
        self._navigation.open(resolution, self.left_at(resolution) or None)

    def _note_place(self, _passage: object = None) -> None:
        resolution = self._navigation.resolution
        newest = Recent(
            _path_of(resolution),
            resolution.symbol or "",
            resolution.title or "",
            self._navigation.passage.id or "",
        )
        self._recent = with_newest(newest, self._recent)

    def _list_recent(self) -> None:
        menu = self._window.recent_menu
        menu.clear()
        for recent in self.recent:
            words = " · ".join(part for part in (recent.symbol, recent.title) if part) or recent.source
            action = menu.addAction(words.replace("&", "&&"))
            action.setData(recent.source)
            action.setToolTip(recent.source)

    def _open_listed(self, action: QAction) -> None:
        self.open_file(str(action.data()))


def _path_of(resolution: Resolution) -> str:
    """Give the whole path of a document's file; the shipped one is known by its name alone."""
    from observance_viewer.readers.reading import SHIPPED

    path = Path(resolution.source)
    return str(path.resolve()) if resolution.source != SHIPPED and path.exists() else resolution.source
