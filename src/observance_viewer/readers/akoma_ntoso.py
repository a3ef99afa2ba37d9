"""Reads Akoma Ntoso as the UN publishes it (AKN4UN); trusts the file's own structure and guesses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.akn_metadata import Facts
from observance_viewer.readers.akn_structure import Structure
from observance_viewer.readers.akn_words import local
from observance_viewer.readers.source import SourceDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

_DOCUMENTS = ("statement", "act", "bill", "doc", "debateReport", "judgment")


def read_akn(data: bytes) -> SourceDocument:
    """Read an Akoma Ntoso file. Raises UserError when it is ill-formed, unsafe or holds no document."""
    root = _parse(data)
    if local(root) != "akomaNtoso":
        raise UserError(
            "this XML file is no Akoma Ntoso: it begins with <%1>",
            "open the file of a resolution",
            values=(local(root)[:40],),
        )
    documents = [element for element in root.iter(*("{*}" + name for name in _DOCUMENTS)) if not _is_attached(element)]
    documents.sort(key=lambda element: local(element) != "statement")
    if not documents:
        raise UserError("this Akoma Ntoso file holds no resolution", "open the file of a resolution")
    structure = Structure(root)
    for index, document in enumerate(documents):
        structure.read(document, whole=root if index == 0 else None, composite=len(documents) > 1)
    facts = Facts(root)
    return SourceDocument(
        format="akn",
        blocks=tuple(structure.blocks),
        notes=structure.notes.found(),
        symbol=facts.symbol(),
        organ=facts.organ(),
        language=facts.language(),
        metadata=facts.metadata(),
        warnings=tuple(structure.warnings),
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
            "the XML is not well-formed at line %1: %2",
            "get the file again, or mend that line in a text editor",
            values=(error.lineno or 1, reason),
        ) from error
    except (ValueError, LookupError) as error:
        raise UserError("the file is in an encoding that cannot be read", "save it as UTF-8") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UserError("the XML has a document type definition, which is not safe to read", "remove its <!DOCTYPE>")
    return root


def _is_attached(element: _Element) -> bool:
    return any(local(above) in ("attachment", *_DOCUMENTS) for above in element.iterancestors())
