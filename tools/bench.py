"""Prints how fast the program is, each figure beside its floor measured in the same run; needs a screen."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
STARTS = 9
CALLS = 15


def main() -> int:
    """Measure, print, and give 1 when a figure misses its aim."""
    outcomes = [*startup(), search(), outline(), *reading()]
    return 0 if all(outcomes) else 1


def startup() -> list[bool]:
    """Compare launch to first paint, and memory, with a bare window; the two take turns."""
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    memory: dict[str, list[float]] = {"ours": [], "bare": []}
    with tempfile.TemporaryDirectory(prefix="observance-viewer-bench-") as profile:
        for turn in range(STARTS + 1):
            for kind in ("bare", "ours"):
                command = [sys.executable, str(TOOLS / "bench_startup.py"), kind, profile]
                begin = time.monotonic_ns()
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                painted, resident = done.stdout.split()
                if turn:
                    times[kind].append((int(painted) - begin) / 1e6)
                    memory[kind].append(int(resident) / 1024)
    fast, floor = statistics.median(times["ours"]), statistics.median(times["bare"])
    large, small = statistics.median(memory["ours"]), statistics.median(memory["bare"])
    return [
        _say("launch to first paint", f"{fast:.0f} ms, bare window {floor:.0f} ms", fast / floor, 1.5, "times"),
        _say("memory above a bare window", f"{large:.0f} MiB against {small:.0f} MiB", large - small, 35, "MiB"),
    ]


def search() -> bool:
    """Give the time from key press to painted results, with 1,000 notes; beside it that to the marks in the text."""
    command = [sys.executable, str(TOOLS / "bench_search.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    keys = [tuple(map(float, line.split())) for line in done.stdout.splitlines()]
    results, marks = (sorted(each) for each in zip(*keys, strict=True))
    last = int(len(keys) * 0.99)
    detail = f"{len(keys)} keys, median {statistics.median(results):.1f} ms, with all marks p99 {marks[last]:.1f} ms"
    return _say("key press to painted results, p99", detail, results[last], 16, "ms")


def outline() -> bool:
    """Compare the command `outline` with an interpreter that does nothing; the two take turns."""
    commands = {"pass": ["-c", "pass"], "outline": ["-m", "observance_viewer", "outline", "--json"]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(CALLS + 1):
        for name, arguments in commands.items():
            begin = time.perf_counter()
            subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)
            if turn:
                times[name].append((time.perf_counter() - begin) * 1000)
    ours, floor = (statistics.median(times[name]) for name in ("outline", "pass"))
    detail = f"{ours:.0f} ms, python -c pass {floor:.0f} ms"
    return _say("outline above python -c pass", detail, ours - floor, 120, "ms")


def reading() -> list[bool]:
    """Compare the reading of Akoma Ntoso with a bare parse of the same bytes, and give that of the same as text."""
    done = subprocess.run([sys.executable, str(TOOLS / "bench_reading.py")], capture_output=True, text=True, check=True)
    rounds = [tuple(map(float, line.split())) for line in done.stdout.splitlines()]
    bare, ours, text = (min(each) for each in zip(*rounds, strict=True))
    detail = f"{ours:.2f} ms, bare parse {bare:.2f} ms, {1000 / ours:.0f} documents a second"
    return [
        _say("Akoma Ntoso of 50 kB", detail, ours, 1000 / 300, "ms"),
        _say("Akoma Ntoso against a bare parse", detail, ours / bare, 3, "times"),
        _say("the same as text", f"{1000 / text:.0f} documents a second", text, 1000 / 200, "ms"),
    ]


def _say(name: str, detail: str, value: float, aim: float, unit: str) -> bool:
    held = value <= aim
    print(f"{name:38} {value:7.2f} {unit:6} (at most {aim:g}) {'ok' if held else 'MISSED':7} {detail}", flush=True)
    return held


if __name__ == "__main__":
    sys.exit(main())
