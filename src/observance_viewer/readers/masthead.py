"""Understands what is printed above a resolution; for formats whose blocks are whole paragraphs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Metadata
from observance_viewer.readers.lexicon import ENACTING
from observance_viewer.readers.page_furniture import is_closing, is_furniture
from observance_viewer.readers.source import Block, Run

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPACE = re.compile(r"\s+")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_DATE = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})\b")
_TITLE = re.compile(
    r"(?:(?:E?S-)?\d{1,4}/\d{1,4}(?: [A-Z](?:-[A-Z])?)?|\d{1,4}(?: [A-Z](?: and [A-Z])?)? \([A-Z0-9-]+\))"
    r"(?:\.\s|\.?\Z)"
)
_PREFIXED = re.compile(r"Resolution (\d{1,4}(?: [A-Z])? \(\d{4}\))\Z")
_SESSION = re.compile(r"(?:[A-Z][a-z]+(?:-[a-z]+)*(?: (?:special|emergency special))*|\d{4}) session\b[^.;,]{0,60}\Z")
_AGENDA = re.compile(r"Agenda items? (\d[^.;]{0,60})\Z")
_ADOPTED = re.compile(r"(?:Resolution[s]? )?[Aa]dopted by the ")
_DRAFT = re.compile(r"\b[AES]/(?:\d{2,4}|C\.\d/\d+)/L\.\d+(?:/Rev\.\d+)?")
_SYMBOL = re.compile(r"\b(?:A|S|E)/RES/(?:[A-Z]{1,2}-)?\d[\w/-]*(?: \([\w-]+\))?(?: [A-Z](?:-[A-Z])?\b)?")
_USUAL = re.compile(
    r"(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|الأمم المتحدة|联合国|"
    r"(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Assemblée générale|"
    r"Conseil de sécurité|Asamblea General|Consejo de Seguridad|Генеральная Ассамблея|Совет Безопасности|"
    r"الجمعية العامة|مجلس الأمن|大会|安全理事会)(?: *Distr.*)?|Distr\b.*|Original:.*|English|Limited|General)\Z"
)
_LONGEST = 120


def understand(blocks: list[Block]) -> tuple[list[Block], Metadata]:
    """Mark the blocks of the masthead and the enacting formula, and give what the masthead states.

    Number and title stay unmarked: the grammar divides them.
    A document without an enacting formula comes back as it is.
    """
    enacting = formula_in(" ".join(block.text.split()) for block in blocks)
    if enacting is None:
        return blocks, Metadata()
    metadata = Metadata()
    marked: list[Block] = []
    titled = False
    for at, block in enumerate(blocks[: enacting + 1]):
        text = " ".join(block.text.split())
        if at == enacting:
            # Some resolutions run on from the formula without its comma: “The General Assembly / Adopts …”.
            comma = () if text.endswith((",", "،", "，")) else (Run(",", italic=True),)
            marked.append(replace(block, kind="enacting", runs=(*block.runs, *comma)))
        else:
            metadata = _with_line(metadata, text)
            prefixed = _PREFIXED.match(text)
            stated = f"{block.number} {text}" if block.number else text
            if prefixed:
                titled = True
                marked.append(Block((Run(prefixed[1]),)))
            elif _TITLE.match(stated):
                titled = True
                marked.append(block)
            elif titled and not _is_about(text) and not is_furniture(text):
                marked.append(block)
            else:
                marked.append(replace(block, kind="masthead"))
    return [*marked, *blocks[enacting + 1 :]], metadata


def formula_in(texts: Iterable[str]) -> int | None:
    """Give the place of the enacting formula; None without one.

    Some resolutions run on from it without its comma (“The General Assembly / Adopts …”): there the last organ named
    on a line of its own counts, for the cover names it, too.
    """
    bare: int | None = None
    for at, text in enumerate(texts):
        if len(text) < _LONGEST:
            if ENACTING.match(text):
                return at
            if ENACTING.match(f"{text},"):
                bare = at
    return bare


def stated(lines: list[str]) -> Metadata:
    """Give what the lines of a page header state: session, agenda item, dates, draft."""
    metadata = Metadata()
    for line in lines:
        metadata = _with_line(metadata, _SPACE.sub(" ", line).strip())
    return metadata


def closing_lines(text: str) -> list[str] | None:
    """Give the lines of the meeting and the date under a resolution; None when `text` is something else."""
    lines = [line for line in (_SPACE.sub(" ", part).strip() for part in text.split("\n")) if line]
    if lines and all(is_closing(line) for line in lines):
        return lines
    joined = re.match(r"(.{4,50}? meeting) ?(\d{1,2} [A-Z][a-z]+ \d{4})\Z", _SPACE.sub(" ", text).strip())
    if joined and is_closing(joined[1]) and is_closing(joined[2]):
        return [joined[1], joined[2]]
    return None


def begins_title(line: str) -> bool:
    """Whether a line begins with the number of a resolution, as the title does above the formula."""
    return _TITLE.match(line) is not None


def is_masthead(text: str) -> bool:
    """Whether a line above the title is one of those that every resolution has there (organ, session, date …)."""
    line = _SPACE.sub(" ", text).strip()
    return (
        is_furniture(line)
        or is_closing(line)
        or stands_alone(line)
        or _is_about(line)
        or _PREFIXED.match(line) is not None
        or _USUAL.match(line) is not None
    )


def stands_alone(line: str) -> bool:
    """Whether a printed line of a masthead, session or agenda item, is complete in itself."""
    return _SESSION.match(line) is not None or _AGENDA.match(line) is not None


def symbol_in(text: str) -> str | None:
    """Give the first symbol of a resolution in `text` (a running head), white space collapsed; None without one."""
    match = _SYMBOL.search(_SPACE.sub(" ", text))
    return match[0] if match else None


def date_in(text: str) -> date | None:
    """Give the first English date in `text`; None without one that the calendar knows."""
    match = _DATE.search(_SPACE.sub(" ", text))
    if match is None:
        return None
    try:
        return date(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
    except ValueError:
        return None


def _is_about(text: str) -> bool:
    return text.startswith("[") or _ADOPTED.match(text) is not None or _SESSION.match(text) is not None


def _with_line(metadata: Metadata, text: str) -> Metadata:
    if _ADOPTED.match(text) and metadata.adopted is None:
        return replace(metadata, adopted=date_in(text))
    if ("Distr" in text or _DATE.fullmatch(text)) and metadata.issued is None:
        return replace(metadata, issued=date_in(text))
    if _SESSION.match(text) and metadata.session is None:
        return replace(metadata, session=text)
    if item := _AGENDA.match(text):
        return replace(metadata, agenda_item=item[1])
    if text.startswith("[") and (draft := _DRAFT.search(text)):
        return replace(metadata, draft=draft[0])
    return metadata
