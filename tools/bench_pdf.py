"""Prints how long notes take to become a PDF, and the memory for it, beside the bare compile of the same data."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from observance_viewer.domain.note import Anchor, Note, quote_of
from observance_viewer.exports import pdf
from observance_viewer.exports.files import write_atomically
from observance_viewer.exports.pdf_options import PdfOptions
from observance_viewer.readers.reading import read_shipped

MADE = datetime(2026, 11, 24, tzinfo=UTC)
TURNS = 5
PARAGRAPH = "Ask the **liaison office** who speaks first. " * 8
BARE = """
import sys, time
import typst
begin = time.perf_counter()
compiler = typst.Compiler(sys.argv[1] + "/main.typ", root=sys.argv[1])
compiler.compile(format="pdf", pdf_standards=["ua-1", "a-3a"], timestamp=0)
print(time.perf_counter() - begin)
"""


def main() -> int:
    """Measure, print, and give 1 when a figure misses its aim."""
    outcomes = []
    few, _ = compare(10)
    outcomes.append(_say("10 notes, from the call to the file", few, 0.3, "s"))
    many, bare = compare(1000)
    outcomes.append(_say(f"1,000 notes ({many:.2f} s) against the bare compile ({bare:.2f} s)", many / bare, 1.15, "x"))
    pdf.notes_pdf(make_notes(10_000), read_shipped(), MADE)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024**2
    outcomes.append(_say("memory for 10,000 notes", memory, 1.5, "GiB"))
    return 0 if all(outcomes) else 1


def compare(count: int) -> tuple[float, float]:
    """Give the medians, in seconds, of the export of `count` notes and of the bare compile; the two take turns."""
    resolution, notes = read_shipped(), make_notes(count)
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        for name, data in pdf.page_files(notes, resolution, MADE, PdfOptions()).items():
            (Path(folder) / name).write_bytes(data)
        for _ in range(TURNS):
            begin = time.perf_counter()
            write_atomically(Path(folder) / "notes.pdf", pdf.notes_pdf(notes, resolution, MADE).data)
            ours.append(time.perf_counter() - begin)
            done = subprocess.run([sys.executable, "-c", BARE, folder], capture_output=True, check=True)
            bare.append(float(done.stdout))
    return statistics.median(ours), statistics.median(bare)


def make_notes(count: int) -> list[Note]:
    """Give `count` notes of some 370 characters on the operative paragraphs of the shipped resolution."""
    resolution = read_shipped()
    passages = resolution.passages()
    notes = []
    for index in range(count):
        at = f"OP{index % 5 + 1}"
        anchor = Anchor(resolution.symbol or "", at, quote_of(passages[at], 0, 60))
        text = f"Note {index}. {PARAGRAPH}\n\n- one\n- two"
        notes.append(Note(f"00000000-0000-4000-8000-{index:012d}", anchor, text, ("briefing",), MADE, MADE))
    return notes


def _say(what: str, figure: float, aim: float, unit: str) -> bool:
    good = figure <= aim
    sys.stdout.write(f"{'ok  ' if good else 'MISS'} {what}: {figure:.2f} {unit} (aim: at most {aim:g})\n")
    return good


if __name__ == "__main__":
    raise SystemExit(main())
