"""Finds the days that a paragraph proclaims in French, Spanish, Russian, Arabic or Chinese."""

from __future__ import annotations

import re

from observance_viewer.domain.observance import Observance
from observance_viewer.readers.calendar_words import MONTH, MONTHS

_ACTS = (
    re.compile(
        r"(?:proclamer|désigner|déclarer|Proclame|Désigne|Déclare)\s+(?:que\s+)?(?:le\s+)?(?P<day>\d{1,2})(?:er)?\s+"
        rf"{MONTH}(?:\s+de\s+chaque\s+année)?,?\s+(?:comme\s+(?:étant\s+)?)?(?:la\s+)?(?P<name>Journée\b[^,;.]*)"
    ),
    re.compile(
        r"(?:proclamar|designar|declarar|Proclama|Designa|Declara)\s+(?:que\s+)?(?:el\s+)?(?:día\s+)?(?P<day>\d{1,2})\s+"
        rf"de\s+{MONTH}(?:\s+de\s+cada\s+año)?,?\s+(?:como\s+)?(?:el\s+)?(?P<name>Día\b[^,;.]*)"
    ),
    re.compile(
        rf"(?i:провозгласить|объявить|провозглашает|объявляет)\s+(?P<day>\d{{1,2}})\s+{MONTH}\s+(?:каждого\s+года\s+)?"
        r"(?P<name>\w+ым\s+дн[её]м\b.*?)(?=\s+и\s+отмечать|[,;.])"
    ),
    re.compile(
        rf"(?:اعتبار|إعلان|تعلن|تحديد)\s+(?:يوم\s+)?(?P<day>\d{{1,2}})\s+{MONTH}(?:\s+من\s+كل\s+(?:عام|سنة))?\s+"
        r"(?P<name>(?:يوما|اليوم)\s[^،؛.]*)"
    ),
    re.compile(
        r"(?:将|宣布)(?:每年)?\s?(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?:定为|宣布为|指定为|为)(?P<name>[^，；。]*日)"
    ),
)
_FIRST = re.compile(
    r"(?:à (?:compter|partir) de|a partir de|начиная с|ابتداء(?: من)? (?:عام|سنة)|[从自])\s*"
    r"(?:l[’']année\s+)?(?P<year>\d{4})"
)
# One of these stands in whatever one of `_ACTS` finds; most texts have none.
_DAY_WORDS = ("Journée", "Día", "дн", "يوم", "日")
# Russian and Arabic put the name into the case of the sentence; the catalogue form is the nominative, with article.
_CASES = (
    (re.compile(r"\A(\w+)ым\s+дн[её]м\b"), r"\1ый день"),
    (re.compile(r"\Aيوما\s+دوليا\b"), "اليوم الدولي"),
    (re.compile(r"\Aيوما\s+عالميا\b"), "اليوم العالمي"),
)


def find_translated(text: str, at: str, symbol: str | None) -> list[Observance]:
    """Give the days that the paragraph `at` of the resolution `symbol` proclaims in a language other than English."""
    if not any(word in text for word in _DAY_WORDS):
        return []
    found = []
    for pattern in _ACTS:
        for match in pattern.finditer(text):
            name = match["name"].strip()
            for case, nominative in _CASES:
                name = case.sub(nominative, name)
            month = MONTHS.get(match["month"]) or int(match["month"])
            first = _FIRST.search(text, match.end())
            rule = f"--{month:02}-{int(match['day']):02}"
            found.append(Observance(name, "day", rule, int(first["year"]) if first else None, at, symbol))
    return found
