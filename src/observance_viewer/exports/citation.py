"""A reference to a passage in the styles that people are asked for; all of it comes from the resolution's data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from observance_viewer.domain.passage import Passage

if TYPE_CHECKING:
    from datetime import date

    from observance_viewer.domain.resolution import Resolution

Style = Literal["un", "chicago", "apa", "bibtex", "ris", "plain", "markdown"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_PLACE = re.compile(r"(?:AN(?P<annex>\d+)\.)?(?P<kind>PP|OP|FN)(?P<number>[^(]+)(?P<below>.*)\Z")
# The organ is told by the symbol, so that it is named in English whatever the document's language.
_ORGANS = {
    "A/HRC": "Human Rights Council",
    "A": "General Assembly",
    "S": "Security Council",
    "E": "Economic and Social Council",
}
_DRAFT = re.compile(r"/L\.\d")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_KINDS = {"PP": "preambular para.", "OP": "para.", "FN": "footnote"}
_TEX = re.compile(r"([&%$#_{}])")
_TEX_WORDS = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~])")


@dataclass(frozen=True, slots=True)
class _Facts:
    """What every style says of a resolution; empty where it is not known."""

    organ: str
    number: str
    title: str
    symbol: str
    day: date | None
    place: str
    language: str
    url: str

    @property
    def author(self) -> str:
        """The organ with the United Nations before it, without a comma: reference programs divide names there."""
        return " ".join(filter(None, ("United Nations", self.organ)))

    @property
    def kind(self) -> str:
        """What the symbol says that it is; one without a number of its own is a draft."""
        if _is_draft(self.symbol):
            return "draft resolution"
        return "decision" if "/DEC/" in self.symbol else "resolution"

    @property
    def named(self) -> str:
        """What stands for a title where there is none: `Resolution 1325 (2000)`, `Draft resolution`."""
        return " ".join(filter(None, (self.kind.capitalize(), "" if self.number == self.symbol else self.number)))

    @property
    def name(self) -> str:
        """`General Assembly resolution 77/241`, `draft resolution A/77/L.29`."""
        if self.kind.startswith("draft"):
            return f"{self.kind} {self.symbol}"
        return " ".join((self.organ, self.kind, self.number) if self.organ else (self.kind.capitalize(), self.number))


def place_in_words(identifier: str, annexes: int = 1) -> str:
    """Give an id as a citation says it: `OP2(a)(i)` is `para. 2 (a) (i)`, `PP4` is `preambular para. 4`.

    Where there is more than one annex, they have Roman numbers.
    """
    found = _PLACE.match(identifier)
    if found is None:
        return identifier
    below = "".join(f" {part}" for part in re.findall(r"\([^()]+\)|[^()]+", found["below"]))
    words = f"{_KINDS[found['kind']]} {found['number']}{below}"
    if not found["annex"]:
        return words
    number = int(found["annex"])
    roman = _ROMAN[number - 1] if 0 < number <= len(_ROMAN) else str(number)
    return f"annex {roman}, {words}" if annexes > 1 else f"annex, {words}"


def cited(resolution: Resolution, at: str | None, words: str, style: Style) -> str:
    """Give a citation of the passage `at` (None: the whole) in a style; `words` are those that are quoted from it.

    `un`, `chicago` and `apa` are one line in English; `bibtex` and `ris` an entry; `plain` and `markdown` quote the
    words with their reference. A fact that the resolution does not carry is left out.
    """
    facts = _facts(resolution, at)
    if style == "un":
        of = f" of {_day_first(facts.day)}" if facts.day and not _is_draft(facts.symbol) else ""
        symbol = "" if facts.symbol in facts.name else f" ({facts.symbol})"
        return _joined(f"{facts.name}{of}{symbol}", facts.place)
    if style == "chicago":
        when = f" ({_month_first(facts.day)})" if facts.day else ""
        organ = f"UN {facts.organ}" if facts.organ else "United Nations"
        called = f"“{facts.title},” {facts.symbol}" if facts.title else facts.symbol
        return _joined(organ, facts.named.replace("resolution", "Resolution"), f"{called}{when}", facts.place) + "."
    if style == "apa":
        when = f"{facts.day.year}, {_MONTHS[facts.day.month - 1]} {facts.day.day}" if facts.day else "n.d."
        called = f"{facts.title or facts.named} ({facts.symbol})"
        return " ".join(filter(None, (_joined(f"{facts.author}. ({when}). {called}", facts.place) + ".", facts.url)))
    if style == "bibtex":
        return _bibtex(facts)
    if style == "ris":
        return _ris(facts)
    reference = f"{facts.symbol}, {at}" if at else facts.symbol
    when = f", {_day_first(facts.day)}" if facts.day else ""
    if style == "plain":
        return f"“{words}” ({reference}{when})"
    quoted = "\n".join("> " + _MARKDOWN.sub(r"\\\1", line) for line in words.split("\n"))
    return f"{quoted}\n>\n> — [{reference}](<{Passage(facts.symbol, at)}>){when}\n"


def _facts(resolution: Resolution, at: str | None) -> _Facts:
    symbol = resolution.symbol or resolution.number or resolution.source
    return _Facts(
        organ=_organ(resolution.symbol or "") or resolution.organ or "",
        number=resolution.number or symbol,
        title=resolution.title or "",
        symbol=symbol,
        day=resolution.metadata.adopted or (resolution.metadata.issued if _is_draft(symbol) else None),
        place=place_in_words(at, len(resolution.annexes)) if at else "",
        language=resolution.language,
        url=f"https://docs.un.org/{resolution.language}/{quote(symbol.replace(' ', ''), '/()')}"
        if resolution.symbol
        else "",
    )


def _is_draft(symbol: str) -> bool:
    return bool(_DRAFT.search(symbol))


def _organ(symbol: str) -> str:
    return next((name for prefix, name in _ORGANS.items() if f"{symbol}/".startswith(f"{prefix}/")), "")


def _bibtex(facts: _Facts) -> str:
    key = re.sub(r"[^A-Za-z0-9]+", "-", facts.symbol).strip("-") or "resolution"
    fields = {
        "author": f"{{{_tex(facts.author)}}}",
        "title": f"{{{_tex(facts.title or facts.name)}}}",
        "number": _tex(facts.symbol),
        "date": facts.day.isoformat() if facts.day else "",
        "year": str(facts.day.year) if facts.day else "",
        "note": _tex(_joined(facts.name, facts.place)),
        "url": facts.url,
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{key},\n{lines}}}\n"


def _ris(facts: _Facts) -> str:
    fields = (
        ("TY", "GOVDOC"),
        ("AU", facts.author),
        ("TI", facts.title or facts.name),
        ("AN", facts.symbol),
        ("PY", str(facts.day.year) if facts.day else ""),
        ("DA", f"{facts.day:%Y/%m/%d}/" if facts.day else ""),
        ("SP", facts.place),
        ("LA", facts.language),
        ("UR", facts.url),
    )
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _day_first(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _month_first(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _tex(text: str) -> str:
    return "".join(_TEX_WORDS.get(sign) or _TEX.sub(r"\\\1", sign) for sign in text)
