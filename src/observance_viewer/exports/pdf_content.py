"""What stands in the PDF of notes, as plain values for the page template; must not know how it is set."""

from __future__ import annotations

import json
import re
from itertools import groupby
from typing import TYPE_CHECKING, Any

from observance_viewer.domain.observance import next_occurrence
from observance_viewer.domain.passage import parse_passage
from observance_viewer.exports.markdown_tree import tree_of
from observance_viewer.exports.places import in_reading_order, place_of
from observance_viewer.exports.scripts import cleaned, language_of, runs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, datetime

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Node, Resolution
    from observance_viewer.exports.markdown_tree import Block, Inline
    from observance_viewer.exports.pdf_options import PdfOptions
    from observance_viewer.exports.pdf_words import Words

_LATIN = ("en", "fr", "es")
_EXCERPT = 72
_WIDEST_TABLE = 9
_SPECIAL = re.compile(r"[^\x00-\u02ff\u2000-\u206f\u20a0-\u20bf]|\S{41}")
_UNBROKEN = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]{40}(?=\S)")
_TOO_WIDE = re.compile(r"\S{70}(?=\S)")


def content_of(
    notes: Sequence[Note], resolution: Resolution, made: datetime, options: PdfOptions, words: Words
) -> dict[str, Any]:
    """Give what the template needs; notes are numbered from 1 in the order in which they are set.

    Every line is a list of the inline items of `markdown_tree`, and these besides: `run` (words of another
    `language`), `joint` (a place where a long word may be broken) and `jump` (a link to the label `target`).
    Each note is JSON text of its own, which the template reads when it comes to it: that takes the least memory.
    """
    encode = json.JSONEncoder(ensure_ascii=False).encode
    passages = resolution.passages()
    sections = _sections(notes, resolution, options.order, words)
    numbers = {note.id: n for n, note in enumerate((note for _, _, group in sections for note in group), 1)}
    labels = {anchor: f"group-{n}" for n, (anchor, _, _) in enumerate(sections) if anchor}
    home = cleaned(resolution.symbol or resolution.source)
    title = cleaned(resolution.title or "")
    tags = sorted({tag for note in notes for tag in note.tags}, key=lambda tag: (tag.casefold(), tag))
    heading = words.table["notes_on"].replace("%1", home)
    return {
        "language": words.language,
        "latin": words.language if words.language in _LATIN else "en",
        "words": words.table,
        "paper": options.paper,
        "head": options.head,
        "heading": heading,
        "symbol": home,
        "title": title,
        "short": _short(title),
        "facts": _facts(notes, resolution, made.date(), words),
        "date": words.day(made.date()),
        "made": [made.year, made.month, made.day],
        "keywords": [cleaned(tag) for tag in tags],
        "contents": options.contents and len(sections) > 1,
        "parts": [cleaned(name) for _, name, _ in sections] + ["."] * (options.text + 2 * options.index),
        "groups": [
            {
                "label": f"group-{n}",
                "heading": cleaned(name),
                **_line("excerpt", _short(cleaned(passages.get(anchor, ""))) if anchor else ""),
                "notes": [encode(_note(note, numbers[note.id], words, home, labels)) for note in group],
            }
            for n, (anchor, name, group) in enumerate(sections)
        ],
        "resolution": _text(resolution, numbers, notes, words) if options.text else [],
        "tags": _tags(tags, notes, numbers) if options.index else [],
        "documents": _documents(resolution, notes, numbers, words) if options.index else [],
    }


def _facts(notes: Sequence[Note], resolution: Resolution, today: date, words: Words) -> list[tuple[str, str]]:
    facts = []
    if resolution.metadata.adopted:
        facts.append((words.table["adopted"], words.day(resolution.metadata.adopted)))
    coming = [day for each in resolution.observances if (day := next_occurrence(each, today))]
    if coming:
        soonest = min(coming, key=lambda day: day.begin)
        at = f" ({soonest.observance.at})" if soonest.observance.at else ""
        facts.append((words.table["next"], f"{words.days(soonest)}, {soonest.observance.name}{at}"))
    facts += [(words.table["number"], str(len(notes))), (words.table["made"], words.day(today))]
    return [(label, cleaned(fact)) for label, fact in facts]


def _sections(
    notes: Sequence[Note], resolution: Resolution, order: str, words: Words
) -> list[tuple[str, str, list[Note]]]:
    """Give the notes in groups: the passage that the group is about or nothing, its heading, its notes."""
    ordered = in_reading_order(notes, resolution)
    if order == "date":
        ordered.sort(key=lambda note: note.created.date())
        return [("", words.day(day), list(group)) for day, group in groupby(ordered, lambda note: note.created.date())]
    if order == "tag":
        first: Callable[[Note], str] = lambda note: min(note.tags, key=str.casefold, default="")  # noqa: E731
        ordered.sort(key=lambda note: (not note.tags, first(note).casefold(), first(note)))
        return [("", tag or words.table["untagged"], list(group)) for tag, group in groupby(ordered, first)]
    home = resolution.symbol or resolution.source
    sections = []
    for (symbol, at), group in groupby(ordered, lambda note: (note.anchor.symbol, note.anchor.at)):
        elsewhere = symbol != home
        name = ", ".join(filter(None, (symbol if elsewhere else "", at))) or words.table["whole"]
        sections.append(("" if elsewhere or at is None else at, name, list(group)))
    return sections


def _note(note: Note, number: int, words: Words, home: str, labels: dict[str, str]) -> dict[str, Any]:
    written = words.table["written"].replace("%1", words.day(note.created.date()))
    if note.modified.date() != note.created.date():
        written += " · " + words.table["changed"].replace("%1", words.day(note.modified.date()))
    body = tree_of(note.text)
    _dress_blocks(body, home, labels, 0)
    return {
        "number": number,
        "place": cleaned(place_of(note.anchor)),
        **_line("quote", cleaned(note.anchor.quote.exact) if note.anchor.quote else ""),
        "body": body,
        "tags": [_dressed([cleaned(tag)], language_of(tag)) for tag in note.tags],
        "dates": written,
    }


def _line(key: str, text: str) -> dict[str, Any]:
    """Give a line of plain text under `key`, with its language where its letters tell one."""
    language = language_of(text)
    line: dict[str, Any] = {key: _dressed([text], language) if text else []}
    return {**line, "language": language} if language else line


def _dress_blocks(blocks: list[Block], home: str, labels: dict[str, str], depth: int) -> None:
    """Make the blocks of a note ready to be set: cut into runs, headings without a gap between their levels."""
    levels: list[int] = []
    for index, block in enumerate(blocks):
        kind = block["type"]
        if kind == "heading":
            levels = [level for level in levels if level < block["level"]] + [block["level"]]
            if depth:
                strong = {"type": "strong", "children": block["children"]}
                blocks[index] = {**block, "type": "paragraph", "children": [strong]}
                block = blocks[index]
            else:
                block["level"] = min(3 + len(levels), 6)
        elif kind == "table" and len(block["align"]) > _WIDEST_TABLE:
            blocks[index] = block = _as_lines(block)
        if kind == "code":
            block["text"] = _TOO_WIDE.sub(lambda found: found[0] + "\n", block["text"])
        for line in _lines(block):
            line["children"] = _dressed(line["children"], line.get("language", ""), home, labels)
        for inner in _inner(block):
            _dress_blocks(inner, home, labels, depth + 1)


def _as_lines(table: Block) -> Block:
    """Give a table that is wider than the page as lines."""
    children: list[Inline] = []
    for row in table["rows"]:
        for cell in row:
            children += [*cell["children"], " | "]
        children[-1:] = [{"type": "break"}]
    return {"type": "paragraph", "children": children[:-1]}


def _lines(block: Block) -> Iterable[Block]:
    if block["type"] == "table":
        return (cell for row in block["rows"] for cell in row)
    return (block,) if "children" in block and block["type"] != "quote" else ()


def _inner(block: Block) -> Iterable[list[Block]]:
    if block["type"] == "list":
        return (item["children"] for item in block["items"])
    return (block["children"],) if block["type"] == "quote" else ()


def _dressed(
    children: list[Inline], language: str, home: str = "", labels: dict[str, str] | None = None
) -> list[Inline]:
    dressed: list[Inline] = []
    for child in children:
        if isinstance(child, str):
            dressed += _runs(child, language) if _SPECIAL.search(child) else [child]
            continue
        if "children" in child:
            child["children"] = _dressed(child["children"], language, home, labels)
            passage = parse_passage(child["target"]) if "target" in child else None
            if passage and labels and passage.symbol == home and passage.id in labels:
                child = {"type": "jump", "target": labels[passage.id], "children": child["children"]}
        elif child["type"] == "code":
            dressed += _joined([{"type": "code", "text": part} for part in _parts(child["text"])])
            continue
        dressed.append(child)
    return dressed


def _runs(text: str, language: str) -> list[Inline]:
    items: list[Inline] = []
    for spoken, words in runs_of(text, language):
        parts = _parts(words)
        if spoken == language:
            items += _joined(parts)
        else:
            items += _joined([{"type": "run", "language": spoken or "en", "text": part} for part in parts])
    return items


def _parts(text: str) -> list[str]:
    return _UNBROKEN.sub(lambda found: found[0] + "\n", text.replace("\n", " ")).split("\n")


def _joined(parts: Sequence[Inline]) -> list[Inline]:
    items: list[Inline] = []
    for part in parts:
        items += [part, {"type": "joint"}]
    return items[:-1]


def _short(text: str) -> str:
    if len(text) <= _EXCERPT:
        return text
    return text[:_EXCERPT].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _text(resolution: Resolution, numbers: dict[str, int], notes: Sequence[Note], words: Words) -> list[dict[str, Any]]:
    marks: dict[str, list[int]] = {}
    for note in notes:
        if note.anchor.symbol == resolution.symbol and note.anchor.at:
            marks.setdefault(note.anchor.at, []).append(numbers[note.id])

    def part(text: str, *, at: str = "", label: str = "", depth: int = 0, italic: int = 0) -> dict[str, Any]:
        line: list[Inline] = [cleaned(text[italic:])]
        if italic:
            line.insert(0, {"type": "emphasis", "children": [cleaned(text[:italic])]})
        language = language_of(text)
        return {
            "heading": False,
            "label": label,
            "depth": depth,
            "notes": _ranges(marks.get(at, ())),
            "text": _dressed(line, language),
        }

    def parts(node: Node, depth: int) -> Iterable[dict[str, Any]]:
        for heading in node.headings:
            yield {**part(heading), "heading": True}
        number = f"{node.number} " if node.number and node.kind != "heading" else ""
        label = node.id if node.kind in ("preambular", "operative") else ""
        made = part(node.text, at=node.id, label=label, depth=depth, italic=len(node.opening or ""))
        yield {**made, "heading": node.kind == "heading", "text": [*([number] if number else []), *made["text"]]}
        for child in node.children:
            yield from parts(child, depth + 1)

    text = [part(resolution.enacting, italic=len(resolution.enacting))] if resolution.enacting else []
    for node in (*resolution.preamble, *resolution.operative):
        text += parts(node, 0)
    for annex in resolution.annexes:
        text.append({**part(annex.title or words.table["annex"]), "heading": True})
        for node in annex.nodes:
            text += parts(node, 0)
    if resolution.footnotes:
        text.append({**part(words.table["footnotes"]), "heading": True})
    for footnote in resolution.footnotes:
        made = part(footnote.text, at=footnote.id, label=footnote.id)
        text.append({**made, "text": [f"{footnote.marker} ", *made["text"]]})
    return text


def _ranges(numbers: Iterable[int]) -> list[list[int]]:
    """Give numbers in order, three or more that follow each other as first and last: 1, 3–7."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1] = [ranges[-1][0], number]
        else:
            ranges.append([number])
    return [part for each in ranges for part in ([[n] for n in each] if each[-1] - each[0] < 2 else [each])]


def _tags(tags: Sequence[str], notes: Sequence[Note], numbers: dict[str, int]) -> list[dict[str, Any]]:
    return [
        {
            "words": _dressed([cleaned(tag)], language_of(tag)),
            "notes": _ranges(numbers[note.id] for note in notes if tag in note.tags),
        }
        for tag in tags
    ]


def _documents(
    resolution: Resolution, notes: Sequence[Note], numbers: dict[str, int], words: Words
) -> list[dict[str, Any]]:
    """Give the documents that the resolution cites, each with the places that name it and the notes on these."""
    cited: dict[str, dict[str, Any]] = {}
    for citation in resolution.citations:
        day = words.day(citation.date) if citation.date else ""
        entry = cited.setdefault(
            citation.symbol, {"symbol": cleaned(citation.symbol), "title": "", "url": "", "places": [], "notes": []}
        )
        entry["title"] = entry["title"] or cleaned(", ".join(filter(None, (citation.title, day))))
        entry["url"] = entry["url"] or (citation.url or "")
        if citation.at not in entry["places"]:
            entry["places"].append(citation.at)
    for entry in cited.values():
        places = set(entry["places"])
        entry["notes"] = _ranges(numbers[note.id] for note in notes if note.anchor.at in places)
    return [cited[symbol] for symbol in sorted(cited)]
