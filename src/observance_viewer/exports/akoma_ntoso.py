"""Writes a resolution as Akoma Ntoso in the manner of the UN (AKN4UN), valid against the OASIS schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from observance_viewer.exports.akn_elements import Ids, Words, add, root_element
from observance_viewer.exports.akn_metadata import write_conclusions, write_cover, write_meta

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

    from observance_viewer.domain.resolution import Annex, Node, Resolution


def akn_bytes(resolution: Resolution) -> bytes:
    """Give the file as UTF-8: words, structure, notes, links, italics and metadata, but no citations or mentions."""
    called = [call.footnote for node in resolution.nodes() for call in node.calls]
    called += [call.footnote for call in resolution.title_calls]
    words = Words(resolution.footnotes, called)
    ids = Ids()
    root = root_element()
    statement = add(root, "statement", name="resolution")
    write_meta(statement, resolution, "main")
    write_cover(statement, resolution)
    if resolution.number or resolution.title:
        heading = add(add(statement, "preface", eId="preface"), "p")
        if resolution.number:
            add(heading, "docNumber", f"{resolution.number}.").tail = " "
        if resolution.title:
            title = add(heading, "docTitle", refersTo="#resolutionTitle")
            words.write(title, resolution.title, calls=resolution.title_calls)
    _preamble(statement, resolution, words, ids)
    body = add(statement, "mainBody", eId="body")
    _Body(words, ids).write(body, resolution.operative, None)
    if not len(body):
        add(body, "p")
    conclusions = add(statement, "conclusions", eId="conclusions")
    write_conclusions(conclusions, resolution)
    for footnote in words.uncalled:
        words.note(add(conclusions, "p", class_="uncalled"), footnote)
    if resolution.annexes:
        attachments = add(statement, "attachments")
        for place, annex in enumerate(resolution.annexes, 1):
            _annex(attachments, annex, resolution, place, words, ids)
    _break_lines(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _preamble(statement: _Element, resolution: Resolution, words: Words, ids: Ids) -> None:
    preamble = add(statement, "preamble", eId="preamble")
    if resolution.enacting:
        formula = add(preamble, "formula", name="enactingFormula", eId=ids.of("formula", below="preamble"))
        words.write(add(formula, "p"), resolution.enacting)
    for node in resolution.preamble:
        container = add(
            preamble, "container", name=node.opening or "preambular", eId=ids.of("container", below="preamble")
        )
        _words(add(container, "p"), node, words)
    if not len(preamble):
        statement.remove(preamble)


def _annex(attachments: _Element, annex: Annex, resolution: Resolution, place: int, words: Words, ids: Ids) -> None:
    here = f"att_{place}"
    document = add(add(attachments, "attachment", eId=here), "doc", name="annex")
    write_meta(document, resolution, f"annex_{place}")
    body = add(document, "mainBody", eId=f"{here}__body")
    heading = add(body, "paragraph", eId=ids.of("para", below=here))
    add(heading, "subheading", annex.title or "")
    _Body(words, ids).write(body, annex.nodes, here)


class _Body:
    """Writes paragraphs and what stands below them."""

    def __init__(self, words: Words, ids: Ids) -> None:
        self._words = words
        self._ids = ids

    def write(self, body: _Element, nodes: Sequence[Node], below: str | None) -> None:
        """Write the nodes of an operative part or annex; `below` is the id in front of theirs."""
        parent, here = body, below
        for node in nodes:
            if node.kind == "heading" and node.number:
                here = self._ids.of("sec", node.number, below)
                parent = add(body, "section", eId=here)
                add(parent, "num", node.number)
                _words(add(parent, "heading"), node, self._words)
            elif node.kind == "heading":
                heading = add(parent, "paragraph", eId=self._ids.of("para", below=here))
                _words(add(heading, "subheading"), node, self._words)
            else:
                identifier = self._ids.of("para", node.number, here)
                self._item(parent, "paragraph", node, identifier)

    def _item(self, parent: _Element, name: str, node: Node, identifier: str) -> None:
        kind = node.kind if node.kind in ("preambular", "continuation") else None
        element = add(parent, name, eId=identifier, class_=kind)
        for heading in node.headings:
            add(element, "subheading", heading)
        if node.number:
            add(element, "num", node.number)
        if not node.children:
            content = add(element, "content", eId=f"{identifier}__content")
            _words(add(content, "p"), node, self._words)
            return
        here = self._ids.of("list", below=identifier)
        points = add(element, "list", eId=here)
        intro = add(points, "intro", eId=f"{here}__intro")
        _words(add(intro, "p"), node, self._words)
        for place, child in enumerate(node.children, 1):
            if child.kind == "heading":
                _words(add(points, "crossHeading", eId=self._ids.of("crossHeading", below=here)), child, self._words)
            elif child.kind == "continuation" and place == len(node.children) and not child.children:
                wrap_up = add(points, "wrapUp", eId=f"{here}__wrapup")
                _words(add(wrap_up, "p"), child, self._words)
            else:
                self._item(points, "point", child, self._ids.of("point", child.number, here))


def _words(element: _Element, node: Node, words: Words) -> None:
    opening = [(0, len(node.opening))] if node.opening else []
    words.write(element, node.text, [*opening, *node.emphasis], node.links, node.calls)


def _break_lines(root: _Element) -> None:
    """Set every block on a line of its own; no white space comes into running text."""
    blocks = ("p", "num", "paragraph", "point", "list", "intro", "container", "formula", "subheading", "section")
    for element in root.iter():
        if str(element.tag).rsplit("}", 1)[-1] in blocks and not element.tail:
            above = element.getparent()
            if above is not None and not str(above.tag).endswith("}authorialNote"):
                element.tail = "\n"
