"""Word files → blocks, with footnotes at their call and the numbers that Word generates.

It reads what the file says, tracked insertions included and tracked deletions left out; what a paragraph is, the
grammar decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.masthead import closing_lines, stated, symbol_in, understand
from observance_viewer.readers.source import MOST_PARAGRAPHS, REPEATED, Block, Run, SourceDocument
from observance_viewer.readers.word_fields import follow_fields, link_of_field
from observance_viewer.readers.word_notes import KINDS, read_note_markers
from observance_viewer.readers.word_numbering import read_numbering
from observance_viewer.readers.word_package import WordPackage, attribute, child, local
from observance_viewer.readers.word_styles import Style, numbering_of, raised, read_styles, switched

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from observance_viewer.domain.resolution import Metadata

_DROPPED = frozenset({"del", "moveFrom", "rPr", "pPr", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid"})
_NUMBER = re.compile(r"\d{1,3}\.|\([a-z]{1,4}\)|[a-z]\.")
_SYMBOLS = {"b7": "•", "a7": "•", "6f": "•", "d8": "•", "fc": "•", "2d": "–", "be": "—", "b0": "°", "b1": "±"}
_SPACES = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}


def read_docx(data: bytes) -> SourceDocument:
    """Read the bytes of a .docx. Raises UserError for a file that is damaged, encrypted or no Word document."""
    return _Reader(WordPackage(data)).document()


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while its runs are gathered; `boxes` are the text boxes anchored in it, `fields` those still open."""

    style: Style
    links: dict[str, str]
    runs: list[Run] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)
    own_mark: tuple[str, str] | None = None
    fields: list[str] = field(default_factory=list)


class _Reader:
    """One Word file while it is being read."""

    def __init__(self, package: WordPackage) -> None:
        self._package = package
        self._relations = package.related(package.main)
        self._links = _link_targets(self._relations)
        self._styles = read_styles(self._part("styles"))
        self._numbering = read_numbering(self._part("numbering"))
        self._notes: dict[tuple[str, str], _Element] = {}
        self._note_links: dict[str, dict[str, str]] = {}
        for kind in KINDS:
            name = self._part_name(f"{kind}s")
            root = package.part(name) if name else None
            for note in () if root is None else root:
                self._notes[kind, attribute(note, "id") or ""] = note
            self._note_links[kind] = _link_targets(package.related(name)) if name else {}
        body = child(package.part(package.main), "body")
        self._body = () if body is None else body
        self._markers = read_note_markers(self._part("settings"), body)
        self._count = 0
        self._carried: list[Run] = []

    def document(self) -> SourceDocument:
        """Give the whole file as blocks and notes."""
        blocks = [inner for block in self._blocks(self._body) for inner in _closings(block)]
        blocks, metadata = understand(blocks)
        symbol, in_headers = self._running_heads()
        return SourceDocument(
            format="docx",
            blocks=tuple(blocks),
            notes=tuple((marker, self._note(kind, key)) for (kind, key), marker in self._markers.given.items()),
            symbol=symbol,
            metadata=replace(
                metadata,
                issued=metadata.issued or in_headers.issued,
                session=metadata.session or in_headers.session,
                agenda_item=metadata.agenda_item or in_headers.agenda_item,
            ),
        )

    def _part_name(self, kind: str) -> str | None:
        return next((target for known, target in self._relations.values() if known == kind), None)

    def _part(self, kind: str) -> _Element | None:
        name = self._part_name(kind)
        return self._package.part(name) if name else None

    def _running_heads(self) -> tuple[str | None, Metadata]:
        """Give the symbol and what else the page headers state."""
        lines = [
            "".join(inner.text or "" for inner in paragraph.iter("{*}t")).strip()
            for kind, target in self._relations.values()
            if kind == "header" and (root := self._package.part(target)) is not None
            for paragraph in root.iter("{*}p")
        ]
        symbol = next((line for line in lines if symbol_in(line) == line), None)
        return symbol, stated(lines)

    def _blocks(self, elements: Iterable[_Element]) -> Iterator[Block]:
        """Give the paragraphs among `elements` and whatever wraps them, in reading order."""
        for element in elements:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from self._table(element)
            elif name == "AlternateContent":
                yield from self._blocks(_preferred(element))
            elif name not in _DROPPED:
                yield from self._blocks(element)

    def _paragraph(self, element: _Element) -> Iterator[Block]:
        self._count += 1
        if self._count > MOST_PARAGRAPHS:
            raise UserError(
                "this Word file has more than %1 paragraphs", "open a part of it", values=(MOST_PARAGRAPHS,)
            )
        properties = child(element, "pPr")
        style_id = attribute(child(properties, "pStyle"), "val") or ""
        style = self._styles.get(style_id, Style())
        paragraph = _Paragraph(style, self._links)
        self._gather(element, paragraph, None)
        runs = (*self._carried, *paragraph.runs)
        self._carried = []
        mark = child(properties, "rPr")
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None:
            # The end of this paragraph is deleted: its words run on into the next.
            self._carried = list(runs)
        elif any(run.text.strip() or run.call for run in runs):
            yield self._numbered(runs, *self._list_of(properties, style_id, style))
        for box in paragraph.boxes:
            yield from self._blocks(box)
        if child(properties, "sectPr") is not None:
            self._markers.end_section()

    def _list_of(self, properties: _Element | None, style_id: str, style: Style) -> tuple[str | None, int]:
        number_id, depth = numbering_of(properties)
        owner = self._numbering.by_style.get(style_id)
        if number_id is None:
            number_id = style.number_id
            if depth is None and owner is not None and number_id is not None:
                depth = owner[1]
        return number_id, (style.depth or 0) if depth is None else depth

    def _numbered(self, runs: tuple[Run, ...], number_id: str | None, depth: int) -> Block:
        number = self._numbering.next_number(number_id, depth) if number_id else None
        if number is None:
            return Block(runs)
        if number[1].startswith("upper"):
            # I., II., A., B. number headings, not paragraphs.
            return Block((Run(f"{number[0]} "), *runs))
        return Block(runs, number=number[0])

    def _table(self, table: _Element) -> Iterator[Block]:
        """Give each row as one readable line; a row with one filled cell is not tabular and gives its paragraphs."""
        for row in table.iter("{*}tr"):
            if next(row.iterancestors("{*}tbl"), None) is not table or child(row, "trPr", "del") is not None:
                continue
            cells = [list(self._blocks(cell)) for cell in row.iter("{*}tc") if _parent(cell, "tr") is row]
            filled = [cell for cell in cells if cell]
            if len(filled) == 2 and len(filled[0]) == 1 and _NUMBER.fullmatch(filled[0][0].text.strip()):
                # A list that is set as a table: its number stands in a cell of its own.
                first = filled.pop(0)[0]
                filled[0][0] = Block((*first.runs, Run(" "), *filled[0][0].runs))
            if len(filled) < 2:
                yield from (block for cell in filled for block in cell)
                continue
            runs: list[Run] = []
            for cell in filled:
                for at, block in enumerate(cell):
                    if runs:
                        runs.append(Run(" " if at else " | "))
                    runs += (Run(f"{block.number} "), *block.runs) if block.number else block.runs
            yield Block(tuple(runs))

    def _gather(self, element: _Element, paragraph: _Paragraph, link: str | None) -> None:
        """Add the runs under `element`; fields give their result, deletions nothing."""
        for inner in element:
            name = local(inner)
            if name == "r":
                self._run(inner, paragraph, link)
            elif name == "hyperlink":
                self._gather(inner, paragraph, paragraph.links.get(attribute(inner, "id") or "", link))
            elif name == "fldSimple":
                self._gather(inner, paragraph, link_of_field(attribute(inner, "instr") or "") or link)
            elif name == "AlternateContent":
                self._gather(_preferred(inner), paragraph, link)
            elif name not in _DROPPED:
                self._gather(inner, paragraph, link)

    def _run(self, run: _Element, paragraph: _Paragraph, link: str | None) -> None:
        properties = child(run, "rPr")
        style = self._styles.get(attribute(child(properties, "rStyle"), "val") or "", Style())

        def is_on(name: str, *inherited: bool | None) -> bool:
            said = (switched(properties, name), *inherited)
            return next((value for value in said if value is not None), False)

        if is_on("vanish", style.hidden, paragraph.style.hidden):
            return
        follow_fields(run, paragraph.fields)
        link = link or next(filter(None, map(link_of_field, reversed(paragraph.fields))), None)
        italic = is_on("i", style.italic, paragraph.style.italic)
        bold = is_on("b", style.bold, paragraph.style.bold)
        above = raised(properties)
        text = self._text(run, paragraph)
        if paragraph.own_mark and text.strip():
            paragraph.runs.append(Run("", call=self._markers.mark(paragraph.own_mark, text.strip())))
            paragraph.own_mark = None
        elif (style.raised if above is None else above) and (again := self._markers.again(text.strip())):
            # A note that is called again is typed, or a field that repeats its figure.
            paragraph.runs.append(Run("", call=again))
        elif text:
            paragraph.runs.append(Run(text, italic, bold, link))

    def _text(self, element: _Element, paragraph: _Paragraph) -> str:
        """Give the text of a run; its footnote calls and text boxes go to `paragraph`."""
        text = ""
        for inner in element:
            name = local(inner)
            if name == "t":
                text += (inner.text or "").replace("\u00ad", "")
            elif name in _SPACES:
                text += _SPACES[name]
            elif name == "sym":
                text += _symbol(inner)
            elif name in ("footnoteReference", "endnoteReference"):
                self._call(inner, name.removesuffix("Reference"), paragraph)
            elif name == "AlternateContent":
                text += self._text(_preferred(inner), paragraph)
            elif name in ("drawing", "pict", "object"):
                paragraph.boxes += inner.iter("{*}txbxContent")
        return text

    def _call(self, reference: _Element, kind: str, paragraph: _Paragraph) -> None:
        key = (kind, attribute(reference, "id") or "")
        if key not in self._notes:
            return
        if attribute(reference, "customMarkFollows") in ("1", "true", "on"):
            paragraph.own_mark = key
            return
        paragraph.runs.append(Run("", call=self._markers.call(key)))

    def _note(self, kind: str, key: str) -> tuple[Run, ...]:
        """Give the words of a note without its marker; its paragraphs are separated by a space."""
        note = self._notes[kind, key]
        marker = self._markers.given[kind, key].split(REPEATED)[0]
        runs: list[Run] = []
        for element in note.iter("{*}p"):
            paragraph = _Paragraph(Style(), self._note_links[kind])
            self._gather(element, paragraph, None)
            if runs:
                runs.append(Run(" "))
            runs += [run for run in paragraph.runs if run.call is None]
        if not marker.isdigit() and runs and runs[0].text.strip().startswith(marker):
            # A mark of one's own choice is typed in the note as well.
            runs[0] = replace(runs[0], text=runs[0].text.strip().removeprefix(marker))
        return tuple(runs)


def _link_targets(relations: dict[str, tuple[str, str]]) -> dict[str, str]:
    return {key: target for key, (kind, target) in relations.items() if kind == "hyperlink"}


def _preferred(alternatives: _Element) -> _Element:
    """Give the alternative that newer programs choose, else the older one, else the element itself."""
    choice = child(alternatives, "Choice")
    fallback = child(alternatives, "Fallback")
    return next((inner for inner in (choice, fallback) if inner is not None), alternatives)


def _symbol(element: _Element) -> str:
    """Give the sign of a symbol font that a resolution can hold; others are shown as unknown."""
    code = (attribute(element, "char") or "").lower()
    if not re.fullmatch(r"[0-9a-f]{4}", code):
        return ""
    if code.startswith(("f0", "00")):
        return _SYMBOLS.get(code[2:], "\ufffd")
    character = chr(int(code, 16))
    return character if character.isprintable() else "\ufffd"


def _parent(element: _Element, name: str) -> _Element | None:
    return next((outer for outer in element.iterancestors() if local(outer) == name), None)


def _closings(block: Block) -> list[Block]:
    """Split the meeting and the date under a resolution, which Word keeps in one paragraph, into two blocks."""
    lines = closing_lines(block.text) if block.number is None else None
    return [Block((Run(line),), kind="closing") for line in lines] if lines else [block]
