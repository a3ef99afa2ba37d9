"""The structure of an Akoma Ntoso document as blocks; what stands beside it is kept behind the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from observance_viewer.domain.resolution import ReaderWarning
from observance_viewer.readers.akn_words import Line, Notes, local, number_of, runs_of, text_of
from observance_viewer.readers.source import Block, Run

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from observance_viewer.readers.source import BlockKind

_HEADINGS = frozenset(("heading", "subheading", "crossHeading"))
_LISTS = frozenset(("list", "sublist"))
_BELOW = frozenset(("point", "paragraph", "subparagraph", "indent", "item"))
_UNSAID = frozenset(("meta", "coverPage"))
_SECTIONS = frozenset(
    [
        "section",
        "part",
        "container",
        "hcontainer",
        "chapter",
        "title",
        "book",
        "tome",
        "article",
        "subpart",
        "subchapter",
        "subtitle",
        "division",
        "clause",
        "subsection",
        "subdivision",
        "subclause",
        "rule",
        "subrule",
        "proviso",
        "transitional",
    ]
)
# The annex of what belongs nowhere, also in a file that `convert` wrote.
_OUTSIDE = "Words outside the numbered text"


class Structure:
    """The blocks of one file while they are being collected."""

    def __init__(self, root: _Element) -> None:
        self.blocks: list[Block] = []
        self.notes = Notes(root)
        self.warnings: list[ReaderWarning] = []
        self._aside: list[Callable[[], list[Block]]] = []
        self._enacted = False

    def read(self, document: _Element, whole: _Element | None, *, composite: bool) -> None:
        """Add a document; the second and later ones of a composite resolution follow as annexes of the first."""
        self._head(document, whole, composite=composite)
        attachments: list[_Element] = []
        for child in document:
            match local(child):
                case "preamble":
                    self._preamble(child, first=whole is not None)
                case "mainBody" | "body":
                    self._body(child)
                case "conclusions":
                    self._conclusions(child)
                case "attachments" | "components":
                    attachments += child
                case "coverPage":
                    self._cover(child)
                case "meta" | "preface":
                    pass
                case _:
                    self._put_aside(child)
        for attachment in attachments:
            self._annex(attachment)
        # Read last, so that the footnotes are counted in the order in which they are called.
        if aside := self._laid_out():
            self.blocks += [Block((Run(_OUTSIDE),), "annex"), *aside]
            self._warn_of_unplaced()

    def _head(self, document: _Element, whole: _Element | None, *, composite: bool) -> None:
        """Add number and title; what the preface says beside them is put aside."""
        preface = document.find("{*}preface")
        number = None if preface is None else next(preface.iter("{*}docNumber"), None)
        title = None if preface is None else next(preface.iter("{*}docTitle"), None)
        letter = None if preface is None else next((e for e in preface.iter("{*}docNumber") if _is_letter(e)), None)
        printed = text_of(number).rstrip(".")
        if letter is not None and letter is not number:
            printed = f"{printed} {text_of(letter)}"
        if whole is None:
            self.blocks.append(Block((Run(printed),), "annex"))
            if title is not None:
                self._add("heading", title)
        else:
            if composite:
                printed = self._composite(whole, printed)
            printed = printed or _number_on_cover(document)
            runs = () if title is None else runs_of(title, self.notes)
            self.blocks.append(Block(runs, "title", printed))
        for line in () if preface is None else preface:
            self._put_rest_aside(line, [element for element in (number, letter, title) if element is not None])

    def _put_rest_aside(self, line: _Element, placed: list[_Element]) -> None:
        """Keep the words of `line` that are not in the elements `placed` elsewhere."""
        self._aside.append(lambda: [Block(tuple(self._rest(line, placed)), "operative", None, 0)])

    def _rest(self, element: _Element, placed: list[_Element]) -> list[Run]:
        rest = [Run(element.text or "")]
        for child in element:
            if any(child is known for known in placed):
                rest.append(Run(" "))
            elif any(inner is known for inner in child.iter() for known in placed):
                rest += self._rest(child, placed)
            else:
                rest += runs_of(child, self.notes)
            rest.append(Run(child.tail or ""))
        return rest

    def _composite(self, whole: _Element, part: str) -> str:
        collection = next(whole.iter("{*}documentCollection"), None)
        preface = None if collection is None else collection.find("{*}preface")
        number = None if preface is None else next(preface.iter("{*}docNumber"), None)
        title = None if preface is None else next(preface.iter("{*}docTitle"), None)
        common = text_of(title) if title is not None else ""
        self.warnings.append(
            ReaderWarning(
                "composite",
                None,
                "The file holds several resolutions under the title “%1”; those after the first follow it",
                (common,),
            )
            if common
            else ReaderWarning("composite", None, "The file holds several resolutions; those after the first follow it")
        )
        stem = text_of(number).rstrip(".")
        return f"{stem} {part}".strip() if stem else part

    def _preamble(self, preamble: _Element, *, first: bool) -> None:
        self._put_words_aside(preamble.text)
        for child in preamble:
            name = local(child)
            if name == "formula" and not first:
                self._add("heading", child)
            elif name == "formula" and not self._enacted:
                self._enact(child)
            elif name in ("container", "recital", "citation"):
                self._add("preambular", child)
            elif name in ("recitals", "citations"):
                self._preamble(child, first=first)
            else:
                self._put_aside(child)
            self._put_words_aside(child.tail)

    def _body(self, body: _Element) -> None:
        number: str | None = None
        calls: tuple[Run, ...] = ()
        self._put_words_aside(body.text)
        for child in body:
            name = local(child)
            if number is not None and name not in _HEADINGS:
                self._put_runs_aside((Run(number), *calls))
                number = None
            if name == "num":
                number, calls = number_of(child, self.notes)
            elif name in _HEADINGS:
                runs = runs_of(child, self.notes)
                self.blocks.append(Block((*calls, *runs) if number else runs, "heading", number or None, 0))
                number = None
            elif name == "paragraph":
                self._paragraph(child, 0)
            elif name in _SECTIONS:
                self._body(child)
            elif name == "alinea" and not self._enacted:
                self._enact(child)
            else:
                self._put_aside(child)
            self._put_words_aside(child.tail)

    def _paragraph(self, element: _Element, level: int) -> None:
        """Add a paragraph and what stands below it; headings in it go before it."""
        number = ""
        line = Line(self.notes)
        headings: list[Block] = []
        place = len(self.blocks)
        line.add(element.text)
        for child in element:
            name = local(child)
            if name == "num" and not number:
                number, calls = number_of(child, self.notes)
                line.add_calls(calls)
            elif name in _HEADINGS:
                headings.append(Block(runs_of(child, self.notes), "heading", None, level))
            else:
                self._part(child, name, level, line)
            line.add(child.tail)
        kind: BlockKind = "subparagraph" if level else "operative"
        match element.get("class"):
            case "preambular" | "continuation" as said:
                kind = said
        self.blocks[place:place] = [*headings, Block(line.runs(), kind, number or None, level)]

    def _part(self, part: _Element, name: str, level: int, line: Line) -> None:
        """Add what stands below a paragraph; an introduction and other words go on with the `line` of it."""
        if name in _LISTS:
            for inner in part:
                self._part(inner, local(inner), level, line)
                line.add(inner.tail)
        elif name in _BELOW:
            self._paragraph(part, level + 1)
        elif name == "wrapUp":
            self._add("continuation", part, level + 1)
        elif name in _HEADINGS:
            self.blocks.append(Block(runs_of(part, self.notes), "heading", None, level + 1))
        else:
            line.add_element(part)
            line.add(" ")

    def _annex(self, attachment: _Element) -> None:
        """Add an attachment; its first heading, where it has one, names it."""
        before, aside = len(self.blocks), len(self._aside)
        for document in attachment:
            whole = local(document) == "mainBody" or local(document) in _HEADINGS
            for child in (document,) if whole else document:
                name = local(child)
                if name in ("mainBody", "body"):
                    self._body(child)
                elif name == "preamble":
                    self._preamble(child, first=False)
                elif name in ("attachments", "components"):
                    for inner in child:
                        self._annex(inner)
                elif name in ("preface", "conclusions", *_HEADINGS):
                    self._add("heading", child, 0)
                elif name not in _UNSAID:
                    self._put_aside(child)
        added = [*self.blocks[before:], *self._laid_out(aside)]
        del self.blocks[before:]
        # A title holds no footnote calls: a heading that has some stays a paragraph of the annex.
        if added and added[0].kind == "heading" and all(run.call is None for run in added[0].runs):
            self.blocks += [replace(added[0], kind="annex"), *added[1:]]
            if added[0].text.strip() == _OUTSIDE:
                self._warn_of_unplaced()
        elif added:
            self.blocks += [Block((Run("Annex"),), "annex"), *added]

    def _warn_of_unplaced(self) -> None:
        self.warnings.append(
            ReaderWarning("unplaced", None, "Tables and words that belong to no paragraph are shown behind the text")
        )

    def _conclusions(self, conclusions: _Element) -> None:
        """Keep footnotes that nothing calls, and what stands there beside the meeting and the date."""
        known = [
            element
            for element in conclusions.iter("{*}inline", "{*}docDate")
            if local(element) == "docDate" or element.get("name") == "adoptionMeeting"
        ]
        for paragraph in conclusions:
            match paragraph.get("class"):
                case "uncalled":
                    runs_of(paragraph, self.notes)
                case "closing":
                    self._add("closing", paragraph)
                case _:
                    self._put_rest_aside(paragraph, known)

    def _cover(self, cover: _Element) -> None:
        """Keep notes, and the lines of another format's cover that `convert` wrote; the rest is read elsewhere."""
        for paragraph in cover:
            if paragraph.get("class") == "masthead":
                self._add("masthead", paragraph)
            for note in paragraph.iter("{*}authorialNote"):
                self._put_aside(note)

    def _put_aside(self, element: _Element) -> None:
        """Keep words that the structure gives no place, tables row by row."""
        self._aside.append(lambda: self._rows(element))

    def _put_words_aside(self, text: str | None) -> None:
        if text and not text.isspace():
            self._put_runs_aside((Run(text),))

    def _put_runs_aside(self, runs: tuple[Run, ...]) -> None:
        self._aside.append(lambda: [Block(runs, "operative", None, 0)])

    def _laid_out(self, begin: int = 0) -> list[Block]:
        """Give what was put aside since there were `begin` things, and forget it."""
        found = [block for read in self._aside[begin:] for block in read()]
        del self._aside[begin:]
        return [block for block in found if any(run.call is not None or run.text.strip() for run in block.runs)]

    def _rows(self, element: _Element) -> list[Block]:
        rows: list[tuple[Run, ...]] = []
        for row in element.iter("{*}tr"):
            runs: list[Run] = []
            for cell in row:
                runs += (Run(" | "), *runs_of(cell, self.notes)) if runs else runs_of(cell, self.notes)
            rows.append(tuple(runs))
        return [Block(runs, "operative", None, 0) for runs in rows or [runs_of(element, self.notes)]]

    def _enact(self, element: _Element) -> None:
        self._enacted = True
        self._add("enacting", element)

    def _add(self, kind: BlockKind, element: _Element, level: int | None = None) -> None:
        self.blocks.append(Block(runs_of(element, self.notes), kind, None, level))


def _is_letter(element: _Element) -> bool:
    """Whether a `docNumber` holds the letter of a part: `B` of 75/242 B."""
    return element.get("refersTo") == "#letter" and not len(element.findall(".//{*}authorialNote"))


def _number_on_cover(document: _Element) -> str:
    """Give `1325 (2000)` from the cover of a Security Council resolution, which has no preface."""
    for element in document.iter("{*}docTitle"):
        if element.get("refersTo") == "#resolutionNumber":
            words = text_of(element)
            return words[next((i for i, c in enumerate(words) if c.isdigit()), 0) :]
    return ""
