"""A notification of the desktop, over D-Bus, without Qt: the check at login must be light and needs no window."""

from __future__ import annotations

import os
import sys
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney import DBusAddress
    from jeepney.io.blocking import DBusConnection

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_WAIT_S = 3.0


def notify(title: str, words: str) -> bool:
    """Show `title` and `words` in the desktop's notifications and give whether it took them.

    Both are plain text. Waits up to some seconds for a desktop that does not answer: not for the GUI thread. Only on
    systems with the D-Bus service of the freedesktop specification; elsewhere always False.
    """
    if not can_notify():
        return False
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    service = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
    try:
        with open_dbus_connection(bus="SESSION") as bus:
            body = escape(words, quote=False) if "body-markup" in _capabilities(bus, service) else words
            arguments: tuple[object, ...] = ("Observance Viewer", 0, "observance-viewer", title, body, [], {}, -1)
            call = new_method_call(service, "Notify", "susssasa{sv}i", arguments)
            reply = bus.send_and_get_reply(call, timeout=_WAIT_S)
            return bool(reply.header.message_type == MessageType.method_return)
    except (OSError, ValueError, TimeoutError, EOFError):
        return False


def can_notify() -> bool:
    """Whether this desktop may have notifications; asks nobody."""
    return sys.platform.startswith(("linux", "freebsd")) and bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


def _capabilities(bus: DBusConnection, service: DBusAddress) -> tuple[str, ...]:
    from jeepney import MessageType, new_method_call

    reply = bus.send_and_get_reply(new_method_call(service, "GetCapabilities"), timeout=_WAIT_S)
    if reply.header.message_type != MessageType.method_return:
        return ()
    return tuple(reply.body[0])
