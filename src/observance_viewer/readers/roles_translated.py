"""Finds where a text in another language than English lists bodies in one role: who set up, who chairs, who takes part.

It knows the words of listing, not bodies, whose names `entities` knows.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from observance_viewer.readers.gazetteer import behind_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from observance_viewer.domain.resolution import Role
    from observance_viewer.readers.gazetteer import Names

_WITH = {
    "fr": r"en\s+(?:\w+\s+)?(?:collaboration|coopération|partenariat|coordination|association)(?:\s+\w+)?\s+avec\s",
    "es": r"en\s+(?:\w+\s+)?(?:colaboración|cooperación|asociación|coordinación)(?:\s+\w+)?\s+con\s",
    "ru": r"в\s+(?:\w+\s+)?(?:сотрудничестве|партнерстве|взаимодействии|координации)\s+со?\s",
    "ar": r"(?:التعاون|الاشتراك|الشراكة|التنسيق)\s+(?:الوثيق\s+)?مع\s",
    "zh": r"会同|[与同](?P<partners>[^，。；]{2,60})(?:合作|协作|协商|协调)",
}
# What stands before a list, by role; Chinese sets some of its words behind the names, which are a group then.
_CUES: dict[str, dict[Role, tuple[str, ...]]] = {
    "fr": {
        "established-by": (r"(?:[Cc]réée?s?|[Éé]tablie?s?|[Ii]nstituée?s?|[Ff]ondée?s?)(?:\s+en\s+\d{4})?\s+par\s",),
        "co-chair": (r"[Cc]oprésidée?s?\s+(?:conjointement\s+)?par\s", r"[Cc]oprésidents?\s+(?:sont|étant)\s"),
        "participating": (
            r"entités\s+participantes\s+(?:compren\w+|sont|étant)(?:\s+actuellement)?\s",
            r"[Cc]omposée?s?\s+(?:notamment\s+)?d(?:e|es|u)\s", r"[Cc]onjointement\s+avec\s", _WITH["fr"],
        ),
    },
    "es": {
        "established-by": (r"(?:[Ee]stablecid|[Cc]read|[Ff]undad)[oa]s?(?:\s+en\s+\d{4})?\s+por\s",),
        "co-chair": (r"[Cc]opresidid[oa]s?\s+(?:conjuntamente\s+)?por\s", r"[Cc]opresidentes\s+son\s"),
        "participating": (
            r"entidades\s+participantes\s+(?:son|incluyen|comprenden)\s", r"[Ii]ntegrad[oa]s?\s+por\s",
            r"[Cc]ompuest[oa]s?\s+(?:por|de)\s", r"(?:con)?juntamente\s+con\s", _WITH["es"],
        ),
    },
    "ru": {
        "established-by": (r"(?:[Уу]чрежден|[Сс]оздан)\w*\s+(?:в\s+\d{4}\s+году\s+)?(?=[А-Я])",),
        "co-chair": (r"[СсCc]опредседател\w+\s+(?:являются|выступают|является)\s", r"под\s+сопредседательством\s"),
        "participating": (
            r"участвующи\w\s+структур\w*\s+(?:относятся|являются)\s", r"в\s+состав\s+\w+\s+входят\s",
            r"[Сс]овместно\s+со?\s", _WITH["ru"],
        ),
    },
    "ar": {
        "established-by": (r"أنشأ(?:تها|ته|ها|ه)\s",),
        "co-chair": (r"[تي](?:تشارك|شترك|شارك)\s+في\s+رئاست\w+\s",),
        "participating": (r"الكيانات\s+المشاركة\s+(?:فيها\s+|فيه\s+)?", _WITH["ar"]),
    },
    "zh": {
        "established-by": (r"由(?P<founders>[^，。；]{2,40}?)(?:设立|成立)",),
        "co-chair": (
            r"(?:，|\A)(?P<chairs>[^，。；]{2,80})(?:为|担任)共同主席", r"由(?P<chairing>[^，。；]{2,80})共同主持",
        ),
        "participating": (r"参与实体包括|成员包括", _WITH["zh"]),
    },
}  # fmt: skip
_PATTERNS = {
    language: tuple((role, re.compile("|".join(words))) for role, words in cues.items())
    for language, cues in _CUES.items()
}
_END = re.compile(r"\.(?=\s|\Z)|[;。；؛]")
# Between two names of a list; a name begins with a capital, in Arabic with the word for a body.
_BODIES = (
    "مكتب|إدارة|برنامج|صندوق|منظمة|مفوضية|هيئة|معهد|لجنة|وكالة|البنك|المنظمة|المديرية|المفوضية|الأمانة|البرنامج|المكتب|"
    "الصندوق|اللجنة|المعهد|الاتحاد"
)
# Without a comma only a word for a body begins another name: '… sobre el Estado de Derecho y la Violencia Sexual'.
_FR_BODY = (
    "(?:Bureau|Office|Département|Fonds|Programme|Organisation|Institut|Entité|Comité|Commission|Conseil|Direction|"
    "Secrétaire|Secrétariat|Banque|Haut|Union|Agence|Groupe|Centre|Gouvernement|Cour|Ligue|Mission)"
)
_ES_BODY = (
    "(?:Oficina|Departamento|Fondo|Programa|Organización|Instituto|Entidad|Comité|Comisión|Consejo|Dirección|Secretari|"
    "Secretaría|Banco|Alto|Unión|Organismo|Grupo|Centro|Gobierno|Corte|Liga|Misión)"
)
_DIVIDERS = {
    "fr": re.compile(
        r"(?:,\s+(?:et\s+)?(?:par\s+|avec\s+)?(?:le\s+|la\s+|les\s+|l[’'])?(?=[A-ZÉ])|"
        rf"\s+et\s+(?:par\s+|avec\s+)?(?:le\s+|la\s+|les\s+|l[’'])?(?={_FR_BODY}))"
    ),
    "es": re.compile(
        r"(?:,\s+(?:[ye]\s+)?(?:por\s+|con\s+)?(?:el\s+|la\s+|los\s+|las\s+)?(?=[A-ZÁÉ])|"
        rf"\s+[ye]\s+(?:por\s+|con\s+)?(?:el\s+|la\s+|los\s+|las\s+)?(?={_ES_BODY}))"
    ),
    "ru": re.compile(r"(?:,\s+(?:и\s+)?|\s+и\s+)(?=[А-Я])"),
    "ar": re.compile(rf"(?:،\s+و|\s+و)(?={_BODIES})"),
    "zh": re.compile(r"、|以及|[和与](?=联合国)"),
}
_ARTICLES = {
    "fr": re.compile(r"(?:le\s+|la\s+|les\s+|l[’'])"),
    "es": re.compile(r"(?:el\s+|la\s+|los\s+|las\s+)"),
}
# A name that nobody listed ends here at the latest.
_NAME_END = re.compile(r"[,(:;.，（(。；،؛]|\s(?:et|y|и|و)\s*\Z|\sفي\sعام\s\d{4}")


def lists_of_bodies(text: str, language: str) -> list[tuple[int, int, Role]]:
    """Give the stretches of `text` that list bodies in one role, in code points; none for English."""
    found: list[tuple[int, int, int, Role]] = []
    for role, pattern in _PATTERNS.get(language, ()):
        for match in pattern.finditer(text):
            group = next((name for name, words in match.groupdict().items() if words), None)
            span = match.span(group) if group else (match.end(), len(text))
            found.append((match.start(), *span, role))
    if not found:
        return []
    found.sort()
    stops = [*(match.start() for match in _END.finditer(text)), len(text)]
    starts = [*(start for start, _, _, _ in found), len(text)]
    # A list ends with the sentence, and where another one begins.
    return [
        (begin, min(end, stops[bisect_left(stops, begin)], starts[bisect_left(starts, begin)]), role)
        for _, begin, end, role in found
    ]


def bodies_listed(names: Names, begin: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Give the bodies of the list from `begin` to `end`, those that the gazetteer knows as it writes them."""
    text = names.text
    position: int | None = begin
    while position is not None and position < end:
        position = _article_end(text, position, language)
        known = names.end_at(position, end)
        stop = _name_end(text, position, end, language)
        if known is not None and (known > stop or _next_name(text, known, end, language) is not None):
            stop = known
        if stop <= position or text[position].islower():
            return
        yield position, stop
        position = _next_name(text, behind_name(text, stop, end), end, language)


def _article_end(text: str, position: int, language: str) -> int:
    """Give where a name begins whose article may stand at `position`."""
    article = _ARTICLES[language].match(text, position) if language in _ARTICLES else None
    return article.end() if article else position


def _name_end(text: str, position: int, limit: int, language: str) -> int:
    """Give where an unlisted name that begins at `position` ends: before the next of its list or a sign."""
    divider = _DIVIDERS[language].search(text, position + 1, limit)
    sign = _NAME_END.search(text, position, limit)
    ends = [limit, divider.start() if divider else limit, sign.start() if sign else limit]
    return position + len(text[position : min(ends)].rstrip())


def _next_name(text: str, position: int, limit: int, language: str) -> int | None:
    """Give where the next name of a list begins behind one that ends at `position`; None at the end of the list."""
    divider = _DIVIDERS[language].match(text, position, limit)
    return divider.end() if divider else None
