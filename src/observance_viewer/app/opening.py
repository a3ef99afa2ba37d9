"""Opens documents in the window: reads them off the GUI thread and shows them, or says why not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.models.background import Background
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.widgets.main_window import MainWindow


class Opening(QObject):
    """Answers the commands of `window` that open a document."""

    def __init__(
        self, window: MainWindow, navigation: Navigation, work: Background, tell: Callable[[BaseException], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._work = work
        self._tell = tell
        window.file_dropped.connect(self.open_file)
        window.actions_.open_file.triggered.connect(self._ask)
        window.actions_.open_shipped.triggered.connect(self._open_shipped)

    def open_file(self, source: str) -> None:
        """Open the file at the path `source`."""

        def work() -> Resolution:
            from observance_viewer.readers.reading import read_file

            return read_file(source)

        self._window.messages.show_progress(self.tr("Reading %1…").replace("%1", Path(source).name))
        self._work.run(work, self._show, self._tell)

    def _ask(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        source, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a resolution"))
        if source:
            self.open_file(source)

    def _open_shipped(self) -> None:
        self._work.run(_read_shipped, self._show, self._tell)

    def _show(self, resolution: Resolution) -> None:
        self._window.messages.hide()
        self._navigation.open(resolution)


def _read_shipped() -> Resolution:
    from observance_viewer.readers.reading import read_shipped

    return read_shipped()
