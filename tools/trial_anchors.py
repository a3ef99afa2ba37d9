"""Edits texts at random and looks where notes on them go: how many are found again, how many on wrong words.

    python tools/trial_anchors.py [--edits 1000] [--seed 1] [FILE…]

Takes the shipped resolution, texts made up in the style of resolutions, and each FILE. Of every letter it is known
where it came from, so a place is judged by letters, not by likeness: wrong are words that hold
less than half of those that the note was made on, or more of other words (where an edit has put the same words next to
them, some letters are enough); missed are notes whose words still stand, whole and in one paragraph, and
that are not shown on them. Ends with 1 when a note is on wrong words or fewer than 97 % are found again.
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import dataclass, field

from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.text_version import text_version
from observance_viewer.readers.reading import read_file, read_shipped
from observance_viewer.storage.anchors import Finder

OPENINGS = (
    "Recalling", "Reaffirming", "Noting with concern", "Recognizing", "Bearing in mind", "Emphasizing", "Decides",
    "Invites", "Requests", "Encourages", "Urges", "Calls upon", "Expresses its appreciation to",
)  # fmt: skip
ACTORS = (
    "the Secretary-General", "all Member States", "the United Nations system", "civil society", "regional bodies",
    "the specialized agencies", "the President of the General Assembly", "relevant stakeholders",
)  # fmt: skip
ACTIONS = (
    "to observe the day in an appropriate manner",
    "to report to the General Assembly at its next session",
    "to strengthen cooperation at all levels",
    "to raise awareness of the safety of rivers and lakes",
    "to consider the matter further",
    "to bring the present resolution to the attention of all",
)
MATTERS = (
    "within existing resources", "in accordance with national priorities", "through voluntary contributions",
    "as a matter of urgency", "with a view to lasting results", "and in this regard",
)  # fmt: skip
NEW_WORDS = ("clearly", "swiftly", "and sustained", "above all", "where needed", "every fitting", "promptly")
NEW_CLAUSES = (
    "that every lake has a keeper, and every keeper a boat",
    "Governments willing to lend their experts for a year",
    "the report of the working group on maps, and its annex",
)

Letter = tuple[str, int]
Passage = list[Letter]


@dataclass
class Tally:
    """How many notes there were, of how many the words stood, and what became of them."""

    notes: int = 0
    standing: int = 0
    found: int = 0
    orphaned: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def made_up(chance: random.Random) -> dict[str, str]:
    """Give a text in which, as in resolutions, much is said more than once."""
    passages = {}
    for part, count in (("PP", chance.randint(2, 9)), ("OP", chance.randint(2, 12))):
        for number in range(1, count + 1):
            clauses = [
                f"{chance.choice(ACTORS)} {chance.choice(ACTIONS)}, {chance.choice(MATTERS)}"
                for _ in range(chance.randint(1, 4))
            ]
            passages[f"{part}{number}"] = f"{chance.choice(OPENINGS)} {', '.join(clauses)};"
    return passages


def edited(passages: dict[str, str], chance: random.Random) -> list[tuple[str, Passage]]:
    """Give the passages after some edits, each letter with the number that it had before, -1 for a new one."""
    rows: list[tuple[str, Passage]] = []
    number = 0
    for at, text in passages.items():
        rows.append(
            (at.rstrip("0123456789().abcdi") or at, [(letter, number + index) for index, letter in enumerate(text)])
        )
        number += len(text)
    for _ in range(chance.randint(1, 5)):
        edit(rows, chance)
    counts: dict[str, int] = {}
    numbered = []
    for part, letters in rows:
        counts[part] = counts.get(part, 0) + 1
        numbered.append((f"{part}{counts[part]}", letters))
    return numbered


def edit(rows: list[tuple[str, Passage]], chance: random.Random) -> None:
    """Do one thing that editors of drafts do."""
    index = chance.randrange(len(rows))
    part, letters = rows[index]
    spaces = [place for place, (letter, _) in enumerate(letters) if letter == " "] or [0]
    here = chance.choice(spaces)
    there = min(len(letters), here + chance.randint(3, 60))
    match chance.randrange(11):
        case 0 | 1:
            rows[index] = (part, letters[:here] + new(f" {chance.choice(NEW_WORDS)}") + letters[here:])
        case 2 | 3:
            rows[index] = (part, letters[:here] + letters[there:])
        case 4:
            rows[index] = (part, letters[:here] + new(f" {chance.choice(NEW_WORDS)} ") + letters[there:])
        case 5:
            rows.insert(index, (part, new(f"{chance.choice(OPENINGS)} {chance.choice(NEW_CLAUSES)};")))
        case 6:
            if len(rows) > 2:
                del rows[index]
        case 7:
            rows.insert(chance.randrange(len(rows)), rows.pop(index))
        case 8:
            rows[index : index + 1] = [(part, letters[:here]), (part, letters[here + 1 :])]
        case 9:
            if index + 1 < len(rows):
                rows[index : index + 2] = [(part, letters + new(" ") + rows[index + 1][1])]
        case _:
            middle = chance.choice(spaces)
            first, second, third = sorted((here, middle, there))
            rows[index] = (part, letters[:first] + letters[second:third] + letters[first:second] + letters[third:])


def new(text: str) -> Passage:
    """Give letters that were not there before."""
    return [(letter, -1) for letter in text]


def try_one(passages: dict[str, str], chance: random.Random, notes: int, tally: Tally) -> None:
    """Edit a text once and place some notes in it."""
    rows = edited(passages, chance)
    old = text_version("S", "en", passages)
    after = text_version("S", "en", {at: "".join(letter for letter, _ in letters) for at, letters in rows})
    origins = {at: [number for _, number in letters] for at, letters in rows}
    finder = Finder(old, after)
    begins = {}
    number = 0
    for at, text in passages.items():
        begins[at] = number
        number += len(text)
    for _ in range(notes):
        at = chance.choice([each for each, text in passages.items() if len(text) > 8])
        text = passages[at]
        starts = [0, *(place + 1 for place, letter in enumerate(text[:-1]) if letter == " ")]
        start = chance.choice(starts)
        ends = [place for place in range(start + 2, len(text) + 1) if place == len(text) or not text[place].isalnum()]
        if not ends:
            continue
        end = ends[min(len(ends) - 1, int(chance.expovariate(0.25)))]
        judge(
            finder, Anchor("S", at, quote_of(text, start, end)), (begins[at] + start, begins[at] + end), origins, tally
        )


def judge(finder: Finder, anchor: Anchor, span: tuple[int, int], origins: dict[str, list[int]], tally: Tally) -> None:
    """Place one note and count what became of it."""
    tally.notes += 1
    wanted = list(range(*span))
    places = [(at, numbers.index(span[0])) for at, numbers in origins.items() if span[0] in numbers]
    stands = any(origins[at][start : start + len(wanted)] == wanted for at, start in places)
    tally.standing += stands
    placement = finder.place(anchor)
    quote = placement.anchor.quote
    words = anchor.quote.exact if anchor.quote else ""
    if placement.state == "orphaned" or quote is None:
        tally.orphaned += 1
        if stands:
            tally.missed.append(f"{anchor.at}: {words!r}")
        return
    numbers = origins[placement.anchor.at or ""][quote.start : quote.end]
    own = sum(span[0] <= number < span[1] for number in numbers)
    others = sum(number >= 0 for number in numbers) - own
    beside_a_copy = own > 0 and quote.exact == words
    if not beside_a_copy and (own * 2 < len(wanted) or others > own):
        tally.wrong.append(f"{anchor.at}: {words!r} on {placement.anchor.at}: {quote.exact!r}")
    elif stands and numbers != wanted:
        tally.missed.append(f"{anchor.at}: {words!r} on {quote.exact!r}")
    else:
        tally.found += stands


def trial(edits: int, seed: int, texts: list[dict[str, str]], notes: int = 12) -> Tally:
    """Do `edits` edits, in turn to the given texts and to made-up ones, with some notes each."""
    chance = random.Random(seed)  # noqa: S311
    tally = Tally()
    for number in range(edits):
        text = texts[number // 2 % len(texts)] if texts and number % 2 == 0 else made_up(chance)
        try_one(text, chance, notes, tally)
    return tally


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("files", nargs="*", metavar="FILE")
    options = parser.parse_args()
    texts = [read_shipped().passages(), *(read_file(name).passages() for name in options.files)]
    tally = trial(options.edits, options.seed, texts)
    for line in (*(f"wrong: {each}" for each in tally.wrong), *(f"missed: {each}" for each in tally.missed)):
        print(line)
    share = 100 * tally.found / max(1, tally.standing)
    print(f"{options.edits} edits, {tally.notes} notes, the words of {tally.standing} stood afterwards")
    print(f"found again {tally.found} ({share:.2f} %), on wrong words {len(tally.wrong)}, orphaned {tally.orphaned}")
    return 0 if not tally.wrong and share >= 97 else 1


if __name__ == "__main__":
    sys.exit(main())
