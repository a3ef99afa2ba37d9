"""Writes what is known of a resolution beside its words as Akoma Ntoso metadata, cover page and conclusions."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from observance_viewer.exports.akn_elements import add, clean

if TYPE_CHECKING:
    from datetime import date

    from lxml.etree import _Element

    from observance_viewer.domain.resolution import Resolution

_LANGUAGES = {"en": "eng", "fr": "fra", "es": "spa", "ar": "ara", "ru": "rus", "zh": "zho"}
_BODIES = {"General Assembly": "unga", "Security Council": "unsc", "Economic and Social Council": "unecosoc"}
# The schema requires a date where none is known; the United Nations writes this one.
_UNKNOWN = "0001-01-01"


def write_meta(document: _Element, resolution: Resolution, component: str) -> None:
    """Write the `meta` of the main document (`component` is `main`) or of an annex (`annex_1`)."""
    meta = add(document, "meta")
    _identification(meta, resolution, component)
    if component != "main":
        return
    known = resolution.metadata
    if known.subjects:
        classification = add(meta, "classification", source="#source")
        for subject in known.subjects:
            add(classification, "keyword", value=subject, showAs=subject, dictionary="UNBIS Thesaurus")
    if known.draft or known.sponsors:
        workflow = add(meta, "workflow", source="#source")
        names = "; ".join(known.sponsors) + (";" if len(known.sponsors) == 1 else "")
        add(
            workflow,
            "step",
            date=_UNKNOWN,
            outcome="draftResolution",
            as_=_reference(known.draft or ""),
            by=_reference(names),
        )
    if known.vote:
        parliamentary = add(add(meta, "analysis", source="#source"), "parliamentary")
        voting = add(parliamentary, "voting", eId="voting_1", outcome=_reference(known.vote))
        add(voting, "quorum", eId="voting_1__quorum_1", value="")
    references = add(meta, "references", source="#source")
    add(references, "TLCOrganization", eId="source", href="/akn/ontology/organization/un", showAs="United Nations")
    for name, words in (("symbol", "Symbol"), ("issuingBody", "Issuing body"), ("resolutionTitle", "Title")):
        add(references, "TLCConcept", eId=name, href=f"/akn/ontology/concept/un/{name}", showAs=words)
    for name, words in (("dateOfIssuance", "Date of issuance"), ("adoptionDate", "Date of adoption")):
        add(references, "TLCConcept", eId=name, href=f"/akn/ontology/concept/un/{name}", showAs=words)


def _identification(meta: _Element, resolution: Resolution, component: str) -> None:
    known = resolution.metadata
    number = quote((resolution.number or "unnumbered").replace("/", "-").replace(" ", "-"), safe="-()")
    adopted = _iso(known.adopted)
    body = _BODIES.get(resolution.organ or "", "un")
    language = _LANGUAGES.get(resolution.language, "eng")
    work = f"/akn/un/statement/deliberation/{body}/{adopted}/{number}"
    expression = f"{work}/{language}@"
    identification = add(meta, "identification", source="#source")
    issued = _iso(known.issued)
    for level, this, uri, name, when in (
        ("FRBRWork", f"{work}/!{component}", work, "adoption", adopted),
        ("FRBRExpression", f"{expression}/!{component}", expression, "publication", issued),
        ("FRBRManifestation", f"{expression}/!{component}.xml", f"{expression}.akn", "markup", issued),
    ):
        element = add(identification, level)
        add(element, "FRBRthis", value=this)
        add(element, "FRBRuri", value=uri)
        add(element, "FRBRdate", date=when, name=name)
        add(element, "FRBRauthor", href="#source", as_="#author")
        if level == "FRBRWork":
            add(element, "FRBRcountry", value="un")
        elif level == "FRBRExpression":
            add(element, "FRBRlanguage", language=language)


def write_cover(document: _Element, resolution: Resolution) -> None:
    """Write the cover page: what is known of the resolution, then the lines as they were printed."""
    known = resolution.metadata
    cover = add(document, "coverPage", eId="coverPage")
    add(add(cover, "p"), "docAuthority", "United Nations")
    if resolution.symbol:
        add(add(cover, "p"), "docNumber", resolution.symbol, refersTo="#symbol")
    if resolution.organ:
        add(add(cover, "p"), "docAuthority", resolution.organ, refersTo="#issuingBody")
    if known.issued:
        iso = known.issued.isoformat()
        add(add(cover, "p"), "docDate", iso, date=iso, refersTo="#dateOfIssuance")
    if known.session:
        add(add(cover, "p"), "session", known.session)
    if known.agenda_item:
        number, _, name = known.agenda_item.partition(". ")
        add(add(cover, "p"), "inline", f"Agenda item {number}", name="agenda item", title=number)
        if name:
            add(add(cover, "p"), "inline", name, name="agenda item name")
    for line in resolution.cover:
        add(cover, "p", line, class_="masthead")


def write_conclusions(conclusions: _Element, resolution: Resolution) -> None:
    """Write meeting and date of adoption, then the lines as they were printed."""
    known = resolution.metadata
    paragraph = add(conclusions, "p")
    if known.meeting:
        add(paragraph, "inline", known.meeting, name="adoptionMeeting")
        add(paragraph, "eol")
    if known.adopted:
        iso = known.adopted.isoformat()
        add(paragraph, "docDate", iso, date=iso, refersTo="#adoptionDate")
    for line in resolution.closing:
        add(conclusions, "p", line, class_="closing")


def _reference(words: str) -> str:
    """Give words as attributes hold them whose type is a reference: what no reference can hold is percent-encoded."""
    return "".join(sign if sign.isalnum() or sign in " ,;.-'()/" else quote(sign) for sign in clean(words))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else _UNKNOWN
