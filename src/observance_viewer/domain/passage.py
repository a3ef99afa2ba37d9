"""Places that can be linked: `observance:A/RES/77/241#OP1`; must not know what stands there."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

SCHEME = "observance:"
_KEPT = "/ ()-+.'"


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, footnote or (with `id` None) the whole of a document."""

    symbol: str
    id: str | None = None

    def __str__(self) -> str:
        """Give the link, with everything percent-encoded that a link cannot hold."""
        link = SCHEME + quote(self.symbol, safe=_KEPT).replace(" ", "%20")
        return link if self.id is None else f"{link}#{quote(self.id, safe=_KEPT)}"


def parse_passage(link: str) -> Passage | None:
    """Read a link as `str(Passage)` writes it; None when `link` is not one."""
    if not link.startswith(SCHEME):
        return None
    symbol, _, fragment = link[len(SCHEME) :].partition("#")
    if not symbol:
        return None
    return Passage(unquote(symbol), unquote(fragment) or None)
