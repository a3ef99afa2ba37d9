"""Everything that can be gone to or done, ranked by what is typed; shows nothing and goes nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rapidfuzz import fuzz, process

from observance_viewer.domain.folding import fold, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Kind = Literal["command", "passage", "entity", "document", "note", "setting"]
_COMPARED = 160
_LIKE = 72.0


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be chosen: `label` names it, `words` say more, `aside` stands at the end of its line.

    `target` is whatever the one who made the entry needs when it is chosen.
    """

    kind: Kind
    label: str
    words: str
    aside: str
    target: object


class Ranking:
    """Entries to be ranked at every key press; they are folded once, when something is typed."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)
        self._labels: list[str] = []
        self._texts: list[str] = []

    def rank(self, typed: str, limit: int) -> tuple[Entry, ...]:
        """Give at most `limit` entries for what is typed, the best first; for nothing typed the first ones.

        An entry whose name begins with it is best, then one that holds all its words, then one that is merely like it.
        """
        wanted = fold(typed).words
        if not wanted:
            return self._entries[:limit]
        if not self._texts:
            self._fold()
        scored = [
            (score, number)
            for number, (label, text) in enumerate(zip(self._labels, self._texts, strict=True))
            if (score := _score(wanted, label, text)) is not None
        ]
        if len(scored) < limit:
            scored += self._alike(" ".join(wanted), {number for _, number in scored}, limit - len(scored))
        scored.sort()
        return tuple(self._entries[number] for _, number in scored[:limit])

    def _fold(self) -> None:
        for entry in self._entries:
            label = " ".join(words_of(entry.label))
            self._labels.append(label)
            self._texts.append(" ".join((label, *words_of(entry.words), *words_of(entry.aside))))

    def _alike(self, wanted: str, taken: set[int], limit: int) -> Sequence[tuple[int, int]]:
        texts = {number: text[:_COMPARED] for number, text in enumerate(self._texts) if number not in taken}
        likely = process.extract(wanted, texts, scorer=fuzz.partial_ratio, score_cutoff=_LIKE, limit=limit)
        return [(100 - int(score) + 10, number) for _, score, number in likely]


def _score(wanted: tuple[str, ...], label: str, text: str) -> int | None:
    """Give how far an entry is from what is typed, 0 for its very name; None where a word is missing."""
    joined = " ".join(wanted)
    if label == joined or label.replace(" ", "") == joined.replace(" ", ""):
        return 0
    if label.startswith(joined):
        return 1
    words = text.split(" ")
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 2 if all(any(word.startswith(part) for word in label.split(" ")) for part in wanted) else 3
    return 4 if all(part in text for part in wanted) else None
