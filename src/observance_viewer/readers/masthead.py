"""Understands what is printed above a resolution; for formats whose blocks are whole paragraphs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Metadata
from observance_viewer.readers.calendar_words import MONTH, MONTHS
from observance_viewer.readers.lexicon import ENACTING
from observance_viewer.readers.page_furniture import is_closing, is_furniture
from observance_viewer.readers.source import Block, Run

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPACE = re.compile(r"\s+")
_DATE = re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:er)?\s(?:de\s)?{MONTH}\s(?:de\s)?(?P<year>\d{{4}})")
_CHINESE_DATE = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_TITLE = re.compile(
    r"(?:(?:E?S-)?\d{1,4}/\d{1,4}(?: [A-Z](?:-[A-Z])?)?|\d{1,4}(?: [A-Z](?: and [A-Z])?)? \([A-Z0-9-]+\))"
    r"(?:[.．]\s|．|\.?\Z| ?[-–] ?(?=[\u0620-\u064a])|(?=[\u4e00-\u9fff]|\.[\u4e00-\u9fff]))"
)
_PREFIXED = re.compile(
    r"(?:Resolution|Résolution|Resolución|Резолюция|القرار|第) ?(\d{1,4}(?: [A-Z])? ?[(（]\d{4}[)）]) ?(?:号决议)?\Z"
)
_SESSION = re.compile(
    r"(?:(?:[A-ZÉА-Я][a-zà-ÿа-яё]+(?:-[a-zà-ÿ]+)*(?: (?:special|emergency special|[a-zà-ÿ]+|[а-яё]+))*|\d{4}) "
    r"(?:session|сессия|período(?: \w+){0,3} de sesiones)\b|Session de \d{4}|Período de sesiones de \d{4}|"
    r"الدورة (?=ال)|دورة عام \d{4}|第.{1,8}届(?:特别|紧急特别)?会议|\d{4}年(?:届会|会议))[^.;,]{0,60}\Z"
)
_AGENDA = re.compile(
    r"(?:Agenda items? |Points? |Temas? |Пункты? |البن(?:د|ود|دان) |议程项目 ?)(?P<item>\d[^.;]{0,60}?)"
    r"(?: de l[’']ordre du jour| del programa| повестки дня| من جدول الأعمال)?\Z"
)
_ADOPTED = re.compile(
    r"(?:Resolution[s]? )?[Aa]dopted by the |Résolutions? adoptées? par |Adoptée par le Conseil|"
    r"Resoluci(?:ón|ones) aprobadas? por |Aprobada por el |Резолюци[яи], принят(?:ая|ые) |Принята Советом|"
    r"قرار(?:ات)? اتخذ(?:ته|تها|ه|ها)? |اتخذه مجلس|"
    r"\d{4}年\d{1,2}月\d{1,2}日.{2,12}决议\Z|.{2,30}通过\Z"
)
_ON_DATE = re.compile(rf"(?:on|le|el) \d{{1,2}}(?:er)? (?:de )?{MONTH}")
_DRAFT = re.compile(r"\b[AES]/(?:\d{2,4}|C\.\d/\d+)/L\.\d+(?:/Rev\.\d+)?")
_SYMBOL = re.compile(r"\b(?:A|S|E)/RES/(?:[A-Z]{1,2}-)?\d[\w/-]*(?: \([\w-]+\))?(?: [A-Z](?:-[A-Z])?\b)?")
_USUAL = re.compile(
    r"(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|الأم[ـم]*ـ? المت[ـح]*دة|"
    r"联 ?合 ?国|(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|"
    r"Assemblée générale|Conseil de sécurité|Conseil économique et social|Conseil des droits de l[’']homme|"
    r"Asamblea General|"
    r"Consejo de Seguridad|Consejo Económico y Social|Consejo de Derechos Humanos|Генеральная Ассамблея|"
    r"Совет Безопасности|Экономический и Социальный Совет|Совет по правам человека|الجمعية العامة|مجلس الأمن|"
    r"المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان|大 ?会|安全理事会|经济及社会理事会|人权理事会)(?: *Distr.*)?|"
    r"Distr\b.*|Origin(?:al|ал) ?:.*|English|Limited|General)\Z"
)
_SYMBOL_BEHIND = re.compile(r" +[ASE]/(?:RES|HRC/RES)/\S+(?: \(\w+\))?\Z")
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
            elif titled and not _is_about(text) and not is_furniture(text) and not is_closing(text):
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


def number_alone(line: str) -> str | None:
    """Give the number in a line such as 'Resolution 1325 (2000)', which stands for the title; None for any other."""
    match = _PREFIXED.match(line)
    return match[1] if match else None


def is_masthead(text: str) -> bool:
    """Whether a line above the title is one of those that every resolution has there (organ, session, date …)."""
    line = _SYMBOL_BEHIND.sub("", _SPACE.sub(" ", text).strip())
    return (
        is_furniture(line)
        or is_closing(line)
        or stands_alone(line)
        or _is_about(line)
        or _PREFIXED.match(line) is not None
        or _USUAL.match(line) is not None
    )


def goes_on_with_date(above: str, line: str) -> bool:
    """Whether a line has the date that the line above, 'Resolution adopted by the General Assembly', goes on with."""
    return _ON_DATE.match(line) is not None and _ADOPTED.match(above) is not None


def stands_alone(line: str) -> bool:
    """Whether a printed line of a masthead, session or agenda item, is complete in itself."""
    return _SESSION.match(line) is not None or _AGENDA.match(line) is not None


def symbol_in(text: str) -> str | None:
    """Give the first symbol of a resolution in `text` (a running head), white space collapsed; None without one."""
    match = _SYMBOL.search(_SPACE.sub(" ", text))
    return match[0] if match else None


def date_in(text: str) -> date | None:
    """Give the first date in `text`, in any of the six languages; None without one that the calendar knows."""
    match = _DATE.search(_SPACE.sub(" ", text)) or _CHINESE_DATE.search(text)
    if match is None:
        return None
    try:
        return date(int(match["year"]), MONTHS.get(match["month"]) or int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _is_about(text: str) -> bool:
    return text.startswith("[") or _ADOPTED.match(text) is not None or _SESSION.match(text) is not None


def _is_date(text: str) -> bool:
    return (_DATE.fullmatch(text) or _CHINESE_DATE.fullmatch(text)) is not None


def _with_line(metadata: Metadata, text: str) -> Metadata:
    if _ADOPTED.match(text) and metadata.adopted is None:
        return replace(metadata, adopted=date_in(text))
    if ("Distr" in text or _is_date(text)) and metadata.issued is None:
        return replace(metadata, issued=date_in(text))
    if _SESSION.match(text) and metadata.session is None:
        return replace(metadata, session=text)
    if item := _AGENDA.match(text):
        return replace(metadata, agenda_item=item["item"])
    if text.startswith("[") and (draft := _DRAFT.search(text)):
        return replace(metadata, draft=draft[0])
    return metadata
