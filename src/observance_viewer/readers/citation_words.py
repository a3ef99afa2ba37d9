"""The words around the names of documents in the six languages: organs, cues, dates, titles; knows no numbers."""

from __future__ import annotations

import re

from observance_viewer.readers.calendar_words import MONTH

# Bodies whose resolutions are numbered as those of the Assembly or a Council, but have no symbol known here.
OTHER = "-"
_NAMES = (
    ("UNEP/EA.", (
        "(?:United Nations )?Environment Assembly", "Assemblée des Nations Unies pour l[’']environnement",
        "Asamblea de las Naciones Unidas sobre el Medio Ambiente",
        "Ассамблеи Организации Объединенных Наций по окружающей среде", "جمعية الأمم المتحدة للبيئة", "联合国环境大会",
    )),
    ("HSP/HA.", (
        "(?:United Nations )?Habitat Assembly", "Assemblée des Nations Unies pour l[’']habitat",
        "جمعية الأمم المتحدة للموئل", "联合国人居大会",
    )),
    ("E/CN.4/RES/", (
        "Commission on Human Rights", "Commission des droits de l[’']homme", "Comisión de Derechos Humanos",
        "Комиссии по правам человека", "لجنة حقوق الإنسان", "人权委员会",
    )),
    ("E/RES/", (
        "Economic and Social Council", "Conseil économique et social", "Consejo Económico y Social",
        "Экономического и Социального Совета", "المجلس الاقتصادي والاجتماعي", "经济及社会理事会",
    )),
    ("S/RES/", (
        "Security Council", "Conseil de sécurité", "Consejo de Seguridad", "Совета Безопасности", "مجلس الأمن",
        "安全理事会",
    )),
    ("A/HRC/RES/", (
        "Human Rights Council", "Conseil des droits de l[’']homme", "Consejo de Derechos Humanos",
        "Совета по правам человека", "مجلس حقوق الإنسان", "人权理事会",
    )),
    (OTHER, (
        "(?:Governing|Executive|European|Trusteeship|Administrative|Ministerial) Council", "Health Assembly",
        "Assemblée mondiale de la Santé", "Asamblea Mundial de la Salud", "卫生大会", "Conseil d[’']administration",
        "Consejo de Administración", "Совета управляющих", "مجلس الإدارة",
        "(?:(?<=of the )|(?<=of ))(?:Commission|Committee|Conference)", "Комиссии", "Комитета", "Конференции",
        "(?:(?<=la )|(?<=du ))(?:Commission|Comité|Conférence)",
        "(?:(?<=la )|(?<=del ))(?:Comisión|Comité|Conferencia)",
        "(?:(?<=قرار )|(?<=قرارات )|(?<=مقرر ))(?:لجنة|مؤتمر)", r"委员会(?=第|\d{4}年)",
    )),
    ("A/RES/", (
        "General Assembly", "Assemblée générale", "Asamblea General", "Генеральной Ассамблеи", "الجمعية العامة", "大会",
    )),
    # A Council that was named before; the shape of the number tells the three apart.
    ("A/HRC/RES/", (
        r"(?:\A|(?<=[a-z,;] ))Council(?= (?:resolution|decision)|,? in )", "(?<=[Tt]he )Council(?! [a-z]*[A-Z])",
        "(?<=du )Conseil(?! d| é)", "(?<=del )Consejo(?! d| E)", r"(?<!\w)Совета(?! [А-Яп])", r"理事会(?=第|\d{4}年)",
    )),
)  # fmt: skip
# Whose resolution it is: the names of organs, the longer before the shorter, one group for each prefix of symbols.
_ORGAN = re.compile("|".join(f"({'|'.join(names)})" for _, names in _NAMES))
_INITIAL = re.compile("[A-Z\u0410-\u042f\u0620-\u064a\u4e00-\u9fff]")
OTHER_BODY = re.compile(
    r"(?:Commission|Committee|Conference|Organization|Agency|Union|Meeting|Parties)"
    r"(?:\s(?:[A-Z][\w’-]*|of|on|the|for|and|to|in))*(?:\sat its \w+ session)?,?\s(?:in\s)?\Z"
)
CUE = re.compile(
    r"[RrDdРрقم决第](?:(?<=第)|[EeÉé](?i:solutions?|cisions?|soluci(?:ón|ones)|cisi(?:ón|ones))|"
    r"[Ее](?i:золюци|шени)\w*|رار\w*|قرر\w*|[议定])"
)
# What is added to the document just named: '… and Corr.1 and 2'.
ADDED = re.compile(
    r"(?:,|,?\s(?:and|et|y|и)|\sو|和|及)\s?(?:(?P<kind>Add|Corr|Amend)\.(?P<first>\d{1,3})|(?P<next>\d{1,2})(?![\w/]|\.\d))"
)
DECISION = re.compile(r"(?i)d[eé]ci|реш|مقرر|决定")
# Chinese says behind the numbers what they are of.
CHINESE_KIND = re.compile(r"决[定议]")
# 'its resolution' is that of the organ that speaks, but not in 'by the Council in its resolution'.
OWN = re.compile(r"\b(?:its|sa|ses|su|sus|сво\w+)\s(?:\w+\s){0,3}\Z")
OTHERS_OWN = re.compile(r"(?:,? in|, by|,? dans|, par|,? en|,? в)\s\Z")
# 'the rules of the Commission, and resolutions' are not those of the Commission.
ANOTHER = re.compile(r",?\s(?:and|et|y|и)\s\Z")
# Between a number and the organ that gave it.
BEHIND = re.compile(r",?\s(?:of the |of |du |de l[’'] ?|de la |del |de )?(?=[A-ZСГЭКА])")

_DAY = rf"(?P<day>\d{{1,2}})(?:er)?\s+(?:de\s+)?{MONTH}\s+(?:de\s+)?(?P<year>\d{{4}})"
DATE = re.compile(rf"\s*(?:,\s*)?(?:of|en date du|en date des|du|des|de|от|المؤرخ(?:ة|ين|تين)?)?\s*{_DAY}")
# Dates that follow the first one where one list of numbers has one of dates.
MORE_DATES = re.compile(rf"(?:\s+года)?(?:,|,?\s(?:and|et|y|и)|\sو)\s?(?:du |de |от )?{_DAY}")
CHINESE_DATE = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日\s*第?\s*\Z")
TITLE = re.compile(
    r"(?:\s+года)?\s*[,،]?\s*(?:entitled|intitulée?|titulada|titulado|озаглавленн\w+|المعنون(?:ة)?|题为)\s*"
    r"(?:“([^“”]{1,400})”|«\s*([^«»]{1,400}?)\s*»|\"([^\"]{1,400})\"|‘([^‘’]{1,400})’|《([^《》]{1,400})》|”([^“”]{1,400})“)"
)
CHINESE_TITLE = re.compile(r"题为[“《](?P<title>[^”》]+)[”》]的\s*第?\s*\Z")
SUPPLEMENT = re.compile(
    r"(?:[Ss]uppl[eé]ment|[Ss]uplemento|[Дд]ополнение|الملحق|补编)\s?"
    r"(?:[Nn](?:[o°º]|úm)\.?|№|رقم|第)\s?(?P<number>\d+)[^;]*\Z"
)
# Between the numbers of one list: 'resolutions 5/1, 5/2 and 6/30', '46/182 to 46/185'.
_FIRST = r"(?:\s?года)?号?\s?"
JOINT = re.compile(rf"{_FIRST}(?:[,、،]|,?\s?(?:and|or|et|ou|y|e|o|и|или|و|أو|和|及|以及|或))?\s?第?\s?\Z")
RANGE = re.compile(rf"{_FIRST}(?:to|through|à|a|по|إلى|至|[-–—])\s?第?\s?\Z")


def organ_at(text: str, start: int) -> tuple[int, str] | None:
    """Give where the name of an organ that begins at `start` ends, and the prefix of its symbols; None without one."""
    match = _ORGAN.match(text, start)
    return (match.end(), _NAMES[(match.lastindex or 1) - 1][0]) if match else None


def last_organ(text: str) -> str | None:
    """Give the prefix of the symbols of the organ whose name ends last in `text`; None without one."""
    named = [organ for initial in _INITIAL.finditer(text) if (organ := organ_at(text, initial.start()))]
    return max(named, key=lambda organ: organ[0])[1] if named else None
