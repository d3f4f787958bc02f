"""Measures what the HTML report costs beside the scan: both in one process, by turns, the shortest of each, as a ratio.

usage: python benchmarks/report.py [RESUME …]        exit code 1 when scan and report take more than twice the scan
"""

import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from resumematch.model.options import Options
from resumematch.pipeline import scan
from resumematch.render.html import to_html

EXAMPLE = Path(__file__).parents[1] / "examples" / "resume.pdf"
OPTIONS = Options(today=date(2026, 11, 23))
REPEATS = 7
MOST = 2.0  # times the scan alone: a report should feel as quick as the answer on the terminal
MOST_BYTES = 1_500_000  # what mail servers and phones take without a thought


def seconds(source: Path, target: Path | None) -> float:
    """Time one scan, with the report written to `target`."""
    start = time.perf_counter()
    report = scan(source, kind="resume", options=OPTIONS)
    if target:
        target.write_text(to_html(report, source.read_bytes()), "utf-8")
    return time.perf_counter() - start


def measure(source: Path, folder: Path) -> bool:
    """Print a line of the table; say whether the limits hold."""
    target = folder / "report.html"
    seconds(source, target)  # imports, taxonomy and templates are loaded once
    turns = [(seconds(source, None), seconds(source, target)) for _ in range(REPEATS)]
    alone, both = (min(times) for times in zip(*turns, strict=True))  # what else the machine does only adds
    size = target.stat().st_size
    times = f"scan {alone:6.3f} s   with report {both:6.3f} s   ratio {both / alone:.2f}"
    print(f"{source.name:40} {times}   {size / 1000:.0f} kB")
    return both <= MOST * alone and size <= MOST_BYTES


def main() -> int:
    """Measure the files given, else the example."""
    sources = [Path(name) for name in sys.argv[1:]] or [EXAMPLE]
    with tempfile.TemporaryDirectory() as folder:
        held = [measure(source, Path(folder)) for source in sources]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
