"""Opens the zip of a Word file and parses its parts; trusts nothing in it and knows nothing of paragraphs."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from lxml import etree

from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_UNZIPPED = 32 * 1024 * 1024
MOST_RATIO = 200
MOST_PARTS = 5000
_SMALL = 1024 * 1024
# What `zipfile` raises for a zip that is damaged, made up, encrypted (RuntimeError) or packed in a way that it does not
# know (NotImplementedError).
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError, EOFError, RuntimeError,
)  # fmt: skip
_BOMB = "this Word file unpacks to more than a document can hold"


def local(element: _Element) -> str:
    """Give an element's name without its namespace; empty for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element | None, name: str) -> str | None:
    """Give the attribute `name` in whichever namespace (transitional, strict or none) it stands."""
    if element is None:
        return None
    return next((str(v) for k, v in element.attrib.items() if str(k).rpartition("}")[2] == name), None)


def child(element: _Element | None, *path: str) -> _Element | None:
    """Follow local names down from `element`; None where one is missing."""
    for name in path:
        if element is None:
            return None
        element = next((inner for inner in element if local(inner) == name), None)
    return element


class WordPackage:
    """The parts of a .docx. Raises UserError for a zip that is damaged, encrypted, a bomb or no Word file."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _UNREADABLE as error:
            raise _damaged() from error
        self._left = MOST_UNZIPPED
        infos = self._zip.infolist()
        if len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > 8 * MOST_UNZIPPED:
            raise UserError(_BOMB, "save it again without pictures, or open another copy")
        self._names = {info.filename: info for info in infos}
        self._parsed: dict[str, _Element] = {}
        self.main = self._main_part()

    def part(self, name: str) -> _Element | None:
        """Parse the part `name`; None when the file has no such part."""
        if name in self._parsed:
            return self._parsed[name]
        info = self._names.get(name)
        if info is None:
            return None
        if info.flag_bits & 1:
            raise UserError("this Word file is encrypted", "save it without a password, then open that")
        data = self._bytes(info)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise _damaged() from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise UserError(
                "this Word file carries a document type definition, which none needs",
                "save it again with a word processor, then open that",
            )
        self._parsed[name] = root
        return root

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """Give a part's relations: id → (last word of the type, target; inner targets as part names)."""
        folder, _, name = part.rpartition("/")
        root = self.part(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        found: dict[str, tuple[str, str]] = {}
        for relation in () if root is None else root:
            target = attribute(relation, "Target") or ""
            if attribute(relation, "TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = (attribute(relation, "Type") or "").rpartition("/")[2]
            found[attribute(relation, "Id") or ""] = (kind, target)
        return found

    def _bytes(self, info: zipfile.ZipInfo) -> bytes:
        # The size in the directory can lie: what counts is what comes out.
        most = min(self._left, max(_SMALL, info.compress_size * MOST_RATIO))
        try:
            with self._zip.open(info) as stream:
                data = stream.read(most + 1)
        except _UNREADABLE as error:
            raise _damaged() from error
        if len(data) > most:
            raise UserError(_BOMB, "save it again without pictures, or open another copy")
        self._left -= len(data)
        return data

    def _main_part(self) -> str:
        names = [target for kind, target in self.related("").values() if kind == "officeDocument"]
        for name in [*names, "word/document.xml"]:
            if name in self._names:
                root = self.part(name)
                if root is not None and local(root) == "document" and child(root, "body") is not None:
                    return name
        raise UserError("this zip archive is no Word document", "open the .docx, .pdf, .xml or .txt of a resolution")


def _damaged() -> UserError:
    return UserError("this Word file is damaged", "fetch it again, or open its PDF")
