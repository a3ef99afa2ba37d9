"""Finds the observances that a paragraph proclaims, designates, declares or renames; a mere mention is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from observance_viewer.domain.observance import Observance
from observance_viewer.readers.date_phrases import ORDINALS, DatePhrase, date_phrase, decade_begun

if TYPE_CHECKING:
    from observance_viewer.domain.observance import Kind

_KINDS: dict[Kind, re.Pattern[str]] = {
    "day": re.compile(r"\b(?:Days?|Night)\b"),
    "week": re.compile(r"\b(?:Week|Days)\b"),
    "month": re.compile(r"\bMonth\b"),
    "year": re.compile(r"\bYear\b"),
    "decade": re.compile(r"\b(?:Decade|Period)\b"),
}

# Whose act it is: what the resolution recalls, welcomes or recommends was or will be done elsewhere. A verb of
# deciding opens the paragraph or joins in behind a comma or an 'and'.
_ALSO = r"(?:(?:also|further|solemnly|hereby|therefore|accordingly|officially|in this regard),?\s+)*"
_HEAD = re.compile(
    rf"(?:\A|[,;:]\s+(?:and\s+)?|\band\s+){_ALSO}"
    r"(?:(?:decides|resolves|agrees|"
    r"endorses\s+the\s+(?:recommendation|proposal|decision)\b[^;]{0,200}?(?=\sthat\s))"
    r"(?:\s+(?:also|further),?)?(?:,[^;]{1,250}?,)??\s+(?P<how>to|that)|"
    r"(?P<does>proclaims|designates|declares|renames|establishes)(?P<that>\s+that)?|recognizes(?=\s+\d))\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?P<how>To|That)\b")
_VERB = (
    r"(?:designate|proclaim|declare|rename|establish|observe|celebrate|commemorate|mark|recognize|dedicate|set aside)"
)
_ACT = re.compile(rf"\s+{_ALSO}(?:annually\s+)?(?P<verb>{_VERB})\b(?P<that>\s+that\b)?", re.IGNORECASE)
_NEXT_ACT = re.compile(r"\band\s+(?:(?:also|further)\s+)?(?:to\s+)?(?:designate|proclaim|declare)s?\b")
# An act and all that belongs to it stand within so many code points.
_SCOPE = 1500
_SCOPE_END = re.compile(r";|\s(?:invites|requests|encourages|calls\s+upon|urges|recommends)\s")
# Words may come between the verb and its object: ', with effect from 2031, 13 June as …'.
_INSERT = re.compile(r",[^;]{1,250}?,\s+(?=(?:the\s+)?(?:\d|[A-Z]|first|second|third|fourth|last|week|year))|\s+")
_SHALL = re.compile(
    r"[^;]{0,250}?\b(?:shall|will|should|(?:is|are)\s+to|be)\s+"
    r"(?:(?:be|henceforth|hereafter|officially|annually|thus)\s+)*"
    r"(?:(?P<active>designate|proclaim|declare)\b|(?P<renamed>renamed)\b|"
    r"(?:designated|proclaimed|declared|observed|celebrated|commemorated|marked|recognized|known)\b"
    r"(?:\s+and\s+(?:observed|celebrated|commemorated))?)"
)
_YEARLY = r"(?:\s+(?:of|in)\s+(?:each|every)\s+year|\s+(?:each|every)\s+year|,?\s+annually)"
_SMALL = (
    "of|the|for|on|and|to|in|against|from|their|its|all|as|by|with|a|an|at|or|among|between|when|into|within|without|"
    "concerning|through|under|"
)[:-1]
_CAPITAL = r"[A-Z][\w’'–/-]*"
_YEARS_IN_NAME = r"(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?"
_NAME = re.compile(
    rf"[“\"](?P<quoted>[^”\"]+)[”\"]|"
    rf"(?P<name>{_CAPITAL}(?:,? (?:{_CAPITAL}|{_YEARS_IN_NAME}(?= [A-Z])|(?:{_SMALL})\b))*"
    rf"(?:,? [“\"][^”\"]{{2,80}}[”\"]|: {_CAPITAL}(?: (?:{_CAPITAL}|(?:{_SMALL})\b))*)?)"
)
_ARTICLE = re.compile(r"(?:the\s+(?:establishment|observance|celebration)\s+of\s+)?(?:the\s+|an?\s+)?")
_TAIL = re.compile(rf"(?:,?\s+(?:{_SMALL}))+\Z")
# An aside may tell why this day: '2 February, the date of adoption of the Convention, as World …'.
_AS = re.compile(
    rf"{_YEARLY}?(?:,[^;]{{1,250}}?,(?=\s+(?:as|to be)\s)|,\s[^;,]{{1,200}}(?=\sas\s))?,?\s*"
    r"(?:(?:as|to be(?: known as)?)\s+)?(?:being\s+)?(?:the\s+|an?\s+)?(?:annual\s+)?"
)
_BETWEEN = re.compile(r"\s*(?:,[^;]{1,200}?,)?\s*(?:as\s+|to\s+(?:be\s+)?)?(?:the\s+)?(?=[“\"A-Z])")
_ANY_KIND = r"\b(?:Day|Week|Year|Decade)\b"
_OLD_AND_NEW = re.compile(rf".+?{_ANY_KIND}.*? (?:as|to|the) (?:the )?(?P<new>.*{_ANY_KIND}.*)")
_CURRENT = re.compile(rf"\bthe current ({_CAPITAL}(?: {_CAPITAL})* Day)\b")
_LATER = re.compile(
    r"[^;]{0,120}?(?:\b(?:on|in|during|from|falling on)\s+|\(|,\s+)"
    r"(?=(?:the\s+)?(?:\d|[A-Z][a-z]+\s+\d|first|second|third|fourth|last|week|twent|thirt))"
)
_PERIOD = re.compile(r",?\s+(?:for\s+)?(?=\(?(?:for\s+|from\s+)?(?:the\s+)?(?:(?:ten|10)-year|period|\d{4}))")
_FIRST = re.compile(
    r"(?:(?:starting|beginning|commencing|as|with effect)\s+(?:(?:in|on|from|with|of|at)\s+)?|"
    r"for\s+the\s+first\s+time\s+(?:in|on)\s+|(?:annually|(?:each|every)\s+year),?\s+from\s+)(?:the\s+year\s+)?(?:\d{1,2}\s+\w+\s+)?"
    r"(?P<year>(?:19|20)\d\d)\b(?!\s*[–-]\s*\d)|from\s+(?P<onward>(?:19|20)\d\d)\s+on"
)
_SESSION = re.compile(
    r"(?:starting|beginning|commencing|with\s+effect)\s+(?:(?:in|from|with|at)\s+)?(?:the|its)\s+(?P<session>[a-z-]+)\s+session"
)
_MONTH_AND_DAY = re.compile(r"--(\d\d)(?:-(\d\d))?|BYMONTH=(\d+)")
_TERM = re.compile(r"\b(?:to\s+commence|commencing)\s+on\b[^;]{0,60}?\b(?P<begin>\d{1,2}\s+[A-Z][a-z]+\s+\d{4})")
_TERM_END = re.compile(
    r"\b(?:terminated|end|ending|conclude)\s+on\b[^;]{0,60}?\b(?P<end>\d{1,2}\s+[A-Z][a-z]+\s+\d{4})"
)


def find_observances(text: str, at: str, symbol: str | None, *, decided: bool = False) -> list[Observance]:
    """Give the observances that the paragraph `at` of the English resolution `symbol` sets up.

    `decided` says that the paragraph continues 'Decides:' above it, as a point '(a) To proclaim …'.
    """
    heads = list(_HEAD.finditer(text))
    if decided and (listed := _LISTED.match(text)):
        heads.insert(0, listed)
    found: list[Observance] = []
    for head in heads:
        window = text[head.start() : head.end() + _SCOPE]
        position = head.end() - head.start()
        stop = _SCOPE_END.search(window, position)
        scope = window[: stop.start()] if stop else window
        for name, when in _acts(scope, position, head.groupdict()):
            first = when.first_year or _first_year(scope, when)
            new = Observance(name, when.kind, when.rule, first, at, symbol)
            if not any((each.rule, each.kind) == (new.rule, new.kind) for each in found):
                found.append(new)
    return found


def _acts(text: str, position: int, head: dict[str, str | None]) -> list[tuple[str, DatePhrase]]:
    """Give name and time of each act behind the verb that ends at `position`: 'designate … and declare …'."""
    if (head.get("how") or "").lower() == "that" or head.get("that"):
        first = _passive(text, position)
    elif head.get("how"):
        act = _ACT.match(text, position)
        if act is None:
            return []
        if act["that"]:
            first = _passive(text, act.end())
        else:
            first = _act(text, act.end(), renaming=act["verb"].lower() == "rename")
    else:
        first = _act(text, position, renaming=(head.get("does") or "").lower() == "renames")
    more = [_act(text, each.end(), renaming=False) for each in _NEXT_ACT.finditer(text, position)]
    return [result for result in (first, *more) if result is not None]


def _act(text: str, position: int, *, renaming: bool) -> tuple[str, DatePhrase] | None:
    """Read '7 September as the International Day of …' or 'the International Day of …, observed on 7 September'."""
    insert = _INSERT.match(text, position)
    if insert is None:
        return None
    if renaming:
        return _renamed(text, insert.end())
    when = date_phrase(text, insert.end())
    if when is not None and (named := _named(text, _behind(text, when.end), when, text[when.end :])):
        return named
    return _name_first(text, insert.end())


def _behind(text: str, position: int) -> int:
    match = _AS.match(text, position)
    return match.end() if match else position


def _article(text: str, position: int) -> int:
    match = _ARTICLE.match(text, position)
    return match.end() if match else position


def _name_first(text: str, position: int) -> tuple[str, DatePhrase] | None:
    name = _NAME.match(text, _article(text, position))
    if name is None:
        return None
    end = name.end() - (len(name[0]) - len(_TAIL.sub("", name[0])))
    begun = _PERIOD.match(text, end)
    when = (date_phrase(text, begun.end()) if begun else None) or decade_begun(text, end)
    if when is not None and when.kind in ("decade", "year"):
        return _named(text, name.start(), when, "")
    later = _LATER.match(text, end)
    while later is not None:
        when = date_phrase(text, later.end())
        if when is not None and when.kind in ("day", "week") and (named := _named(text, name.start(), when, "")):
            return named
        later = _LATER.match(text, later.end())
    return None


def _passive(text: str, position: int) -> tuple[str, DatePhrase] | None:
    """Read '7 September shall be observed as …' and 'the … Day shall be observed on 7 September'."""
    insert = _INSERT.match(text, position)
    shall = _SHALL.match(text, insert.end()) if insert else None
    if insert is None or shall is None:
        return None
    if shall["active"]:
        return _act(text, shall.end(), renaming=False)
    if shall["renamed"]:
        new = _NAME.match(text, _behind(text, shall.end()))
        return _undated(_TAIL.sub("", new["quoted"] or new["name"])) if new else None
    start = insert.end()
    when = date_phrase(text, start)
    if when is not None:
        return _named(text, _behind(text, shall.end()), when, "")
    name = _NAME.match(text, _article(text, start))
    later = _LATER.match(text, shall.end())
    when = date_phrase(text, later.end()) if later else None
    return _named(text, name.start(), when, "") if name and when else None


def _renamed(text: str, position: int) -> tuple[str, DatePhrase] | None:
    """Read 'the International Day of X, observed every year on 3 December, the International Day of Y'."""
    old = _NAME.match(text, _article(text, position))
    if old is None:
        return None
    between = _BETWEEN.match(text, old.end())
    pair = _OLD_AND_NEW.match(old[0])
    if pair is not None:
        new, inside = _TAIL.sub("", pair["new"].strip()), ""
    elif between is not None and (match := _NAME.match(text, between.end())):
        new, inside = _TAIL.sub("", match["quoted"] or match["name"]), between[0]
    else:
        return None
    dated = re.search(r"\bon\s+(?=(?:the\s+)?\w)", inside)
    when = date_phrase(inside, dated.end()) if dated else None
    return (new.strip(" ,"), when) if when else _undated(new)


def _undated(name: str) -> tuple[str, DatePhrase]:
    """Give a new name of an observance whose day the text does not say again."""
    kind: Kind = next((each for each, word in _KINDS.items() if word.search(name)), "day")
    return name.strip(" ,"), DatePhrase(kind, "XXXX-XX-XX", 0)


def _named(text: str, position: int, when: DatePhrase, aside: str) -> tuple[str, DatePhrase] | None:
    """Give the name that begins at `position` with its time, None when it is none of the time's kind."""
    match = _NAME.match(text, position)
    if match is None:
        return None
    name = _TAIL.sub("", (match["quoted"] or match["name"]).strip(" ,"))
    if name == "United Nations Day" and (current := _CURRENT.search(aside)):
        name = current[1]
    if when.kind == "decade":
        when = _term(text[match.end() :], when)
    return (name, when) if _KINDS[when.kind].search(name) else None


def _term(tail: str, when: DatePhrase) -> DatePhrase:
    """Give a decade the days on which it is said to commence and to end."""
    begin, end = when.rule.split("/")
    for pattern, group in ((_TERM, "begin"), (_TERM_END, "end")):
        said = pattern.search(tail)
        phrase = date_phrase(said[group], 0) if said else None
        if phrase is None or phrase.first_year is None or phrase.kind != "day":
            continue
        day = f"{phrase.first_year}{phrase.rule[1:]}"
        begin, end = (day, end) if group == "begin" else (begin, day)
    return DatePhrase(when.kind, f"{begin}/{end}", when.end, int(begin[:4]))


def _first_year(scope: str, when: DatePhrase) -> int | None:
    if first := _FIRST.search(scope):
        return int(first["year"] or first["onward"])
    session = _SESSION.search(scope)
    number = ORDINALS.get(session["session"]) if session else None
    if number is None:
        return None
    # A regular session begins in September: the 60th in that of 2005.
    date = _MONTH_AND_DAY.search(when.rule)
    if date is None:
        return None
    late = (int(date[1] or date[3]), int(date[2] or 1)) > (9, 15)
    return 1945 + number + (0 if late else 1)
