"""Finds where an English paragraph asks somebody to do something: the stretch between the verb of asking and the act.

It knows verbs, not bodies; who stands in the stretch is for `entities` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(slots=True)
class Address:
    """The code points `begin` to `end` name who is asked; `one` says that only the first body there is."""

    begin: int
    end: int
    one: bool = False


# Verbs of asking without their first letter, which is large or small.
_ASKS = (
    "nvites", "equests", "ncourages", "rges", "emands", "sks", "ecommends", "nstructs", "irects", "uthorizes",
    "andates", "ntrusts", "xhorts", "eminds",
)  # fmt: skip
_REPEATS = ("eiterates", "enews", "epeats", "eaffirms", "akes")
_RULES = ("ecides", "esolves", "emands", "equests", "ecommends", "grees")
# One of these stands in whatever English text asks somebody; most have none.
ASKING_WORDS = tuple(dict.fromkeys((*_ASKS, *_REPEATS, *_RULES, "alls ", "ppeals ")))
_ALSO = r"(?:\s+(?:also|further|once\s+again|once\s+more|again)\b)?"
_VERB = (
    rf"(?:[IiRrEeUuAaDdMm](?:{'|'.join(_ASKS)})\b|"
    rf"[Cc]alls{_ALSO}\s+(?:up)?on\b|[Aa]ppeals{_ALSO}(?:\s+urgently)?\s+to\b|"
    rf"[RrMm](?:{'|'.join(_REPEATS)})\s+(?:(?:also|further|again)\s+)?(?:its|an?)\s+"
    r"(?:(?:previous|earlier|urgent|strong|firm|repeated|standing)\s+)*"
    r"(?:request|invitation|appeal|encouragement|recommendation|call)s?\s+(?:to|upon|on)\b)"
    rf"(?:\s+and\s+(?:encourages|invites|urges|requests|calls\s+upon)\b)?{_ALSO}"
    r"(?:,?\s+in\s+(?:particular|this\s+regard)\b,?)?"
)
_ADVERBS = (
    r"(?:(?=[AaFfOoSsUuTtHhPpIiw])(?:[Aa]lso|[Ff]urther|[Aa]gain|[Oo]nce again|[Oo]nce more|[Ss]trongly|[Uu]rgently|"
    r"[Ss]olemnly|[Tt]herefore|[Aa]ccordingly|[Hh]ereby|[Ff]irmly|[Pp]articularly|[Ss]pecifically|"
    r"[Ii]n (?:this|that) (?:regard|context|respect|connection)|[Tt]o this end|while),?\s+){0,5}"
)
# A verb of the resolution itself opens the paragraph or joins in. Patterns that begin with a set of characters are
# looked for many times faster than others.
_OPENS = re.compile(_ADVERBS + _VERB)
_JOINS = re.compile(rf"[,;:d](?:(?<=\sand)\s+|(?<!d)\s+(?:and\s+|but\s+)?){_ADVERBS}{_VERB}")
_DECIDES = re.compile(
    rf"(?:(?:Also|Further)\s+)?[DdRrAa](?:{'|'.join(_RULES)})\b"
    r"(?:\s+(?:also|further))?(?:,[^;]{1,160}?,)??\s+that\s+"
)
_MODAL = re.compile(r"\s+(?:shall|should|must|will|may|is\s+to|are\s+to|be\b|has\s+to|have\s+to)\b|[;:]")
_ACT = re.compile(
    r"[,\s;:.](?:(?:(?<=\s)\s*|(?<=,)\s+)(?:(?:to|not\s+to)\s+"
    r"(?!(?:the|a|an|all|their|its|which|whom|armed|this|these|those|do)\b)(?=[a-z])"
    r"(?<!parties to )(?<!party to )(?<!Parties to )(?<!Party to )(?<!relation to )(?<!regard to )(?<!according to )"
    r"(?<!respect to )(?<!addition to )(?<!pursuant to )(?<!relating to )(?<!related to )|"
    r"that\b(?!\s+(?:regard|end|context|respect|connection)\b))|(?<=;)|(?<=:)\Z|(?<=\.)\s+[A-Z])"
)
_ENDS_IN_ASKING = re.compile(
    r"(?:[Ii]nvites|[Rr]equests|[Ee]ncourages|[Cc]alls\s+(?:up)?on|[Uu]rges|[Rr]ecommends)(?:\s+(?:also|further|that))?:\Z"
)


def find_addresses(text: str, *, last: int | None = None, continues: bool = False) -> list[Address]:
    """Give the stretches of an English paragraph that name who is asked, in order.

    `last` is where the last of `ASKING_WORDS` begins, if known. `continues` says that the paragraph goes on where a
    verb of asking above it stopped, as '(a) The … to …' does.
    """
    last = len(text) if last is None else last
    found = []
    if continues:
        found.append(Address(0, _end(_ACT, text, 0)))
    verb = _OPENS.match(text) or _JOINS.search(text)
    while verb is not None:
        if not text.startswith(" that ", verb.end()):
            found.append(Address(verb.end(), _end(_ACT, text, verb.end())))
        elif verb.start():
            begin = verb.end() + len(" that")
            found.append(Address(begin, _end(_MODAL, text, begin), one=True))
        behind = found[-1].end if found else verb.end()
        verb = _JOINS.search(text, behind) if behind < last else None
    decides = _DECIDES.match(text)
    if decides is not None:
        modal = _MODAL.search(text, decides.end())
        found.append(Address(decides.end(), modal.start() if modal else len(text), one=True))
    return found


def ends_in_asking(text: str) -> bool:
    """Whether a paragraph leaves it to the points below it to say who is asked: 'Requests:'."""
    return text.endswith(":") and _ENDS_IN_ASKING.search(text, max(0, len(text) - 40)) is not None


def _end(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.search(text, position)
    return match.start() if match else len(text)
