"""Prints how long notes take to become PDF files, and the memory for it, beside the bare compile of the same data.

The bare compile is the least that any program must do that sets these pages with Typst: the same template with the
same data, compiled in a process of its own. Counted is what Typst itself takes, fonts looked for and file written,
and not the start of Python or the import of Typst. All that the program adds is therefore in its own figure: putting
the data together, starting the process, checking, and writing the file safely.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from observance_viewer.domain.note import Anchor, Note, quote_of
from observance_viewer.exports import pdf
from observance_viewer.exports.pdf_files import write_volumes
from observance_viewer.exports.pdf_options import PdfOptions
from observance_viewer.exports.volumes import volumes_of
from observance_viewer.readers.reading import read_shipped

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

MADE = datetime(2026, 11, 24, tzinfo=UTC)
TURNS = 5
PARAGRAPH = "Ask the **liaison office** who speaks first. " * 8
BARE = """
import sys, time
import typst
begin = time.perf_counter()
compiler = typst.Compiler(sys.argv[1] + "/main.typ", root=sys.argv[1])
data = compiler.compile(format="pdf", pdf_standards=["ua-1", "a-3a"], timestamp=0)
open(sys.argv[1] + "/bare.pdf", "wb").write(data)
print(time.perf_counter() - begin)
"""


def main() -> int:
    """Measure, print, and give 1 when a figure misses its aim."""
    outcomes = []
    few, _ = compare(10)
    outcomes.append(_say("10 notes, from the call to the file", few, 0.3, "s"))
    many, bare = compare(1000)
    outcomes.append(_say(f"1,000 notes ({many:.2f} s) against the bare compile ({bare:.2f} s)", many / bare, 1.15, "x"))
    with tempfile.TemporaryDirectory() as folder:
        files = export(make_notes(10_000), read_shipped(), Path(folder) / "notes.pdf")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e9
    outcomes.append(_say(f"memory for 10,000 notes, which fill {files} files", memory, 1.5, "GB"))
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e9
    sys.stdout.write(f"     and in the process that asks for them: {own:.2f} GB\n")
    return 0 if all(outcomes) else 1


def export(notes: list[Note], resolution: Resolution, target: Path) -> int:
    """Do what the program does with notes, from the call to the files, and give the number of files."""
    options = PdfOptions()
    volumes = volumes_of(notes, resolution, options.order)
    return len(write_volumes(target, volumes, resolution, MADE, options).paths)


def compare(count: int) -> tuple[float, float]:
    """Give the medians, in seconds, of the export of `count` notes and of the bare compile; the two take turns."""
    resolution, notes = read_shipped(), make_notes(count)
    (volume,) = volumes_of(notes, resolution, "passage")
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        for name, data in pdf.page_files(volume, resolution, MADE, PdfOptions()).items():
            (Path(folder) / name).write_bytes(data)
        for _ in range(TURNS):
            begin = time.perf_counter()
            export(notes, resolution, Path(folder) / "notes.pdf")
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
