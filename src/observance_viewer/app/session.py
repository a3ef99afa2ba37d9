"""Where the window was left, kept between two runs; what cannot be read is simply forgotten."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from observance_viewer.app.recent import Recent
from observance_viewer.domain.errors import UserError
from observance_viewer.exports.files import write_private

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Session:
    """The window as it was: Qt's own geometry and pane widths in base64, zoom in percent (0 as in the settings).

    `month` is an ISO date; `year_shown` says that the calendar showed the whole year.
    """

    geometry: str = ""
    panes: str = ""
    document: str = ""
    passage: str = ""
    zoom: int = 0
    month: str = ""
    year_shown: bool = False
    recent: tuple[Recent, ...] = ()


def load_session(path: Path) -> Session:
    """Read the last session; a fresh one where there is none or it makes no sense."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        listed = [each for each in values.pop("recent", []) if all(isinstance(part, str) for part in each.values())]
        recent = tuple(Recent(**each) for each in listed)
        known = {field.name: type(field.default) for field in fields(Session)}
        kept: dict[str, Any] = {name: value for name, value in values.items() if isinstance(value, known.get(name, ()))}
        return replace(Session(), **kept, recent=recent)
    except (OSError, ValueError, AttributeError, TypeError):
        return Session()


def save_session(path: Path, session: Session) -> None:
    """Keep the session; that it could not be kept is logged and no more."""
    try:
        write_private(path, json.dumps(asdict(session), indent=1).encode())
    except UserError as error:
        _log.warning("the session was not kept: %s", error)
