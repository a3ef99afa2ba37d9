"""Prints how fast Akoma Ntoso is read, beside a bare parse of the same bytes in the same run; needs no screen.

Each line: milliseconds of processor time, of this one process, that the bare parse and the reader take for 50 kB.
Reads the files named on the command line, else one made of the shipped text with the votes that published files list.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from observance_viewer.exports.akoma_ntoso import akn_bytes
from observance_viewer.readers.reading import read_bytes, read_shipped

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 7
COPIES = 20
UNIT = 50_000
TURNS_OF_THE_TEXT = 5
STATES = 193


def main() -> None:
    """Measure in turns and print."""
    files = [Path(name).read_bytes() for name in sys.argv[1:]] or [_made()] * COPIES
    units = sum(map(len, files)) / UNIT
    for turn in range(ROUNDS + 1):
        bare = _spent(lambda: [etree.fromstring(data) for data in files])
        ours = _spent(lambda: [read_bytes(data, "bench") for data in files])
        if turn:
            print(bare / units, ours / units)


def _made() -> bytes:
    """Give a file of about 50 kB: the shipped text over and over, and as many votes as there are Member States."""
    shipped = read_shipped()
    longer = replace(
        shipped,
        preamble=shipped.preamble * TURNS_OF_THE_TEXT,
        operative=shipped.operative * TURNS_OF_THE_TEXT,
        metadata=replace(shipped.metadata, vote="Recorded vote"),
    )
    votes = "".join(f'<organization refersTo="memberState">STATE {state}</organization>\n' for state in range(STATES))
    return akn_bytes(longer).replace(b"</voting>", f"<count>{votes}</count></voting>".encode())


def _spent(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return (time.process_time() - begin) * 1000


if __name__ == "__main__":
    main()
