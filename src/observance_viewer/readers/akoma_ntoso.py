"""Reads Akoma Ntoso as the UN publishes it (AKN4UN); trusts the file's own structure and guesses nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.resolution import ReaderWarning
from observance_viewer.readers.akn_metadata import language_of_file, metadata_of, organ_of_cover, symbol_of
from observance_viewer.readers.akn_words import Notes, local, runs_of, text_of
from observance_viewer.readers.source import Block, Run, SourceDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

    from observance_viewer.readers.source import BlockKind

_HEADINGS = frozenset(("heading", "subheading", "crossHeading"))
_LISTS = frozenset(("list", "sublist"))
_BELOW = frozenset(("point", "subparagraph", "indent", "item"))
_DOCUMENTS = ("statement", "act", "bill", "doc", "debateReport", "judgment")
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


def read_akn(data: bytes) -> SourceDocument:
    """Read an Akoma Ntoso file. Raises UserError when it is ill-formed, unsafe or holds no document."""
    root = _parse(data)
    if local(root) != "akomaNtoso":
        raise UserError(
            f"this XML file is no Akoma Ntoso: it begins with <{local(root)[:40]}>", "open the file of a resolution"
        )
    documents = [element for element in root.iter(*("{*}" + name for name in _DOCUMENTS)) if not _is_attached(element)]
    if not documents:
        raise UserError("this Akoma Ntoso file holds no resolution", "open the file of a resolution")
    reader = _Reader()
    for index, document in enumerate(documents):
        reader.read(document, whole=root if index == 0 else None, composite=len(documents) > 1)
    symbol = symbol_of(root)
    return SourceDocument(
        format="akn",
        blocks=tuple(reader.blocks),
        notes=reader.notes.found(),
        symbol=symbol,
        organ=organ_of_cover(root, symbol),
        language=language_of_file(root),
        metadata=metadata_of(root),
        warnings=tuple(reader.warnings),
    )


def _parse(data: bytes) -> _Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        reason = " ".join((error.msg or "the file is empty").split())[:200]
        raise UserError(
            f"the XML is not well-formed at line {error.lineno or 1}: {reason}",
            "get the file again, or mend that line in a text editor",
        ) from error
    except (ValueError, LookupError) as error:
        raise UserError("the file is in an encoding that cannot be read", "save it as UTF-8") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UserError("the XML has a document type definition, which is not safe to read", "remove its <!DOCTYPE>")
    return root


def _is_attached(element: _Element) -> bool:
    return any(local(above) in ("attachment", *_DOCUMENTS) for above in element.iterancestors())


class _Reader:
    """The blocks of one file while they are being collected."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.notes = Notes()
        self.warnings: list[ReaderWarning] = []
        self._aside: list[Block] = []

    def read(self, document: _Element, whole: _Element | None, *, composite: bool) -> None:
        """Add a document; the second and later ones of a composite resolution follow as annexes of the first."""
        preface = _child(document, "preface")
        number = None if preface is None else next(preface.iter("{*}docNumber"), None)
        title = None if preface is None else next(preface.iter("{*}docTitle"), None)
        printed = text_of(number).rstrip(".")
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
        for child in _children(document, "preamble"):
            self._preamble(child, first=whole is not None)
        for name in ("mainBody", "body"):
            for child in _children(document, name):
                self._body(child)
        if self._aside:
            self.blocks += [Block((Run("Words outside the numbered text"),), "annex"), *self._aside]
            self.warnings.append(
                ReaderWarning(
                    "unplaced", None, "Tables and words that belong to no paragraph are shown behind the text"
                )
            )
            self._aside = []
        for conclusions in _children(document, "conclusions"):
            for paragraph in conclusions.iterchildren("{*}p"):
                if paragraph.get("class") == "uncalled":
                    runs_of(paragraph, self.notes)
        for attachments in (*_children(document, "attachments"), *_children(document, "components")):
            for attachment in attachments:
                self._annex(attachment)

    def _composite(self, whole: _Element, part: str) -> str:
        collection = next(whole.iter("{*}documentCollection"), None)
        preface = None if collection is None else _child(collection, "preface")
        number = None if preface is None else next(preface.iter("{*}docNumber"), None)
        title = None if preface is None else next(preface.iter("{*}docTitle"), None)
        common = f" under the title “{text_of(title)}”" if title is not None else ""
        self.warnings.append(
            ReaderWarning(
                "composite", None, f"The file holds several resolutions{common}; those after the first follow it"
            )
        )
        stem = text_of(number).rstrip(".")
        return f"{stem} {part}".strip() if stem else part

    def _preamble(self, preamble: _Element, *, first: bool) -> None:
        for child in preamble:
            name = local(child)
            if name == "formula" and not first:
                self._add("heading", child)
            elif name == "formula" and not self._has_formula():
                self._add("enacting", child)
            elif name in ("container", "recital", "citation"):
                self._add("preambular", child)
            elif name in ("recitals", "citations"):
                self._preamble(child, first=first)
            else:
                self._put_aside(child)

    def _has_formula(self) -> bool:
        return any(block.kind == "enacting" for block in self.blocks)

    def _body(self, body: _Element) -> None:
        number: str | None = None
        for child in body:
            name = local(child)
            if number is not None and name not in _HEADINGS:
                self._aside.append(Block((Run(number),), "operative", None, 0))
                number = None
            if name == "num":
                number = text_of(child) or None
            elif name in _HEADINGS:
                self.blocks.append(Block(runs_of(child, self.notes), "heading", number, 0))
                number = None
            elif name == "paragraph":
                self._paragraph(child, 0)
            elif name in _SECTIONS:
                self._body(child)
            elif name == "alinea" and not self._has_formula():
                self._add("enacting", child)
            else:
                self._put_aside(child)

    def _paragraph(self, element: _Element, level: int) -> None:
        for child in element:
            if local(child) in _HEADINGS:
                self.blocks.append(Block(runs_of(child, self.notes), "heading", None, level))
        number = _child(element, "num")
        place = len(self.blocks)
        kind: BlockKind = "subparagraph" if level else "operative"
        match element.get("class"):
            case "preambular" | "continuation" as said:
                kind = said
        self.blocks.append(Block((), kind, text_of(number) or None, level))
        runs: list[Run] = []
        for child in element:
            name = local(child)
            if name in _LISTS:
                self._list(child, level, runs)
            elif name in _BELOW:
                self._paragraph(child, level + 1)
            elif name == "wrapUp":
                self._add("continuation", child, level + 1)
            elif name != "num" and name not in _HEADINGS:
                runs += (*runs_of(child, self.notes), Run(" "))
        self.blocks[place] = replace(self.blocks[place], runs=tuple(runs))

    def _list(self, element: _Element, level: int, runs: list[Run]) -> None:
        """Add a list's points below a paragraph; its introduction goes on with the `runs` of the paragraph."""
        for part in element:
            name = local(part)
            if name in _BELOW:
                self._paragraph(part, level + 1)
            elif name in _LISTS:
                self._list(part, level, runs)
            elif name == "wrapUp":
                self._add("continuation", part, level + 1)
            elif name in _HEADINGS:
                self.blocks.append(Block(runs_of(part, self.notes), "heading", None, level + 1))
            else:
                runs += (*runs_of(part, self.notes), Run(" "))

    def _annex(self, attachment: _Element) -> None:
        """Add an attachment; its first heading, where it has one, names it."""
        before = len(self.blocks)
        for document in attachment:
            for child in document if local(document) != "mainBody" else (document,):
                name = local(child)
                if name in ("mainBody", "body"):
                    self._body(child)
                elif name in ("preface", "preamble", "conclusions", *_HEADINGS):
                    self._add("heading", child, 0)
        added = [*self.blocks[before:], *self._aside]
        self._aside = []
        del self.blocks[before:]
        # A title holds no footnote calls: a heading that has some stays a paragraph of the annex.
        if added and added[0].kind == "heading" and all(run.call is None for run in added[0].runs):
            self.blocks += [replace(added[0], kind="annex"), *added[1:]]
        elif added:
            self.blocks += [Block((Run("Annex"),), "annex"), *added]

    def _put_aside(self, element: _Element) -> None:
        """Keep words that the structure gives no place, tables row by row."""
        rows = [*element.iter("{*}tr")]
        if not rows:
            self._aside.append(Block(runs_of(element, self.notes), "operative", None, 0))
        for row in rows:
            runs: list[Run] = []
            for cell in row:
                runs += (Run(" | "), *runs_of(cell, self.notes)) if runs else runs_of(cell, self.notes)
            self._aside.append(Block(tuple(runs), "operative", None, 0))

    def _add(self, kind: BlockKind, element: _Element, level: int | None = None) -> None:
        self.blocks.append(Block(runs_of(element, self.notes), kind, None, level))


def _children(element: _Element, name: str) -> list[_Element]:
    return element.findall("{*}" + name)


def _child(element: _Element, name: str) -> _Element | None:
    return element.find("{*}" + name)


def _number_on_cover(document: _Element) -> str:
    """Give `1325 (2000)` from the cover of a Security Council resolution, which has no preface."""
    for element in document.iter("{*}docTitle"):
        if element.get("refersTo") == "#resolutionNumber":
            words = text_of(element)
            return words[next((i for i, c in enumerate(words) if c.isdigit()), 0) :]
    return ""
