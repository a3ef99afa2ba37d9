"""What an Akoma Ntoso file states about its resolution beside the words; must not read the text itself."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import unquote

from observance_viewer.domain.resolution import Metadata
from observance_viewer.readers.akn_words import local, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

# ISO 639-2 codes, as FRBRlanguage has them, in both the terminological and the bibliographic form.
_LANGUAGES = {
    "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ara": "ar", "rus": "ru", "zho": "zh", "chi": "zh",
}  # fmt: skip
_ORGANS = {"A": "General Assembly", "S": "Security Council", "E": "Economic and Social Council"}
_COUNTS = (("inFavour", "in favour"), ("against", "against"), ("abstaining", "abstaining"))
# States whose name holds “and”: an enumeration of sponsors is not divided there.
_WITH_AND = re.compile(
    r"(Antigua|Bosnia|Saint Kitts|Saint Vincent|Sao Tome|Trinidad|Great Britain) and "
    r"(?=Barbuda|Herzegovina|Nevis|the Grenadines|Principe|Tobago|Northern Ireland)"
)


def symbol_of(root: _Element) -> str | None:
    """Give the symbol on the cover (`A/RES/77/241`), or None."""
    for element in _named(root, "docNumber"):
        if element.get("refersTo") == "#symbol":
            return text_of(element) or None
    return None


def organ_of_cover(root: _Element, symbol: str | None) -> str | None:
    """Give the organ's English name by the symbol, else the name on the cover, or None."""
    organ = _ORGANS.get((symbol or "").partition("/")[0])
    printed = (text_of(e) for e in _named(root, "docAuthority") if e.get("refersTo") == "#issuingBody")
    return organ or next(printed, None) or None


def language_of_file(root: _Element) -> str | None:
    """Give the BCP 47 tag of the language that the file names, or None."""
    code = next((element.get("language") or "" for element in _named(root, "FRBRlanguage")), "").lower()
    return _LANGUAGES.get(code) or (code if len(code) == 2 and code.isalpha() else None)


def metadata_of(root: _Element) -> Metadata:
    """Give dates, session, meeting, agenda item, draft, sponsors, vote and subjects, where the file states them."""
    steps = {element.get("outcome"): element for element in reversed(list(_named(root, "step")))}
    draft, more = steps.get("draftResolution"), steps.get("draftResolutionAdditionalSponsors")
    adopted = steps.get("adopted")
    dates = [*_named(root, "FRBRdate")]
    printed = {element.get("refersTo"): element.get("date") for element in _named(root, "docDate")}
    return Metadata(
        adopted=_first_date(
            [printed.get("#adoptionDate"), *(d.get("date") for d in dates if d.get("name") == "adoption"),
             None if adopted is None else adopted.get("date")]
        ),
        issued=_first_date(
            [printed.get("#dateOfIssuance"), *(d.get("date") for d in dates if d.get("name") == "publication")]
        ),
        session=next((text_of(element) for element in _named(root, "session")), None) or None,
        meeting=_inline(root, "adoptionMeeting"),
        agenda_item=_agenda_item(root),
        draft=unquote((draft.get("as") or "") if draft is not None else "") or _inline(root, "originating document"),
        sponsors=(*_names(draft), *_names(more)),
        vote=_vote(root),
        subjects=_subjects(root),
    )  # fmt: skip


def _named(root: _Element, name: str) -> Iterator[_Element]:
    return root.iter("{*}" + name)


def _first_date(values: Iterable[str | None]) -> date | None:
    for value in values:
        try:
            found = date.fromisoformat((value or "")[:10])
        except ValueError:
            continue
        if found.year > 1:
            return found
    return None


def _inline(root: _Element, name: str) -> str | None:
    return next((text_of(e) for e in _named(root, "inline") if e.get("name") == name), None) or None


def _agenda_item(root: _Element) -> str | None:
    for element in _named(root, "inline"):
        if element.get("name") == "agenda item":
            printed = text_of(element)
            figures = re.search(r"\d.*", printed)
            number = element.get("title") or (figures[0] if figures else printed)
            return ". ".join(part for part in (number, _inline(root, "agenda item name")) if part) or None
    for element in _named(root, "keyword"):
        if element.get("refersTo") == "agenda":
            return element.get("value") or None
    return None


def _names(step: _Element | None) -> tuple[str, ...]:
    listed = "" if step is None else " ".join(unquote(step.get("by") or "").split())
    if ";" in listed:
        return tuple(name.strip() for name in listed.split(";") if name.strip())
    if not listed or listed.startswith("submitted by"):
        return (listed,) if listed else ()
    kept = _WITH_AND.sub("\\1\x1f", listed)
    return tuple(
        name.strip().replace("\x1f", " and ") for name in re.split(r",\s+(?:and )?| and ", kept) if name.strip()
    )


def _vote(root: _Element) -> str | None:
    for voting in _named(root, "voting"):
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


def _subjects(root: _Element) -> tuple[str, ...]:
    found = [
        element.get("showAs") or ""
        for element in _named(root, "keyword")
        if element.get("dictionary") in ("UNBIS Thesaurus", "DHLAUTH") and element.get("refersTo") != "agenda"
    ]
    return tuple(dict.fromkeys(subject for subject in found if subject))
