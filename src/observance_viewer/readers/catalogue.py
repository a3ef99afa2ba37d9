"""Other UN observances, as `resources/observances.tsv` lists them; knows nothing of the calendar on the screen."""

from __future__ import annotations

from importlib.resources import files

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.observance import Observance


def load_catalogue() -> tuple[Observance, ...]:
    """Read the list: rule, name, proclaiming document, first year. Raises UserError when the file is missing."""
    try:
        text = files("observance_viewer.resources").joinpath("observances.tsv").read_text(encoding="utf-8")
    except OSError as error:
        raise UserError("a file of the program is missing", "install the program again", "observances.tsv") from error
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(
        Observance(
            name,
            "week" if "Week" in name else "day",
            rule,
            int(first) if first else None,
            None,
            symbol or None,
        )
        for rule, name, symbol, first in rows
    )
