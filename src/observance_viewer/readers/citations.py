"""Finds the documents that a text names, in the text's own shapes; gives each its full symbol."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from observance_viewer.domain.resolution import Citation

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Link

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January janvier enero января يناير",
            "February février febrero февраля فبراير",
            "March mars marzo марта مارس",
            "April avril abril апреля أبريل",
            "May mai mayo мая مايو",
            "June juin junio июня يونيه",
            "July juillet julio июля يوليه",
            "August août agosto августа أغسطس",
            "September septembre septiembre сентября سبتمبر",
            "October octobre octubre октября أكتوبر",
            "November novembre noviembre ноября نوفمبر",
            "December décembre diciembre декабря ديسمبر",
        ),
        1,
    )
    for name in names.split()
}
_DATE = re.compile(
    rf"\s*(?:,\s*)?(?:of|du|de|от|المؤرخ(?:ة)?)?\s*(?P<day>\d{{1,2}})(?:er)?\s+(?:de\s+)?"
    rf"(?P<month>{'|'.join(_MONTHS)})(?:/\S+\s\S+)?\s+(?:de\s+)?(?P<year>\d{{4}})"
)
_CHINESE_DATE = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日第?\s*\Z")
_TITLE = re.compile(
    r"[,،]?\s*(?:entitled|intitulée?|titulada|titulado|озаглавленн\w+|المعنون(?:ة)?|题为)\s*[“«\"‘《](?P<title>[^”»\"’》]+)[”»\"’》]"
)
_SYMBOL = r"[ASE]/(?:[A-Z0-9][A-Za-z0-9.*()-]*)(?:/[A-Za-z0-9.()-]+)*(?:\s\([IVXLC]+\))?"
_FINDER = re.compile(
    rf"""
    (?<![\w/])(?P<symbol>{_SYMBOL})
    | (?<![\w/.-])(?P<modern>(?:(?P<special>[SE]S?-)?\d{{1,4}}/\d{{1,4}}(?:\s[A-Z](?![\w-]))?))(?![\w/-]|\.\d)
    | (?<![\w/.-])(?P<dated>\d{{3,4}}\s\((?:19[4-9]\d|20\d\d)\))
    | (?<![\w/.-])(?P<roman>\d{{1,4}}(?:\s[A-Z](?:\sand\s[A-Z]|-[A-Z])?)?\s\((?:S-|ES-)?[IVXLC]+\))
    """,
    re.VERBOSE,
)
_CUE = re.compile(
    r"(?i:resolutions?|decisions?|résolutions?|décisions?|resoluci(?:ón|ones)|decisi(?:ón|ones)|резолюци\w*|решени\w*|"
    r"قرار\w*|القرار\w*|مقرر\w*|决议|决定|第)"
)
_ORGANS = (
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
_HOSTS = re.compile(r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/", re.IGNORECASE)
_LANGUAGE = re.compile(r"(?:en|fr|es|ar|ru|zh)/", re.IGNORECASE)


def symbol_of_link(target: str) -> str | None:
    """Give the symbol that a link to undocs.org or docs.un.org leads to; None for any other target."""
    match = _HOSTS.match(target)
    if match is None:
        return None
    path = _LANGUAGE.sub("", unquote(target[match.end() :]), count=1)
    return path.rstrip("/").strip() or None


def link_of_symbol(symbol: str) -> str:
    """Give the address of a document at the UN's official short links, as docs.un.org writes them."""
    return "https://docs.un.org/en/" + quote(symbol, safe="/().-")


def find_citations(text: str, at: str, links: tuple[Link, ...], home: str) -> list[Citation]:
    """Give the documents named in the paragraph or footnote `at`, in order, one entry a symbol.

    `home` is the symbol prefix of the organ that speaks, which a bare `resolution 70/1` belongs to.
    """
    linked = {link.start: (link, symbol) for link in links if (symbol := symbol_of_link(link.target))}
    found: dict[str, Citation] = {}
    prefix = ""
    done = 0
    for match in _FINDER.finditer(text):
        start, end = match.span()
        link, symbol = linked.pop(start, (None, None))
        between = text[done:start]
        cue = list(_CUE.finditer(between))
        if cue:
            prefix = _prefix(between, cue[-1], home)
        elif len(between) > 140:
            prefix = ""
        if symbol is None:
            symbol = _symbol(match, prefix)
        done = end
        if symbol is None:
            continue
        if link is not None:
            end = max(end, link.end)
        dated = _DATE.match(text, end) or _CHINESE_DATE.search(text, max(0, start - 24), start)
        after = dated.end() if dated and dated.re is _DATE else end
        title = _TITLE.match(text, after)
        if symbol not in found:
            found[symbol] = Citation(
                symbol,
                text[start:end],
                at,
                start,
                end,
                _date(dated),
                title["title"].strip() if title else None,
                link_of_symbol(symbol),
            )
    for link, symbol in linked.values():
        if symbol not in found:
            found[symbol] = Citation(
                symbol, text[link.start : link.end], at, link.start, link.end, None, None, link_of_symbol(symbol)
            )
    return sorted(found.values(), key=lambda citation: citation.start)


def _prefix(between: str, cue: re.Match[str], home: str) -> str:
    """Give the symbol prefix that a cue such as 'Economic and Social Council resolutions' stands for."""
    before = between[max(0, cue.start() - 60) : cue.end() + 60]
    decision = re.match(r"(?i)d[eé]ci|реш|مقرر|决定", cue[0]) is not None
    near = [(match.end(), prefix) for pattern, prefix in _ORGANS for match in pattern.finditer(before)]
    prefix = max(near)[1] if near else home
    return prefix.replace("/RES/", "/DEC/") if decision else prefix


def _symbol(match: re.Match[str], prefix: str) -> str | None:
    if match["symbol"]:
        return match["symbol"].rstrip(".")
    if not prefix:
        return None
    if match["modern"]:
        return prefix + match["modern"]
    if match["dated"]:
        return ("S/RES/" if prefix.startswith(("S", "A")) else prefix) + match["dated"]
    return prefix + match["roman"]


def _date(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    month = _MONTHS.get(match["month"]) or int(match["month"])
    try:
        return date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
