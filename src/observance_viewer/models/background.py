"""Work off the GUI thread: one worker, results delivered on the GUI thread in the order of the calls."""

from __future__ import annotations

from concurrent.futures import CancelledError, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Landing(Generic[Result]):
    """A finished piece of work on its way to the GUI thread."""

    future: Future[Result]
    done: Callable[[Result], None]
    failed: Callable[[BaseException], None]


class Background(QObject):
    """Runs functions on a thread of its own.

    The functions must not touch widgets. `done` and `failed` are called on the thread that owns this object.
    """

    _landed = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> Future[Result]:
        """Queue `work`; exactly one of `done` and `failed` follows, and neither when the future is cancelled."""
        future = self._executor.submit(work)
        landing = _Landing(future, done, failed)
        future.add_done_callback(lambda _: self._landed.emit(landing))
        return future

    def close(self) -> None:
        """Drop what waits, finish what runs; nothing is delivered afterwards."""
        self._landed.disconnect(self._deliver)
        self._executor.shutdown(wait=True, cancel_futures=True)

    def finish(self) -> None:
        """Finish what waits and what runs; nothing is delivered afterwards."""
        self._landed.disconnect(self._deliver)
        self._executor.shutdown(wait=True)

    def _deliver(self, landing: _Landing[object]) -> None:
        try:
            error = landing.future.exception()
        except CancelledError:
            return
        if error is None:
            landing.done(landing.future.result())
        else:
            landing.failed(error)
