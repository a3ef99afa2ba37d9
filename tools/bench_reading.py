"""Prints how fast resolutions are read, in milliseconds of processor time of this one process; needs no screen.

Each line: what 50 kB of Akoma Ntoso take, first a bare parse by lxml and then the reader, and last what the reader
takes for the same resolution as text, in lines and with notes below each page. What was read is dropped at once.
Reads the Akoma Ntoso files named on the command line, else a made one that names as many bodies and documents, calls
as many notes and has as many elements as 50 kB of the UN's own files have on average.
"""

from __future__ import annotations

import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from observance_viewer.domain.resolution import Link
from observance_viewer.exports.akoma_ntoso import akn_bytes
from observance_viewer.readers.reading import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from observance_viewer.domain.resolution import Resolution

ROUNDS, COPIES = 15, 10
UNIT = 50_000
PREAMBULAR, OPERATIVE, PAGE = 18, 30, 5
WIDTH = 88
KEYWORDS = 145
RECALLED = """
Recalling its resolutions 88/14 of 9 December 2033 and 89/201 of 21 December 2034 on the care of lighthouses and all
other relevant resolutions and decisions on this matter, and reaffirming the outcome of the conference that the
harbours of four oceans held on the keeping of their lights, on the signs by which these are told from each other,
and on the charts in which all of this is set down{note}

Reaffirming the principles on which those who keep the lights of a coast have agreed in good will, and stressing
that a light that fails on a single night can undo what was built up in the course of many years, for the ships that
pass, for those who live on the shore and for all who wait for what they bring

Noting with appreciation the work of the International Maritime Organization and of the regional commissions, and
taking note of the report of the Secretary-General on the state of lighthouses,{note} in particular on what is said
there of the training of keepers, the exchange of lamps and lenses, and the keeping of records

Deeply concerned that many coasts of developing countries still have no lights that can be seen in bad weather, that
those which there are often burn for a part of the night only, and that the means for their repair have not grown
with the number of the ships that depend on them, nor with the dangers that a changing sea brings
"""
ASKED = """
Invites all Member States, the organizations of the United Nations system and other international and regional
organizations, as well as civil society, to keep the lights of their coasts in good repair, to train those who keep
them, and to share what they have learned from failures with all others, so that no coast has to learn alone what
another has paid for dearly

Emphasizes that the keeping of a light is a service to all, whatever the flag of the ship that sees it, and that
neither the number of ships that pass nor the wealth of the shore on which it stands ought to decide whether it
burns through the night, in summer as in winter and in calm weather as in a storm

Requests the Secretary-General to report at its ninety-second session on the implementation of the present
resolution, in close consultation with the United Nations Environment Programme, taking into account the views of
those who keep the lights, with suggestions on how the costs of repairs can be shared in fairness

Encourages Governments to consider, where they have not yet done so, the building of lights that need neither oil
nor coal, to make use of the wind and of the sun for them, and to lend each other lamps in the seasons in which one
coast needs them more than another does, and to leave none without light in the time that this takes
"""


def main() -> None:
    """Measure in turns and print."""
    text = sample().encode()
    made = _marked_up(read_bytes(text, "sample"))
    files = [Path(name).read_bytes() for name in sys.argv[1:]] or [made] * COPIES
    for turn in range(ROUNDS + 1):
        bare = _spent(etree.fromstring, files)
        ours = _spent(_read, files)
        typed = _spent(_read, [text] * COPIES)
        if turn:
            print(bare / _units(files), ours / _units(files), typed / _units([made] * COPIES))


def sample() -> str:
    """Give a resolution as text: paragraphs in lines, and below each page its notes."""
    lines = ["90/900. Keeping the lights", "", "The General Assembly,", ""]
    noted, below = 0, []
    for place in range(PREAMBULAR + OPERATIVE):
        paragraphs = (RECALLED if place < PREAMBULAR else ASKED).strip().split("\n\n")
        words = paragraphs[place % len(paragraphs)]
        if "{note}" in words:
            noted += 1
            below.append(f"{noted} See A/90/{place + 1}, and resolution 89/{place + 100}, annex, sect. II.")
        words = words.format(note=noted)
        words = f"{words}," if place < PREAMBULAR else f"{place - PREAMBULAR + 1}. {words};"
        lines += [*textwrap.wrap(words, WIDTH), ""]
        if place % PAGE == PAGE - 1:
            lines += ["_" * 15, *below, ""]
            below.clear()
    return "\n".join(lines)


def _marked_up(resolution: Resolution) -> bytes:
    """Give it as Akoma Ntoso with links on the documents that it cites, and as many keywords as files have metadata."""
    links = {
        place.id: tuple(
            Link(cited.start, cited.end, cited.url or "") for cited in resolution.citations if cited.at == place.id
        )
        for place in (*resolution.nodes(), *resolution.footnotes)
    }
    linked = replace(
        resolution,
        preamble=tuple(replace(node, links=links[node.id]) for node in resolution.preamble),
        operative=tuple(replace(node, links=links[node.id]) for node in resolution.operative),
        footnotes=tuple(replace(note, links=links[note.id]) for note in resolution.footnotes),
        metadata=replace(resolution.metadata, subjects=("LIGHTHOUSES",)),
    )
    keywords = "".join(
        f'      <keyword value="word_{number}" href="https://example.org/lighthouses/thesaurus/words/{number}" '
        f'showAs="word_{number}" dictionary="A Thesaurus of Lights"></keyword>\n'
        for number in range(KEYWORDS)
    )
    return akn_bytes(linked).replace(b"</classification>", f"{keywords}</classification>".encode())


def _read(data: bytes) -> None:
    read_bytes(data, "bench")


def _units(files: list[bytes]) -> float:
    return sum(map(len, files)) / UNIT


def _spent(work: Callable[[bytes], object], files: list[bytes]) -> float:
    begin = time.process_time()
    for data in files:
        work(data)
    return (time.process_time() - begin) * 1000


if __name__ == "__main__":
    main()
