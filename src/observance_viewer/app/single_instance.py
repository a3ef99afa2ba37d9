"""One window for one profile: a second start hands over what it was asked to open and brings the first to the front.

A local socket in the profile's folder, through Qt, which has one on every system. It is no network: nothing listens
where another machine, or another user of this one, could reach it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from observance_viewer.app.handing_over import TAKEN

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000
_LONGEST_TARGET = 65_536


class SingleInstance(QObject):
    """Listens for later starts: `asked(str)` carries what each was asked to open, empty for nothing in particular."""

    asked = Signal(str)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Begin to listen; where another window does already, or the folder forbids it, nothing happens."""
        from PySide6.QtNetwork import QLocalServer, QLocalSocket

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._address):
            probe = QLocalSocket()
            probe.connectToServer(self._address)
            if probe.waitForConnected(200):
                probe.abort()
                return
            # Left by a window that was killed.
            QLocalServer.removeServer(self._address)
            if not server.listen(self._address):
                return
        server.newConnection.connect(self._receive)
        self._server = server

    def close(self) -> None:
        """Listen no longer."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _receive(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            if socket.waitForReadyRead(_WAIT_MS):
                self._answer(socket)
            socket.deleteLater()

    def _answer(self, socket: QLocalSocket) -> None:
        data = bytes(socket.read(_LONGEST_TARGET).data())
        socket.write(TAKEN)
        socket.flush()
        socket.waitForBytesWritten(_WAIT_MS)
        self.asked.emit(data.decode("utf-8", "replace").rstrip("\n"))
