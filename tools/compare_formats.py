"""Compares what is read from one resolution in four formats: `compare_formats.py [--keep DIR] FILE.xml…`.

Each Akoma Ntoso file is read, written as a Word file, a PDF and hard-wrapped text, and read back from those; what
differs is printed. Ends with the number of files that are the same in every format. Exit status 1 if one is not.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import textwrap
import zipfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import typst

from observance_viewer.domain.errors import UserError
from observance_viewer.readers.reading import read_bytes, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from observance_viewer.domain.resolution import Call, Node, Resolution

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
PAGE = (
    '#set page(paper: "us-letter", margin: (x: 4.3cm, y: 2.8cm), '
    'header: context if counter(page).get().first() > 1 [#text(8.5pt, weight: "bold")[SYMBOL]], '
    "footer: context text(7pt)[#counter(page).display()/#counter(page).final().first() #h(1fr) 36-01234])\n"
    '#set text(10pt, font: "Libertinus Serif", hyphenate: false)\n#set super(typographic: false)\n'
    "#set par(justify: true, first-line-indent: (amount: 24pt, all: true), spacing: 1.4em, leading: 0.6em)\n"
)


def main() -> int:
    """Compare the files that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, help="a folder in which to keep what was made")
    parser.add_argument("--show", type=int, default=4, help="differences to print of each file")
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    writers = {"docx": as_docx, "pdf": as_pdf, "txt": as_text}
    same = dict.fromkeys(writers, 0)
    for source in arguments.files:
        original = read_file(source)
        for kind, write in writers.items():
            data = write(original)
            if arguments.keep:
                (arguments.keep / f"{Path(source).stem}.{kind}").write_bytes(data)
            try:
                differences = list(compared(facts(original), facts(read_bytes(data, source))))
            except UserError as error:
                differences = [str(error)]
            same[kind] += not differences
            if differences:
                sys.stdout.write(f"{Path(source).name} as {kind}: {len(differences)} differences\n")
                sys.stdout.writelines(f"    {line}\n" for line in differences[: arguments.show])
    sys.stdout.write(f"the same of {len(arguments.files)}: {json.dumps(same)}\n")
    return int(any(count < len(arguments.files) for count in same.values()))


def facts(resolution: Resolution) -> dict[str, str]:
    """Give what must not depend on the format, by its place."""
    found = {"title": str(resolution.title), "number": str(resolution.number), "enacting": resolution.enacting}
    for node in resolution.nodes():
        calls = [(call.footnote, call.offset) for call in node.calls]
        found[node.id] = f"{node.kind} {node.number} {node.text} {calls}"
    for note in resolution.footnotes:
        found[note.id] = f"{note.marker} at {note.host}: {note.text}"
    for citation in resolution.citations:
        found[f"citation {citation.at} {citation.start}"] = citation.symbol
    for at, annex in enumerate(resolution.annexes, 1):
        found[f"annex {at}"] = str(annex.title)
    return found


def compared(want: dict[str, str], have: dict[str, str]) -> Iterator[str]:
    """Give a line for each place at which two readings differ."""
    for place in dict.fromkeys((*want, *have)):
        one, other = want.get(place, "nothing"), have.get(place, "nothing")
        if one != other:
            at = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
            start = max(0, at - 40)
            yield f"{place}: …{one[start : at + 50]!r} became …{other[start : at + 50]!r}"


def paragraphs(resolution: Resolution) -> Iterator[tuple[int, Node]]:
    """Give the nodes in reading order with their depth, an annex's title before its nodes left out."""

    def below(nodes: Iterable[Node], depth: int) -> Iterator[tuple[int, Node]]:
        for node in nodes:
            yield depth, node
            yield from below(node.children, depth + 1)

    yield from below((*resolution.preamble, *resolution.operative), 0)
    for annex in resolution.annexes:
        yield from below(annex.nodes, 0)


def cut(text: str, calls: tuple[Call, ...], italic: int) -> Iterator[tuple[str, bool, str | None]]:
    """Cut `text` at its calls and at the end of its first `italic` code points: (words, italic?, footnote or None)."""
    places = sorted([(call.offset, call.footnote) for call in calls] + ([(italic, None)] if italic else []))
    done = 0
    for offset, footnote in places:
        yield text[done:offset], done < italic, footnote
        done = offset
    yield text[done:], False, None


def as_docx(resolution: Resolution) -> bytes:
    """Write a Word file as the UN does: typed numbers behind tabs, real footnotes, italic opening phrases."""

    def run(text: str, *, italic: bool = False) -> str:
        style = "<w:rPr><w:i/></w:rPr>" if italic else ""
        return f'<w:r>{style}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def words(text: str, calls: tuple[Call, ...], italic: int = 0) -> str:
        done = ""
        for piece, slanted, footnote in cut(text, calls, italic):
            done += run(piece, italic=slanted)
            done += f'<w:r><w:footnoteReference w:id="{footnote[2:]}"/></w:r>' if footnote else ""
        return done

    tab = "<w:r><w:tab/></w:r>"
    body = [run(f"{resolution.number}. ") + words(resolution.title or "", resolution.title_calls)]
    body.append(run(resolution.enacting, italic=True))
    for annex_at, (_, node) in with_annexes(resolution):
        if annex_at:
            body.append(run(annex_at))
        number = tab + run(node.number) + tab if node.number else tab
        body.append(number + words(node.text, node.calls, len(node.opening or "")))
    notes = "".join(
        f'<w:footnote w:id="{note.id[2:]}"><w:p><w:r><w:footnoteRef/></w:r>{run(" " + note.text)}</w:p></w:footnote>'
        for note in resolution.footnotes
    )
    document = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in body)
    main = f'<w:document xmlns:w="{W}"><w:body>{document}</w:body></w:document>'.encode()
    return word_file(main, f'<w:footnotes xmlns:w="{W}">{notes}</w:footnotes>'.encode())


def word_file(main: bytes, notes: bytes = b"<footnotes/>") -> bytes:
    """Zip the main part and the notes of a Word file."""
    parts = {
        "_rels/.rels": relations("officeDocument", "word/document.xml").encode(),
        "word/document.xml": main,
        "word/_rels/document.xml.rels": relations("footnotes", "footnotes.xml").encode(),
        "word/footnotes.xml": notes,
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def relations(kind: str, target: str) -> str:
    """Give a relations part with one relation."""
    relation = f'<Relationship Id="r" Type="{TYPES}{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{PACKAGE}">{relation}</Relationships>'


def with_annexes(resolution: Resolution) -> Iterator[tuple[str, tuple[int, Node]]]:
    """Give the paragraphs, the first of an annex with the annex's title."""
    first = {annex.nodes[0].id: annex.title or "" for annex in resolution.annexes if annex.nodes}
    for depth, node in paragraphs(resolution):
        yield first.get(node.id, ""), (depth, node)


def as_pdf(resolution: Resolution) -> bytes:
    """Set the resolution with Typst on pages such as the UN's."""
    notes = {note.id: note.text for note in resolution.footnotes}
    called: set[str] = set()

    def quoted(text: str) -> str:
        return f"#{json.dumps(text, ensure_ascii=False)}"

    def words(text: str, calls: tuple[Call, ...], italic: int = 0) -> str:
        done = ""
        for piece, slanted, footnote in cut(text, calls, italic):
            done += f"#emph[{quoted(piece)}]" if slanted else quoted(piece)
            if footnote:
                done += (
                    f"#footnote(<{footnote}>)"
                    if footnote in called
                    else (f"#footnote[{quoted(notes[footnote])}]<{footnote}>")
                )
                called.add(footnote)
        return done

    title = words(resolution.title or "", resolution.title_calls)
    source = PAGE.replace("SYMBOL", resolution.symbol or "") + f'#set text(lang: "{resolution.language}")\n'
    source += f"#par(first-line-indent: 0pt, text(12pt)[*{quoted(f'{resolution.number}. ')}{title}*])\n\n"
    source += f"#emph[{quoted(resolution.enacting)}]\n\n"
    for annex_title, (_, node) in with_annexes(resolution):
        if annex_title:
            source += f"*{quoted(annex_title)}*\n\n"
        heading = words(node.text, node.calls, len(node.opening or ""))
        if node.kind == "heading":
            source += f"#par(first-line-indent: 0pt)[*{heading}*]\n\n"
        else:
            source += f"{quoted(f'{node.number} ') if node.number else ''}{heading}\n\n"
    return typst.compile(source.encode())


def as_text(resolution: Resolution) -> bytes:
    """Write hard-wrapped text with the notes under a rule every forty lines, as extraction leaves it."""
    notes = {note.id: note for note in resolution.footnotes}
    lines: list[str] = []
    due: list[str] = []
    shown: set[str] = set()
    page = 0

    def marked(text: str, calls: tuple[Call, ...]) -> str:
        return "".join(piece + (notes[note].marker if note else "") for piece, _, note in cut(text, calls, 0))

    blocks: list[tuple[int, str, tuple[Call, ...]]] = [
        (1, f"{resolution.number}. {marked(resolution.title or '', resolution.title_calls)}", resolution.title_calls),
        (1, resolution.enacting, ()),
    ]
    for annex_title, (depth, node) in with_annexes(resolution):
        if annex_title:
            blocks.append((1, annex_title, ()))
        number = f"{node.number} " if node.number else ""
        blocks.append((depth + 1, number + marked(node.text, node.calls), node.calls))
    for depth, text, calls in blocks:
        due += [call.footnote for call in calls if call.footnote not in shown]
        shown.update(due)
        for line in textwrap.wrap(text, 86, initial_indent=" " * depth, break_long_words=False):
            lines.append(line)
            page += 1
        if page > 40:
            lines += page_end(due, notes)
            page = 0
    return "\n\n".join([*lines, *page_end(due, notes)]).encode()


def page_end(due: list[str], notes: dict[str, object]) -> list[str]:
    """Take the notes that are due as lines under a rule."""
    lines = ["__________________"] if due else []
    for footnote in due:
        note = notes[footnote]
        lines += textwrap.wrap(f"{note.marker}  {note.text}", 95, break_long_words=False)
    due.clear()
    return lines


if __name__ == "__main__":
    raise SystemExit(main())
