"""Finds the documents that a text names, in the text's own shapes; gives each its full symbol."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Citation
from observance_viewer.readers.calendar_words import MONTH, MONTHS
from observance_viewer.readers.symbols import link_of_symbol, symbol_of_link, symbol_of_number, symbols_of_print

if TYPE_CHECKING:
    from collections.abc import Iterator

    from observance_viewer.domain.resolution import Link

# A date may stand behind the organ ('la résolution 1980/67 du Conseil économique et social, en date du …').
_OWNER = (
    r"(?:\s+(?:du Conseil économique et social|de l[’']Assemblée générale|du Conseil de sécurité|"
    r"del Consejo Económico y Social|de la Asamblea General|del Consejo de Seguridad|"
    r"Экономического и Социального Совета|Генеральной Ассамблеи|Совета Безопасности))?"
)
_DATE = re.compile(
    rf"{_OWNER}\s*(?:,\s*)?(?:of|en date du|du|de|от|المؤرخ(?:ة|ين|تين)?)?\s*(?P<day>\d{{1,2}})(?:er)?\s+(?:de\s+)?"
    rf"{MONTH}\s+(?:de\s+)?(?P<year>\d{{4}})"
)
_CHINESE_DATE = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日\s*第?\s*\Z")
_TITLE = re.compile(
    r"(?:\s+года)?\s*[,،]?\s*(?:entitled|intitulée?|titulada|titulado|озаглавленн\w+|المعنون(?:ة)?|题为)\s*"
    r"[“«\"‘《”]\s*(?P<title>[^”»\"’》“]{1,400}?)\s*[”»\"’》“]"
)
_CHINESE_TITLE = re.compile(r"题为[“《](?P<title>[^”》]+)[”》]的\s*\Z")
# Any series of capitals, but none of organizations that count their own documents in the same shape.
_SERIES = r"(?:[AEST]|(?!(?:WT|GATT|INFCIRC|GC|GOV|COM|WHA|ISO|IEC|MEPC|MSC|EBSS)\b)[A-Z]{2,8})"
_SYMBOL = (
    rf"{_SERIES}/[A-Z0-9](?:[\w.-]|\(\w{{1,12}}\)){{0,40}}(?:/(?:[\w.-]|\(\w{{1,12}}\)){{1,40}}){{0,8}}"
    r"(?:\s\((?:[IVXLC]+|Part\s[IVX\d]+|Vol\.\s?[IVX\d]+)\))?"
)
# ASCII only: a Chinese text sets its figures without blanks.
_FINDER = re.compile(
    rf"""
    (?<![\w/])(?P<symbol>{_SYMBOL})
    | (?<![\w/.-])(?P<number>
        (?:(?:ES|S)-)?\d{{1,4}}/\d{{1,4}}(?:\s[A-Z]{{1,2}}(?![\w-]))?(?![\w/-]|\.\d)
        | \d{{3,4}}\s?\((?:19[4-9]\d|20\d\d)\) | \d{{1,2}}\s?\(19(?:4[6-9]|5[0-3])\)
        | \d{{1,4}}(?:\s[A-Z](?:,?\s(?:and|to|et|y|a|à)\s[A-Z]|[-–][A-Z])?)?\s?\((?:S-|ES-)?[IVXLC]+\))
    """,
    re.VERBOSE | re.ASCII,
)
_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
# Between a number and the organ that gave it in French, Spanish and Russian.
_BETWEEN = re.compile(r"\s(?:du |de l[’'] ?|de la |del )?(?=[CAСГЭ])")
# A paragraph names fewer documents; more are no text, and would take minutes.
_MOST = 5_000
_SUPPLEMENT = re.compile(r"Supplement No\.\s[^;]*\Z")
# One of these stands in whatever `_FINDER` finds, at most `_REACH` behind its beginning and `_LONGEST` before its end;
# most texts have none. Patterns that begin with a set of characters are looked for many times faster than others.
_SIGN = re.compile(r"[A-Z0-9(](?:/[A-Z0-9]|(?<=\()(?:(?:19|20)\d\d|(?:E?S-)?[IVXLC]+)\))")
_REACH = 16
_LONGEST = 200
_CUE = re.compile(
    r"[RrDdРрقم决第](?:(?<=第)|[EeÉé](?i:solutions?|cisions?|soluci(?:ón|ones)|cisi(?:ón|ones))|"
    r"[Ее](?i:золюци|шени)\w*|رار\w*|قرر\w*|[议定])"
)
_ORGANS = (
    (re.compile(r"United Nations Environment Assembly"), "UNEP/EA."),
    (re.compile(r"Commission on Human Rights"), "E/CN.4/RES/"),
    (re.compile(r"(?:Economic and Social Council|Conseil économique et social|Consejo Económico y Social|"
                r"Экономического и Социального Совета|المجلس الاقتصادي والاجتماعي|经济及社会理事会)"), "E/RES/"),
    (re.compile(r"(?:Security Council|Conseil de sécurité|Consejo de Seguridad|Совета Безопасности|"
                r"مجلس الأمن|安全理事会)"),
     "S/RES/"),
    (re.compile(r"(?:Human Rights Council|Conseil des droits de l|Consejo de Derechos Humanos|Совета по правам"
                r" человека|مجلس حقوق الإنسان|人权理事会)"), "A/HRC/RES/"),
    (re.compile(r"(?:General Assembly|Assemblée générale|Asamblea General|Генеральной Ассамблеи|الجمعية العامة|大会)"),
     "A/RES/"),
)  # fmt: skip
# Bodies that number their resolutions as the Assembly or the Council does: without a symbol none can be given.
_OTHER_BODY = re.compile(
    r"(?:Commission|Committee|Conference|Organization|Agency|Union|Meeting|Parties)"
    r"(?:\s(?:[A-Z][\w’-]*|of|on|the|for|and|to|in))*(?:\sat its \w+ session)?,?\s(?:in\s)?\Z"
)


def find_citations(text: str, at: str, links: tuple[Link, ...], home: str) -> list[Citation]:
    """Give the documents named in the paragraph or footnote `at`, in order, one entry a symbol.

    `home` is the symbol prefix of the organ that speaks, which a bare `resolution 70/1` belongs to.
    """
    figures = text.translate(_EASTERN) if "ا" in text else text
    if not links and _SIGN.search(figures) is None:
        return []
    linked = [(link, symbol) for link in links if (symbol := symbol_of_link(link.target))]
    found: dict[str, Citation] = {}
    prefix = ""
    done = 0
    for match in islice(_numbers(figures), _MOST):
        start, end = match.span()
        between = text[done:start]
        cue = list(_CUE.finditer(between))
        if cue:
            prefix = _prefix(between, cue[-1], home)
        elif len(between) > 140:
            prefix = ""
        here = [(link, symbol) for link, symbol in linked if link.start < end and link.end > start]
        symbols = [symbol for _, symbol in here] or _symbols(match, _prefix_behind(text, end, prefix), between)
        done = end
        if not symbols:
            continue
        linked = [pair for pair in linked if pair not in here]
        end = max([end, *(link.end for link, _ in here)])
        dated = _DATE.match(text, end) or _CHINESE_DATE.search(text, max(0, start - 24), start)
        behind = dated.end() if dated and dated.re is _DATE else end
        before = dated.start() if dated and dated.re is _CHINESE_DATE else start
        title = _TITLE.match(text, behind) or _CHINESE_TITLE.search(text, max(0, before - 200), before)
        done = title.end() if title and title.re is _TITLE else end
        for symbol in symbols:
            found.setdefault(
                symbol,
                Citation(
                    symbol,
                    text[start:end],
                    at,
                    start,
                    end,
                    _date(dated),
                    title["title"] if title else None,
                    link_of_symbol(symbol),
                ),
            )
    for link, symbol in linked:
        words = text[link.start : link.end]
        found.setdefault(symbol, Citation(symbol, words, at, link.start, link.end, url=link_of_symbol(symbol)))
    return sorted(found.values(), key=lambda citation: citation.start)


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Give what looks like a symbol or the number of a resolution."""
    position = 0
    while sign := _SIGN.search(text, position):
        match = _FINDER.search(text, max(position, sign.start() - _REACH), sign.end() + _LONGEST)
        if match is not None:
            yield match
        position = match.end() if match is not None else sign.end()


def _prefix(between: str, cue: re.Match[str], home: str) -> str:
    """Give the symbol prefix that a cue such as 'Economic and Social Council resolutions' stands for, '' for none."""
    around = between[max(0, cue.start() - 60) : cue.end() + 60]
    decision = re.match(r"(?i)d[eé]ci|реш|مقرر|决定", cue[0]) is not None
    near = [(match.end(), prefix) for pattern, prefix in _ORGANS for match in pattern.finditer(around)]
    if not near and _OTHER_BODY.search(between, max(0, cue.start() - 80), cue.start()):
        return ""
    prefix = max(near)[1] if near else home
    return prefix.replace("/RES/", "/DEC/") if decision else prefix


def _prefix_behind(text: str, end: int, prefix: str) -> str:
    """Give the symbol prefix of an organ named right behind a number ('16/21 du Conseil des droits de l’homme')."""
    gap = _BETWEEN.match(text, end) if prefix else None
    named = next((found for pattern, found in _ORGANS if gap and pattern.match(text, gap.end())), prefix)
    return named.replace("/RES/", "/DEC/") if "/DEC/" in prefix else named


def _symbols(match: re.Match[str], prefix: str, between: str) -> list[str]:
    if match["symbol"]:
        return symbols_of_print(match["symbol"], supplement=_SUPPLEMENT.search(between[-80:]) is not None)
    symbol = symbol_of_number(match["number"], prefix)
    return [symbol] if symbol else []


def _date(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    month = MONTHS.get(match["month"]) or int(match["month"])
    try:
        return date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
