"""A small AT-SPI client: what a screen reader can ask of a running program, over the accessibility bus.

It asks for everything by D-Bus as Orca does and knows nothing of Qt.
"""

from __future__ import annotations

import shutil
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney import Message

ROOT_PATH = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_S = 30.0

# Names of AT-SPI's states by bit, of those that are asked for here.
STATES = {
    "active": 1,
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "expandable": 9,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "selectable": 22,
    "selected": 23,
    "showing": 25,
    "visible": 30,
    "checkable": 41,
    "read-only": 43,
}
KEYSYMS = {
    "comma": 0x2C,
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Down": 0xFF54,
    "Right": 0xFF53,
    "Left": 0xFF51,
}
KEYSYMS |= {f"F{number}": 0xFFBD + number for number in range(1, 13)}
MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}
_PRESS, _RELEASE, _SYMBOL, _STRING = 0, 1, 3, 4


def missing() -> str:
    """Say what of a session with an accessibility bus is not installed here; empty where nothing is missing."""
    if shutil.which("dbus-run-session") is None:
        return "dbus-run-session is missing (Debian: dbus)"
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "the accessibility bus is missing (Debian: at-spi2-core)"
    return ""


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object: the connection that has it, and its path there."""

    owner: str
    path: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a program has told: such as `Announcement` with the words, of a node."""

    kind: str
    detail: str
    value: object
    node: Node


class Reader:
    """A connection to the accessibility bus of this session. Raises OSError where there is none."""

    def __init__(self) -> None:
        with open_dbus_connection(bus="SESSION") as session:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=PATIENCE_S).body[0]
        self._bus = open_dbus_connection(bus=address)
        self._events: deque[Message] = deque()
        for interface in ("Object", "Window", "Focus"):
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{interface}")
            self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)
        self._registry("RegisterEvent", "s", ("object:",))

    def close(self) -> None:
        """End the connection."""
        self._bus.close()

    def application(self, name: str) -> Node:
        """Wait for the program called `name`. Raises TimeoutError."""
        desktop = Node(REGISTRY, ROOT_PATH)
        return self.wait(f"{name} on the bus", lambda: self._named(desktop, name))

    def children(self, node: Node) -> list[Node]:
        """Give what lies in `node`, in its order."""
        return [Node(*each) for each in self._call(node, "Accessible", "GetChildren")[0]]

    def name(self, node: Node) -> str:
        """Give what is said of `node` first."""
        return str(self._property(node, "Accessible", "Name"))

    def description(self, node: Node) -> str:
        """Give what is said of `node` besides."""
        return str(self._property(node, "Accessible", "Description"))

    def role(self, node: Node) -> str:
        """Give the role's English name, such as `push button`."""
        return str(self._call(node, "Accessible", "GetRoleName")[0])

    def states(self, node: Node) -> frozenset[str]:
        """Give the names in STATES that hold of `node`."""
        low, high = self._call(node, "Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(name for name, bit in STATES.items() if bits >> bit & 1)

    def attributes(self, node: Node) -> dict[str, str]:
        """Give the object attributes, such as `level`."""
        return dict(self._call(node, "Accessible", "GetAttributes")[0])

    def interfaces(self, node: Node) -> frozenset[str]:
        """Give the last words of the interfaces that `node` answers, such as `Text`."""
        return frozenset(each.rpartition(".")[2] for each in self._call(node, "Accessible", "GetInterfaces")[0])

    def text(self, node: Node) -> str:
        """Give all text of `node`."""
        return str(self._call(node, "Text", "GetText", "ii", (0, -1))[0])

    def paragraph_at(self, node: Node, offset: int) -> str:
        """Give the paragraph of the text of `node` around the character `offset`."""
        return str(self._call(node, "Text", "GetStringAtOffset", "iu", (offset, 4))[0])

    def set_text(self, node: Node, text: str) -> None:
        """Put `text` into a field."""
        self._call(node, "EditableText", "SetTextContents", "s", (text,))

    def act(self, node: Node) -> None:
        """Do the first action of `node`: press a button, open a menu."""
        self._call(node, "Action", "DoAction", "i", (0,))

    def focus(self, node: Node) -> None:
        """Ask for the keyboard."""
        self._call(node, "Component", "GrabFocus")

    def press(self, keys: str) -> None:
        """Press keys such as `Ctrl+K` or `Tab` on the session's keyboard."""
        *held, key = keys.split("+")
        for modifier in held:
            self._key(MODIFIERS[modifier], "", _PRESS)
        self._key(KEYSYMS.get(key) or ord(key.lower()), "", _SYMBOL)
        for modifier in reversed(held):
            self._key(MODIFIERS[modifier], "", _RELEASE)

    def walk(self, node: Node, deepest: int = 40) -> Iterator[Node]:
        """Go through `node` and all that lies in it and is there still."""
        yield node
        if deepest:
            inner: list[Node] = []
            with suppress(DBusErrorResponse):
                inner = self.children(node)
            for each in inner:
                yield from self.walk(each, deepest - 1)

    def find(self, start: Node, role: str, name: str = "") -> Node | None:
        """Give the first node under `start` of this role whose name contains `name`."""
        for node in self.walk(start):
            with suppress(DBusErrorResponse):
                if self.role(node) == role and name in self.name(node):
                    return node
        return None

    def events(self, seconds: float) -> list[Event]:
        """Give what has been told since the last call and is told within `seconds`."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            with suppress(TimeoutError):
                self._keep(self._bus.receive(timeout=left))
        told = [_event(message) for message in self._events]
        self._events.clear()
        return told

    def wait(self, what: str, holds: Callable[[], Node | None], seconds: float = PATIENCE_S) -> Node:
        """Give the node that `holds` gives as soon as it does. Raises TimeoutError, which says `what` did not come."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with suppress(DBusErrorResponse):
                if node := holds():
                    return node
            time.sleep(0.1)
        raise TimeoutError(f"not there after {seconds:.0f} s: {what}")

    def _named(self, parent: Node, name: str) -> Node | None:
        return next((each for each in self.children(parent) if name in self.name(each)), None)

    def _registry(self, method: str, signature: str, body: tuple[object, ...]) -> None:
        address = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        self._ask(new_method_call(address, method, signature, body))

    def _key(self, code: int, keys: str, kind: int) -> None:
        interface = "org.a11y.atspi.DeviceEventController"
        address = DBusAddress("/org/a11y/atspi/registry/deviceeventcontroller", REGISTRY, interface)
        self._ask(new_method_call(address, "GenerateKeyboardEvent", "isu", (code, keys, kind)))

    def _property(self, node: Node, interface: str, name: str) -> object:
        address = DBusAddress(node.path, node.owner, "org.freedesktop.DBus.Properties")
        return self._ask(new_method_call(address, "Get", "ss", (f"org.a11y.atspi.{interface}", name)))[0][1]

    def _call(
        self, node: Node, interface: str, method: str, signature: str = "", body: tuple[object, ...] = ()
    ) -> tuple[object, ...]:
        address = DBusAddress(node.path, node.owner, f"org.a11y.atspi.{interface}")
        return self._ask(new_method_call(address, method, signature or None, body))

    def _ask(self, message: Message) -> tuple[object, ...]:
        """Send and give the answer; events that come before it are kept. Raises DBusErrorResponse and TimeoutError."""
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        until = time.monotonic() + PATIENCE_S
        while True:
            answer = self._bus.receive(timeout=max(0.01, until - time.monotonic()))
            if answer.header.fields.get(HeaderFields.reply_serial) != serial:
                self._keep(answer)
                continue
            if answer.header.message_type is MessageType.error:
                raise DBusErrorResponse(answer)
            return tuple(answer.body)

    def _keep(self, message: Message) -> None:
        interface = str(message.header.fields.get(HeaderFields.interface, ""))
        if message.header.message_type is MessageType.signal and interface.startswith("org.a11y.atspi.Event."):
            self._events.append(message)


def _event(message: Message) -> Event:
    fields = message.header.fields
    node = Node(fields[HeaderFields.sender], fields[HeaderFields.path])
    detail, _, _, value = message.body[:4]
    return Event(fields[HeaderFields.member], detail, value[1], node)
