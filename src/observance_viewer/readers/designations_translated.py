"""Finds the observances that a paragraph proclaims in French, Spanish, Russian, Arabic or Chinese."""

from __future__ import annotations

import re
from dataclasses import dataclass

from observance_viewer.domain.observance import Observance
from observance_viewer.readers.calendar_words import MONTH, MONTHS


@dataclass(frozen=True, slots=True)
class _Language:
    """How a language proclaims: `decides` opens such a paragraph; each pattern reads one kind and names its `name`."""

    decides: re.Pattern[str]
    patterns: tuple[re.Pattern[str], ...]


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_YEARS = r"(?P<from>(?:19|20)\d\d)\s*(?:–|-|—|à|a|إلى|至)\s*(?P<until>(?:19|20)\d\d)"
_FR = r"(?:proclamer|désigner|déclarer|célébrer|Proclame|Désigne|Déclare)\s+"
_ES = r"(?:proclamar|designar|declarar|observar|Proclama|Designa|Declara)\s+"
_RU = r"(?i:провозгласить|объявить|провозглашает|объявляет)\s+"
_AR = r"(?:اعتبار|إعلان|تعلن|تحديد)\s+"
_DAY = r"(?P<day>\d{1,2})"
_WEEK = rf"(?P<begin>\d{{1,2}})\s+(?:au|al|a|по|إلى)\s+{_DAY}"
_LANGUAGES = (
    _Language(
        re.compile(r"(?:Décide|Proclame|Désigne|Déclare)\b"),
        (
            re.compile(rf"{_FR}(?:que\s+)?(?:le\s+)?{_DAY}(?:er)?\s+{MONTH}(?:\s+de\s+chaque\s+année)?,?\s+"
                       r"(?:comme\s+(?:étant\s+)?)?(?:la\s+)?(?P<name>Journée\b[^,;.]*)"),
            re.compile(rf"{_FR}(?:la\s+)?(?:période|semaine)?\s*(?:du\s+){_WEEK}\s+{MONTH}(?:\s+de\s+chaque\s+année)?,?\s+"
                       r"(?:comme\s+)?(?:la\s+)?(?P<name>Semaine\b[^,;.]*)"),
            re.compile(rf"{_FR}(?:la\s+)?(?:période|décennie)?\s*(?:allant\s+de\s+)?{_YEARS},?\s+(?:comme\s+)?(?:la\s+)?"
                       r"(?P<name>(?:\w+\s+)?Décennie\b[^,;.]*)"),
            re.compile(rf"{_FR}(?:l[’']année\s+)?{_YEAR},?\s+(?:comme\s+)?(?:l[’'])?(?P<name>Année\b[^,;.]*)"),
        ),
    ),
    _Language(
        re.compile(r"(?:Decide|Proclama|Designa|Declara)\b"),
        (
            re.compile(rf"{_ES}(?:que\s+)?(?:el\s+)?(?:día\s+)?{_DAY}\s+de\s+{MONTH}(?:\s+de\s+cada\s+año)?,?\s+"
                       r"(?:como\s+)?(?:el\s+)?(?P<name>Día\b[^,;.]*)"),
            re.compile(rf"{_ES}(?:la\s+)?(?:semana\s+)?(?:del\s+){_WEEK}\s+de\s+{MONTH}(?:\s+de\s+cada\s+año)?,?\s+"
                       r"(?:como\s+)?(?:la\s+)?(?P<name>Semana\b[^,;.]*)"),
            re.compile(rf"{_ES}(?:el\s+)?(?:período|decenio)?\s*(?:de\s+)?{_YEARS},?\s+(?:como\s+)?(?:el\s+)?"
                       r"(?P<name>(?:\w+\s+)?(?:Decenio|Década)\b[^,;.]*)"),
            re.compile(rf"{_ES}(?:el\s+año\s+)?{_YEAR},?\s+(?:como\s+)?(?:el\s+)?(?P<name>Año\b[^,;.]*)"),
        ),
    ),
    _Language(
        re.compile(r"(?:\w+\s+)?(?i:постановляет|провозглашает|объявляет|решает)\b"),
        (
            re.compile(rf"{_RU}{_DAY}\s+{MONTH}\s+(?:каждого\s+года\s+|ежегодно\s+)?"
                       r"(?P<name>\w+ым\s+дн[её]м\b.*?)(?=\s+и\s+отмечать|[,;.])"),
            re.compile(rf"{_RU}(?:период\s+)?{_YEARS}\s+(?:годов|годы|гг\.)\s+(?P<name>(?:\w+\s+)?[Дд]есятилетием\b[^,;.]*)"),
            re.compile(rf"{_RU}{_YEAR}\s+год\s+(?P<name>\w+ым\s+годом\b[^,;.]*)"),
        ),
    ),
    _Language(
        re.compile(r"(?:\d+\s*[-–]\s*)?(?:تقرر|تعلن)"),
        (
            re.compile(rf"{_AR}(?:يوم\s+)?{_DAY}\s+{MONTH}(?:\s+من\s+كل\s+(?:عام|سنة))?\s+"
                       r"(?P<name>(?:يوما|اليوم)\s[^،؛.]*)"),
            re.compile(rf"{_AR}(?:الفترة\s+)?(?:من\s+)?{_YEARS}\s+(?P<name>(?:عقد|العقد)\s[^،؛.]*)"),
            re.compile(rf"{_AR}(?:عام|سنة)\s+{_YEAR}\s+(?P<name>(?:السنة|سنة)\s[^،؛.]*)"),
        ),
    ),
    _Language(
        re.compile(r"(?:还|又|并|兹)?(?:决定|宣布)"),
        (
            re.compile(r"(?:将|宣布|定)(?:每年)?\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日(?:定为|宣布为|指定为|为)"
                       r"(?P<name>[^，；。]*日)"),
            re.compile(rf"(?:将|宣布){_YEARS}\s?年(?:期间)?(?:定为|宣布为|指定为|为)(?P<name>[^，；。]*十年)"),
            re.compile(rf"(?:将|宣布){_YEAR}\s?年(?:定为|宣布为|指定为|为)(?P<name>[^，；。]*年)"),
        ),
    ),
)  # fmt: skip
_FIRST = re.compile(
    r"(?:à (?:compter|partir) de|a partir de|начиная с|ابتداء(?: من)? (?:عام|سنة)|[从自])\s*"
    r"(?:l[’']année\s+)?(?P<year>\d{4})"
)
# Russian and Arabic put the name into the case of the sentence; the catalogue form is the nominative, with article.
_CASES = (
    (re.compile(r"\A(\w+)ым\s+дн[её]м\b"), r"\1ый день"),
    (re.compile(r"\A(\w+)ым\s+годом\b"), r"\1ый год"),
    (re.compile(r"\A(?:(\w+)ым\s+)?[Дд]есятилетием\b"), "Десятилетие"),
    (re.compile(r"\Aيوما\s+دوليا\b"), "اليوم الدولي"),
    (re.compile(r"\Aيوما\s+عالميا\b"), "اليوم العالمي"),
)


def find_translated(text: str, at: str, symbol: str | None) -> list[Observance]:
    """Give what the paragraph `at` of the resolution `symbol` proclaims in a language other than English."""
    found = []
    for language in _LANGUAGES:
        if language.decides.match(text) is None:
            continue
        for pattern in language.patterns:
            found += [_observance(match, text, at, symbol) for match in pattern.finditer(text)]
    return found


def _observance(match: re.Match[str], text: str, at: str, symbol: str | None) -> Observance:
    groups = match.groupdict()
    name = groups["name"].strip()
    for case, nominative in _CASES:
        name = case.sub(nominative, name)
    if "from" in groups:
        return Observance(
            name, "decade", f"{groups['from']}-01-01/{groups['until']}-12-31", int(groups["from"]), at, symbol
        )
    if "year" in groups:
        year = groups["year"]
        return Observance(name, "year", f"{year}-01-01/{year}-12-31", int(year), at, symbol)
    month = MONTHS.get(groups["month"]) or int(groups["month"])
    first = _FIRST.search(text, match.end())
    year_said = int(first["year"]) if first else None
    rule = f"--{month:02}-{int(groups['day']):02}"
    if "begin" in groups:
        return Observance(name, "week", f"--{month:02}-{int(groups['begin']):02}/{rule}", year_said, at, symbol)
    return Observance(name, "day", rule, year_said, at, symbol)
