"""Finds the bodies that a text names and the part each plays there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import Mention

if TYPE_CHECKING:
    from typing import TypeAlias

    from observance_viewer.domain.resolution import Role
    from observance_viewer.readers.gazetteer import Gazetteer

    # Names by their first word or sign, then by their second, …; `_END` where one is whole.
    _Names: TypeAlias = dict[str, "_Names"]

_ROLES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"\b[Ee]stablished (?:in \d{4} )?by\b"), "established-by"),
    (re.compile(r"\b[Cc]o-?[Cc]haired by\b|\b[Cc]o-?[Cc]hairs (?:are|being)\b"), "co-chair"),
    (re.compile(r"\b[Pp]articipating [Ee]ntities (?:include|are)\b|\b[Mm]embers (?:include|are)\b"), "participating"),
)
# One of these, but for a capital in front, stands in whatever one of `_ROLES` finds; most texts have none.
_ROLE_WORDS = ("stablished", "hair", "articipating", "embers")
_ADDRESSES = re.compile(
    r"(?:(?:Also|Further|Again|Once again|Strongly|Reiterates its|Renews its)\s+)*"
    r"(?i:invites?|requests?|encourages?|calls? (?:once )?(?:again )?(?:up)?on|urges?|appeals? to|call (?:up)?on|"
    r"request to|invitation to|demands?|asks?|recommends?)"
)
_ACT = re.compile(r"(?<=[\w)]),? (?:to (?!the\b)[a-z]+|that\b)")
_HEADS = (
    "Department|Office|Executive Committee|Executive Directorate|Committee|Commission|Council|Fund|Programme|"
    "Organization|Agency|Institute|Entity|Centre|Secretariat|Bureau|Task Force|Team|Conference|Tribunal|Court|"
    "University|Union|Bank|Forum|Counter-Terrorism"
)
_CAPITAL = r"(?:[A-Z][\w’'.-]*|and|of|the|on|for|in|to|de|with)"
_UNKNOWN = re.compile(rf"(?:United Nations|(?:[A-Z][\w’-]+ )*(?:{_HEADS}))(?: {_CAPITAL})*")
_ACRONYM = re.compile(r"\s*\(([A-Z][\w-]{1,14})\)")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_END = ""
_AFTER_NAME = re.compile(r"\s*(?:[,.;(]|and\b|of the Secretariat\b|as well as\b)")
_LIST = re.compile(r",\s+(?:and\s+)?(?:the\s+)?|\s+and\s+the\s+")


class Finder:
    """Finds the names of a gazetteer in texts, the longest one first."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._names: _Names = {}
        for name in gazetteer.entities:
            following = self._names
            for token in _TOKEN.findall(name):
                following = following.setdefault(token, {})
            following[_END] = {}
        # No name begins with a small Latin letter. A pattern that begins with a set is looked for many times faster.
        first = {sign for head in self._names for sign in (head[0], head[0].upper()[:1]) if not "a" <= sign <= "z"}
        self._may_name = re.compile(f"[{re.escape(''.join(sorted(first)) or '!')}](?<!\\w(?s:.))\\w*")

    def mentions(self, text: str, at: str, *, addresses: bool) -> list[Mention]:
        """Give the mentions in the paragraph or footnote `at`; with `addresses`, who is asked to do something."""
        roles = _segments(text)
        mentions: list[Mention] = []
        for begin, end, role in roles:
            mentions += self._listed(text, at, begin, end, role)
        addressed = _addressed(text) if addresses else (0, 0)
        names = self._names
        heads = [word.start() for word in self._may_name.finditer(text) if word[0].lower() in names]
        position = 0
        for start in heads:
            if start < position or any(begin <= start < end for begin, end, _ in roles):
                continue
            named = self._name_at(text, start, len(text))
            if named is None:
                continue
            asked = addressed[0] <= start < addressed[1]
            part: Role = "addressee" if asked else "mentioned"
            mentions.append(self._mention(text, at, start, named, part))
            position = named
        return sorted(mentions, key=lambda mention: mention.start) if roles else mentions

    def _name_at(self, text: str, start: int, limit: int) -> int | None:
        """Give where the longest listed name that stands at `start` ends, None where none does."""
        following = self._names
        end: int | None = None
        for token in _TOKEN.finditer(text, start, limit):
            after = following.get(token[0].lower())
            if after is None:
                break
            following = after
            if _END in following:
                end = token.end()
        return end

    def _mention(self, text: str, at: str, start: int, end: int, role: Role) -> Mention:
        printed = text[start:end]
        entity = self._gazetteer.find(printed)
        acronym = _ACRONYM.match(text, end)
        return Mention(
            printed, role, at, start, end, acronym[1] if acronym else entity.acronym if entity is not None else None
        )

    def _listed(self, text: str, at: str, begin: int, end: int, role: Role) -> list[Mention]:
        """Split a list of bodies: known names are whole whatever words they hold, others end at comma or 'and the'."""
        mentions = []
        position = begin
        while position < end:
            skipped = re.compile(r"[\s,;]*(?:and\s+|as well as\s+)?(?:the\s+)?").match(text, position, end)
            position = skipped.end() if skipped else position
            if position >= end:
                break
            known = self._name_at(text, position, end)
            if known is not None and _closes(text, known, end):
                stop = known
                mentions.append(self._mention(text, at, position, stop, role))
                # What specifies the body without being part of its name: 'of the Secretariat', '(UN-Women)'.
                rest = _LIST.search(text, stop, end)
                position = rest.start() if rest else end
                continue
            divider = _LIST.search(text, position, end)
            stop = divider.start() if divider else end
            name = text[position:stop].rstrip(" .;")
            bare = _ACRONYM.search(name)
            length = bare.start() if bare and bare.end() == len(name) else len(name)
            if length:
                mentions.append(self._mention(text, at, position, position + length, role))
            position = max(stop, position + 1)
        return mentions


def _closes(text: str, position: int, end: int) -> bool:
    """Whether a name can end here: at a comma, an 'and', a bracket or what specifies it."""
    return (
        position >= end
        or re.match(r"\s*(?:[,.;(]|and\b|of the Secretariat\b|as well as\b)", text[position:]) is not None
    )


def _segments(text: str) -> list[tuple[int, int, Role]]:
    """Give the stretches of `text` that list bodies in one role, each up to the next cue or the sentence's end."""
    if not any(word in text for word in _ROLE_WORDS):
        return []
    cues = sorted((match.start(), match.end(), role) for pattern, role in _ROLES for match in pattern.finditer(text))
    segments = []
    for index, (_, begin, role) in enumerate(cues):
        stop = re.compile(r"\.(?=\s+[A-Z]|\s*\Z)|;").search(text, begin)
        end = stop.start() if stop else len(text)
        if index + 1 < len(cues):
            end = min(end, cues[index + 1][0])
        end = begin + len(re.sub(r"(?:,?\s+and)?\s*\Z", "", text[begin:end]))
        segments.append((begin, end, role))
    return segments


def _addressed(text: str) -> tuple[int, int]:
    """Give the stretch behind the opening verb that names who is asked, up to what they are asked to do."""
    cue = _ADDRESSES.match(text)
    if cue is None:
        return (0, 0)
    act = _ACT.search(text, cue.end())
    return cue.end(), act.start() if act else len(text)
