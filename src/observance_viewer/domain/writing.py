"""Rules of writing Markdown: lists that go on, tasks that are ticked, words that are marked; must not know a window."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ITEM = re.compile(r"(?P<lead>\s*(?:>\s*)*)(?P<mark>[-*+]|(?P<number>\d{1,9})(?P<dot>[.)]))\s+(?P<box>\[[ xX]\]\s+)?")
_TASK = re.compile(r"^(\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+\[)([ xX])(?=\]\s+\S)")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class Edit:
    """The code points `start` to `end` become `text`; `chosen` (begin, end) is selected afterwards."""

    start: int
    end: int
    text: str
    chosen: tuple[int, int]


def next_item(line: str) -> str | None:
    """Give what begins the line after `line` of a list; empty where `line` is an item without words, None elsewhere."""
    found = _ITEM.match(line)
    if found is None:
        return None
    if not line[found.end() :].strip():
        return ""
    number = found["number"]
    mark = f"{int(number) + 1}{found['dot']}" if number else found["mark"]
    return f"{found['lead']}{mark} {'[ ] ' if found['box'] else ''}"


def tasks_in(text: str) -> list[int]:
    """Give the lines (from 0) of `text` that are tasks, as `- [ ] call the liaison officer` is one."""
    lines, fenced = [], False
    for number, line in enumerate(text.split("\n")):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and _TASK.match(line):
            lines.append(number)
    return lines


def tasks_of(text: str) -> list[tuple[str, bool]]:
    """Give the words of each task of `text`, and whether it is done."""
    lines = text.split("\n")
    found = [(lines[number], _TASK.match(lines[number])) for number in tasks_in(text)]
    return [(line[task.end() + 1 :].strip(), task[2] != " ") for line, task in found if task is not None]


def toggled(text: str, task: int) -> str:
    """Give `text` with its task number `task` (from 0) done, or no longer done; unchanged where there is none."""
    tasks = tasks_in(text)
    if not 0 <= task < len(tasks):
        return text
    lines = text.split("\n")
    lines[tasks[task]] = _TASK.sub(lambda found: found[1] + (" " if found[2] != " " else "x"), lines[tasks[task]])
    return "\n".join(lines)


def marked(text: str, start: int, end: int, mark: str) -> Edit:
    """Give the edit that puts `mark` around the code points `start` to `end`, or takes it away where it stands."""
    size = len(mark)
    words = text[start:end]
    if words.startswith(mark) and words.endswith(mark) and len(words) >= 2 * size:
        return Edit(start, end, words[size:-size], (start, end - 2 * size))
    if _stands_around(text, start, end, mark):
        return Edit(start - size, end + size, words, (start - size, end - size))
    return Edit(start, end, f"{mark}{words}{mark}", (start + size, end + size))


def linked(text: str, start: int, end: int) -> Edit:
    """Give the edit that makes a link of the code points `start` to `end`; what is still to be typed is selected."""
    words = text[start:end]
    if re.fullmatch(r"https?://\S+", words):
        return Edit(start, end, f"[]({words})", (start + 1, start + 1))
    at = start + len(words) + 3
    return Edit(start, end, f"[{words}](https://)", (at, at + len("https://")) if words else (start + 1, start + 1))


def _stands_around(text: str, start: int, end: int, mark: str) -> bool:
    size = len(mark)
    around = text[max(0, start - size) : start] == mark and text[end : end + size] == mark
    # One star beside another is half of a bold mark.
    double = text[max(0, start - size - 1) : start - size] == mark and text[end + size : end + size + 1] == mark
    return around and not (size == 1 and double)
