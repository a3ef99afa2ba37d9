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
_DAY = r"(?P<day>\d{1,2})"
_WEEK = rf"(?P<begin>\d{{1,2}})\s+(?:au|al|a|по|إلى)\s+{_DAY}"
# Days of the week and what counts them, Monday and the first one first.
_WEEKDAYS = {
    name: code
    for code, names in {
        "MO": "lundi lunes понедельник الاثنين 一", "TU": "mardi martes вторник الثلاثاء 二",
        "WE": "mercredi miércoles среду الأربعاء 三", "TH": "jeudi jueves четверг الخميس 四",
        "FR": "vendredi viernes пятницу الجمعة 五", "SA": "samedi sábado субботу السبت 六",
        "SU": "dimanche domingo воскресенье الأحد 日",
    }.items()
    for name in names.split()
}  # fmt: skip
_COUNTS = {
    name: count
    for count, names in {
        1: "premier première primer primera первый первую первое الأول الأولى 第一", 4: "quatrième cuarto cuarta "
        "четвертый четвертую четвертое الرابع 第四", 2: "deuxième segundo segunda второй вторую второе الثاني 第二",
        3: "troisième tercer tercera третий третью третье الثالث 第三",
        -1: "dernier dernière último última последний последнюю последнее الأخير 最后",
    }.items()
    for name in names.split()
}  # fmt: skip
_NTH = rf"(?P<count>{'|'.join(_COUNTS)})"
_OF_WEEK = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})"
_FR = r"(?:proclamer|désigner|déclarer|célébrer|instituer|faire|Proclame|Désigne|Déclare|Institue|que)\s+"
_ES = r"(?:proclamar|designar|declarar|observar|establecer|Proclama|Designa|Declara|que)\s+"
_RU = r"(?i:провозгласить|объявить|провозглашает|объявляет|установить|учредить|считать)\s+"
_AR = r"(?:اعتبار|إعلان|تعلن|تحديد|تسمية|جعل)\s+"
_FR_YEARLY = r"(?:\s+de\s+chaque\s+année)?,?\s+"
_FR_AS = (
    rf"{_FR_YEARLY}(?:sera\s+(?:[a-zé]+\s+){{1,4}}?)?(?:chaque\s+année\s+)?(?:comme\s+(?:étant\s+)?)?(?:la\s+|le\s+)?"
)
_ES_YEARLY = r"(?:\s+de\s+cada\s+año)?,?\s+"
_ES_AS = (
    rf"{_ES_YEARLY}(?:se\s+(?:[a-zé]+\s+){{1,3}}?|sea\s+(?:[a-z]+\s+){{1,3}}?)?"
    r"(?:anualmente\s+)?(?:como\s+)?(?:el\s+|la\s+)?"
)
_RU_YEARLY = r"\s+(?:каждого\s+года\s+|ежегодно\s+)?"
_LANGUAGES = (
    _Language(
        re.compile(r"(?:\w+\s+(?:également|aussi)\s+)?(?:Décide|Proclame|Désigne|Déclare|Institue)\b"),
        (
            re.compile(rf"{_FR}(?:le\s+|du\s+)?{_DAY}(?:er)?\s+{MONTH}{_FR_AS}(?P<name>(?:Journée|Nuit)\b[^,;.]*)"),
            re.compile(rf"{_FR}(?:le\s+|du\s+)?{_NTH}\s+{_OF_WEEK}\s+(?:du\s+mois\s+)?(?:de\s+|d[’'])?{MONTH}{_FR_AS}"
                       r"(?P<name>Journée\b[^,;.]*)"),
            re.compile(rf"{_FR}(?:la\s+)?(?P<name>Journée\b[^,;.]*?),?\s+(?:qui\s+sera\s+)?(?:célébrée|observée)\s+"
                       rf"(?:chaque\s+année\s+|tous\s+les\s+ans\s+)?,?\s*(?:le\s+){_DAY}(?:er)?\s+{MONTH}"),
            re.compile(rf"{_FR}(?:la\s+)?(?:période|semaine)?\s*(?:du\s+){_WEEK}\s+{MONTH}{_FR_AS}"
                       r"(?P<name>Semaine\b[^,;.]*)"),
            re.compile(rf"{_FR}(?:le\s+)?mois\s+(?:de\s+|d[’']){MONTH}{_FR_AS}(?P<name>Mois\b[^,;.]*)"),
            re.compile(rf"{_FR}(?:la\s+)?(?:période|décennie)?\s*(?:allant\s+de\s+)?{_YEARS},?\s+(?:comme\s+)?(?:la\s+)?"
                       r"(?P<name>(?:\w+\s+)?Décennie\b[^,;.]*)"),
            re.compile(rf"{_FR}(?:l[’']année\s+)?{_YEAR},?\s+(?:comme\s+)?(?:l[’'])?(?P<name>Année\b[^,;.]*)"),
        ),
    ),
    _Language(
        re.compile(r"(?:Decide|Proclama|Designa|Declara)\b"),
        (
            re.compile(rf"{_ES}(?:el\s+)?(?:día\s+)?{_DAY}\s+de\s+{MONTH}{_ES_AS}(?P<name>(?:Día|Noche)\b[^,;.]*)"),
            re.compile(rf"{_ES}(?:el\s+)?{_NTH}\s+{_OF_WEEK}\s+(?:del\s+mes\s+)?de\s+{MONTH}{_ES_AS}"
                       r"(?P<name>Día\b[^,;.]*)"),
            re.compile(rf"{_ES}(?:el\s+)?(?P<name>Día\b[^,;.]*?),?\s+que\s+se\s+(?:celebrará|observará|conmemorará)\s+"
                       rf"(?:anualmente\s+|todos\s+los\s+años\s+|cada\s+año\s+)?(?:el\s+){_DAY}\s+de\s+{MONTH}"),
            re.compile(rf"{_ES}(?:la\s+)?(?:semana\s+)?(?:del\s+){_WEEK}\s+de\s+{MONTH}{_ES_AS}"
                       r"(?P<name>Semana\b[^,;.]*)"),
            re.compile(rf"{_ES}(?:el\s+)?mes\s+de\s+{MONTH}{_ES_AS}(?P<name>Mes\b[^,;.]*)"),
            re.compile(rf"{_ES}(?:el\s+)?(?:período|decenio)?\s*(?:de\s+)?{_YEARS},?\s+(?:como\s+)?(?:el\s+)?"
                       r"(?P<name>(?:\w+\s+)?(?:Decenio|Década)\b[^,;.]*)"),
            re.compile(rf"{_ES}(?:el\s+año\s+)?{_YEAR},?\s+(?:como\s+)?(?:el\s+)?(?P<name>Año\b[^,;.]*)"),
        ),
    ),
    _Language(
        re.compile(r"(?:\w+\s+)?(?i:постановляет|провозглашает|объявляет|решает)\b"),
        (
            re.compile(rf"{_RU}{_DAY}\s+{MONTH}{_RU_YEARLY}(?P<name>\w+ым\s+дн[её]м\b.*?)(?=\s+и\s+(?:ежегодно\s+)?отмечать|[,;.])"),
            re.compile(rf"{_RU}{_NTH}\s+{_OF_WEEK}\s+{MONTH}{_RU_YEARLY}"
                       r"(?P<name>\w+ым\s+дн[её]м\b.*?)(?=\s+и\s+(?:ежегодно\s+)?отмечать|[,;.])"),
            re.compile(rf"{_RU}(?:период\s+)?(?:с\s+)?{_WEEK}\s+{MONTH}{_RU_YEARLY}(?P<name>\w+ой\s+неделей\b[^,;.]*)"),
            re.compile(rf"{_RU}(?:период\s+)?{_YEARS}\s+(?:годов|годы|гг\.)\s+(?P<name>(?:\w+\s+)?[Дд]есятилетием\b[^,;.]*)"),
            re.compile(rf"{_RU}{_YEAR}\s+год\s+(?P<name>\w+ым\s+годом\b[^,;.]*)"),
        ),
    ),
    _Language(
        re.compile(r"(?:\d+\s*[-–]\s*)?(?:تقرر|تعلن)"),
        (
            re.compile(rf"{_AR}(?:يوم\s+)?{_DAY}\s+{MONTH}(?:\s+من\s+كل\s+(?:عام|سنة))?\s+"
                       r"(?P<name>(?:يوما|اليوم)\s[^،؛.]*)"),
            re.compile(rf"{_AR}(?:يوم\s+)?{_OF_WEEK}\s+{_NTH}\s+من\s+(?:شهر\s+)?{MONTH}(?:\s+من\s+كل\s+(?:عام|سنة))?\s+"
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
            re.compile(rf"(?:将|宣布|定)(?:每年)?\s?(?P<month>\d{{1,2}})\s?月(?:的)?{_NTH}个?星期{_OF_WEEK}(?:定为|宣布为|指定为|为)"
                       r"(?P<name>[^，；。]*日)"),
            re.compile(r"(?:将|宣布|定)(?:每年)?\s?(?P<month>\d{1,2})\s?月\s?(?P<begin>\d{1,2})\s?日至\s?(?P<day>\d{1,2})\s?日"
                       r"(?:定为|宣布为|指定为|为)(?P<name>[^，；。]*周)"),
            re.compile(rf"(?:将|宣布){_YEARS}\s?年(?:期间)?(?:定为|宣布为|指定为|为)(?P<name>[^，；。]*十年)"),
            re.compile(rf"(?:将|宣布){_YEAR}\s?年(?:定为|宣布为|指定为|为)(?P<name>[^，；。]*年)"),
        ),
    ),
)  # fmt: skip
_FIRST = re.compile(
    r"(?:à (?:compter|partir) de|dès|a partir de(?:l año)?|a partir del|начиная с|с|ابتداء(?:\s+من)?|"
    r"اعتبارا\s+من|[从自])\s*"
    r"(?:l[’']année\s+|عام\s+|سنة\s+)?(?P<year>(?:19|20)\d\d)"
)
# Russian and Arabic put the name into the case of the sentence; the catalogue form is the nominative, with article.
_CASES = (
    (re.compile(r"\A(\w+)ым\s+дн[её]м\b"), r"\1ый день"),
    (re.compile(r"\A(\w+)ым\s+годом\b"), r"\1ый год"),
    (re.compile(r"\A(\w+)ой\s+неделей\b"), r"\1ая неделя"),
    (re.compile(r"\A(?:(\w+)ым\s+)?[Дд]есятилетием\b"), "Десятилетие"),
    (re.compile(r"\Aيوما\s+دوليا\b"), "اليوم الدولي"),
    (re.compile(r"\Aيوما\s+عالميا\b"), "اليوم العالمي"),
)


def find_translated(text: str, at: str, symbol: str | None) -> list[Observance]:
    """Give what the paragraph `at` of the resolution `symbol` proclaims in a language other than English."""
    found: list[Observance | None] = []
    for language in _LANGUAGES:
        if language.decides.match(text) is None:
            continue
        for pattern in language.patterns:
            found += [_observance(match, text, at, symbol) for match in pattern.finditer(text)]
    return [observance for observance in found if observance is not None]


def _observance(match: re.Match[str], text: str, at: str, symbol: str | None) -> Observance | None:
    """Give what was matched; None for a month, which Chinese writes as a figure, that is none."""
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
    if not 1 <= month <= 12:
        return None
    first = _FIRST.search(text, match.end())
    year_said = int(first["year"]) if first else None
    if "count" in groups:
        day = f"{_COUNTS[groups['count']]}{_WEEKDAYS[groups['weekday']]}"
        return Observance(name, "day", f"FREQ=YEARLY;BYMONTH={month};BYDAY={day}", year_said, at, symbol)
    if "day" not in groups:
        return Observance(name, "month", f"--{month:02}", year_said, at, symbol)
    rule = f"--{month:02}-{int(groups['day']):02}"
    if "begin" in groups:
        return Observance(name, "week", f"--{month:02}-{int(groups['begin']):02}/{rule}", year_said, at, symbol)
    return Observance(name, "day", rule, year_said, at, symbol)
