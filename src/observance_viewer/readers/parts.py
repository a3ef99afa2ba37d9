"""The parts of a resolution: what stands above the formula, preamble, operative part, annexes, what stands below.

It divides blocks and changes none of their words.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import takewhile

from observance_viewer.readers.drafts import Draft, drafts_of, is_heading, opens_preambular, split_typed
from observance_viewer.readers.lexicon import ANNEX, ENACTING, ENACTING_HEAD, PARTICIPLES, VERBS
from observance_viewer.readers.masthead import formula_in
from observance_viewer.readers.numbering import depths, is_first
from observance_viewer.readers.page_furniture import is_closing
from observance_viewer.readers.source import Block
from observance_viewer.readers.words import Words, joined

Piece = tuple[Block, Words]

_FULL_STOPS = (".", "。")
_OPERATIVE_ENDS = (".", ";", "。", "；", "؛")
_LONGEST_FORMULA = 120


@dataclass(slots=True)
class Parts:
    """One resolution divided; `others` are the further resolutions of the same text, each from its own heading on."""

    head: list[Piece] = field(default_factory=list)
    enacting: Words | None = None
    preamble: list[Draft] = field(default_factory=list)
    operative: list[Draft] = field(default_factory=list)
    annexes: list[list[Piece]] = field(default_factory=list)
    closing: list[Words] = field(default_factory=list)
    others: int = 0


def divide(blocks: list[Piece]) -> Parts:
    """Give the parts of a resolution; `enacting` is None where no formula is found."""
    at = _formula(blocks)
    parts = Parts()
    if at is None:
        blocks = _split_formula(blocks)
        at = _formula(blocks)
    # Decisions and statements have no formula: what their format calls title stands above the body all the same.
    begin = at if at is not None else sum(1 for _ in takewhile(_is_headpiece, blocks))
    parts.head = blocks[:begin]
    parts.enacting = None if at is None else blocks[at][1]
    rest = blocks[begin if at is None else begin + 1 :]
    if parts.enacting is not None:
        rest, others = _first_resolution(rest)
    else:
        others = []
    body = _without_annexes(rest, parts)
    start = _first_operative(body)
    parts.preamble = _preamble(body[:start])
    parts.operative = drafts_of(body[start:])
    for other in others:
        parts.others += 1
        _without_annexes(_as_annex(other), parts, annexed=True)
    return parts


def _is_headpiece(piece: Piece) -> bool:
    return piece[0].kind in ("title", "masthead")


def _formula(blocks: list[Piece]) -> int | None:
    """Give the place of the enacting formula, as the format or its words tell it."""
    marked = next((i for i, (block, _) in enumerate(blocks) if block.kind == "enacting"), None)
    return marked if marked is not None else formula_in(["" if block.kind else words.text for block, words in blocks])


def _split_formula(blocks: list[Piece]) -> list[Piece]:
    """Set a formula apart from the paragraph that it runs into (“The General Assembly, having considered …”)."""
    for index, (block, words) in enumerate(blocks):
        found = ENACTING_HEAD.match(words.text) if block.kind is None and not block.number else None
        if found:
            formula = Words(found[0].rstrip())
            rest = words.cut(found.end())
            return [
                *blocks[:index],
                (replace(block, kind="enacting"), formula),
                (replace(block, kind=None), rest),
                *blocks[index + 1 :],
            ]
    return blocks


def _first_resolution(blocks: list[Piece]) -> tuple[list[Piece], list[list[Piece]]]:
    """Divide where the formula stands again: parts B, C, … of a text, each from its own heading on."""
    starts: list[int] = []
    for index, (block, words) in enumerate(blocks):
        if block.kind is None and len(words.text) < _LONGEST_FORMULA and ENACTING.match(words.text):
            begin = index
            while begin and _is_free_heading(blocks[begin - 1]):
                begin -= 1
            starts.append(begin)
    if not starts:
        return blocks, []
    ends = [*starts[1:], len(blocks)]
    return blocks[: starts[0]], [blocks[begin:end] for begin, end in zip(starts, ends, strict=True)]


def _is_free_heading(piece: Piece) -> bool:
    return piece[0].kind is None and is_heading(piece[1].text) and not is_closing(piece[1].text)


def _as_annex(blocks: list[Piece]) -> list[Piece]:
    """Mark the blocks of a further resolution as an annex with its preamble."""
    formula = next(i for i, (_, words) in enumerate(blocks) if ENACTING.match(words.text))
    body = blocks[formula + 1 :]
    start = _first_operative(body)
    title = joined([words for _, words in blocks[:formula]] or [blocks[0][1]])
    marked: list[Piece] = [(replace(blocks[0][0], kind="annex"), title)]
    marked += [(replace(block, kind="heading"), words) for block, words in blocks[max(1, formula) : formula + 1]]
    marked += [(replace(block, kind="preambular"), words) for block, words in body[:start]]
    return marked + body[start:]


def _without_annexes(blocks: list[Piece], parts: Parts, *, annexed: bool = False) -> list[Piece]:
    """Give the body; annexes and closing lines go to `parts`."""
    body: list[Piece] = []
    for block, words in blocks:
        if block.kind == "closing" or (block.kind is None and (is_closing(words.text) or _is_vote(words.text, parts))):
            parts.closing.append(words)
        elif block.kind == "annex" or (block.kind is None and _is_annex(words.text, body, annexed=annexed)):
            parts.annexes.append([(block, words)])
            annexed = True
        elif annexed:
            parts.annexes[-1].append((block, words))
        else:
            body.append((block, words))
    return body


def _is_vote(text: str, parts: Parts) -> bool:
    """Whether a text in brackets below the meeting and the date tells how a resolution was adopted."""
    return bool(parts.closing) and text.startswith("[") and text.endswith("]")


def _is_annex(text: str, body: list[Piece], *, annexed: bool) -> bool:
    found = ANNEX.match(text) if len(text) < 90 else None
    if found is None or not (annexed or body):
        return False
    return not found["more"] or annexed or body[-1][1].text.endswith(_FULL_STOPS)


def _first_operative(body: list[Piece]) -> int:
    """Give the place of the first operative paragraph, or of the headings right above it."""
    if len(body) > 1 and body[0][0].kind is None and _heads_section(body[0][1].text, body[1][1].text):
        # A resolution of sections: each has its heading, its preamble and its paragraphs.
        return 0
    for index, (block, words) in enumerate(body):
        if block.kind not in (None, "preambular"):
            return index
        if block.kind is None and is_first(split_typed(block, words)[0]):
            while index and body[index - 1][0].kind is None and is_heading(body[index - 1][1].text):
                index -= 1
            verb = _first_verb(body[:index])
            return index if verb is None else verb
    verb = _first_verb(body)
    return _first_ended(body) if verb is None else verb


def _heads_section(text: str, below: str) -> bool:
    return is_heading(text) and text.split(" ", 1)[0] not in PARTICIPLES and opens_preambular(below)


def _first_verb(body: list[Piece]) -> int | None:
    """Give the place of the first paragraph that begins with an operative verb; None without one."""
    for index, (block, words) in enumerate(body):
        first = words.text.split(" ", 1)[0].rstrip(",")
        if block.kind is None and first in VERBS and first not in PARTICIPLES:
            return index
    return None


def _first_ended(body: list[Piece]) -> int:
    """Give the place behind the last paragraph that ends like a preambular one, where what follows ends otherwise."""
    for index in range(len(body), 0, -1):
        block, words = body[index - 1]
        if block.kind is not None or not words.text.endswith(_OPERATIVE_ENDS):
            return index
    return 0


def _preamble(blocks: list[Piece]) -> list[Draft]:
    """Give the preambular paragraphs, the points of a list below their own."""
    groups: list[tuple[list[Words], list[Draft]]] = []
    for block, words in blocks:
        number, rest = split_typed(block, words)
        if number is not None and groups:
            groups[-1][1].append(Draft("subparagraph", rest, number))
        elif not groups or block.kind == "preambular" or _begins(words.text, groups[-1][0][-1].text):
            groups.append(([words], []))
        elif groups[-1][1]:
            groups[-1][1].append(Draft("continuation", words, None, 1))
        else:
            groups[-1][0].append(words)
    paragraphs = [(Draft("preambular", joined(pieces)), points) for pieces, points in groups]
    return [_with_points(paragraph, points) if points else paragraph for paragraph, points in paragraphs]


def _begins(text: str, above: str) -> bool:
    if "a" <= text[:1] <= "z":
        return False
    return not above.endswith(":") or text.split(" ", 1)[0] in PARTICIPLES


def _with_points(paragraph: Draft, points: list[Draft]) -> Draft:
    numbered = [point for point in points if point.number]
    levels = depths(["1.", *(point.number or "" for point in numbered)])[1:]
    for point, level in zip(numbered, levels, strict=True):
        point.depth = max(1, level)
    path = [paragraph]
    for point in points:
        del path[point.depth or 1 :]
        path[-1].children.append(point)
        if point.number:
            path.append(point)
    return paragraph
