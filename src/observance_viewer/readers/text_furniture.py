"""Finds among the lines of extracted text what every page carries: running heads, page numbers, the title again."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from observance_viewer.readers.drafts import ENDS
from observance_viewer.readers.lexicon import ENACTING
from observance_viewer.readers.masthead import begins_title, number_alone
from observance_viewer.readers.page_furniture import RULE, URL, head_symbol, is_furniture, symbol_behind

if TYPE_CHECKING:
    from observance_viewer.readers.text_layout import Line

_COVER, _LONGEST_TITLE = 40, 8
# What is longer is no title; each line beside the head of a page is looked for in it.
_MOST_OF_TITLE = 1000
# Fewer words of a title can be those of a sentence.
_SHORT = 2
_PAGE_OF = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})\Z")
_PAGE_NUMBER = re.compile(r"\d{1,3}\s*/\s*\d{1,3}(?!\S)|[-–—]\s?\d{1,3}\s?[-–—]\Z|[Pp]|页")
_WRITTEN_PAGE = re.compile(r"(?<![\d/.])(\d{1,2})\s?/\s?(\d{1,2})(?![\d/.]*[\d/])")
_FOOT_DOCKET = r"\d\d-\d{5}(?:\s*\([A-Z]\))?"
_FOOT_DOCKET_ALONE = re.compile(rf"{_FOOT_DOCKET}\Z")
# The date of printing has six figures and stands at most so many lines away from the docket number.
_PRINTED, _NEAR = 6, 8
_INNER_FOOT = re.compile(
    rf"(?<!\S)(?:{_FOOT_DOCKET}\s+\*?\d{{1,3}}/\d{{1,3}}|\d{{1,3}}/\d{{1,3}}\s+{_FOOT_DOCKET})(?!\S)"
)
# A text may begin on its first or second page, and page numbers have at most three figures.
_FIRST, _LONGEST_NUMBER = 2, 3
# Meeting and date may stand below the last one.
_CLOSING = 4
# A page has at least so many lines that carry something.
_LEAST_OF_PAGE = 12


def set_furniture_aside(lines: list[Line]) -> None:
    """Mark what stands on every page; a line that only looks like it is left to the text."""
    _free_other_numbers(lines)
    number, title = _number_and_title(lines)
    _free_other_symbols(lines, number)
    _set_page_numbers_aside(lines)
    _set_dockets_aside(lines)
    for line in lines if number else ():
        head = symbol_behind(line.text) if "/RES/" in line.text else None
        if head and head[1].endswith(f"/{number}") and head[0] in title:
            line.aside = True
    _cut_out(lines, number, title)
    furniture = {index for index, line in enumerate(lines) if line.aside and not _is_rule_or_address(line.text)}
    _set_titles_aside(lines, furniture, title)
    beside = [
        line
        for index, line in enumerate(lines)
        if not line.aside and (line.page_break or index - 1 in furniture or index + 1 in furniture)
    ]
    counts = Counter(line.text for line in beside)
    everywhere = Counter(line.text for line in lines)
    pages = len([index for index in furniture if index - 1 not in furniture])
    for line in beside:
        count = counts[line.text]
        returns = 1 < count == everywhere[line.text] and 2 * count >= pages
        if returns and not line.text[0].islower() and not line.text.endswith(ENDS):
            line.aside = True


def _is_rule_or_address(text: str) -> bool:
    return RULE.match(text) is not None or URL.match(text) is not None


def _set_titles_aside(lines: list[Line], furniture: set[int], title: str) -> None:
    """Mark the title where a page repeats it at its head, on however many lines."""
    for index, line in enumerate(lines):
        beside = line.page_break or index - 1 in furniture or index + 1 in furniture
        if not beside or line.aside or len(line.text) < 2:
            continue
        rest = title
        for more in lines[index : index + _LONGEST_TITLE]:
            if not rest.startswith(more.text):
                break
            more.aside = True
            rest = rest[len(more.text) :].lstrip()
        if not line.aside and index - 1 in furniture:
            line.aside = _is_short_title(lines[index - 1], line, title)


def _is_short_title(above: Line, line: Line, title: str) -> bool:
    """Whether a line below the symbol at the head of a page is the title, which heads may shorten."""
    words = line.text.split()
    if head_symbol(above.text) is None or len(words) <= _SHORT or line.text.endswith(ENDS):
        return False
    return title.endswith(line.text) or (line.text[0].isupper() and set(words) <= set(title.split()))


def _cut_out(lines: list[Line], number: str, title: str) -> None:
    """Take out of the lines what a page printed between two words of a sentence: docket, page, running head."""
    printed = {match.groups() for line in lines if line.aside and (match := _PAGE_OF.match(line.text))}
    begin = next((index for index, line in enumerate(lines) if ENACTING.match(line.text)), 0)
    own = rf"(?<!resolution )(?<!document )[ASE]/RES/{re.escape(number)}(?=\s|\Z)(?:\s+{re.escape(title)})?"
    for line in lines[begin:]:
        if line.aside or "/" not in line.text:
            continue
        text = _INNER_FOOT.sub(" ", line.text)
        if number and f"/RES/{number}" in text:
            text = re.sub(own, " ", text)
        for page, total in set(_WRITTEN_PAGE.findall(text)) if printed else ():
            if (page, total) not in printed and {(str(int(page) - 1), total), (str(int(page) + 1), total)} & printed:
                text = re.sub(rf"(?<!\d){page}\s?/\s?{total}(?![\d/])", " ", text)
        if text != line.text:
            line.text = " ".join(text.split())
            line.aside = not line.text
            line.text = line.text or "-----"


def _number_and_title(lines: list[Line]) -> tuple[str, str]:
    """Give number and title as the cover has them, on however many lines; '' where they are not found."""
    for index, line in enumerate(lines[:_COVER]):
        if ENACTING.match(line.text):
            break
        if begins_title(line.text) and not line.aside:
            rest = []
            for more in lines[index + 1 : index + _LONGEST_TITLE]:
                if more.aside or ENACTING.match(more.text):
                    break
                rest.append(more.text)
            number, _, title = line.text.partition(". ")
            return re.sub(r"\s+", "", number), " ".join([title, *rest]).strip()[:_MOST_OF_TITLE]
        if prefixed := number_alone(line.text):
            return re.sub(r"\s+", "", prefixed), ""
    return "", ""


def _free_other_symbols(lines: list[Line], number: str) -> None:
    """Leave to the text a line that begins with a symbol other than that of the resolution itself."""
    heads = [(line, symbol) for line in lines if line.aside and (symbol := head_symbol(line.text))]
    counts = Counter(symbol for _, symbol in heads)
    for line, symbol in heads:
        own = not number or symbol.endswith(f"/{number}")
        if not own and counts[symbol] == 1 and not line.page_break:
            line.aside = False


def _free_other_numbers(lines: list[Line]) -> None:
    """Leave to the text a line such as `16/21` where pages are counted to another total, or are not counted so."""
    pages = [(line, match) for line in lines if line.aside and (match := _PAGE_OF.match(line.text))]
    if not pages:
        return
    total = Counter(match[2] for _, match in pages).most_common(1)[0][0]
    written = {page for line in lines for page, of in _WRITTEN_PAGE.findall(line.text) if of == total}
    for line, match in pages:
        if match[2] != total or not int(match[1]) <= min(int(total), len(written) + _FIRST):
            line.aside = False


def _set_page_numbers_aside(lines: list[Line]) -> None:
    """Mark page numbers on lines of their own, which count on from page to page.

    Where a figure stands alone twice lone figures are the markers of notes: there only one beside other furniture is
    a page number. None is one where pages are numbered in another way.
    """
    bare = [index for index, line in enumerate(lines) if line.text.isdecimal() and len(line.text) <= _LONGEST_NUMBER]
    if not bare or any(_is_numbering(line) for line in lines):
        return
    run: list[int] = []
    for index in bare:
        value = int(lines[index].text)
        far = not run or index - run[-1] >= _LEAST_OF_PAGE or index >= len(lines) - _CLOSING
        if far and (value == int(lines[run[-1]].text) + 1 if run else value <= _FIRST):
            run.append(index)
    alone = len({lines[index].text for index in bare}) == len(bare)
    for index in run:
        near = (lines[max(0, index - 1)], lines[min(index + 1, len(lines) - 1)])
        beside = near[1].page_break or any(other.aside and is_furniture(other.text) for other in near)
        if beside or (alone and len(run) > 1):
            lines[index].aside = True


def _set_dockets_aside(lines: list[Line]) -> None:
    """Mark the date of printing, six figures, where a converter set it apart from the docket number."""
    for index, line in enumerate(lines):
        if line.text.isdecimal() and len(line.text) == _PRINTED and not line.aside:
            near = lines[max(0, index - _NEAR) : index + _NEAR + 1]
            line.aside = any(_FOOT_DOCKET_ALONE.match(other.text) for other in near if other.aside)


def _is_numbering(line: Line) -> bool:
    return line.aside and _PAGE_NUMBER.search(line.text) is not None
