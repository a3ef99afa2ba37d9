"""Fuzzes one reader with atheris: `fuzz_readers.py text|akn|docx|pdf SECONDS`; needs `pip install atheris`.

What crashes it, takes longer than ten seconds or breaks a promise of `Resolution` is kept in `build/fuzz/FORMAT`. XML
is changed element by element half of the time, text line by line, for broken markup reaches little. A Word file is
fuzzed by its main part; a PDF is read within this process, for a child each would be too slow.
"""

from __future__ import annotations

import copy
import io
import random
import sys
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import atheris
from lxml import etree

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

sys.path.insert(0, str(Path(__file__).parent))

with atheris.instrument_imports(include=["observance_viewer.readers", "observance_viewer.domain"]):
    from compare_formats import as_docx, word_file
    from observance_viewer.domain.errors import UserError
    from observance_viewer.exports.akoma_ntoso import akn_bytes
    from observance_viewer.exports.outline import outline
    from observance_viewer.readers import pdf_glyphs, pdf_lines
    from observance_viewer.readers.reading import SHIPPED, read_bytes, read_shipped

BUILD = Path(__file__).resolve().parents[1] / "build" / "fuzz"
LONGEST_INPUT = 30_000
TAGS = (
    *("tbl", "tr", "tc", "p", "r", "t", "tab", "br", "hyperlink", "ins", "del", "sdt", "txbxContent", "drawing"),
    *("AlternateContent", "Choice", "Fallback", "numPr", "ilvl", "numId", "footnoteReference", "vertAlign", "vanish"),
    *("paragraph", "content", "list", "point", "intro", "num", "heading", "authorialNote", "container", "formula"),
    *("preamble", "mainBody", "attachment", "table", "a", "i", "b"),
)
TEXTS = (
    *("The General Assembly,", " Recalling", "Decides to designate 7 September as the International Day of Tests,"),
    *("1. ", "(a) ", "(i) ", "resolution 70/1 of 25 September 2015", "1", "*", "Annex", "__________________"),
    *("A/RES/70/1", "2/5", "\u202e", "\ud7ff", "\u00ad", "。", "إن الجمعية العامة،"),
)


def main() -> None:
    """Fuzz the reader that the command line names for as many seconds as it says."""
    kind, seconds = sys.argv[1], int(sys.argv[2])
    folder = BUILD / kind
    seeds = folder / "corpus"
    seeds.mkdir(parents=True, exist_ok=True)
    (seeds / "shipped").write_bytes(seed(kind))
    pdf_lines.read_sheets = lambda data: list(pdf_glyphs.sheets(data))

    def once(data: bytes) -> None:
        with suppress(UserError):
            check(read_bytes(word_file(data) if kind == "docx" else data, "fuzzed"))

    def changed(data: bytes, most: int, number: int) -> bytes:
        chance = random.Random(number)  # noqa: S311
        if chance.random() < 0.5:
            return atheris.Mutate(data, most)
        change = {"akn": changed_tree, "docx": changed_tree}.get(kind, changed_lines)
        return change(data, chance)[:most]

    options = [f"-max_total_time={seconds}", "-timeout=10", f"-max_len={LONGEST_INPUT}", "-rss_limit_mb=3000"]
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={folder}/", str(seeds)], once, custom_mutator=changed)
    atheris.Fuzz()


def changed_tree(data: bytes, chance: random.Random) -> bytes:
    """Move, copy, remove, rename or fill one to four elements; what is no XML stays as it is."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
        for _ in range(chance.randint(1, 4)):
            every = [element for element in root.iter("*") if element is not root]
            if every:
                change_element(chance.choice(every), chance.choice(every), chance)
    except (etree.XMLSyntaxError, ValueError):
        return data
    return etree.tostring(root)


def change_element(one: etree._Element, other: etree._Element, chance: random.Random) -> None:
    """Change `one`, or its place to that of the `other`."""
    match chance.randint(0, 5):
        case 0:
            one.getparent().remove(one)
        case 1 if one is not other and one not in other.iterancestors():
            other.append(one)
        case 2:
            other.addnext(copy.deepcopy(one))
        case 3:
            space, brace, _ = one.tag.rpartition("}")
            one.tag = f"{space}{brace}{chance.choice(TAGS)}"
        case 4:
            one.text = chance.choice(TEXTS)
        case _:
            for name in one.attrib:
                one.set(name, chance.choice(("0", "1", "-1", "9", "x", "", "99999999999")))


def changed_lines(data: bytes, chance: random.Random) -> bytes:
    """Remove, copy, move or replace one to six lines."""
    lines = data.split(b"\n")
    for _ in range(chance.randint(1, 6)):
        at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randint(0, 3):
            case 0 if len(lines) > 1:
                del lines[at]
            case 1:
                lines.insert(to, lines[at])
            case 2:
                lines[at], lines[to] = lines[to], lines[at]
            case _:
                lines[at] = (chance.choice(TEXTS) + chance.choice(TEXTS)).encode()
    return b"\n".join(lines)


def seed(kind: str) -> bytes:
    """Give the shipped resolution in the format `kind`, or what stands for it where its bytes would be packed."""
    shipped = read_shipped()
    if kind == "akn":
        return akn_bytes(shipped)
    if kind == "pdf":
        return plain_pdf([shipped.enacting, *(node.text[:80] for node in shipped.nodes())])
    if kind == "docx":
        with zipfile.ZipFile(io.BytesIO(as_docx(shipped))) as archive:
            return archive.read("word/document.xml")
    from importlib.resources import files

    return files("observance_viewer.resources").joinpath("documents", SHIPPED).read_bytes()


def plain_pdf(lines: list[str]) -> bytes:
    """Give a PDF of one page that is not packed."""
    shown = b"".join(
        b"/F%d 10 Tf (%s) Tj 0 -14 Td\n" % (1 + at % 2, line.encode("ascii", "replace").replace(b"(", b"\\("))
        for at, line in enumerate(line.replace(")", "\\)") for line in lines)
    )
    content = b"BT 60 740 Td\n" + shown + b"ET"
    fonts = b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>", b"<</Type/Font/Subtype/Type1/BaseFont/Times-Italic>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>/Contents 4 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        *fonts,
    ]
    body = b"".join(b"%d 0 obj%sendobj\n" % (number, text) for number, text in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size 7>>\n"


def check(resolution: Resolution) -> None:
    """Check what every reading promises: unique ids, spans that give their words, an outline that can be written."""
    identifiers = [node.id for node in resolution.nodes()]
    passages = resolution.passages()
    wrong: list[object] = [] if len(identifiers) == len(set(identifiers)) else ["an id is used twice"]
    wrong += [found for found in resolution.citations if passages[found.at][found.start : found.end] != found.text]
    wrong += [
        found
        for found in resolution.mentions
        if passages[found.at][found.start : found.end] not in (found.entity, found.acronym)
    ]
    if wrong:
        raise AssertionError(wrong[0])
    outline(resolution)


if __name__ == "__main__":
    main()
