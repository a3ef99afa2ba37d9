"""Finds the bodies that a text names and the part each plays there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Mention
from observance_viewer.readers.addresses import find_addresses
from observance_viewer.readers.gazetteer import OF_A_WHOLE, behind_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from observance_viewer.domain.resolution import Role
    from observance_viewer.readers.gazetteer import Gazetteer, Names

_WITH = r"(?:collaboration|cooperation|partnership|coordination|association)(?:\s+and\s+\w+)?\s+with"
# A pattern that begins with a set of characters is looked for many times faster than others.
_CUES = re.compile(
    r"[CcEeFfSsPpMmIiTtJj](?<!\w(?s:.))(?:"
    r"(?P<established>(?:stablished|reated|ounded|et\s+up)\s+(?:in\s+\d{4}\s+|jointly\s+)?by\b)|"
    r"(?P<chair>o-?[Cc]hair(?:ed\s+(?:jointly\s+)?by\b|s\s+(?:are|being)\b|manship\s+of\b))|"
    r"articipating\s+(?:[Ee]ntities|[Oo]rganizations|[Aa]gencies)\s+(?:include|are|comprise)\b|"
    r"embers\s+(?:include|are)\b|ompris(?:es|ing)\b|onsist(?:s|ing)\s+of\b|omposed\s+of\b|ade\s+up\s+of\b|"
    rf"(?:n|eeking|hrough|ts|lose)\s+(?:(?:close|full|closer|active|strong)\s+)?{_WITH}\b|"
    r"ointly\s+with\b|ogether\s+with\b)"
)
_ROLES: dict[str, Role] = {"established": "established-by", "chair": "co-chair"}
# One of these stands in whatever one of `_CUES` finds; most texts have none.
CUE_WORDS = (
    "shed by", "eated by", "unded by", "up by", "shed in ", "eated in ", "unded in ", "up in ", "shed jointly ",
    "eated jointly ", "unded jointly ", "up jointly ", "boration with", "peration with", "nership with",
    "dination with", "ciation with", "boration and ", "peration and ", "nership and ", "dination and ",
    "ciation and ", "ointly with", "ogether with", "haired ", "hairs are", "hairs being", "hairmanship ", "omprises",
    "omprising", "onsists of", "onsisting of", "omposed of", "ticipating entities ",
    "ticipating Entities ", "ticipating organizations ", "ticipating Organizations ", "ticipating agencies ",
    "ticipating Agencies ", "embers include", "embers are", "ade up of",
)  # fmt: skip
_ACRONYM = re.compile(r" ?\(([A-Z][\w-]{1,14})\)")
_ARTICLES = re.compile(
    r"(?:(?:[Aa]ll|[Tt]he|its|their|other|to|of|upon|both|those|every|each|any|also|as\s+well\s+as)\s+)*"
)
_QUALIFIER = re.compile(
    r"(?:relevant|interested|concerned|individual|competent|appropriate|participating|respective|various|certain|"
    r"affected|national|remaining|entire)\s+"
)
_SMALL = r"(?:of|on|for|in|to|against|with|at)(?:\s+the)?|de|des|la|and"
_RUN = re.compile(rf"[A-Z][\w’.-]*(?:\s+(?:[A-Z][\w’-]*|(?:{_SMALL})(?=\s+[A-Z])))*")
# Instruments and aims have capitals, too, but nobody can ask them.
_NO_BODY = re.compile(
    r"(?!.*\b(?:Committee|Conference|Group|Council|Secretariat|Parties|Executive|Secretary)\b).*\b(?:Protocols?|Agreements?|"
    r"Goals?|Agenda|Declaration|Treaty|Plan|Principles|Guidelines|Code|Convention|Charter|Programme of Action)\b"
)
_NOT_ADJECTIVES = (
    "in|of|to|with|by|for|on|at|from|within|as|where|when|through|including|that|which|who|under|upon|or|not|their|its|"
    "the|have|has|are|is|invites|requests|encourages|calls|urges|among|between|regarding|concerning|against|towards|and|especially|particularly|inter|such|if|be|been|while|pursuant|consistent|taking"
)
_ADJECTIVE = rf"(?!(?:{_NOT_ADJECTIVES})\b)[a-z][\w’-]*"
_NOUNS = (
    "States?(?:\\s+[Pp]arties)?|regulators|nations|parts|forces|secretariats?|[Cc]hairpersons?|corporations|Governments?|Parties|Powers?|organizations?|agencies|institutions?|stakeholders|countries|"
    "parties|governments|authorities|communities|community|partners|sectors?|society|academia|individuals|media|actors|donors|"
    "entities|bodies|programmes|funds|companies|businesses|groups|experts|youth|women|organs|mechanisms|offices|networks|"
    "associations|foundations|universities|banks|commissions|committees|members|delegations|representatives|contributors|"
    "practitioners|leaders|parliaments|parliamentarians|cities|coordinators|teams|missions|rapporteurs|volunteers|scientists|"
    "researchers|enterprises|employers|workers|unions|forums|industry|philanthropies|platforms|people|persons|peoples"
)
_COLLECTIVE = re.compile(
    rf"(?:{_ADJECTIVE}(?:,\s+and\s+|,\s+|\s+and\s+|\s+or\s+|\s+)){{0,6}}?(?:{_NOUNS})\b"
    r"(?:\s+parties\b|\s+concerned\b)?"
)
_NEXT = re.compile(
    r",?\s+(?:and|or|as\s+well\s+as|together\s+with|along\s+with|or\s+both)\s+|,\s+|\s*/\s*|\s+and/or\s+"
)
_INCLUDING = re.compile(
    r"(?:(?:and|or),?\s+)?(?:including(?:\s+but\s+not\s+limited\s+to)?|in\s+particular|especially|particularly|notably|inter\s+alia|"
    r"such\s+as|as\s+appropriate|where\s+appropriate|namely|as\s+well\s+as)\b,?\s*(?:(?:by|through|and)\s+)?"
)
# Words between commas that say how or when, not who.
_INSERT = re.compile(
    r"(?:in|with|within|upon|through|under|pursuant|on|at|by|for|taking|bearing|mindful|if|when|who|which|whose|without|"
    r"consistent|drawing|after|before|while|acting|using|subject|according|during|as|where|until|whether|working|building)\b"
)
_OF_THE = re.compile(r"\s+of\s+(?:the\s+)?")
_GOES_ON = re.compile(r"\s+(?:of|on|for|against)\s+(?:the\s+)?[A-Z]|\s+[A-Z]|-[A-Z]")
_SENTENCE_END = re.compile(r"\.(?=\s+[A-Z]|\s*\Z)|;")
_PRONOUN = re.compile(r"\s+(?:it|them|he|she|they)\b")


class Finder:
    """Finds the names of a gazetteer, and in addresses and lists unlisted bodies, too."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def names_in(self, texts: Sequence[str]) -> list[Names]:
        """Give the listed names in each of `texts`; a straight apostrophe is looked up as the curved one."""
        return self._gazetteer.names_in([text.replace("'", "’") for text in texts])

    def mentions(
        self,
        text: str,
        at: str,
        *,
        names: Names | None = None,
        cued: bool = True,
        addresses: bool,
        last_asking: int | None = None,
        language: str = "en",
        continues: bool = False,
    ) -> list[Mention]:
        """Give the mentions in the paragraph or footnote `at`, in the text's order.

        `names` are those in it, if known; `cued` is False for a text that is known to have none of `CUE_WORDS`. With
        `addresses`, who is asked to do something is told apart; `last_asking` is where the last of `ASKING_WORDS`
        begins, if known, and `continues` says that the verb of asking stands in the paragraph above.
        """
        names = self.names_in([text])[0] if names is None else names
        printed, text = text, names.text
        spans: list[tuple[int, int, Role]] = []
        for begin, end, role in _segments(text) if cued else ():
            _take(spans, _listed(names, begin, end), role)
        if language != "en":
            _take_translated(spans, names, language, addresses=addresses)
        pronouns = []
        if addresses and language == "en":
            for address in find_addresses(text, last=last_asking, continues=continues):
                if _PRONOUN.match(text, address.begin):
                    pronouns.append(address.begin)
                else:
                    asked = list(_asked(names, address.begin, address.end))
                    _take(spans, asked[:1] if address.one else asked, "addressee")
        if not (names.starts or spans):
            return []
        spans += [(*span, "mentioned") for span in _free(names.whole(0, len(text), proper=True), text, spans)]
        spans.sort()
        found = [self._mention(text, at, *span) for span in spans]
        if printed != text:
            # A straight apostrophe is shown as it stands.
            found = [
                replace(each, entity=printed[each.start : each.end])
                if each.entity == text[each.start : each.end]
                else each
                for each in found
            ]
        for position in pronouns:
            _ask_antecedent(found, position)
        return found

    def _mention(self, text: str, at: str, start: int, end: int, role: Role) -> Mention:
        printed = text[start:end]
        entity = self._gazetteer.find(printed)
        acronym = entity.acronym if entity else None
        if entity and printed == acronym:
            return Mention(entity.name, role, at, start, end, acronym)
        if "(" in text[end : end + 2] and (introduced := _ACRONYM.match(text, end)):
            acronym = introduced[1]
        if printed.startswith("لل"):
            printed = f"ال{printed[2:]}"
        return Mention(printed, role, at, start, end, acronym)


def _body_at(names: Names, start: int, limit: int, *, collective: bool) -> tuple[int, int] | None:
    """Give the body whose name begins at `start` behind articles: a listed one, a capitalized one, a group."""
    text = names.text
    articles = _ARTICLES.match(text, start, limit)
    start = articles.end() if articles else start
    position = start
    while True:
        stop = names.end_at(position, limit)
        if stop is not None and _closes(text, stop, limit):
            return position, stop
        qualifier = _QUALIFIER.match(text, position, limit)
        if qualifier is None:
            break
        position = qualifier.end()
    run = _RUN.match(text, position, limit)
    if run is not None and _NO_BODY.match(run[0]) is None and (stop is None or run.end() >= stop):
        return position, run.end()
    if stop is not None:
        return position, stop
    group = _COLLECTIVE.match(text, start, limit) if collective else None
    if group is None:
        return None
    whose = _OF_THE.match(text, group.end(), limit)
    if whose is None:
        return group.span()
    run = _RUN.match(text, whose.end(), limit)
    end = names.end_at(whose.end(), limit) or (run.end() if run else group.end())
    return start, end


def _listed(names: Names, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the bodies of an unbroken list: 'the A (AA), the B of the Secretariat and C'."""
    text, position = names.text, begin
    while position < end:
        while position < end and text[position] in " :,":
            position += 1
        if including := _INCLUDING.match(text, position, end):
            position = including.end()
        body = _body_at(names, position, end, collective=True)
        if body is None:
            return
        yield body
        position = behind_name(text, body[1], end)
        divider = _NEXT.match(text, position, end)
        if divider is None:
            return
        position = divider.end()


def _asked(names: Names, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the bodies that are asked, past what stands between them: adverbs, conditions, relative clauses."""
    text, position, anybody = names.text, begin, False
    while position < end:
        while position < end and text[position] in " :,":
            position += 1
        if including := _INCLUDING.match(text, position, end):
            position = including.end()
            continue
        insert = _INSERT.match(text, position, end)
        body = None if insert else _body_at(names, position, end, collective=True)
        if body is not None:
            yield body
            position, anybody = behind_name(text, body[1], end), True
        elif insert is None and not anybody:
            # 'Encourages the development of …' asks for something, not somebody.
            return
        divider = _NEXT.search(text, position, end) if insert is None else None
        if divider is None:
            comma = text.find(",", position, end) if insert else -1
            if comma < 0:
                return
            position = comma + 1
        else:
            position = divider.end()


def _take(spans: list[tuple[int, int, Role]], found: Iterable[tuple[int, int]], role: Role) -> None:
    """Merge `found` into the sorted `spans`, but for those that overlap one there."""
    for start, end in found:
        place = bisect_left(spans, (start, end))
        free = place == 0 or spans[place - 1][1] <= start
        if free and (place == len(spans) or end <= spans[place][0]):
            spans.insert(place, (start, end, role))


def _take_translated(spans: list[tuple[int, int, Role]], names: Names, language: str, *, addresses: bool) -> None:
    """Merge the bodies that a text in another language names in a role into the sorted `spans`."""
    # The patterns of the other languages take longer to compile than an English text takes to read.
    from observance_viewer.readers.addresses_translated import find_translated_addresses
    from observance_viewer.readers.roles_translated import bodies_listed, lists_of_bodies

    for begin, end, role in lists_of_bodies(names.text, language):
        _take(spans, bodies_listed(names, begin, end, language), role)
    for begin, end in find_translated_addresses(names.text, language) if addresses else ():
        _take(spans, names.whole(begin, end, proper=False), "addressee")


def _free(found: list[tuple[int, int]], text: str, spans: list[tuple[int, int, Role]]) -> list[tuple[int, int]]:
    """Give those of `found` that are no part of the `spans` and of what belongs to them."""
    taken = bytearray(len(text) if spans else 0)
    for start, end, _ in spans:
        stop = behind_name(text, end, len(text))
        taken[start:stop] = b"\1" * (stop - start)
    return [(start, end) for start, end in found if not any(taken[start:end]) and not _bracketed(text, start, end)]


def _bracketed(text: str, start: int, end: int) -> bool:
    """Whether a name is the acronym in brackets of what stands before it."""
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def _closes(text: str, position: int, limit: int) -> bool:
    """Whether a name can end here, as it cannot before 'of …' or another capitalized word."""
    return position >= limit or OF_A_WHOLE.match(text, position) is not None or not _GOES_ON.match(text, position)


def _segments(text: str) -> list[tuple[int, int, Role]]:
    """Give the stretches of `text` that list bodies in one role, each up to the next cue or the sentence's end."""
    cues = [
        (match.start(), match.end(), _ROLES.get(match.lastgroup or "", "participating"))
        for match in _CUES.finditer(text)
    ]
    if not cues:
        return []
    stops = [*(match.start() for match in _SENTENCE_END.finditer(text)), len(text)]
    limits = [*(start for start, _, _ in cues[1:]), len(text)]
    return [
        (begin, min(limit, stops[bisect_left(stops, begin)]), role)
        for (_, begin, role), limit in zip(cues, limits, strict=True)
    ]


def _ask_antecedent(found: list[Mention], position: int) -> None:
    """Make the last body named before 'requests it to' the one who is asked."""
    index = bisect_right(found, position, key=lambda mention: mention.start) - 1
    if index >= 0:
        found[index] = replace(found[index], role="addressee")
