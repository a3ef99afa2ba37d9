"""What an Akoma Ntoso file states about its resolution beside the words; must not read the text itself."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import unquote

from observance_viewer.domain.resolution import Metadata
from observance_viewer.readers.akn_words import local, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

# ISO 639-2 codes, as FRBRlanguage has them, in both the terminological and the bibliographic form.
_LANGUAGES = {
    "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ara": "ar", "rus": "ru", "zho": "zh", "chi": "zh",
}  # fmt: skip
_ORGANS = {"A": "General Assembly", "S": "Security Council", "E": "Economic and Social Council"}
_COUNTS = (("inFavour", "in favour"), ("against", "against"), ("abstaining", "abstaining"))
# Where an enumeration of sponsors is not divided: in brackets ("Guyana (on behalf of … the Group of 77 and China)")
# and in the names of States that hold “and”.
_WHOLE = re.compile(r"\([^()]*\)| and (?=Barbuda|Herzegovina|Nevis|the Grenadines|Principe|Tobago|Northern Ireland)")
_DIVIDER = re.compile(r", (?:and )?| and ")
_NAMES = (
    "docNumber", "docAuthority", "docDate", "session", "inline", "FRBRlanguage", "FRBRdate", "step", "voting",
    "keyword",
)  # fmt: skip


class Facts:
    """The elements of an Akoma Ntoso file that state something about it, found in one pass."""

    def __init__(self, root: _Element) -> None:
        self._found: dict[str, list[_Element]] = {name: [] for name in _NAMES}
        for element in root.iter(*("{*}" + name for name in _NAMES)):
            self._found[local(element)].append(element)

    def symbol(self) -> str | None:
        """Give the symbol on the cover (`A/RES/77/241`), or None."""
        return self._said("docNumber", "refersTo", "#symbol")

    def organ(self) -> str | None:
        """Give the organ's English name by the symbol, else the name on the cover, or None."""
        organ = _ORGANS.get((self.symbol() or "").partition("/")[0])
        return organ or self._said("docAuthority", "refersTo", "#issuingBody")

    def language(self) -> str | None:
        """Give the BCP 47 tag of the language that the file names, or None."""
        code = next((element.get("language") or "" for element in self._found["FRBRlanguage"]), "").lower()
        return _LANGUAGES.get(code) or (code if len(code) == 2 and code.isalpha() else None)

    def metadata(self) -> Metadata:
        """Give dates, session, meeting, agenda item, draft, sponsors, vote and subjects, where the file states them."""
        steps = {element.get("outcome"): element for element in reversed(self._found["step"])}
        draft, more = steps.get("draftResolution"), steps.get("draftResolutionAdditionalSponsors")
        adopted = steps.get("adopted")
        dates = self._found["FRBRdate"]
        printed = {element.get("refersTo"): element.get("date") for element in self._found["docDate"]}
        return Metadata(
            adopted=_first_date(
                [printed.get("#adoptionDate"), *(d.get("date") for d in dates if d.get("name") == "adoption"),
                 None if adopted is None else adopted.get("date")]
            ),
            issued=_first_date(
                [printed.get("#dateOfIssuance"), *(d.get("date") for d in dates if d.get("name") == "publication")]
            ),
            session=next((text_of(element) for element in self._found["session"]), None) or None,
            meeting=self._said("inline", "name", "adoptionMeeting"),
            agenda_item=self._agenda_item(),
            draft=_attribute(draft, "as") or self._said("inline", "name", "originating document"),
            sponsors=(*_names(_attribute(draft, "by")), *_names(_attribute(more, "by"))),
            vote=_vote(self._found["voting"]),
            subjects=_subjects(self._found["keyword"]),
        )  # fmt: skip

    def _said(self, name: str, attribute: str, value: str) -> str | None:
        """Give the words of the first element `name` that has `attribute="value"`, None where it has none."""
        return next((text_of(e) for e in self._found[name] if e.get(attribute) == value), None) or None

    def _agenda_item(self) -> str | None:
        for element in self._found["inline"]:
            if element.get("name") == "agenda item":
                printed = text_of(element)
                figures = re.search(r"\d.*", printed)
                number = element.get("title") or (figures[0] if figures else printed)
                name = self._said("inline", "name", "agenda item name")
                return ". ".join(part for part in (number, name) if part) or None
        for element in self._found["keyword"]:
            if element.get("refersTo") == "agenda":
                words = (element.get("showAs") or "").rstrip(".")
                number = element.get("value") or ""
                return ". ".join(part for part in (number if number.isalnum() else "", words) if part) or None
        return None


def _attribute(element: _Element | None, name: str) -> str:
    return "" if element is None else " ".join(unquote(element.get(name) or "").split())


def _first_date(values: Iterable[str | None]) -> date | None:
    for value in values:
        try:
            found = date.fromisoformat((value or "")[:10])
        except ValueError:
            continue
        if found.year > 1:
            return found
    return None


def _names(listed: str) -> tuple[str, ...]:
    """Give the sponsors of an enumeration; what only tells who handed the draft in is one."""
    if ";" in listed:
        return tuple(name.strip() for name in listed.split(";") if name.strip())
    if listed[:1].islower():
        return (listed,)
    whole = _WHOLE.sub(lambda match: match[0].replace(", ", "\x1f").replace(" and ", "\x1e"), listed)
    names = (name.strip(" .") for name in _DIVIDER.split(whole))
    return tuple(name.replace("\x1f", ", ").replace("\x1e", " and ") for name in names if name)


def _vote(votings: Iterable[_Element]) -> str | None:
    for voting in votings:
        outcome = voting.get("outcome") or ""
        counts = {element.get("refersTo"): (element.get("value") or "").lstrip("0") or "0"
                  for element in voting if local(element) == "count"}  # fmt: skip
        told = [f"{counts[key]} {words}" for key, words in _COUNTS if key in counts]
        if outcome == "adoptedWithoutVote":
            return "Adopted without a vote"
        if told:
            return f"Recorded vote: {', '.join(told)}"
        if outcome:
            return "Adopted by recorded vote" if outcome == "adoptedRecordedVote" else unquote(outcome)
    return None


def _subjects(keywords: Iterable[_Element]) -> tuple[str, ...]:
    """Give the subjects by the UN's thesaurus and library, each once; those of the goals where there are no others."""
    own: list[str] = []
    goals: list[str] = []
    for element in keywords:
        if (element.get("dictionary") or "").startswith(("UNBIS", "DHL")) and element.get("refersTo") != "agenda":
            above = element.getparent()
            of_goals = above is not None and (above.get("source") or "").endswith("/sdg")
            (goals if of_goals else own).append((element.get("showAs") or "").replace("_", " ").strip())
    return tuple(dict.fromkeys(subject for subject in own or goals if subject))
