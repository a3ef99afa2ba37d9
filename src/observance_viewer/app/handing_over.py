"""The second start on a profile: gives what it was asked to open to the window that is there already."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

# What the systems allow for the address of a socket is about a hundred bytes.
_LONGEST = 90
_WAIT_MS = 1000
TAKEN = b"taken\n"


def address_of(state: Path) -> str:
    """Give the name of a profile's socket: a file in its folder `state`, or a short name where that is too long."""
    path = str(state.absolute() / "window.socket")
    if sys.platform != "win32" and len(path.encode()) <= _LONGEST:
        return path
    import hashlib

    digest = hashlib.blake2b(path.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
    name = f"observance-viewer-{digest}"
    return name if sys.platform == "win32" else str(Path(tempfile.gettempdir()) / name)


def hand_over(address: str, target: str) -> bool:
    """Give `target` (empty for none) to the window that is open on this profile; False when there is none.

    Costs a look for a file where no window is open, so that a first start is not slowed down.
    """
    if sys.platform != "win32" and not _is_own(Path(address)):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(target.encode("utf-8", "surrogateescape") + b"\n")
    socket.flush()
    # A window that hangs does not answer; then another is opened, for both may write.
    answered = socket.waitForReadyRead(_WAIT_MS) and bytes(socket.readAll().data()) == TAKEN
    socket.disconnectFromServer()
    return answered


def _is_own(file: Path) -> bool:
    """Whether the file is there and of this user: in the folder for temporary files, another could have put one."""
    try:
        return file.stat().st_uid == os.getuid()
    except OSError:
        return False
